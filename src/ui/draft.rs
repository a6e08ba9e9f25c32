//! The answer on the page before it is confirmed: what is ticked and typed, and what is wrong with it.

use crate::{
    content::{DateText, DateTextError, digit},
    engine::{Answer, AnswerError, Date, Fact, Kind, OptionSet, PartialDate},
};

/// What is ticked and typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    chosen: Option<Answer>,
    year: String,
    month: String,
    day: String,
    /// The month and the day were read from what is typed as the year.
    filled: bool,
    fillings: u32,
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
    /// What is typed as the year is none, and no date.
    DateTextError(DateTextError),
    /// The year lies before [`Fact::EARLIEST`].
    YearEarly,
    /// The date has not come yet.
    Future,
    /// The month has no such day. It may be one of the solar hijri calendar.
    DayImpossible(u8, bool),
    /// The day is no number from 1 to 31.
    DayForm,
    /// There is a day but no month.
    MonthMissing,
    /// Nothing is wrong, but the result can turn on a day within the date. It is asked once whether the date is known better.
    Rough {
        /// What was answered.
        date: PartialDate,
        /// The first day that lies on the other side.
        turn: Date,
    },
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
            Self::DateTextError(_) | Self::YearEarly | Self::Future => Some(Part::Year),
            Self::MonthMissing => Some(Part::Month),
            Self::Rough { date, .. } => match date.parts() {
                _ if date.is_about() => Some(Part::Year),
                (_, None, _) => Some(Part::Month),
                _ => Some(Part::Day),
            },
            Self::DayImpossible(..) | Self::DayForm => Some(Part::Day),
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
                let year = year_text(year, date.is_about());
                Self { year, month: part_text(month), day: part_text(day), ..Self::default() }
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

    /// Types a part of a date, which unticks what was ticked instead of a date. A whole date typed as the year fills the other
    /// parts; another part typed after it leaves only the year of it. So the parts never contradict each other.
    pub fn write(&mut self, part: Part, text: String) {
        self.chosen = None;
        if part == Part::Year {
            if core::mem::take(&mut self.filled) {
                self.month.clear();
                self.day.clear();
            }
            if let Ok(DateText { month: Some(month), day, .. }) = DateText::read(&text) {
                self.filled = true;
                self.fillings = self.fillings.wrapping_add(1);
                self.month = part_text(Some(month));
                self.day = part_text(day);
            }
            self.year = text;
            return;
        }
        if core::mem::take(&mut self.filled)
            && let Ok(DateText { year, about, .. }) = DateText::read(&self.year)
        {
            self.year = year_text(year, about);
        }
        if part == Part::Month {
            self.month = text;
        } else {
            self.day = text;
        }
    }

    /// Whether the year that is typed is one of the solar hijri calendar. The month and the day then are too.
    #[must_use]
    pub fn is_solar(&self) -> bool {
        DateText::read(&self.year).is_ok_and(|date| date.solar)
    }

    /// How often the month and the day were read from what is typed as the year.
    #[must_use]
    pub fn fillings(&self) -> u32 {
        self.fillings
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
            Err(AnswerError::TooEarly) => Err(Fault::YearEarly),
            Err(AnswerError::InTheFuture) => Err(match DateText::read(&self.year) {
                Ok(date) if date.looks_lunar(today) => Fault::DateTextError(DateTextError::Lunar),
                _ => Fault::Future,
            }),
            Err(AnswerError::NotAnOption) => Err(Fault::Nothing),
        }
    }

    fn date(&self) -> Result<PartialDate, Fault> {
        let mut date = DateText::read(&self.year).map_err(Fault::DateTextError)?;
        if !date.about {
            date.month = self.month.parse().ok();
            date.day = day(&self.day)?;
        }
        match (date.month, date.day) {
            (None, Some(_)) => Err(Fault::MonthMissing),
            (month, _) => date.date().ok_or(Fault::DayImpossible(month.unwrap_or(1), date.solar)),
        }
    }
}

/// A day of the month, if one is typed.
fn day(typed: &str) -> Result<Option<u8>, Fault> {
    let mut day = None;
    for letter in typed.chars().filter(|letter| *letter != ' ') {
        let digit = digit(letter).ok_or(Fault::DayForm)?;
        day = Some(day.unwrap_or(0) * 10 + digit).filter(|day| *day <= 31);
        if day.is_none() {
            return Err(Fault::DayForm);
        }
    }
    match day {
        Some(0) => Err(Fault::DayForm),
        day => Ok(day.and_then(|day| u8::try_from(day).ok())),
    }
}

