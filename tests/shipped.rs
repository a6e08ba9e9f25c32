//! The content that is shipped, as it lies in `content/` now. Only what holds for whatever passes the check may be expected of it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test without it cannot go on")]

use std::{
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use zhol_authoring::{Content, Source};
use zhol_core::engine::Date;

/// Where it lies.
pub const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");

/// Today.
#[must_use]
pub fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_days_since_1970(u32::try_from(seconds / 86_400).expect("a clock that goes"))
}

/// Its files.
///
/// # Panics
/// When one cannot be read.
#[must_use]
pub fn source() -> Source {
    Source::folder(Path::new(FOLDER)).expect("the content is there")
}

/// All of it, read and checked for a day.
///
/// # Panics
/// When the check finds a problem.
#[must_use]
pub fn content(today: Date) -> Content {
    Content::read(&source(), today)
        .unwrap_or_else(|problems| panic!("{}", problems.iter().map(|problem| format!("{problem}\n\n")).collect::<String>()))
}
