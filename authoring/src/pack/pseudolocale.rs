//! Pseudolocales: languages that nobody speaks, made of the English texts to test the pages. They are never shipped.

use std::str::FromStr;

use zhol_core::content::{Catalog, Direction, catalog::Piece, keys::INTERFACE};

/// What the texts are turned into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudolocale {
    /// Three times as long, with accents.
    Long,
    /// In letters that are written from right to left.
    RightToLeft,
}

impl FromStr for Pseudolocale {
    type Err = String;

    fn from_str(word: &str) -> Result<Self, String> {
        match word {
            "long" => Ok(Self::Long),
            "rtl" => Ok(Self::RightToLeft),
            _ => Err("Write `long` or `rtl`.".into()),
        }
    }
}

impl Pseudolocale {
    /// The changed English texts, under the tag and the name of another language.
    pub(crate) fn texts(self, english: &Catalog, stand_in: &Catalog) -> Catalog {
        let mut messages = english.messages.clone();
        for (_, pieces) in messages.iter_mut().filter(|(key, _)| !is_official(key)) {
            self.turn(pieces);
        }
        let direction = match self {
            Self::Long => Direction::Ltr,
            Self::RightToLeft => Direction::Rtl,
        };
        Catalog { messages, direction, ..stand_in.clone() }
    }

    fn turn(self, pieces: &mut [Piece]) {
        for piece in pieces {
            match piece {
                Piece::Text(words) => {
                    *words = match self {
                        Self::Long => lengthened(words),
                        Self::RightToLeft => words.chars().map(hebrew).collect(),
                    };
                }
                Piece::Blank(_) => {}
                Piece::Choice { variants, .. } => variants.iter_mut().for_each(|(_, pieces)| self.turn(pieces)),
            }
        }
    }
}

/// Official names stay as they are: they stand in another alphabet on real pages too.
fn is_official(key: &str) -> bool {
    key.starts_with("act-") || key.starts_with("office-") && !INTERFACE.contains(&key)
}

/// Words with accents, then some of them again until there are three times as many letters. Spaces and marks at the ends stay
/// there.
fn lengthened(words: &str) -> String {
    let body = words.trim_matches(|letter: char| !letter.is_alphabetic());
    let Some((start, end)) = words.split_once(body).filter(|_| !body.is_empty()) else { return words.to_owned() };
    let accented: String = body.chars().map(accent).collect();
    let goal = 3 * body.chars().count();
    let mut whole = accented.clone();
    for word in accented.split_whitespace().cycle() {
        if whole.chars().count() >= goal {
            break;
        }
        whole.push(' ');
        whole.push_str(word);
    }
    format!("{start}{whole}{end}")
}

fn accent(letter: char) -> char {
    turned(letter, "aceginorsuyzACEGINORSUYZ", "ăçêĝîñøřšûýžÅÇÊĜÎÑØŘŠÛÝŽ")
}

fn hebrew(letter: char) -> char {
    let mirrored = turned(letter.to_ascii_lowercase(), "abcdefghijklmnopqrstuvwxyz", "אבגדהוזחטיכלמנסעפצקרשתךםןף");
    if letter.is_ascii_alphabetic() { mirrored } else { turned(letter, "?,;", "؟،؛") }
}

fn turned(letter: char, from: &str, into: &str) -> char {
    from.chars().zip(into.chars()).find(|(old, _)| *old == letter).map_or(letter, |(_, new)| new)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_words_are_three_times_as_long_and_keep_their_ends() {
        for words in ["Continue", "Say what may apply. ", ", at most ", "Yes", "I don’t know, or I’d like not to tell"] {
            let long = lengthened(words);
            assert!(long.chars().count() >= 3 * words.trim_matches([' ', ',', '.']).chars().count(), "{long}");
            let ends =
                |text: &str| [text.chars().next(), text.chars().next_back()].map(|end| end.filter(|end| !end.is_alphabetic()));
            assert_eq!(ends(&long), ends(words), "{long}");
        }
        assert_eq!(lengthened(" · 111 "), " · 111 ");
    }

    #[test]
    fn every_letter_of_english_is_turned_round() {
        let turned: String = "The quick brown fox jumps over the lazy dog?".chars().map(hebrew).collect();
        assert!(!turned.contains(|letter: char| letter.is_ascii_alphabetic() || letter == '?'), "{turned}");
    }
}
