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
    /// A whole number; it chooses the plural form.
    Count(u32),
}

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

    fn pieces(&self, key: &str) -> Option<&[Piece]> {
        // One after the other: a page shows some dozens of several hundred, which takes no time and little code.
        self.messages.iter().find(|(other, _)| other == key).map(|(_, pieces)| pieces.as_slice())
    }

    fn write(&self, pieces: &[Piece], args: &Args<'_>, text: &mut String) {
        let arg = |name: &str| args.iter().find(|(other, _)| *other == name).map(|(_, arg)| *arg);
        for piece in pieces {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Blank(name) => match arg(name) {
                    Some(Arg::Text(words)) => text.push_str(words),
                    Some(Arg::Count(count)) => text.push_str(&count.to_string()),
                    None => {}
                },
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

    #[test]
    fn russian_has_three_forms_for_whole_numbers() {
        for (count, form) in
            [(1, "one"), (2, "few"), (5, "many"), (11, "many"), (12, "many"), (21, "one"), (22, "few"), (111, "many")]
        {
            assert_eq!(plural("ru", count), form, "{count}");
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
