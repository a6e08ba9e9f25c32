//! What the console holds, and how it changes. Kept in memory only.

use std::rc::Rc;

use super::{Case, Deed, Keys, Refused};
use zhol::ui::{LANGUAGES, Pick};
use zhol_core::summary::summary;
use zhol_core::{
    content::{Catalog, RulePack},
    engine::{Date, FactId, screen},
    interview::{
        encoding::{self, Number},
        hand_over, next_question,
    },
    referral::refer,
};

/// The most people of one call.
const PEOPLE: usize = 9;

/// Everything that the console holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// The rules and the offices, once they have come.
    pub rules: Option<Rc<RulePack>>,
    /// The languages that have come, each with all its words.
    pub texts: Vec<Rc<Catalog>>,
    /// Something did not come.
    pub failed: bool,
    /// The language of the worker.
    pub worker: &'static str,
    /// The language of the caller.
    pub caller: &'static str,
    /// The day by which everything is decided.
    pub today: Date,
    /// The people of this call.
    pub cases: Vec<Case>,
    /// Whose case is shown.
    pub shown: usize,
    /// Which key does what.
    pub keys: Keys,
    /// What lies over everything else.
    pub panel: Panel,
    /// What a narrow window shows.
    pub side: Side,
    /// Nobody has touched anything for so long that the call will be cleared.
    pub idle: bool,
    /// The call is cleared whenever the tab is hidden.
    pub hides: bool,
    /// Whether what was to be copied last is in the clipboard.
    pub copied: Option<bool>,
    /// How often the focus is to follow what is shown.
    pub moves: u32,
}

/// What lies over everything else and takes all keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Panel {
    /// Nothing does.
    None,
    /// Whether to clear the call.
    NewCall,
    /// The number of a question, as far as it is typed.
    Jump(Option<u8>),
    /// There is no question of this number.
    NoQuestion(u8),
    /// The map of the keys.
    Map,
    /// The next keys that are pressed are to do this.
    Learn(Deed),
    /// They cannot.
    Refused(Deed, Refused),
    /// A hand-over code is taken down; what is wrong with it, once it was to be read.
    Code(String, Option<NotTaken>),
}

/// Why a hand-over code was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is none.
    Fault(hand_over::CodeError),
    /// There is none in the photo.
    Photo,
}

