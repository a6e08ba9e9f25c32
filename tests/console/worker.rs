//! Somebody at the console, who presses keys.

use std::rc::Rc;

use zhol_console::{Action, Focus, State};
use zhol_core::{
    content::RulePack,
    engine::{Answer, Answers, FactId, Kind},
};
use zhol_tests::frozen::{self, today};

pub fn pack() -> Rc<RulePack> {
    Rc::new(frozen::content().pack.clone())
}

pub fn console(rules: &Rc<RulePack>) -> State {
    let mut console = State::new("ru", "fa-AF", today());
    console.apply(Action::Rules(rules.clone()));
    console
}

/// The console, its keys, and how many of them were pressed.
pub struct Worker {
    pub console: State,
    pub pressed: usize,
}

impl Worker {
    pub fn at(rules: &Rc<RulePack>) -> Self {
        Self { console: console(rules), pressed: 0 }
    }

    pub fn rules(&self) -> Rc<RulePack> {
        self.console.rules.clone().unwrap()
    }

    pub fn open(&self) -> FactId {
        self.console.current_caller().unwrap().open()
    }

    pub fn answers(&self) -> Answers {
        self.console.current_caller().unwrap().answers().clone()
    }

    /// Presses a key as the page does: what means nothing is typed into the field of a date.
    pub fn press(&mut self, chord: &str) {
        self.pressed += 1;
        let date = self.rules().book.fact(self.open()).unwrap().kind == Kind::Date;
        match self.console.press(chord, if date { Focus::Date } else { Focus::None }) {
            Some(action) => self.console.apply(action),
            None => panic!("{chord} means nothing"),
        }
    }

    pub fn write(&mut self, text: &str) {
        self.pressed += text.chars().count();
        let open = self.open();
        self.console.apply(Action::Write(open, text.to_owned()));
    }

    pub fn jump(&mut self, fact: FactId) {
        let number = self.rules().book.questions().position(|other| other == fact).unwrap() + 1;
        for key in ["Slash".to_owned(), format!("Digit{}", number / 10), format!("Digit{}", number % 10)] {
            self.press(&key);
        }
        assert_eq!(self.open(), fact);
    }

    /// Gives an answer to the question that is open.
    pub fn answer(&mut self, answer: Answer) {
        let rules = self.rules();
        let fact = rules.book.fact(self.open()).unwrap();
        let key = |place: usize| match (fact.kind, place) {
            (Kind::Choice | Kind::Set, 0..9) => format!("Digit{}", place + 1),
            (Kind::Date, place) => format!("Key{}", char::from(b'A' + u8::try_from(place).unwrap())),
            (_, place) => format!("Key{}", char::from(b'A' + u8::try_from(place - 9).unwrap())),
        };
        match answer {
            Answer::Unknown => self.press("Digit0"),
            Answer::Choice(option) => self.press(&key(option.into())),
            Answer::Set(set) if set.is_empty() => self.press(&key(fact.options.len())),
            Answer::Set(set) => {
                set.iter().for_each(|option| self.press(&key(option.into())));
                self.press("Enter");
            }
            Answer::Date(date) => {
                self.write(&match date.parts() {
                    (year, ..) if date.is_about() => format!("~{year}"),
                    (year, None, _) => year.to_string(),
                    (year, Some(month), None) => format!("{month}.{year}"),
                    (year, Some(month), Some(day)) => format!("{day}.{month}.{year}"),
                });
                self.press("Enter");
            }
        }
    }
}
