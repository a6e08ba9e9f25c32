//! The words of one language: a table of messages with their blanks, and the plural rule.

/// All words of one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Catalog {
    /// The language tag, such as `kk`.
    pub language: String,
    /// The language by its own name.
    pub name: String,
    /// Which way it is written.
    pub direction: Direction,
    /// The digit for nothing, from which the others follow.
    pub zero: u32,
    /// A letter for each number up to 199, which says the form that the number takes ([`FORMS`]). The last letter is that of all further
    /// numbers up to there; beyond 199 the last two digits decide.
    pub forms: String,
    /// The language in which offices and acts are named: that of the sign on the door, where they have no name in the reader's own.
    pub official: String,
    /// Whether a native speaker has reviewed it.
    pub reviewed: bool,
    /// The messages, each by its key.
    pub messages: Vec<(String, Vec<Piece>)>,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A part of a message.
#[derive(Clone, Debug, PartialEq)]
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

/// Isolates around inserted words, whose direction of writing is not known.
const ISOLATE: char = '\u{2068}';
const END_OF_ISOLATE: char = '\u{2069}';

/// The forms that a word can take with a number, as CLDR names them, besides `other`; each with the letter by which a pack knows it.
pub const FORMS: [(u8, &str); 5] = [(b'z', "zero"), (b'o', "one"), (b't', "two"), (b'f', "few"), (b'm', "many")];

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

impl Catalog {
    /// Whether the words that only a result needs are here too: they are fetched later than the others.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.has("result-title")
    }

    /// Other words of the same language.
    #[must_use]
    pub fn saying(&self, messages: Vec<(String, Vec<Piece>)>) -> Self {
        Self {
            language: self.language.clone(),
            name: self.name.clone(),
            forms: self.forms.clone(),
            official: self.official.clone(),
            messages,
            ..*self
        }
    }

    /// The plural category of a whole number.
    #[must_use]
    pub fn plural(&self, count: u32) -> &'static str {
        let number = if count < 200 { count } else { 100 + count % 100 };
        let number = usize::try_from(number).unwrap_or_default();
        let letters = self.forms.as_bytes();
        let letter = letters.get(number).or(letters.last());
        letter.and_then(|letter| FORMS.iter().find(|(other, _)| other == letter)).map_or("other", |(_, form)| form)
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

    /// A digit as the language writes it. What is dialled or cited is filled in as words and stays as it
    /// is printed.
    fn digit(&self, digit: char) -> char {
        char::from_u32(u32::from(digit).wrapping_add(self.zero).wrapping_sub(u32::from('0'))).unwrap_or(digit)
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
                        Some(Arg::Count(count)) => self.plural(count),
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

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: &str, direction: Direction, zero: char, forms: &str, messages: Vec<(String, Vec<Piece>)>) -> Catalog {
        Catalog {
            language: language.into(),
            name: String::new(),
            direction,
            zero: zero.into(),
            forms: forms.into(),
            official: language.into(),
            reviewed: false,
            messages,
        }
    }

    #[test]
    fn a_number_takes_the_form_of_its_letter_and_large_ones_that_of_their_last_two_digits() {
        let polish = format!("moffff{}", "m".repeat(116));
        let texts = texts("pl", Direction::Ltr, '0', &format!("{polish}ffff"), Vec::new());
        for (form, counts) in [("one", &[1][..]), ("few", &[2, 5, 122, 123, 199, 222, 1022]), ("many", &[0, 6, 100, 121, 221])] {
            for count in counts {
                assert_eq!(texts.plural(*count), form, "{count}");
            }
        }
        assert_eq!(self::texts("zh", Direction::Ltr, '0', "", Vec::new()).plural(1), "other");
    }

    #[test]
    fn numbers_and_words_are_filled_in_as_the_language_writes_them() {
        let pieces = vec![Piece::Blank("n".into()), Piece::Text(" · ".into()), Piece::Blank("number".into())];
        let args = [("n", Arg::Count(1990)), ("number", Arg::Text("000"))];
        for (direction, zero, filled) in
            [(Direction::Rtl, '۰', "\u{2068}۱۹۹۰\u{2069} · \u{2068}000\u{2069}"), (Direction::Ltr, '0', "1990 · 000")]
        {
            let texts = texts("xx", direction, zero, "", vec![("key".to_owned(), pieces.clone())]);
            assert_eq!(texts.fill("key", &args), filled);
        }
    }

    #[test]
    fn the_blank_chooses_the_wording() {
        let variants = vec![
            ("child".to_owned(), vec![Piece::Text("the child".into())]),
            ("self".to_owned(), vec![Piece::Text("you".into())]),
        ];
        let said = vec![("who".into(), vec![Piece::Choice { by: "subject".into(), variants }])];
        let texts = texts("en", Direction::Ltr, '0', "", said);
        assert_eq!(texts.fill("who", &[("subject", Arg::Text("child"))]), "the child");
        assert_eq!(texts.fill("who", &[("subject", Arg::Text("self"))]), "you");
    }
}
