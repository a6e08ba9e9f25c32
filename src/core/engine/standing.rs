//! How far a pathway may apply.

use super::Truth;

/// What the screening says of a pathway.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It may well apply.
    Likely,
    /// It may apply.
    Possible,
    /// It does not apply to these answers.
    Excluded,
}

impl Standing {
    pub(super) fn of(likely: Truth, possible: Truth) -> Self {
        match (likely, possible) {
            (Truth::Yes, _) => Self::Likely,
            (Truth::No, Truth::No) => Self::Excluded,
            _ => Self::Possible,
        }
    }

    /// The word for it that other programs rely on.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Likely => "likely",
            Self::Possible => "possible",
            Self::Excluded => "excluded",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Standing;

    #[test]
    fn likely_comes_before_possible() {
        assert!(Standing::Likely < Standing::Possible);
    }
}
