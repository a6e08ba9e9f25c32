//! Which change explains a difference: each change is made alone to the old version, and explains the people who then get the new
//! result. For the other people a smallest set of changes is found that does it together.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::Value;

use super::{
    difference::{Difference, Found, between},
    edit::{Edit, done},
    version::Version,
};

/// With more changes than this no smallest set is searched for if only several together explain a difference.
const TAKEN_APART: usize = 40;

/// Changes that explain a difference for some of the people of a group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Cause {
    /// How they explain it.
    pub how: CauseKind,
    /// The changes, by their indexes in the list of changes.
    pub changes: Vec<usize>,
    /// For how many people of the group.
    pub people: usize,
}

/// How changes explain a difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum CauseKind {
    /// This change alone causes it; if there are several, each of them does.
    Alone,
    /// Only these together cause it.
    Together,
}

type Set = BTreeSet<usize>;

struct Trial<'a> {
    old: &'a Version,
    edits: &'a [(usize, Edit)],
    /// The old version with sets of edits done to it; `None` if that cannot be read.
    versions: BTreeMap<Set, Option<Version>>,
}

/// The causes of all differences.
pub(super) fn explain(
    old: &Version,
    edits: &[(usize, Edit)],
    people: &[Value],
    found: &Found,
) -> BTreeMap<Difference, Vec<Cause>> {
    if found.groups.is_empty() {
        return BTreeMap::new();
    }
    let mut trial = Trial { old, edits, versions: BTreeMap::new() };
    let alone = trial.alone(people, &found.changed);
    let mut causes = BTreeMap::new();
    for (difference, members) in &found.groups {
        let mut counts: BTreeMap<(CauseKind, Set), usize> = BTreeMap::new();
        let mut left = Vec::new();
        for at in members {
            let by: Set = alone.iter().filter(|(_, seen)| seen.contains(&(*at, difference))).map(|(edit, _)| *edit).collect();
            if by.is_empty() { left.push(*at) } else { *counts.entry((CauseKind::Alone, by)).or_default() += 1 }
        }
        while let Some(person) = left.first().and_then(|at| people.get(*at)) {
            let by = trial.together(difference, person);
            let before = left.len();
            left.retain(|at| people.get(*at).is_some_and(|person| !trial.shows(&by, difference, person)));
            // A difference that even all changes do not show, such as another notation of a file, is explained by all of them.
            let explained = if before == left.len() { std::mem::take(&mut left).len() } else { before - left.len() };
            *counts.entry((CauseKind::Together, by)).or_default() += explained;
        }
        let mut found: Vec<Cause> =
            counts.into_iter().map(|((how, by), people)| Cause { how, changes: trial.indexes(&by), people }).collect();
        found.sort_by_key(|cause| usize::MAX - cause.people);
        causes.insert(difference.clone(), found);
    }
    causes
}

impl Trial<'_> {
    /// For each edit that can be done alone and decides anything: who gets which difference by it.
    fn alone(&mut self, people: &[Value], changed: &BTreeSet<usize>) -> Vec<(usize, Seen)> {
        let mut seen = Vec::new();
        for edit in 0..self.edits.len() {
            let by = Set::from([edit]);
            let old = self.old;
            let Some(version) = self.version(&by).filter(|version| version.pack != old.pack) else { continue };
            let people = changed.iter().filter_map(|at| Some((*at, people.get(*at)?)));
            let found = people.map(|(at, person)| (at, between(old, version, person))).collect();
            seen.push((edit, Seen(found)));
        }
        seen
    }

    fn version(&mut self, by: &Set) -> Option<&Version> {
        let (old, edits) = (self.old, self.edits);
        let made = self.versions.entry(by.clone()).or_insert_with(|| {
            let edits = by.iter().filter_map(|at| edits.get(*at)).map(|(_, edit)| edit);
            Version::read(done(&old.source, edits), old.today).ok()
        });
        made.as_ref()
    }

    fn shows(&mut self, by: &Set, difference: &Difference, person: &Value) -> bool {
        let old = self.old;
        self.version(by).is_some_and(|version| between(old, version, person).contains(difference))
    }

    /// A smallest set of edits that causes the difference: each edit is removed, and stays removed if the
    /// difference stays.
    fn together(&mut self, difference: &Difference, person: &Value) -> Set {
        let mut by: Set = (0..self.edits.len()).collect();
        if by.len() > TAKEN_APART {
            return by;
        }
        for edit in by.clone() {
            let mut fewer = by.clone();
            fewer.remove(&edit);
            if self.shows(&fewer, difference, person) {
                by = fewer;
            }
        }
        by
    }

    fn indexes(&self, by: &Set) -> Vec<usize> {
        by.iter().filter_map(|at| self.edits.get(*at)).map(|(index, _)| *index).collect()
    }
}

/// Who gets which differences by an edit.
struct Seen(BTreeMap<usize, BTreeSet<Difference>>);

impl Seen {
    fn contains(&self, (person, difference): &(usize, &Difference)) -> bool {
        self.0.get(person).is_some_and(|found| found.contains(*difference))
    }
}
