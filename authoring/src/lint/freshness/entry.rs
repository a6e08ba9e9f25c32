//! An entry of a file, as it is written.

use toml::{Table, Value};

use crate::Problem;

/// An entry of a file, and the place at which its problems are reported.
pub(super) struct Entry<'a> {
    pub file: &'a str,
    pub id: &'a str,
    pub fields: &'a Table,
}

impl<'a> Entry<'a> {
    /// What is wrong with a field, or with the whole entry where the field is empty.
    pub(super) fn problem(&self, field: &str, what: impl Into<String>, remedy: impl Into<String>) -> Problem {
        let entry = if field.is_empty() { self.id.to_owned() } else { format!("{}, {field}", self.id) };
        Problem::new(self.file, &entry, what, remedy)
    }

    /// The text of a field; empty where there is none.
    pub(super) fn word(&self, field: &str) -> &'a str {
        self.fields.get(field).and_then(Value::as_str).unwrap_or_default()
    }

    /// The texts of a field.
    pub(super) fn list(&self, field: &str) -> Vec<&'a str> {
        strings(self.fields.get(field))
    }
}

/// A list of words, or a single word.
pub(super) fn strings(value: Option<&Value>) -> Vec<&str> {
    match value {
        Some(Value::String(word)) => vec![word],
        Some(Value::Array(all)) => all.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// The entries of a table.
pub(super) fn each<'a>(file: &'a str, table: &'a Table) -> impl Iterator<Item = Entry<'a>> {
    table.iter().filter_map(move |(id, value)| Some(Entry { file, id, fields: value.as_table()? }))
}
