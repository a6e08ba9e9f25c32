//! The people, as each version understands them: with the options that it knows.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::{Case, read_case};
use zhol_core::engine::Rulebook;

/// An answer that a version does not know. There it was left out: the question counts as not answered, a set as without the
/// option.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DroppedAnswer {
    /// The fact.
    pub fact: String,
    /// The option, or all of the answer.
    pub answer: String,
    /// `old` or `new`: the version that does not know it.
    pub version: &'static str,
    /// How many people gave it.
    pub people: usize,
}

/// A case as a version understands it.
pub(super) fn told(book: &Rulebook, person: &Value) -> Option<Case> {
    if let Ok(case) = read_case(book, person) {
        return Some(case);
    }
    let mut person = person.clone();
    let answers = person.get("answers").and_then(Value::as_object).cloned().unwrap_or_default();
    let today = person.get("today").cloned().unwrap_or_default();
    let known: Map<String, Value> =
        answers.into_iter().filter_map(|(fact, answer)| Some((fact.clone(), fitted(book, &today, &fact, &answer).0?))).collect();
    *person.get_mut("answers")? = Value::Object(known);
    read_case(book, &person).ok()
}

/// The answer with what the version knows of it, and what it does not know.
fn fitted(book: &Rulebook, today: &Value, fact: &str, answer: &Value) -> (Option<Value>, Vec<String>) {
    let known = |answer: &Value| read_case(book, &json!({ "today": today, "answers": { fact: answer } })).is_ok();
    if known(answer) {
        return (Some(answer.clone()), Vec::new());
    }
    let word = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    match answer {
        Value::Array(items) if known(&json!([])) => {
            let (kept, gone): (Vec<Value>, Vec<Value>) = items.iter().cloned().partition(|item| known(&json!([item])));
            (Some(Value::Array(kept)), gone.iter().map(word).collect())
        }
        Value::Array(items) => (None, items.iter().map(word).collect()),
        other => (None, vec![word(other)]),
    }
}

/// The answers that either version does not know, and how many people gave them.
pub(super) fn dropped(old: &Rulebook, new: &Rulebook, people: &[Value]) -> Vec<DroppedAnswer> {
    let mut counts: BTreeMap<(String, String, &'static str), usize> = BTreeMap::new();
    for (version, book) in [("old", old), ("new", new)] {
        for person in people.iter().filter(|person| read_case(book, person).is_err()) {
            let today = person.get("today").cloned().unwrap_or_default();
            for (fact, answer) in person.get("answers").and_then(Value::as_object).into_iter().flatten() {
                for answer in fitted(book, &today, fact, answer).1 {
                    *counts.entry((fact.clone(), answer, version)).or_default() += 1;
                }
            }
        }
    }
    counts.into_iter().map(|((fact, answer, version), people)| DroppedAnswer { fact, answer, version, people }).collect()
}

/// The name of a person.
pub(super) fn name(person: &Value) -> String {
    person.get("id").and_then(Value::as_str).unwrap_or_default().to_owned()
}
