//! What a person has told so far.

use serde::{Deserialize, Serialize};

use super::{FactId, PartialDate, Rulebook};

/// One answer. No answer yet is the absence of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// "I don't know", which also stands for "I'd rather not say".
    Unknown,
    /// One option, by its place among the fact's options.
    Choice(u8),
    /// Any number of options.
    Set(OptionSet),
    /// A date, or the part of it that is known.
    Date(PartialDate),
}

/// A set of options of one fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionSet(u32);

impl OptionSet {
    /// The most options that a fact can have.
    pub const CAPACITY: u8 = 32;

    /// Whether an option is in the set.
    #[must_use]
    pub fn contains(self, option: u8) -> bool {
        self.0.checked_shr(option.into()).is_some_and(|bits| bits & 1 == 1)
    }

    /// The set with an option added. An option past [`Self::CAPACITY`] is no option of any fact and is left out.
    #[must_use]
    pub fn with(self, option: u8) -> Self {
        Self(self.0 | 1u32.checked_shl(option.into()).unwrap_or(0))
    }

    /// The set with an option taken out.
    #[must_use]
    pub fn without(self, option: u8) -> Self {
        Self(self.0 & !1u32.checked_shl(option.into()).unwrap_or(0))
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The options as bits.
    pub(super) fn bits(self) -> u32 {
        self.0
    }

    /// The options in their order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..Self::CAPACITY).filter(move |option| self.contains(*option))
    }
}

impl FromIterator<u8> for OptionSet {
    fn from_iter<I: IntoIterator<Item = u8>>(options: I) -> Self {
        options.into_iter().fold(Self::default(), Self::with)
    }
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

    /// Gives an answer, or takes it back. Where another question offers options then that it did not offer before, its answer is taken
    /// back too: nobody was asked about those. An option that is offered no more is taken out of it.
    pub fn tell(&mut self, book: &Rulebook, fact: FactId, answer: Option<Answer>) {
        let before = self.clone();
        self.put(fact, answer);
        for (id, other) in book.facts().filter(|(_, other)| other.among == Some(fact)) {
            let options = || (0..OptionSet::CAPACITY).take(other.options.len());
            let new = options().any(|option| other.offers(option, book, self) && !other.offers(option, book, &before));
            match self.get(id) {
                Some(_) if new => self.clear(id),
                Some(Answer::Set(set)) => {
                    let left = set.iter().filter(|option| other.offers(*option, book, self)).collect();
                    self.set(id, Answer::Set(left));
                }
                _ => {}
            }
        }
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

    fn put(&mut self, fact: FactId, answer: Option<Answer>) {
        let place = usize::from(fact.0);
        if self.given.len() <= place {
            self.given.resize(place + 1, None);
        }
        if let Some(slot) = self.given.get_mut(place) {
            *slot = answer;
        }
    }
}
