//! The second skin, over the same interview: for someone who reads the questions aloud, in the caller's language, and answers with a few
//! keys.
//!
//! [`Desk`] is all that the console holds, and changes by [`Action`]s only; what a key means is said by [`Desk::press`]. It evaluates no
//! rule: it asks the engine, the interview and the referral, and its result is written by the same components as everybody's. Nothing is
//! kept: a new call is a new instance of the module. The [`summary`] is pure, and is there without a browser too.

mod summary;

#[cfg(feature = "hotline")]
mod bar;
#[cfg(feature = "hotline")]
mod case;
#[cfg(feature = "hotline")]
mod console;
#[cfg(feature = "hotline")]
mod desk;
#[cfg(feature = "hotline")]
mod keys;
#[cfg(feature = "hotline")]
mod lines;
#[cfg(feature = "hotline")]
mod panel;
#[cfg(feature = "hotline")]
mod photo;
#[cfg(feature = "hotline")]
mod press;
#[cfg(feature = "hotline")]
mod question;
#[cfg(feature = "hotline")]
mod view;

pub use summary::{LIMIT, summary};

#[cfg(feature = "hotline")]
pub use self::{
    case::Case,
    console::{end, idle, open, press},
    desk::{Action, Desk, NotTaken, Panel, Side},
    keys::{Deed, Keys, Refused, cap},
    photo::read as read_photo,
    press::Field,
};
