//! One language in two scripts: the files of one are made from those of the other, letter by letter, so that they cannot drift
//! apart. The letters and the exceptions are content, `transliteration.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use crate::{
    Problem, Source,
    read::{
        files::{TRANSLITERATION, messages},
        fluent,
    },
};
use zhol_core::content::catalog::Piece;

/// The folders whose words are made.
const FOLDERS: [&str; 3] = ["text", "hotline", "guide"];

/// How a language is made from another.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Script {
    from: String,
    start_after: String,
    apart: Vec<String>,
    letters: BTreeMap<String, String>,
    start: BTreeMap<String, String>,
    words: BTreeMap<String, String>,
    beginnings: BTreeMap<String, String>,
    #[serde(default)]
    messages: BTreeMap<String, Exception>,
}

/// A message that the letters would get wrong.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Exception {
    says: String,
    why: String,
}

/// The files of every language that is made from another, by their names in the folder of the content.
///
/// # Errors
/// What keeps `transliteration.toml` from being read, and texts that are missing.
pub fn transliterated(source: &Source) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files = Vec::new();
    for (language, script) in source.entries::<Script>(TRANSLITERATION, &mut problems) {
        for folder in FOLDERS {
            match source.text(&messages(folder, &script.from)) {
                Some(text) => files.push((format!("{folder}/{language}.ftl"), script.file(folder, text))),
                None => problems.push(nothing_to_make_it_of(&language, folder, &script.from)),
            }
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

/// Reports every message that differs from the same message in the other script, and every exception that is not needed.
pub(crate) fn check(source: &Source, problems: &mut Vec<Problem>) {
    for (language, script) in source.entries::<Script>(TRANSLITERATION, problems) {
        let mut excepted: BTreeSet<&str> = script.messages.keys().map(String::as_str).collect();
        for folder in FOLDERS {
            let (from, own) = (messages(folder, &script.from), messages(folder, &language));
            let Some(text) = source.text(&from) else {
                problems.push(nothing_to_make_it_of(&language, folder, &script.from));
                continue;
            };
            // That a file cannot be read, or is missing, is said where the languages are read.
            let read = |file: &str, text: &str| -> BTreeMap<String, Vec<Piece>> {
                fluent::read(file, text, &mut Vec::new()).into_iter().collect()
            };
            let made = read(&own, &script.file(folder, text));
            let plain = read(&own, &Script { messages: BTreeMap::new(), ..script.clone() }.file(folder, text));
            for (key, said) in read(&own, source.text(&own).unwrap_or_default()) {
                if let Some((here, there)) = made.get(&key).filter(|made| **made != said).map(|made| apart(&said, made)) {
                    let what = format!("It says `{here}`, but {from} in these letters `{there}`.");
                    let remedy = format!(
                        "Change {from}, then run `zhol transliterate`. If the letters are spelled wrong, name the word in {TRANSLITERATION}, or the \
                         message with its reason."
                    );
                    problems.push(Problem::new(&own, &key, what, remedy));
                }
            }
            for (name, exception) in &script.messages {
                let Some(key) = name.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/')) else { continue };
                let Some(letters) = plain.get(key) else { continue };
                excepted.remove(name.as_str());
                let entry = format!("{language}, {name}");
                if made.get(key) == Some(letters) {
                    let what = "The exception says what the letters say.";
                    problems.push(Problem::new(TRANSLITERATION, &entry, what, "Take it out."));
                }
                if exception.why.trim().is_empty() {
                    problems.push(Problem::new(
                        TRANSLITERATION,
                        &entry,
                        "The exception has no reason.",
                        "Say in `why` what goes wrong.",
                    ));
                }
            }
        }
        for name in excepted {
            let what = format!("{} has no message `{name}`.", script.from);
            let remedy = "Write it as folder/key, such as text/date-whole, or take the exception out.";
            problems.push(Problem::new(TRANSLITERATION, &format!("{language}, {name}"), what, remedy));
        }
    }
}

fn nothing_to_make_it_of(language: &str, folder: &str, from: &str) -> Problem {
    let what = format!("There is no {} to make it of.", messages(folder, from));
    Problem::new(
        TRANSLITERATION,
        &format!("{language}, from"),
        what,
        "Correct `from`: it is a language of content/languages.toml.",
    )
}

/// The first words in which two messages differ.
fn apart(said: &[Piece], made: &[Piece]) -> (String, String) {
    let (said, made) = (flat(said), flat(made));
    let (mut here, mut there) = (said.split_whitespace(), made.split_whitespace());
    loop {
        match (here.next(), there.next()) {
            (None, None) => return (said.clone(), made.clone()),
            (one, other) if one == other => {}
            (one, other) => return (one.unwrap_or_default().to_owned(), other.unwrap_or_default().to_owned()),
        }
    }
}

fn flat(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Text(words) => words.clone(),
            Piece::Blank(name) => format!("{{${name}}}"),
            Piece::Choice { variants, .. } => variants.iter().map(|(_, pieces)| flat(pieces) + " ").collect(),
        })
        .collect()
}

