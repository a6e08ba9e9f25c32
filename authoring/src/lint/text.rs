//! How the texts are written: what is hard to read, what must never be said, and where a translation says something
//! else.

use std::collections::BTreeMap;

use crate::{
    Problem, Source,
    problem::did_you_mean,
    read::{
        files,
        fluent::{self, blanks},
    },
};
use zhol_core::content::Catalog;

mod forbidden_words;
mod letters;
pub(crate) mod message;
mod numbers;
pub(crate) mod page;
mod problem;
pub(crate) mod readability;
mod syllables;
mod terms;
mod translation;
mod wording;

pub(crate) use forbidden_words::names_another_state;
pub(crate) use wording::wording_problems;

use message::{Message, Messages, own, wordings};
use translation::{check_english, compare};

/// The blanks that the program fills in.
const BLANKS: [&str; 22] = [
    "subject", "n", "most", "day", "month", "year", "hours", "number", "pathways", "question", "act", "article", "date", "owner",
    "source", "site", "office", "first", "last", "sh-year", "sh-month", "sh-day",
];

/// Checks all texts that were read.
pub(crate) fn check(source: &Source, languages: &[Catalog], problems: &mut Vec<Problem>) {
    let all: Vec<(&str, Messages<'_>)> = languages.iter().map(|texts| (texts.language.as_str(), own(texts))).collect();
    let english = all.iter().find(|(language, _)| *language == "en").map(|(_, messages)| messages);
    for (language, messages) in &all {
        let file = files::messages("text", language);
        for (key, pieces) in messages {
            let mut complain = |(what, remedy): (String, &str)| problems.push(Problem::new(&file, key, what, remedy));
            for words in wordings(pieces) {
                wording_problems(language, key, &words).into_iter().for_each(&mut complain);
            }
            let unknown = blanks(pieces).into_iter().find(|blank| !BLANKS.contains(&blank.as_str()));
            if let Some(blank) = unknown {
                complain((
                    format!("Nothing fills in {{ ${blank} }}. {}", did_you_mean(&blank, BLANKS)),
                    "Correct the name of the blank.",
                ));
            }
            if let Some(source) = english.and_then(|english| english.get(key)).filter(|_| *language != "en") {
                compare(language, pieces, source).into_iter().for_each(&mut complain);
            }
        }
        check_options(&file, messages, problems);
        check_alphabet(&file, language, messages, problems);
        page::check(&file, language, messages, problems);
    }
    check_english(&all, problems);
    for folder in ["guide", "partners", "hotline"] {
        check_folder(source, folder, languages, problems);
    }
}

/// Two answers to one question must not read the same.
fn check_options(file: &str, messages: &Messages<'_>, problems: &mut Vec<Problem>) {
    let mut known: BTreeMap<(&str, String), &str> = BTreeMap::new();
    for (key, pieces) in messages {
        let Some(fact) = key.strip_prefix("answer-").and_then(|rest| rest.split_once('-')).map(|(fact, _)| fact) else {
            continue;
        };
        let Some(words) = wordings(pieces).into_iter().next() else { continue };
        if let Some(other) = known.insert((fact, words.trim().to_lowercase()), key) {
            for key in [key, other] {
                let what = "Two answers to the same question read the same.";
                problems.push(Problem::new(file, key, what, "Word one of them so that people can tell them apart."));
            }
        }
    }
}

/// A text of this length has every letter of the alphabet.
fn check_alphabet(file: &str, language: &str, messages: &Messages<'_>, problems: &mut Vec<Problem>) {
    let Some(own) = letters::own_letters(language) else { return };
    let text: String = messages.values().flat_map(|pieces| wordings(pieces)).collect::<String>().to_lowercase();
    let missing: Vec<String> = own.chars().filter(|letter| !text.contains(*letter)).map(String::from).collect();
    if !missing.is_empty() {
        let what = format!("No word has the letter {}.", missing.join(", "));
        problems.push(Problem::new(file, "", what, "Look whether the letters were lost or replaced by others on the way."));
    }
}

/// The words in the other folders follow the same rules, because the same people read or hear them.
fn check_folder(source: &Source, folder: &str, languages: &[Catalog], problems: &mut Vec<Problem>) {
    let mut read = |language: &str| -> Vec<Message> {
        let file = files::messages(folder, language);
        source.text(&file).map(|text| fluent::read(&file, text, problems)).unwrap_or_default()
    };
    let english = read("en");
    let all: Vec<(&str, Vec<Message>)> =
        languages.iter().map(|texts| texts.language.as_str()).map(|language| (language, read(language))).collect();
    for (language, messages) in &all {
        let file = files::messages(folder, language);
        for (key, pieces) in messages {
            let mut complain = |(what, remedy): (String, &str)| problems.push(Problem::new(&file, key, what, remedy));
            for words in wordings(pieces) {
                wording_problems(language, key, &words).into_iter().for_each(&mut complain);
            }
            if let Some((_, source)) = english.iter().find(|(other, _)| other == key).filter(|_| *language != "en") {
                compare(language, pieces, source).into_iter().for_each(&mut complain);
            }
        }
        let messages: Messages<'_> = messages.iter().map(|(key, pieces)| (key.as_str(), pieces.as_slice())).collect();
        page::check(&file, language, &messages, problems);
    }
}
