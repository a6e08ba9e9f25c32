//! The safety invariants as diagrams of what would break them.

mod answers;
mod law;
mod result;
mod safety;
mod standing;

use std::time::{Duration, Instant};

use serde_json::Value as Json;

pub use law::Law;

use super::{example::example, model::Model};
use crate::Content;

/// The result of the proof of a law.
pub struct Proof {
    /// Its name in the contract.
    pub id: &'static str,
    /// What it promises.
    pub says: &'static str,
    /// How many sets of answers it speaks of.
    pub covers: f64,
    /// The smallest set of answers that breaks it, as JSON that `zhol screen` reads.
    pub broken_by: Option<Json>,
    /// How long the proof took.
    pub took: Duration,
}

fn all() -> impl Iterator<Item = &'static Law> {
    [safety::LAWS, standing::LAWS, result::LAWS].into_iter().flatten()
}

/// Proves every law, or finds the smallest set of answers that breaks it.
pub(super) fn prove(model: &Model<'_>, content: &Content) -> Vec<Proof> {
    all()
        .map(|law| {
            let begun = Instant::now();
            let broken = (law.broken)(model, content);
            let broken_by = model.space.smallest(&broken).map(|values| example(model, &values));
            let covers = model.space.count(&(law.covers)(model, content));
            Proof { id: law.id, says: law.says, covers, broken_by, took: begun.elapsed() }
        })
        .collect()
}

/// Whether some set of answers breaks a law.
pub(crate) fn breaks_a_law(model: &Model<'_>, content: &Content) -> bool {
    all().any(|law| !(law.broken)(model, content).and(&model.space.valid).is_false())
}

impl Proof {
    /// Whether the law holds.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.broken_by.is_none()
    }
}
