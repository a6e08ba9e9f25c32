//! A mutant: the content with one entry changed.

/// The content with one entry changed.
#[derive(Clone, Debug)]
pub struct Mutant {
    /// What kind of change it is.
    pub kind: MutationOperator,
    /// The file, from the project's folder.
    pub file: String,
    /// The entry and its field, such as `citizen_now, when`.
    pub entry: String,
    /// The line on which it stands.
    pub line: usize,
    /// What stands there, in one line.
    pub before: String,
    /// What the change makes of it.
    pub text: String,
    /// The whole file with the change.
    pub whole: String,
}

/// The kinds of changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum MutationOperator {
    /// Another condition.
    Condition,
    /// Another signal, or none.
    Signal,
    /// A question asked of others, or with another answer where it has no meaning.
    Needs,
    /// A deferral or withholding lifted, or put on what has none.
    PutOff,
    /// Another desk first, or the wrong authority.
    Desks,
    /// A provision of law left out.
    Law,
    /// Neighbours of the order the other way round.
    Order,
    /// Another first step, or another second look, for these answers.
    Wording,
}

impl MutationOperator {
    /// Whether it changes what a rule says of a set of answers.
    #[must_use]
    pub fn is_of_a_rule(self) -> bool {
        matches!(self, Self::Condition | Self::Signal | Self::Needs)
    }

    /// In words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Condition => "condition",
            Self::Signal => "signal",
            Self::Needs => "needs dropped",
            Self::PutOff => "put off",
            Self::Desks => "desks",
            Self::Law => "law",
            Self::Order => "order",
            Self::Wording => "wording",
        }
    }
}
