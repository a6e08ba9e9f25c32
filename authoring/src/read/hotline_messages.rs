//! The words of the hotline's console, and the script that is printed of them. What is read aloud is there in every language; the
//! console's own words and its hints only in those of the people who work at it.

use std::collections::BTreeSet;

use crate::{
    Problem, Source,
    read::{
        files, fluent,
        message_keys::{self, usual},
    },
};
use zhol_core::{
    content::{Catalog, catalog::Piece},
    engine::{Kind, Rulebook},
};

/// How what is read aloud begins.
const ALOUD: &str = "say-";

/// How what a worker asks further begins: every question has something.
const PROBE: &str = "probe-";

/// How what is read aloud to somebody who is unsure begins: every kind of question has something.
const UNSURE: &str = "say-unsure-";

/// The words of the console in every language of the widget, without those of the widget itself.
pub(crate) fn read(
    source: &Source,
    book: &Rulebook,
    languages: &[Catalog],
    workers: &[String],
    problems: &mut Vec<Problem>,
) -> Vec<Catalog> {
    let mut messages = |language: &str| -> Vec<(String, Vec<Piece>)> {
        let file = files::messages("hotline", language);
        let Some(text) = source.text(&file) else {
            problems.push(message_keys::missing(&file, "hotline", language));
            return Vec::new();
        };
        fluent::read(&file, text, problems)
    };
    let read: Vec<Catalog> = languages.iter().map(|texts| texts.saying(messages(&texts.language))).collect();
    let works = |texts: &Catalog| workers.contains(&texts.language);
    let said: Vec<(bool, Vec<String>)> =
        read.iter().map(|texts| (works(texts), texts.messages.iter().map(|(key, _)| key.clone()).collect())).collect();
    let aloud = usual(said.iter().map(|(_, keys)| keys));
    let mut own = usual(said.iter().filter(|(works, _)| *works).map(|(_, keys)| keys));
    own.retain(|key| !key.starts_with(PROBE) && !key.starts_with(ALOUD));
    own.extend(book.questions().filter_map(|id| book.fact(id)).map(|fact| format!("{PROBE}{}", fact.id)));
    let mut aloud: BTreeSet<String> =
        aloud.into_iter().filter(|key| key.starts_with(ALOUD) && !key.starts_with(UNSURE)).collect();
    aloud.extend(Kind::ALL.map(|kind| format!("{UNSURE}{}", kind.word())));
    own.extend(aloud.iter().cloned());
    for texts in &read {
        let file = files::messages("hotline", &texts.language);
        let wanted = if works(texts) { &own } else { &aloud };
        problems.extend(wanted.iter().filter(|key| !texts.has(key)).map(|key| message_keys::lacking(&file, key)));
        let others = texts.messages.iter().filter(|(key, _)| !wanted.contains(key));
        problems.extend(others.map(|(key, _)| message_keys::unused(&file, key, wanted)));
    }
    read
}
