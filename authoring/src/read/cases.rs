//! Cases: sets of answers beside the rules, each with what the result must say of it.

pub(crate) mod expectation;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::{
    Case, Problem, Source,
    problem::did_you_mean,
    read::{case_json::read_case, files::CASES},
};
use expectation::{Expectation, NamedPathways};
use zhol_core::engine::{Rulebook, screen};

const FIELDS: [&str; 5] = ["about", "source", "today", "answers", "expect"];
const SHAPE: &str = "Write it as the cases beside it: about, source, today, answers, expect.";

/// A case of the content: the answers, and what the result must say of them.
#[derive(Clone, Debug)]
pub struct ExpectedCase {
    /// The file in which it stands.
    pub file: String,
    /// Its name there.
    pub id: String,
    /// The case as [`read_case`] reads it.
    pub document: Value,
    /// The day and the answers.
    pub case: Case,
    pub(crate) expectation: Expectation,
}

impl ExpectedCase {
    /// Whether a rulebook gives what the case expects. The rulebook has the facts that the case was read with.
    #[must_use]
    pub fn holds(&self, book: &Rulebook) -> bool {
        self.expectation.misses(&NamedPathways::of(book, &screen(book, &self.case.answers, self.case.today))).next().is_none()
    }
}

/// Reads the cases. What is wrong with a case is added to the problems, and the case is left out.
pub(crate) fn read(source: &Source, book: &Rulebook, problems: &mut Vec<Problem>) -> Vec<ExpectedCase> {
    let mut cases = Vec::new();
    let mut seen: BTreeMap<String, String> = BTreeMap::new();
    for (file, id, entry) in entries(source, problems) {
        let before = problems.len();
        if let Some(other) = seen.insert(id.clone(), file.clone()) {
            let what = format!("A case of this name stands in {other} too.");
            problems.push(Problem::new(&file, &id, what, "Give one of the two another name, or take it out."));
        }
        let Some(fields) = entry.as_object() else {
            let remedy = format!("Put `[{id}]` above its fields. {SHAPE}");
            problems.push(Problem::new(&file, &id, "There should be a case.", remedy));
            continue;
        };
        check_fields(&file, &id, fields, problems);
        let document = document(&id, fields);
        let case = read_case(book, &document).map_err(|errors| {
            for error in errors.iter().filter(|_| fields.contains_key("answers")) {
                let (what, remedy) = error.split_once(". ").unwrap_or((error, ""));
                problems.push(Problem::new(&file, &id, format!("{}.", what.trim_end_matches('.')), remedy));
            }
        });
        let expectation = Expectation::read(&file, &id, fields.get("expect"), book, problems);
        if let (Ok(case), Some(expectation), true) = (case, expectation, problems.len() == before) {
            cases.push(ExpectedCase { file, id, document, case, expectation });
        }
    }
    cases
}

fn entries(source: &Source, problems: &mut Vec<Problem>) -> Vec<(String, String, Value)> {
    let files: Vec<&str> = source.within(CASES).filter(|file| file.ends_with(".toml")).collect();
    let mut entries = Vec::new();
    for file in files {
        let table = source.table(file, problems);
        entries.extend(table.into_iter().map(|(id, entry)| (file.to_owned(), id, as_json(entry))));
    }
    entries
}

/// The case as a document that `zhol screen` reads.
fn document(id: &str, fields: &Map<String, Value>) -> Value {
    let known = FIELDS.into_iter().filter_map(|field| Some((field.to_owned(), fields.get(field)?.clone())));
    Value::Object([("id".to_owned(), json!(id))].into_iter().chain(known).collect())
}

fn check_fields(file: &str, id: &str, fields: &Map<String, Value>, problems: &mut Vec<Problem>) {
    for field in fields.keys().filter(|field| !FIELDS.contains(&field.as_str())) {
        let what = format!("A case has no field `{field}`.");
        problems.push(Problem::new(file, id, what, did_you_mean(field, FIELDS)));
    }
    if !fields.contains_key("answers") {
        problems.push(Problem::new(file, id, "`answers` is missing.", format!("Put `[{id}.answers]` below the day.")));
    }
    for (field, remedy) in [
        ("about", "Say in a sentence who it is."),
        ("source", "Say where it comes from: a report, an article of law, or `composite`."),
    ] {
        let text = fields.get(field).and_then(Value::as_str);
        if text.is_none_or(|text| text.trim().is_empty()) {
            problems.push(Problem::new(file, id, format!("`{field}` is missing, or is no sentence."), remedy));
        }
    }
}

/// A day may stand without quotes.
fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => json!(number),
        toml::Value::Float(number) => json!(number),
        toml::Value::Boolean(value) => json!(value),
        toml::Value::Datetime(day) => Value::String(day.to_string()),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Table(fields) => Value::Object(fields.into_iter().map(|(name, value)| (name, as_json(value))).collect()),
    }
}