/// What a narrow window shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// The questions.
    Questions,
    /// The result.
    Result,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Action {
    /// The rules and the offices have come.
    Rules(Rc<RulePack>),
    /// All words of a language have come.
    Catalog(Rc<Catalog>),
    /// Something did not come.
    Failed,
    /// The worker reads another language.
    Worker(&'static str),
    /// The caller speaks another language.
    Caller(&'static str),
    /// A question is opened.
    Open(FactId),
    /// An option is chosen at the open question.
    Choose(Pick),
    /// The field of a date is typed into.
    Write(FactId, String),
    /// A sign of a date is typed elsewhere than in its field, or before that field is there.
    Type(char),
    /// On: what is typed is taken, and the question most worth asking is opened.
    On,
    /// To the question that was open before.
    Back,
    /// A digit of the number of a question.
    Digit(u8),
    /// To another person of this call.
    Person(usize),
    /// Another person of this call.
    Add,
    /// Something lies over everything else, or nothing any more.
    Show(Panel),
    /// These keys are to do what was chosen to be learnt.
    Learn(String),
    /// The other side of a narrow window.
    Turn,
    /// The note is to be written.
    Note,
    /// The summary is to be put into the clipboard, for the worker, or in the caller's language.
    Copy(bool),
    /// Whether it could be.
    Copied(bool),
    /// The hand-over code that is typed is read.
    Read,
    /// The hand-over code that was found in a photo, if one was.
    Photo(Option<String>),
    /// The call ends: a new module takes the place of this one.
    NewCall,
    /// The page is left.
    Leave,
    /// The call will be cleared soon, or not any more.
    Idle(bool),
    /// The call is to be cleared whenever the tab is hidden.
    Hides(bool),
    /// What a console that broke left.
    Restore(Vec<u8>),
}

impl Desk {
    /// The console before anything has come.
    #[must_use]
    pub fn new(worker: &'static str, caller: &'static str, today: Date) -> Self {
        Self {
            rules: None,
            texts: Vec::new(),
            failed: false,
            worker,
            caller,
            today,
            cases: Vec::new(),
            shown: 0,
            keys: Keys::default(),
            panel: Panel::None,
            side: Side::Questions,
            idle: false,
            hides: false,
            copied: None,
            moves: 0,
        }
    }

    /// The case that is shown, once the rules have come.
    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        self.cases.get(self.shown)
    }

    /// The words of a language, if they have come.
    #[must_use]
    pub fn words(&self, language: &str) -> Option<&Rc<Catalog>> {
        self.texts.iter().find(|texts| texts.language == language)
    }

    /// What happens changes the console. What concerns the page around it is done there.
    pub fn take(&mut self, action: Action) {
        match action {
            Action::Catalog(texts) => self.texts.push(texts),
            Action::Failed => self.failed = true,
            Action::Worker(language) => self.worker = language,
            Action::Caller(language) => self.caller = language,
            Action::Idle(idle) => self.idle = idle,
            Action::Hides(hides) => self.hides = hides,
            Action::Rules(rules) => {
                self.cases = vec![Case::new(&rules)];
                self.rules = Some(rules);
            }
            Action::Show(panel) => self.panel = panel,
            Action::Learn(chord) => {
                if let Panel::Learn(deed) = self.panel {
                    let learnt = self.keys.learn(deed, &chord);
                    self.panel = learnt.map_or_else(|refused| Panel::Refused(deed, refused), |()| Panel::Map);
                }
            }
            Action::Turn => {
                self.side = if self.side == Side::Questions { Side::Result } else { Side::Questions };
            }
            Action::Copied(done) => self.copied = Some(done),
            Action::Note | Action::Copy(_) | Action::NewCall | Action::Leave => self.panel = Panel::None,
            action => {
                if let Some(rules) = self.rules.clone() {
                    self.talk(action, &rules);
                }
            }
        }
    }

    /// What happens to the people of the call.
    fn talk(&mut self, action: Action, rules: &RulePack) {
        let today = self.today;
        let (before, typing) = (self.case().map(Case::open), matches!(action, Action::Write(..) | Action::Type(_)));
        let (open, people) = (self.shown, self.cases.len());
        match action {
            Action::Person(at) if at < people => self.shown = at,
            Action::Add if people < PEOPLE => {
                self.cases.push(Case::new(rules));
                self.shown = people;
            }
            Action::Digit(digit) => match self.panel {
                Panel::Jump(Some(ten)) => self.jump(ten.saturating_mul(10).saturating_add(digit), rules),
                _ => self.panel = Panel::Jump(Some(digit)),
            },
            Action::Read => self.read(rules),
            Action::Photo(Some(text)) => {
                self.panel = Panel::Code(text, None);
                self.read(rules);
            }
            Action::Photo(None) => self.panel = Panel::Code(String::new(), Some(NotTaken::Photo)),
            Action::Restore(bytes) => {
                let _ = self.restore(&bytes, rules);
            }
            action => {
                let Some(case) = self.cases.get_mut(open) else { return };
                match action {
                    Action::Open(fact) => case.turn_to(fact),
                    Action::Choose(pick) => case.choose(pick, rules, today),
                    // The field of the question before may still be there.
                    Action::Write(fact, text) if fact == case.open => case.write(text),
                    Action::Type(sign) => case.write(format!("{}{sign}", case.date)),
                    Action::On => case.on(rules, today),
                    Action::Back => case.back(),
                    _ => {}
                }
            }
        }
        if !typing && (before != self.case().map(Case::open) || open != self.shown) {
            self.moves = self.moves.wrapping_add(1);
            self.side = Side::Questions;
        }
    }

    fn jump(&mut self, number: u8, rules: &RulePack) {
        let fact = number.checked_sub(1).and_then(|at| rules.book.questions().nth(at.into()));
        self.panel = if fact.is_some() { Panel::None } else { Panel::NoQuestion(number) };
        if let (Some(fact), Some(case)) = (fact, self.cases.get_mut(self.shown)) {
            case.turn_to(fact);
        }
    }

    /// Reads the hand-over code that is typed: into the case that is shown if nothing is answered there, otherwise as another person's.
    fn read(&mut self, rules: &RulePack) {
        let Panel::Code(text, _) = &self.panel else { return };
        let answers = match hand_over::read(&rules.book, text, self.today) {
            Ok(answers) => answers,
            Err(fault) => return self.panel = Panel::Code(text.clone(), Some(NotTaken::Fault(fault))),
        };
        if self.case().is_some_and(|case| !case.answers.is_empty()) && self.cases.len() < PEOPLE {
            self.shown = self.cases.len();
            self.cases.push(Case::new(rules));
        }
        if let Some(case) = self.cases.get_mut(self.shown).filter(|case| case.answers.is_empty()) {
            case.answers = answers;
            let next = next_question(&rules.book, &case.answers, self.today);
            case.show(next.unwrap_or(case.open));
            self.panel = Panel::None;
            self.moves = self.moves.wrapping_add(1);
        }
    }

    /// The result in a few lines, in a language.
    #[must_use]
    pub fn summary(&self, language: &str) -> Option<String> {
        let (rules, case) = (self.rules.as_ref()?, self.case()?);
        let screening = screen(&rules.book, &case.answers, self.today);
        let referrals = refer(&rules.directory, &rules.book, &screening, &case.answers);
        let texts = self.words(language)?;
        Some(summary(&rules.book, &rules.directory, texts, &case.answers, self.today, &screening, &referrals))
    }

    /// All cases as bytes, for a console that takes the place of this one: nothing where nothing was said.
    #[must_use]
    pub fn held(&self) -> Vec<u8> {
        let Some(rules) = &self.rules else { return Vec::new() };
        if self.cases.len() < 2 && self.cases.iter().all(|case| case.answers.is_empty()) {
            return Vec::new();
        }
        let small = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let caller = LANGUAGES.iter().position(|language| language.tag == self.caller);
        let mut bytes = vec![small(self.shown), small(caller.unwrap_or_default())];
        for case in &self.cases {
            let number = encoding::encode(&rules.book, &case.answers);
            let number = number.bytes();
            bytes.extend([case.open.0, small(number.len())]);
            bytes.extend(number);
        }
        bytes
    }

    /// The cases that bytes stand for. None where they stand for none.
    fn restore(&mut self, bytes: &[u8], rules: &RulePack) -> Option<()> {
        let (shown, rest) = bytes.split_first()?;
        let (caller, mut rest) = rest.split_first()?;
        let mut cases = Vec::new();
        while let Some((open, after)) = rest.split_first() {
            let (length, after) = after.split_first()?;
            let (number, after) = after.split_at_checked(usize::from(*length))?;
            rest = after;
            let mut case = Case::new(rules);
            case.answers = encoding::decode(&rules.book, Number::of(number), self.today)?;
            case.show(rules.book.questions().find(|fact| fact.0 == *open)?);
            cases.push(case);
        }
        if !cases.is_empty() {
            self.caller = LANGUAGES.get(usize::from(*caller))?.tag;
            self.shown = usize::from(*shown).min(cases.len().saturating_sub(1));
            self.cases = cases;
            self.moves = self.moves.wrapping_add(1);
        }
        Some(())
    }
}
