//! A change as an edit of a version: one place of one file gets another value, or is removed.

use std::collections::BTreeMap;

use crate::Source;

/// One place of a file, and what stands there afterwards.
#[derive(Clone, Debug)]
pub(super) struct Edit {
    pub file: String,
    /// The names on the path to the place; empty for the whole file.
    pub path: Vec<String>,
    /// `None` removes it.
    pub value: Option<toml::Value>,
}

/// The tables of a file; empty if there is no such file.
pub(super) fn table(source: &Source, file: &str) -> toml::Table {
    source.text(file).and_then(|text| text.parse().ok()).unwrap_or_default()
}

/// A version with some edits.
pub(super) fn done<'a>(source: &Source, edits: impl Iterator<Item = &'a Edit>) -> Source {
    let mut files: BTreeMap<&str, toml::Table> = BTreeMap::new();
    for edit in edits {
        let whole = files.entry(&edit.file).or_insert_with(|| table(source, &edit.file));
        put(whole, &edit.path, edit.value.as_ref());
    }
    files.into_iter().fold(source.clone(), |source, (file, table)| source.with(file, table.to_string()))
}

fn put(table: &mut toml::Table, path: &[String], value: Option<&toml::Value>) {
    match (path, value) {
        ([], value) => *table = value.and_then(toml::Value::as_table).cloned().unwrap_or_default(),
        ([name], Some(value)) => {
            table.insert(name.clone(), value.clone());
        }
        ([name], None) => {
            table.remove(name);
        }
        ([name, rest @ ..], value) => {
            let inner = table.entry(name.clone()).or_insert_with(|| toml::Value::Table(toml::Table::new()));
            if let Some(inner) = inner.as_table_mut() {
                put(inner, rest, value);
            }
        }
    }
}
