//! The words of one language: a table of messages with their blanks, and the plural rule.

use serde::{Deserialize, Serialize};

/// All words of one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Texts {
    /// The language tag, such as `kk`.
    pub language: String,
    /// The language by its own name.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// Whether a native speaker has reviewed it.
    pub reviewed: bool,
    /// The messages, each by its key.
    pub messages: Vec<(String, Vec<Piece>)>,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Piece {
    /// Words.
    Text(String),
    /// A blank, by its name.
    Blank(String),
    /// One of several wordings, chosen by the value of a blank; the last one is for every other value.
    Choice {
        /// The name of the blank.
        by: String,
        /// The wordings, each with the value or plural category it is for.
        variants: Vec<(String, Vec<Piece>)>,
    },
}

/// What fills the blanks of a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Words.
    Text(&'a str),
    /// A whole number, written in the digits of the language; it chooses the plural form.
    Count(u32),
}

/// Around words of which it is not known which way they are written.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

const PERSIAN_ZERO: u32 = 0x6f0;

/// The blanks of one message by name.
pub type Args<'a> = [(&'a str, Arg<'a>)];

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

impl Texts {
    /// Whether the words that only a result needs are here too: they are fetched later than the others.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.has("result-title")
    }

    /// These words and others of the same language.
    #[must_use]
    pub fn with(&self, others: &Self) -> Self {
        let mut both = self.clone();
        both.messages.extend_from_slice(&others.messages);
        both
    }

    /// Whether the language has a message.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.pieces(key).is_some()
    }

    /// A message without blanks.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message with its blanks filled. A key that the language lacks is shown as itself: packing refuses such content.
    #[must_use]
    pub fn fill(&self, key: &str, args: &Args<'_>) -> String {
        let mut text = String::new();
        match self.pieces(key) {
            Some(pieces) => self.write(pieces, args, &mut text),
            None => text.push_str(key),
        }
        text
    }

    /// A digit as the language writes it: Dari has digits of its own. What is dialled or cited is filled in as words and stays as it
    /// is printed.
    fn digit(&self, digit: char) -> char {
        let own = if self.language == "fa-AF" { PERSIAN_ZERO - u32::from('0') } else { 0 };
        char::from_u32(u32::from(digit) + own).unwrap_or(digit)
    }

    fn pieces(&self, key: &str) -> Option<&[Piece]> {
        // By halves, as packs are in order; one after the other where others were added.
        let by_halves = self.messages.binary_search_by(|(other, _)| other.as_str().cmp(key)).ok();
        let found = by_halves.and_then(|at| self.messages.get(at));
        found.or_else(|| self.messages.iter().find(|(other, _)| other == key)).map(|(_, pieces)| pieces.as_slice())
    }

    fn write(&self, pieces: &[Piece], args: &Args<'_>, text: &mut String) {
        let arg = |name: &str| args.iter().find(|(other, _)| *other == name).map(|(_, arg)| *arg);
        for piece in pieces {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Blank(name) => {
                    // What is filled in may be written the other way round, and must not drag the words around it along.
                    let apart = self.direction == Direction::Rtl;
                    if apart {
                        text.push(ISOLATE);
                    }
                    match arg(name) {
                        Some(Arg::Text(words)) => text.push_str(words),
                        Some(Arg::Count(count)) => text.extend(count.to_string().chars().map(|digit| self.digit(digit))),
                        None => {}
                    }
                    if apart {
                        text.push(END_OF_ISOLATE);
                    }
                }
                Piece::Choice { by, variants } => {
                    let value = match arg(by) {
                        Some(Arg::Text(words)) => words,
                        Some(Arg::Count(count)) => plural(&self.language, count),
                        None => "other",
                    };
                    let chosen = variants.iter().find(|(key, _)| key == value).or(variants.last());
                    if let Some((_, pieces)) = chosen {
                        self.write(pieces, args, text);
                    }
                }
            }
        }
    }
}

/// The language in which offices and acts are named: that of the sign on the door, where they have no name in the reader's own.
#[must_use]
pub fn official(language: &str) -> &str {
    match language {
        "uz-Latn" | "uz-Cyrl" => "ru",
        "fa-AF" => "en",
        own => own,
    }
}

/// The plural category of a whole number, by the rules of CLDR.
#[must_use]
pub fn plural(language: &str, count: u32) -> &'static str {
    let (last, last_two) = (count % 10, count % 100);
    match language {
        "ru" if last == 1 && last_two != 11 => "one",
        "ru" if (2..=4).contains(&last) && !(12..=14).contains(&last_two) => "few",
        "ru" => "many",
        "fa-AF" if count <= 1 => "one",
        _ if count == 1 => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules of CLDR 48 for whole numbers; `tests/journeys/tests/plural.rs` compares them with those of a browser.
    #[test]
    fn every_language_has_its_own_forms_for_whole_numbers() {
        let singular = |count: u32| if count == 1 { "one" } else { "other" };
        for count in 0..=200 {
            for language in ["kk", "uz-Latn", "uz-Cyrl", "en"] {
                assert_eq!(plural(language, count), singular(count), "{language} {count}");
            }
            assert_eq!(plural("fa-AF", count), if count < 2 { "one" } else { "other" }, "{count}");
        }
        for (form, counts) in [
            ("one", &[1, 21, 31, 101, 121, 1001][..]),
            ("few", &[2, 3, 4, 22, 24, 102, 1003]),
            ("many", &[0, 5, 9, 10, 11, 12, 14, 19, 20, 25, 100, 111, 112, 114, 211]),
        ] {
            for count in counts {
                assert_eq!(plural("ru", *count), form, "{count}");
            }
        }
    }

    #[test]
    fn numbers_and_words_are_filled_in_as_the_language_writes_them() {
        let pieces = vec![Piece::Blank("n".into()), Piece::Text(" · ".into()), Piece::Blank("number".into())];
        let args = [("n", Arg::Count(1990)), ("number", Arg::Text("111"))];
        for (language, direction, filled) in
            [("fa-AF", Direction::Rtl, "\u{2068}۱۹۹۰\u{2069} · \u{2068}111\u{2069}"), ("uz-Cyrl", Direction::Ltr, "1990 · 111")]
        {
            let messages = vec![("key".to_owned(), pieces.clone())];
            let texts = Texts { language: language.into(), name: String::new(), direction, reviewed: false, messages };
            assert_eq!(texts.fill("key", &args), filled);
        }
    }

    #[test]
    fn the_blank_chooses_the_wording() {
        let variants = vec![
            ("child".to_owned(), vec![Piece::Text("the child".into())]),
            ("self".to_owned(), vec![Piece::Text("you".into())]),
        ];
        let texts = Texts {
            language: "en".into(),
            name: "English".into(),
            direction: Direction::Ltr,
            reviewed: false,
            messages: vec![("who".into(), vec![Piece::Choice { by: "subject".into(), variants }])],
        };
        assert_eq!(texts.fill("who", &[("subject", Arg::Text("child"))]), "the child");
        assert_eq!(texts.fill("who", &[("subject", Arg::Text("self"))]), "you");
    }
}
