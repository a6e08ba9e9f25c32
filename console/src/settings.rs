//! What the worker has set up, as one line of text. It says nothing about a caller.

use super::{keymap::Keymap, state::State};
use zhol_core::content::Language;

/// The settings as a line.
pub(super) fn write(state: &State) -> String {
    [state.worker_language, if state.clear_when_hidden { " hides " } else { " stays " }, &state.keymap.write()].concat()
}

/// Applies the settings in a line. What it does not say stays as it is.
pub(super) fn restore(state: &mut State, line: &str) {
    let mut parts = line.splitn(3, ' ');
    if let Some(language) = parts.next().and_then(Language::tagged).filter(|language| language.workers) {
        state.worker_language = language.tag;
        state.caller_language = language.tag;
    }
    state.clear_when_hidden = parts.next() == Some("hides");
    if let Some(keys) = parts.next() {
        state.keymap = Keymap::read(keys);
    }
}
