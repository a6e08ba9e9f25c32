//! One person of a call.

use zhol::ui::{Draft, Fault, Part, Pick};
use zhol_core::{
    content::RulePack,
    engine::{Answer, Answers, Date, FactId, Kind, OptionSet},
    interview::next_question,
};

/// One person of a call: what was answered, and which question is open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    pub(super) answers: Answers,
    /// The question that is open.
    pub(super) open: FactId,
    /// The questions that were open before, the last one last.
    pub(super) trail: Vec<FactId>,
    /// What is typed into the field of a date.
    pub(super) date: String,
    /// What is wrong with it, once it was to be taken.
    pub(super) fault: Option<Fault>,
}

impl Case {
    /// A case in which nothing is answered. Whom it is about is asked first: it changes the wording of all the rest.
    pub(super) fn new(rules: &RulePack) -> Self {
        let open = rules.book.questions().next().unwrap_or(FactId(0));
        Self { answers: Answers::default(), open, trail: Vec::new(), date: String::new(), fault: None }
    }

    /// What was answered.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.answers
    }

    /// The question that is open.
    #[must_use]
    pub fn open(&self) -> FactId {
        self.open
    }

    /// Opens a question, whichever comes next by itself.
    pub(super) fn turn_to(&mut self, fact: FactId) {
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
        self.date = written(self.answers.get(fact));
        self.fault = None;
    }

    /// Chooses at the open question. One option of several that can be true together is taken at once too, so that the result shows at
    /// once what it means; everything else goes on.
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
                    self.fault = None;
                    // To untick the last one is not yet to say "none of these".
                    self.answers.tell(&rules.book, self.open, (!set.is_empty()).then_some(Answer::Set(set)));
                }
                return;
            }
            (Pick::Option(option), _) => Answer::Choice(option),
            (Pick::None | Pick::Nothing, _) => return,
        };
        if fact.accepts(answer, today).is_ok() {
            self.take(answer, rules, today);
        }
    }

    /// Types into the field of a date.
    pub(super) fn write(&mut self, text: String) {
        self.date = text;
        self.fault = None;
    }

    /// Whether something else stands in the field of a date than what was answered.
    pub(super) fn is_typed(&self) -> bool {
        !self.date.trim().is_empty() && self.date != written(self.answers.get(self.open))
    }

    /// Takes the date that is typed, if one is, and goes on to the question that is most worth asking.
    pub(super) fn on(&mut self, rules: &RulePack, today: Date) {
        let Some(fact) = rules.book.fact(self.open) else { return };
        if self.is_typed() {
            let mut draft = Draft::default();
            draft.write(Part::Year, self.date.clone());
            match draft.answer(fact, today) {
                Ok(answer) => self.take(answer, rules, today),
                Err(fault) => self.fault = Some(fault),
            }
        } else if !self.go_on(rules, today) && self.answers.get(self.open).is_none() {
            let mut nothing = Draft::default();
            nothing.write(Part::Year, String::new());
            self.fault = nothing.answer(fact, today).err();
        }
    }

    fn take(&mut self, answer: Answer, rules: &RulePack, today: Date) {
        self.answers.tell(&rules.book, self.open, Some(answer));
        self.date = written(Some(answer));
        self.fault = None;
        self.go_on(rules, today);
    }

    /// Whether there was another question to go on to.
    fn go_on(&mut self, rules: &RulePack, today: Date) -> bool {
        let next = next_question(&rules.book, &self.answers, today).filter(|next| *next != self.open);
        if let Some(next) = next {
            self.turn_to(next);
        }
        next.is_some()
    }
}

/// A date as it can be typed again.
fn written(answer: Option<Answer>) -> String {
    let Some(Answer::Date(date)) = answer else { return String::new() };
    match date.parts() {
        (year, ..) if date.is_about() => format!("~{year}"),
        (year, None, _) => year.to_string(),
        (year, Some(month), None) => format!("{month}.{year}"),
        (year, Some(month), Some(day)) => format!("{day}.{month}.{year}"),
    }
}
