//! What rules and answers name each other by: an index into a list of the rulebook.

use serde::{Deserialize, Serialize};

/// A fact, by its index among [`Rulebook::facts`](super::Rulebook::facts).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FactId(pub u8);

/// A part of a condition, by its index among [`Rulebook::nodes`](super::Rulebook::nodes).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct NodeId(pub u16);

/// A pathway, by its index among [`Rulebook::pathways`](super::Rulebook::pathways).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct PathwayId(pub u8);
