//! What is wrong with the content, where, and what to do about it.

use std::fmt;

/// How serious a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The content must not be published like this.
    MustFix,
    /// Nothing is wrong, but it is time to read it again.
    Overdue,
    /// It may be intended.
    LookAt,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// How serious it is.
    pub severity: Severity,
    /// The file, from the project's folder.
    pub file: String,
    /// The entry in it, such as `belonging-1992, likely`; empty for the whole file.
    pub entry: String,
    /// What is wrong.
    pub what: String,
    /// What to do.
    pub remedy: String,
}

impl Problem {
    /// A problem in a file.
    pub(crate) fn new(file: &str, entry: &str, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { severity: Severity::MustFix, file: file.into(), entry: entry.into(), what: what.into(), remedy: remedy.into() }
    }

    /// The same problem with another severity.
    pub(crate) fn weighing(self, severity: Severity) -> Self {
        Self { severity, ..self }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if !self.entry.is_empty() {
            write!(f, ": {}", self.entry)?;
        }
        write!(f, "\n  {}", self.what)?;
        if !self.remedy.is_empty() {
            write!(f, "\n  {}", self.remedy)?;
        }
        Ok(())
    }
}

/// "Did you mean …?", or all that is allowed if no word is similar.
pub fn did_you_mean<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let known: Vec<&str> = known.into_iter().collect();
    let nearest = known
        .iter()
        .map(|other| (strsim::jaro_winkler(word, other), *other))
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .filter(|(nearness, _)| *nearness > 0.8);
    match nearest {
        Some((_, other)) => format!("Did you mean `{other}`?"),
        None => format!("Allowed here: {}.", known.join(", ")),
    }
}
