//! `zhol screen`: answers in, results out.

use std::{
    io::{self, BufRead, BufReader, Read, Write},
    process::ExitCode,
    time::Instant,
};

use zhol_authoring::{Case, Content, Explainer, pretty, read_case, report, summary_text};
use zhol_core::content::Catalog;

use super::{error::CliError, files::BLOCK};

/// Screens line after line.
pub struct Screener<'a> {
    pub content: &'a Content,
    pub texts: Option<&'a Catalog>,
    /// Whether the words are those of a summary.
    pub summary: bool,
    pub explainer: Option<Explainer<'a>>,
    pub screened: u64,
    pub refused: u64,
}

impl Screener<'_> {
    /// Screens the whole input: one document, or one on each line.
    pub fn run(mut self, input: impl Read, out: &mut impl Write, time: bool) -> Result<ExitCode, CliError> {
        let begun = Instant::now();
        let mut lines = BufReader::with_capacity(BLOCK, input);
        let mut line = String::new();
        let mut number = 0u64;
        loop {
            line.clear();
            number += 1;
            if lines.read_line(&mut line).map_err(|error| CliError::new(2, format!("line {number} cannot be read: {error}.")))?
                == 0
            {
                break;
            }
            if line.trim().is_empty() {
                continue;
            }
            match serde_json::from_str(&line) {
                Ok(value) => self.screen(&value, number, out)?,
                // The first line does not end its document: the whole input is one document.
                Err(error) if error.is_eof() && self.screened + self.refused == 0 => {
                    lines
                        .read_to_string(&mut line)
                        .map_err(|error| CliError::new(2, format!("the input cannot be read: {error}.")))?;
                    match serde_json::from_str(&line) {
                        Ok(value) => self.screen(&value, number, out)?,
                        Err(error) => {
                            let at = number + u64::try_from(error.line()).unwrap_or(1) - 1;
                            self.refuse(at, &format!("this is not JSON: {error}. Write one document, or one on each line."))?;
                        }
                    }
                }
                Err(error) => {
                    self.refuse(number, &format!("this is not JSON: {error}. Write one whole document on each line."))?
                }
            }
        }
        if self.screened + self.refused == 0 {
            return Err(CliError::new(2, "there are no answers to screen. Write {\"today\":\"2026-11-22\",\"answers\":{}}."));
        }
        out.flush()?;
        if time {
            let seconds = begun.elapsed().as_secs_f64();
            #[expect(clippy::cast_precision_loss, reason = "a count of people is far below 2^52")]
            let pace = self.screened as f64 / seconds.max(f64::EPSILON);
            writeln!(io::stderr(), "{} people screened in {seconds:.2} s: {pace:.0} a second", self.screened)?;
        }
        Ok(if self.refused == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) })
    }

    fn screen(&mut self, value: &serde_json::Value, line: u64, out: &mut impl Write) -> io::Result<()> {
        match read_case(&self.content.pack.book, value) {
            Ok(case) => {
                self.screened += 1;
                self.write(&case, out)
            }
            Err(errors) => errors.iter().try_for_each(|error| self.refuse(line, error)),
        }
    }

    fn write(&self, case: &Case, out: &mut impl Write) -> io::Result<()> {
        if let Some(texts) = self.texts {
            if self.summary {
                return writeln!(out, "{}\n", summary_text(self.content, case, texts));
            }
            return writeln!(out, "{}", pretty(self.content, case, texts));
        }
        match &self.explainer {
            Some(explainer) => serde_json::to_writer(&mut *out, &explainer.explain(case))?,
            None => serde_json::to_writer(&mut *out, &report(self.content, case))?,
        }
        out.write_all(b"\n")
    }

    fn refuse(&mut self, line: u64, error: &str) -> io::Result<()> {
        self.refused += 1;
        writeln!(io::stderr(), "line {line}: {error}")
    }
}
