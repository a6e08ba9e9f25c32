//! What is wrong with content that can be read: rules that say nothing, wording, old reviews, files that nothing reads.

pub(crate) mod cases;
pub(crate) mod duplicate_questions;
pub(crate) mod freshness;
pub(crate) mod message_files;
pub(crate) mod rules;
pub(crate) mod text;
