//! Two versions of the content compared: what was changed in the rules, and who of a population gets another result by which
//! change. It is what a lawyer reads before signing.

mod cause;
mod change;
mod difference;
mod differences;
mod edit;
mod example;
mod group;
mod messages;
mod outcome;
mod page;
mod people;
mod version;

use serde_json::Value;

pub use cause::{Cause, CauseKind};
pub use change::Change;
pub use difference::{Aspect, Difference};
pub use differences::Diff;
pub use group::Group;
pub use messages::ChangedMessages;
pub use people::DroppedAnswer;
pub use version::Version;

/// Compares two versions on a population of cases.
#[must_use]
pub fn diff(old: &Version, new: &Version, population: impl Iterator<Item = Value>) -> Diff {
    let edits = change::edits(&old.source, &new.source);
    let population: Vec<Value> = population.collect();
    let dropped = people::dropped(&old.pack.book, &new.pack.book, &population);
    let found = difference::find(old, new, &population);
    let changed = found.changed.iter().filter_map(|at| population.get(*at)).map(people::name).collect();
    let causes = cause::explain(old, &edits.edits, &population, &found);
    let groups = group::write(old, new, &population, found, causes);
    Diff {
        changes: edits.changes,
        messages: messages::changes(&old.source, &new.source),
        people: population.len(),
        changed,
        dropped,
        groups,
    }
}
