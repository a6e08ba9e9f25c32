//! The console of the hotline says what the person's own page and the command line say, whatever the order of the questions, and by
//! its keys alone.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use zhol_tests::frozen;

use std::{env, rc::Rc};

use frozen::today;
use zhol::ui::InputError;
use zhol_authoring::{people, read_case};
use zhol_console::{Action, Command, Dialog, Focus, KeymapError, State};
use zhol_core::{
    content::RulePack,
    engine::{Answer, Answers, Date, FactId, Flag, Kind, OptionSet, PartialDate, Screening, screen},
    interview::{Page, Session},
    referral::{Referral, refer},
};

fn pack() -> Rc<RulePack> {
    Rc::new(frozen::content().pack)
}

fn console(rules: &Rc<RulePack>) -> State {
    let mut console = State::new("ru", "fa-AF", today());
    console.apply(Action::Rules(rules.clone()));
    console
}

/// The console, its keys, and how many of them were pressed.
struct Worker {
    console: State,
    pressed: usize,
}

impl Worker {
    fn at(rules: &Rc<RulePack>) -> Self {
        Self { console: console(rules), pressed: 0 }
    }

    fn rules(&self) -> Rc<RulePack> {
        self.console.rules.clone().unwrap()
    }

    fn open(&self) -> FactId {
        self.console.current_caller().unwrap().open()
    }

    fn answers(&self) -> Answers {
        self.console.current_caller().unwrap().answers().clone()
    }

    /// Presses a key as the page does: what means nothing is typed into the field of a date.
    fn press(&mut self, chord: &str) {
        self.pressed += 1;
        let date = self.rules().book.fact(self.open()).unwrap().kind == Kind::Date;
        match self.console.press(chord, if date { Focus::Date } else { Focus::None }) {
            Some(action) => self.console.apply(action),
            None => panic!("{chord} means nothing"),
        }
    }

    fn write(&mut self, text: &str) {
        self.pressed += text.chars().count();
        let open = self.open();
        self.console.apply(Action::Write(open, text.to_owned()));
    }

    fn jump(&mut self, fact: FactId) {
        let number = self.rules().book.questions().position(|other| other == fact).unwrap() + 1;
        for key in ["Slash".to_owned(), format!("Digit{}", number / 10), format!("Digit{}", number % 10)] {
            self.press(&key);
        }
        assert_eq!(self.open(), fact);
    }

