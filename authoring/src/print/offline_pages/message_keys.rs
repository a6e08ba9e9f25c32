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
    "worksheet-after",
    "worksheet-all",
    "worksheet-always",
    "worksheet-any",
    "worksheet-ask",
    "worksheet-before",
    "worksheet-can-be",
    "worksheet-danger",
    "worksheet-date-solar",
    "worksheet-decide",
    "worksheet-from",
    "worksheet-how-all",
    "worksheet-how-any",
    "worksheet-how-first",
    "worksheet-how-line",
    "worksheet-how-not",
    "worksheet-how-numbers",
    "worksheet-how-third",
    "worksheet-if",
    "worksheet-later",
    "worksheet-lead",
    "worksheet-likely",
    "worksheet-never",
    "worksheet-not",
    "worksheet-not-after",
    "worksheet-not-before",
    "worksheet-only-if",
    "worksheet-open",
    "worksheet-possible",
    "worksheet-private",
    "worksheet-region",
    "worksheet-signal",
    "worksheet-title",
    "worksheet-today",
    "worksheet-unless",
    "worksheet-work-out",
    "worksheet-years-after",
    "worksheet-years-before",
    "worksheet-years-not-after",
    "worksheet-years-not-before",
];
