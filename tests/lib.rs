//! What the tests have in common.

use std::path::Path;

pub mod frozen;
pub mod shipped;

/// The folder of the project.
#[must_use]
pub fn root() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}
