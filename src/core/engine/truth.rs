//! Strong Kleene logic: what holds, what does not, and what depends on something not told yet.

use core::ops::Not;

/// What is known so far about whether something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not hold.
    No,
    /// It depends on something the person has not told us.
    Open,
}

impl Truth {
    /// Both hold.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::No, _) | (_, Self::No) => Self::No,
            (Self::Yes, Self::Yes) => Self::Yes,
            _ => Self::Open,
        }
    }

    /// At least one holds.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        !(!self).and(!other)
    }
}

impl Truth {
    /// The number that stands for it in the outcomes of a date: 0 no, 1 open, 2 yes.
    #[must_use]
    pub fn code(self) -> u8 {
        match self {
            Self::No => 0,
            Self::Open => 1,
            Self::Yes => 2,
        }
    }
}

impl Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Open => Self::Open,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

#[cfg(test)]
mod tests {
    use super::Truth::{No, Open, Yes};

    #[test]
    fn one_false_part_settles_an_and_whatever_is_open() {
        assert_eq!(No.and(Open), No);
        assert_eq!(Open.and(No), No);
        assert_eq!(Yes.and(Open), Open);
        assert_eq!(Yes.and(Yes), Yes);
    }

    #[test]
    fn one_true_part_settles_an_or_whatever_is_open() {
        assert_eq!(Yes.or(Open), Yes);
        assert_eq!(Open.or(Yes), Yes);
        assert_eq!(No.or(Open), Open);
        assert_eq!(No.or(No), No);
    }

    #[test]
    fn the_opposite_of_open_is_open() {
        assert_eq!(!Open, Open);
        assert_eq!(!Yes, No);
    }
}
