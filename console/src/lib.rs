//! The hotline's console: the same interview, for a worker who reads the questions aloud in the caller's language and answers them with a
//! few keys.
//!
//! [`State`] is all that the console holds. It changes by [`Action`]s only; [`State::press`] says what a key does. The console evaluates
//! no rule itself: it asks the engine, the interview and the referral, and shows the result with the widget's own pages. Nothing is
//! stored: a new call is a new instance of the module.

mod action;
mod app;
mod caller;
mod key_press;
mod keymap;
mod runtime;
mod scan;
mod settings;
mod snapshot;
mod state;
mod view;

pub use self::{
    action::{Action, CodeInputError, Dialog, Pane},
    app::{end, idle, open, press},
    caller::Caller,
    key_press::Focus,
    keymap::{Command, Keymap, KeymapError, key_label},
    scan::read_qr_code,
    state::State,
};
