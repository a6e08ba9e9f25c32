//! People with the same difference.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use super::{
    cause::Cause,
    difference::{Difference, Found},
    example, people,
    version::Version,
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
            people: members.iter().map(|person| people::name(person)).collect(),
            old: difference.old,
            new: difference.new,
        }
    });
    groups.collect()
}
