//! All answers as one number, as short as the facts allow. Each fact is a digit of its own base: not asked, "I don't know", or one of
//! the answers that it can have. The number means nothing without the rulebook that it was made with.

use crate::engine::{Answer, Answers, Date, Fact, Kind, OptionSet, PartialDate, Rulebook};

/// Dates are counted from the first year that an answer may have, over so many years.
const YEARS: u32 = 200;
/// A year alone, each of its months alone, and 31 days in each; then "about" the year.
const PER_YEAR: u32 = ABOUT + 1;
const ABOUT: u32 = 1 + 12 * PER_MONTH;
const PER_MONTH: u32 = 1 + 31;
/// Not asked, and "I don't know".
const COMMON: u32 = 2;

/// The answers as one number, its lowest byte first.
#[must_use]
pub fn encode(book: &Rulebook, answers: &Answers) -> Vec<u8> {
    let mut number = Vec::new();
    for (id, fact) in book.facts().collect::<Vec<_>>().into_iter().rev() {
        let mut carry = digit(fact, answers.get(id));
        for byte in &mut number {
            carry = carry.saturating_add(u32::from(*byte).saturating_mul(base(fact)));
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        while carry > 0 {
            number.push(carry.to_le_bytes()[0]);
            carry >>= 8;
        }
    }
    number
}

/// The answers that a number stands for. None where it stands for none that a person could have given by that day.
#[must_use]
pub fn decode(book: &Rulebook, number: &[u8], today: Date) -> Option<Answers> {
    let (mut number, mut answers) = (number.to_vec(), Answers::default());
    for (id, fact) in book.facts() {
        let mut rest = 0u32;
        for byte in number.iter_mut().rev() {
            let part = (rest << 8) | u32::from(*byte);
            *byte = part.checked_div(base(fact))?.to_le_bytes()[0];
            rest = part.checked_rem(base(fact))?;
        }
        if let Some(answer) = answer(fact, rest)? {
            fact.accepts(answer, today).ok()?;
            answers.set(id, answer);
        }
    }
    number.iter().all(|byte| *byte == 0).then_some(answers)
}

fn options(fact: &Fact) -> u32 {
    u32::try_from(fact.options.len()).unwrap_or(u32::MAX)
}

/// How many different digits a fact has.
fn base(fact: &Fact) -> u32 {
    COMMON
        + match fact.kind {
            Kind::Choice => options(fact),
            Kind::Set => 1 << options(fact),
            Kind::Date => options(fact) + YEARS * PER_YEAR,
        }
}

fn digit(fact: &Fact, answer: Option<Answer>) -> u32 {
    match answer {
        None => 0,
        Some(Answer::Unknown) => 1,
        Some(Answer::Choice(option)) => COMMON + u32::from(option),
        Some(Answer::Set(set)) => COMMON + set.iter().map(|option| 1 << option).sum::<u32>(),
        Some(Answer::Date(date)) => {
            let (year, month, day) = date.parts();
            let day = day.map_or(0, u32::from);
            let within =
                if date.is_about() { ABOUT } else { month.map_or(0, |month| 1 + (u32::from(month) - 1) * PER_MONTH + day) };
            COMMON + options(fact) + u32::from(year.saturating_sub(Fact::EARLIEST)) * PER_YEAR + within
        }
    }
}

/// None where the digit stands for nothing.
fn answer(fact: &Fact, digit: u32) -> Option<Option<Answer>> {
    let Some(rest) = digit.checked_sub(COMMON) else { return Some((digit == 1).then_some(Answer::Unknown)) };
    Some(Some(match fact.kind {
        Kind::Set => Answer::Set((0..OptionSet::CAPACITY).filter(|option| rest >> option & 1 == 1).collect()),
        Kind::Choice => Answer::Choice(u8::try_from(rest).ok()?),
        Kind::Date => match rest.checked_sub(options(fact)) {
            None => Answer::Choice(u8::try_from(rest).ok()?),
            Some(date) => Answer::Date(partial_date(date)?),
        },
    }))
}

fn partial_date(digit: u32) -> Option<PartialDate> {
    let year = Fact::EARLIEST.checked_add(u16::try_from(digit / PER_YEAR).ok()?)?;
    let Some(within) = (digit % PER_YEAR).checked_sub(1) else { return Some(PartialDate::year(year)) };
    if within + 1 == ABOUT {
        return Some(PartialDate::about(year));
    }
    let month = u8::try_from(within / PER_MONTH + 1).ok()?;
    match u8::try_from(within % PER_MONTH).ok()? {
        0 => PartialDate::month(year, month),
        day => Date::new(year, month, day).map(PartialDate::day),
    }
}
