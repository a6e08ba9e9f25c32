//! The packs that the build makes from `content/`: the rules and offices in one, the words of one language in each other.

mod pack;
mod reader;
pub mod texts;
pub mod words;

pub use pack::{Damaged, RulePack, read};
pub use texts::{Arg, Args, Direction, Texts};
