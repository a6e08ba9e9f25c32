//! The files that the browser fetches.

pub(crate) mod charset_encode;
pub(crate) mod pack_split;
pub(crate) mod pseudolocale;

pub use pseudolocale::Pseudolocale;
