//! Reading packs.

pub mod charset;
mod de;

use core::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Catalog, Direction, catalog::Piece};
use crate::{
    engine::{Diagram, Provision, Rulebook},
    referral::Directory,
};

/// The rules and the offices: the same in every language.
#[derive(Clone, Debug, PartialEq)]
pub struct RulePack {
    /// What decides.
    pub book: Rulebook,
    /// Where to turn.
    pub directory: Directory,
}

/// What comes of them in a pack of its own, once the first question stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MoreRules {
    /// What tells which questions are worth asking.
    pub diagram: Option<Diagram>,
    /// Where to turn.
    pub directory: Directory,
    /// The legal provisions that pathways point to.
    pub provisions: Vec<Provision>,
}

impl RulePack {
    /// What the first question needs, and the rest.
    #[must_use]
    pub fn divided(self) -> (Rulebook, MoreRules) {
        let Self { mut book, directory } = self;
        let (diagram, provisions) = (book.diagram.take(), core::mem::take(&mut book.provisions));
        (book, MoreRules { diagram, directory, provisions })
    }

    /// Both together again. Without the second no more than the first question can be asked.
    #[must_use]
    pub fn of(book: Rulebook, more: MoreRules) -> Self {
        let MoreRules { diagram, directory, provisions } = more;
        Self { book: Rulebook { diagram, provisions, ..book }, directory }
    }

    /// Whether all of it has come.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.book.diagram.is_some()
    }
}

/// A pack that cannot be read: broken on the way, or made by another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackError;

impl fmt::Display for PackError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the content could not be read: load it again, or build it again with the same version")
    }
}

/// Reads a pack.
///
/// # Errors
/// [`PackError`] when the bytes are not such a pack, whole.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, PackError> {
    let bytes = charset::written_out(bytes);
    let mut reader = de::PackDeserializer::new(&bytes);
    match T::deserialize(&mut reader) {
        Ok(pack) if reader.is_done() => Ok(pack),
        _ => Err(PackError),
    }
}

/// What stands in a pack of words between the words. A pack is a text: its parts end with [`mark::END`], the first says what language it is, the
/// second the keys, and each that follows is a message, in the order of the keys. All keys together, and then all words, come to a tenth less
/// than each key before its words.
pub mod mark {
    /// What a key begins with that shares no letter with the one before it; the letters after it say one, two and so on.
    pub const NONE_SHARED: u8 = b' ';
    /// The end of a part.
    pub const END: char = '\0';
    /// Before the name of a blank, which [`BLANK_END`] ends.
    pub const BLANK: char = '\u{1}';
    /// After the name of a blank.
    pub const BLANK_END: char = '\u{2}';
    /// Before a choice: the name of the blank that decides, then the wordings, each as [`WORDING`] begins it, then [`CHOICE_END`].
    pub const CHOICE: char = '\u{3}';
    /// Before the value that a wording is for, which [`WORDS`] ends.
    pub const WORDING: char = '\u{4}';
    /// Before the words of a wording.
    pub const WORDS: char = '\u{5}';
    /// After the last wording.
    pub const CHOICE_END: char = '\u{6}';
}

/// Reads a pack of words.
///
/// # Errors
/// [`PackError`] when the bytes are not such a pack, whole.
pub fn read_catalog(bytes: &[u8]) -> Result<Catalog, PackError> {
    texts(&charset::written_out(bytes)).ok_or(PackError)
}

fn texts(bytes: &[u8]) -> Option<Catalog> {
    let mut parts = core::str::from_utf8(bytes).ok()?.strip_suffix(mark::END)?.split(mark::END);
    let (mut about, keys) = (parts.next()?.split('\n'), parts.next()?);
    let mut texts = Catalog {
        language: about.next()?.into(),
        name: about.next()?.into(),
        direction: if about.next()? == Direction::Rtl.word() { Direction::Rtl } else { Direction::Ltr },
        zero: about.next()?.chars().next()?.into(),
        forms: about.next()?.into(),
        official: about.next()?.into(),
        reviewed: about.next()? == "1",
        messages: Vec::new(),
    };
    let mut before = "";
    for key in keys.split('\n') {
        // The first letter says how many letters are those of the key before.
        let shared = usize::from(key.bytes().next()?.wrapping_sub(mark::NONE_SHARED));
        let key = [before.get(..shared)?, key.get(1..)?].concat();
        let mut message = parts.next()?;
        texts.messages.push((key, pieces(&mut message)?));
        before = texts.messages.last().map_or("", |(key, _)| key);
        if !message.is_empty() {
            return None;
        }
    }
    parts.next().is_none().then_some(texts)
}

/// Reads to the end of a message, or of a wording of a choice.
fn pieces(rest: &mut &str) -> Option<Vec<Piece>> {
    let mut pieces = Vec::new();
    loop {
        let words = upto(rest, |letter| (mark::BLANK..=mark::CHOICE_END).contains(&letter));
        if !words.is_empty() {
            pieces.push(Piece::Text(words.into()));
        }
        match rest.chars().next() {
            Some(mark::BLANK) => {
                pieces.push(Piece::Blank(word(rest, mark::BLANK, mark::BLANK_END)?));
                *rest = rest.strip_prefix(mark::BLANK_END)?;
            }
            Some(mark::CHOICE) => {
                let (by, mut variants) = (word(rest, mark::CHOICE, mark::WORDING)?, Vec::new());
                while rest.starts_with(mark::WORDING) {
                    let value = word(rest, mark::WORDING, mark::WORDS)?;
                    *rest = rest.strip_prefix(mark::WORDS)?;
                    variants.push((value, self::pieces(rest)?));
                }
                *rest = rest.strip_prefix(mark::CHOICE_END)?;
                pieces.push(Piece::Choice { by, variants });
            }
            _ => return Some(pieces),
        }
    }
}

/// The word after one mark, up to another.
fn word(rest: &mut &str, after: char, before: char) -> Option<String> {
    *rest = rest.strip_prefix(after)?;
    Some(upto(rest, |letter| letter == before).into())
}

fn upto<'a>(rest: &mut &'a str, stops: impl Fn(char) -> bool) -> &'a str {
    let (words, others) = rest.split_at_checked(rest.find(stops).unwrap_or(rest.len())).unwrap_or((rest, ""));
    *rest = others;
    words
}
