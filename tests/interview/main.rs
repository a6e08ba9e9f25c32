//! The interview: what is asked next, what a change of an answer does to the others, and the codes by which answers are handed over.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod hand_over;
mod qr;
mod questions_left;
mod session;
