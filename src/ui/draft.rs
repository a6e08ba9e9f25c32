//! The answer on the page before it is confirmed: what is ticked and typed, and what is wrong with it.

use crate::engine::{Answer, Date, Fact, Kind, OptionSet, PartialDate, Refusal};

/// What is ticked and typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    chosen: Option<Answer>,
    year: String,
    month: String,
    day: String,
    unknowns: u32,
}

/// A row that is ticked or unticked.
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

/// A part of a date that is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The year.
    Year,
    /// The month.
    Month,
    /// The day of the month.
    Day,
}

/// What is wrong with a draft. Nothing is until it is confirmed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is chosen.
    Nothing,
    /// Nothing is ticked, where several could be.
    NothingOfSeveral,
    /// There is no year.
    YearMissing,
    /// The year is not four digits.
    YearForm,
    /// The year lies before [`Fact::EARLIEST`].
    YearEarly,
    /// The date has not come yet.
    Future,
    /// The month has no such day.
    DayImpossible(u8),
    /// The day is no number from 1 to 31.
    DayForm,
    /// There is a day but no month.
    MonthMissing,
}

impl Part {
    /// The word for it that the page carries.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Month => "month",
            Self::Day => "day",
        }
    }
}

impl Fault {
    /// The part of a date that it is about.
    #[must_use]
    pub fn part(self) -> Option<Part> {
        match self {
            Self::Nothing | Self::NothingOfSeveral => None,
            Self::YearMissing | Self::YearForm | Self::YearEarly | Self::Future => Some(Part::Year),
            Self::MonthMissing => Some(Part::Month),
            Self::DayImpossible(_) | Self::DayForm => Some(Part::Day),
        }
    }
}

impl Draft {
    /// The draft as an earlier answer left it.
    #[must_use]
    pub fn of(answer: Option<Answer>) -> Self {
        match answer {
            Some(Answer::Date(date)) => {
                let (year, month, day) = date.parts();
                let typed = |part: Option<u8>| part.map(|part| part.to_string()).unwrap_or_default();
                Self { chosen: None, year: year.to_string(), month: typed(month), day: typed(day), unknowns: 0 }
            }
            chosen => Self { chosen, ..Self::default() },
        }
    }

    /// Whether a row is ticked.
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

    /// Ticks a row, or unticks it. Rows that exclude each other are never ticked together.
    pub fn pick(&mut self, kind: Kind, pick: Pick) {
        let ticked = self.is_picked(pick);
        self.unknowns = self.unknowns.wrapping_add(u32::from(pick == Pick::Unknown));
        self.chosen = match (pick, kind) {
            (Pick::Option(option), Kind::Set) => {
                let set = match self.chosen {
                    Some(Answer::Set(set)) => set,
                    _ => OptionSet::default(),
                };
                let set = if ticked { set.without(option) } else { set.with(option) };
                // To untick the last one is not yet to say "none of these".
                (!set.is_empty()).then_some(Answer::Set(set))
            }
            (Pick::Option(option), Kind::Choice) => Some(Answer::Choice(option)),
            (Pick::Option(option), Kind::Date) => (!ticked).then_some(Answer::Choice(option)),
            (Pick::None, _) => (!ticked).then_some(Answer::Set(OptionSet::default())),
            (Pick::Unknown, _) => (!ticked).then_some(Answer::Unknown),
            (Pick::Nothing, _) => None,
        };
    }

    /// How often "I don't know" was ticked or unticked.
    #[must_use]
    pub fn unknowns(&self) -> u32 {
        self.unknowns
    }

    /// What is typed.
    #[must_use]
    pub fn typed(&self, part: Part) -> &str {
        match part {
            Part::Year => &self.year,
            Part::Month => &self.month,
            Part::Day => &self.day,
        }
    }

    /// Types a part of a date, which unticks what was ticked instead of a date.
    pub fn write(&mut self, part: Part, text: String) {
        self.chosen = None;
        match part {
            Part::Year => self.year = text,
            Part::Month => self.month = text,
            Part::Day => self.day = text,
        }
    }

    /// The answer that it comes to.
    ///
    /// # Errors
    /// The first [`Fault`] that stands in the way.
    pub fn answer(&self, fact: &Fact, today: Date) -> Result<Answer, Fault> {
        let answer = match (self.chosen, fact.kind) {
            (Some(answer), _) => answer,
            (None, Kind::Choice) => return Err(Fault::Nothing),
            (None, Kind::Set) => return Err(Fault::NothingOfSeveral),
            (None, Kind::Date) => Answer::Date(self.date()?),
        };
        match fact.accepts(answer, today) {
            Ok(()) => Ok(answer),
            Err(Refusal::TooEarly) => Err(Fault::YearEarly),
            Err(Refusal::InTheFuture) => Err(Fault::Future),
            Err(Refusal::NotAnOption) => Err(Fault::Nothing),
        }
    }

