//! One screening as a conversation: what to ask next, going back, changing an answer. Pure: it shows nothing and stores nothing.

pub mod encoding;
pub mod hand_over;
mod question_order;
mod session;

pub use question_order::{
    needed_at_most, needed_usually, next_needed_question, next_question, next_settling_question, worth_asking,
};
pub use session::{Page, Session};
