//! The engine: dates, three-valued conditions and standings, against the safety laws and against a second reading of the contract.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test that finds something else than it expects should stop there"
)]

mod contract;
mod dates;
mod laws;
mod mutants;
mod oracle;
mod turning_days;
