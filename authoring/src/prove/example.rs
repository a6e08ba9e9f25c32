//! A set of answers that shows something, written down.

use serde_json::{Map, Value as Json, json};

use super::{model::Model, space::Value};
use crate::read::answer_json::answer_json;

/// A set of answers as JSON that the command line reads.
pub(super) fn example(model: &Model<'_>, values: &[Value]) -> Json {
    let Some((answers, today)) = model.space.answers(values) else {
        return json!({ "note": "these answers exist on no single day" });
    };
    let given = model.book.facts().filter(|(fact, _)| answers.get(*fact).is_some());
    let answers: Map<String, Json> = given.map(|(id, fact)| (fact.id.clone(), answer_json(model.book, &answers, id))).collect();
    json!({ "today": today.to_string(), "answers": answers })
}
