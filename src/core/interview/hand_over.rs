//! The hand-over code: all answers as letters and digits that can be read out over the telephone, such as `8ZC0-1M4R-…`.
//!
//! The letters are those of Crockford's Base 32 (<https://www.crockford.com/base32.html>): no I, L, O or U, which are misheard or misread.
//! From the lowest digit up the code is a number of: how many groups it has, which table of questions it was made with, and the answers
//! ([`encoding`]). The last symbol is the check. Crockford's own check symbol needs five extra signs, which are hard to read
//! aloud, so another check is used: the symbols are the coefficients of a polynomial over the field of 32 elements, and the check makes its value at one primitive element
//! zero, as in a Reed-Solomon code with a single check symbol. So each of up to 31 positions has its own weight, which is not zero:
//! *every* wrong symbol is noticed, and *every* exchange of two symbols, beside each other or not.

mod qr;

pub use qr::{SIDE, squares};

use super::encoding::{self, Number};
use crate::engine::{Answers, Date, Rulebook};

const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// The number of symbols in a group, as they are read out. A code has whole groups and says how many, so a missing end is noticed.
pub const GROUP: usize = 4;
const MOST_GROUPS: u32 = 8;
const STAMPS: u32 = 256;

/// Why a text cannot be used as a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeError {
    /// The symbol at this position (from 1) is not in the alphabet.
    Symbol(usize, char),
    /// There is no code at all.
    Empty,
    /// Symbols are missing: how many there are, and how many the code says it has.
    Short(usize, usize),
    /// There are too many symbols: how many there are, and how many the code says it has.
    Long(usize, usize),
    /// The check is wrong: a symbol was misheard, or two were exchanged.
    Check,
    /// It was made with another table of questions, the one with this stamp.
    Version(u8),
    /// No person can have given such answers by that day.
    Impossible,
}

/// The code of the answers.
#[must_use]
pub fn write(book: &Rulebook, answers: &Answers) -> String {
    let mut code = String::new();
    for (at, symbol) in symbols(book, answers).into_iter().enumerate() {
        if at > 0 && at.is_multiple_of(GROUP) {
            code.push('-');
        }
        code.extend(SYMBOLS.get(usize::from(symbol)).map(|letter| char::from(*letter)));
    }
    code
}

/// The answers of a code. Capital and small letters are the same, as are O and 0, I, L and 1, letters of the Cyrillic keyboard that look
/// alike, and all digits; spaces and hyphens may stand anywhere.
///
/// # Errors
/// A [`CodeError`] says what is wrong with the text.
pub fn read(book: &Rulebook, text: &str, today: Date) -> Result<Answers, CodeError> {
    let mut symbols = Vec::new();
    for letter in text.chars().filter(|letter| !is_gap(*letter)) {
        symbols.push(symbol(letter).ok_or(CodeError::Symbol(symbols.len() + 1, letter))?);
    }
    let groups = symbols.first().ok_or(CodeError::Empty)? % 8 + 1;
    let (given, needed) = (symbols.len(), usize::from(groups) * GROUP);
    if given < needed {
        return Err(CodeError::Short(given, needed));
    }
    if given > needed {
        return Err(CodeError::Long(given, needed));
    }
    if symbols.iter().fold(START, weigh) != 0 {
        return Err(CodeError::Check);
    }
    let mut number = Number::default();
    for symbol in symbols.iter().rev().skip(1) {
        number.push(u32::from(*symbol), 32);
    }
    number.pull(MOST_GROUPS);
    let stamp = number.pull(STAMPS).to_le_bytes()[0];
    if stamp != book.stamp {
        return Err(CodeError::Version(stamp));
    }
    // Every set of answers has exactly one code. If encoding the answers again gives another code, this one is not valid.
    let answers = encoding::decode(book, number, today).ok_or(CodeError::Impossible)?;
    if self::symbols(book, &answers) == symbols { Ok(answers) } else { Err(CodeError::Impossible) }
}

