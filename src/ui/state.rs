//! The state of the widget, and the reducer that changes it. It is kept in memory only.

use std::rc::Rc;

use yew::Reducible;

use super::{Action, Input, InputError, LoadingTexts};
use crate::{
    content::{Catalog, RulePack},
    engine::{Answer, Answers, Date, FactId},
    interview::{Page, Session},
};

/// All state of the widget.
#[derive(Clone)]
pub struct State {
    /// The rules and the offices, once they are loaded.
    pub rules: Option<Rc<RulePack>>,
    /// The messages that are shown: those of the last wanted language that is loaded.
    pub catalog: Option<Rc<Catalog>>,
    /// The languages that are loaded.
    catalogs: Vec<Rc<Catalog>>,
    /// The tag of the wanted language.
    pub language: &'static str,
    /// What is said before any file has come, in each language.
    pub loading_texts: &'static [LoadingTexts],
    /// A file could not be loaded.
    pub failed: bool,
    /// How many times the person tried loading again.
    pub attempt: u32,
    /// The day for which everything is decided.
    pub today: Date,
    /// The interview: its answers and its page.
    pub session: Session,
    /// The answer on the page that is not confirmed yet.
    pub input: Input,
    /// The error in it, found when the person confirmed it.
    pub error: Option<InputError>,
    /// The widget is on our own page, not on a partner's.
    pub own: bool,
    /// The person chose to save the answers on this device.
    pub keeping: bool,
    /// Answers that were saved earlier, until the person chooses to continue with them or to erase them.
    pub saved: Option<Answers>,
    /// The person asked to see the hand-over code with the result.
    pub code: bool,
    /// How many times another page or an error was shown. The focus moves when it changes.
    pub moves: u32,
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(self.after(action))
    }
}

impl State {
    /// The state before anything is loaded.
    #[must_use]
    pub fn new(language: &'static str, today: Date) -> Self {
        Self {
            rules: None,
            catalog: None,
            catalogs: Vec::new(),
            language,
            loading_texts: &[],
            failed: false,
            attempt: 0,
            today,
            session: Session::default(),
            input: Input::default(),
            error: None,
            own: false,
            keeping: false,
            saved: None,
            code: false,
            moves: 0,
        }
    }

    /// The same with what is said before any file has come.
    #[must_use]
    pub fn with_loading_texts(self, loading_texts: &'static [LoadingTexts]) -> Self {
        Self { loading_texts, ..self }
    }

    /// The same on our own page, where `number` is the page that the browser's history is at.
    #[must_use]
    pub fn on_our_page(self, number: usize) -> Self {
        Self { own: true, session: Session::from(number), ..self }
    }

    /// The messages of the wanted language, if they are loaded.
    #[must_use]
    pub fn wanted_catalog(&self) -> Option<&Rc<Catalog>> {
        self.catalogs.iter().find(|catalog| catalog.language == self.language)
    }

    /// Whether the page needs messages or rules that are not loaded yet.
    #[must_use]
    pub fn waits(&self) -> bool {
        let messages = self.catalog.as_ref().is_some_and(|catalog| !catalog.is_whole());
        let rules = self.rules.as_ref().is_some_and(|rules| !rules.is_whole());
        match self.session.page() {
            Page::Start => false,
            // Only the first question can be asked before the rest is loaded.
            Page::Question(_) => (messages || rules) && self.session.answers().count() > 1,
            _ => messages || rules,
        }
    }

    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        next.apply(action);
        if next.session.page() != self.session.page() || next.session.number() != self.session.number() {
            next.enter_page();
        }
        next
    }

    fn apply(&mut self, action: Action) {
        match action {
            Action::Rules(rules) => {
                self.moves = self.moves.wrapping_add(u32::from(self.waits()));
                self.rules = Some(rules);
            }
            Action::Catalog(catalog) => {
                self.catalogs.retain(|other| other.language != catalog.language);
                self.catalogs.push(catalog);
                self.show_wanted();
            }
            Action::More(more) => {
                self.moves = self.moves.wrapping_add(u32::from(self.waits()));
                for catalog in self.catalogs.iter_mut().chain(&mut self.catalog) {
                    if catalog.language == more.language && !catalog.is_whole() {
                        *catalog = Rc::new(catalog.with(&more));
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
            // Without the rules no question can have been asked.
            Action::Visit(number) if self.rules.is_none() => self.session = Session::from(number),
            Action::Found(answers) => self.saved = Some(answers),
            Action::Resume(keeping) => {
                if let Some(answers) = self.saved.take() {
                    self.keeping = keeping;
                    self.session = Session::resumed(answers, self.session.number().saturating_add(1));
                }
            }
            Action::Keep(keep) => {
                self.keeping = keep;
                self.saved = None;
            }
            Action::Code(code) => self.code = code,
            Action::Write(field, text) => self.input.write(field, text),
            action => {
                if let Some(rules) = self.rules.clone() {
                    self.apply_to_session(action, &rules);
                }
            }
        }
    }

    fn show_wanted(&mut self) {
        if let Some(catalog) = self.wanted_catalog().cloned() {
            // The focus stays for the first language: the page around the widget decides where reading begins.
            self.moves = self.moves.wrapping_add(u32::from(self.catalog.is_some()));
            self.catalog = Some(catalog);
        }
    }

    fn apply_to_session(&mut self, action: Action, rules: &RulePack) {
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
            // A new number, so that Back does not lead to the pages of the person before.
            Action::StartAgain => self.session = Session::from(self.session.number().saturating_add(1)),
            Action::Pick(pick) => {
                if let Some(fact) = self.open_question().and_then(|fact| book.fact(fact)) {
                    self.input.pick(fact.kind, pick);
                }
            }
            Action::Confirm => {
                let Some(id) = self.open_question() else { return };
                let Some(fact) = book.fact(id) else { return };
                match self.input.answer(fact, today).and_then(|answer| self.precise_enough(id, answer, rules)) {
                    Ok(answer) => self.session.answer(id, answer, book, today),
                    Err(error) => {
                        self.error = Some(error);
                        self.moves = self.moves.wrapping_add(1);
                    }
                }
            }
            _ => {}
        }
    }

    /// The answer, if it is precise enough.
    ///
    /// # Errors
    /// [`InputError::Imprecise`] when a more precise date would change a decision and the person was not asked for it yet.
    fn precise_enough(&self, id: FactId, answer: Answer, rules: &RulePack) -> Result<Answer, InputError> {
        let Answer::Date(date) = answer else { return Ok(answer) };
        let answers = self.session.answers();
        let asked = matches!(self.error, Some(InputError::Imprecise { date: asked, .. }) if asked == date);
        if asked || answers.get(id) == Some(answer) {
            return Ok(answer);
        }
        let diagram = rules.book.diagram.as_ref();
        match diagram.and_then(|diagram| diagram.turning_day(&rules.book, answers, self.today, (id, date))) {
            Some(turning_day) => Err(InputError::Imprecise { date, turning_day }),
            None => Ok(answer),
        }
    }

    /// Prepares the input for another page: it is the earlier answer, without an error.
    fn enter_page(&mut self) {
        self.input = Input::of(self.open_question().and_then(|fact| self.session.answers().get(fact)));
        self.error = None;
        self.code = false;
        self.moves = self.moves.wrapping_add(1);
    }

    fn open_question(&self) -> Option<FactId> {
        match self.session.page() {
            Page::Question(fact) => Some(*fact),
            _ => None,
        }
    }
}
