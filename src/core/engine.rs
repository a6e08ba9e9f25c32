//! Decides, for a set of answers, the standing of every pathway, with the answers that decided it.
//!
//! The engine knows no language, no clock and no law: the rules come as data in a [`Rulebook`], "today" comes with the question.

mod answer;
mod change;
mod condition;
mod date;
mod diagram;
mod evaluation;
mod fact;
mod rulebook;
mod screening;
mod solar;
mod truth;

pub use answer::{Answer, Answers, OptionSet};
pub use change::what_would_change;
pub use condition::{Bound, Node, NodeId};
pub use date::{Date, DateError, PartialDate};
pub use diagram::{Branch, Changing, DateCode, Diagram, FactSet, Root, lie};
pub use evaluation::{Evaluation, Support};
pub use fact::{AnswerError, Fact, FactId, Kind, Needs};
pub use rulebook::{Pathway, PathwayId, Provision, Rank, Rulebook, SecondLook, Section, Variant};
pub use screening::{Flag, Screening, Shown, Standing, Unchecked, screen};
pub use solar::SOLAR_YEARS;
pub use truth::Truth;
