//! The answer on the page before it is confirmed: what is chosen and typed.

mod error;
#[cfg(test)]
mod tests;

pub use error::{DateField, InputError};

use crate::{
    content::{DateText, DateTextError, digit},
    engine::{Answer, AnswerError, Date, Fact, Kind, OptionSet, PartialDate},
};

/// What is chosen and typed for one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    chosen: Option<Answer>,
    year: String,
    month: String,
    day: String,
    /// The month and the day were filled in from a whole date that was typed as the year.
    filled: bool,
    fill_count: u32,
    unknown_count: u32,
}

/// What can be chosen at a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One of the options.
    Option(u8),
    /// "None of these".
    None,
    /// "I don't know".
    Unknown,
    /// The empty entry of a list.
    Nothing,
}

impl Input {
    /// The input that stands for an earlier answer.
    #[must_use]
    pub fn of(answer: Option<Answer>) -> Self {
        match answer {
            Some(Answer::Date(date)) => {
                let (year, month, day) = date.parts();
                let year = year_text(year, date.is_about());
                Self { year, month: field_text(month), day: field_text(day), ..Self::default() }
            }
            chosen => Self { chosen, ..Self::default() },
        }
    }

    /// Whether it is chosen.
    #[must_use]
    pub fn is_picked(&self, pick: Pick) -> bool {
        match (pick, self.chosen) {
            (Pick::Option(option), Some(Answer::Choice(chosen))) => chosen == option,
            (Pick::Option(option), Some(Answer::Set(chosen))) => chosen.contains(option),
            (Pick::None, Some(Answer::Set(chosen))) => chosen.is_empty(),
            (Pick::Unknown, Some(Answer::Unknown)) | (Pick::Nothing, None) => true,
            _ => false,
        }
    }

    /// Chooses something, or no longer chooses it. Options that exclude each other are never chosen together.
    pub fn pick(&mut self, kind: Kind, pick: Pick) {
        let ticked = self.is_picked(pick);
        self.unknown_count = self.unknown_count.wrapping_add(u32::from(pick == Pick::Unknown));
        self.chosen = match (pick, kind) {
            (Pick::Option(option), Kind::Set) => {
                let set = match self.chosen {
                    Some(Answer::Set(set)) => set,
                    _ => OptionSet::default(),
                };
                let set = if ticked { set.without(option) } else { set.with(option) };
                // Without any option there is no answer yet: "none of these" is another choice.
                (!set.is_empty()).then_some(Answer::Set(set))
            }
            (Pick::Option(option), Kind::Choice) => Some(Answer::Choice(option)),
            (Pick::Option(option), Kind::Date) => (!ticked).then_some(Answer::Choice(option)),
            (Pick::None, _) => (!ticked).then_some(Answer::Set(OptionSet::default())),
            (Pick::Unknown, _) => (!ticked).then_some(Answer::Unknown),
            (Pick::Nothing, _) => None,
        };
    }

    /// How many times "I don't know" was ticked or unticked.
    #[must_use]
    pub fn unknown_count(&self) -> u32 {
        self.unknown_count
    }

    /// The text in a field of the date.
    #[must_use]
    pub fn typed(&self, field: DateField) -> &str {
        match field {
            DateField::Year => &self.year,
            DateField::Month => &self.month,
            DateField::Day => &self.day,
        }
    }

    /// Changes the text in a field of the date. Nothing else is chosen after it. A whole date in the field of the year fills in the other
    /// fields. When another field is typed into after that, only the year stays in the field of the year. So the fields never contradict
    /// each other.
    pub fn write(&mut self, field: DateField, text: String) {
        self.chosen = None;
        if field == DateField::Year {
            if core::mem::take(&mut self.filled) {
                self.month.clear();
                self.day.clear();
            }
            if let Ok(DateText { month: Some(month), day, .. }) = DateText::read(&text) {
                self.filled = true;
                self.fill_count = self.fill_count.wrapping_add(1);
                self.month = field_text(Some(month));
                self.day = field_text(day);
            }
            self.year = text;
            return;
        }
        if core::mem::take(&mut self.filled)
            && let Ok(DateText { year, about, .. }) = DateText::read(&self.year)
        {
            self.year = year_text(year, about);
        }
        if field == DateField::Month {
            self.month = text;
        } else {
            self.day = text;
        }
    }

    /// Whether the year is of the solar hijri calendar. Then the month and the day are too.
    #[must_use]
    pub fn is_solar(&self) -> bool {
        DateText::read(&self.year).is_ok_and(|date| date.solar)
    }

    /// How many times the month and the day were filled in from the field of the year.
    #[must_use]
    pub fn fill_count(&self) -> u32 {
        self.fill_count
    }

    /// The answer.
    ///
    /// # Errors
    /// The first [`InputError`] found.
    pub fn answer(&self, fact: &Fact, today: Date) -> Result<Answer, InputError> {
        let answer = match (self.chosen, fact.kind) {
            (Some(answer), _) => answer,
            (None, Kind::Choice) => return Err(InputError::NothingChosen),
            (None, Kind::Set) => return Err(InputError::NothingTicked),
            (None, Kind::Date) => Answer::Date(self.date()?),
        };
        match fact.accepts(answer, today) {
            Ok(()) => Ok(answer),
            Err(AnswerError::TooEarly) => Err(InputError::YearTooEarly),
            Err(AnswerError::InTheFuture) => Err(match DateText::read(&self.year) {
                Ok(date) if date.looks_lunar(today) => InputError::DateText(DateTextError::Lunar),
                _ => InputError::InTheFuture,
            }),
            Err(AnswerError::NotAnOption) => Err(InputError::NothingChosen),
        }
    }

    fn date(&self) -> Result<PartialDate, InputError> {
        let mut date = DateText::read(&self.year).map_err(InputError::DateText)?;
        if !date.about {
            date.month = self.month.parse().ok();
            date.day = day(&self.day)?;
        }
        match (date.month, date.day) {
            (None, Some(_)) => Err(InputError::MonthMissing),
            (month, _) => date.date().ok_or(InputError::NoSuchDay(month.unwrap_or(1), date.solar)),
        }
    }
}

/// A day of the month, if one is typed.
fn day(typed: &str) -> Result<Option<u8>, InputError> {
    let mut day = None;
    for letter in typed.chars().filter(|letter| *letter != ' ') {
        let digit = digit(letter).ok_or(InputError::DayFormat)?;
        day = Some(day.unwrap_or(0) * 10 + digit).filter(|day| *day <= 31);
        if day.is_none() {
            return Err(InputError::DayFormat);
        }
    }
    match day {
        Some(0) => Err(InputError::DayFormat),
        day => Ok(day.and_then(|day| u8::try_from(day).ok())),
    }
}

/// The text for a year, such that it can be read again.
fn year_text(year: u16, about: bool) -> String {
    let year = year.to_string();
    if about { ["~", &year].concat() } else { year }
}

fn field_text(field: Option<u8>) -> String {
    field.map(|field| field.to_string()).unwrap_or_default()
}
