//! The JSON documents of an input: one on each line, or one over several lines.

use std::collections::VecDeque;

use serde_json::Value;
use zhol_authoring::{JsonError, read_json};

use super::{
    error::CliError,
    lines::{Line, Lines},
};

/// The longest document over several lines in bytes: after each line it is tried whether it is whole.
const LONGEST: usize = 1 << 16;

/// What the next line may be.
#[derive(Clone, Copy, PartialEq)]
enum Expected {
    /// A document, or the beginning of one over several lines.
    Any,
    /// A document.
    Line,
    /// Also the rest of a document that was refused.
    Rest,
}

/// The JSON documents of an input.
pub struct JsonDocuments {
    lines: Lines,
    /// Lines that were read as a part of a document and are not one.
    again: VecDeque<Line>,
    expected: Expected,
}

/// A document, or why it cannot be read, and the line.
pub type Document = (u64, Result<Value, String>);

impl JsonDocuments {
    /// The documents of these lines.
    pub fn of(lines: Lines) -> Self {
        Self { lines, again: VecDeque::new(), expected: Expected::Any }
    }

    /// The next document, if there is one.
    pub fn next(&mut self) -> Result<Option<Document>, CliError> {
        while let Some(line) = self.line()? {
            if line.is_blank() {
                continue;
            }
            let text = match line.text {
                Ok(text) if self.expected == Expected::Rest && is_rest(&text) => continue,
                Ok(text) => text,
                Err(error) => return Ok(Some((line.number, Err(error)))),
            };
            return match read_json(&text) {
                Ok(value) => {
                    self.expected = Expected::Line;
                    Ok(Some((line.number, Ok(value))))
                }
                Err(error) if error.is_unfinished() && self.expected == Expected::Any => {
                    self.over_lines(line.number, text, error).map(Some)
                }
                Err(error) => Ok(Some((line.number, Err(error.to_string())))),
            };
        }
        Ok(None)
    }

    /// A document that begins on this line and does not end there. If it turns out to be none, only this line may be bad: those after it
    /// are read again by themselves.
    fn over_lines(&mut self, first: u64, mut text: String, mut error: JsonError) -> Result<Document, CliError> {
        let alone = error.to_string();
        while error.is_unfinished() && text.len() < LONGEST {
            let Some(line) = self.lines.next()? else { break };
            let more = line.text.clone();
            self.again.push_back(line);
            // A line that cannot be read is an error by itself.
            let Ok(more) = more else { break };
            text.push('\n');
            text.push_str(&more);
            error = match read_json(&text) {
                Ok(value) => {
                    self.again.clear();
                    return Ok((first, Ok(value)));
                }
                Err(error) => error,
            };
        }
        self.expected = Expected::Rest;
        let is_document = |line: &Line| line.text.as_ref().is_ok_and(|text| !is_rest(text) && read_json(text).is_ok());
        if self.again.iter().any(is_document) {
            return Ok((first, Err(alone)));
        }
        let further = u64::try_from(error.line()).unwrap_or(1).saturating_sub(1);
        let begins = if further > 0 { format!(" The document begins on line {first}.") } else { String::new() };
        Ok((first + further, Err(format!("{error}{begins}"))))
    }

    fn line(&mut self) -> Result<Option<Line>, CliError> {
        self.again.pop_front().map_or_else(|| self.lines.next(), |line| Ok(Some(line)))
    }
}

/// Whether a line is a part of a document over several lines rather than a document by itself, which begins and goes on after it.
fn is_rest(line: &str) -> bool {
    !line.trim().strip_prefix('{').is_some_and(|members| members.contains('"'))
}
