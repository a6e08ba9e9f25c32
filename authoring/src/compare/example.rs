//! A smallest example of a difference: every answer in it is needed.

use serde_json::{Map, Value, json};

use super::{
    difference::{Difference, between},
    version::Version,
};

/// How many people of a group are made smaller, to keep the smallest of them.
const TRIED: usize = 5;

/// The smallest of some of the people of a group, as a case.
pub(super) fn smallest(old: &Version, new: &Version, difference: &Difference, people: &[&Value]) -> Value {
    let step = (people.len() / TRIED).max(1);
    let reduced = people.iter().step_by(step).map(|person| reduce(old, new, difference, person));
    reduced.min_by_key(size).unwrap_or(Value::Null)
}

fn size(case: &Value) -> (usize, usize) {
    let answers = case.get("answers").and_then(Value::as_object);
    (answers.map_or(0, Map::len), answers.map_or(0, |answers| answers.values().filter_map(Value::as_array).map(Vec::len).sum()))
}

/// Drops one answer after another, the last asked first, while the difference stays; then single options of sets. An option that
/// is removed may make an answer unnecessary, so it begins again until nothing can be removed.
fn reduce(old: &Version, new: &Version, difference: &Difference, person: &Value) -> Value {
    let today = person.get("today").cloned().unwrap_or_default();
    let case = |answers: &Map<String, Value>| json!({ "today": today, "answers": answers });
    let holds = |answers: &Map<String, Value>| between(old, new, &case(answers)).contains(difference);
    let mut answers = person.get("answers").and_then(Value::as_object).cloned().unwrap_or_default();
    loop {
        let before = answers.clone();
        for fact in last_asked_first(new, &before) {
            let mut fewer = answers.clone();
            fewer.remove(&fact);
            if holds(&fewer) {
                answers = fewer;
                continue;
            }
            let items = answers.get(&fact).and_then(Value::as_array).cloned().unwrap_or_default();
            for item in items {
                let mut fewer = answers.clone();
                if let Some(Value::Array(left)) = fewer.get_mut(&fact) {
                    left.retain(|other| *other != item);
                }
                if holds(&fewer) {
                    answers = fewer;
                }
            }
        }
        if answers == before {
            return case(&answers);
        }
    }
}

fn last_asked_first(version: &Version, answers: &Map<String, Value>) -> Vec<String> {
    let book = &version.pack.book;
    let place = |fact: &String| {
        let id = book.fact_named(fact);
        id.and_then(|id| book.questions().position(|other| other == id)).unwrap_or(usize::MAX)
    };
    let mut facts: Vec<String> = answers.keys().cloned().collect();
    facts.sort_by_key(place);
    facts.reverse();
    facts
}
