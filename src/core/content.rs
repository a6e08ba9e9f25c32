//! The packs that the build makes from `content/`: the rules and offices in one, the words of one language in each other.

pub mod alphabet;
mod citation;
mod date_text;
mod languages;
mod pack;
mod printed;
mod reader;
mod said;
pub mod texts;
pub mod words;

pub use citation::{Citation, citations};
pub use date_text::{DateText, Unread, digit};
pub use languages::{LANGUAGES, Language, TAGS};
pub use pack::{Damaged, MoreRules, RulePack, mark, read, read_texts};
pub use printed::{Found, owner};
pub use said::Words;
pub use texts::{Arg, Args, Direction, Texts};
