//! What a date that is known in part does to a result: it is the join of the results over the days that it can mean, and a better date
//! is asked for where a day of the rules lies within it.

use proptest::prelude::*;
use zhol_core::engine::{Answer, Answers, Bound, Date, Evaluation, Fact, FactId, Kind, OptionSet, PartialDate, Standing, Truth};
use zhol_tests::frozen::{book, today};

fn fact(id: &str) -> FactId {
    book().fact_named(id).unwrap()
}

fn date(text: &str) -> PartialDate {
    PartialDate::parse(text).unwrap()
}

fn some_answer(fact: &'static Fact) -> BoxedStrategy<Option<Answer>> {
    let count = u8::try_from(fact.options.len()).unwrap();
    let set = move |options: Vec<u8>| Answer::Set(options.into_iter().collect::<OptionSet>());
    let said = match fact.kind {
        Kind::Choice => (0..count).prop_map(Answer::Choice).boxed(),
        Kind::Set => proptest::collection::vec(0..count, 0..3).prop_map(set).boxed(),
        Kind::Date => some_date().prop_map(Answer::Date).boxed(),
    };
    prop_oneof![5 => said.prop_map(Some), 1 => Just(Some(Answer::Unknown)), 2 => Just(None)].boxed()
}

/// A date of every precision, most of them around the days that decide something.
fn some_date() -> impl Strategy<Value = PartialDate> {
    let year = prop_oneof![1 => 1902u16..=2024, 4 => 1989u16..=1995, 2 => 2006u16..=2011, 2 => 2018u16..=2024];
    (year, 1u8..=12, 1u8..=28, 0..7).prop_map(|(year, month, day, parts)| match parts {
        0 => PartialDate::about(year),
        1 => PartialDate::year(year),
        2 => PartialDate::month(year, month).unwrap(),
        3 | 4 => PartialDate::solar_year(year - 621, parts == 4).unwrap(),
        5 => PartialDate::solar_month(year - 621, month).unwrap(),
        _ => PartialDate::day(Date::new(year, month, day).unwrap()),
    })
}

fn answers() -> impl Strategy<Value = Answers> {
    let facts: Vec<_> = book().facts.iter().map(some_answer).collect();
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

fn days(date: PartialDate) -> impl Iterator<Item = Date> {
    let within = move |day: &Date| (date.first()..=date.last()).contains(day);
    (date.first().year()..=date.last().year())
        .flat_map(|year| (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day))))
        .filter(within)
}

/// The pathways whose conditions ask whether any of several others is likely or open.
const NEED_OTHERS: [&str; 5] =
    ["statelessness-determination", "kandas", "mission-abroad", "other-state-check", "belonging-born-here"];

