//! The sources themselves: what they use of each other, what they say, and what is said about them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod architecture;
mod colors;
mod console_keys;
mod content_is_not_quoted;
mod documents;
mod files;
mod rust;
mod tidy;