/// A year as it stands in its field, as it can be read again.
fn year_text(year: u16, about: bool) -> String {
    let year = year.to_string();
    if about { ["~", &year].concat() } else { year }
}

fn part_text(part: Option<u8>) -> String {
    part.map(|part| part.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(kind: Kind) -> Fact {
        let options = ["a", "b", "c"].map(String::from).to_vec();
        Fact {
            id: "fact".into(),
            kind,
            options,
            needs: None,
            usual: Answer::Unknown,
            always_asked: false,
            pictured: false,
            among: None,
            advises: Vec::new(),
        }
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
        assert_eq!(typed("", "3", "5"), Err(Fault::DateTextError(DateTextError::NoYear)));
        assert_eq!(typed("84", "", ""), Err(Fault::DateTextError(DateTextError::YearDigits)));
        assert_eq!(typed("198x", "", ""), Err(Fault::DateTextError(DateTextError::YearDigits)));
        assert_eq!(typed("after 1984", "", ""), Err(Fault::DateTextError(DateTextError::Unclear)));
        assert_eq!(typed("1899", "", ""), Err(Fault::YearEarly));
        assert_eq!(typed("2027", "", ""), Err(Fault::Future));
        assert_eq!(typed("1984", "", "5"), Err(Fault::MonthMissing));
        for day in ["32", "0", "x", "333"] {
            assert_eq!(typed("1984", "3", day), Err(Fault::DayForm));
        }
        assert_eq!(typed("1983", "2", "29"), Err(Fault::DayImpossible(2, false)));
    }

    #[test]
    fn a_whole_date_typed_as_the_year_fills_the_other_parts_and_never_contradicts_them() {
        let mut draft = Draft::default();
        let parts = |draft: &Draft| [Part::Year, Part::Month, Part::Day].map(|part| draft.typed(part).to_owned());
        draft.write(Part::Year, "1992-1".into());
        assert_eq!(parts(&draft), ["1992-1", "1", ""]);
        draft.write(Part::Year, "1992".into());
        assert_eq!(parts(&draft), ["1992", "", ""]);
        draft.write(Part::Year, "27 мая 1992 г.".into());
        assert_eq!(parts(&draft), ["27 мая 1992 г.", "5", "27"]);
        draft.write(Part::Month, "6".into());
        assert_eq!(parts(&draft), ["1992", "6", "27"]);
        draft.write(Part::Year, "1993".into());
        assert_eq!(parts(&draft), ["1993", "6", "27"]);
        assert_eq!(typed("около 1985", "", ""), Ok("1985~".into()));
        assert_eq!(typed("31.02.1984", "2", "31"), Err(Fault::DayImpossible(2, false)));
    }

    #[test]
    fn a_date_of_the_solar_hijri_calendar_is_its_days_in_ours() {
        assert_eq!(typed("1363", "", ""), Ok("1984-03-21/1985-03-20".into()));
        assert_eq!(typed("۱۳۶۳", "1", ""), Ok("1984-03-21/1984-04-20".into()));
        assert_eq!(typed("1363", "1", "12"), Ok("1984-04-01".into()));
        assert_eq!(typed("1363", "12", "30"), Err(Fault::DayImpossible(12, true)));
        assert_eq!(typed("1447", "", ""), Err(Fault::DateTextError(DateTextError::Lunar)));
        assert_eq!(typed("1405", "12", "1"), Err(Fault::Future));
        // The month and the day that are read from it are of that calendar, and so is the list that shows them.
        let mut draft = Draft::default();
        draft.write(Part::Year, "۱۲ حمل ۱۳۶۳".into());
        assert_eq!([Part::Year, Part::Month, Part::Day].map(|part| draft.typed(part)), ["۱۲ حمل ۱۳۶۳", "1", "12"]);
        assert!(draft.is_solar());
        draft.write(Part::Day, "13".into());
        assert_eq!(
            draft.answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()),
            Ok(Answer::Date(PartialDate::parse("1984-04-02").unwrap()))
        );
        for date in
            [PartialDate::solar_year(1363, false), PartialDate::solar_year(1363, true), PartialDate::solar_month(1363, 10)]
        {
            let answer = Answer::Date(date.unwrap());
            assert_eq!(Draft::of(Some(answer)).answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()), Ok(answer));
        }
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
        let about = Answer::Date(PartialDate::about(1985));
        assert_eq!(Draft::of(Some(about)).typed(Part::Year), "~1985");
        assert_eq!(Draft::of(Some(about)).answer(&fact(Kind::Date), Date::new(2026, 11, 22).unwrap()), Ok(about));
        assert!(Draft::of(Some(Answer::Choice(1))).is_picked(Pick::Option(1)));
    }
}
