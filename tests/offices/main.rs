//! The offices: those of the shipped content, of which nobody is led in a circle, and those that a host adds.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod contacts;
mod ways;
