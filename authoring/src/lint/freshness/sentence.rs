//! The English sentences that say what a rule or a provision means.

use super::entry::Entry;
use crate::{Problem, lint::text::wording_problems};

/// Sentences of the rules: they follow the same care as the texts, but may be longer.
pub(super) fn check_english(entry: &Entry<'_>, field: &str, says: &str, problems: &mut Vec<Problem>) {
    let own_words = ["A sentence has", "The mark", "is never said", "names an office", "holds a telephone"];
    let found =
        wording_problems("en", "", says).into_iter().filter(|(what, _)| !own_words.iter().any(|other| what.contains(other)));
    problems.extend(found.map(|(what, remedy)| entry.problem(field, what, remedy)));
    if !says.trim_end().ends_with(['.', '?']) {
        problems.push(entry.problem(field, "The last sentence has no full stop.", "End it with a full stop."));
    }
}
