//! All answers as one number, as short as the facts allow. Each fact is a digit of its own base: not asked, "I don't know", or one of
//! the answers that it can have; a date that is known beyond its year takes a second digit. A question that the answers before it make
//! meaningless takes none. The number means nothing without the rulebook that it was made with.

use crate::engine::{Answer, Answers, Date, Evaluation, Fact, Kind, OptionSet, PartialDate, Rulebook, SOLAR_YEARS, Truth};

/// The number of years that a date can lie in, from the first year that an answer may have: until 2072.
const YEARS: u32 = 180;
/// Seven more years are not used as years: their digits encode dates of the solar hijri calendar (a year, a month, or "about" a year).
const SOLAR: u32 = YEARS - 7;
const PER_SOLAR_YEAR: u32 = 1 + 12 + 1;
/// What can be known beyond the year: a month, or a month and one of 31 days, or only "about" the year.
const BEYOND: u32 = ABOUT + 1;
const ABOUT: u32 = 12 * PER_MONTH;
const PER_MONTH: u32 = 1 + 31;
/// Not asked, and "I don't know".
const COMMON: u32 = 2;

/// A whole number of any size, its lowest byte first, without a zero at its end.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Number(Vec<u8>);

impl Number {
    /// The number that some bytes write.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut number = Self(bytes.to_vec());
        number.trim();
        number
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Puts a digit below all others.
    pub fn push(&mut self, digit: u32, base: u32) {
        let mut carry = digit;
        for byte in &mut self.0 {
            carry = carry.saturating_add(u32::from(*byte).saturating_mul(base));
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        while carry > 0 {
            self.0.push(carry.to_le_bytes()[0]);
            carry >>= 8;
        }
    }

    /// Takes the lowest digit away. No number has a digit of base zero: that gives zero.
    pub fn pull(&mut self, base: u32) -> u32 {
        let mut rest = 0u32;
        for byte in self.0.iter_mut().rev() {
            let part = (rest << 8) | u32::from(*byte);
            *byte = part.checked_div(base).unwrap_or_default().to_le_bytes()[0];
            rest = part.checked_rem(base).unwrap_or_default();
        }
        self.trim();
        rest
    }

    fn trim(&mut self) {
        while self.0.last() == Some(&0) {
            self.0.pop();
        }
    }
}

/// The answers as a number. An answer to a question that has no meaning is left out: it counts for nothing.
#[must_use]
pub fn encode(book: &Rulebook, answers: &Answers) -> Number {
    let (mut told, mut digits) = (Answers::default(), Vec::new());
    for (id, fact) in book.facts() {
        if has_meaning(book, &told, fact) {
            let answer = answers.get(id);
            let (first, second) = digits_of(fact, answer);
            digits.push((first, base(fact)));
            digits.extend(second.map(|second| (second, BEYOND)));
            if let Some(answer) = answer {
                told.set(id, answer);
            }
        }
    }
    let mut number = Number::default();
    for (digit, base) in digits.into_iter().rev() {
        number.push(digit, base);
    }
    number
}

/// The answers that a number encodes; `None` if nobody could have given such answers by that day.
#[must_use]
pub fn decode(book: &Rulebook, mut number: Number, today: Date) -> Option<Answers> {
    let mut answers = Answers::default();
    for (id, fact) in book.facts() {
        if has_meaning(book, &answers, fact)
            && let Some(answer) = pull_answer(fact, &mut number)?
        {
            fact.accepts(answer, today).ok()?;
            answers.set(id, answer);
        }
    }
    number.bytes().is_empty().then_some(answers)
}

/// Whether a question can have a meaning after the answers before it. It is seen on the day of the content, so that the number is the
/// same on every day.
fn has_meaning(book: &Rulebook, told: &Answers, fact: &Fact) -> bool {
    fact.needs.is_none_or(|needs| Evaluation::of_one(book, needs.condition, told, book.content_date) != Truth::No)
}

fn options(fact: &Fact) -> u32 {
    u32::try_from(fact.options.len()).unwrap_or(u32::MAX)
}

/// How many different first digits a fact has.
fn base(fact: &Fact) -> u32 {
    COMMON
        + match fact.kind {
            Kind::Choice => options(fact),
            Kind::Set => 1 << options(fact),
            Kind::Date => options(fact) + 2 * YEARS,
        }
}

/// The digit of an answer, and the second one of a date that is more, or less, than its year.
fn digits_of(fact: &Fact, answer: Option<Answer>) -> (u32, Option<u32>) {
    match answer {
        None => (0, None),
        Some(Answer::Unknown) => (1, None),
        Some(Answer::Choice(option)) => (COMMON + u32::from(option), None),
        Some(Answer::Set(set)) => (COMMON + set.iter().map(|option| 1 << option).sum::<u32>(), None),
        Some(Answer::Date(date)) => {
            let (year, month, day) = date.parts();
            let beyond = match month {
                _ if date.is_about() => Some(ABOUT),
                None => None,
                Some(month) => Some((u32::from(month) - 1) * PER_MONTH + day.map_or(0, u32::from)),
            };
            let (year, beyond) = match date.solar() {
                None => (u32::from(year.saturating_sub(Fact::EARLIEST)), beyond),
                Some((year, month)) => {
                    let known = if date.is_about() { PER_SOLAR_YEAR - 1 } else { month.map_or(0, u32::from) };
                    let index = u32::from(year - SOLAR_YEARS.start()) * PER_SOLAR_YEAR + known;
                    (SOLAR + index / BEYOND, Some(index % BEYOND))
                }
            };
            (COMMON + options(fact) + 2 * year + u32::from(beyond.is_some()), beyond)
        }
    }
}

/// Takes the digits of one fact from the number. The outer `None`: the digits are not valid. The inner `None`: no answer was given.
fn pull_answer(fact: &Fact, number: &mut Number) -> Option<Option<Answer>> {
    let digit = number.pull(base(fact));
    let Some(rest) = digit.checked_sub(COMMON) else { return Some((digit == 1).then_some(Answer::Unknown)) };
    Some(Some(match fact.kind {
        Kind::Set => Answer::Set((0..OptionSet::CAPACITY).filter(|option| rest >> option & 1 == 1).collect()),
        Kind::Choice => Answer::Choice(u8::try_from(rest).ok()?),
        Kind::Date => match rest.checked_sub(options(fact)) {
            None => Answer::Choice(u8::try_from(rest).ok()?),
            Some(date) => {
                let beyond = (date % 2 == 1).then(|| number.pull(BEYOND));
                Answer::Date(match ((date / 2).checked_sub(SOLAR), beyond) {
                    (None, beyond) => partial_date(Fact::EARLIEST.checked_add(u16::try_from(date / 2).ok()?)?, beyond)?,
                    (Some(years), beyond) => solar_date(years * BEYOND + beyond?)?,
                })
            }
        },
    }))
}

fn partial_date(year: u16, beyond: Option<u32>) -> Option<PartialDate> {
    let Some(beyond) = beyond else { return Some(PartialDate::year(year)) };
    if beyond == ABOUT {
        return Some(PartialDate::about(year));
    }
    let month = u8::try_from(beyond / PER_MONTH + 1).ok()?;
    match u8::try_from(beyond % PER_MONTH).ok()? {
        0 => PartialDate::month(year, month),
        day => Date::new(year, month, day).map(PartialDate::day),
    }
}

fn solar_date(index: u32) -> Option<PartialDate> {
    let year = SOLAR_YEARS.start().checked_add(u16::try_from(index / PER_SOLAR_YEAR).ok()?)?;
    match u8::try_from(index % PER_SOLAR_YEAR).ok()? {
        month @ 1..=12 => PartialDate::solar_month(year, month),
        known => PartialDate::solar_year(year, known > 0),
    }
}
