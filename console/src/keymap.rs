//! Which key does what. A key is named by its position on the keyboard (`KeyboardEvent.code`), so it is the same in the layout of every
//! language. Keys pressed together are joined, as in `Alt+KeyN`.

use zhol_core::engine::{Fact, Kind};

/// A command whose keys the worker can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Opens the next question.
    Next,
    /// Opens the question that was open before.
    Back,
    /// Opens a question by its number.
    Jump,
    /// Adds a person to this call.
    Add,
    /// Moves the focus to the note.
    Note,
    /// Copies the summary in the worker's language.
    Copy,
    /// Copies the summary in the caller's language.
    Send,
    /// Opens the dialog for a hand-over code.
    Code,
    /// Shows the other pane of a narrow window.
    Turn,
    /// Asks whether to begin a new call.
    New,
    /// Shows the list of all keys.
    Map,
}

impl Command {
    /// All commands with their default keys.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::Next, "Enter"),
        (Self::Back, "Backspace"),
        (Self::Jump, "Slash"),
        (Self::Add, "Alt+KeyA"),
        (Self::Note, "Alt+KeyT"),
        (Self::Copy, "Alt+KeyC"),
        (Self::Send, "Alt+KeyS"),
        (Self::Code, "Alt+KeyK"),
        (Self::Turn, "Alt+KeyR"),
        (Self::New, "Alt+KeyN"),
        (Self::Map, "Shift+Slash"),
    ];

    /// Its name in the keys of messages and in the page.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Next => "on",
            Self::Back => "back",
            Self::Jump => "jump",
            Self::Add => "add",
            Self::Note => "note",
            Self::Copy => "copy",
            Self::Send => "send",
            Self::Code => "code",
            Self::Turn => "turn",
            Self::New => "new",
            Self::Map => "map",
        }
    }
}

/// Why keys cannot be assigned to a command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeymapError {
    /// The keys already have another command.
    Taken(String, Command),
    /// The keys choose answers or people, or belong to the browser.
    Reserved(String),
}

/// The keys of all commands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    chords: Vec<(Command, String)>,
}

impl Default for Keymap {
    fn default() -> Self {
        Self { chords: Command::ALL.iter().map(|(command, chord)| (*command, (*chord).to_owned())).collect() }
    }
}

impl Keymap {
    /// The command of some keys.
    #[must_use]
    pub fn command(&self, chord: &str) -> Option<Command> {
        self.chords.iter().find(|(_, other)| other == chord).map(|(command, _)| *command)
    }

    /// The keys of a command.
    #[must_use]
    pub fn chord(&self, command: Command) -> &str {
        self.chords.iter().find(|(other, _)| *other == command).map_or("", |(_, chord)| chord)
    }

    /// Assigns other keys to a command.
    ///
    /// # Errors
    /// [`KeymapError`] when the keys are taken or reserved.
    pub fn assign(&mut self, command: Command, chord: &str) -> Result<(), KeymapError> {
        match self.command(chord) {
            Some(other) if other != command => return Err(KeymapError::Taken(chord.to_owned(), other)),
            _ if is_reserved(chord) => return Err(KeymapError::Reserved(chord.to_owned())),
            _ => {}
        }
        if let Some((_, known)) = self.chords.iter_mut().find(|(other, _)| *other == command) {
            chord.clone_into(known);
        }
        Ok(())
    }

    /// All keys in one line, which [`Keymap::read`] reads.
    #[must_use]
    pub fn write(&self) -> String {
        self.chords.iter().map(|(_, chord)| chord.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The keys in a line. A command that the line does not have keeps its default keys.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut keymap = Self::default();
        for ((_, known), chord) in keymap.chords.iter_mut().zip(line.split(' ')) {
            chord.clone_into(known);
        }
        keymap
    }
}

/// Whether the keys choose answers or people, move between fields, or belong to the browser.
fn is_reserved(chord: &str) -> bool {
    let (held, key) = chord.rsplit_once('+').unwrap_or(("", chord));
    let writes = key.starts_with("Digit") || key.starts_with("Key") || key == "Space";
    ["Escape", "Tab"].contains(&key)
        || held.contains("Ctrl")
        || held.contains("Meta")
        || held == "Alt" && key.starts_with("Digit")
        || writes && !held.contains("Alt")
}

/// The key that chooses an option, by the index of the option. At a question about a date the digits write the date, so there the options
/// have letters. `None` when there are not enough keys.
#[must_use]
pub fn option_key(fact: &Fact, index: usize) -> Option<String> {
    let digits = if fact.kind == Kind::Date { 0 } else { 9 };
    match index.checked_sub(digits) {
        None => Some(format!("Digit{}", index.saturating_add(1))),
        Some(letter) => Some(format!("Key{}", ('A'..='Z').nth(letter)?)),
    }
}

/// The label of that key, or nothing.
#[must_use]
pub fn option_key_label(fact: &Fact, index: usize) -> String {
    option_key(fact, index).map(|key| key_label(&key)).unwrap_or_default()
}

/// The label of keys, as it is printed on them.
#[must_use]
pub fn key_label(chord: &str) -> String {
    let key = |key: &str| match key {
        "Slash" => "/".to_owned(),
        "Escape" => "Esc".to_owned(),
        key => ["Digit", "Key"].iter().find_map(|start| key.strip_prefix(start)).unwrap_or(key).to_owned(),
    };
    match chord {
        "Shift+Slash" => "?".to_owned(),
        chord => chord.split('+').map(key).collect::<Vec<_>>().join("+"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_that_do_something_already_are_refused() {
        let mut keys = Keymap::default();
        assert_eq!(keys.assign(Command::Back, "Enter"), Err(KeymapError::Taken("Enter".into(), Command::Next)));
        for reserved in ["Digit1", "KeyA", "Alt+Digit3", "Tab", "Escape", "Ctrl+KeyC", "Space"] {
            assert_eq!(keys.assign(Command::Back, reserved), Err(KeymapError::Reserved(reserved.into())), "{reserved}");
        }
        assert_eq!(keys.assign(Command::Back, "Alt+KeyB"), Ok(()));
        assert_eq!((keys.command("Alt+KeyB"), keys.command("Backspace")), (Some(Command::Back), None));
        assert_eq!(Keymap::read(&keys.write()), keys);
    }

    #[test]
    fn keys_are_called_as_they_are_printed() {
        for (chord, name) in [("Alt+KeyN", "Alt+N"), ("Shift+Slash", "?"), ("Digit3", "3"), ("Backspace", "Backspace")] {
            assert_eq!(key_label(chord), name);
        }
    }
}
