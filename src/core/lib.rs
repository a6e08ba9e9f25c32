//! What decides and what is said, without a browser and without a file: the widget, the console and the command line use it alike.
//!
//! In reading order: [`engine`] decides, [`interview`] asks, [`referral`] finds the offices, [`content`] reads the packs of rules and
//! texts, and [`summary`](mod@summary) puts a result into a few lines.

pub mod content;
pub mod engine;
pub mod interview;
pub mod referral;
pub mod summary;