    /// Gives an answer to the question that is open.
    fn answer(&mut self, answer: Answer) {
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

fn result(rules: &RulePack, answers: &Answers) -> (Screening, Vec<Referral>) {
    let screening = screen(&rules.book, answers, today());
    let referrals = refer(&rules.directory, &rules.book, &screening, answers);
    (screening, referrals)
}

/// A number by chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }

    fn answer(&mut self, rules: &RulePack, fact: FactId) -> Answer {
        let fact = rules.book.fact(fact).unwrap();
        let option = |chance: &mut Self| u8::try_from(chance.below(fact.options.len())).unwrap();
        if self.below(8) == 0 {
            return Answer::Unknown;
        }
        match fact.kind {
            Kind::Choice => Answer::Choice(option(self)),
            Kind::Set => {
                let some = self.below(3);
                Answer::Set((0..some).map(|_| option(self)).collect::<OptionSet>())
            }
            Kind::Date if !fact.options.is_empty() && self.below(4) == 0 => Answer::Choice(option(self)),
            Kind::Date => {
                let year = u16::try_from(1940 + self.below(86)).unwrap();
                let (month, day) = (u8::try_from(1 + self.below(12)).unwrap(), u8::try_from(1 + self.below(28)).unwrap());
                Answer::Date(match self.below(6) {
                    0 => PartialDate::year(year),
                    3 => PartialDate::solar_year(year - 621, false).unwrap(),
                    4 => PartialDate::solar_month((year - 621).min(1404), month).unwrap(),
                    1 => PartialDate::month(year, month).unwrap(),
                    2 => PartialDate::about(year),
                    _ => PartialDate::day(Date::new(year, month, day).unwrap()),
                })
            }
        }
    }
}

fn count(variable: &str, otherwise: usize) -> usize {
    env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn the_persons_page_the_console_and_the_engine_agree_whatever_the_order() {
    let rules = pack();
    let book = &rules.book;
    let questions: Vec<FactId> = book.questions().collect();
    let mut chance = Chance(7);
    for _ in 0..count("ZHOL_DESKS", 1_000) {
        let mut answers = Answers::default();
        for fact in &questions {
            answers.set(*fact, chance.answer(&rules, *fact));
        }
        // Nobody ticks what is not offered.
        for fact in &questions {
            answers.tell(book, *fact, answers.get(*fact));
        }
        // The person's own page, to the last question.
        let mut session = Session::default();
        let subject = book.fact_named("subject").unwrap();
        session.begin(Some((subject, answers.get(subject).unwrap())), book, today());
        loop {
            match session.page().clone() {
                Page::Question(fact) => session.answer(fact, answers.get(fact).unwrap(), book, today()),
                Page::Check if zhol_core::interview::worth_asking(book, session.answers(), today()).is_empty() => break,
                Page::Check => session.look_further(book, today()),
                _ => session.go_on(book, today()),
            }
        }
        // The console, led by its own next question.
        let mut led = Worker::at(&rules);
        loop {
            let open = led.open();
            led.answer(answers.get(open).unwrap());
            if led.open() == open {
                break;
            }
        }
        assert_eq!(&led.answers(), session.answers());
        // The same answers in any order, by jumping.
        let mut order: Vec<FactId> = questions.iter().copied().filter(|fact| session.answers().get(*fact).is_some()).collect();
        for at in (1..order.len()).rev() {
            order.swap(at, chance.below(at + 1));
        }
        let mut free = Worker::at(&rules);
        // A question about papers that were named afterwards is asked once more.
        for _ in 0..2 {
            for fact in order.iter().copied() {
                if free.answers().get(fact).is_none() {
                    if free.open() != fact {
                        free.jump(fact);
                    }
                    free.answer(answers.get(fact).unwrap());
                }
            }
        }
        assert_eq!(&free.answers(), session.answers());
        assert_eq!(result(&rules, &free.answers()), result(&rules, session.answers()));
        // Every question answered, those too that nobody would have asked: the same standings. Only a rough date among these, which then
        // changes none of them, may be called one that is better known exactly.
        let standings = |answers: &Answers| {
            let (screening, referrals) = result(&rules, answers);
            let shown: Vec<_> = screening.pathways.iter().map(|one| (one.pathway, one.standing, one.deferred)).collect();
            let flags: Vec<_> = screening.flags.into_iter().filter(|flag| !matches!(flag, Flag::ExactDate(_))).collect();
            (shown, flags, referrals)
        };
        assert_eq!(standings(&answers), standings(session.answers()));
        // A console that breaks goes on where it was.
        let mut next = console(&rules);
        next.apply(Action::Restore(led.console.snapshot()));
        assert_eq!(standings(next.current_caller().unwrap().answers()), standings(session.answers()));
    }
}

#[test]
fn a_case_of_eight_questions_takes_twenty_keys_and_one_of_twelve_thirty() {
    let rules = pack();
    let mut counts: Vec<(usize, usize)> = Vec::new();
    for person in people(2_000, 2020) {
        let case = read_case(&rules.book, &serde_json::from_str(&person.to_string()).unwrap()).unwrap();
        let mut worker = Worker::at(&rules);
        let mut asked = 0;
        while asked < 24 {
            let open = worker.open();
            asked += 1;
            worker.answer(case.answers.get(open).unwrap_or(Answer::Unknown));
            counts.push((asked, worker.pressed));
            if worker.open() == open {
                break;
            }
        }
    }
    for (questions, most) in [(8, 20), (12, 30)] {
        let mut keys: Vec<usize> = counts.iter().filter(|(asked, _)| *asked == questions).map(|(_, keys)| *keys).collect();
        keys.sort_unstable();
        assert!(keys.len() > 100, "{questions} questions were asked of {}", keys.len());
        let (median, late) = (keys[keys.len() / 2], keys[keys.len() * 95 / 100]);
        println!("{questions} questions: median {median} keys, 95th percentile {late}, most {}", keys[keys.len() - 1]);
        assert!(late <= most, "{questions} questions took {late} keys");
    }
}

#[test]
fn nothing_fires_while_something_is_typed_but_the_chords() {
    let rules = pack();
    let mut console = console(&rules);
    for key in ["Digit1", "Digit0", "KeyA", "Backspace", "Slash", "Enter", "Shift+Slash", "Space"] {
        assert!(console.press(key, Focus::Other).is_none(), "{key} in a note");
    }
    assert!(matches!(console.press("Alt+KeyN", Focus::Other), Some(Action::Show(Dialog::NewCall))));
    assert!(matches!(console.press("Alt+KeyA", Focus::Other), Some(Action::AddCaller)));
    // What has the focus is pressed by Enter and Space, as everywhere.
    assert!(console.press("Enter", Focus::Button).is_none() && console.press("Space", Focus::Button).is_none());
    let birth = rules.book.fact_named("birth_date").unwrap();
    console.apply(Action::Open(birth));
    assert!(matches!(console.press("Digit0", Focus::Date), Some(Action::Choose(_))), "nothing is typed yet");
    assert!(console.press("Digit1", Focus::Date).is_none());
    console.apply(Action::Write(birth, "1".into()));
    for key in ["Digit0", "Backspace", "Slash", "Shift+Slash", "KeyA"] {
        assert!(console.press(key, Focus::Date).is_none(), "{key} while a date is typed");
    }
    assert!(matches!(console.press("NumpadEnter", Focus::Date), Some(Action::Next)));
}

#[test]
fn numbers_of_a_date_are_typed_wherever_the_focus_is() {
    let rules = pack();
    let mut console = console(&rules);
    let birth = rules.book.fact_named("birth_date").unwrap();
    console.apply(Action::Open(birth));
    for key in ["Digit5", "Period", "Digit1", "Digit9", "Numpad8", "Digit0", "Enter"] {
        let action = console.press(key, Focus::None).unwrap();
        console.apply(action);
    }
    let month = PartialDate::month(1980, 5).unwrap();
    assert_eq!(console.current_caller().unwrap().answers().get(birth), Some(Answer::Date(month)));
    // What the field of the question before still says belongs to that one.
    console.apply(Action::Write(birth, "1999".into()));
    let open = console.current_caller().unwrap().open();
    assert!(open != birth && console.press("Digit1", Focus::Date).is_some());
}

#[test]
fn a_date_that_is_none_is_said_to_be_none_and_nothing_is_lost() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    let birth = rules.book.fact_named("birth_date").unwrap();
    worker.jump(birth);
    for (text, good) in [("19842", false), ("31.2.1984", false), ("1843", false), ("2030", false), ("17.05.1984", true)] {
        worker.write(text);
        worker.press("Enter");
        assert_eq!(worker.open() != birth, good, "{text}");
        if !good {
            assert!(worker.answers().is_empty());
            assert!(matches!(worker.console.press("Enter", Focus::Date), Some(Action::Next)), "{text} is still in the field");
        }
    }
    let date = Answer::Date(PartialDate::day(Date::new(1984, 5, 17).unwrap()));
    assert_eq!(worker.answers().get(birth), Some(date));
    worker.press("Backspace");
    assert_eq!(worker.open(), birth, "back, with the answer in the field");
    assert!(InputError::NothingChosen.date_field().is_none());
}

#[test]
fn the_people_of_a_call_have_each_their_own_answers() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    worker.press("Digit1");
    let first = worker.answers();
    worker.press("Alt+KeyA");
    assert!(worker.answers().is_empty() && worker.console.current == 1);
    worker.press("Digit2");
    let second = worker.answers();
    assert_ne!(first, second);
    worker.press("Alt+Digit1");
    assert_eq!(worker.answers(), first);
    assert!(worker.console.press("Alt+Digit3", Focus::None).is_none(), "there are two");
    let mut next = console(&rules);
    next.apply(Action::Restore(worker.console.snapshot()));
    assert_eq!((next.callers.len(), next.current, next.caller_language), (2, 0, "fa-AF"));
    assert_eq!(next.callers[1].answers(), &second);
    next.apply(Action::Restore(vec![9, 9, 9]));
    assert_eq!(next.callers.len(), 2, "what stands for nothing changes nothing");
}

#[test]
fn keys_can_be_changed_but_not_to_what_does_something_already() {
    let rules = pack();
    let mut worker = Worker::at(&rules);
    worker.press("Shift+Slash");
    assert_eq!(worker.console.dialog, Dialog::Keymap);
    worker.console.apply(Action::Show(Dialog::Learn(Command::Back)));
    worker.press("Enter");
    assert_eq!(worker.console.dialog, Dialog::Refused(Command::Back, KeymapError::Taken("Enter".into(), Command::Next)));
    worker.console.apply(Action::Show(Dialog::Learn(Command::Back)));
    worker.press("Alt+KeyB");
    assert_eq!(worker.console.dialog, Dialog::Keymap);
    worker.press("Escape");
    worker.press("Digit1");
    worker.press("Alt+KeyB");
    assert_eq!(worker.open(), rules.book.questions().next().unwrap());
    assert!(worker.console.press("Backspace", Focus::None).is_none());
}
