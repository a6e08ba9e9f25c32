//! What was changed in the TOML files: file, entry, field, what stood there and what stands there now, as the lawyer wrote it.

use std::collections::BTreeSet;

use serde::Serialize;
use toml::{Table, Value};

use super::edit::{Edit, table};
use crate::{
    Source,
    read::{
        condition::parse,
        files::{CASES, CONTENT, ORDER, QUESTIONS, SAFETY, has_pathways},
    },
};

/// The fields that hold a condition: the same condition in another notation is not a change.
const CONDITIONS: [&str; 8] = ["likely", "possible", "signal", "needs", "when", "cleared", "danger", "minor"];

/// A field, or a whole entry, that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The file, from the project's folder.
    pub file: String,
    /// The entry in it; empty where the file has none.
    pub entry: String,
    /// The field; empty for a whole entry that was added or removed.
    pub field: String,
    /// What stood there.
    pub old: Option<String>,
    /// What stands there now.
    pub new: Option<String>,
    /// Of a list: what was added.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub added: Vec<String>,
    /// Of a list: what was removed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub removed: Vec<String>,
}

impl Change {
    /// The entry and the field.
    #[must_use]
    pub fn place(&self) -> String {
        let parts: Vec<&str> = [self.entry.as_str(), self.field.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(", ")
    }
}

/// The changes, and for each the edit of the old version.
pub(super) struct Edits {
    pub changes: Vec<Change>,
    /// The index of the change, and the edit.
    pub edits: Vec<(usize, Edit)>,
}

/// Everything that differs in the TOML files, file by file.
pub(super) fn edits(old: &Source, new: &Source) -> Edits {
    let mut edits = Edits { changes: Vec::new(), edits: Vec::new() };
    let files: BTreeSet<&str> = old
        .within(CONTENT)
        .chain(new.within(CONTENT))
        .filter(|file| file.ends_with(".toml") && !file.starts_with(CASES))
        .collect();
    for file in files.iter().filter(|file| !has_pathways(file)) {
        let (before, after) = (table(old, file), table(new, file));
        if *file == QUESTIONS {
            edits.questions(&before, &after);
        } else {
            edits.tables(file, file, &[], &before, &after);
        }
    }
    edits.pathways(old, new, &files);
    edits
}

impl Edits {
    /// Compares two tables. What is in both as a table is compared inside.
    fn tables(&mut self, old_file: &str, new_file: &str, path: &[String], old: &Table, new: &Table) {
        for name in names(old, new) {
            let place: Vec<String> = path.iter().cloned().chain([name.clone()]).collect();
            match (old.get(&name), new.get(&name)) {
                (Some(Value::Table(old)), Some(Value::Table(new))) => self.tables(old_file, new_file, &place, old, new),
                (Some(old), Some(new)) if same(&name, old, new) => {}
                (old, new) => self.leaf(if old.is_some() { old_file } else { new_file }, old_file, place, old, new),
            }
        }
    }

    fn leaf(&mut self, shown: &str, edited: &str, path: Vec<String>, old: Option<&Value>, new: Option<&Value>) {
        // The entries of the provisions' acts stand one table deeper.
        let depth = match path.first().map(String::as_str) {
            Some("acts") => 2,
            _ if matches!(shown, SAFETY | ORDER) => 0,
            _ => 1,
        };
        let (entry, field) = path.split_at(depth.min(path.len()));
        self.add(shown, &entry.join(", "), &field.join(", "), old, new);
        let value = new.cloned();
        let index = self.changes.len() - 1;
        self.edits.push((index, Edit { file: edited.to_owned(), path, value }));
    }

    fn add(&mut self, file: &str, entry: &str, field: &str, old: Option<&Value>, new: Option<&Value>) {
        let (mut added, mut removed) = (Vec::new(), Vec::new());
        if let (Some(Value::Array(old)), Some(Value::Array(new))) = (old, new) {
            added = new.iter().filter(|item| !old.contains(item)).map(value_text).collect();
            removed = old.iter().filter(|item| !new.contains(item)).map(value_text).collect();
        }
        let (entry, field) = (entry.to_owned(), field.to_owned());
        self.changes.push(Change {
            file: file.into(),
            entry,
            field,
            old: old.map(value_text),
            new: new.map(value_text),
            added,
            removed,
        });
    }

    /// Sections are compared by their `id`; in the old version the file is replaced as a whole.
    fn questions(&mut self, old: &Table, new: &Table) {
        if old == new {
            return;
        }
        let (before, after) = (sections(old), sections(new));
        let begun = self.changes.len();
        for name in names(&before, &after) {
            let (old, new) = (before.get(&name), after.get(&name));
            if old != new {
                self.add(QUESTIONS, &name, "questions", old, new);
            }
        }
        let order = |table: &Table| Value::Array(table.keys().cloned().map(Value::String).collect());
        if order(&before) != order(&after) {
            self.add(QUESTIONS, "", "sections", Some(&order(&before)), Some(&order(&after)));
        }
        if self.changes.len() > begun {
            let edit = Edit { file: QUESTIONS.into(), path: Vec::new(), value: Some(Value::Table(new.clone())) };
            self.edits.push((begun, edit));
        }
    }

    fn pathways(&mut self, old: &Source, new: &Source, files: &BTreeSet<&str>) {
        let read = |source: &Source| -> Vec<(String, String, Value)> {
            let files = files.iter().filter(|file| has_pathways(file));
            files.flat_map(|file| table(source, file).into_iter().map(|(id, entry)| ((*file).to_owned(), id, entry))).collect()
        };
        let (before, after) = (read(old), read(new));
        for (file, id, entry) in &before {
            let path = [id.clone()];
            match (entry, after.iter().find(|(_, other, _)| other == id)) {
                (Value::Table(old), Some((moved, _, Value::Table(new)))) => self.tables(file, moved, &path, old, new),
                _ => self.leaf(file, file, path.into(), Some(entry), None),
            }
        }
        for (file, id, entry) in after.iter().filter(|(_, id, _)| !before.iter().any(|(_, other, _)| other == id)) {
            self.leaf(file, file, vec![id.clone()], None, Some(entry));
        }
    }
}

/// All names, those of the old table first.
fn names(old: &Table, new: &Table) -> Vec<String> {
    old.keys().chain(new.keys().filter(|name| !old.contains_key(*name))).cloned().collect()
}

fn sections(table: &Table) -> Table {
    let list = table.get("section").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let named = |section: &Value| Some((section.get("id")?.as_str()?.to_owned(), section.get("questions")?.clone()));
    list.iter().filter_map(named).collect()
}

/// Whether two values of a field say the same: line breaks and other notations of the same condition do not count.
fn same(field: &str, old: &Value, new: &Value) -> bool {
    if old == new {
        return true;
    }
    let (Value::String(old), Value::String(new)) = (old, new) else { return false };
    if CONDITIONS.contains(&field) && matches!((parse(old), parse(new)), (Ok(old), Ok(new)) if old == new) {
        return true;
    }
    spaced(old) == spaced(new)
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A value as one line.
fn value_text(value: &Value) -> String {
    match value {
        Value::String(text) => spaced(text),
        Value::Array(items) if items.is_empty() => "(none)".into(),
        Value::Array(items) => items.iter().map(value_text).collect::<Vec<_>>().join(", "),
        Value::Table(fields) => {
            let fields: Vec<String> = fields.iter().map(|(name, value)| format!("{name}: {}", value_text(value))).collect();
            fields.join("; ")
        }
        other => other.to_string(),
    }
}
