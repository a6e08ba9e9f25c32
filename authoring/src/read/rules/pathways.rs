//! The pathways as they stand in their files.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::lines::{Lines, REPAIR};
use crate::{
    Problem, Source,
    read::{
        condition::{Condition, parse},
        files::has_pathways,
        source::entries,
    },
};
use zhol_core::engine::{Date, Variant};

/// A pathway as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct PathwayEntry {
    pub says: String,
    pub likely: String,
    pub possible: Option<String>,
    pub signal: Option<String>,
    /// Other first steps in their order, each with its condition.
    #[serde(default)]
    pub variants: toml::Table,
    pub law: Vec<String>,
    pub offices: Vec<String>,
    pub papers: Vec<String>,
    #[serde(default)]
    pub deferred: bool,
    #[serde(default)]
    pub withheld: bool,
    pub reviewed: Reviewed,
}

/// Who signed an entry, when, and until when that is valid; empty if nobody did.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Reviewed {
    pub by: String,
    pub on: String,
    pub again: String,
}

/// All pathways by their ids, each with its file.
pub(crate) fn read_pathways(source: &Source, problems: &mut Vec<Problem>) -> BTreeMap<String, (String, PathwayEntry)> {
    let mut pathways: BTreeMap<String, (String, PathwayEntry)> = BTreeMap::new();
    let files: Vec<String> = source.files().filter(|file| has_pathways(file)).map(str::to_owned).collect();
    for file in files {
        let table = source.table(&file, problems);
        for (id, entry) in entries::<PathwayEntry>(&file, table, problems) {
            if let Some((other, _)) = pathways.get(&id) {
                let what = format!("The pathway is in {other} too.");
                problems.push(Problem::new(&file, &id, what, "Keep one of the two."));
            } else {
                pathways.insert(id, (file.clone(), entry));
            }
        }
    }
    pathways
}

/// Each pathway's `likely` and `possible`, which other conditions may name.
pub(super) fn read_conditions(
    entries: &BTreeMap<String, (String, PathwayEntry)>,
    problems: &mut Vec<Problem>,
) -> BTreeMap<String, (Condition, Condition)> {
    let read = |(id, (file, entry)): (&String, &(String, PathwayEntry))| {
        let mut read = |field: &str, line: &str| {
            parse(line).unwrap_or_else(|error| {
                problems.push(Problem::new(file, &format!("{id}, {field}"), error, REPAIR));
                Condition::Fixed(false)
            })
        };
        let likely = read("likely", &entry.likely);
        let possible = entry.possible.as_ref().map_or(Condition::Fixed(false), |line| read("possible", line));
        (id.clone(), (likely, possible))
    };
    entries.iter().map(read).collect()
}

/// Other first steps, in the order in which they are tried.
pub(super) fn read_variants(file: &str, pathway: &str, table: &toml::Table, lines: &mut Lines<'_, '_>) -> Vec<Variant> {
    let read = table.iter().filter_map(|(id, line)| {
        let entry = format!("{pathway}, variants, {id}");
        let Some(line) = line.as_str() else {
            lines.problems.push(Problem::new(file, &entry, "The condition is no text.", "Write it in quotes."));
            return None;
        };
        Some(Variant { id: id.clone(), when: lines.line(file, &entry, line) })
    });
    read.collect()
}

/// A pathway says in a sentence what its rule means.
pub(super) fn check_sentence(file: &str, id: &str, says: &str, problems: &mut Vec<Problem>) {
    if says.trim().is_empty() {
        problems.push(Problem::new(
            file,
            &format!("{id}, says"),
            "The sentence is empty.",
            "Say in one sentence what the rule means.",
        ));
    }
}

/// A signature is whole, and the next review is a day.
pub(super) fn check_review(file: &str, id: &str, reviewed: &Reviewed, problems: &mut Vec<Problem>) {
    let entry = format!("{id}, reviewed");
    if Date::parse_day(&reviewed.again).is_none() {
        problems.push(Problem::new(
            file,
            &entry,
            format!("`again` is `{}`, which is no day.", reviewed.again),
            "Write it as 2027-05-22.",
        ));
    }
    match (reviewed.by.is_empty(), reviewed.on.is_empty()) {
        (true, true) => {}
        (false, false) if Date::parse_day(&reviewed.on).is_some() => {}
        _ => problems.push(Problem::new(
            file,
            &entry,
            "A signature needs a name and a day.",
            "Fill in both `by` and `on`, or neither.",
        )),
    }
}