impl Script {
    /// A file of the other script in this one. Its first comment gives way to one that says how this file came about.
    fn file(&self, folder: &str, text: &str) -> String {
        let mut made = format!(
            "# Made from {}.ftl by `zhol transliterate`: change that file, and {TRANSLITERATION} where a word comes out wrong.\n# Not yet reviewed \
             by a native speaker.\n",
            self.from
        );
        let mut excepted = false;
        for line in text.lines().skip_while(|line| line.starts_with('#')) {
            let key = line.split_once(" =").map(|(key, _)| key).filter(|_| line.starts_with(char::is_alphabetic));
            let exception = key.and_then(|key| self.messages.get(&format!("{folder}/{key}")));
            match (key, exception) {
                (Some(key), Some(exception)) => {
                    excepted = true;
                    made.push_str(&format!("{key} = {}\n", exception.says));
                    continue;
                }
                (Some(key), None) => {
                    excepted = false;
                    made.push_str(key);
                    made.push_str(&self.line(line.get(key.len()..).unwrap_or_default()));
                }
                _ if line.starts_with('#') => made.push_str(line),
                _ if excepted && !line.is_empty() => continue,
                _ => made.push_str(&self.line(line)),
            }
            made.push('\n');
        }
        made
    }

    /// A line without its key: blanks and the names of variants are left alone.
    fn line(&self, line: &str) -> String {
        let variant = line.trim_start().starts_with(['[', '*']);
        let (name, mut rest) = line.split_once("] ").filter(|_| variant).unwrap_or(("", line));
        let mut made = if name.is_empty() { String::new() } else { format!("{name}] ") };
        let mut after_blank = false;
        while let Some((words, after)) = rest.split_once('{') {
            made.push_str(&self.text(words, after_blank));
            // A choice begins on one line and ends on another.
            let (blank, next) =
                after.split_once('}').map_or_else(|| (after.to_owned(), ""), |(blank, next)| (format!("{blank}}}"), next));
            made.push('{');
            made.push_str(&blank);
            rest = next;
            after_blank = true;
        }
        made.push_str(&self.text(rest, after_blank));
        made
    }

    /// Localizer; `after_number` where a number that is filled in stands before them.
    fn text(&self, words: &str, after_number: bool) -> String {
        let mut made = String::new();
        let mut number = after_number;
        let mut rest = words;
        while let Some(first) = rest.chars().next() {
            let length = rest.find(|letter: char| !letter.is_alphabetic()).unwrap_or(rest.len());
            let (word, after) = rest.split_at(length.max(first.len_utf8()));
            if length > 0 {
                made.push_str(&self.word(word));
            } else {
                let stands_apart = first == '-' && number && self.apart.iter().any(|start| after.starts_with(start));
                made.push(if stands_apart { ' ' } else { first });
            }
            number = first.is_ascii_digit();
            rest = after;
        }
        made
    }

    fn word(&self, word: &str) -> String {
        let low = word.to_lowercase();
        if let Some(own) = self.words.get(&low) {
            return cased(own, word);
        }
        let known = self.beginnings.iter().filter(|(start, _)| low.starts_with(*start)).max_by_key(|(start, _)| start.len());
        let (mut made, spelled) = known.map_or_else(Default::default, |(start, own)| (cased(own, word), start.chars().count()));
        let mut before = word.chars().take(spelled).last();
        let tail: String = word.chars().skip(spelled).collect();
        let mut rest = tail.as_str();
        while let Some(first) = rest.chars().next() {
            let starts = before.is_none_or(|letter| letter.to_lowercase().any(|letter| self.start_after.contains(letter)));
            // Of two that are equally long the last counts: the form at the start.
            let tables = [Some(&self.letters), starts.then_some(&self.start)];
            let begins =
                |letters: &str| letters.chars().eq(rest.chars().flat_map(char::to_lowercase).take(letters.chars().count()));
            let fits = tables.into_iter().flatten().flatten().filter(|(letters, _)| begins(letters));
            let found = fits.max_by_key(|(letters, _)| letters.chars().count());
            let read: String = rest.chars().take(found.map_or(1, |(letters, _)| letters.chars().count())).collect();
            match found {
                Some((_, own)) => made.push_str(&cased(own, &read)),
                None => made.push(first),
            }
            before = read.chars().last();
            rest = rest.get(read.len()..).unwrap_or_default();
        }
        made
    }
}

/// In capital letters as the word that it stands for.
fn cased(own: &str, like: &str) -> String {
    let capital = like.chars().next().is_some_and(char::is_uppercase);
    if like.chars().filter(|letter| letter.is_uppercase()).count() > 1 && !like.chars().any(char::is_lowercase) {
        return own.to_uppercase();
    }
    let mut letters = own.chars();
    match letters.next().filter(|_| capital) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => own.to_owned(),
    }
}
