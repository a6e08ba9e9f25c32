//! The provisions of law: read again in time, none twice, and every act cited.

use std::collections::{BTreeMap, BTreeSet};

use toml::{Table, Value};

use super::{
    entry::{Entry, each},
    fields::{address, review, titles},
    sentence::check_english,
};
use crate::{Problem, problem::Severity, read::files::PROVISIONS};
use zhol_core::engine::Date;

/// Checks the provisions and their acts.
pub(super) fn check(table: &Table, today: Date, problems: &mut Vec<Problem>) {
    let empty = Table::new();
    let acts = table.get("acts").and_then(Value::as_table).unwrap_or(&empty);
    let mut said: BTreeMap<&str, &str> = BTreeMap::new();
    let mut cited = BTreeSet::new();
    for entry in each(PROVISIONS, table).filter(|entry| entry.id != "acts") {
        review(&entry, entry.word("again"), Some(entry.word("read")), today, Severity::Overdue, problems);
        let says = entry.word("says");
        if !says.is_empty() {
            check_english(&entry, "says", says, problems);
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
