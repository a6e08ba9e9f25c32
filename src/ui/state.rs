//! What the widget holds, and how it changes. Kept in memory only.

use std::rc::Rc;

use super::{Draft, Fault, Part, Pick};
use crate::{
    content::{Catalog, RulePack},
    engine::{Answer, Answers, Date, FactId},
    interview::{Page, Session},
};

/// Everything that the widget holds.
#[derive(Clone)]
pub struct State {
    /// The rules and the offices, once they have come.
    pub rules: Option<Rc<RulePack>>,
    /// The words shown: those of the language wanted last that have come.
    pub texts: Option<Rc<Catalog>>,
    /// The languages that have come.
    known: Vec<Rc<Catalog>>,
    /// The language wanted.
    pub language: &'static str,
    /// Something did not come.
    pub failed: bool,
    /// How often loading was begun again.
    pub attempt: u32,
    /// The day by which everything is decided.
    pub today: Date,
    /// Where the person is.
    pub session: Session,
    /// The answer on the page, not confirmed yet.
    pub draft: Draft,
    /// What is wrong with it, once it was to be confirmed.
    pub fault: Option<Fault>,
    /// The page around the widget is our own.
    pub own: bool,
    /// The answers are kept on this device, as the person chose.
    pub keeping: bool,
    /// Answers that were kept earlier, until the person says what to do with them.
    pub kept: Option<Answers>,
    /// The result shows the hand-over code too, as the person asked.
    pub code: bool,
    /// How often another page was turned to, or an error shown: the focus follows it.
    pub moves: u32,
}

/// What can happen.
#[derive(Clone)]
pub enum Action {
    /// The rules and the offices have come.
    Rules(Rc<RulePack>),
    /// The words of a language have come.
    Catalog(Rc<Catalog>),
    /// The words of a language have come that only a result needs.
    More(Rc<Catalog>),
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
    /// Answers that were kept earlier were found.
    Found(Answers),
    /// On with the answers that were kept, which go on being kept or not.
    Resume(bool),
    /// The answers are to be kept on this device, or forgotten there.
    Keep(bool),
    /// The hand-over code is to be shown, or hidden.
    Code(bool),
    /// To the page of a number, where the browser's own Back or Forward led.
    Visit(usize),
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
            session: Session::default(),
            draft: Draft::default(),
            fault: None,
            own: false,
            keeping: false,
            kept: None,
            code: false,
            moves: 0,
        }
    }

    /// The same on our own page, which is at a step of the browser's history.
    #[must_use]
    pub fn on_our_page(self, number: usize) -> Self {
        Self { own: true, session: Session::from(number), ..self }
    }

    /// The words of the language wanted, if they have come.
    #[must_use]
    pub fn wanted_texts(&self) -> Option<&Rc<Catalog>> {
        self.known.iter().find(|texts| texts.language == self.language)
    }

    /// Whether the page shown needs words or rules that have not come yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        let words = self.texts.as_ref().is_some_and(|texts| !texts.is_whole());
        let rules = self.rules.as_ref().is_some_and(|rules| !rules.is_whole());
        match self.session.page() {
            Page::Start => false,
            // Only the first question can be asked before the rest has come.
            Page::Question(_) => (words || rules) && self.session.answers().count() > 1,
            _ => words || rules,
        }
    }

    /// The widget after something has happened.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.take(action);
        if next.session.page() != self.session.page() || next.session.number() != self.session.number() {
            next.turned();
        }
        next
    }

    fn take(&mut self, action: Action) {
        match action {
            Action::Rules(rules) => {
                self.moves = self.moves.wrapping_add(u32::from(self.waits()));
                self.rules = Some(rules);
            }
            Action::Catalog(texts) => {
                self.known.retain(|known| known.language != texts.language);
                self.known.push(texts);
                self.show_wanted();
            }
            Action::More(more) => {
                self.moves = self.moves.wrapping_add(u32::from(self.waits()));
                for texts in self.known.iter_mut().chain(&mut self.texts) {
                    if texts.language == more.language && !texts.is_whole() {
                        *texts = Rc::new(texts.with(&more));
                    }
                }
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
            // Nothing has been asked before the rules have come.
            Action::Visit(number) if self.rules.is_none() => self.session = Session::from(number),
            Action::Found(answers) => self.kept = Some(answers),
            Action::Resume(keeping) => {
                if let Some(answers) = self.kept.take() {
                    self.keeping = keeping;
                    self.session = Session::resumed(answers, self.session.number().saturating_add(1));
                }
            }
            Action::Keep(keep) => {
                self.keeping = keep;
                self.kept = None;
            }
            Action::Code(code) => self.code = code,
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
            // Not for the first words: the page around the widget decides where reading begins.
            self.moves = self.moves.wrapping_add(u32::from(self.texts.is_some()));
            self.texts = Some(texts);
        }
    }

    fn travel(&mut self, action: Action, rules: &RulePack) {
        let (book, today) = (&rules.book, self.today);
        match action {
            Action::Begin(subject) => {
                let subject = book.fact_named("subject").map(|fact| (fact, Answer::Choice(subject)));
                self.session.begin(subject, book, today);
            }
            Action::GoOn => self.session.go_on(book, today),
            Action::Others => self.session.look_further(book, today),
            Action::Back => self.session.back(book, today),
            Action::Check => self.session.check(),
            Action::ShowResult => self.session.show_result(book, today),
            Action::Change(fact) => self.session.change(fact, book, today),
            Action::Visit(number) => self.session.visit(number, book, today),
            // The pages of the person before are out of reach.
            Action::StartAgain => self.session = Session::from(self.session.number().saturating_add(1)),
            Action::Pick(pick) => {
                if let Some(fact) = self.asked().and_then(|fact| book.fact(fact)) {
                    self.draft.pick(fact.kind, pick);
                }
            }
            Action::Confirm => {
                let Some(id) = self.asked() else { return };
                let Some(fact) = book.fact(id) else { return };
                match self.draft.answer(fact, today).and_then(|answer| self.known_enough(id, answer, rules)) {
                    Ok(answer) => self.session.answer(id, answer, book, today),
                    Err(fault) => {
                        self.fault = Some(fault);
                        self.moves = self.moves.wrapping_add(1);
                    }
                }
            }
            _ => {}
        }
    }

    /// The answer, unless it is a date that decides something when it is known better, and that was not asked yet.
    fn known_enough(&self, id: FactId, answer: Answer, rules: &RulePack) -> Result<Answer, Fault> {
        let Answer::Date(date) = answer else { return Ok(answer) };
        let answers = self.session.answers();
        let asked = matches!(self.fault, Some(Fault::Rough { date: asked, .. }) if asked == date);
        if asked || answers.get(id) == Some(answer) {
            return Ok(answer);
        }
        let diagram = rules.book.diagram.as_ref();
        match diagram.and_then(|diagram| diagram.turning_day(&rules.book, answers, self.today, (id, date))) {
            Some(turn) => Err(Fault::Rough { date, turn }),
            None => Ok(answer),
        }
    }

    /// Another page: its draft is the earlier answer, and nothing is wrong with it yet.
    fn turned(&mut self) {
        self.draft = Draft::of(self.asked().and_then(|fact| self.session.answers().get(fact)));
        self.fault = None;
        self.code = false;
        self.moves = self.moves.wrapping_add(1);
    }

    fn asked(&self) -> Option<FactId> {
        match self.session.page() {
            Page::Question(fact) => Some(*fact),
            _ => None,
        }
    }
}
