//! One question.

mod date;
mod errors;
mod explanation;
mod option;
mod page;
mod select;

pub use errors::error_message;
pub(in crate::ui) use page::page;
