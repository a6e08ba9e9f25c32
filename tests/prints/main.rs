//! What is printed or written of the content: the guide, the worksheets, the diagrams of the rules, the rules for other programs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod export;
mod guide;
mod html;
mod rule_diagrams;
mod worksheet;
