//! A day of the Gregorian calendar.

use core::fmt;

use serde::{Deserialize, Serialize};

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    pub(super) year: u16,
    pub(super) month: u8,
    pub(super) day: u8,
}

impl Date {
    /// The day, if the calendar has it.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        (1..=days_in(year, month)?).contains(&day).then_some(Self { year, month, day })
    }

    /// The day that is a number of days after 1 January 1970, up to the year 65535.
    #[must_use]
    pub fn from_days_since_1970(days: u32) -> Self {
        Self::from_days_since_march_0(days + 719_468)
    }

    /// The day that is a number of days after 1 March of the year 0.
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

    /// The same day of the year, a number of years earlier. For 29 February it may be a day that the calendar lacks: it still lies
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

/// How many days a month of the calendar has.
pub(super) fn days_in(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => Some(31),
        4 | 6 | 9 | 11 => Some(30),
        2 => Some(if leap { 29 } else { 28 }),
        _ => None,
    }
}
