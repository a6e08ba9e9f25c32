//! What a key means.

use super::{Action, Case, Deed, Desk, Panel, keys::key_of};
use zhol::ui::Pick;
use zhol_core::engine::Kind;

/// What has the focus while a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// Nothing that takes keys itself.
    None,
    /// Something that Enter and Space press.
    Button,
    /// The field of a date.
    Date,
    /// Another field.
    Other,
}

impl Field {
    /// As the page counts them.
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

impl Desk {
    /// What keys mean, by their places on the keyboard, such as `Alt+KeyN`. None where they are the browser's own, or a field's.
    #[must_use]
    pub fn press(&self, chord: &str, field: Field) -> Option<Action> {
        let chord = chord.replace("NumpadEnter", "Enter").replace("NumpadDivide", "Slash").replace("Numpad", "Digit");
        let (held, key) = chord.rsplit_once('+').unwrap_or(("", &chord));
        if ["Alt", "Control", "Shift", "Meta", "OS"].iter().any(|modifier| key.starts_with(modifier)) {
            return None;
        }
        let digit = || key.strip_prefix("Digit").filter(|_| held.is_empty())?.parse::<u8>().ok();
        let close = Some(Action::Show(Panel::None));
        match &self.panel {
            Panel::Learn(_) if key == "Escape" => return Some(Action::Show(Panel::Map)),
            Panel::Learn(_) => return Some(Action::Learn(chord)),
            Panel::Map | Panel::Refused(..) if key == "Escape" || self.keys.deed(&chord) == Some(Deed::Map) => return close,
            Panel::Map | Panel::Refused(..) => return None,
            Panel::NewCall if key == "Enter" && field != Field::Button => return Some(Action::NewCall),
            Panel::Code(..) if key == "Enter" && field != Field::Button => return Some(Action::Read),
            Panel::Code(..) | Panel::NewCall if key == "Escape" => return close,
            Panel::Code(..) | Panel::NewCall => return None,
            Panel::Jump(_) => return digit().map(Action::Digit).or(close),
            Panel::NoQuestion(_) if key == "Escape" => return close,
            Panel::NoQuestion(_) | Panel::None => {}
        }
        let typing = match field {
            Field::Date => self.case().is_some_and(Case::is_typed),
            Field::Other => true,
            Field::None | Field::Button => false,
        };
        let alone = !held.contains("Alt");
        let deed = self.keys.deed(&chord);
        let pressed = field == Field::Button && ["Enter", "Space"].contains(&key);
        if deed == Some(Deed::On) && typing && field == Field::Date {
            return Some(Action::On);
        }
        if pressed || alone && typing {
            return None;
        }
        if let Some(deed) = deed {
            return Some(match deed {
                Deed::On => Action::On,
                Deed::Back => Action::Back,
                Deed::Jump => Action::Show(Panel::Jump(None)),
                Deed::Add => Action::Add,
                Deed::Note => Action::Note,
                Deed::Copy => Action::Copy(false),
                Deed::Send => Action::Copy(true),
                Deed::Code => Action::Show(Panel::Code(String::new(), None)),
                Deed::Turn => Action::Turn,
                Deed::New => Action::Show(Panel::NewCall),
                Deed::Map => Action::Show(Panel::Map),
            });
        }
        if held == "Alt" {
            let person = key.strip_prefix("Digit")?.parse::<usize>().ok()?.checked_sub(1)?;
            return (person < self.cases.len()).then_some(Action::Person(person));
        }
        if held.is_empty() { self.chosen(key, field) } else { None }
    }

    /// What a key chooses at the open question. At one about a date, numbers that do not reach its field are typed all the same.
    fn chosen(&self, key: &str, field: Field) -> Option<Action> {
        let case = self.case()?;
        let fact = self.rules.as_ref()?.book.fact(case.open)?;
        if fact.kind == Kind::Date && field != Field::Date {
            let number = key.strip_prefix("Digit").and_then(|digit| digit.chars().next());
            let sign = number.or((key == "Period").then_some('.')).filter(|sign| *sign != '0' || case.is_typed());
            if sign.is_some() {
                return sign.map(Action::Type);
            }
        }
        if key == "Digit0" {
            return Some(Action::Choose(Pick::Unknown));
        }
        let at = |place: usize| key_of(fact, place).as_deref() == Some(key);
        if fact.kind == Kind::Set && at(fact.options.len()) {
            return Some(Action::Choose(Pick::None));
        }
        let place = (0..fact.options.len()).find(|place| at(*place))?;
        let option = u8::try_from(place).ok()?;
        fact.offers(option, &self.rules.as_ref()?.book, case.answers()).then_some(Action::Choose(Pick::Option(option)))
    }
}
