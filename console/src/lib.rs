//! The second skin, over the same interview: for someone who reads the questions aloud, in the caller's language, and answers with a few
//! keys.
//!
//! [`Desk`] is all that the console holds, and changes by [`Action`]s only; what a key means is said by [`Desk::press`]. It evaluates no
//! rule: it asks the engine, the interview and the referral, and its result is written by the same components as everybody's. Nothing is
//! kept: a new call is a new instance of the module.

mod bar;
mod case;
mod console;
mod desk;
mod keys;
mod lines;
mod panel;
mod photo;
mod press;
mod question;
mod runtime;
mod view;

pub use self::{
    case::Case,
    console::{end, idle, open, press},
    desk::{Action, Desk, NotTaken, Panel, Side},
    keys::{Deed, Keys, Refused, cap},
    photo::read as read_photo,
    press::Field,
};
