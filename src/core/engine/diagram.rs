//! Every part of a result as one shared decision diagram, to see which answers can still change it.
//!
//! Three-valued logic says what is open; it cannot say whether any answer would still change what the result says, because
//! conditions share facts. A reduced decision diagram can: what is left of it under the answers so far depends on a fact exactly
//! when some way of going on makes that fact count (R. E. Bryant, "Graph-Based Algorithms for Boolean Function Manipulation",
//! 1986). The diagrams are made when the content is packed.

use serde::{Deserialize, Serialize};

use super::{Bound, FactId};

/// The parts of a result over the codes of the answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Diagram {
    /// The branches, each after those it leads to. Branch number n has the index n + 2; the indices 0 and 1 are "no" and "yes".
    pub branches: Vec<Branch>,
    /// The parts of a result.
    pub roots: Vec<Root>,
    /// For each fact that is a date: what comparing it with the bounds of the rules can come to.
    pub dates: Vec<(FactId, DateOutcomes)>,
}

/// A question about one bit of the code of one fact's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Branch {
    /// Whose answer.
    pub fact: FactId,
    /// Which bit of its code.
    pub bit: u8,
    /// Where to go when the bit is 0: 0 is "no", 1 is "yes", n + 1 is the branch n indices before this one. Small numbers make a
    /// small pack.
    pub no: u16,
    /// Where to go when the bit is 1.
    pub yes: u16,
}

impl Branch {
    /// The index that a step of the branch at an index leads to.
    #[must_use]
    pub fn target(index: u16, step: u16) -> u16 {
        if step < 2 { step } else { index.saturating_sub(step - 1) }
    }

    /// The step that leads from the branch at an index to an earlier index.
    #[must_use]
    pub fn step(index: u16, target: u16) -> u16 {
        if target < 2 { target } else { index.saturating_sub(target) + 1 }
    }
}

/// One part of a result, such as "asylum is likely".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root {
    /// Its index among the branches.
    pub at: u16,
    /// Whether a result is settled only when this part can change no more.
    pub settles: bool,
}

/// What comparing a date with the bounds that the rules name can come to. Dates with the same outcome have the same value index.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DateOutcomes {
    /// The bounds.
    pub bounds: Vec<Bound>,
    /// The outcomes: for each bound, whether the date lies before it and whether after it (0 no, 1 open, 2 yes).
    pub ways: Vec<Vec<(u8, u8)>>,
}
