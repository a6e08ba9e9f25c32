//! From pathways and a region to offices, in order, with what may be shown of each. Pure.

mod directory;
mod refer;

pub use directory::{Contact, Desk, DeskId, Directory, Office, OfficeId, Region, Role};
pub use refer::{Referral, refer};
