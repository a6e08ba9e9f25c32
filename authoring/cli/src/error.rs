//! Why a command ended without its result.

use std::{fmt, io};

use zhol_authoring::Problem;

/// A sentence for the person at the keyboard, and the exit code.
pub struct CliError {
    /// 0 where nobody reads on, 1 for content that has problems or cannot be written, 2 for input that cannot be read.
    pub code: u8,
    /// What is wrong, and what to do; empty where there is nothing to say.
    pub message: String,
}

impl CliError {
    /// An error with its exit code.
    pub fn new(code: u8, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }
}

impl fmt::Display for CliError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl From<io::Error> for CliError {
    fn from(error: io::Error) -> Self {
        // Who reads the output, such as `head`, has enough.
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::new(0, "");
        }
        Self::new(1, error.to_string())
    }
}

impl From<Vec<Problem>> for CliError {
    fn from(problems: Vec<Problem>) -> Self {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        Self::new(1, format!("the content has {} problems.\n\n{}", list.len(), list.join("\n\n")))
    }
}
