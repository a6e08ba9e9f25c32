//! The interview as a model of the page: what can be pressed, and what the page must show then.

use browser_tests::LANGUAGES;
use serde_json::{Value, json};
use zhol_core::{
    engine::{Answer, Date, Evaluation, FactId, Kind, OptionSet, PartialDate, Rulebook, Truth, screen},
    interview::{self, Session, next_needed_question, worth_asking},
};

/// Numbers that look random and are the same each time (Marsaglia's xorshift).
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end).unwrap()).unwrap()
    }

    pub fn one_in(&mut self, count: usize) -> bool {
        self.below(count) == 0
    }
}

/// What the interview says, and what the browser's history holds.
pub struct Model<'a> {
    pub book: &'a Rulebook,
    pub today: Date,
    pub session: Session,
    pub language: &'static str,
    /// The last step that Forward reaches.
    pub last: usize,
    /// The answer was to be confirmed with nothing chosen.
    pub fault: bool,
}

impl Model<'_> {
    /// What can be pressed on this page, one of it by chance: what the browser is to do, and what that makes of the model.
    pub fn step(&mut self, dice: &mut Dice) -> Value {
        let (before, number) = (self.session.page().clone(), self.session.number());
        let done = self.press(dice);
        // A step of its own cuts off the pages ahead.
        if self.session.number() > number && done != json!({ "forward": true }) {
            self.last = self.session.number();
        }
        if *self.session.page() != before || self.session.number() != number {
            self.fault = false;
        }
        let mut step = done;
        step["expect"] = self.expect();
        step
    }

    fn press(&mut self, dice: &mut Dice) -> Value {
        let (book, today) = (self.book, self.today);
        let button = |action: &str| json!({ "click": format!("button[data-action={action}]") });
        if dice.one_in(12) {
            self.language = LANGUAGES[dice.below(LANGUAGES.len())];
            return json!({ "language": self.language });
        }
        if self.session.number() > 0 && dice.one_in(6) {
            self.session.visit(self.session.number() - 1, book, today);
            return json!({ "back": true });
        }
        if self.session.number() < self.last && dice.one_in(2) {
            self.session.visit(self.session.number() + 1, book, today);
            return json!({ "forward": true });
        }
        if self.session.can_go_back() && dice.one_in(8) {
            self.session.back(book, today);
            return button("back");
        }
        match self.session.page().clone() {
            interview::Page::Start => {
                let subject = book.fact_named("subject").unwrap();
                let option = u8::try_from(dice.below(3)).unwrap();
                let id = &book.fact(subject).unwrap().options[usize::from(option)];
                self.session.begin(Some((subject, Answer::Choice(option))), book, today);
                json!({ "click": format!("button[data-action=start][data-option={id}]") })
            }
            interview::Page::Private | interview::Page::Help(_) => {
                self.session.go_on(book, today);
                button("go-on")
            }
            interview::Page::Question(fact) => self.question(fact, dice),
            interview::Page::Check => {
                let shown = self.shown_answers();
                if !shown.is_empty() && dice.one_in(2) {
                    let fact = shown[dice.below(shown.len())];
                    self.session.change(fact, book, today);
                    return json!({ "click": format!("button[data-action=change][data-fact={}]", book.fact(fact).unwrap().id) });
                }
                let needed = next_needed_question(book, self.session.answers(), today).is_some();
                let others = !worth_asking(book, self.session.answers(), today).is_empty();
                match (needed, others && dice.one_in(2)) {
                    (true, _) => {
                        self.session.go_on(book, today);
                        button("go-on")
                    }
                    (false, true) => {
                        self.session.look_further(book, today);
                        button("go-on")
                    }
                    (false, false) => {
                        self.session.show_result(book, today);
                        button("result")
                    }
                }
            }
            interview::Page::SecondLook => {
                self.session.show_result(book, today);
                button("result")
            }
            interview::Page::Result => {
                if dice.one_in(4) {
                    self.session = Session::from(self.session.number() + 1);
                    return button("again");
                }
                self.session.check();
                button("check")
            }
        }
    }

    fn question(&mut self, id: FactId, dice: &mut Dice) -> Value {
        let (book, today) = (self.book, self.today);
        let fact = book.fact(id).unwrap();
        let answered = !self.session.answers().is_empty();
        if answered && dice.one_in(10) {
            self.session.check();
            return json!({ "click": "button[data-action=check]" });
        }
        if answered && dice.one_in(12) {
            self.session.show_result(book, today);
            return json!({ "click": "button[data-action=result]" });
        }
        if self.session.answers().get(id).is_none() && dice.one_in(8) {
            self.fault = true;
            return json!({ "click": "button[data-action=continue]" });
        }
        // Of some questions only the options that can matter stand there.
        let offered: Vec<u8> = (0..u8::try_from(fact.options.len()).unwrap())
            .filter(|option| fact.offers(*option, book, self.session.answers()))
            .collect();
        let mut pressed = Vec::new();
        let (mut chosen, mut typed) = (Vec::new(), Value::Null);
        let answer = match fact.kind {
            _ if dice.one_in(5) => {
                chosen.push("unknown".to_owned());
                Answer::Unknown
            }
            Kind::Choice => {
                let option = offered[dice.below(offered.len())];
                chosen.push(fact.options[usize::from(option)].clone());
                Answer::Choice(option)
            }
            Kind::Set if offered.is_empty() || dice.one_in(4) => {
                chosen.push("none".to_owned());
                Answer::Set(OptionSet::default())
            }
            Kind::Set => {
                let set: OptionSet = (0..=dice.below(2)).map(|_| offered[dice.below(offered.len())]).collect();
                chosen.extend(set.iter().map(|option| fact.options[usize::from(option)].clone()));
                Answer::Set(set)
            }
            Kind::Date => {
                let year = 1940 + dice.below(80);
                let (month, day) = (1 + dice.below(12), 1 + dice.below(28));
                typed = json!({ "year": year.to_string(), "month": month.to_string(), "day": day.to_string() });
                let small = |number: usize| u8::try_from(number).unwrap();
                Answer::Date(PartialDate::day(Date::new(u16::try_from(year).unwrap(), small(month), small(day)).unwrap()))
            }
        };
        pressed.append(&mut chosen);
        self.session.answer(id, answer, book, today);
        json!({ "fact": fact.id, "choose": pressed, "type": typed })
    }

    /// The answers that the list shows: those whose questions still have a meaning.
    fn shown_answers(&self) -> Vec<FactId> {
        let answers = self.session.answers();
        let evaluation = Evaluation::of(self.book, answers, self.today);
        let counts = |fact: &FactId| answers.get(*fact).is_some() && evaluation.applies(self.book, *fact) != Truth::No;
        self.book.questions().filter(counts).collect()
    }

    /// What the page must show.
    fn expect(&self) -> Value {
        let id = |fact: FactId| self.book.fact(fact).unwrap().id.clone();
        let (kind, seen) = match self.session.page() {
            interview::Page::Start => ("start", Value::Null),
            interview::Page::Private => ("private", Value::Null),
            interview::Page::Help(pathways) => {
                ("help", pathways.iter().map(|pathway| self.book.pathway(*pathway).unwrap().id.clone()).collect())
            }
            interview::Page::Question(fact) => {
                let asked = self.book.fact(*fact).unwrap();
                let chosen: Vec<String> = match self.session.answers().get(*fact) {
                    None => Vec::new(),
                    Some(Answer::Unknown) => vec!["unknown".into()],
                    Some(Answer::Choice(option)) => vec![asked.options[usize::from(option)].clone()],
                    Some(Answer::Set(set)) if set.is_empty() => vec!["none".into()],
                    Some(Answer::Set(set)) => set.iter().map(|option| asked.options[usize::from(option)].clone()).collect(),
                    Some(Answer::Date(date)) => vec![date.to_string()],
                };
                ("question", json!([id(*fact), chosen, self.fault]))
            }
            interview::Page::SecondLook => ("second-look", Value::Null),
            interview::Page::Check => ("check", self.shown_answers().into_iter().map(id).collect()),
            interview::Page::Result => {
                let shown = screen(self.book, self.session.answers(), self.today).pathways;
                let named = |pathway| self.book.pathway(pathway).unwrap().id.clone();
                let shown = shown.iter().map(|shown| json!([named(shown.pathway), shown.standing.word(), shown.deferred]));
                ("result", shown.collect())
            }
        };
        json!([kind, self.language, self.session.number(), seen])
    }
}
