//! The pages, each a function that writes one.

pub(super) mod check_answers;
pub(super) mod loading;
pub(super) mod privacy_notice;
pub(super) mod question;
pub(super) mod result;
pub(super) mod second_look;
pub(super) mod start;
pub(super) mod urgent_help;

pub use question::error_message;
pub use result::{compact_result, danger_banner};
