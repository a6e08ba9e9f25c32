//! Proves the safety invariants for every set of answers there is, complete or not, by decision diagrams.
//!
//! Every fact is a variable whose values are "no answer yet", "I don't know" and its options, a set of options counting as one
//! value each; a date has one value for every way in which it can lie to the days that the rules compare it with, on any day that
//! may be today. Every condition becomes two diagrams: where it is true, and where it is false. A law is a diagram of the answers
//! that break it, and holds when that diagram is empty.

pub(crate) mod diagram;
mod equivalence;
mod example;
mod interview_lengths;
mod laws;
mod longest_interview;
pub(crate) mod model;
pub(crate) mod mutants;
pub(crate) mod mutation_test;
mod relevance;
mod single_pathway_questions;
pub(crate) mod space;

pub(crate) use diagram::diagram;
pub(crate) use equivalence::Comparison;
pub use interview_lengths::{InterviewLengths, interview_lengths};
pub(crate) use laws::breaks_a_law;
pub use laws::{Law, Proof};
pub use longest_interview::{LongestInterview, Until};
pub(crate) use model::Model;
pub use mutants::{Mutant, MutationOperator, mutants};
pub use mutation_test::{EquivalenceCheck, MutationTest, Survivor};
pub use relevance::IrrelevantQuestion;

use crate::Content;

/// Proves what can be said of every set of answers.
pub struct Prover<'a> {
    content: &'a Content,
    model: Model<'a>,
}

impl<'a> Prover<'a> {
    /// Builds the diagrams of all conditions, once for all proofs.
    #[must_use]
    pub fn of(content: &'a Content) -> Self {
        Self { content, model: Model::of(&content.pack.book) }
    }

    /// Proves every law, or finds the smallest set of answers that breaks it.
    #[must_use]
    pub fn laws(&self) -> Vec<Proof> {
        laws::prove(&self.model, self.content)
    }

    /// How many parts of the packed diagram differ from the rules for some set of answers.
    #[must_use]
    pub fn wrong_parts(&self) -> usize {
        relevance::wrong_parts(&self.model)
    }

    /// Every fact whose question can be asked in some set of answers where no answer to it can change the result.
    #[must_use]
    pub fn irrelevant_questions(&self) -> Vec<IrrelevantQuestion> {
        relevance::irrelevant_questions(&self.model)
    }

    /// What makes an interview shorter, in sentences.
    #[must_use]
    pub fn shorter(&self) -> String {
        single_pathway_questions::shorter(&self.content.pack.book)
    }

    /// The longest interview over every set of answers.
    #[must_use]
    pub fn longest(&self, until: Until) -> LongestInterview {
        longest_interview::longest(&self.model, until)
    }
}
