//! The order of a result.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::pathways::PathwayEntry;
use crate::{Problem, problem::did_you_mean, read::files::ORDER};
use zhol_core::engine::Rank;

/// The order as it stands in its file.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Order {
    urgent: Vec<String>,
    leading: Vec<String>,
    then: Vec<String>,
    last: Vec<String>,
    /// While this holds, `leading` lead.
    #[serde(default = "always")]
    pub leading_while: String,
    /// Pathways that come after all others that may apply now, while a condition holds.
    #[serde(default)]
    pub late: BTreeMap<String, String>,
    /// Pathways of which only the question is shown if they could not be checked.
    #[serde(default)]
    pub question_only: Vec<String>,
    /// Offered as "other possibilities" once everything else is settled.
    pub others: Vec<String>,
}

fn always() -> String {
    "true".into()
}

impl Order {
    /// The pathways in their order, each with its rank. What does not fit the files is a problem.
    pub(super) fn check(
        &self,
        entries: &BTreeMap<String, (String, PathwayEntry)>,
        problems: &mut Vec<Problem>,
    ) -> Vec<(String, Rank)> {
        let lists = [
            (&self.urgent, Rank::Urgent),
            (&self.leading, Rank::Leading),
            (&self.then, Rank::ByStanding),
            (&self.last, Rank::Last),
        ];
        let mut ids: Vec<(String, Rank)> = Vec::new();
        for (id, place) in lists.into_iter().flat_map(|(list, place)| list.iter().map(move |id| (id, place))) {
            if !entries.contains_key(id) {
                let remedy = did_you_mean(id, entries.keys().map(String::as_str));
                problems.push(Problem::new(ORDER, id, "No file has this pathway.", remedy));
            } else if ids.iter().any(|(other, _)| other == id) {
                problems.push(Problem::new(ORDER, id, "The pathway stands in the order twice.", "Keep one place."));
            } else {
                ids.push((id.clone(), place));
            }
        }
        for (id, (file, _)) in entries {
            if !ids.iter().any(|(other, _)| other == id) {
                let remedy = format!("Add it to {ORDER}.");
                problems.push(Problem::new(file, id, "The pathway has no place in the result.", remedy));
            }
        }
        let named = self.others.iter().map(|id| ("others", id));
        let named = named.chain(self.late.keys().map(|id| ("late", id)));
        let named = named.chain(self.question_only.iter().map(|id| ("question_only", id)));
        for (list, id) in named.filter(|(_, id)| !entries.contains_key(*id)) {
            let remedy = did_you_mean(id, entries.keys().map(String::as_str));
            problems.push(Problem::new(ORDER, list, format!("There is no pathway `{id}`."), remedy));
        }
        ids
    }
}
