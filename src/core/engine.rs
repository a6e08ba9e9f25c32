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
mod id;
mod offered_options;
mod partial_date;
mod reduction;
mod rulebook;
mod screening;
mod set;
mod solar;
mod standing;
mod truth;

pub use answer::{Answer, Answers};
pub use change::what_would_change;
pub use condition::{Bound, Node};
pub use date::Date;
pub use diagram::{Branch, DateOutcomes, Diagram, Root};
pub use evaluation::{Evaluation, Support};
pub use fact::{AnswerError, Fact, Kind, Needs};
pub use id::{FactId, NodeId, PathwayId};
pub use partial_date::{DateError, PartialDate};
pub use reduction::Changing;
pub use rulebook::{Pathway, Provision, Rank, Rulebook, SecondLook, Section, Variant};
pub use screening::{Flag, Screening, Shown, Unchecked, screen};
pub use set::{FactSet, OptionSet};
pub use solar::SOLAR_YEARS;
pub use standing::Standing;
pub use truth::Truth;
