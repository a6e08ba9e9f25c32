//! Cases as the rows of a spreadsheet, and their results as rows. A row becomes the same document as a line of JSON, and its errors are
//! said in the same words.

use std::{collections::BTreeMap, io};

use csv::{ErrorKind, ReaderBuilder, Terminator, Trim, Writer, WriterBuilder};
use serde_json::{Map, Value};
use zhol_authoring::{Report, did_you_mean};
use zhol_core::engine::{Date, Kind, Rulebook};

/// What may stand between two cells. Where a comma stands before the decimals, spreadsheets write a semicolon.
const DELIMITERS: [u8; 3] = [b',', b';', b'\t'];
/// Between the options of a set that share a cell, and between what shares a cell of a result.
const BETWEEN_OPTIONS: &str = ";";
/// A cell for a set of which nothing holds. An empty one is a question that is not answered.
const NOTHING: &str = "[]";
/// The columns of the results.
const RESULT: [&str; 8] = ["id", "pathway", "standing", "deferred", "pathways", "office", "flags", "error"];

/// What a column holds.
enum Column {
    /// A member of the case beside its answers.
    Member(&'static str),
    /// The answers to a fact.
    Fact { id: String, is_set: bool },
    /// Nothing: spreadsheets write empty columns at the end.
    Nothing,
}

/// The columns of a table of cases.
pub struct CsvTable {
    delimiter: u8,
    columns: Vec<Column>,
}

impl CsvTable {
    /// Reads the header.
    ///
    /// # Errors
    /// Every column that is not known or is there twice: a column that is left out could be that about fear.
    pub fn of(header: &str, book: &Rulebook) -> Result<Self, Vec<String>> {
        let delimiter = header.bytes().find(|byte| DELIMITERS.contains(byte)).unwrap_or(b',');
        let names = cells(header, delimiter).map_err(|error| vec![error])?;
        let (mut columns, mut errors, mut seen) = (Vec::new(), Vec::new(), BTreeMap::new());
        for (number, name) in (1..).zip(&names) {
            if let Some(before) = seen.insert(name.as_str(), number).filter(|_| !name.is_empty()) {
                errors.push(format!(
                    "column {number}: `{name}` is there twice, first in column {before}. Leave only the right one."
                ));
            }
            columns.push(match name.as_str() {
                "" => Column::Nothing,
                "id" => Column::Member("id"),
                "today" => Column::Member("today"),
                fact => match book.fact_named(fact).and_then(|id| book.fact(id)) {
                    Some(known) => Column::Fact { id: known.id.clone(), is_set: known.kind == Kind::Set },
                    None => {
                        let known = ["id", "today"].into_iter().chain(book.facts.iter().map(|fact| fact.id.as_str()));
                        errors.push(format!("column {number}: `{fact}` is not a fact. {}", did_you_mean(fact, known)));
                        Column::Nothing
                    }
                },
            });
        }
        if errors.is_empty() { Ok(Self { delimiter, columns }) } else { Err(errors) }
    }

    /// The case of a row; on `today` where the row names no day. `None` for a row of empty cells.
    pub fn case(&self, row: &str, today: Date) -> Result<Option<Value>, String> {
        let cells = cells(row, self.delimiter)?;
        if cells.iter().all(String::is_empty) {
            return Ok(None);
        }
        if cells.len() != self.columns.len() {
            let (given, needed) = (cells.len(), self.columns.len());
            return Err(format!("there are {given} cells, and the header has {needed} columns. Write one cell for each column."));
        }
        let mut answers = Map::new();
        let mut case: Map<String, Value> = [("today".to_owned(), Value::from(today.to_string()))].into_iter().collect();
        for (number, (cell, column)) in (1..).zip(cells.into_iter().zip(&self.columns)).filter(|(_, (cell, _))| !cell.is_empty())
        {
            match column {
                Column::Member(member) => {
                    case.insert((*member).to_owned(), cell.into());
                }
                Column::Fact { id, is_set } => {
                    answers.insert(id.clone(), if *is_set && cell != "unknown" { options(&cell) } else { cell.into() });
                }
                Column::Nothing => {
                    return Err(format!("column {number} has no name, but here it says \"{cell}\". Name it in the header."));
                }
            }
        }
        case.insert("answers".into(), answers.into());
        Ok(Some(case.into()))
    }

    /// Writes results as a table with the same delimiter.
    pub fn results<W: io::Write>(&self, out: W) -> io::Result<CsvResults<W>> {
        let mut results = CsvResults(WriterBuilder::new().delimiter(self.delimiter).from_writer(out));
        results.row(RESULT)?;
        Ok(results)
    }
}

/// A table of results.
pub struct CsvResults<W: io::Write>(Writer<W>);

impl<W: io::Write> CsvResults<W> {
    /// Writes a result.
    pub fn result(&mut self, id: &str, report: &Report<'_>) -> io::Result<()> {
        let put_off = |deferred: bool, word: &'static str| if deferred { word } else { "" };
        let pathways = report.pathways();
        let listed: Vec<String> = pathways
            .iter()
            .map(|pathway| format!("{}:{}{}", pathway.id, pathway.standing, put_off(pathway.deferred, ":deferred")))
            .collect();
        let (first, standing, deferred) =
            pathways.first().map(|first| (first.id, first.standing, put_off(first.deferred, "yes"))).unwrap_or_default();
        let (listed, flags) = (listed.join(BETWEEN_OPTIONS), report.flags().join(BETWEEN_OPTIONS));
        self.row([id, first, standing, deferred, &listed, report.first_office().unwrap_or_default(), &flags, ""])
    }

    /// Writes why a row has no result.
    pub fn error(&mut self, id: &str, error: &str) -> io::Result<()> {
        self.row([id, "", "", "", "", "", "", error])
    }

    /// Hands on what is not written yet.
    pub fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }

    fn row(&mut self, cells: [&str; RESULT.len()]) -> io::Result<()> {
        // The crate's own way to an `io::Error` forgets its kind, by which a closed pipe is known.
        self.0.write_record(cells).map_err(|error| match error.into_kind() {
            ErrorKind::Io(error) => error,
            other => io::Error::other(format!("{other:?}")),
        })
    }
}

/// The options in a cell.
fn options(cell: &str) -> Value {
    let listed = if cell == NOTHING { "" } else { cell };
    listed.split(BETWEEN_OPTIONS).map(str::trim).filter(|option| !option.is_empty()).collect()
}

/// The cells of a row. It ends with its line, so that a quotation mark that is never closed costs no other row.
fn cells(row: &str, delimiter: u8) -> Result<Vec<String>, String> {
    if row.matches('"').count() % 2 == 1 {
        return Err("a quotation mark is not closed on this line. A cell cannot go on on the next one.".into());
    }
    let mut reader = ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .terminator(Terminator::Any(b'\n'))
        .trim(Trim::All)
        .buffer_capacity(row.len().max(1))
        .from_reader(row.as_bytes());
    let cells = reader.records().next().transpose().map_err(|error| format!("this is not CSV: {error}."))?;
    Ok(cells.iter().flatten().map(str::to_owned).collect())
}
