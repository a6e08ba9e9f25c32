//! People with the same difference.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::{
    Cause, Difference, Version, example,
    outcome::{differences, outcome},
    population,
};

/// People whose results differ in the same way.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Whether it touches safety: something is deferred, withheld or urgent, or no longer, or another office is first.
    pub safety: bool,
    /// In what the results differ: a pathway, or what else.
    pub about: String,
    /// What the old version says.
    pub old: String,
    /// What the new version says.
    pub new: String,
    /// How many people.
    pub count: usize,
    /// How many of a hundred people.
    pub share: f64,
    /// The changes that explain it.
    pub causes: Vec<Cause>,
    /// A smallest person with this difference: `zhol screen` reads it.
    pub example: Value,
    /// The people, by their `id`.
    #[serde(skip)]
    pub people: Vec<String>,
}

/// The people, by their places, and what differs for them.
pub(super) struct Found {
    pub changed: BTreeSet<usize>,
    pub groups: BTreeMap<Difference, Vec<usize>>,
}

/// Screens everybody with both versions.
pub(super) fn find(old: &Version, new: &Version, people: &[Value]) -> Found {
    let mut found = Found { changed: BTreeSet::new(), groups: BTreeMap::new() };
    // Equal rules and offices cannot give anybody another result.
    if old.pack == new.pack {
        return found;
    }
    for (at, person) in people.iter().enumerate() {
        for difference in between(old, new, person) {
            found.changed.insert(at);
            found.groups.entry(difference).or_default().push(at);
        }
    }
    found
}

/// In what the results of a person differ.
pub(super) fn between(old: &Version, new: &Version, person: &Value) -> BTreeSet<Difference> {
    match (outcome(old, person), outcome(new, person)) {
        (Some(before), Some(after)) => differences((old, &before), (new, &after)),
        _ => BTreeSet::new(),
    }
}

/// The groups in the order to read them.
pub(super) fn write(
    old: &Version,
    new: &Version,
    people: &[Value],
    found: Found,
    mut causes: BTreeMap<Difference, Vec<Cause>>,
) -> Vec<Group> {
    let mut groups: Vec<(Difference, Vec<usize>)> = found.groups.into_iter().collect();
    groups.sort_by_key(|(difference, members)| (!difference.safety, usize::MAX - members.len()));
    let groups = groups.into_iter().map(|(difference, members)| {
        let members: Vec<&Value> = members.iter().filter_map(|at| people.get(*at)).collect();
        #[expect(clippy::cast_precision_loss, reason = "a count of people is far below 2^52")]
        let share = (members.len() as f64 * 1000.0 / people.len().max(1) as f64).round() / 10.0;
        Group {
            safety: difference.safety,
            about: difference.aspect.to_string(),
            count: members.len(),
            share,
            causes: causes.remove(&difference).unwrap_or_default(),
            example: example::smallest(old, new, &difference, &members),
            people: members.iter().map(|person| population::name(person)).collect(),
            old: difference.old,
            new: difference.new,
        }
    });
    groups.collect()
}
