//! The packs that the build makes from `content/`: the rules and offices in one, the words of one language in each other.

pub mod alphabet;
mod date_text;
mod pack;
mod reader;
pub mod texts;
pub mod words;

pub use date_text::{DateText, Unread, digit};
pub use pack::{Damaged, RulePack, read};
pub use texts::{Arg, Args, Direction, Texts};
