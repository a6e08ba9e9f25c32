//! The longest possible interview: over every set of answers, not over a sample of people.
//!
//! What is asked next depends on nothing but what the answers so far leave of the diagrams: the interview asks the first
//! question, in the order of the content, on which one of those remainders depends. So all ways to the same remainders go on
//! alike, and are one state; of the remainders that can change no more nothing has to be kept. Each state is entered once, with
//! every answer that the rules tell apart. The number of states is small enough to enter them all: the result is exact, not a
//! bound.

mod states;
mod until;

use serde_json::Value as Json;

pub use until::Until;

use super::{example::example, model::Model, space::Value};
use crate::read::case_json::read_case;
use states::{Ways, bit};
use zhol_core::engine::{Answer, Answers, Rulebook};

/// The longest interview.
pub struct LongestInterview {
    /// How many questions.
    pub questions: usize,
    /// How many the interview itself asks with the answers below. It must be the same number.
    pub asked: usize,
    /// How many states can be reached.
    pub states: usize,
    /// The facts that no interview asks for.
    pub never: Vec<String>,
    /// The answers, as JSON that `zhol screen` reads.
    pub example: Json,
}

/// Visits every state.
pub(super) fn longest(model: &Model<'_>, until: Until) -> LongestInterview {
    let mut ways = Ways::of(model, until);
    let start = ways.start();
    let questions = ways.longest(&start);
    let mut values: Vec<Value> = model.book.facts().map(|_| Value::Missing).collect();
    let mut state = start;
    while let Some((fact, value, next)) = ways.known.get(&state).and_then(|best| best.step.clone()) {
        if let Some(slot) = values.get_mut(usize::from(fact.0)) {
            *slot = value;
        }
        state = next;
    }
    let example = example(model, &values);
    let facts = model.book.questions().filter(|id| ways.asked & bit(id.0) == 0).filter_map(|id| model.book.fact(id));
    LongestInterview {
        questions,
        asked: asked(model.book, &example, until),
        states: ways.known.len(),
        never: facts.map(|fact| fact.id.clone()).collect(),
        example,
    }
}

/// How many questions the interview asks somebody who gives these answers.
fn asked(book: &Rulebook, example: &Json, until: Until) -> usize {
    let Ok(case) = read_case(book, example) else { return 0 };
    let mut told = Answers::default();
    let mut asked = 0;
    while let Some(fact) = until.next(book, &told, case.today) {
        told.set(fact, case.answers.get(fact).unwrap_or(Answer::Unknown));
        asked += 1;
    }
    asked
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Content, Source};
    use zhol_core::engine::Date;

    #[test]
    fn the_longest_interview_is_one_that_the_interview_gives() {
        let content = Content::read(&Source::frozen(), Date::new(2026, 11, 29).unwrap()).unwrap();
        let model = Model::of(&content.pack.book);
        for until in [Until::Settled, Until::Nothing] {
            let longest = longest(&model, until);
            assert_eq!(longest.questions, longest.asked, "{until:?}: {}", longest.example);
        }
    }
}
