//! Whole ways through the widget in a real browser: a person's clicks, and what can be seen from outside.
//!
//! The tests are beside this, in `tests/`. They need `cargo xtask build` and Chromium with its driver; `cargo xtask test`
//! brings both and says where they are.

mod breaks;
mod browser;
mod engines;
mod host;
pub mod nginx;
mod page;
mod probes;
mod seal;
mod server;
mod tour;
mod walker;
mod wordpress;
mod worker;

pub use breaks::{BREAKS, break_it};
pub use browser::{Browser, Make, Screen};
pub use engines::Engine;
pub use host::{Host, Watcher};
pub use page::Page;
pub use probes::{ALWAYS, InjectedFault, Probes};
pub use seal::put;
pub use server::{Server, served_once};
pub use tour::{STOPS, Scheme, answers, tour};
pub use walker::Walker;
pub use wordpress::WordPress;
pub use worker::{BROKEN, DESK, SPEAK, Worker};

use std::{
    path::Path,
    time::{SystemTime, UNIX_EPOCH},
};

use zhol_authoring::{Content, Source};
use zhol_core::engine::Date;

/// What can go wrong on the way to a page.
pub type Error = Box<dyn std::error::Error + Send + Sync>;

/// The languages that the widget offers.
pub use zhol_core::content::TAGS as LANGUAGES;

/// The files of the content in this checkout.
///
/// # Errors
/// When one cannot be read.
pub fn source() -> Result<Source, Error> {
    Ok(Source::folder(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content"))?)
}

/// The content that the finished widget was made of, as of today.
///
/// # Errors
/// When it is not whole.
pub fn content() -> Result<Content, Error> {
    let days = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs() / 86_400;
    let today = Date::from_days_since_1970(days.try_into()?);
    Content::read(&source()?, today).map_err(|_| "the content is not whole: `zhol check` says what is wrong".into())
}

/// The cases of the content, as documents that `zhol screen` reads.
///
/// # Errors
/// What is wrong with the content.
pub fn shipped_cases() -> Result<Vec<serde_json::Value>, Error> {
    let told = |problems: Vec<zhol_authoring::Problem>| problems.iter().map(ToString::to_string).collect::<String>();
    let cases = Content::cases(&source()?, &content()?.pack.book).map_err(told)?;
    Ok(cases.into_iter().map(|case| case.document).collect())
}

/// Whether every case is to be gone through in every language, which takes long. Otherwise each is in one.
#[must_use]
pub fn every_case() -> bool {
    std::env::var_os("ZHOL_ALL_CASES").is_some()
}

/// How many there are of something, as the environment says, or otherwise as usual.
#[must_use]
pub fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}
