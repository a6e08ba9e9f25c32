//! The messages of `content/guide/`.

use std::collections::BTreeSet;

use crate::{
    Source,
    read::{files::has_pathways, message_keys::Keys},
};

/// The key of the name of the group that the pathways of a file form.
pub(crate) fn group(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    format!("guide-group-{}", name.trim_end_matches(".toml"))
}

/// The messages that every file in `content/guide/` has: the common ones, and a name for each file of pathways.
pub(crate) fn keys(source: &Source) -> Keys {
    let files = source.files().filter(|file| has_pathways(file)).map(group);
    Keys { needed: KEYS.iter().map(|key| (*key).to_owned()).chain(files).collect(), possible: BTreeSet::new() }
}

/// The messages of `content/guide/`, without the names of the groups.
const KEYS: &[&str] = &[
    "guide-careful",
    "guide-danger",
    "guide-find",
    "guide-find-lead",
    "guide-from",
    "guide-lead",
    "guide-list",
    "guide-questions",
    "guide-safe",
    "guide-safe-go",
    "guide-safe-lead",
    "guide-safe-offices",
    "guide-title",
    "guide-until",
    "guide-where",
    "guide-whole",
    "sheet-after",
    "sheet-all",
    "sheet-always",
    "sheet-any",
    "sheet-ask",
    "sheet-before",
    "sheet-can-be",
    "sheet-danger",
    "sheet-date-solar",
    "sheet-decide",
    "sheet-from",
    "sheet-how-all",
    "sheet-how-any",
    "sheet-how-first",
    "sheet-how-line",
    "sheet-how-not",
    "sheet-how-numbers",
    "sheet-how-third",
    "sheet-if",
    "sheet-later",
    "sheet-lead",
    "sheet-likely",
    "sheet-never",
    "sheet-not",
    "sheet-not-after",
    "sheet-not-before",
    "sheet-only-if",
    "sheet-open",
    "sheet-possible",
    "sheet-private",
    "sheet-region",
    "sheet-signal",
    "sheet-title",
    "sheet-today",
    "sheet-unless",
    "sheet-work-out",
    "sheet-years-after",
    "sheet-years-before",
    "sheet-years-not-after",
    "sheet-years-not-before",
];
