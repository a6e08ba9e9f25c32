//! How the texts are written: what a reader would stumble over, what must never be said, and where a translation says something else.

use std::collections::{BTreeMap, BTreeSet};

use super::{Problem, Source, fluent, problem::did_you_mean};
use zhol_core::content::{Catalog, catalog::Piece};

mod page;
mod reading;
mod sentence;
mod syllable;
mod terms;

pub(crate) use sentence::{faults, name_another_state};

/// The blanks that the program fills in.
const BLANKS: [&str; 22] = [
    "subject", "n", "most", "day", "month", "year", "hours", "number", "pathways", "question", "act", "article", "date", "owner",
    "source", "site", "office", "first", "last", "sh-year", "sh-month", "sh-day",
];

/// The messages of one language, by key.
type Messages<'a> = BTreeMap<&'a str, &'a [Piece]>;

/// A message by its key, as it stands in a file.
type Message = (String, Vec<Piece>);

/// Checks all texts that were read.
pub(crate) fn check(source: &Source, languages: &[Catalog], problems: &mut Vec<Problem>) {
    let all: Vec<(&str, Messages<'_>)> = languages.iter().map(|texts| (texts.language.as_str(), own(texts))).collect();
    let english = all.iter().find(|(language, _)| *language == "en").map(|(_, messages)| messages);
    for (language, messages) in &all {
        let file = format!("content/text/{language}.ftl");
        for (key, pieces) in messages {
            let mut complain = |(what, remedy): (String, &str)| problems.push(Problem::new(&file, key, what, remedy));
            for words in wordings(pieces) {
                faults(language, key, &words).into_iter().for_each(&mut complain);
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
    for folder in ["content/guide", "content/partners", super::hotline::FOLDER] {
        check_folder(source, folder, languages, problems);
    }
}

/// What stands in the file of a language; names of offices, regions and acts have files of their own.
fn own(texts: &Catalog) -> Messages<'_> {
    let named = |key: &str| ["region-", "city-", "act-"].iter().any(|start| key.starts_with(start));
    let fixed = [
        "office-hours",
        "office-call",
        "office-website",
        "office-address",
        "office-for",
        "office-national",
        "office-russian-name",
        "office-through",
        "office-through-host",
    ];
    let office = |key: &str| key.starts_with("office-") && !fixed.contains(&key) && !key.starts_with("office-by-name");
    texts
        .messages
        .iter()
        .filter(|(key, _)| !named(key) && !office(key))
        .map(|(key, pieces)| (key.as_str(), pieces.as_slice()))
        .collect()
}

/// Every wording that a message can take, with its blanks as they are written.
fn wordings(pieces: &[Piece]) -> Vec<String> {
    let mut all = vec![String::new()];
    for piece in pieces {
        let ends: Vec<String> = match piece {
            Piece::Text(words) => vec![words.clone()],
            Piece::Blank(name) => vec![format!("{{ ${name} }}")],
            Piece::Choice { variants, .. } => variants.iter().flat_map(|(_, pieces)| wordings(pieces)).collect(),
        };
        all = all.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}{end}"))).collect();
    }
    all
}

/// The blanks of a message, those that only choose among wordings too.
pub(super) fn blanks(pieces: &[Piece]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Blank(name) => {
                found.insert(name.clone());
            }
            Piece::Choice { by, variants } => {
                found.insert(by.clone());
                variants.iter().for_each(|(_, pieces)| found.extend(blanks(pieces)));
            }
        }
    }
    found
}

/// A translation beside its English message.
fn compare(language: &str, pieces: &[Piece], english: &[Piece]) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    let (here, there) = (wordings(pieces), wordings(english));
    let same = |words: &String| there.contains(words) && sentence::word_count(words) >= 3;
    if language != "en" && here.iter().any(same) {
        found.push(("It is not translated: it says the same as the English message.".to_owned(), "Translate it."));
    }
    let numbers = |all: &[String]| -> BTreeSet<String> { all.iter().flat_map(|words| sentence::numbers(words)).collect() };
    let (mine, theirs) = (numbers(&here), numbers(&there));
    if mine != theirs {
        let list = |numbers: &BTreeSet<String>| {
            if numbers.is_empty() { "none".to_owned() } else { numbers.iter().cloned().collect::<Vec<_>>().join(", ") }
        };
        let what = format!("Its numbers are {}, but in English they are {}.", list(&mine), list(&theirs));
        found.push((what, "Write the same numbers in every language, in digits."));
    }
    let ends = |all: &[String]| -> BTreeSet<Option<char>> { all.iter().map(|words| sentence::end(words)).collect() };
    if ends(&here) != ends(&there) {
        found.push((
            "It ends in another mark than in English.".to_owned(),
            "End it with the same mark: a full stop, a question mark or none.",
        ));
    }
    found
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

/// Every letter of the alphabet turns up somewhere in as much text as this.
fn check_alphabet(file: &str, language: &str, messages: &Messages<'_>, problems: &mut Vec<Problem>) {
    let Some(own) = sentence::own_letters(language) else { return };
    let text: String = messages.values().flat_map(|pieces| wordings(pieces)).collect::<String>().to_lowercase();
    let missing: Vec<String> = own.chars().filter(|letter| !text.contains(*letter)).map(String::from).collect();
    if !missing.is_empty() {
        let what = format!("No word has the letter {}.", missing.join(", "));
        problems.push(Problem::new(file, "", what, "Look whether the letters were lost or replaced by others on the way."));
    }
}

/// Where every translation has the same blanks and English has others, English is wrong.
fn check_english(all: &[(&str, Messages<'_>)], problems: &mut Vec<Problem>) {
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
            problems.push(Problem::new("content/text/en.ftl", key, what, "Write the blanks that the others have."));
        }
    }
}

/// The words of a folder of its own are read, or heard, by the same people as all others.
fn check_folder(source: &Source, folder: &str, languages: &[Catalog], problems: &mut Vec<Problem>) {
    let mut read = |language: &str| -> Vec<Message> {
        let file = format!("{folder}/{language}.ftl");
        source.text(&file).map(|text| fluent::read(&file, text, problems)).unwrap_or_default()
    };
    let english = read("en");
    let all: Vec<(&str, Vec<Message>)> =
        languages.iter().map(|texts| texts.language.as_str()).map(|language| (language, read(language))).collect();
    for (language, messages) in &all {
        let file = format!("{folder}/{language}.ftl");
        for (key, pieces) in messages {
            let mut complain = |(what, remedy): (String, &str)| problems.push(Problem::new(&file, key, what, remedy));
            for words in wordings(pieces) {
                faults(language, key, &words).into_iter().for_each(&mut complain);
            }
            if let Some((_, source)) = english.iter().find(|(other, _)| other == key).filter(|_| *language != "en") {
                compare(language, pieces, source).into_iter().for_each(&mut complain);
            }
        }
        let messages: Messages<'_> = messages.iter().map(|(key, pieces)| (key.as_str(), pieces.as_slice())).collect();
        page::check(&file, language, &messages, problems);
    }
}
