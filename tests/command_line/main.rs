//! The command line, started as a person does: what it reads, what it writes, and what it says when something is wrong.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod cases;
mod csv;
mod diff;
mod encodings;
mod explain;
mod hand_over;
mod lines;
mod screen;
mod transliterate;
mod zhol;
