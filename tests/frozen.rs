//! A copy of the content as it once was, which changes only when the rules of the contract do. What the tests expect of the engine, the
//! interview, the drawings, the paper or the codes stands in it, so that whoever corrects a rule, a number or a sentence in `content/`
//! turns none of them red.

#![allow(clippy::expect_used, clippy::panic, reason = "a test without it cannot go on")]

use std::{path::Path, sync::LazyLock};

use zhol_authoring::{Content, Source};
use zhol_core::engine::Date;

/// Where it lies.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/content");

static SOURCE: LazyLock<Source> = LazyLock::new(|| Source::folder(Path::new(FOLDER)).expect("the frozen copy is there"));

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
pub fn content() -> Content {
    Content::read(&SOURCE, today())
        .unwrap_or_else(|problems| panic!("{}", problems.iter().map(|problem| format!("{problem}\n\n")).collect::<String>()))
}
