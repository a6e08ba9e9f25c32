//! Answers by chance, complete and partial, whether they go together or not.

use proptest::prelude::*;
use zhol_core::engine::{Answer, Answers, Date, Fact, FactId, Kind, OptionSet, PartialDate};

use crate::frozen::{book, today};

/// A date, half of them close to the days that decide something.
fn date() -> impl Strategy<Value = PartialDate> {
    let year = prop_oneof![1900u16..=2026, Just(1991), Just(1992), Just(2008), Just(2021)];
    (year, 1u8..=12, 1u8..=28, 0..7).prop_filter_map("not in the future", |(year, month, day, parts)| {
        let date = match parts {
            0 => PartialDate::year(year),
            3 => PartialDate::about(year),
            // Years, months and rough years of the solar hijri calendar, which lie in two years of ours.
            4 | 5 => PartialDate::solar_year(year - 621, parts == 5)?,
            6 => PartialDate::solar_month(year - 621, month)?,
            1 => PartialDate::month(year, month)?,
            _ => PartialDate::day(Date::new(year, month, day)?),
        };
        (date.first() <= today()).then_some(date)
    })
}

/// An answer that the fact accepts; a date is never in the future.
pub fn some_answer(fact: &'static Fact) -> BoxedStrategy<Answer> {
    let count = u8::try_from(fact.options.len()).unwrap();
    match fact.kind {
        Kind::Choice => (0..count).prop_map(Answer::Choice).boxed(),
        Kind::Set => prop_oneof![
            Just(Answer::Set(OptionSet::default())),
            proptest::collection::vec(0..count, 1..3).prop_map(|options| Answer::Set(options.into_iter().collect())),
        ]
        .boxed(),
        Kind::Date if count == 0 => date().prop_map(Answer::Date).boxed(),
        Kind::Date => prop_oneof![3 => date().prop_map(Answer::Date), 1 => (0..count).prop_map(Answer::Choice)].boxed(),
    }
}

/// An answer, "I don't know", or none yet.
fn perhaps(fact: &'static Fact) -> BoxedStrategy<Option<Answer>> {
    prop_oneof![5 => some_answer(fact).prop_map(Some), 1 => Just(Some(Answer::Unknown)), 2 => Just(None)].boxed()
}

/// Answers to some of the facts of the frozen copy, whether their questions have a meaning or not.
pub fn answers() -> impl Strategy<Value = Answers> {
    let facts: Vec<_> = book().facts.iter().map(perhaps).collect();
    facts.prop_map(|given| {
        let mut answers = Answers::default();
        for (id, answer) in (0u8..).map(FactId).zip(given) {
            if let Some(answer) = answer {
                answers.set(id, answer);
            }
        }
        answers
    })
}
