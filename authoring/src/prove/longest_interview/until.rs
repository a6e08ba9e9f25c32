//! How far an interview goes.

use zhol_core::{
    engine::{Answers, Date, FactId, Rulebook},
    interview::{next_question, next_settling_question},
};

/// How far an interview goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// Until no urgent, birth, citizenship or statelessness pathway can change.
    Settled,
    /// Until nothing can change.
    Nothing,
}

impl Until {
    /// The question that the interview asks next.
    pub(crate) fn next(self, book: &Rulebook, told: &Answers, today: Date) -> Option<FactId> {
        match self {
            Self::Settled => next_settling_question(book, told, today),
            Self::Nothing => next_question(book, told, today),
        }
    }
}
