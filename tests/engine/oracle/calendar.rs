//! Days, the days that a partial date can mean, and whole years between two days.

use super::Truth;

/// Year, month and day, which compare as days do.
pub type Day = (u16, u8, u8);

/// The first and the last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean.
pub fn interval(text: &str) -> Option<(Day, Day)> {
    let numbers: Vec<u16> = text.split('-').map(str::parse).collect::<Result<_, _>>().ok()?;
    let small = |number: u16| u8::try_from(number).ok();
    match numbers[..] {
        [year] => Some(((year, 1, 1), (year, 12, 31))),
        [year, month] => Some(((year, small(month)?, 1), (year, small(month)?, length(year, small(month)?)))),
        [year, month, day] => Some(((year, small(month)?, small(day)?), (year, small(month)?, small(day)?))),
        _ => None,
    }
}

/// The one day of a text such as `2026-11-22`.
pub fn day(text: &str) -> Option<Day> {
    interval(text).filter(|(first, last)| first == last).map(|(first, _)| first)
}

/// The day as text.
pub fn text((year, month, day): Day) -> String {
    format!("{year:04}-{month:02}-{day:02}")
}

/// How many birthdays lie between two days; of 29 February it is 1 March in other years.
pub fn whole_years(from: Day, to: Day) -> i32 {
    let birthday_to_come = (to.1, to.2) < (from.1, from.2);
    i32::from(to.0) - i32::from(from.0) - i32::from(birthday_to_come)
}

/// What holds of the first and of the last day of an interval holds of all of it, for tests that turn at most once.
pub fn agreed((first, last): (Day, Day), holds: impl Fn(Day) -> bool) -> Truth {
    match (holds(first), holds(last)) {
        (true, true) => Truth::Yes,
        (false, false) => Truth::No,
        _ => Truth::Open,
    }
}

/// The day after.
pub fn next((year, month, day): Day) -> Day {
    if day < length(year, month) {
        (year, month, day + 1)
    } else if month < 12 {
        (year, month + 1, 1)
    } else {
        (year + 1, 1, 1)
    }
}

/// The day before.
pub fn previous((year, month, day): Day) -> Day {
    if day > 1 {
        (year, month, day - 1)
    } else if month > 1 {
        (year, month - 1, length(year, month - 1))
    } else {
        (year - 1, 12, 31)
    }
}

/// How many days a month has.
pub fn length(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
