//! The result: what may apply and why, what could not be checked, and who can help.

mod compact;
mod documents;
mod hand_over_code;
mod law;
mod notices;
mod offices;
mod page;
mod pathway;
mod share;
mod unchecked;

pub use compact::{compact_result, danger_banner};
pub(in crate::ui) use page::page;
