//! What the widget needs of a browser: the clock, fetching, focus and scrolling, the history, saved answers, the languages a person
//! reads.
//!
//! The only code that touches the window and the document. It knows no fact and no rule.

mod clock;
mod focus;
mod history;
mod preferred_languages;
mod runtime;
mod sprite;
mod storage;

pub use clock::today;
pub use focus::{bring_into_sight, focus};
pub use history::{back, history_index, on_pop_state, push_index};
pub use preferred_languages::preferred_languages;
pub use runtime::{FetchError, call_once, fetch};
pub use sprite::insert_sprite;
pub use storage::{erase_answers, restarted_on_device, save_answers, saved_answers};
