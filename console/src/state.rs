//! The state of the console, and how actions change it. It is kept in memory only.

use std::rc::Rc;

use super::{
    action::{Action, CodeInputError, Dialog, Pane},
    caller::Caller,
    keymap::Keymap,
    snapshot::{self, Snapshot},
};
use zhol_core::{
    content::{Catalog, RulePack},
    engine::{Date, FactId, screen},
    interview::{hand_over, next_question},
    referral::refer,
    summary::summary,
};

/// The most people of one call.
const MAX_CALLERS: usize = 9;

/// All state of the console.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The rules and the offices, once they are loaded.
    pub rules: Option<Rc<RulePack>>,
    /// The languages that are loaded, each with all its messages.
    pub catalogs: Vec<Rc<Catalog>>,
    /// A file could not be loaded.
    pub failed: bool,
    /// The tag of the worker's language.
    pub worker_language: &'static str,
    /// The tag of the caller's language.
    pub caller_language: &'static str,
    /// The day for which everything is decided.
    pub today: Date,
    /// The people of this call. Empty until the rules are loaded.
    pub callers: Vec<Caller>,
    /// The index of the person who is shown.
    pub current: usize,
    /// Which key does what.
    pub keymap: Keymap,
    /// What is shown above everything else.
    pub dialog: Dialog,
    /// The pane that a narrow window shows.
    pub pane: Pane,
    /// The call will soon be cleared, because nobody does anything.
    pub idle: bool,
    /// The call is cleared when the tab is hidden.
    pub clear_when_hidden: bool,
    /// Whether the last copying to the clipboard worked.
    pub copied: Option<bool>,
    /// How many times another question was shown. The focus moves when it changes.
    pub moves: u32,
}

impl State {
    /// The state before anything is loaded.
    #[must_use]
    pub fn new(worker_language: &'static str, caller_language: &'static str, today: Date) -> Self {
        Self {
            rules: None,
            catalogs: Vec::new(),
            failed: false,
            worker_language,
            caller_language,
            today,
            callers: Vec::new(),
            current: 0,
            keymap: Keymap::default(),
            dialog: Dialog::None,
            pane: Pane::Questions,
            idle: false,
            clear_when_hidden: false,
            copied: None,
            moves: 0,
        }
    }

    /// The person who is shown, once the rules are loaded.
    #[must_use]
    pub fn current_caller(&self) -> Option<&Caller> {
        self.callers.get(self.current)
    }

    /// The messages of a language, by its tag, if they are loaded.
    #[must_use]
    pub fn catalog(&self, language: &str) -> Option<&Rc<Catalog>> {
        self.catalogs.iter().find(|catalog| catalog.language == language)
    }

