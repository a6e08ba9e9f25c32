//! What has to be kept up: sources, reviews, contact details and places.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::{
    Problem, Source,
    locales::LANGUAGES,
    problem::{Severity, did_you_mean},
    rules::day,
    wording::faults,
};
use zhol_core::engine::Date;

mod places;

const PROVISIONS: &str = "content/provisions.toml";
const CONFIDENCE: [&str; 5] = ["high", "medium", "low", "inference", "background"];

/// An entry of a file, and where to tell what is wrong with it.
struct Entry<'a> {
    file: &'a str,
    id: &'a str,
    fields: &'a Table,
}

impl<'a> Entry<'a> {
    fn problem(&self, field: &str, what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        let entry = if field.is_empty() { self.id.to_owned() } else { format!("{}, {field}", self.id) };
        Problem::new(self.file, &entry, what, remedy)
    }

    fn word(&self, field: &str) -> &'a str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    fn list(&self, field: &str) -> Vec<&'a str> {
        words(self.fields.get(field))
    }
}

/// A list of words, or a single word.
fn words(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(word)) => vec![word],
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn each<'a>(file: &'a str, table: &'a Table) -> impl Iterator<Item = Entry<'a>> {
    table.iter().filter_map(move |(id, value)| Some(Entry { file, id, fields: value.as_table()? }))
}

/// Checks all that somebody has to keep up. What cannot be read as TOML is told elsewhere.
pub(crate) fn check(source: &Source, today: Date, problems: &mut Vec<Problem>) {
    let mut unreadable = Vec::new();
    let provisions = source.table(PROVISIONS, &mut unreadable);
    check_provisions(&provisions, today, problems);
    let files: Vec<&str> = source.within("content/pathways/").filter(|file| !file.ends_with("/order.toml")).collect();
    for file in files {
        for pathway in each(file, &source.table(file, &mut unreadable)) {
            check_pathway(source, &pathway, today, problems);
        }
    }
    check_languages(&source.table(LANGUAGES, &mut unreadable), problems);
    places::check(source, today, problems);
}

/// A review that is overdue, that lies too far ahead, or that comes before what it reviews.
fn review(entry: &Entry<'_>, again: &str, done: Option<&str>, today: Date, overdue: Severity, problems: &mut Vec<Problem>) {
    let Some(again) = day(again) else { return };
    let year_ahead = Date::new(today.year() + 1, today.month(), today.day().min(28));
    if again < today {
        let problem = entry.problem(
            "again",
            format!("The review is overdue since {again}."),
            "Read it again, correct it, and move `again`.",
        );
        problems.push(problem.weighing(overdue));
    } else if year_ahead.is_some_and(|ahead| again > ahead) {
        problems.push(entry.problem(
            "again",
            format!("The next review, {again}, is more than a year ahead."),
            "Set a day within a year.",
        ));
    }
    if done.and_then(day).is_some_and(|done| done > today) {
        problems.push(entry.problem("", "It was read on a day that is still to come.", "Write the day on which it was read."));
    }
}

fn check_provisions(table: &Table, today: Date, problems: &mut Vec<Problem>) {
    let empty = Table::new();
    let acts = table.get("acts").and_then(Value::as_table).unwrap_or(&empty);
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    let mut cited = BTreeSet::new();
    for entry in each(PROVISIONS, table).filter(|entry| entry.id != "acts") {
        review(&entry, entry.word("again"), Some(entry.word("read")), today, Severity::Overdue, problems);
        let says = entry.word("says");
        if !says.is_empty() {
            english(&entry, "says", says, problems);
        }
        if let Some(other) = said.insert(says, entry.id).filter(|_| !says.is_empty()) {
            let what = format!("It says the same as {other}.");
            problems.push(entry.problem("says", what, "Keep one, or say what is different."));
        }
        cited.extend(entry.list("act"));
    }
    for (id, act) in acts {
        let name = format!("acts.{id}");
        let Some(fields) = act.as_table() else { continue };
        let entry = Entry { file: PROVISIONS, id: &name, fields };
        if !cited.contains(id.as_str()) {
            problems.push(entry.problem("", "No provision stands in this act.", "Take it out, or cite it."));
        }
        address(&entry, "url", entry.word("url"), problems);
        titles(&entry, "title", problems);
    }
}

/// Sentences of the rules: they follow the same care as the texts, but may be longer.
fn english(entry: &Entry<'_>, field: &str, says: &str, problems: &mut Vec<Problem>) {
    let own_words = ["A sentence has", "The mark", "is never said", "names an office", "holds a telephone"];
    let found = faults("en", "", says).into_iter().filter(|(what, _)| !own_words.iter().any(|other| what.contains(other)));
    problems.extend(found.map(|(what, remedy)| entry.problem(field, what, remedy)));
    if !says.trim_end().ends_with(['.', '?']) {
        problems.push(entry.problem(field, "The last sentence has no full stop.", "End it with a full stop."));
    }
}

