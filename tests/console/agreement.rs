//! The console says what the person's own page and the command line say, whatever the order of the questions.

use std::env;

use zhol_console::Action;
use zhol_core::{
    content::RulePack,
    engine::{Answer, Answers, Date, FactId, Flag, Kind, OptionSet, PartialDate, Screening, screen},
    interview::{Page, Session},
    referral::{Referral, refer},
};
use zhol_tests::frozen::today;

use crate::worker::{Worker, console, pack};

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
