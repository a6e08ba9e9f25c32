//! Dates as people know them: about a year, a year, a year and a month, or a day. A partial date is the interval of days it can
//! mean.

use core::fmt;

use serde::{Deserialize, Serialize};

use super::Truth;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        (1..=days_in(year, month)?).contains(&day).then_some(Self { year, month, day })
    }

    /// A whole day, written as `YYYY-MM-DD`. `None` for anything else: a year or a month alone, another notation, no day of the calendar.
    #[must_use]
    pub fn parse_day(text: &str) -> Option<Self> {
        PartialDate::parse(text).ok().filter(|date| date.first() == date.last()).map(PartialDate::first)
    }

    /// The day so many days after 1 January 1970, up to the year 65535.
    #[must_use]
    pub fn from_days_since_1970(days: u32) -> Self {
        Self::from_days_since_march_0(days + 719_468)
    }

    /// The day so many days after 1 March of the year 0.
    pub(super) fn from_days_since_march_0(days: u32) -> Self {
        // The civil calendar from a count of days, years beginning in March so that the leap day is the last
        // (H. Hinnant, "chrono-Compatible Low-Level Date Algorithms").
        let (era, of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = year_of_era + era * 400 + u32::from(month <= 2);
        Self {
            year: u16::try_from(year).unwrap_or(u16::MAX),
            month: u8::try_from(month).unwrap_or(1),
            day: u8::try_from(day).unwrap_or(1),
        }
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The same day of the year so many years before. For 29 February it may be a day that the calendar lacks: it still lies
    /// between 28 February and 1 March, which is all that a comparison needs.
    #[must_use]
    pub(super) fn years_before(self, years: u8) -> Self {
        Self { year: self.year.saturating_sub(years.into()), ..self }
    }
}

impl Date {
    /// The day before, the day itself and the day after, within its month and the first day of the next.
    pub(super) fn beside(self) -> impl Iterator<Item = Self> {
        let before = match self.day {
            1 => Self::new(self.year, self.month.wrapping_sub(1), 28).or_else(|| Self::new(self.year.saturating_sub(1), 12, 31)),
            day => Self::new(self.year, self.month, day - 1),
        };
        let after = Self::new(self.year, self.month, self.day + 1)
            .or_else(|| Self::new(self.year, self.month + 1, 1))
            .or_else(|| Self::new(self.year + 1, 1, 1));
        before.into_iter().chain([self]).chain(after)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date of which the later parts may be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartialDate {
    first: Date,
    last: Date,
}

/// Why a text is no date.
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
    /// A [`DateError`] says whether the writing or the calendar is the trouble.
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

fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
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
