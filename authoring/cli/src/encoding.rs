//! Encodings of text: which one an input has, and its decoding while it is read.

use std::io::{self, BufRead, Read};

use encoding_rs::{Decoder, Encoding, IBM866, UTF_16BE, UTF_16LE, WINDOWS_1251};

/// An encoding by one of its names, for `--encoding`.
pub fn by_name(name: &str) -> Result<&'static Encoding, &'static str> {
    Encoding::for_label_no_replacement(name.as_bytes())
        .ok_or("there is no such encoding. Write for example utf-8, utf-16le, windows-1251 or ibm866.")
}

/// The encoding that a byte order mark at the beginning says, and otherwise UTF-16 if the beginning looks like it.
pub fn of_beginning(beginning: &[u8]) -> (Option<&'static Encoding>, bool) {
    match Encoding::for_bom(beginning) {
        Some((encoding, _)) => (Some(encoding), true),
        None => (utf_16(beginning), false),
    }
}

/// UTF-16 writes a Latin letter as itself and a NUL byte, which stands in no other text.
fn utf_16(beginning: &[u8]) -> Option<&'static Encoding> {
    let pairs = || beginning.chunks_exact(2);
    let first = pairs().filter(|pair| pair.first() == Some(&0)).count();
    let second = pairs().filter(|pair| pair.last() == Some(&0)).count();
    match (first, second) {
        (0, latin) if latin * 2 > pairs().count() => Some(UTF_16LE),
        (latin, 0) if latin * 2 > pairs().count() => Some(UTF_16BE),
        _ => None,
    }
}

/// The encoding that bytes which are not UTF-8 look like: one of those in which older programs write Russian. First its name for
/// people, then that for `--encoding`.
pub fn guess(bytes: &[u8]) -> Option<(&'static str, &'static str)> {
    let (mut others, mut windows, mut dos) = (0, 0, 0);
    for byte in bytes.iter().filter(|byte| !byte.is_ascii()) {
        match byte {
            // The letters of Windows-1251, of which only some are letters in code page 866.
            0xc0..=0xff | 0xa8 | 0xb8 => windows += 1,
            0x80..=0xaf => dos += 1,
            _ => others += 1,
        }
    }
    match (windows, dos) {
        (0, 0) => None,
        _ if others * 4 > windows + dos => None,
        _ if windows >= dos * 4 => Some(("Windows-1251", WINDOWS_1251.name())),
        // About two thirds of the letters of a Russian text stand below 0xb0.
        _ if dos > windows => Some(("code page 866", IBM866.name())),
        _ => None,
    }
}

/// Text in some encoding, to be read as UTF-8. What is no character of the encoding becomes U+FFFD.
pub struct Decoded<R> {
    source: R,
    decoder: Decoder,
    text: String,
    read: usize,
    ended: bool,
}

impl<R: BufRead> Decoded<R> {
    /// Text that is read from a source.
    pub fn new(source: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { source, decoder, text: String::new(), read: 0, ended: false }
    }
}

impl<R: BufRead> BufRead for Decoded<R> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        // A block may end within a character and give no text.
        while self.read >= self.text.len() && !self.ended {
            let block = self.source.fill_buf()?;
            let (length, last) = (block.len(), block.is_empty());
            self.text.clear();
            self.read = 0;
            self.text.reserve(self.decoder.max_utf8_buffer_length(length).unwrap_or_default());
            let _ = self.decoder.decode_to_string(block, &mut self.text, last);
            self.source.consume(length);
            self.ended = last;
        }
        Ok(self.text.as_bytes().get(self.read..).unwrap_or_default())
    }

    fn consume(&mut self, amount: usize) {
        self.read += amount;
    }
}

impl<R: BufRead> Read for Decoded<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let amount = self.fill_buf()?.read(buffer)?;
        self.consume(amount);
        Ok(amount)
    }
}
