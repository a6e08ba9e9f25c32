//! Zhol (жол, "way") screens a person's own answers, on the person's own device, for the procedures that may apply to people in
//! Kazakhstan without citizenship papers, who are stateless, or who need protection.
//!
//! This is the widget: [`ui`] shows, [`web`] is what it needs of a browser, and [`embed`] opens it in a page. What decides and what is
//! said is in `zhol-core`: [`engine`] decides, [`interview`] asks, [`referral`] finds the offices, [`content`] brings the rules and the
//! texts, and [`summary`](mod@summary) puts a result into a few lines.

pub use zhol_core::{content, engine, interview, referral, summary};

pub mod embed;
pub mod ui;
pub mod web;
