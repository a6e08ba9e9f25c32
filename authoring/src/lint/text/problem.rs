//! A problem of a wording.

/// What is wrong with a wording, and what to do.
pub(crate) type WordingProblem = (String, &'static str);
