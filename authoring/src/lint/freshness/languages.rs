//! The rows of the languages.

use std::collections::BTreeMap;

use toml::{Table, Value};

use super::entry::each;
use crate::{Problem, read::files::LANGUAGES};
use zhol_core::engine::Date;

/// Checks names, directions and signatures.
pub(super) fn check(table: &Table, problems: &mut Vec<Problem>) {
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
            if filled("by") != filled("on")
                || filled("on") && reviewed.get("on").and_then(Value::as_str).and_then(Date::parse_day).is_none()
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
