//! The second skin, over the same interview: what a worker on the telephone needs and a person alone does not. Pure: it shows nothing and
//! keeps nothing.

mod summary;

pub use summary::{LIMIT, summary};
