//! Proves the safety invariants for every set of answers there is, complete or not, by decision diagrams.
//!
//! Every fact is a variable whose values are "no answer yet", "I don't know" and its options, a set of options counting as one value
//! each; a date has one value for every way in which it can lie to the days that the rules compare it with, on any day that may
//! be today. Every condition becomes two diagrams: where it is true, and where it is false. A law is a diagram of the answers
//! that break it, and holds when that diagram is empty.

mod diagram;
mod laws;
mod length;
mod model;
mod space;
mod worth;

pub(crate) use diagram::diagram;
pub use laws::{Law, Proof, prove};
pub use length::{Lengths, lengths};
pub(crate) use model::Model;
pub(crate) use space::Value;
pub use worth::{Vain, asked_in_vain, wrong_parts};
