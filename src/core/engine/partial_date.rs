//! Dates as people know them: about a year, a year, a year and a month, or a day. A partial date is the interval of days it can
//! mean.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::{Date, Truth, date::days_in};

/// A date whose month or day may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    first: Date,
    last: Date,
}

/// Why a text is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// It is not written `YYYY~`, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    Shape,
    /// The calendar has no such month or day.
    NotInCalendar,
}

/// How many years "about" a year reaches to either side. People who do not know a year name one that ends in 0 or 5; what is
/// rounded to five years lies within two of it.
pub(super) const ABOUT: u16 = 2;

impl Date {
    /// A whole day, written as `YYYY-MM-DD`. `None` for anything else: a year or a month alone, another notation, or a day that the
    /// calendar does not have.
    #[must_use]
    pub fn parse_day(text: &str) -> Option<Self> {
        PartialDate::parse(text).ok().filter(|date| date.first() == date.last()).map(PartialDate::first)
    }
}

impl PartialDate {
    /// About a year: some day of that year, or of the two before or after.
    #[must_use]
    pub fn about(year: u16) -> Self {
        Self { first: Self::year(year.saturating_sub(ABOUT)).first, last: Self::year(year.saturating_add(ABOUT)).last }
    }

    /// Some day of a year.
    #[must_use]
    pub fn year(year: u16) -> Self {
        Self { first: Date { year, month: 1, day: 1 }, last: Date { year, month: 12, day: 31 } }
    }

    /// Some day of a month, if there is such a month.
    #[must_use]
    pub fn month(year: u16, month: u8) -> Option<Self> {
        let day = days_in(year, month)?;
        Some(Self { first: Date { year, month, day: 1 }, last: Date { year, month, day } })
    }

    pub(super) fn between(first: Date, last: Date) -> Self {
        Self { first, last }
    }