fn standings(answers: &Answers) -> Vec<Standing> {
    let evaluation = Evaluation::of(book(), answers, today());
    book().pathways.iter().map(|pathway| evaluation.standing(pathway)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// The join: likely or excluded where every day says so, and possible otherwise. Where one day makes one pathway likely and
    /// another day another, three-valued logic may leave a third that needs "any of them" possible: less sure than the days
    /// together, as the contract has it, and never surer.
    #[test]
    fn the_result_over_an_interval_is_the_join_of_the_results_over_its_days((answers, date, birth) in (answers(), some_date(), any::<bool>())) {
        let asked = fact(if birth { "birth_date" } else { "arrival_date" });
        let mut answers = answers;
        answers.set(asked, Answer::Date(date));
        let over_all = standings(&answers);
        let mut on_days: Vec<Vec<Standing>> = days(date)
            .map(|day| {
                answers.set(asked, Answer::Date(PartialDate::day(day)));
                standings(&answers)
            })
            .collect();
        on_days.dedup();
        for (at, (pathway, over_all)) in book().pathways.iter().zip(over_all).enumerate() {
            let first = on_days[0][at];
            let joined = if on_days.iter().all(|day| day[at] == first) { first } else { Standing::Possible };
            let needs_others = on_days.len() > 1 && NEED_OTHERS.contains(&pathway.id.as_str());
            prop_assert!(over_all == joined || (needs_others && over_all == Standing::Possible), "{} over {date}: {over_all:?}, by its days {joined:?}", pathway.id);
        }
    }

    /// Asked for the month or the day exactly where it can matter: two days of the date lead to different results, if not by these
    /// answers, then by some that are still open.
    #[test]
    fn a_better_date_is_asked_for_wherever_it_decides_by_the_answers_so_far((answers, date) in (answers(), some_date())) {
        let asked = fact("birth_date");
        let mut answers = answers;
        let turn = book().diagram.as_ref().unwrap().turning_day(book(), &answers, today(), (asked, date));
        let mut on = |day: Date| {
            answers.set(asked, Answer::Date(PartialDate::day(day)));
            standings(&answers)
        };
        let first = on(date.first());
        let moved = days(date).find(|day| on(*day) != first);
        // While fear is not ruled out, what is withheld does not show.
        let shows = Evaluation::of(book(), &answers, today()).truth(book().cleared) == Truth::Yes;
        if let Some(day) = moved.filter(|_| shows) {
            prop_assert!(turn.is_some_and(|turn| turn <= day), "{date} turns on {day}, {turn:?} was found");
        }
        if let Some(turn) = turn {
            prop_assert!(date.first() < turn && turn <= date.last());
        }
    }
}

fn turn(birth: &str, known: &[(&str, &str)]) -> Option<String> {
    let mut answers = Answers::default();
    for (id, option) in known {
        let id = fact(id);
        answers.set(id, Answer::Choice(book().fact(id).unwrap().option(option).unwrap()));
    }
    book()
        .diagram
        .as_ref()
        .unwrap()
        .turning_day(book(), &answers, today(), (fact("birth_date"), date(birth)))
        .map(|day| day.to_string())
}

#[test]
fn a_date_is_worth_knowing_better_where_a_day_of_the_rules_lies_within_it() {
    for (birth, day) in [
        ("1992", Some("1992-03-01")),
        // The first of several days of the rules.
        ("1992~", Some("1991-12-21")),
        ("1990~", Some("1991-12-21")),
        ("1989~", Some("1991-12-21")),
        ("1991", Some("1991-12-21")),
        ("1988~", None),
        ("1990", None),
        ("1993", None),
        ("1992-02", None),
        // From its first day on everything is the same.
        ("1992-03", None),
        ("1992-03-01", None),
        ("2008", Some("2008-11-30")),
        ("2008-11", Some("2008-11-30")),
        ("2008-10", None),
        ("2008-11-22", None),
    ] {
        assert_eq!(turn(birth, &[]).as_deref(), day, "{birth}");
    }
}

/// The diagrams know every way in which an approximate year, or a year or month of the solar hijri calendar, can lie to the days
/// of the rules, on any day it may be asked.
#[test]
fn an_approximate_year_and_one_of_another_calendar_are_known_to_the_diagrams() {
    for (id, code) in &book().diagram.as_ref().unwrap().dates {
        for year in 2026..=2045 {
            let today = Date::new(year, 11, 22).unwrap();
            let solar = (1281..=year - 621).flat_map(|year| {
                let months = (1..=12).map(move |month| PartialDate::solar_month(year, month).unwrap());
                months.chain([false, true].map(|about| PartialDate::solar_year(year, about).unwrap()))
            });
            for date in (1902..=year).map(PartialDate::about).chain(solar).filter(|date| date.first() <= today) {
                let way: Vec<(u8, u8)> = code
                    .bounds
                    .iter()
                    .map(|bound| match bound {
                        Bound::Day(day) => *day,
                        Bound::YearsAgo(years) => Date::new(today.year() - u16::from(*years), 11, 22).unwrap(),
                    })
                    .map(|day| (date.is_before(day).code(), date.is_after(day).code()))
                    .collect();
                assert!(code.ways.contains(&way), "{}: {date} in {year}", book().fact(*id).unwrap().id);
            }
        }
    }
}