    /// Changes the state by an action. The effects of the action on the page are not done here.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Catalog(catalog) => self.catalogs.push(catalog),
            Action::Failed => self.failed = true,
            Action::WorkerLanguage(language) => self.worker_language = language,
            Action::CallerLanguage(language) => self.caller_language = language,
            Action::Idle(idle) => self.idle = idle,
            Action::ClearWhenHidden(wanted) => self.clear_when_hidden = wanted,
            Action::Rules(rules) => {
                self.callers = vec![Caller::new(&rules)];
                self.rules = Some(rules);
            }
            Action::Show(dialog) => self.dialog = dialog,
            Action::Learn(keys) => {
                if let Dialog::Learn(command) = self.dialog {
                    let learnt = self.keymap.assign(command, &keys);
                    self.dialog = learnt.map_or_else(|error| Dialog::Refused(command, error), |()| Dialog::Keymap);
                }
            }
            Action::SwitchPane => {
                self.pane = if self.pane == Pane::Questions { Pane::Result } else { Pane::Questions };
            }
            Action::Copied(done) => self.copied = Some(done),
            Action::FocusNote | Action::Copy(_) | Action::NewCall | Action::Leave => self.dialog = Dialog::None,
            action => {
                if let Some(rules) = self.rules.clone() {
                    self.apply_to_call(action, &rules);
                }
            }
        }
    }

    /// Changes the people of the call.
    fn apply_to_call(&mut self, action: Action, rules: &RulePack) {
        let today = self.today;
        let typing = matches!(action, Action::Write(..) | Action::Type(_));
        let before = (self.current, self.open_question());
        let people = self.callers.len();
        match action {
            Action::SwitchCaller(index) if index < people => self.current = index,
            Action::AddCaller if people < MAX_CALLERS => {
                self.callers.push(Caller::new(rules));
                self.current = people;
            }
            Action::Digit(digit) => match self.dialog {
                Dialog::Jump(Some(ten)) => self.jump(ten.saturating_mul(10).saturating_add(digit), rules),
                _ => self.dialog = Dialog::Jump(Some(digit)),
            },
            Action::ReadCode => self.read_code(rules),
            Action::Scanned(Some(text)) => {
                self.dialog = Dialog::Code(text, None);
                self.read_code(rules);
            }
            Action::Scanned(None) => self.dialog = Dialog::Code(String::new(), Some(CodeInputError::NotInPhoto)),
            Action::Restore(bytes) => {
                if let Some(Snapshot { callers, current, caller_language }) = snapshot::read(&bytes, rules, today) {
                    (self.callers, self.current, self.caller_language) = (callers, current, caller_language);
                    self.moves = self.moves.wrapping_add(1);
                }
            }
            action => {
                let Some(caller) = self.callers.get_mut(self.current) else { return };
                match action {
                    Action::Open(fact) => caller.go_to(fact),
                    Action::Choose(pick) => caller.choose(pick, rules, today),
                    // The field of the question before can still be on the page.
                    Action::Write(fact, text) if fact == caller.open => caller.write(text),
                    Action::Type(character) => caller.write(format!("{}{character}", caller.date)),
                    Action::Next => caller.next(rules, today),
                    Action::Back => caller.back(),
                    _ => {}
                }
            }
        }
        if !typing && before != (self.current, self.open_question()) {
            self.moves = self.moves.wrapping_add(1);
            self.pane = Pane::Questions;
        }
    }

    /// Opens a question by its number, from 1.
    fn jump(&mut self, number: u8, rules: &RulePack) {
        let fact = number.checked_sub(1).and_then(|index| rules.book.questions().nth(index.into()));
        self.dialog = if fact.is_some() { Dialog::None } else { Dialog::NoQuestion(number) };
        if let (Some(fact), Some(caller)) = (fact, self.callers.get_mut(self.current)) {
            caller.go_to(fact);
        }
    }

    /// Reads the typed hand-over code: for the person who is shown if there are no answers yet, else for another person.
    fn read_code(&mut self, rules: &RulePack) {
        let Dialog::Code(text, _) = &self.dialog else { return };
        let answers = match hand_over::read(&rules.book, text, self.today) {
            Ok(answers) => answers,
            Err(error) => return self.dialog = Dialog::Code(text.clone(), Some(CodeInputError::Code(error))),
        };
        if self.current_caller().is_some_and(|caller| !caller.answers.is_empty()) && self.callers.len() < MAX_CALLERS {
            self.current = self.callers.len();
            self.callers.push(Caller::new(rules));
        }
        if let Some(caller) = self.callers.get_mut(self.current).filter(|caller| caller.answers.is_empty()) {
            caller.answers = answers;
            let next = next_question(&rules.book, &caller.answers, self.today);
            caller.show(next.unwrap_or(caller.open));
            self.dialog = Dialog::None;
            self.moves = self.moves.wrapping_add(1);
        }
    }

    /// The result in a few lines, in a language. `None` until everything is loaded.
    #[must_use]
    pub fn summary(&self, language: &str) -> Option<String> {
        let (rules, caller) = (self.rules.as_ref()?, self.current_caller()?);
        let screening = screen(&rules.book, &caller.answers, self.today);
        let referrals = refer(&rules.directory, &rules.book, &screening, &caller.answers);
        let catalog = self.catalog(language)?;
        Some(summary(&rules.book, &rules.directory, catalog, &caller.answers, self.today, &screening, &referrals))
    }

    /// All people of the call as bytes, for [`Action::Restore`]; empty when nothing was answered yet.
    #[must_use]
    pub fn snapshot(&self) -> Vec<u8> {
        let Some(rules) = &self.rules else { return Vec::new() };
        snapshot::write(&rules.book, &self.callers, self.current, self.caller_language)
    }

    /// The open question of the person who is shown.
    #[must_use]
    pub fn open_question(&self) -> Option<FactId> {
        self.current_caller().map(Caller::open)
    }
}
