//! A law of safety.

use biodivine_lib_bdd::Bdd;

use crate::{Content, prove::model::Model};

/// One law, and how to find what breaks it.
pub struct Law {
    /// Its name in the contract, such as `S6`.
    pub id: &'static str,
    /// What it promises.
    pub says: &'static str,
    /// The answers that it speaks of.
    pub(crate) covers: fn(&Model<'_>, &Content) -> Bdd,
    /// The answers that break it; none of them may be possible.
    pub(crate) broken: fn(&Model<'_>, &Content) -> Bdd,
}
