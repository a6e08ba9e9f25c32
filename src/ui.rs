//! What a person sees. It asks the engine, the interview and the referral, and evaluates no rule itself.
//!
//! [`App`] alone holds state, in a [`State`] that changes by [`Action`]s only. [`Screen`] and all pages under it take what they show and
//! hand back actions. A page is a function that writes elements with the `dom::Builder`. Nothing is stored unless the person
//! chooses it: no address, no title, and of the browser's history only the numbers of pages.

mod action;
mod app;
mod dom;
mod input;
mod language_match;
mod loading_texts;
mod pages;
mod parts;
mod saved_answers;
mod screen;
mod state;
mod view;

pub use action::Action;
pub use app::{App, AppProps, open};
pub use input::{DateField, Input, InputError, Pick};
pub use language_match::match_language;
pub use loading_texts::LoadingTexts;
pub use pages::{compact_result, danger_banner, error_message};
pub use screen::{Screen, ScreenProps};
pub use state::State;
