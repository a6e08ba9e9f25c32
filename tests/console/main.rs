//! The console of the hotline: it agrees with the person's own page, and its summary with both.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod agreement;
mod keys;
mod summary;
mod worker;
