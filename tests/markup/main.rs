//! The pages as markup, made by the same components as in the browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod date;
mod languages;
mod loading;
mod pages;
mod question;
mod result;
