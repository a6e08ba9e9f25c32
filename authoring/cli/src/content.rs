//! The content that a command works on: a folder, or the files that are built in.

use std::{
    io::{self, Write},
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use zhol_authoring::{Content, Problem, Severity, Source, Version};
use zhol_core::{
    content::{Catalog, Language},
    engine::Date,
};

use super::{built_in, error::CliError};

/// The files of a folder, or those that are built in.
pub fn source(folder: Option<&Path>) -> Result<Source, CliError> {
    match folder {
        Some(folder) => {
            Source::folder(folder).map_err(|error| CliError::new(1, format!("{} cannot be read: {error}.", folder.display())))
        }
        None => Ok(built_in::source()),
    }
}

/// The content of these files; all its problems where it has any.
pub fn checked(source: &Source) -> Result<Content, CliError> {
    Ok(Content::read(source, today())?)
}

/// A version to compare. One that cannot be read ends with 2, so that 1 means a difference.
pub fn version(name: &str, source: io::Result<Source>) -> Result<Version, CliError> {
    let source = source.map_err(|error| CliError::new(2, format!("{name} cannot be read: {error}.")))?;
    Version::read(source, today()).map_err(|problems| CliError::new(2, format!("{name}: {}", CliError::from(problems))))
}

/// Lists all problems; only what must be fixed makes the check fail.
pub fn check(source: &Source, out: &mut impl Write) -> Result<Content, CliError> {
    let (errors, others): (Vec<Problem>, Vec<Problem>) =
        Content::check(source, today()).into_iter().partition(|problem| problem.severity == Severity::MustFix);
    for problem in &others {
        let heading = if problem.severity == Severity::Overdue { "Overdue" } else { "Look at" };
        writeln!(out, "{heading}: {problem}\n")?;
    }
    out.flush()?;
    if errors.is_empty() { checked(source) } else { Err(errors.into()) }
}

/// The words of a language, which may be named in any way in which `Language::wished` understands it; an error names the languages
/// there are.
pub fn texts<'a>(content: &'a Content, language: &str) -> Result<&'a Catalog, CliError> {
    // The languages of another folder need not be those that the program was made with.
    let wished = || content.texts(Language::wished(language)?.tag);
    content.texts(language).or_else(wished).ok_or_else(|| {
        let known: Vec<&str> = content.texts.iter().map(|texts| texts.language.as_str()).collect();
        CliError::new(2, format!("there is no language `{language}`. There are: {}.", known.join(", ")))
    })
}

/// A day that an option names, or else the day by the clock.
pub fn day(text: Option<&str>) -> Result<Date, CliError> {
    let Some(text) = text else { return Ok(today()) };
    Date::parse_day(text).ok_or_else(|| CliError::new(2, format!("`--today` is \"{text}\", which is no day. Write YYYY-MM-DD.")))
}

/// The day by the clock, in UTC. A case of JSON always names its own day.
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_days_since_1970(u32::try_from(seconds / 86_400).unwrap_or(0))
}
