//! What a key does.

use super::{
    action::{Action, Dialog},
    caller::Caller,
    keymap::{Command, option_key},
    state::State,
};
use zhol::ui::Pick;
use zhol_core::engine::Kind;

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nothing that uses keys itself.
    None,
    /// A button or link, which Enter and Space press.
    Button,
    /// The date field.
    Date,
    /// Another field.
    Other,
}

impl Focus {
    /// The value for the number that the script `console.js` gives.
    #[must_use]
    pub fn of(number: u8) -> Self {
        match number {
            0 => Self::None,
            1 => Self::Button,
            2 => Self::Date,
            _ => Self::Other,
        }
    }
}

impl State {
    /// The action of some keys, such as `Alt+KeyN`. `None` when they belong to the browser or to the field that has the focus.
    #[must_use]
    pub fn press(&self, chord: &str, focus: Focus) -> Option<Action> {
        let chord = chord.replace("NumpadEnter", "Enter").replace("NumpadDivide", "Slash").replace("Numpad", "Digit");
        let (held, key) = chord.rsplit_once('+').unwrap_or(("", &chord));
        if ["Alt", "Control", "Shift", "Meta", "OS"].iter().any(|modifier| key.starts_with(modifier)) {
            return None;
        }
        let digit = || key.strip_prefix("Digit").filter(|_| held.is_empty())?.parse::<u8>().ok();
        let close = Some(Action::Show(Dialog::None));
        match &self.dialog {
            Dialog::Learn(_) if key == "Escape" => return Some(Action::Show(Dialog::Keymap)),
            Dialog::Learn(_) => return Some(Action::Learn(chord)),
            Dialog::Keymap | Dialog::Refused(..) if key == "Escape" || self.keymap.command(&chord) == Some(Command::Map) => {
                return close;
            }
            Dialog::Keymap | Dialog::Refused(..) => return None,
            Dialog::NewCall if key == "Enter" && focus != Focus::Button => return Some(Action::NewCall),
            Dialog::Code(..) if key == "Enter" && focus != Focus::Button => return Some(Action::ReadCode),
            Dialog::Code(..) | Dialog::NewCall if key == "Escape" => return close,
            Dialog::Code(..) | Dialog::NewCall => return None,
            Dialog::Jump(_) => return digit().map(Action::Digit).or(close),
            Dialog::NoQuestion(_) if key == "Escape" => return close,
            Dialog::NoQuestion(_) | Dialog::None => {}
        }
        let typing = match focus {
            Focus::Date => self.current_caller().is_some_and(Caller::is_typed),
            Focus::Other => true,
            Focus::None | Focus::Button => false,
        };
        let alone = !held.contains("Alt");
        let command = self.keymap.command(&chord);
        let pressed = focus == Focus::Button && ["Enter", "Space"].contains(&key);
        if command == Some(Command::Next) && typing && focus == Focus::Date {
            return Some(Action::Next);
        }
        if pressed || alone && typing {
            return None;
        }
        if let Some(command) = command {
            return Some(match command {
                Command::Next => Action::Next,
                Command::Back => Action::Back,
                Command::Jump => Action::Show(Dialog::Jump(None)),
                Command::Add => Action::AddCaller,
                Command::Note => Action::FocusNote,
                Command::Copy => Action::Copy(false),
                Command::Send => Action::Copy(true),
                Command::Code => Action::Show(Dialog::Code(String::new(), None)),
                Command::Turn => Action::SwitchPane,
                Command::New => Action::Show(Dialog::NewCall),
                Command::Map => Action::Show(Dialog::Keymap),
            });
        }
        if held == "Alt" {
            let person = key.strip_prefix("Digit")?.parse::<usize>().ok()?.checked_sub(1)?;
            return (person < self.callers.len()).then_some(Action::SwitchCaller(person));
        }
        if held.is_empty() { self.chosen(key, focus) } else { None }
    }

    /// What a key chooses at the open question. At a question about a date, digits are typed even when the date field has no focus.
    fn chosen(&self, key: &str, focus: Focus) -> Option<Action> {
        let caller = self.current_caller()?;
        let fact = self.rules.as_ref()?.book.fact(caller.open)?;
        if fact.kind == Kind::Date && focus != Focus::Date {
            let number = key.strip_prefix("Digit").and_then(|digit| digit.chars().next());
            let character =
                number.or((key == "Period").then_some('.')).filter(|character| *character != '0' || caller.is_typed());
            if character.is_some() {
                return character.map(Action::Type);
            }
        }
        if key == "Digit0" {
            return Some(Action::Choose(Pick::Unknown));
        }
        let at = |index: usize| option_key(fact, index).as_deref() == Some(key);
        if fact.kind == Kind::Set && at(fact.options.len()) {
            return Some(Action::Choose(Pick::None));
        }
        let index = (0..fact.options.len()).find(|index| at(*index))?;
        let option = u8::try_from(index).ok()?;
        fact.offers(option, &self.rules.as_ref()?.book, caller.answers()).then_some(Action::Choose(Pick::Option(option)))
    }
}
