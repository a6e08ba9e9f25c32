//! One person of a call.

use zhol::ui::{DateField, Input, InputError, Pick};
use zhol_core::{
    content::RulePack,
    engine::{Answer, Answers, Date, FactId, Kind, OptionSet},
    interview::next_question,
};

/// One person of a call: the answers, and the open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caller {
    pub(super) answers: Answers,
    /// The open question.
    pub(super) open: FactId,
    /// The questions that were open before, the latest at the end.
    pub(super) trail: Vec<FactId>,
    /// The text in the date field.
    pub(super) date: String,
    /// The error in the answer, found when the worker went on.
    pub(super) error: Option<InputError>,
}

impl Caller {
    /// A person without answers. The first question asks whom it is about, because that changes the wording of all others.
    pub(super) fn new(rules: &RulePack) -> Self {
        let open = rules.book.questions().next().unwrap_or(FactId(0));
        Self { answers: Answers::default(), open, trail: Vec::new(), date: String::new(), error: None }
    }

    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The open question.
    #[must_use]
    pub fn open(&self) -> FactId {
        self.open
    }

    /// Opens a question, and remembers the one before.
    pub(super) fn go_to(&mut self, fact: FactId) {
        if fact != self.open {
            self.trail.push(self.open);
        }
        self.show(fact);
    }

    /// Opens the question that was open before.
    pub(super) fn back(&mut self) {
        if let Some(fact) = self.trail.pop() {
            self.show(fact);
        }
    }

    pub(super) fn show(&mut self, fact: FactId) {
        self.open = fact;
        self.date = date_text(self.answers.get(fact));
        self.error = None;
    }

    /// Chooses something at the open question. At a question with several answers the question stays open, and the result changes at
    /// once. Otherwise the next question opens.
    pub(super) fn choose(&mut self, pick: Pick, rules: &RulePack, today: Date) {
        let Some(fact) = rules.book.fact(self.open) else { return };
        let answer = match (pick, fact.kind) {
            (Pick::Unknown, _) => Answer::Unknown,
            (Pick::None, Kind::Set) => Answer::Set(OptionSet::default()),
            (Pick::Option(option), Kind::Set) => {
                let set = match self.answers.get(self.open) {
                    Some(Answer::Set(set)) => set,
                    _ => OptionSet::default(),
                };
                let set = if set.contains(option) { set.without(option) } else { set.with(option) };
                if fact.accepts(Answer::Set(set), today).is_ok() {
                    self.error = None;
                    // Without any option there is no answer yet: "none of these" is another choice.
                    self.answers.tell(&rules.book, self.open, (!set.is_empty()).then_some(Answer::Set(set)));
                }
                return;
            }
            (Pick::Option(option), _) => Answer::Choice(option),
            (Pick::None | Pick::Nothing, _) => return,
        };
        if fact.accepts(answer, today).is_ok() {
            self.answer(answer, rules, today);
        }
    }

    /// Changes the text in the date field.
    pub(super) fn write(&mut self, text: String) {
        self.date = text;
        self.error = None;
    }

    /// Whether the text in the date field is another than the answer.
    pub(super) fn is_typed(&self) -> bool {
        !self.date.trim().is_empty() && self.date != date_text(self.answers.get(self.open))
    }

    /// Takes the typed date, if there is one, and opens the next question.
    pub(super) fn next(&mut self, rules: &RulePack, today: Date) {
        let Some(fact) = rules.book.fact(self.open) else { return };
        if self.is_typed() {
            let mut input = Input::default();
            input.write(DateField::Year, self.date.clone());
            match input.answer(fact, today) {
                Ok(answer) => self.answer(answer, rules, today),
                Err(error) => self.error = Some(error),
            }
        } else if !self.open_next(rules, today) && self.answers.get(self.open).is_none() {
            self.error = Input::default().answer(fact, today).err();
        }
    }

    fn answer(&mut self, answer: Answer, rules: &RulePack, today: Date) {
        self.answers.tell(&rules.book, self.open, Some(answer));
        self.date = date_text(Some(answer));
        self.error = None;
        self.open_next(rules, today);
    }

    /// Opens the next question. Returns whether there is one.
    fn open_next(&mut self, rules: &RulePack, today: Date) -> bool {
        let next = next_question(&rules.book, &self.answers, today).filter(|next| *next != self.open);
        if let Some(next) = next {
            self.go_to(next);
        }
        next.is_some()
    }
}

/// The text for a date, such that it can be read again.
fn date_text(answer: Option<Answer>) -> String {
    let Some(Answer::Date(date)) = answer else { return String::new() };
    match date.parts() {
        (year, ..) if date.is_about() => format!("~{year}"),
        (year, None, _) => year.to_string(),
        (year, Some(month), None) => format!("{month}.{year}"),
        (year, Some(month), Some(day)) => format!("{day}.{month}.{year}"),
    }
}
