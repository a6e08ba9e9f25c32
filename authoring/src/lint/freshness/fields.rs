//! Fields that entries of several files have: reviews, web addresses, names and how sure something is.

use toml::Value;

use super::entry::Entry;
use crate::{
    Problem,
    problem::{Severity, did_you_mean},
    read::alphabet::{is_cyrillic, mixed_word},
};
use zhol_core::engine::Date;

/// The words that say how sure something is.
const CONFIDENCE: [&str; 5] = ["high", "medium", "low", "inference", "background"];

/// A review that is overdue, that lies too far ahead, or that comes before what it reviews.
pub(super) fn review(
    entry: &Entry<'_>,
    again: &str,
    done: Option<&str>,
    today: Date,
    overdue: Severity,
    problems: &mut Vec<Problem>,
) {
    let Some(again) = Date::parse_day(again) else { return };
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
    if done.and_then(Date::parse_day).is_some_and(|done| done > today) {
        problems.push(entry.problem("", "It was read on a day that is still to come.", "Write the day on which it was read."));
    }
}

/// A web address that cannot be one; for one without encryption there is only a note.
pub(super) fn address(entry: &Entry<'_>, field: &str, url: &str, problems: &mut Vec<Problem>) {
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

/// Names in each language: not empty, and in the alphabet of the language.
pub(super) fn titles(entry: &Entry<'_>, field: &str, problems: &mut Vec<Problem>) {
    let Some(names) = entry.fields.get(field).and_then(Value::as_table) else { return };
    for (language, name) in names {
        let name = name.as_str().unwrap_or_default();
        let what = if name.trim().is_empty() {
            "The name is empty.".to_owned()
        } else if let Some(word) = mixed_word(name) {
            format!("The word `{word}` mixes Latin and Cyrillic letters.")
        } else if (language == "en") == name.contains(is_cyrillic) {
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
pub(super) fn confidence(entry: &Entry<'_>, problems: &mut Vec<Problem>) {
    let word = entry.word("confidence");
    if !word.is_empty() && !CONFIDENCE.contains(&word) {
        problems.push(entry.problem(
            "confidence",
            format!("`{word}` does not say how sure it is."),
            did_you_mean(word, CONFIDENCE),
        ));
    }
}
