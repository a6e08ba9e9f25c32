//! The files of `content/` as they were when this program was made.

use zhol_authoring::Source;

/// All of them, by their names.
pub fn source() -> Source {
    Source::of(include!(concat!(env!("OUT_DIR"), "/content.rs")))
}
