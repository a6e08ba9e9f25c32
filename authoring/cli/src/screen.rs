//! `zhol screen`: what it is given.

use std::{io::Write, path::PathBuf, process::ExitCode};

use encoding_rs::Encoding;
use zhol_authoring::{Explainer, Source};

use super::{
    content::{checked, day, texts},
    encoding,
    error::CliError,
    lines::Lines,
    screener::Screener,
};

/// What the command is given.
#[derive(clap::Args)]
pub struct Screen {
    /// The file to read; standard input if left out or `-`
    file: Option<PathBuf>,
    /// Write for people instead of JSON
    #[arg(long)]
    pretty: bool,
    /// Write the short text that a hotline worker copies instead of JSON
    #[arg(long, conflicts_with_all = ["pretty", "explain"])]
    summary: bool,
    /// The language of --pretty and --summary
    #[arg(long, default_value = "en")]
    lang: String,
    /// Add to the JSON the law behind each pathway, what would change it, and the smallest set of answers behind each
    /// excluded one
    #[arg(long, conflicts_with = "pretty")]
    explain: bool,
    /// Read and write a table as spreadsheets do: the header names the facts, and each row is a person
    #[arg(long, conflicts_with_all = ["pretty", "summary", "explain"])]
    csv: bool,
    /// The day of the screening where a row of the table names none; today if left out
    #[arg(long, value_name = "YYYY-MM-DD", requires = "csv")]
    today: Option<String>,
    /// The encoding of the input, such as windows-1251, if it is neither UTF-8 nor UTF-16
    #[arg(long, value_name = "NAME", value_parser = encoding::by_name)]
    encoding: Option<&'static Encoding>,
    /// Say at the end how many people were screened in a second
    #[arg(long)]
    time: bool,
}

impl Screen {
    /// Screens the whole input.
    pub fn run(&self, source: &Source, out: &mut impl Write) -> Result<ExitCode, CliError> {
        let today = day(self.today.as_deref())?;
        let content = checked(source)?;
        let explainer = if self.explain { Some(Explainer::of(source, &content)?) } else { None };
        let texts = if self.pretty || self.summary { Some(texts(&content, &self.lang)?) } else { None };
        let lines = Lines::open(self.file.as_deref(), self.encoding)?;
        let screener = Screener::new(&content, texts, self.summary, explainer);
        if self.csv { screener.table(lines, today, self.time, out) } else { screener.documents(lines, self.time, out) }
    }
}
