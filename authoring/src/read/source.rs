//! Where the content comes from: the files built into the program, or a folder that is being edited.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::Path,
};

use serde::de::DeserializeOwned;
use toml::de::{DeTable, DeValue};

use crate::Problem;

/// The files of the content, by their names from the project's folder.
#[derive(Clone, Debug)]
pub struct Source {
    files: BTreeMap<String, String>,
    /// The names of files of other kinds, which nothing reads.
    others: BTreeSet<String>,
}

impl Source {
    /// Files by their names, as a program has them built in.
    #[must_use]
    pub fn of(files: &[(&str, &str)]) -> Self {
        let files = files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Self { files, others: BTreeSet::new() }
    }

    /// The frozen copy that the tests read, so that none turns red when the content is corrected.
    #[cfg(test)]
    pub(crate) fn frozen() -> Self {
        Self::folder(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures/content")))
            .unwrap_or_else(|_| Self { files: BTreeMap::new(), others: BTreeSet::new() })
    }

    /// The files of a folder, named as if it were `content/`.
    ///
    /// # Errors
    /// When the folder or a file in it cannot be read.
    pub fn folder(folder: &Path) -> io::Result<Self> {
        let mut source = Self { files: BTreeMap::new(), others: BTreeSet::new() };
        source.collect(folder, "content")?;
        Ok(source)
    }

    /// The same files with one of them replaced.
    #[must_use]
    pub fn with(mut self, file: &str, text: impl Into<String>) -> Self {
        self.files.insert(file.to_owned(), text.into());
        self
    }

    /// The same files without one of them.
    #[must_use]
    pub fn without(mut self, file: &str) -> Self {
        self.files.remove(file);
        self
    }

    /// The names of all files, in their order; of those that can be read first.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.files.keys().chain(&self.others).map(String::as_str)
    }

    /// The text of a file.
    #[must_use]
    pub fn text(&self, file: &str) -> Option<&str> {
        self.files.get(file).map(String::as_str)
    }

    /// The names of all files, in order.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The files of a folder inside `content/`, in the order of their names.
    pub(crate) fn within(&self, folder: &str) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str).filter(move |name| name.starts_with(folder))
    }

    /// The tables of a TOML file, in the order of their names; a missing or unreadable file is a problem.
    pub(crate) fn table(&self, file: &str, problems: &mut Vec<Problem>) -> toml::Table {
        let Some(text) = self.text(file) else {
            problems.push(Problem::new(file, "", "The file is missing.", "Put it back; the others depend on it."));
            return toml::Table::new();
        };
        match text.parse() {
            Ok(table) => table,
            Err(error) => {
                let line = error.span().map(|span| text.get(..span.start).unwrap_or("").lines().count().max(1));
                let place = line.map(|line| format!("line {line}")).unwrap_or_default();
                problems.push(Problem::new(
                    file,
                    &place,
                    format!("The file cannot be read as TOML: {}.", error.message()),
                    "Check the quotes, brackets and commas on that line.",
                ));
                toml::Table::new()
            }
        }
    }

    /// The line on which a value of a TOML file begins, by the names on the way to it, and what stands there in one line.
    pub(crate) fn place(&self, file: &str, path: &[&str]) -> Option<(usize, String)> {
        let text = self.text(file)?;
        let whole = DeTable::parse(text).ok()?;
        let mut table = whole.get_ref();
        let mut found = None;
        for name in path {
            let value = table.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)?;
            if let DeValue::Table(inner) = value.get_ref() {
                table = inner;
            }
            found = Some(value);
        }
        let found = found?;
        let words = match found.get_ref() {
            DeValue::String(words) => words.split_whitespace().collect::<Vec<_>>().join(" "),
            _ => text.get(found.span())?.split_whitespace().collect::<Vec<_>>().join(" "),
        };
        Some((text.get(..found.span().start)?.lines().count().max(1), words))
    }

    /// A whole TOML file read into one shape; a file of another shape is a problem.
    pub(crate) fn whole<T: DeserializeOwned>(&self, file: &str, problems: &mut Vec<Problem>) -> Option<T> {
        match self.table(file, problems).try_into() {
            Ok(whole) => Some(whole),
            Err(error) => {
                problems.push(misshapen(file, "", &error));
                None
            }
        }
    }

    /// The entries of a TOML file, each read into the same shape; an entry of another shape is a problem.
    pub(crate) fn entries<T: DeserializeOwned>(&self, file: &str, problems: &mut Vec<Problem>) -> Vec<(String, T)> {
        let table = self.table(file, problems);
        entries(file, table, problems)
    }
}

impl Source {
    fn collect(&mut self, folder: &Path, name: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let inner = format!("{name}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() {
                self.collect(&path, &inner)?;
            } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl" || ending == "svg") {
                self.files.insert(inner, fs::read_to_string(&path)?);
            } else if !inner.ends_with("/README.md") {
                self.others.insert(inner);
            }
        }
        Ok(())
    }
}

/// Reads each entry of a table into the same shape.
pub(crate) fn entries<T: DeserializeOwned>(file: &str, table: toml::Table, problems: &mut Vec<Problem>) -> Vec<(String, T)> {
    let mut read = Vec::new();
    for (id, value) in table {
        match value.try_into() {
            Ok(entry) => read.push((id, entry)),
            Err(error) => problems.push(misshapen(file, &id, &error)),
        }
    }
    read
}

/// The problem of an entry with a missing, unknown or wrongly written field.
pub(crate) fn misshapen(file: &str, entry: &str, error: &toml::de::Error) -> Problem {
    let what = error.message().trim().replace('\n', " ");
    Problem::new(
        file,
        entry,
        format!("A field is missing, unknown or of the wrong kind: {what}."),
        "Compare the entry with the ones beside it.",
    )
}
