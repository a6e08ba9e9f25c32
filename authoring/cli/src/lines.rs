//! The lines of an input, one after the other. A line that cannot be read is an error of its own, and the next one is read.

use std::{
    io::{self, BufRead, BufReader, Cursor, Read},
    path::Path,
};

use encoding_rs::{Encoding, UTF_8};

use super::{
    encoding::{Decoded, guess, of_beginning},
    error::CliError,
    files::{self, BLOCK},
};

/// How much of the beginning is looked at to find the encoding.
const BEGINNING: usize = 256;
/// The longest line in bytes, so that no input needs more memory than this. A case with every fact takes about 2,000.
const LONGEST: u64 = 1 << 20;
/// The byte order mark as a character. Files that were joined have it at the beginning of other lines too.
const MARK: char = '\u{feff}';

/// The lines of an input.
pub struct Lines {
    text: Box<dyn BufRead>,
    encoding: &'static Encoding,
    /// Whether the input says its encoding by a mark, or has another one than UTF-8. Programs that write such files read UTF-8 only with a
    /// mark.
    pub marked: bool,
    number: u64,
}

/// A line of an input.
pub struct Line {
    /// Its number, counted from 1.
    pub number: u64,
    /// What it says without the end of the line, or why it cannot be read.
    pub text: Result<String, String>,
}

impl Line {
    /// Whether there is nothing on it.
    pub fn is_blank(&self) -> bool {
        self.text.as_ref().is_ok_and(|text| text.trim().is_empty())
    }
}

impl Lines {
    /// The lines of a file, or of standard input where none is named or the name is `-`. A byte order mark says the encoding, then `named`.
    pub fn open(path: Option<&Path>, named: Option<&'static Encoding>) -> Result<Self, CliError> {
        let mut input = files::input(path)?;
        let beginning = beginning(&mut input).map_err(|error| unreadable(1, &error))?;
        let (found, has_mark) = of_beginning(&beginning);
        let encoding = if has_mark { found } else { named.or(found) }.unwrap_or(UTF_8);
        let whole = BufReader::with_capacity(BLOCK, Cursor::new(beginning).chain(input));
        let is_utf_8 = encoding == UTF_8;
        let text: Box<dyn BufRead> = if is_utf_8 { Box::new(whole) } else { Box::new(Decoded::new(whole, encoding)) };
        Ok(Self { text, encoding, marked: has_mark || !is_utf_8, number: 0 })
    }

    /// The next line, if there is one.
    pub fn next(&mut self) -> Result<Option<Line>, CliError> {
        let number = self.number + 1;
        let unreadable = |error: io::Error| unreadable(number, &error);
        let mut bytes = Vec::new();
        self.text.as_mut().take(LONGEST).read_until(b'\n', &mut bytes).map_err(unreadable)?;
        if bytes.is_empty() {
            return Ok(None);
        }
        self.number = number;
        let is_whole = bytes.ends_with(b"\n") || u64::try_from(bytes.len()).is_ok_and(|length| length < LONGEST);
        if !is_whole {
            self.text.skip_until(b'\n').map_err(unreadable)?;
            let text = Err(
                "this line is longer than a million bytes, which no case needs. Write each case on a line of its own.".into(),
            );
            return Ok(Some(Line { number, text }));
        }
        Ok(Some(Line { number, text: self.text(bytes) }))
    }

    fn text(&self, bytes: Vec<u8>) -> Result<String, String> {
        let text = String::from_utf8(bytes).map_err(|error| not_utf_8(&error.into_bytes()))?;
        if self.encoding != UTF_8 && text.contains(char::REPLACEMENT_CHARACTER) {
            let name = self.encoding.name();
            return Err(format!("this line has bytes that are no character in {name}. Name the right encoding with --encoding."));
        }
        Ok(text.trim_end_matches(['\r', '\n']).trim_start_matches(MARK).to_owned())
    }
}

fn not_utf_8(bytes: &[u8]) -> String {
    match guess(bytes) {
        Some((name, option)) => {
            format!(
                "this line is not UTF-8. It looks like {name}: save it as UTF-8, or add --encoding {}.",
                option.to_lowercase()
            )
        }
        None => "this line is not UTF-8. Save it as UTF-8, or name its encoding with --encoding.".into(),
    }
}

fn unreadable(line: u64, error: &io::Error) -> CliError {
    CliError::new(2, format!("line {line} cannot be read: {error}."))
}

/// The beginning of the first line.
fn beginning(input: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut beginning = Vec::new();
    // A pipe may give a few bytes at a time, and who types gives one line.
    while beginning.len() < BEGINNING && !beginning.contains(&b'\n') {
        let mut bytes = [0; BEGINNING];
        let length = input.read(&mut bytes)?;
        if length == 0 {
            break;
        }
        beginning.extend(bytes.iter().take(length));
    }
    Ok(beginning)
}
