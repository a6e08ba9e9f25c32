//! The words of the hotline's console, and the script that is printed of them. What is read aloud is there in every language; the
//! console's own words and its hints only in those of the people who work at it.

mod script;

pub use script::{script, scripts};

use super::{Content, Problem, Source, fluent, problem::did_you_mean};
use crate::{
    content::{Texts, texts::Piece},
    engine::Rulebook,
};

/// The folder of the words.
pub(crate) const FOLDER: &str = "content/hotline";

/// How what is read aloud begins.
const ALOUD: &str = "say-";

/// The words of the console in every language of the widget, without those of the widget itself.
pub(super) fn read(
    source: &Source,
    book: &Rulebook,
    languages: &[Texts],
    workers: &[String],
    problems: &mut Vec<Problem>,
) -> Vec<Texts> {
    let mut messages = |language: &str| -> Vec<(String, Vec<Piece>)> {
        let file = file(language);
        let Some(text) = source.text(&file) else {
            problems.push(Problem::new(&file, "", "The file is missing.", "Translate content/hotline/en.ftl."));
            return Vec::new();
        };
        fluent::read(&file, text, problems)
    };
    let read: Vec<Texts> = languages.iter().map(|texts| texts.saying(messages(&texts.language))).collect();
    let Some(english) = read.iter().find(|texts| texts.language == "en") else { return read };
    let probes = book.questions().filter_map(|id| book.fact(id)).map(|fact| format!("probe-{}", fact.id));
    let mut needed: Vec<String> =
        english.messages.iter().map(|(key, _)| key.clone()).filter(|key| !key.starts_with("probe-")).collect();
    needed.extend(probes);
    for texts in &read {
        let file = file(&texts.language);
        let works = workers.contains(&texts.language);
        let wanted = |key: &str| works || key.starts_with(ALOUD);
        for key in needed.iter().filter(|key| wanted(key) && !texts.has(key)) {
            problems.push(Problem::new(&file, key, "The message is missing.", "Write it; no language stands in for another."));
        }
        for (key, _) in texts.messages.iter().filter(|(key, _)| !wanted(key) || !needed.contains(key)) {
            let remedy = format!("Take it out. {}", did_you_mean(key, needed.iter().map(String::as_str)));
            problems.push(Problem::new(&file, key, "Nothing uses this message.", remedy));
        }
    }
    read
}

/// The file of a language.
fn file(language: &str) -> String {
    format!("{FOLDER}/{language}.ftl")
}

impl Content {
    /// The words of the console in a language, together with those of the widget.
    fn at_the_desk(&self, language: &str) -> Option<Texts> {
        let own = self.hotline.iter().find(|texts| texts.language == language)?;
        Some(self.texts(language)?.with(own))
    }
}
