//! The pathways: their sentences, their lists and their signatures.

use toml::Value;

use super::{entry::Entry, fields::review, sentence::check_english};
use crate::{
    Problem, Source,
    problem::{Severity, did_you_mean},
    read::files::messages,
};
use zhol_core::engine::Date;

/// Checks one pathway.
pub(super) fn check(source: &Source, entry: &Entry<'_>, today: Date, problems: &mut Vec<Problem>) {
    check_english(entry, "says", entry.word("says"), problems);
    for field in ["law", "offices", "papers"] {
        let list = entry.list(field);
        if let Some(twice) =
            list.iter().enumerate().find_map(|(at, item)| list.iter().take(at).any(|other| other == item).then_some(item))
        {
            problems.push(entry.problem(field, format!("`{twice}` is listed twice."), "Keep one."));
        }
    }
    if let Some(text) = source.text(&messages("text", "en")) {
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
    if Date::parse_day(signed.word("on")).zip(Date::parse_day(signed.word("again"))).is_some_and(|(on, again)| again <= on) {
        problems.push(signed.problem("again", "The next review is not after the last one.", "Set a later day."));
    }
}