    /// Exactly this day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self { first: day, last: day }
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and `YYYY~` for about a year, as the Extended Date/Time Format writes it
    /// (ISO 8601-2). What is none of these, a year or a month of the solar hijri calendar, is `first day/last day`.
    ///
    /// # Errors
    /// A [`DateError`] says whether the form or the calendar is wrong.
    pub fn parse(text: &str) -> Result<Self, DateError> {
        if let Some(year) = text.strip_suffix('~') {
            return digits(year, 4).map(Self::about).ok_or(DateError::Shape);
        }
        if let Some((first, last)) = text.split_once('/') {
            let day = |text| Self::parse(text).map(|date| (date.first == date.last).then_some(date.first));
            let (first, last) = (day(first)?.ok_or(DateError::Shape)?, day(last)?.ok_or(DateError::Shape)?);
            return Self::solar_between(first, last).ok_or(DateError::NotInCalendar);
        }
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).ok_or(DateError::Shape)?;
        let month = parts.next().map(|part| digits(part, 2).ok_or(DateError::Shape)).transpose()?;
        let day = parts.next().map(|part| digits(part, 2).ok_or(DateError::Shape)).transpose()?;
        if parts.next().is_some() {
            return Err(DateError::Shape);
        }
        let small = |number: u16| u8::try_from(number).map_err(|_| DateError::Shape);
        match (month, day) {
            (None, _) => Ok(Self::year(year)),
            (Some(month), None) => Self::month(year, small(month)?).ok_or(DateError::NotInCalendar),
            (Some(month), Some(day)) => {
                Date::new(year, small(month)?, small(day)?).map(Self::day).ok_or(DateError::NotInCalendar)
            }
        }
    }

    /// The earliest day it can mean.
    #[must_use]
    pub fn first(self) -> Date {
        self.first
    }

    /// The latest day it can mean.
    #[must_use]
    pub fn last(self) -> Date {
        self.last
    }

    /// Whether not even the year is sure.
    #[must_use]
    pub fn is_about(self) -> bool {
        // A year of another calendar lies in two of ours.
        self.last.year.saturating_sub(self.first.year) > 1
    }

    /// The parts that are known: the year, then the month and the day or `None`. The year may be [about](Self::is_about) right.
    /// They are those of the solar hijri calendar where the date [is of it](Self::solar).
    #[must_use]
    pub fn parts(self) -> (u16, Option<u8>, Option<u8>) {
        if let Some((year, month)) = self.solar() {
            return (year, month, None);
        }
        if self.is_about() {
            return (self.last.year.saturating_sub(ABOUT), None, None);
        }
        let month = (self.first.month == self.last.month).then_some(self.first.month);
        (self.first.year, month, (self.first == self.last).then_some(self.first.day))
    }

    /// Whether it lies before a day.
    #[must_use]
    pub fn is_before(self, day: Date) -> Truth {
        if self.last < day {
            Truth::Yes
        } else if self.first >= day {
            Truth::No
        } else {
            Truth::Open
        }
    }

    /// Whether it lies after a day.
    #[must_use]
    pub fn is_after(self, day: Date) -> Truth {
        if self.first > day {
            Truth::Yes
        } else if self.last <= day {
            Truth::No
        } else {
            Truth::Open
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.parts() {
            _ if self.solar().is_some() => write!(f, "{}/{}", self.first, self.last),
            (year, ..) if self.is_about() => write!(f, "{year:04}~"),
            (year, None, _) => write!(f, "{year:04}"),
            (year, Some(month), None) => write!(f, "{year:04}-{month:02}"),
            _ => write!(f, "{}", self.first),
        }
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        PartialDate::parse(text).unwrap().first()
    }

    #[test]
    fn a_birth_year_alone_can_leave_the_question_open() {
        let in_force = day("1992-03-01");
        assert_eq!(PartialDate::year(1992).is_before(in_force), Truth::Open);
        assert_eq!(PartialDate::year(1991).is_before(in_force), Truth::Yes);
        assert_eq!(PartialDate::year(1993).is_before(in_force), Truth::No);
    }

    #[test]
    fn the_day_itself_is_neither_before_nor_after() {
        let in_force = day("1992-03-01");
        assert_eq!(PartialDate::day(in_force).is_before(in_force), Truth::No);
        assert_eq!(PartialDate::day(in_force).is_after(in_force), Truth::No);
        assert_eq!(PartialDate::parse("1992-02").unwrap().is_before(in_force), Truth::Yes);
        assert_eq!(PartialDate::parse("1992-03").unwrap().is_before(in_force), Truth::No);
        assert_eq!(PartialDate::parse("1992-03").unwrap().is_after(in_force), Truth::Open);
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for (text, fault) in [
            ("1990-02-30", DateError::NotInCalendar),
            ("1990-13", DateError::NotInCalendar),
            ("1990-00-01", DateError::NotInCalendar),
            ("1900-02-29", DateError::NotInCalendar),
            ("90", DateError::Shape),
            ("1990-1-1", DateError::Shape),
            ("1990-01-01-01", DateError::Shape),
            ("", DateError::Shape),
            ("1990-01-01T00", DateError::Shape),
            ("~1990", DateError::Shape),
            ("1990-01~", DateError::Shape),
        ] {
            assert_eq!(PartialDate::parse(text), Err(fault), "{text}");
        }
        assert!(PartialDate::parse("2000-02-29").is_ok());
    }

    #[test]
    fn about_a_year_reaches_two_years_to_either_side() {
        let in_force = day("1992-03-01");
        let is_before = |text: &str| PartialDate::parse(text).unwrap().is_before(in_force);
        assert_eq!(is_before("1989~"), Truth::Yes);
        assert_eq!([is_before("1990~"), is_before("1992~"), is_before("1994~")], [Truth::Open; 3]);
        assert_eq!(is_before("1995~"), Truth::No);
    }

    #[test]
    fn days_since_1970_follow_the_calendar() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (11_017, "2000-03-01"), (20_779, "2026-11-22")] {
            assert_eq!(Date::from_days_since_1970(days), day(date));
        }
    }

    #[test]
    fn a_date_is_written_as_it_was_read() {
        for text in ["1984~", "1984", "1984-02", "1984-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
    }
}
