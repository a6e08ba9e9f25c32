//! A copy of the content as it once was, which changes only when the rules of the contract do. What the tests expect of the engine, the
//! interview, the drawings, the worksheets or the codes stands in it, so that a correction of a rule, a number or a sentence in `content/`
//! turns none of them red.

use std::{path::Path, sync::LazyLock};

use serde_json::Value;
use zhol_authoring::{Content, Source};
use zhol_core::engine::{Date, Rulebook};

use crate::list;

/// Where it lies.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/content");

/// Details of offices that stand in its files but may not be published: parts of numbers, addresses and names.
pub const HELD_BACK: [&str; 7] = ["249 60 44", "2496044", "21-12-03", "258 45 98", "kazal@", "Baizakov", "282 61 83"];

static SOURCE: LazyLock<Source> = LazyLock::new(|| Source::folder(Path::new(FOLDER)).expect("the frozen copy is there"));

static CONTENT: LazyLock<Content> = LazyLock::new(|| read(&SOURCE));

/// The day on which it is read.
#[must_use]
pub fn today() -> Date {
    Date::new(2026, 11, 29).expect("a day")
}

/// Its files.
#[must_use]
pub fn source() -> Source {
    SOURCE.clone()
}

/// All of it, read and checked.
///
/// # Panics
/// When the check finds a problem.
#[must_use]
pub fn content() -> &'static Content {
    &CONTENT
}

/// A source that differs from it, read and checked on the same day.
///
/// # Panics
/// When the check finds a problem.
#[must_use]
pub fn read(source: &Source) -> Content {
    Content::read(source, today()).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

/// Its rules.
#[must_use]
pub fn book() -> &'static Rulebook {
    &content().pack.book
}

/// The people of its cases: `today` and `answers`, as the command line reads them.
///
/// # Panics
/// When a case cannot be read.
#[must_use]
pub fn cases() -> Vec<Value> {
    let cases = Content::cases(&SOURCE, book()).unwrap_or_else(|problems| panic!("{}", list(&problems)));
    cases.into_iter().map(|case| case.document).collect()
}
