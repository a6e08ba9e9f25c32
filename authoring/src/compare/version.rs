//! One version of the content.

use crate::{Content, Problem, Source};
use zhol_core::{content::RulePack, engine::Date};

/// One version of the content: as it is written, and as it decides.
#[derive(Clone, Debug)]
pub struct Version {
    pub(super) source: Source,
    pub(super) pack: RulePack,
    pub(super) today: Date,
}

impl Version {
    /// Reads and checks the rules and the offices of a version. `today` decides which reviews are overdue.
    ///
    /// # Errors
    /// All problems of these files in one go.
    pub fn read(source: Source, today: Date) -> Result<Self, Vec<Problem>> {
        let pack = Content::rules(&source, today)?;
        Ok(Self { source, pack, today })
    }

    /// As it is written.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }
}
