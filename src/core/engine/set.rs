//! Sets of options and of facts, each as the bits of one number.

use serde::{Deserialize, Serialize};

use super::FactId;

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

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FactSet(u32);

impl FactSet {
    /// Every fact that a rulebook can have.
    pub(super) const ALL: Self = Self(u32::MAX);

    /// Whether a fact is in the set.
    #[must_use]
    pub fn contains(self, fact: FactId) -> bool {
        self.0.checked_shr(fact.0.into()).is_some_and(|bits| bits & 1 == 1)
    }

    pub(super) fn of(fact: FactId) -> Self {
        Self(1u32.checked_shl(fact.0.into()).unwrap_or(0))
    }

    pub(super) fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub(super) fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}
