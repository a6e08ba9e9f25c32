//! Where a translation says something different from English.

use std::collections::BTreeSet;

use super::{
    message::{Messages, wordings},
    numbers, wording,
};
use crate::{
    Problem,
    read::{files, fluent::blanks},
};
use zhol_core::content::catalog::Piece;

/// A translation beside its English message.
pub(super) fn compare(language: &str, pieces: &[Piece], english: &[Piece]) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let (here, there) = (wordings(pieces), wordings(english));
    let same = |words: &String| there.contains(words) && wording::word_count(words) >= 3;
    if language != "en" && here.iter().any(same) {
        found.push(("It is not translated: it says the same as the English message.".to_owned(), "Translate it."));
    }
    let numbers = |all: &[String]| -> BTreeSet<String> { all.iter().flat_map(|words| numbers::numbers(words)).collect() };
    let (mine, theirs) = (numbers(&here), numbers(&there));
    if mine != theirs {
        let list = |numbers: &BTreeSet<String>| {
            if numbers.is_empty() { "none".to_owned() } else { numbers.iter().cloned().collect::<Vec<_>>().join(", ") }
        };
        let what = format!("Its numbers are {}, but in English they are {}.", list(&mine), list(&theirs));
        found.push((what, "Write the same numbers in every language, in digits."));
    }
    let ends = |all: &[String]| -> BTreeSet<Option<char>> { all.iter().map(|words| wording::end(words)).collect() };
    if ends(&here) != ends(&there) {
        found.push((
            "It ends in another mark than in English.".to_owned(),
            "End it with the same mark: a full stop, a question mark or none.",
        ));
    }
    found
}

/// Where every translation has the same blanks and English has others, English is wrong.
pub(super) fn check_english(all: &[(&str, Messages<'_>)], problems: &mut Vec<Problem>) {
    let Some((_, english)) = all.iter().find(|(language, _)| *language == "en") else { return };
    let shown =
        |pieces: &[Piece]| -> BTreeSet<String> { blanks(pieces).into_iter().filter(|blank| blank != "subject").collect() };
    for (key, pieces) in english {
        let others: Vec<BTreeSet<String>> = all
            .iter()
            .filter(|(language, _)| *language != "en")
            .filter_map(|(_, messages)| messages.get(key).map(|pieces| shown(pieces)))
            .collect();
        let Some(first) = others.first().filter(|_| others.len() > 1) else { continue };
        if others.iter().all(|other| other == first) && *first != shown(pieces) {
            let what = "Its blanks differ from those in all other languages.";
            problems.push(Problem::new(&files::messages("text", "en"), key, what, "Write the blanks that the others have."));
        }
    }
}
