//! Reading packs.

use core::fmt;

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{Texts, alphabet, reader::Reader};
use crate::{engine::Rulebook, referral::Directory};

/// The rules and the offices: the same in every language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RulePack {
    /// What decides.
    pub book: Rulebook,
    /// Where to turn.
    pub directory: Directory,
}

/// What a key in a pack of words begins with that shares no letter with the one before it; the letters after it say one, two and so on.
pub const NONE_SHARED: u8 = b' ';

/// A pack that cannot be read: broken on the way, or made by another version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the content could not be read: load it again, or build it again with the same version")
    }
}

/// Reads a pack.
///
/// # Errors
/// [`Damaged`] when the bytes are not such a pack, whole.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damaged> {
    let bytes = alphabet::written_out(bytes);
    let mut reader = Reader::new(&bytes);
    match T::deserialize(&mut reader) {
        Ok(pack) if reader.is_done() => Ok(pack),
        _ => Err(Damaged),
    }
}

/// Reads a pack of words, in which a key begins with a letter that says how many letters are those of the key before it.
///
/// # Errors
/// [`Damaged`] when the bytes are not such a pack, whole.
pub fn read_texts(bytes: &[u8]) -> Result<Texts, Damaged> {
    let mut texts: Texts = read(bytes)?;
    let mut before = "";
    for (key, _) in &mut texts.messages {
        let shared = key.bytes().next().map_or(0, |first| usize::from(first.wrapping_sub(NONE_SHARED)));
        *key = [before.get(..shared).ok_or(Damaged)?, key.get(1..).ok_or(Damaged)?].concat();
        before = key;
    }
    Ok(texts)
}
