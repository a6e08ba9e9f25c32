//! Zhol (жол, "way") screens a person's own answers, on the person's own device, for the procedures that may apply to people in
//! Kazakhstan without citizenship papers, who are stateless, or who need protection.
//!
//! The modules in reading order: [`engine`] decides, [`interview`] asks, [`referral`] finds the offices, [`content`] brings the
//! rules and the words, `ui` shows, [`hotline`] is for who answers the telephone, and `authoring` (native only) reads and checks what
//! lawyers and translators write.

pub mod engine;
pub mod interview;
pub mod referral;

pub mod content;

pub mod hotline;

#[cfg(feature = "authoring")]
pub mod authoring;

#[cfg(feature = "widget")]
pub mod embed;
#[cfg(feature = "ui")]
pub mod platform;
#[cfg(feature = "ui")]
pub mod ui;
