//! What differs between two versions.

use serde::Serialize;

use super::{change::Change, group::Group, messages::ChangedMessages, people::DroppedAnswer};

/// What differs between two versions.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// What was changed in the rules, the offices and the law, file by file.
    pub changes: Vec<Change>,
    /// What was changed in the words.
    pub messages: Vec<ChangedMessages>,
    /// How many people were screened with both.
    pub people: usize,
    /// The people whose result differs, in their order, by their `id`.
    pub changed: Vec<String>,
    /// Answers that one of the versions does not know and that were left out there.
    pub dropped: Vec<DroppedAnswer>,
    /// People with the same difference: what touches safety first, then the largest groups.
    pub groups: Vec<Group>,
}

impl Diff {
    /// Whether somebody's result differs.
    #[must_use]
    pub fn changes_results(&self) -> bool {
        !self.changed.is_empty()
    }
}
