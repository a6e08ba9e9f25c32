//! What the widget holds, and how it changes. Kept in memory only.

use std::rc::Rc;

use yew::Reducible;

use super::{Draft, Fault, Part, Pick};
use crate::{
    content::{RulePack, Texts},
    engine::{Answer, Date, FactId},
    interview::{Journey, Page},
};

/// Everything that the widget holds.
#[derive(Clone)]
pub struct State {
    /// The rules and the offices, once they have come.
    pub rules: Option<Rc<RulePack>>,
    /// The words shown: those of the language wanted last that have come.
    pub texts: Option<Rc<Texts>>,
    /// The languages that have come.
    known: Vec<Rc<Texts>>,
    /// The language wanted.
    pub language: &'static str,
    /// Something did not come.
    pub failed: bool,
    /// How often loading was begun again.
    pub attempt: u32,
    /// The day by which everything is decided.
    pub today: Date,
    /// Where the person is.
    pub journey: Journey,
    /// The answer on the page, not confirmed yet.
    pub draft: Draft,
    /// What is wrong with it, once it was to be confirmed.
    pub fault: Option<Fault>,
    /// How often another page was turned to, or an error shown: the focus follows it.
    pub moves: u32,
}

/// What can happen.
#[derive(Clone)]
pub enum Action {
    /// The rules and the offices have come.
    Rules(Rc<RulePack>),
    /// The words of a language have come.
    Texts(Rc<Texts>),
    /// Something did not come.
    Failed,
    /// Loading is begun again.
    TryAgain,
    /// Another language is wanted.
    Speak(&'static str),
    /// From the first page, with the questions about this person: an option of `subject`.
    Begin(u8),
    /// On, to the next question.
    GoOn,
    /// On, to the questions about other possibilities.
    Others,
    /// A row is ticked or unticked.
    Pick(Pick),
    /// A part of a date is typed.
    Write(Part, String),
    /// The answer on the page is confirmed.
    Confirm,
    /// One page back.
    Back,
    /// To the list of answers.
    Check,
    /// To the result so far.
    ShowResult,
    /// To a question, to answer it differently.
    Change(FactId),
    /// From the start, with nothing answered.
    StartAgain,
}

impl State {
    /// The widget before anything has come.
    #[must_use]
    pub fn new(language: &'static str, today: Date) -> Self {
        Self {
            rules: None,
            texts: None,
            known: Vec::new(),
            language,
            failed: false,
            attempt: 0,
            today,
            journey: Journey::default(),
            draft: Draft::default(),
            fault: None,
            moves: 0,
        }
    }

    /// The words of the language wanted, if they have come.
    #[must_use]
    pub fn wanted_texts(&self) -> Option<&Rc<Texts>> {
        self.known.iter().find(|texts| texts.language == self.language)
    }

    /// The widget after something has happened.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.take(action);
        if next.journey.page() != self.journey.page() {
            next.turned();
        }
        next
    }

    fn take(&mut self, action: Action) {
        match action {
            Action::Rules(rules) => self.rules = Some(rules),
            Action::Texts(texts) => {
                self.known.retain(|known| known.language != texts.language);
                self.known.push(texts);
                self.show_wanted();
            }
            Action::Failed => self.failed = true,
            Action::TryAgain => {
                self.failed = false;
                self.attempt = self.attempt.wrapping_add(1);
            }
            Action::Speak(language) => {
                self.language = language;
                self.failed = false;
                self.show_wanted();
            }
            Action::Write(part, text) => self.draft.write(part, text),
            action => {
                if let Some(rules) = self.rules.clone() {
                    self.travel(action, &rules);
                }
            }
        }
    }

    fn show_wanted(&mut self) {
        if let Some(texts) = self.wanted_texts().cloned() {
            self.texts = Some(texts);
        }
    }

    fn travel(&mut self, action: Action, rules: &RulePack) {
        let (book, today) = (&rules.book, self.today);
        match action {
            Action::Begin(subject) => {
                let subject = book.fact_named("subject").map(|fact| (fact, Answer::Choice(subject)));
                self.journey.begin(subject, book, today);
            }
            Action::GoOn => self.journey.go_on(book, today),
            Action::Others => self.journey.look_further(book, today),
            Action::Back => self.journey.back(book, today),
            Action::Check => self.journey.check(),
            Action::ShowResult => self.journey.show_result(),
            Action::Change(fact) => self.journey.change(fact, book, today),
            Action::StartAgain => self.journey = Journey::default(),
            Action::Pick(pick) => {
                if let Some(fact) = self.asked().and_then(|fact| book.fact(fact)) {
                    self.draft.pick(fact.kind, pick);
                }
            }
            Action::Confirm => {
                let Some(id) = self.asked() else { return };
                let Some(fact) = book.fact(id) else { return };
                match self.draft.answer(fact, today) {
                    Ok(answer) => self.journey.answer(id, answer, book, today),
                    Err(fault) => {
                        self.fault = Some(fault);
                        self.moves = self.moves.wrapping_add(1);
                    }
                }
            }
            _ => {}
        }
    }

    /// Another page: its draft is the earlier answer, and nothing is wrong with it yet.
    fn turned(&mut self) {
        self.draft = Draft::of(self.asked().and_then(|fact| self.journey.answers().get(fact)));
        self.fault = None;
        self.moves = self.moves.wrapping_add(1);
    }

    fn asked(&self) -> Option<FactId> {
        match self.journey.page() {
            Page::Question(fact) => Some(*fact),
            _ => None,
        }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}
