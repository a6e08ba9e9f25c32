//! The numbers in a wording, and the wording without its blanks.

use std::collections::BTreeSet;

/// The same with the digits that are used in English.
pub(super) fn western_digits(words: &str) -> String {
    let digit = |letter: char| match letter {
        '۰'..='۹' => u32::from(letter).checked_sub(u32::from('۰')),
        _ => None,
    };
    words.chars().map(|letter| digit(letter).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter)).collect()
}

/// The numbers of a wording, in digits without separators.
pub(super) fn numbers(words: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut number = String::new();
    let all: Vec<char> = western_digits(&without_blanks(words)).chars().collect();
    for (at, letter) in all.iter().enumerate() {
        let digit = |ahead: usize| all.get(at + ahead).is_some_and(char::is_ascii_digit);
        let groups = matches!(letter, ',' | ' ' | '\u{a0}' | '\u{202f}' | '٬') && digit(1) && digit(2) && digit(3) && !digit(4);
        if letter.is_ascii_digit() {
            number.push(*letter);
        } else if !number.is_empty() && !groups {
            found.insert(std::mem::take(&mut number));
        }
    }
    if !number.is_empty() {
        found.insert(number);
    }
    found
}

/// A wording without the blanks that the program fills in.
pub(super) fn without_blanks(words: &str) -> String {
    let mut rest = words;
    let mut own = String::new();
    while let Some((start, after)) = rest.split_once("{ $") {
        own.push_str(start);
        rest = after.split_once('}').map_or("", |(_, rest)| rest);
    }
    own.push_str(rest);
    own
}
