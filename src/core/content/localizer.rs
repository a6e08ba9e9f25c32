//! The messages of a language, in the form for the person screened: "you", "your child" or "the person".

use super::{Arg, Args, Catalog, Direction, keys};
use crate::{
    engine::{Answer, Answers, Date, Fact, FactId, PartialDate, Rulebook, Shown},
    referral::ABROAD,
};

/// The messages of a language, for one person.
#[derive(Clone, Copy)]
pub struct Localizer<'a> {
    texts: &'a Catalog,
    subject: &'a str,
}

impl<'a> Localizer<'a> {
    /// The messages for the person that the answers are about; for the reader until that is answered.
    #[must_use]
    pub fn new(texts: &'a Catalog, book: &'a Rulebook, answers: &Answers) -> Self {
        let subject = book.fact_named("subject").and_then(|id| match (answers.get(id)?, book.fact(id)?) {
            (Answer::Choice(option), fact) => fact.options.get(usize::from(option)).map(String::as_str),
            _ => None,
        });
        Self { texts, subject: subject.unwrap_or("self") }
    }

    /// A message.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message whose key is made of parts.
    #[must_use]
    pub fn of(&self, key: &[&str]) -> String {
        self.fill(&key.concat(), &[])
    }

    /// A message with its blanks filled.
    #[must_use]
    pub fn fill(&self, key: &str, args: &Args<'_>) -> String {
        let mut all = vec![("subject", Arg::Text(self.subject))];
        all.extend_from_slice(args);
        self.texts.fill(key, &all)
    }

    /// The warning in danger. Abroad it names no number of Kazakhstan.
    #[must_use]
    pub fn danger(&self, region: Option<&str>) -> String {
        self.text(if region == Some(ABROAD) { "result-danger-abroad" } else { "result-danger" })
    }

    /// Whether the language has a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.texts.has(key)
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &'a str {
        &self.texts.language
    }

    /// The language in which offices and acts are named.
    #[must_use]
    pub fn official(&self) -> &'a str {
        &self.texts.official
    }

    /// The hint to a question, where it has one.
    #[must_use]
    pub fn hint(&self, fact: &Fact) -> Option<String> {
        let key = ["hint-", &fact.id].concat();
        self.has(&key).then(|| self.text(&key))
    }

    /// Which way it is written.
    #[must_use]
    pub fn direction(&self) -> &'static str {
        self.texts.direction.word()
    }

    /// What stands between the parts of a list, and between those of one part, as the script has it.
    #[must_use]
    pub fn joints(&self) -> [&'static str; 2] {
        if self.texts.direction == Direction::Rtl { ["؛ ", "، "] } else { ["; ", ", "] }
    }

    /// The question that asks for a fact.
    #[must_use]
    pub fn question(&self, book: &Rulebook, fact: FactId) -> String {
        book.fact(fact).map(|fact| self.of(&["question-", &fact.id])).unwrap_or_default()
    }

    /// What to do to find a fact out, where there is something to do.
    #[must_use]
    pub fn find(&self, book: &Rulebook, fact: FactId) -> Option<String> {
        let key = ["find-", &book.fact(fact)?.id].concat();
        self.has(&key).then(|| self.text(&key))
    }

    /// The first step of a pathway, as it is for this person.
    #[must_use]
    pub fn first_step(&self, book: &Rulebook, shown: &Shown) -> String {
        let Some(pathway) = book.pathway(shown.pathway) else { return String::new() };
        match shown.variant(book) {
            Some(variant) => self.of(&["pathway-", &pathway.id, "-first-step-", variant]),
            None => self.of(&["pathway-", &pathway.id, "-first-step"]),
        }
    }

    /// One option of a fact.
    #[must_use]
    pub fn option(&self, fact: &Fact, option: u8) -> String {
        fact.options.get(usize::from(option)).map(|id| self.text(&keys::answer(fact, id))).unwrap_or_default()
    }

    /// An answer in words; several where several options were chosen.
    #[must_use]
    pub fn answer(&self, fact: &Fact, answer: Option<Answer>) -> Vec<String> {
        match answer {
            None | Some(Answer::Unknown) => vec![self.text("dont-know-short")],
            Some(Answer::Choice(option)) => vec![self.option(fact, option)],
            Some(Answer::Set(set)) if set.is_empty() => vec![self.text("none-of-these")],
            Some(Answer::Set(set)) => set.iter().map(|option| self.option(fact, option)).collect(),
            Some(Answer::Date(date)) => vec![self.partial_date(date)],
        }
    }

    /// A date, as far as it is known; one of the solar hijri calendar also in ours: "1363 (March 1984 to March 1985)".
    #[must_use]
    pub fn partial_date(&self, date: PartialDate) -> String {
        let (year, month, day) = date.parts();
        let solar = date.solar().is_some();
        let year = ("year", Arg::Count(year.into()));
        let said = match (month, day) {
            _ if date.is_about() => self.fill("date-about-year", &[year]),
            (None, _) => self.fill("date-only-year", &[year]),
            (Some(month), None) => {
                let month = self.month(month, solar);
                self.fill("date-month-year", &[year, ("month", Arg::Text(&month))])
            }
            (Some(month), Some(day)) => {
                let (month, day) = (self.of(&["month-", &month.to_string()]), ("day", Arg::Count(day.into())));
                // A language may say a day in both calendars.
                let (solar_year, solar_month, solar_day) = date.first().solar();
                let solar_month = self.month(solar_month, true);
                let solar = [
                    ("sh-year", Arg::Count(solar_year.into())),
                    ("sh-month", Arg::Text(&solar_month)),
                    ("sh-day", Arg::Count(solar_day.into())),
                ];
                self.fill("date-whole", &[&[year, ("month", Arg::Text(&month)), day][..], &solar].concat())
            }
        };
        if !solar {
            return said;
        }
        let [first, last] = [date.first(), date.last()]
            .map(|day| PartialDate::month(day.year(), day.month()).map(|month| self.partial_date(month)).unwrap_or_default());
        self.fill("date-both", &[("date", Arg::Text(&said)), ("first", Arg::Text(&first)), ("last", Arg::Text(&last))])
    }

    /// The name of a month, which may be one of the solar hijri calendar, as it stands alone.
    #[must_use]
    pub fn month(&self, month: u8, solar: bool) -> String {
        self.of(&[if solar { "month-solar-" } else { "month-name-" }, &month.to_string()])
    }

    /// A day.
    #[must_use]
    pub fn date(&self, day: Date) -> String {
        self.partial_date(PartialDate::day(day))
    }
}
