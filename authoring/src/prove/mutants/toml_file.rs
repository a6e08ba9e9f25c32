//! A TOML file of the content, with the positions of its values.

use std::ops::Range;

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::mutant::{Mutant, MutationOperator};

/// A file that can be read.
pub(super) struct File<'a> {
    pub name: &'a str,
    pub whole: &'a str,
    table: Spanned<DeTable<'a>>,
}

/// A file with one place changed.
pub(super) struct Change<'a> {
    file: &'a str,
    entry: String,
    line: usize,
    before: String,
    pub whole: String,
}

impl Change<'_> {
    pub(super) fn mutant(&self, kind: MutationOperator, text: &str) -> Mutant {
        Mutant {
            kind,
            file: self.file.to_owned(),
            entry: self.entry.clone(),
            line: self.line,
            before: self.before.clone(),
            text: text.to_owned(),
            whole: self.whole.clone(),
        }
    }
}

impl<'a> File<'a> {
    pub(super) fn read(name: &'a str, whole: &'a str) -> Option<Self> {
        DeTable::parse(whole).ok().map(|table| Self { name, whole, table })
    }

    /// The tables of the file by their names.
    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &DeTable<'a>)> {
        let tables = self.table.get_ref().iter();
        tables.filter_map(|(name, value)| Some((name.get_ref().as_ref(), value.get_ref().as_table()?)))
    }

    /// The names in the table at the end of a path.
    pub(super) fn fields(&self, path: &[&str]) -> Vec<&str> {
        let table = match path {
            [] => Some(self.table.get_ref()),
            path => self.value(path).and_then(DeValue::as_table),
        };
        table.into_iter().flat_map(|table| table.iter()).map(|(name, _)| name.get_ref().as_ref()).collect()
    }

    /// The value at the end of a path.
    pub(super) fn value(&self, path: &[&str]) -> Option<&DeValue<'a>> {
        self.spanned(path).map(Spanned::get_ref)
    }

    /// The same as a text.
    pub(super) fn word(&self, path: &[&str]) -> Option<String> {
        self.value(path).and_then(word)
    }

    fn spanned(&self, path: &[&str]) -> Option<&Spanned<DeValue<'a>>> {
        let mut table = self.table.get_ref();
        let mut found = None;
        for name in path {
            let value = table.iter().find(|(key, _)| key.get_ref() == name).map(|(_, value)| value)?;
            if let DeValue::Table(inner) = value.get_ref() {
                table = inner;
            }
            found = Some(value);
        }
        found
    }

    /// The file with another value in this place.
    pub(super) fn replaced(&self, path: &[&str], by: &str) -> Option<Change<'a>> {
        self.changed(path, self.spanned(path)?.span(), by)
    }

    /// The file without this line.
    pub(super) fn without_line(&self, path: &[&str]) -> Option<Change<'a>> {
        let span = self.spanned(path)?.span();
        let start = self.whole.get(..span.start)?.rfind('\n').map_or(0, |end| end + 1);
        let end = self.whole.get(span.end..)?.find('\n').map_or(self.whole.len(), |end| span.end + end + 1);
        self.changed(path, start..end, "")
    }

    /// The file with a field that is true after another field.
    pub(super) fn with_field(&self, after: &[&str], field: &str) -> Option<Change<'a>> {
        let end = self.spanned(after)?.span().end;
        let mut change = self.changed(after, end..end, &format!("\n{field} = true"))?;
        change.entry = after.first().map(|id| format!("{id}, {field}"))?;
        change.before = "(left out)".into();
        Some(change)
    }

    fn changed(&self, path: &[&str], span: Range<usize>, by: &str) -> Option<Change<'a>> {
        let (start, end) = (self.whole.get(..span.start)?, self.whole.get(span.end..)?);
        let value = self.spanned(path)?;
        let above = self.whole.get(..value.span().start)?;
        let before = word(value.get_ref()).unwrap_or_else(|| self.whole.get(span).unwrap_or_default().to_owned());
        Some(Change {
            file: self.name,
            entry: path.join(", "),
            line: above.lines().count().max(1),
            before: before.split_whitespace().collect::<Vec<_>>().join(" "),
            whole: format!("{start}{by}{end}"),
        })
    }
}

/// A sentence.
pub(super) fn word(value: &DeValue<'_>) -> Option<String> {
    value.as_str().map(str::to_owned)
}

/// The sentences of a list.
pub(super) fn list(value: &DeValue<'_>) -> Vec<String> {
    let items = value.as_array().into_iter().flat_map(|items| items.iter());
    items.filter_map(|item| word(item.get_ref())).collect()
}