fn check_pathway(source: &Source, entry: &Entry<'_>, today: Date, problems: &mut Vec<Problem>) {
    english(entry, "says", entry.word("says"), problems);
    for field in ["law", "offices", "papers"] {
        let list = entry.list(field);
        if let Some(twice) =
            list.iter().enumerate().find_map(|(at, item)| list.iter().take(at).any(|other| other == item).then_some(item))
        {
            problems.push(entry.problem(field, format!("`{twice}` is listed twice."), "Keep one."));
        }
    }
    if let Some(text) = source.text("content/text/en.ftl") {
        let known: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("paper-")?.split_once(" =").map(|(id, _)| id)).collect();
        for paper in entry.list("papers").into_iter().filter(|paper| !known.contains(paper)) {
            let what = format!("`{paper}` has no name in the texts.");
            problems.push(entry.problem("papers", what, did_you_mean(paper, known.iter().copied())));
        }
    }
    let Some(reviewed) = entry.fields.get("reviewed").and_then(Value::as_table) else { return };
    let id = format!("{}, reviewed", entry.id);
    let signed = Entry { file: entry.file, id: &id, fields: reviewed };
    review(&signed, signed.word("again"), Some(signed.word("on")), today, Severity::Overdue, problems);
    if day(signed.word("on")).zip(day(signed.word("again"))).is_some_and(|(on, again)| again <= on) {
        problems.push(signed.problem("again", "The next review is not after the last one.", "Set a later day."));
    }
}

fn check_languages(table: &Table, problems: &mut Vec<Problem>) {
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    for entry in each(LANGUAGES, table) {
        let name = entry.word("name");
        if name.trim().is_empty() {
            problems.push(entry.problem("name", "The name is empty.", "Write the language's own name."));
        } else if let Some(other) = names.insert(name, entry.id) {
            problems.push(entry.problem("name", format!("`{other}` has the same name."), "Write each language's own name."));
        }
        if entry.word("status").trim().is_empty() {
            problems.push(entry.problem("status", "The status is empty.", "Say who has read the texts, or that nobody has."));
        }
        let base = entry.id.split('-').next().unwrap_or_default();
        let right_to_left = ["ar", "fa", "prs", "ps", "ur", "ug", "he"].contains(&base);
        if (entry.word("direction") == "rtl") != right_to_left {
            problems.push(entry.problem(
                "direction",
                "The language is written in the other direction.",
                "Write ltr or rtl as the script runs.",
            ));
        }
        if let Some(reviewed) = entry.fields.get("reviewed").and_then(Value::as_table) {
            let filled = |field: &str| reviewed.get(field).and_then(Value::as_str).is_some_and(|word| !word.is_empty());
            if filled("by") != filled("on") || filled("on") && reviewed.get("on").and_then(Value::as_str).and_then(day).is_none()
            {
                problems.push(entry.problem(
                    "reviewed",
                    "A signature needs a name and a day.",
                    "Fill in both `by` and `on`, or neither.",
                ));
            }
        }
    }
}

/// A web address that cannot be one; one without encryption is only told.
fn address(entry: &Entry<'_>, field: &str, url: &str, problems: &mut Vec<Problem>) {
    if url.is_empty() {
        return;
    }
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let host = rest.map(|rest| rest.split(['/', '?', '#']).next().unwrap_or_default());
    let of_a_host = |letter: char| letter.is_alphanumeric() || matches!(letter, '.' | '-');
    let well_formed = host
        .is_some_and(|host| host.contains('.') && !host.contains("..") && !host.starts_with('.') && host.chars().all(of_a_host));
    if !well_formed || url.contains(char::is_whitespace) {
        problems.push(entry.problem(
            field,
            format!("`{url}` is no web address."),
            "Copy it again, with https:// in front and without spaces.",
        ));
    } else if url.starts_with("http://") && field == "site" {
        let what = format!("`{url}` is not encrypted.");
        problems.push(entry.problem(field, what, "Look whether the site answers at https:// too.").weighing(Severity::LookAt));
    }
}

/// Names in each language: none empty, each in its own alphabet.
fn titles(entry: &Entry<'_>, field: &str, problems: &mut Vec<Problem>) {
    let Some(names) = entry.fields.get(field).and_then(Value::as_table) else { return };
    for (language, name) in names {
        let name = name.as_str().unwrap_or_default();
        let cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
        let mixed = name
            .split(|letter: char| !letter.is_alphabetic())
            .find(|word| word.contains(cyrillic) && word.contains(|letter: char| letter.is_ascii_alphabetic()));
        let what = if name.trim().is_empty() {
            "The name is empty.".to_owned()
        } else if let Some(word) = mixed {
            format!("The word `{word}` mixes Latin and Cyrillic letters.")
        } else if (language == "en") == name.contains(cyrillic) {
            "The name is in another alphabet than the language.".to_owned()
        } else if name.trim() != name || name.contains("  ") {
            "The name has a space too many.".to_owned()
        } else {
            continue;
        };
        problems.push(entry.problem(
            field,
            format!("{language}: {what}"),
            "Write it again as the office or the act itself does.",
        ));
    }
}

/// The words that say how sure something is.
fn confidence(entry: &Entry<'_>, problems: &mut Vec<Problem>) {
    let word = entry.word("confidence");
    if !word.is_empty() && !CONFIDENCE.contains(&word) {
        problems.push(entry.problem(
            "confidence",
            format!("`{word}` does not say how sure it is."),
            did_you_mean(word, CONFIDENCE),
        ));
    }
}
