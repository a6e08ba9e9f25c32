//! What a person sees. It asks the engine, the interview and the referral, and evaluates no rule itself.
//!
//! [`App`] alone holds state, in a [`State`] that changes by [`Action`]s only. [`Screen`] and everything under it take what
//! they show and hand back actions. Nothing is kept but what the person chooses to keep: no address, no title, no storage, and
//! of the history only the numbers of pages.

mod act;
mod app;
mod before;
mod check;
mod draft;
mod heading;
mod help;
mod kept;
mod language;
mod languages;
mod mark;
mod office;
mod picture;
mod private;
mod question;
mod result;
mod screen;
mod second_look;
mod sheet;
mod start;
mod state;
mod view;

pub use app::{App, open};
pub use draft::{Draft, Fault, Part, Pick};
pub use languages::{LANGUAGES, first_language};
pub use question::fault_in_words;
pub use result::{beside, danger};
pub use screen::{Screen, ScreenProps};
pub use state::{Action, State};