    fn date(&self) -> Result<PartialDate, Fault> {
        let (year, day) = (digits(&self.year), digits(&self.day));
        if year.is_empty() {
            return Err(Fault::YearMissing);
        }
        let year = Some(year).filter(|year| year.len() == 4).and_then(|year| year.parse().ok()).ok_or(Fault::YearForm)?;
        let month = self.month.parse().ok();
        let Some(month) = month else {
            return if day.is_empty() { Ok(PartialDate::year(year)) } else { Err(Fault::MonthMissing) };
        };
        if day.is_empty() {
            return PartialDate::month(year, month).ok_or(Fault::MonthMissing);
        }
        let day = day.parse().ok().filter(|day| (1..=31).contains(day)).ok_or(Fault::DayForm)?;
        Date::new(year, month, day).map(PartialDate::day).ok_or(Fault::DayImpossible(month))
    }
}

/// What was typed, with the digits of Arabic script as everyone else's and without the spaces around.
fn digits(typed: &str) -> String {
    let digit = |letter: char| match u32::from(letter) {
        code @ 0x660..=0x669 => char::from_digit(code - 0x660, 10),
        code @ 0x6f0..=0x6f9 => char::from_digit(code - 0x6f0, 10),
        _ => None,
    };
    typed.trim().chars().map(|letter| digit(letter).unwrap_or(letter)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(kind: Kind) -> Fact {
        let options = ["a", "b", "c"].map(String::from).to_vec();
        Fact { id: "fact".into(), kind, options, needs: None, usual: Answer::Unknown, always_asked: false, advises: Vec::new() }
    }

    fn typed(year: &str, month: &str, day: &str) -> Result<String, Fault> {
        let mut draft = Draft::default();
        draft.write(Part::Year, year.into());
        draft.write(Part::Month, month.into());
        draft.write(Part::Day, day.into());
        match draft.answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap())? {
            Answer::Date(date) => Ok(date.to_string()),
            other => panic!("{other:?} is no date"),
        }
    }

    #[test]
    fn a_year_is_enough_for_a_date() {
        assert_eq!(typed("1984", "", ""), Ok("1984".into()));
        assert_eq!(typed(" 1984 ", "3", ""), Ok("1984-03".into()));
        assert_eq!(typed("1984", "3", "5"), Ok("1984-03-05".into()));
        assert_eq!(typed("۱۹۸۴", "3", "٥"), Ok("1984-03-05".into()));
    }

    #[test]
    fn what_is_wrong_with_a_date_is_named() {
        assert_eq!(typed("", "3", "5"), Err(Fault::YearMissing));
        assert_eq!(typed("84", "", ""), Err(Fault::YearForm));
        assert_eq!(typed("198x", "", ""), Err(Fault::YearForm));
        assert_eq!(typed("1899", "", ""), Err(Fault::YearEarly));
        assert_eq!(typed("2027", "", ""), Err(Fault::Future));
        assert_eq!(typed("1984", "", "5"), Err(Fault::MonthMissing));
        assert_eq!(typed("1984", "3", "32"), Err(Fault::DayForm));
        assert_eq!(typed("1983", "2", "29"), Err(Fault::DayImpossible(2)));
    }

    #[test]
    fn none_of_these_and_the_options_exclude_each_other() {
        let mut draft = Draft::default();
        draft.pick(Kind::Set, Pick::Option(1));
        draft.pick(Kind::Set, Pick::Option(2));
        assert!(draft.is_picked(Pick::Option(1)) && draft.is_picked(Pick::Option(2)));
        draft.pick(Kind::Set, Pick::None);
        assert!(draft.is_picked(Pick::None) && !draft.is_picked(Pick::Option(1)));
        draft.pick(Kind::Set, Pick::Option(0));
        assert!(draft.is_picked(Pick::Option(0)) && !draft.is_picked(Pick::None));
        draft.pick(Kind::Set, Pick::Option(0));
        let today = Date::new(2026, 11, 22).unwrap();
        assert_eq!(draft.answer(&fact(Kind::Set), today), Err(Fault::NothingOfSeveral));
    }

    #[test]
    fn typing_a_date_takes_i_dont_know_back() {
        let mut draft = Draft::default();
        draft.pick(Kind::Date, Pick::Unknown);
        assert!(draft.is_picked(Pick::Unknown));
        draft.write(Part::Year, "1984".into());
        assert!(!draft.is_picked(Pick::Unknown));
    }

    #[test]
    fn an_earlier_answer_is_on_the_page_again() {
        let date = PartialDate::month(1984, 3).unwrap();
        let draft = Draft::of(Some(Answer::Date(date)));
        assert_eq!((draft.typed(Part::Year), draft.typed(Part::Month), draft.typed(Part::Day)), ("1984", "3", ""));
        assert!(Draft::of(Some(Answer::Choice(1))).is_picked(Pick::Option(1)));
    }
}
