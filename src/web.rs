//! What the widget needs of a browser: the clock, fetching, focus and scrolling, the languages a person reads, and what ends.
//!
//! The only code that touches the window and the document. It knows no fact and no rule.

mod clock;
mod device;
mod languages;
mod sight;

pub use clock::today;
pub use device::{FetchError, back, draw, ending, erase, fetch, follow, here, keep, kept, revived, step};
pub use languages::languages;
pub use sight::{bring_into_sight, focus};
