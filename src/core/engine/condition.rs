//! Conditions, compiled: every part of every rule is one node, and a node uses only nodes before it.

use serde::{Deserialize, Serialize};

use super::{Date, FactId, NodeId, OptionSet};

/// One part of a condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Node {
    /// Always true or always false.
    Fixed(bool),
    /// The answer is one of these options.
    Is(FactId, OptionSet),
    /// The set that was answered includes this option.
    Includes(FactId, u8),
    /// The question was answered with "I don't know".
    SaidUnknown(FactId),
    /// The date lies before a day.
    Before(FactId, Bound),
    /// The date lies after a day.
    After(FactId, Bound),
    /// The part is not known to be false.
    CanBe(NodeId),
    /// The part does not hold.
    Not(NodeId),
    /// All parts hold.
    All(Vec<NodeId>),
    /// At least one part holds.
    Any(Vec<NodeId>),
}

/// A day that a date is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Bound {
    /// A day of the calendar.
    Day(Date),
    /// The same day of the year as today, this number of years ago.
    YearsAgo(u8),
}

impl Node {
    /// The fact that a comparison asks, if the node is one.
    #[must_use]
    pub fn fact(&self) -> Option<FactId> {
        match self {
            Self::Is(fact, _)
            | Self::Includes(fact, _)
            | Self::SaidUnknown(fact)
            | Self::Before(fact, _)
            | Self::After(fact, _) => Some(*fact),
            _ => None,
        }
    }

    /// The nodes that this one is made of.
    #[must_use]
    pub fn parts(&self) -> &[NodeId] {
        match self {
            Self::CanBe(part) | Self::Not(part) => core::slice::from_ref(part),
            Self::All(parts) | Self::Any(parts) => parts,
            _ => &[],
        }
    }
}
