//! The values that a fact can have.

use zhol_core::engine::{Date, PartialDate, Truth};

/// One value of a fact, as far as the rules tell values apart.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Value {
    /// No answer yet.
    Missing,
    /// "I don't know".
    Unknown,
    /// One option.
    Choice(u8),
    /// These options of a set, as bits.
    Set(u32),
    /// A date, by how it lies to each bound that the rules compare it with.
    Date(Vec<DateRelation>),
}

/// How a date lies to one bound: before it, after it, each certainly, certainly not or perhaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct DateRelation {
    pub before_code: u8,
    pub after_code: u8,
}

impl DateRelation {
    /// How a date lies to a bound.
    pub(super) fn of(date: PartialDate, bound: Date) -> Self {
        Self { before_code: date.is_before(bound).code(), after_code: date.is_after(bound).code() }
    }

    /// Whether it lies before the bound.
    pub(crate) fn before(self) -> Truth {
        truth(self.before_code)
    }

    /// Whether it lies after the bound.
    pub(crate) fn after(self) -> Truth {
        truth(self.after_code)
    }
}

fn truth(code: u8) -> Truth {
    match code {
        0 => Truth::No,
        2 => Truth::Yes,
        _ => Truth::Open,
    }
}
