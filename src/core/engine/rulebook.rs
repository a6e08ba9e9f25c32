//! The rules as the build packed them: facts, conditions, pathways, the legal provisions behind them.

use serde::{Deserialize, Serialize};

use super::{Date, Diagram, Fact, FactId, Node, NodeId, PathwayId};

/// Everything that decides a result.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rulebook {
    /// The facts, in the order of `facts.toml`.
    pub facts: Vec<Fact>,
    /// The questions in the order they are asked, by sections.
    pub sections: Vec<Section>,
    /// All conditions; a node uses only nodes before it.
    pub nodes: Vec<Node>,
    /// The pathways, in the order of a result.
    pub pathways: Vec<Pathway>,
    /// The legal provisions that pathways point to.
    pub provisions: Vec<Provision>,
    /// Every part of a result, to see which answers can still change it; `None` until it has been fetched.
    pub diagram: Option<Diagram>,
    /// About how many questions are left after the first one, and at most.
    pub left: (u8, u8),
    /// While this is not known to hold, pathways are withheld and deferred (S1).
    pub cleared: NodeId,
    /// While this holds, no desk of the state comes first (S2).
    pub danger: NodeId,
    /// While this holds, a legal partner comes before every desk of the state (S13).
    pub lawyer_first: NodeId,
    /// The person is a minor: the legal representative files.
    pub minor: NodeId,
    /// While this holds, the pathways of [`Rank::Leading`] lead; otherwise they stand by their standing.
    pub leading_while: NodeId,
    /// Answers that seem to contradict each other, in the order in which they are pointed out.
    pub second_looks: Vec<SecondLook>,
    /// Which table of facts this is: answers that are written as a number mean something else with another.
    pub stamp: u8,
    /// The day the content was last read or reviewed.
    pub content_date: Date,
    /// Whether a named lawyer has signed every pathway.
    pub signed: bool,
}

/// Questions that belong together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// The stable id, such as `papers`.
    pub id: String,
    /// The facts it asks for, in order.
    pub questions: Vec<FactId>,
    /// Whether its questions may be dangerous to be seen answering.
    pub sensitive: bool,
}

/// A procedure that may apply to a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Pathway {
    /// The stable id, such as `belonging-1992`.
    pub id: String,
    /// It is likely when this holds.
    pub likely: NodeId,
    /// It is possible when this can hold.
    pub possible: NodeId,
    /// It is worth naming at all when this holds.
    pub signal: NodeId,
    /// Where it stands in a result.
    pub rank: Rank,
    /// The result is not settled while its standing can change.
    pub settles: bool,
    /// It comes after all others that may apply now, while this holds; never, if `None`.
    pub late: Option<NodeId>,
    /// Where it could not be checked, only the question is named.
    pub question_only: bool,
    /// Other first steps, of which the first that fits is said.
    pub variants: Vec<Variant>,
    /// It comes later, with a lawyer, while fear of return is not ruled out.
    pub deferred: bool,
    /// It is left out while fear of return is not ruled out.
    pub withheld: bool,
    /// The legal provisions behind it, by their index in the rulebook.
    pub provisions: Vec<u16>,
    /// The papers to bring, by their text ids.
    pub papers: Vec<String>,
}

/// Answers that seem to contradict each other, to be looked at again before the result. They change nothing.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SecondLook {
    /// The stable id, such as `citizen-afraid`.
    pub id: String,
    /// It is pointed out when this holds.
    pub when: NodeId,
    /// The facts to look at again.
    pub look: Vec<FactId>,
}

/// Another first step, for some of the people that a pathway may apply to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Variant {
    /// The end of its message's key, such as `late`.
    pub id: String,
    /// It is said when this holds, and none before it does.
    pub when: NodeId,
}

/// Where a pathway stands in a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Rank {
    /// First, and shown at once while the person is still answering.
    Urgent,
    /// Right after the urgent ones whatever the standing, while [`Rulebook::leading_while`] holds.
    Leading,
    /// By its standing.
    ByStanding,
    /// At the end of every result.
    Last,
}

/// One sourced statement of law.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Provision {
    /// The number in the law file, such as `1.26`.
    pub id: String,
    /// The acts it stands in, by their keys.
    pub acts: Vec<String>,
    /// The article or point, as the act numbers it; empty where none is known.
    pub article: String,
    /// Whether it may be cited to users.
    pub show: bool,
}

impl Rulebook {
    /// A fact by its index.
    #[must_use]
    pub fn fact(&self, fact: FactId) -> Option<&Fact> {
        self.facts.get(usize::from(fact.0))
    }

    /// A fact by its id.
    #[must_use]
    pub fn fact_named(&self, id: &str) -> Option<FactId> {
        self.facts.iter().position(|fact| fact.id == id).and_then(|at| u8::try_from(at).ok()).map(FactId)
    }

    /// A pathway by its index.
    #[must_use]
    pub fn pathway(&self, pathway: PathwayId) -> Option<&Pathway> {
        self.pathways.get(usize::from(pathway.0))
    }

    /// A pathway by its id.
    #[must_use]
    pub fn pathway_named(&self, id: &str) -> Option<PathwayId> {
        self.pathways.iter().position(|pathway| pathway.id == id).and_then(|at| u8::try_from(at).ok()).map(PathwayId)
    }

    /// All facts with their indices.
    pub fn facts(&self) -> impl Iterator<Item = (FactId, &Fact)> {
        (0u8..).map(FactId).zip(&self.facts)
    }

    /// All pathways with their indices, in the order of a result.
    pub fn pathways(&self) -> impl Iterator<Item = (PathwayId, &Pathway)> {
        (0u8..).map(PathwayId).zip(&self.pathways)
    }

    /// The questions in the order they are asked.
    pub fn questions(&self) -> impl Iterator<Item = FactId> {
        self.sections.iter().flat_map(|section| section.questions.iter().copied())
    }

    /// A node by its index.
    #[must_use]
    pub fn node(&self, node: NodeId) -> Option<&Node> {
        self.nodes.get(usize::from(node.0))
    }
}
