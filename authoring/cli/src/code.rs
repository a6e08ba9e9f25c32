//! `zhol code`: answers as a code to be read out, and back.

use std::{
    io::{self, Write},
    path::PathBuf,
    process::ExitCode,
};

use encoding_rs::Encoding;
use serde_json::{Map, Value, json};
use zhol_authoring::{Content, FactTableVersions, Source, answer_json, read_case, read_json};
use zhol_core::{
    engine::{Answer, Answers, Date, OptionSet, Rulebook},
    interview::hand_over::{CodeError, read, write},
};

use super::{
    content::{day, today},
    encoding,
    error::CliError,
    lines::Lines,
};

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
    /// The encoding of the input, such as windows-1251, if it is neither UTF-8 nor UTF-16
    #[arg(long, value_name = "NAME", value_parser = encoding::by_name)]
    encoding: Option<&'static Encoding>,
}

impl Code {
    /// Reads line after line. A line that says nothing good goes to standard error with its number.
    pub fn run(&self, source: &Source, out: &mut impl Write) -> Result<ExitCode, CliError> {
        let rules = |source: &Source| Content::rules(source, today());
        let book = rules(source)?.book;
        let converter = Converter {
            earlier: match &self.earlier {
                Some(folder) => {
                    let source = Source::folder(folder)
                        .map_err(|error| CliError::new(2, format!("{} cannot be read: {error}.", folder.display())))?;
                    Some(rules(&source)?.book)
                }
                None => None,
            },
            today: day(self.today.as_deref())?,
            versions: FactTableVersions::read(source),
            book,
        };
        let mut lines = Lines::open(self.file.as_deref(), self.encoding)?;
        let mut code = ExitCode::SUCCESS;
        while let Some(line) = lines.next()? {
            if line.is_blank() {
                continue;
            }
            let text = line.text.map_err(|error| vec![error]);
            match text.and_then(|text| if self.read { converter.answers(&text) } else { converter.code(&text) }) {
                Ok((converted, note)) => {
                    writeln!(out, "{converted}")?;
                    if let Some(note) = note {
                        writeln!(io::stderr(), "line {}: {note}", line.number)?;
                    }
                }
                Err(errors) => {
                    code = ExitCode::from(2);
                    for error in errors {
                        writeln!(io::stderr(), "line {}: {error}", line.number)?;
                    }
                }
            }
        }
        out.flush()?;
        Ok(code)
    }
}

struct Converter {
    book: Rulebook,
    earlier: Option<Rulebook>,
    today: Date,
    versions: FactTableVersions,
}

/// What a line becomes, and what there is to say about it.
type Converted = Result<(String, Option<String>), Vec<String>>;

impl Converter {
    fn code(&self, line: &str) -> Converted {
        let value = read_json(line).map_err(|error| vec![error.to_string()])?;
        let case = read_case(&self.book, &value)?;
        Ok((write(&self.book, &case.answers), None))
    }

    fn answers(&self, line: &str) -> Converted {
        let error = match (read(&self.book, line, self.today), &self.earlier) {
            (Ok(answers), _) => return Ok((case_of(&self.book, &answers, self.today).to_string(), None)),
            (Err(CodeError::Version(_)), Some(earlier)) => match read(earlier, line, self.today) {
                Ok(answers) => {
                    let (answers, lost) = carry_over(earlier, &self.book, &answers, self.today);
                    let note = (!lost.is_empty()).then(|| format!("ask again, it was changed since: {}.", lost.join(", ")));
                    return Ok((case_of(&self.book, &answers, self.today).to_string(), note));
                }
                Err(error) => error,
            },
            (Err(error), _) => error,
        };
        Err(vec![explain(error, &self.versions)])
    }
}

/// Answers as a case: what `zhol screen` reads.
fn case_of(book: &Rulebook, answers: &Answers, today: Date) -> Value {
    let given = book.facts().filter(|(id, _)| answers.get(*id).is_some());
    let given: Map<String, Value> = given.map(|(id, fact)| (fact.id.clone(), answer_json(book, answers, id))).collect();
    json!({ "today": today.to_string(), "answers": given })
}

/// What is wrong with a code, and what to do.
fn explain(error: CodeError, versions: &FactTableVersions) -> String {
    match error {
        CodeError::Symbol(at, letter) => format!(
            "`{letter}`, number {at}, is in no code: there are only digits and Latin letters, and of these no U. Ask for it again."
        ),
        CodeError::Empty => "there is no code. Write one on each line.".into(),
        CodeError::Short(given, needed) => format!(
            "{given} letters and digits are there, and {needed} should be. Ask for what is missing; if nothing is, the first group is wrong."
        ),
        CodeError::Long(given, needed) => format!(
            "{given} letters and digits are there, and {needed} should be. Leave out what is too much; if nothing is, the first group is wrong."
        ),
        CodeError::Check => {
            "a letter or digit is wrong, or two are exchanged. Ask to hear the code again, group by group.".into()
        }
        CodeError::Version(stamp) => match versions.earlier(stamp) {
            Some((from, until, changed)) => format!(
                "it was made with the questions of {from} to {until}. Since then: {changed} Ask for a new code from the page as it is now, \
                 or give the folder of that content with --earlier."
            ),
            None => format!(
                "it was made with other questions (stamp {stamp}), which content/versions.toml does not name. Load the newest version of \
                 this program, or ask for a new code from the page as it is now."
            ),
        },
        CodeError::Impossible => {
            "no person can have given such answers by this day. Ask for the code again; is the day right?".into()
        }
    }
}

/// Answers under one rulebook as answers under another: by the names of facts and options. Also the facts that were answered and
/// whose answer the other rulebook does not have: those are to be asked again.
fn carry_over<'a>(from: &'a Rulebook, to: &Rulebook, answers: &Answers, today: Date) -> (Answers, Vec<&'a str>) {
    let (mut carried, mut lost) = (Answers::default(), Vec::new());
    for (id, fact) in from.facts() {
        let Some(answer) = answers.get(id) else { continue };
        let same = || {
            let other = to.fact_named(&fact.id)?;
            let known = to.fact(other)?;
            let option = |option: u8| known.option(fact.options.get(usize::from(option))?);
            let answer = match answer {
                Answer::Choice(chosen) => Answer::Choice(option(chosen)?),
                Answer::Set(set) => Answer::Set(set.iter().map(option).collect::<Option<OptionSet>>()?),
                other => other,
            };
            known.accepts(answer, today).ok().map(|()| (other, answer))
        };
        match same() {
            Some((other, answer)) => carried.set(other, answer),
            None => lost.push(fact.id.as_str()),
        }
    }
    (carried, lost)
}
