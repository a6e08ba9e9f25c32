//! One screening as a conversation: what to ask next, going back, changing an answer. Pure: it shows nothing and stores nothing.

pub mod code;
mod journey;
pub mod number;
mod worth;

pub use journey::{Journey, Page};
pub use worth::{needed_at_most, needed_usually, next_needed_question, next_question, next_settling_question, worth_asking};
