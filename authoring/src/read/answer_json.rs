//! An answer as JSON, as `case_json` reads it.

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use zhol_core::engine::{Answer, Answers, Fact, FactId, Rulebook};

/// The answer to a fact, to be written as JSON: null where there is none.
#[derive(Debug)]
pub(crate) struct AnswerJson<'a>(Option<(&'a Fact, Answer)>);

impl<'a> AnswerJson<'a> {
    /// The answer to a fact.
    pub(crate) fn of(book: &'a Rulebook, answers: &Answers, id: FactId) -> Self {
        Self(book.fact(id).zip(answers.get(id)))
    }
}

impl Serialize for AnswerJson<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some((fact, answer)) = self.0 else { return serializer.serialize_none() };
        let word = |option: u8| fact.options.get(usize::from(option));
        match answer {
            Answer::Unknown => serializer.serialize_str("unknown"),
            Answer::Choice(option) => word(option).serialize(serializer),
            Answer::Set(set) => serializer.collect_seq(set.iter().map(word)),
            Answer::Date(date) => serializer.collect_str(&date),
        }
    }
}

/// The answer to a fact as JSON.
pub fn answer_json(book: &Rulebook, answers: &Answers, id: FactId) -> Value {
    json!(AnswerJson::of(book, answers, id))
}
