//! The content that is shipped, as it lies in `content/` now. A test may expect of it only what holds for every content that passes the
//! check.

use std::{
    env,
    path::PathBuf,
    sync::LazyLock,
    time::{SystemTime, UNIX_EPOCH},
};

use zhol_authoring::{Content, Source};
use zhol_core::engine::Date;

use crate::{list, root};

static SOURCE: LazyLock<Source> = LazyLock::new(|| {
    let folder = folder();
    Source::folder(&folder).unwrap_or_else(|error| panic!("{} cannot be read: {error}", folder.display()))
});

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| Content::read(&SOURCE, today()).unwrap_or_else(|problems| panic!("{}", list(&problems))));

/// Where it lies: `content/`, or the folder that the variable `ZHOL_CONTENT` names.
#[must_use]
pub fn folder() -> PathBuf {
    env::var_os("ZHOL_CONTENT").map_or_else(|| root().join("content"), PathBuf::from)
}

/// Today, in UTC.
#[must_use]
pub fn today() -> Date {
    in_days(0)
}

/// The day that is this number of days after today.
///
/// # Panics
/// When the clock stands before 1970.
#[must_use]
pub fn in_days(ahead: u32) -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).expect("a clock after 1970").as_secs();
    Date::from_days_since_1970(u32::try_from(seconds / 86_400).expect("a clock that goes") + ahead)
}

/// Its files.
///
/// # Panics
/// When one cannot be read.
#[must_use]
pub fn source() -> Source {
    SOURCE.clone()
}

/// All of it, read and checked as of today.
///
/// # Panics
/// When the check finds a problem.
#[must_use]
pub fn content() -> &'static Content {
    &CONTENT
}
