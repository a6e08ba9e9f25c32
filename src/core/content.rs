//! The packs that the build makes from `content/`: the rules and offices in one, the words of one language in each other.

pub mod catalog;
mod citation;
mod date_text;
pub mod keys;
mod locale;
mod localizer;
mod pack;
mod provenance;

pub use catalog::{Arg, Args, Catalog, Direction};
pub use citation::{Citation, citations};
pub use date_text::{DateText, DateTextError, digit};
pub use locale::{LANGUAGES, Language, TAGS};
pub use localizer::Localizer;
pub use pack::{MoreRules, PackError, RulePack, charset, mark, read, read_catalog};
pub use provenance::{Found, owner};
