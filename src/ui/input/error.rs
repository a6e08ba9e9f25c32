//! Errors in an answer, and the fields of a date that they are about.

use crate::{
    content::DateTextError,
    engine::{Date, PartialDate},
};

/// A field of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateField {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
}

/// An error in an [`Input`](super::Input), found when the person confirms it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputError {
    /// Nothing is chosen.
    NothingChosen,
    /// Nothing is ticked, at a question where several options can be ticked.
    NothingTicked,
    /// The text in the field of the year is neither a year nor a date.
    DateText(DateTextError),
    /// The year is before [`Fact::EARLIEST`](crate::engine::Fact::EARLIEST).
    YearTooEarly,
    /// The date is after today.
    InTheFuture,
    /// The month has no such day. The month is 1 to 12, in the solar hijri calendar if the second value is true.
    NoSuchDay(u8, bool),
    /// The day is not a number from 1 to 31.
    DayFormat,
    /// There is a day but no month.
    MonthMissing,
    /// The date is correct, but a more precise one could change the result. The person is asked for it once.
    Imprecise {
        /// The date that was answered.
        date: PartialDate,
        /// The first day within the date on which the result is another.
        turning_day: Date,
    },
}

impl DateField {
    /// Its name in the page, in `data-date-field`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }
}

impl InputError {
    /// The field of a date that the error is about, if it is about one.
    #[must_use]
    pub fn date_field(self) -> Option<DateField> {
        match self {
            Self::NothingChosen | Self::NothingTicked => None,
            Self::DateText(_) | Self::YearTooEarly | Self::InTheFuture => Some(DateField::Year),
            Self::MonthMissing => Some(DateField::Month),
            Self::Imprecise { date, .. } => match date.parts() {
                _ if date.is_about() => Some(DateField::Year),
                (_, None, _) => Some(DateField::Month),
                _ => Some(DateField::Day),
            },
            Self::NoSuchDay(..) | Self::DayFormat => Some(DateField::Day),
        }
    }
}
