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
pub use date::{Date, DateFault, PartialDate};
pub use diagram::{Branch, Changing, DateCode, Diagram, FactSet, Part, lie};
pub use evaluation::{Evaluation, Support};
pub use fact::{Fact, FactId, Kind, Needs, Refusal};
pub use rulebook::{Pathway, PathwayId, Place, Provision, Rulebook, SecondLook, Section, Variant};
pub use screening::{Flag, Screening, Shown, Standing, Unchecked, screen};
pub use solar::SOLAR_YEARS;
pub use truth::Truth;
