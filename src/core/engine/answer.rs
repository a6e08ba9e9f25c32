//! What a person has told so far.

use serde::{Deserialize, Serialize};

use super::{FactId, OptionSet, PartialDate};

/// One answer. No answer yet is the absence of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// "I don't know", which also stands for "I'd rather not say".
    Unknown,
    /// One option, by its index among the fact's options.
    Choice(u8),
    /// Any number of options.
    Set(OptionSet),
    /// A date, or the part of it that is known.
    Date(PartialDate),
}

/// The answers to all facts; most are missing at first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    given: Vec<Option<Answer>>,
}

impl Answers {
    /// The answer to a fact, if there is one.
    #[must_use]
    pub fn get(&self, fact: FactId) -> Option<Answer> {
        self.given.get(usize::from(fact.0)).copied().flatten()
    }

    /// Gives or replaces the answer to a fact.
    pub fn set(&mut self, fact: FactId, answer: Answer) {
        self.put(fact, Some(answer));
    }

    /// Takes the answer to a fact back.
    pub fn clear(&mut self, fact: FactId) {
        self.put(fact, None);
    }

    /// Whether nothing has been answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }

    /// How many questions have been answered.
    #[must_use]
    pub fn count(&self) -> usize {
        self.given.iter().flatten().count()
    }

    /// Gives an answer, or takes it back.
    pub(super) fn put(&mut self, fact: FactId, answer: Option<Answer>) {
        let index = usize::from(fact.0);
        if self.given.len() <= index {
            self.given.resize(index + 1, None);
        }
        if let Some(slot) = self.given.get_mut(index) {
            *slot = answer;
        }
    }
}
