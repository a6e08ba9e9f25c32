//! The content: read and packed as it was written, and every slip in it named with its remedy.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod copy;
mod every_file;
mod keeper_tasks;
mod lint_catches;
mod reading;
mod shipped_content;