/// The symbols of a code, the check among them.
fn symbols(book: &Rulebook, answers: &Answers) -> Vec<u8> {
    let mut number = encoding::encode(book, answers);
    number.push(book.stamp.into(), STAMPS);
    let groups = groups(&number);
    number.push(groups.saturating_sub(1), MOST_GROUPS);
    let count = usize::try_from(groups).unwrap_or_default() * GROUP;
    let mut symbols: Vec<u8> = (1..count).map(|_| number.pull(32).to_le_bytes()[0]).collect();
    symbols.push(weigh(symbols.iter().fold(START, weigh), &0));
    symbols
}

/// How many groups hold a number once their count is put below it, with the check.
fn groups(number: &Number) -> u32 {
    let (mut rest, mut count) = (number.clone(), 2);
    rest.push(0, MOST_GROUPS);
    rest.pull(32);
    while !rest.bytes().is_empty() {
        rest.pull(32);
        count += 1;
    }
    u32::div_ceil(count, 4)
}

/// Not zero, so that symbols in front of a code are noticed even if they are zeros.
const START: u8 = 1;

/// One more coefficient in Horner's scheme: what there is times the element x, plus the symbol, modulo x⁵ + x² + 1.
fn weigh(sum: u8, symbol: &u8) -> u8 {
    let times = sum << 1;
    (if times < 32 { times } else { times ^ 0b10_0101 }) ^ symbol
}

fn is_gap(letter: char) -> bool {
    // Hyphens and dashes, and the marks around what is written the other way.
    letter.is_whitespace()
        || matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{200b}'..='\u{200f}' | '\u{2066}'..='\u{2069}')
}

fn symbol(letter: char) -> Option<u8> {
    let letter = match letter {
        'O' | 'o' | 'О' | 'о' => '0',
        'I' | 'i' | 'L' | 'l' | 'І' | 'і' => '1',
        'А' | 'а' => 'A',
        'В' | 'в' => 'B',
        'С' | 'с' => 'C',
        'Е' | 'е' => 'E',
        'Н' | 'н' => 'H',
        'К' | 'к' => 'K',
        'М' | 'м' => 'M',
        'Р' | 'р' => 'P',
        'Т' | 'т' => 'T',
        'Х' | 'х' => 'X',
        'У' | 'у' => 'Y',
        '٠'..='٩' => return u8::try_from(u32::from(letter) - u32::from('٠')).ok(),
        '۰'..='۹' => return u8::try_from(u32::from(letter) - u32::from('۰')).ok(),
        other => other.to_ascii_uppercase(),
    };
    let at = SYMBOLS.iter().position(|other| char::from(*other) == letter)?;
    u8::try_from(at).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The check is linear: what a mistake adds to the sum does not depend on the code. So this covers every code.
    #[test]
    fn every_wrong_symbol_and_every_exchange_of_two_changes_the_check_of_every_code() {
        let longest = usize::try_from(MOST_GROUPS).unwrap() * GROUP - 1;
        let sum_of = |mistake: &[u8]| mistake.iter().fold(0, weigh);
        for at in 0..longest {
            for wrong in 1..32u8 {
                let mut mistake = vec![0; longest];
                mistake[at] = wrong;
                assert_ne!(sum_of(&mistake), 0);
                for other in 0..at {
                    mistake[other] = wrong;
                    assert_ne!(sum_of(&mistake), 0, "{wrong} at {other} and {at}");
                    mistake[other] = 0;
                }
            }
        }
    }

    #[test]
    fn letters_are_read_as_they_are_meant() {
        let read = |text: &str| text.chars().map(symbol).collect::<Option<Vec<u8>>>();
        assert_eq!(read("0123456789abcdefghjkmnpqrstvwxyz"), Some((0..32).collect()));
        assert_eq!(read("oOіIlL"), read("001111"));
        assert_eq!(read("АВСЕНКМРТХУО"), read("ABCEHKMPTXY0"));
        assert_eq!(read("авсенкмртхуо"), read("abcehkmptxy0"));
        assert_eq!(read("۰۱۲۳۴۵۶۷۸۹٠٩"), read("012345678909"));
        for letter in "uU*~$=Жя!é".chars() {
            assert_eq!(symbol(letter), None, "{letter}");
        }
    }
}
