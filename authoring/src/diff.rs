//! Two versions of the content compared: what was changed in the rules, and who of a population gets another result by which change.
//! It is what a lawyer reads before signing.

mod cause;
mod change;
mod edit;
mod example;
mod group;
mod message;
mod outcome;
mod page;
mod population;

use serde::Serialize;
use serde_json::Value;

pub use cause::{Cause, How};
pub use change::Change;
pub use group::Group;
pub use message::Messages;
pub use outcome::{Aspect, Difference};
pub use population::Dropped;

use super::{Content, Problem, Source};
use zhol_core::{content::RulePack, engine::Date};

/// One version of the content: as it is written, and as it decides.
#[derive(Clone, Debug)]
pub struct Version {
    source: Source,
    pack: RulePack,
    today: Date,
}

impl Version {
    /// Reads and checks the rules and the offices of a version. `today` decides which reviews are overdue.
    ///
    /// # Errors
    /// All problems of these files in one go.
    pub fn read(source: Source, today: Date) -> Result<Self, Vec<Problem>> {
        let pack = Content::rules(&source, today)?;
        Ok(Self { source, pack, today })
    }

    /// As it is written.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }
}

/// What differs between two versions.
#[derive(Clone, Debug, Serialize)]
pub struct Diff {
    /// What was changed in the rules, the offices and the law, file by file.
    pub changes: Vec<Change>,
    /// What was changed in the words.
    pub messages: Vec<Messages>,
    /// How many people were screened with both.
    pub people: usize,
    /// The people whose result differs, in their order, by their `id`.
    pub changed: Vec<String>,
    /// Answers that one of the versions does not know and that were left out there.
    pub dropped: Vec<Dropped>,
    /// People with the same difference: what touches safety first, then the largest groups.
    pub groups: Vec<Group>,
}

impl Diff {
    /// Whether somebody's result differs.
    #[must_use]
    pub fn changes_results(&self) -> bool {
        !self.changed.is_empty()
    }

    /// For people.
    #[must_use]
    pub fn page(&self) -> String {
        page::write(self)
    }
}

/// Compares two versions on a population of cases.
#[must_use]
pub fn diff(old: &Version, new: &Version, people: impl Iterator<Item = Value>) -> Diff {
    let edits = change::edits(&old.source, &new.source);
    let people: Vec<Value> = people.collect();
    let dropped = population::dropped(&old.pack.book, &new.pack.book, &people);
    let found = group::find(old, new, &people);
    let changed = found.changed.iter().filter_map(|at| people.get(*at)).map(population::name).collect();
    let causes = cause::explain(old, &edits.edits, &people, &found);
    let groups = group::write(old, new, &people, found, causes);
    Diff {
        changes: edits.changes,
        messages: message::changes(&old.source, &new.source),
        people: people.len(),
        changed,
        dropped,
        groups,
    }
}
