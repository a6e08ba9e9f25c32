//! Which messages were changed, by language.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    Source,
    read::{files::CONTENT, fluent},
};
use zhol_core::content::catalog::Piece;

/// The messages of one file that differ, by their keys.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangedMessages {
    /// The file, from the project's folder.
    pub file: String,
    /// The language tag.
    pub language: String,
    /// ChangedMessages with other words.
    pub changed: Vec<String>,
    /// ChangedMessages that were added.
    pub added: Vec<String>,
    /// ChangedMessages that were removed.
    pub removed: Vec<String>,
}

/// The files with messages that differ.
pub(super) fn changes(old: &Source, new: &Source) -> Vec<ChangedMessages> {
    let files: BTreeSet<&str> = old.within(CONTENT).chain(new.within(CONTENT)).filter(|file| file.ends_with(".ftl")).collect();
    files.into_iter().filter_map(|file| compare(file, &messages(old, file), &messages(new, file))).collect()
}

type Table = BTreeMap<String, Vec<Piece>>;

fn messages(source: &Source, file: &str) -> Table {
    // `zhol check` reports what cannot be read; here it counts as missing.
    fluent::read(file, source.text(file).unwrap_or_default(), &mut Vec::new()).into_iter().collect()
}

fn compare(file: &str, old: &Table, new: &Table) -> Option<ChangedMessages> {
    let missing =
        |from: &Table, other: &Table| -> Vec<String> { from.keys().filter(|key| !other.contains_key(*key)).cloned().collect() };
    let changed: Vec<String> = old
        .iter()
        .filter(|(key, words)| new.get(*key).is_some_and(|other| other != *words))
        .map(|(key, _)| key.clone())
        .collect();
    let (added, removed) = (missing(new, old), missing(old, new));
    let language = file.rsplit('/').next().unwrap_or_default().trim_end_matches(".ftl").to_owned();
    let any = !(changed.is_empty() && added.is_empty() && removed.is_empty());
    any.then(|| ChangedMessages { file: file.to_owned(), language, changed, added, removed })
}
