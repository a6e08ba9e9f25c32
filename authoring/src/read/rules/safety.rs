//! The conditions of safety, and answers that hardly go together.

use serde::Deserialize;

use super::lines::Lines;
use crate::{
    Problem, Source,
    read::files::{SAFETY, SECOND_LOOKS},
};
use zhol_core::engine::{NodeId, SecondLook};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SafetyFile {
    cleared: String,
    danger: String,
    #[serde(default = "never")]
    lawyer_first: String,
    minor: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SecondLookEntry {
    when: String,
    look: Vec<String>,
}

fn never() -> String {
    "false".into()
}

/// The four conditions: cleared, danger, lawyer first, minor.
pub(super) fn read_safety(source: &Source, lines: &mut Lines<'_, '_>) -> Option<[NodeId; 4]> {
    let safety = source.whole::<SafetyFile>(SAFETY, lines.problems)?;
    let mut node = |field: &str, line: &str| lines.line(SAFETY, field, line);
    Some([
        node("cleared", &safety.cleared),
        node("danger", &safety.danger),
        node("lawyer_first", &safety.lawyer_first),
        node("minor", &safety.minor),
    ])
}

/// Answers that hardly go together, in the order of the file.
pub(super) fn read_second_looks(source: &Source, lines: &mut Lines<'_, '_>) -> Vec<SecondLook> {
    let entries = source.entries::<SecondLookEntry>(SECOND_LOOKS, lines.problems);
    let looks = entries.into_iter().map(|(id, entry)| {
        let when = lines.line(SECOND_LOOKS, &format!("{id}, when"), &entry.when);
        if entry.look.is_empty() {
            let remedy = "List the facts whose questions are to be looked at again.";
            lines.problems.push(Problem::new(SECOND_LOOKS, &format!("{id}, look"), "There is nothing to look at.", remedy));
        }
        let look = entry.look.iter().filter_map(|fact| match lines.compiler.fact(fact) {
            Ok(fact) => Some(fact),
            Err((what, remedy)) => {
                lines.problems.push(Problem::new(SECOND_LOOKS, &format!("{id}, look"), what, remedy));
                None
            }
        });
        let look = look.collect();
        SecondLook { id, when, look }
    });
    looks.collect()
}
