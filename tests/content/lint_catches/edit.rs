//! One slip in one place of a file.

use zhol_authoring::Source;

/// The content with one slip in it, and where the check must find it.
pub struct Slip {
    /// What kind of slip it is.
    pub kind: &'static str,
    pub file: String,
    /// The entry that the check must name.
    pub entry: String,
    /// The whole file.
    pub whole: String,
}

/// A file of entries, each under a head such as `[asylum]`.
pub struct EntryFile {
    pub file: String,
    text: String,
}

impl EntryFile {
    pub fn of(source: &Source, file: &str) -> Self {
        Self { file: file.into(), text: source.text(file).unwrap_or_else(|| panic!("{file}")).into() }
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// The names of the entries, in their order.
    pub fn entries(&self) -> Vec<String> {
        let heads = self.text.lines().filter(|line| line.starts_with('[') && !line.starts_with("[["));
        heads.map(|line| line[1..line.find(']').unwrap()].trim_matches('"').to_owned()).collect()
    }

    /// What stands after `field =` in the entry's first such line.
    pub fn value(&self, entry: &str, field: &str) -> Option<&str> {
        self.place(entry, field).map(|(start, end)| &self.text[start..end])
    }

    /// The file with that changed.
    pub fn with(&self, entry: &str, field: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
        let (start, end) = self.place(entry, field)?;
        let value = &self.text[start..end];
        let changed = change(value)?;
        (changed != value).then(|| format!("{}{changed}{}", &self.text[..start], &self.text[end..]))
    }

    /// The file with a line more in an entry, right after its head.
    pub fn with_line(&self, entry: &str, line: &str) -> Option<String> {
        let head = self.head(entry)?;
        let end = head + self.text[head..].find('\n')?;
        Some(format!("{}\n{line}{}", &self.text[..end], &self.text[end..]))
    }

    fn head(&self, entry: &str) -> Option<usize> {
        [format!("\n[{entry}]"), format!("\n[\"{entry}\"]")].iter().find_map(|head| self.text.find(head)).map(|at| at + 1)
    }

    fn place(&self, entry: &str, field: &str) -> Option<(usize, usize)> {
        let mut at = self.head(entry)?;
        for (number, line) in self.text[at..].split_inclusive('\n').enumerate() {
            if number > 0 && line.starts_with('[') {
                return None;
            }
            let rest = line.strip_prefix(field).map(str::trim_start).and_then(|rest| rest.strip_prefix("= "));
            if let Some(rest) = rest {
                let rest = rest.trim_end_matches('\n');
                let end = at + line.trim_end_matches('\n').len();
                // A value over several lines ends with the mark that it began with.
                let close = match rest {
                    "\"\"\"" => Some("\n\"\"\""),
                    "[" => Some("\n]"),
                    _ => None,
                };
                let end = close.map_or(end, |close| end + self.text[end..].find(close).unwrap() + close.len());
                let start = at + line.trim_end_matches('\n').len() - rest.len();
                return Some((start, end));
            }
            at += line.len();
        }
        None
    }

    /// The same slip in some of the entries, spread over the file.
    pub fn slips(
        &self,
        kind: &'static str,
        most: usize,
        field: &str,
        names: &str,
        change: impl Fn(&str) -> Option<String>,
    ) -> Vec<Slip> {
        let made = self.entries().into_iter().filter_map(|entry| {
            let whole = self.with(&entry, field, &change)?;
            let named = if names.is_empty() { entry } else { format!("{entry}, {names}") };
            Some(Slip { kind, file: self.file.clone(), entry: named, whole })
        });
        spread(made.collect(), most)
    }
}

/// At most `most` of them, spread from the first to the last.
pub fn spread<T>(all: Vec<T>, most: usize) -> Vec<T> {
    let count = all.len();
    let step = count.div_ceil(most.max(1)).max(1);
    all.into_iter().step_by(step).collect()
}

/// A word between quotes, changed.
pub fn quoted(value: &str, change: impl Fn(&str) -> Option<String>) -> Option<String> {
    let start = value.find('"')? + 1;
    let end = start + value[start..].find('"')?;
    Some(format!("{}{}{}", &value[..start], change(&value[start..end])?, &value[end..]))
}
