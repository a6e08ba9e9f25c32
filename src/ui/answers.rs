//! An answer in words.

use super::Words;
use crate::{
    content::Arg,
    engine::{Answer, Date, Fact, PartialDate},
};

/// An answer in words; several where several options were chosen.
pub(super) fn in_words(words: &Words<'_>, fact: &Fact, answer: Option<Answer>) -> Vec<String> {
    match answer {
        None | Some(Answer::Unknown) => vec![words.text("dont-know-short")],
        Some(Answer::Choice(option)) => vec![words.option(fact, option)],
        Some(Answer::Set(set)) if set.is_empty() => vec![words.text("none-of-these")],
        Some(Answer::Set(set)) => set.iter().map(|option| words.option(fact, option)).collect(),
        Some(Answer::Date(date)) => vec![partial_date(words, date)],
    }
}

/// A date, as far as it is known.
pub(super) fn partial_date(words: &Words<'_>, date: PartialDate) -> String {
    let (year, month, day) = date.parts();
    let year = ("year", Arg::Count(year.into()));
    match (month, day) {
        _ if date.is_about() => words.fill("date-about-year", &[year]),
        (None, _) => words.fill("date-only-year", &[year]),
        (Some(month), None) => {
            let month = words.of(&["month-name-", &month.to_string()]);
            words.fill("date-month-year", &[year, ("month", Arg::Text(&month))])
        }
        (Some(month), Some(day)) => {
            let month = words.of(&["month-", &month.to_string()]);
            words.fill("date-whole", &[year, ("month", Arg::Text(&month)), ("day", Arg::Count(day.into()))])
        }
    }
}

/// A day.
pub(super) fn date(words: &Words<'_>, day: Date) -> String {
    partial_date(words, PartialDate::day(day))
}
