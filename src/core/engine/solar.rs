//! The solar hijri calendar of Afghanistan and Iran. Its years begin on the day of the spring equinox: 1363 is 21 March 1984 to
//! 20 March 1985. Eight years of 33 are leap years, which is what the equinox says from 1178 to 1633.
//!
//! Afghan months had other lengths until 1336 (1957). The years were the same, and no rule turns on a day so long ago.

use core::ops::RangeInclusive;

use super::{Date, PartialDate, partial_date::ABOUT};

/// The years that a date may have: from March 1900 to March 2080.
pub const SOLAR_YEARS: RangeInclusive<u16> = 1279..=1458;

/// A day by its number in a year, from 1 on. It may lie in the next year; 0 is the last day of the year before.
fn day_of(year: u16, day: u32) -> Date {
    let year = u32::from(year);
    Date::from_days_since_march_0(226_834 + 365 * year + (8 * year + 21) / 33 + day)
}

/// How many days of a year lie before a month: six months have 31 days, then come those of 30.
fn days_before(month: u8) -> u32 {
    let months = u32::from(month.saturating_sub(1));
    30 * months + months.min(6)
}

impl Date {
    /// A day of the solar hijri calendar, if the calendar has it.
    #[must_use]
    pub fn of_solar(year: u16, month: u8, day: u8) -> Option<Self> {
        let whole = PartialDate::solar_month(year, month)?;
        let date = day_of(year, days_before(month) + u32::from(day));
        (whole.first() <= date && date <= whole.last()).then_some(date)
    }

    /// The year, the month and the day in the solar hijri calendar.
    #[must_use]
    pub fn solar(self) -> (u16, u8, u8) {
        let year = self.year().saturating_sub(621);
        let year = if day_of(year, 1) <= self { year } else { year.saturating_sub(1) };
        let month = (2..=12).rev().find(|month| day_of(year, days_before(*month) + 1) <= self).unwrap_or(1);
        let day = (2..=31).find(|day| day_of(year, days_before(month) + u32::from(*day)) == self).unwrap_or(1);
        (year, month, day)
    }
}

impl PartialDate {
    /// Some day of a year of the solar hijri calendar, or about that year.
    #[must_use]
    pub fn solar_year(year: u16, about: bool) -> Option<Self> {
        let reach = if about { ABOUT } else { 0 };
        SOLAR_YEARS.contains(&year).then(|| Self::between(day_of(year - reach, 1), day_of(year + reach + 1, 0)))
    }

    /// Some day of a month of the solar hijri calendar, if there is such a month.
    #[must_use]
    pub fn solar_month(year: u16, month: u8) -> Option<Self> {
        let last = || day_of(year, days_before(month + 1)).min(day_of(year + 1, 0));
        (SOLAR_YEARS.contains(&year) && (1..=12).contains(&month))
            .then(|| Self::between(day_of(year, days_before(month) + 1), last()))
    }

    /// The year or month of the solar hijri calendar with such a first and last day, if there is one.
    pub(super) fn solar_between(first: Date, last: Date) -> Option<Self> {
        let date = Self::between(first, last);
        let (year, month) = date.solar()?;
        let found = month.map_or_else(|| Self::solar_year(year, date.is_about()), |month| Self::solar_month(year, month));
        found.filter(|found| *found == date)
    }

    /// The year and the month, if it is a year or a month of the solar hijri calendar. The year may be
    /// [about](Self::is_about) right. A day is one of ours: nothing tells in which calendar it was said.
    #[must_use]
    pub fn solar(self) -> Option<(u16, Option<u8>)> {
        let (first, last) = (self.first(), self.last());
        // What is ours begins with a month. No solar month does.
        if first == last || first.day() == 1 {
            return None;
        }
        let (year, month) = match first.month() {
            month @ 3.. => (first.year().checked_sub(621)?, month - 2),
            month => (first.year().checked_sub(622)?, month + 10),
        };
        Some(match last.year().saturating_sub(first.year()) {
            2.. => (year + ABOUT, None),
            1 if month == 1 => (year, None),
            _ => (year, Some(month)),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_months_and_days_lie_where_almanacs_have_them() {
        for (date, written) in [
            (PartialDate::solar_year(1363, false), "1984-03-21/1985-03-20"),
            (PartialDate::solar_year(1371, false), "1992-03-21/1993-03-20"),
            (PartialDate::solar_year(1370, false), "1991-03-21/1992-03-20"),
            (PartialDate::solar_year(1399, false), "2020-03-20/2021-03-20"),
            (PartialDate::solar_year(1363, true), "1982-03-21/1987-03-20"),
            (PartialDate::solar_month(1363, 1), "1984-03-21/1984-04-20"),
            (PartialDate::solar_month(1363, 10), "1984-12-22/1985-01-20"),
            (PartialDate::solar_month(1399, 12), "2021-02-19/2021-03-20"),
            (Date::of_solar(1370, 12, 11).map(PartialDate::day), "1992-03-01"),
            (Date::of_solar(1357, 2, 7).map(PartialDate::day), "1978-04-27"),
        ] {
            assert_eq!(date.unwrap().to_string(), written);
        }
    }

    #[test]
    fn only_what_the_calendar_has_is_a_date() {
        for (year, month, day) in
            [(1363, 0, 1), (1363, 13, 1), (1363, 1, 32), (1363, 7, 31), (1363, 12, 30), (1363, 1, 0), (1278, 1, 1)]
        {
            assert_eq!(Date::of_solar(year, month, day), None, "{year}/{month}/{day}");
        }
        // A leap year.
        assert!(Date::of_solar(1399, 12, 30).is_some());
        assert_eq!((PartialDate::solar_year(1278, false), PartialDate::solar_year(1459, true)), (None, None));
    }

    #[test]
    fn a_day_is_known_in_both_calendars() {
        for days in 0..60_000 {
            // From March 1900.
            let day = Date::from_days_since_march_0(693_961 + days);
            let (year, month, of_month) = day.solar();
            if SOLAR_YEARS.contains(&year) {
                assert_eq!(Date::of_solar(year, month, of_month), Some(day), "{day} is {year}/{month}/{of_month}");
            }
        }
    }

    #[test]
    fn every_year_and_month_is_known_again_and_read_as_it_is_written() {
        for year in SOLAR_YEARS {
            let months = (1..=12).map(|month| (PartialDate::solar_month(year, month), Some(month), false));
            let years = [false, true].map(|about| (PartialDate::solar_year(year, about), None, about));
            for (date, month, about) in months.chain(years) {
                let date = date.unwrap();
                assert_eq!((date.solar(), date.is_about()), (Some((year, month)), about), "{date}");
                assert_eq!(date.parts(), (year, month, None));
                assert_eq!(PartialDate::parse(&date.to_string()), Ok(date));
            }
        }
        for year in 1900..=2080 {
            assert_eq!((PartialDate::year(year).solar(), PartialDate::about(year).solar()), (None, None));
            assert_eq!(PartialDate::month(year, 3).unwrap().solar(), None);
        }
    }
}
