//! From pathways and a region to offices, in order, with what may be shown of each. Pure.

mod directory;
mod refer;
mod way;

pub use directory::{ABROAD, Desk, DeskId, Detail, Directory, Office, OfficeId, Printed, Region, Role};
pub use refer::{Referral, refer, region};
pub use way::{NoPhone, Way, no_phone, way};
