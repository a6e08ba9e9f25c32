//! Which key does what. A key is named by its place on the keyboard, so that it is the same in every language's layout.

use zhol_core::engine::{Fact, Kind};

/// What a key can do that may be another key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// On, to the question most worth asking.
    On,
    /// To the question that was open before.
    Back,
    /// To a question by its number.
    Jump,
    /// Another person of this call.
    Add,
    /// The note.
    Note,
    /// The summary into the clipboard.
    Copy,
    /// The same in the caller's language.
    Send,
    /// A hand-over code.
    Code,
    /// The other side of a narrow window.
    Turn,
    /// A new call.
    New,
    /// The map of the keys.
    Map,
}

impl Deed {
    /// All of them, with the keys that do them unless the worker chooses others.
    pub const ALL: [(Self, &'static str); 11] = [
        (Self::On, "Enter"),
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

    /// The word by which its message is found.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::On => "on",
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

/// Why keys cannot do what they were chosen for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// They do something else already.
    Taken(String, Deed),
    /// They choose answers, people of the call, or are the browser's own.
    Reserved(String),
}

/// Which keys do what.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    chords: Vec<(Deed, String)>,
}

impl Default for Keys {
    fn default() -> Self {
        Self { chords: Deed::ALL.iter().map(|(deed, chord)| (*deed, (*chord).to_owned())).collect() }
    }
}

impl Keys {
    /// What keys do.
    #[must_use]
    pub fn deed(&self, chord: &str) -> Option<Deed> {
        self.chords.iter().find(|(_, other)| other == chord).map(|(deed, _)| *deed)
    }

    /// The keys that do something.
    #[must_use]
    pub fn chord(&self, deed: Deed) -> &str {
        self.chords.iter().find(|(other, _)| *other == deed).map_or("", |(_, chord)| chord)
    }

    /// Has other keys do something.
    ///
    /// # Errors
    /// [`Refused`] says why they cannot.
    pub fn learn(&mut self, deed: Deed, chord: &str) -> Result<(), Refused> {
        match self.deed(chord) {
            Some(other) if other != deed => return Err(Refused::Taken(chord.to_owned(), other)),
            _ if is_reserved(chord) => return Err(Refused::Reserved(chord.to_owned())),
            _ => {}
        }
        if let Some((_, known)) = self.chords.iter_mut().find(|(other, _)| *other == deed) {
            chord.clone_into(known);
        }
        Ok(())
    }

    /// All of them in one line, to be read again.
    #[must_use]
    pub fn written(&self) -> String {
        self.chords.iter().map(|(_, chord)| chord.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// Those that were written.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut keys = Self::default();
        for ((_, known), chord) in keys.chords.iter_mut().zip(line.split(' ')) {
            chord.clone_into(known);
        }
        keys
    }
}

/// Whether keys choose answers or people of the call, go from field to field, or are the browser's own.
fn is_reserved(chord: &str) -> bool {
    let (held, key) = chord.rsplit_once('+').unwrap_or(("", chord));
    let writes = key.starts_with("Digit") || key.starts_with("Key") || key == "Space";
    ["Escape", "Tab"].contains(&key)
        || held.contains("Ctrl")
        || held.contains("Meta")
        || held == "Alt" && key.starts_with("Digit")
        || writes && !held.contains("Alt")
}

/// The key that chooses an option, by the option's place, as its place on the keyboard is called. At a date the digits write the date.
#[must_use]
pub fn key_of(fact: &Fact, place: usize) -> Option<String> {
    let digits = if fact.kind == Kind::Date { 0 } else { 9 };
    match place.checked_sub(digits) {
        None => Some(format!("Digit{}", place.saturating_add(1))),
        Some(letter) => Some(format!("Key{}", ('A'..='Z').nth(letter)?)),
    }
}

/// What stands on that key.
#[must_use]
pub fn cap(fact: &Fact, place: usize) -> String {
    key_of(fact, place).map(|key| named(&key)).unwrap_or_default()
}

/// Keys as people call them.
#[must_use]
pub fn named(chord: &str) -> String {
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
        let mut keys = Keys::default();
        assert_eq!(keys.learn(Deed::Back, "Enter"), Err(Refused::Taken("Enter".into(), Deed::On)));
        for reserved in ["Digit1", "KeyA", "Alt+Digit3", "Tab", "Escape", "Ctrl+KeyC", "Space"] {
            assert_eq!(keys.learn(Deed::Back, reserved), Err(Refused::Reserved(reserved.into())), "{reserved}");
        }
        assert_eq!(keys.learn(Deed::Back, "Alt+KeyB"), Ok(()));
        assert_eq!((keys.deed("Alt+KeyB"), keys.deed("Backspace")), (Some(Deed::Back), None));
        assert_eq!(Keys::read(&keys.written()), keys);
    }

    #[test]
    fn keys_are_called_as_they_are_printed() {
        for (chord, name) in [("Alt+KeyN", "Alt+N"), ("Shift+Slash", "?"), ("Digit3", "3"), ("Backspace", "Backspace")] {
            assert_eq!(named(chord), name);
        }
    }
}
