//! `zhol code`: answers as a code to be read out, and back.

use std::{
    io::{self, BufRead, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use zhol_authoring::{Content, Source, Versions, carried, explained, read_case, told};
use zhol_core::{
    engine::{Date, PartialDate, Rulebook},
    interview::hand_over::{CodeError, read, write},
};

use super::{Stop, listed, open, today};

/// What the command is given.
#[derive(clap::Args)]
pub struct Code {
    /// The file to read, one case or one code on each line; standard input if left out or `-`
    file: Option<PathBuf>,
    /// Read codes and write the answers
    #[arg(long)]
    read: bool,
    /// The day on which a code is read; today if left out
    #[arg(long, value_name = "YYYY-MM-DD", requires = "read")]
    today: Option<String>,
    /// The folder of an older content: a code that was made with it is read by the names of the facts and options
    #[arg(long, value_name = "FOLDER", requires = "read")]
    earlier: Option<PathBuf>,
}

impl Code {
    /// Reads line after line. A line that says nothing good goes to standard error with its number.
    pub fn run(&self, source: &Source, out: &mut impl Write) -> Result<ExitCode, Stop> {
        let rules = |source: &Source| Content::rules(source, today()).map_err(|problems| listed(&problems));
        let book = rules(source)?.book;
        let reader = Reader {
            earlier: match &self.earlier {
                Some(folder) => {
                    let source = Source::folder(folder)
                        .map_err(|error| Stop(2, format!("{} cannot be read: {error}.", folder.display())))?;
                    Some(rules(&source)?.book)
                }
                None => None,
            },
            today: self.day()?,
            versions: Versions::read(source),
            book,
        };
        let input: Box<dyn BufRead> = match self.file.as_deref() {
            Some(path) if path != Path::new("-") => Box::new(io::BufReader::new(open(path)?)),
            _ => Box::new(io::stdin().lock()),
        };
        let mut code = ExitCode::SUCCESS;
        for (at, line) in input.lines().enumerate() {
            let line = line?;
            if line.trim().is_empty() {
                continue;
            }
            match if self.read { reader.answers(&line) } else { reader.code(&line) } {
                Ok((said, note)) => {
                    writeln!(out, "{said}")?;
                    if let Some(note) = note {
                        writeln!(io::stderr(), "line {}: {note}", at + 1)?;
                    }
                }
                Err(mistakes) => {
                    code = ExitCode::from(2);
                    for mistake in mistakes {
                        writeln!(io::stderr(), "line {}: {mistake}", at + 1)?;
                    }
                }
            }
        }
        out.flush()?;
        Ok(code)
    }

    fn day(&self) -> Result<Date, Stop> {
        let Some(text) = &self.today else { return Ok(today()) };
        let day = PartialDate::parse(text).ok().filter(|date| date.first() == date.last()).map(PartialDate::first);
        day.ok_or_else(|| Stop(2, format!("`--today` is \"{text}\", which is no day. Write YYYY-MM-DD.")))
    }
}

struct Reader {
    book: Rulebook,
    earlier: Option<Rulebook>,
    today: Date,
    versions: Versions,
}

/// What a line becomes, and what there is to say about it.
type Said = Result<(String, Option<String>), Vec<String>>;

impl Reader {
    fn code(&self, line: &str) -> Said {
        let value = serde_json::from_str(line)
            .map_err(|error| vec![format!("this is not JSON: {error}. Write one whole document on each line.")])?;
        let case = read_case(&self.book, &value)?;
        Ok((write(&self.book, &case.answers), None))
    }

    fn answers(&self, line: &str) -> Said {
        let fault = match (read(&self.book, line, self.today), &self.earlier) {
            (Ok(answers), _) => return Ok((told(&self.book, &answers, self.today).to_string(), None)),
            (Err(CodeError::Version(_)), Some(earlier)) => match read(earlier, line, self.today) {
                Ok(answers) => {
                    let (answers, lost) = carried(earlier, &self.book, &answers, self.today);
                    let note = (!lost.is_empty()).then(|| format!("ask again, it was changed since: {}.", lost.join(", ")));
                    return Ok((told(&self.book, &answers, self.today).to_string(), note));
                }
                Err(fault) => fault,
            },
            (Err(fault), _) => fault,
        };
        Err(vec![explained(fault, &self.versions)])
    }
}
