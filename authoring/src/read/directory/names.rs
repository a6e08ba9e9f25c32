//! The names of regions and offices: only the texts need them.

use crate::read::localized_name::LocalizedName;
use zhol_core::referral::Region;

/// A region's words.
pub(crate) struct RegionNames {
    pub name: LocalizedName,
    pub centre: LocalizedName,
    /// Its code, its centre and its shape on the map.
    pub region: Region,
}

/// An office's words.
pub(crate) struct OfficeNames {
    pub name: LocalizedName,
    pub address: Option<LocalizedName>,
    pub hours: Option<LocalizedName>,
}
