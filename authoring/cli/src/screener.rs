//! Answers in, results out, one person after the other.

use std::{
    io::{self, Write},
    process::ExitCode,
    time::Instant,
};

use serde_json::Value;
use zhol_authoring::{Case, Content, Explainer, pretty, read_case, report, summary_text};
use zhol_core::{content::Catalog, engine::Date};

use super::{
    csv_table::{CsvResults, CsvTable},
    error::CliError,
    json_documents::JsonDocuments,
    lines::{Line, Lines},
};

/// Screens case after case, and counts.
pub struct Screener<'a> {
    content: &'a Content,
    texts: Option<&'a Catalog>,
    /// Whether the words are those of a summary.
    summary: bool,
    explainer: Option<Explainer<'a>>,
    begun: Instant,
    screened: u64,
    refused: u64,
}

impl<'a> Screener<'a> {
    /// Screens by this content; writes words in a language if there is one, and otherwise data.
    pub fn new(content: &'a Content, texts: Option<&'a Catalog>, summary: bool, explainer: Option<Explainer<'a>>) -> Self {
        Self { content, texts, summary, explainer, begun: Instant::now(), screened: 0, refused: 0 }
    }

    /// Screens JSON: one document, or one on each line.
    pub fn documents(mut self, lines: Lines, time: bool, out: &mut impl Write) -> Result<ExitCode, CliError> {
        let mut documents = JsonDocuments::of(lines);
        while let Some((line, document)) = documents.next()? {
            match document.map_err(|error| vec![error]).and_then(|value| read_case(&self.content.pack.book, &value)) {
                Ok(case) => {
                    self.screened += 1;
                    self.write(&case, out)?;
                }
                Err(errors) => self.refuse(line, &errors)?,
            }
        }
        out.flush()?;
        self.end(time, "Write {\"today\":\"2026-11-22\",\"answers\":{}}.")
    }

    /// Screens the rows of a table into another table: a row for each row, also for those that are refused.
    pub fn table(mut self, mut lines: Lines, today: Date, time: bool, out: &mut impl Write) -> Result<ExitCode, CliError> {
        if lines.marked {
            out.write_all("\u{feff}".as_bytes())?;
        }
        let Some(Line { number, text: header }) = header(&mut lines)? else { return self.end(time, NO_TABLE) };
        let table = match header.map_err(|error| vec![error]).and_then(|header| CsvTable::of(&header, &self.content.pack.book)) {
            Ok(table) => table,
            Err(errors) => {
                self.refuse(number, &errors)?;
                return Ok(ExitCode::from(2));
            }
        };
        let mut results = table.results(out)?;
        while let Some(Line { number, text }) = lines.next()? {
            match text.and_then(|row| table.case(&row, today)) {
                Ok(Some(document)) => self.row(number, &document, &mut results)?,
                Ok(None) => {}
                Err(error) => self.refuse_row(number, "", &[error], &mut results)?,
            }
        }
        results.flush()?;
        self.end(time, NO_TABLE)
    }

    fn row(&mut self, line: u64, document: &Value, results: &mut CsvResults<impl Write>) -> io::Result<()> {
        match read_case(&self.content.pack.book, document) {
            Ok(case) => {
                self.screened += 1;
                results.result(case.id.as_deref().unwrap_or_default(), &report(self.content, &case))
            }
            Err(errors) => {
                let id = document.get("id").and_then(Value::as_str).unwrap_or_default();
                self.refuse_row(line, id, &errors, results)
            }
        }
    }

    fn refuse_row(&mut self, line: u64, id: &str, errors: &[String], results: &mut CsvResults<impl Write>) -> io::Result<()> {
        results.error(id, &format!("line {line}: {}", errors.join(" ")))?;
        self.refuse(line, errors)
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

    fn refuse(&mut self, line: u64, errors: &[String]) -> io::Result<()> {
        self.refused += 1;
        errors.iter().try_for_each(|error| writeln!(io::stderr(), "line {line}: {error}"))
    }

    fn end(self, time: bool, remedy: &str) -> Result<ExitCode, CliError> {
        if self.screened + self.refused == 0 {
            return Err(CliError::new(2, format!("there are no answers to screen. {remedy}")));
        }
        if time {
            let seconds = self.begun.elapsed().as_secs_f64();
            #[expect(clippy::cast_precision_loss, reason = "a count of people is far below 2^52")]
            let pace = self.screened as f64 / seconds.max(f64::EPSILON);
            writeln!(io::stderr(), "{} people screened in {seconds:.2} s: {pace:.0} a second", self.screened)?;
        }
        Ok(if self.refused == 0 { ExitCode::SUCCESS } else { ExitCode::from(2) })
    }
}

/// What to do about a table without rows.
const NO_TABLE: &str = "Write a header of fact ids, as `zhol questions` lists them, and below it a row for each person.";

/// The first line with something on it.
fn header(lines: &mut Lines) -> Result<Option<Line>, CliError> {
    while let Some(line) = lines.next()? {
        if !line.is_blank() {
            return Ok(Some(line));
        }
    }
    Ok(None)
}
