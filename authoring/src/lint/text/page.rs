//! The pages as people see them: what is visible at once of each question and each pathway, and whether it is short and plain
//! enough.

use std::collections::BTreeSet;

use super::{
    message::Messages,
    readability::{Count, Kind, Measure, split_words},
    terms,
};
use crate::Problem;
use zhol_core::content::catalog::Piece;

/// The words that a question, its hint and its answers may have together.
const MOST_WORDS: usize = 40;

/// Questions whose answers are a list of places: people look for their place and do not read the list.
const LISTS: [&str; 3] = ["region", "birth_country", "other_country"];

/// The persons for whom the wordings differ.
const SUBJECTS: [&str; 3] = ["self", "child", "other"];

/// A page in one of its wordings.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    /// The message by which it is called.
    pub key: String,
    pub kind: Kind,
    /// What is seen at once, line by line. What stands on every question alike is left out: it is read once.
    pub lines: Vec<String>,
    /// What is seen after a tap.
    pub folded: Vec<String>,
}

impl Page {
    /// How easily it is read.
    pub(crate) fn measure(&self, language: &str) -> Option<Measure> {
        Count::of(language, self.lines.iter().map(String::as_str)).measure(language, self.kind)
    }

    /// How many words have to be read.
    pub(crate) fn word_count(&self) -> usize {
        self.lines.iter().map(|line| split_words(line).count()).sum()
    }
}

/// All pages of one language.
pub(crate) fn pages(messages: &Messages<'_>) -> Vec<Page> {
    let mut pages = Vec::new();
    let said = |key: &str, subject: &str| messages.get(key).map(|pieces| spoken(pieces, subject));
    let all = |keys: &[String], subject: &str| -> Vec<String> { keys.iter().filter_map(|key| said(key, subject)).collect() };
    for key in messages.keys() {
        if let Some(fact) = key.strip_prefix("question-") {
            let answers = format!("answer-{fact}-");
            let mut keys = vec![(*key).to_owned(), format!("hint-{fact}")];
            if !LISTS.contains(&fact) {
                keys.extend(messages.keys().filter(|key| key.starts_with(&answers)).map(|key| (*key).to_owned()));
            }
            let versions = SUBJECTS.map(|subject| Page {
                key: (*key).to_owned(),
                kind: Kind::Question,
                lines: all(&keys, subject),
                folded: all(&[format!("why-{fact}")], subject),
            });
            pages.extend(versions);
        } else if let Some(pathway) = key.strip_prefix("pathway-").and_then(|rest| rest.strip_suffix("-says")) {
            let keys = ["", "-says", "-first-step", "-next"].map(|end| format!("pathway-{pathway}{end}"));
            pages.push(Page { key: (*key).to_owned(), kind: Kind::Result, lines: all(&keys, "self"), folded: Vec::new() });
        } else if key.starts_with("urgent-") && key.ends_with("-do") {
            let keys = [key.trim_end_matches("-do").to_owned(), (*key).to_owned()];
            pages.push(Page { key: (*key).to_owned(), kind: Kind::Result, lines: all(&keys, "self"), folded: Vec::new() });
        }
    }
    // The pages around them: what is said to everyone at the start, and around the pathways of a result.
    for (start, named) in [
        ("start-", "start-lead"),
        ("help-", "help-lead"),
        ("result-", "result-lead"),
        ("desk-", "desk-legal"),
        ("private-", "private-title"),
        ("ask-", "ask-because"),
        ("guide-", "guide-lead"),
        ("worksheet-", "worksheet-lead"),
        ("say-", "say-begin"),
    ] {
        let keys: Vec<String> = messages.keys().filter(|key| key.starts_with(start)).map(|key| (*key).to_owned()).collect();
        if !keys.is_empty() {
            pages.push(Page { key: named.to_owned(), kind: Kind::Result, lines: all(&keys, "self"), folded: Vec::new() });
        }
    }
    pages
}

/// What is wrong with the pages of a language.
pub(super) fn check(file: &str, language: &str, messages: &Messages<'_>, problems: &mut Vec<Problem>) {
    let mut told: BTreeSet<(String, &str)> = BTreeSet::new();
    for page in pages(messages) {
        let mut once = |what: &'static str| told.insert((page.key.clone(), what));
        if let Some(measure) = page.measure(language).filter(Measure::too_hard)
            && once("hard")
        {
            let what = format!("{}, for the page from its heading to its last answer.", measure.in_words());
            problems.push(Problem::new(file, &page.key, what, "Use shorter words, or make two sentences of one."));
        }
        let count = page.word_count();
        if page.kind == Kind::Question && count > MOST_WORDS && once("long") {
            let what = format!(
                "The question, its hint and its answers have {count} words; at most {MOST_WORDS} are read on a small phone."
            );
            problems.push(Problem::new(file, &page.key, what, "Say it shorter, or move what not everyone needs into the “why”."));
        }
        // The desks are named beside the pathways that they belong to, which explain the terms.
        if page.key.starts_with("desk-") {
            continue;
        }
        let text = page.lines.iter().chain(&page.folded).map(|line| line.to_lowercase()).collect::<Vec<_>>().join(" ");
        for term in terms::unexplained(language, &text) {
            if once(term) {
                let what = format!("`{term}` is not explained on this page.");
                problems.push(Problem::new(
                    file,
                    &page.key,
                    what,
                    "Say in a few everyday words what it is, here or in the “why”.",
                ));
            }
        }
    }
}

/// A message as it is said about someone, its blanks left out.
fn spoken(pieces: &[Piece], subject: &str) -> String {
    let mut said = String::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => said.push_str(text),
            Piece::Blank(_) => {}
            Piece::Choice { variants, .. } => {
                let chosen = variants.iter().find(|(form, _)| form == subject).or(variants.last());
                said.push_str(&chosen.map(|(_, pieces)| spoken(pieces, subject)).unwrap_or_default());
            }
        }
    }
    said
}
