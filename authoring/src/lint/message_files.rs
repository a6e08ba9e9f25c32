//! The files of the content, as a whole: every language has the files it needs, with the messages that the others have, and
//! no file is unused.

use std::collections::BTreeMap;

use crate::{
    Problem, Source,
    print::{offline_pages::message_keys::keys as page_keys, rule_diagrams::message_keys::keys as diagram_keys},
    problem::did_you_mean,
    read::{
        files::{self, CONTENT},
        fluent::{self, blanks},
        locales::Locale,
        message_keys::{self, Keys, usual},
    },
};
use zhol_core::content::catalog::Piece;

/// The files that exist once.
const SINGLE: [&str; 14] = [
    "contacts.toml",
    "facts.toml",
    "languages.toml",
    "offices.toml",
    "pathways/order.toml",
    "pictures.svg",
    "provisions.toml",
    "questions.toml",
    "regions.toml",
    "safety.toml",
    "second_looks.toml",
    "terms.toml",
    "transliteration.toml",
    "versions.toml",
];

/// The folders in which every file with the ending is read.
const OPEN: [(&str, &str); 2] = [("pathways/", ".toml"), ("cases/", ".toml")];

/// The folders with a file for every language, and those with one for every language of the people who work with Zhol.
const SPOKEN: [&str; 3] = ["text", "hotline", "guide"];
const WORKED_IN: [&str; 3] = ["graph", "partners", "keepers"];

/// The messages of a file by their keys.
type Messages = BTreeMap<String, Vec<Piece>>;

/// Checks the folders whose words only the command line reads, and names the files that nothing reads.
pub(crate) fn check(source: &Source, locales: &[Locale], terms: &[&str], problems: &mut Vec<Problem>) {
    let all: Vec<&str> = locales.iter().map(|locale| locale.texts.language.as_str()).collect();
    let workers: Vec<&str> =
        locales.iter().filter(|locale| locale.workers).map(|locale| locale.texts.language.as_str()).collect();
    check_folder(source, "guide", &all, Some(page_keys(source)), problems);
    check_folder(source, "graph", &workers, Some(diagram_keys(terms)), problems);
    check_folder(source, "partners", &workers, None, problems);
    check_folder(source, "keepers", &workers, None, problems);
    check_unread(source, &all, &workers, problems);
}

fn check_folder(source: &Source, folder: &str, languages: &[&str], keys: Option<Keys>, problems: &mut Vec<Problem>) {
    let mut files: Vec<(&str, String, Messages)> = Vec::new();
    for language in languages {
        let file = files::messages(folder, language);
        match source.text(&file) {
            Some(text) => {
                let messages = fluent::read(&file, text, problems).into_iter().collect();
                files.push((language, file, messages));
            }
            None => problems.push(message_keys::missing(&file, folder, language)),
        }
    }
    let there: Vec<Vec<String>> = files.iter().map(|(_, _, messages)| messages.keys().cloned().collect()).collect();
    let needed = match keys {
        Some(Keys { mut needed, possible }) => {
            needed.extend(possible.into_iter().filter(|key| there.iter().any(|keys| keys.contains(key))));
            needed
        }
        None => usual(there.iter()),
    };
    let english = files.iter().find(|(language, ..)| *language == "en").map(|(_, _, messages)| messages.clone());
    for (_, file, messages) in &files {
        for key in needed.iter().filter(|key| !messages.contains_key(*key)) {
            problems.push(message_keys::lacking(file, key));
        }
        for (key, pieces) in messages {
            if !needed.contains(key) {
                problems.push(message_keys::unused(file, key, &needed));
            } else if english.as_ref().and_then(|english| english.get(key)).is_some_and(|own| blanks(own) != blanks(pieces)) {
                problems.push(Problem::new(file, key, "Its blanks differ from those in English.", "Write the same blanks."));
            }
        }
    }
}

fn check_unread(source: &Source, all: &[&str], workers: &[&str], problems: &mut Vec<Problem>) {
    let mut known: Vec<String> = SINGLE.iter().map(|name| format!("{CONTENT}{name}")).collect();
    for (folders, languages) in [(&SPOKEN[..], all), (&WORKED_IN[..], workers)] {
        known.extend(folders.iter().flat_map(|folder| languages.iter().map(move |tag| files::messages(folder, tag))));
    }
    for file in source.all() {
        let own = file.strip_prefix(CONTENT).unwrap_or(file);
        let open = OPEN.iter().any(|(folder, ending)| own.starts_with(folder) && own.ends_with(ending));
        if !open && !known.iter().any(|name| name == file) {
            let remedy = match file.strip_suffix(".ftl").and_then(|path| path.rsplit('/').next()) {
                Some(tag) if !all.contains(&tag) => format!("Add a row `{tag}` to content/languages.toml, or take the file out."),
                Some(tag) if !workers.contains(&tag) => format!(
                    "Write `workers = true` in the row `{tag}` of content/languages.toml if people who work with Zhol read it; else take \
                     the file out."
                ),
                _ => format!("Take it out, or correct its name. {}", did_you_mean(file, known.iter().map(String::as_str))),
            };
            problems.push(Problem::new(file, "", "Nothing reads this file.", remedy));
        }
    }
}
