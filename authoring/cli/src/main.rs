//! The command line: screens answers, lists the questions, checks and packs the content.

mod built_in;
mod code;
mod screener;
mod verify;

use std::{
    fs::{self, File},
    io::{self, BufWriter, Read, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    time::{SystemTime, UNIX_EPOCH},
};

use clap::{Parser, Subcommand};
use indicatif::{ProgressBar, ProgressStyle};
use zhol_authoring::{
    Content, Explainer, Problem, Pseudo, Severity, Source, Thorough, Version, diff, graph, guide, open_points, paper, partners,
    people, questions, questions_json, script, scripts, to_confirm, transliterated,
};
use zhol_core::{content::Catalog, engine::Date};

use code::Code;
use screener::Screener;
use verify::verify;

/// Screens answers for the procedures that may apply to people without citizenship papers in Kazakhstan.
#[derive(Parser)]
#[command(name = "zhol", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
    /// Use the content of this folder instead of the one built in
    #[arg(long, global = true, value_name = "FOLDER")]
    content: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Screen answers: one JSON document, or one on each line
    ///
    /// {"today":"2026-11-22","answers":{"birth_date":"1984","documents":[],"fear_of_return":"no"}}
    Screen {
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
        /// Add to the JSON the law behind each pathway, what would change it, and the smallest set of answers behind each excluded one
        #[arg(long, conflicts_with = "pretty")]
        explain: bool,
        /// Say at the end how many people were screened in a second
        #[arg(long)]
        time: bool,
    },
    /// List the facts and their options
    Questions {
        /// Write JSON
        #[arg(long)]
        json: bool,
        /// The language of the questions
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Check the content, try its cases, and list every problem
    Check {
        /// Also change every rule in every way in which somebody could slip, and list the changes that no case and no law notices
        #[arg(long)]
        thorough: bool,
        /// List besides what only people can settle: signatures of lawyers and native readers, contacts that nobody has confirmed
        #[arg(long)]
        open: bool,
    },
    /// Write the cases of the content as JSON, one on each line, as `screen` reads them
    Cases,
    /// Print the calls to make, the pages to open and the letters to send, with the words to say and where the answer goes
    Contacts {
        /// What nobody has confirmed yet
        #[arg(long, required = true)]
        to_confirm: bool,
        /// The language to ring and write in: kk, ru or en
        #[arg(long, default_value = "ru")]
        language: String,
    },
    /// Prove the safety invariants for every set of answers
    Verify,
    /// Check the content and write the packs for the browser
    Pack {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
        /// Write made-up languages under the names of the real ones, to test the pages with: `long` (three times as long) or `rtl` (from
        /// right to left)
        #[arg(long, value_name = "KIND")]
        pseudo: Option<Pseudo>,
    },
    /// Draw the questions and the rules as pictures to print: SVG, and a page that lists them
    Graph {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
        /// The language of the pictures
        #[arg(long, default_value = "en")]
        lang: String,
    },
    /// Write the pages that need no program: everything that may apply and every office, in every language, with links alone
    Guide {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
    },
    /// Write the questions and how to work out the result, to print and to fill in by hand, in every language
    Paper {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
        /// The address of the page; it is printed as a code to scan
        #[arg(long, value_name = "URL")]
        address: Option<String>,
    },
    /// Write the script of a call to print: every question as it is read aloud, in the caller's language and the worker's
    ///
    /// Without a caller's language, the scripts of all pairs.
    Script {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
        /// The language of who answers the phone: kk, ru or en
        #[arg(long, default_value = "ru")]
        worker: String,
        /// The language of who calls
        #[arg(long)]
        caller: Option<String>,
    },
    /// Write the texts of each language that is another one in other letters, as content/transliteration.toml says, into --content
    Transliterate,
    /// Write the page on which partners choose how to put the widget into their own pages
    Partners {
        /// The folder to write to
        #[arg(long)]
        out: PathBuf,
    },
    /// Compare two versions of the content: what was changed, and who of the made-up people gets another result by which change
    ///
    /// Ends with 2 where a version cannot be read.
    Diff {
        /// The folder of the old version
        old: PathBuf,
        /// The folder of the new version; the one of --content, or the one built in, if left out
        new: Option<PathBuf>,
        /// Write JSON
        #[arg(long)]
        json: bool,
        /// How many people
        #[arg(long, default_value_t = 8822)]
        people: u32,
        /// The same seed makes the same people
        #[arg(long, default_value_t = 2020)]
        seed: u64,
        /// End with 1 where somebody's result differs
        #[arg(long)]
        fail_on_change: bool,
    },
    /// Write answers as a code that can be read out over the telephone, or read such codes
    Code(Code),
    /// Make up people in the proportions of the campaign of 2020-2022
    People {
        /// How many
        #[arg(long, default_value_t = 8822)]
        count: u32,
        /// The same seed makes the same people
        #[arg(long, default_value_t = 2020)]
        seed: u64,
    },
}

/// A sentence for the person at the keyboard, and the exit code.
struct Stop(u8, String);

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self(1, error.to_string())
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(Stop(code, sentence)) => {
            if !sentence.is_empty() {
                let _ = writeln!(io::stderr(), "zhol: {sentence}");
            }
            ExitCode::from(code)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, Stop> {
    let mut out = BufWriter::with_capacity(BLOCK, io::stdout().lock());
    let done = match &arguments.command {
        Command::People { count, seed } => {
            for person in people(*count, *seed) {
                writeln!(out, "{person}")?;
            }
            ExitCode::SUCCESS
        }
        Command::Code(code) => code.run(&source(arguments)?, &mut out)?,
        Command::Contacts { language, .. } => {
            let source = source(arguments)?;
            let list = to_confirm(&source, &checked(&source)?, language, today()).map_err(|problems| listed(&problems))?;
            write!(out, "{list}")?;
            ExitCode::SUCCESS
        }
        Command::Check { thorough, open } => {
            let source = source(arguments)?;
            let problems = Content::check(&source, today());
            let content = check(&problems, &source, &mut out)?;
            let (facts, pathways) = (content.pack.book.facts.len(), content.pack.book.pathways.len());
            let (offices, languages) = (content.pack.directory.offices.len(), content.texts.len());
            let cases = Content::cases(&source, &content.pack.book).map_err(|problems| listed(&problems))?.len();
            writeln!(
                out,
                "The content is whole: {facts} facts, {pathways} pathways, {offices} offices, {languages} languages, {cases} cases."
            )?;
            if *open {
                write!(out, "\n{}", open_points(&source, &content))?;
            }
            if *thorough {
                out.flush()?;
                let thorough = Thorough::of(&source, &content, |_| true).map_err(|problems| listed(&problems))?;
                write!(out, "{thorough}")?;
            }
            ExitCode::SUCCESS
        }
        Command::Cases => {
            let source = source(arguments)?;
            let book = Content::rules(&source, today()).map_err(|problems| listed(&problems))?.book;
            for case in Content::cases(&source, &book).map_err(|problems| listed(&problems))? {
                writeln!(out, "{}", case.document)?;
            }
            ExitCode::SUCCESS
        }
        Command::Verify => verify(&read_content(arguments)?, &mut out)?,
        Command::Pack { out: folder, pseudo } => {
            let mut content = read_content(arguments)?;
            if let Some(pseudo) = pseudo {
                content =
                    content.disguised(*pseudo).ok_or_else(|| Stop(1, "there are no English texts to make them of.".into()))?;
            }
            let packs = content.packs().map_err(|error| Stop(1, format!("a pack could not be made: {error}")))?;
            write_files(folder, &packs, &mut out)?
        }
        Command::Graph { out: folder, lang } => {
            let source = source(arguments)?;
            let content = checked(&source)?;
            texts(&content, lang)?;
            write_files(folder, &graph(&source, &content, lang).map_err(|problems| listed(&problems))?, &mut out)?
        }
        Command::Guide { out: folder } => {
            let source = source(arguments)?;
            let files = guide(&source, &checked(&source)?, today()).map_err(|problems| listed(&problems))?;
            write_files(folder, &files, &mut out)?
        }
        Command::Paper { out: folder, address } => {
            let source = source(arguments)?;
            let files = paper(&source, &checked(&source)?, today(), address.as_deref()).map_err(|problems| listed(&problems))?;
            write_files(folder, &files, &mut out)?
        }
        Command::Script { out: folder, worker, caller } => {
            let content = read_content(arguments)?;
            let files = match caller {
                None => scripts(&content),
                Some(caller) => {
                    texts(&content, caller)?;
                    script(&content, worker, caller).ok_or_else(|| {
                        let choose = content.workers.join(", ");
                        Stop(1, format!("there is no script for a worker in `{worker}`. Choose one of: {choose}."))
                    })?
                }
            };
            write_files(folder, &files, &mut out)?
        }
        Command::Transliterate => {
            let folder = arguments.content.as_deref();
            let folder =
                folder.ok_or_else(|| Stop(2, "say with --content which folder to write to: --content content".into()))?;
            let files = transliterated(&source(arguments)?).map_err(|problems| listed(&problems))?;
            write_files(folder, &files, &mut out)?
        }
        Command::Partners { out: folder } => {
            let source = source(arguments)?;
            let files = partners(&source, &checked(&source)?).map_err(|problems| listed(&problems))?;
            write_files(folder, &files, &mut out)?
        }
        Command::Diff { old, new, json, people: count, seed, fail_on_change } => {
            let new = match new.as_deref().or(arguments.content.as_deref()) {
                Some(folder) => version(&folder.display().to_string(), Source::folder(folder))?,
                None => version("the built-in content", Ok(built_in::source()))?,
            };
            let old = version(&old.display().to_string(), Source::folder(old))?;
            let found = diff(&old, &new, people(*count, *seed));
            if *json {
                serde_json::to_writer_pretty(&mut out, &found).map_err(io::Error::from)?;
                writeln!(out)?;
            } else {
                write!(out, "{}", found.page())?;
            }
            ExitCode::from(u8::from(*fail_on_change && found.changes_results()))
        }
        Command::Questions { json, lang } => {
            let content = read_content(arguments)?;
            let texts = texts(&content, lang)?;
            if *json {
                writeln!(out, "{}", questions_json(&content.pack.book))?;
            } else {
                write!(out, "{}", questions(&content.pack.book, texts))?;
            }
            ExitCode::SUCCESS
        }
        Command::Screen { file, pretty, summary, lang, explain, time } => {
            let source = source(arguments)?;
            let content = checked(&source)?;
            let explainer =
                if *explain { Some(Explainer::of(&source, &content).map_err(|problems| listed(&problems))?) } else { None };
            let texts = if *pretty || *summary { Some(texts(&content, lang)?) } else { None };
            let input: Box<dyn Read> = match file.as_deref() {
                Some(path) if path != Path::new("-") => Box::new(open(path)?),
                _ => Box::new(io::stdin().lock()),
            };
            Screener { content: &content, texts, summary: *summary, explainer, screened: 0, refused: 0 }
                .run(input, &mut out, *time)?
        }
    };
    out.flush()?;
    Ok(done)
}

/// A file to read, with a bar on the terminal that shows how far the reading is; where there is no terminal there is no bar.
fn open(path: &Path) -> Result<impl Read, Stop> {
    let unreadable = |error: io::Error| Stop(2, format!("{} cannot be read: {error}.", path.display()));
    let file = File::open(path).map_err(unreadable)?;
    let bar = ProgressBar::new(file.metadata().map_err(unreadable)?.len());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent} %, {eta} left") {
        bar.set_style(style);
    }
    Ok(bar.wrap_read(file))
}

/// Writes files into a folder, and lists them.
fn write_files(folder: &Path, files: &[(String, impl AsRef<[u8]>)], out: &mut impl Write) -> Result<ExitCode, Stop> {
    for (name, content) in files {
        let path = folder.join(name);
        let inside = path.parent().unwrap_or(folder);
        fs::create_dir_all(inside).map_err(|error| unwritable(inside, &error))?;
        fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
        writeln!(out, "{} ({} bytes)", path.display(), content.as_ref().len())?;
    }
    Ok(ExitCode::SUCCESS)
}

fn unwritable(path: &Path, error: &io::Error) -> Stop {
    Stop(1, format!("{} cannot be written: {error}.", path.display()))
}

fn read_content(arguments: &Arguments) -> Result<Content, Stop> {
    checked(&source(arguments)?)
}

fn source(arguments: &Arguments) -> Result<Source, Stop> {
    match &arguments.content {
        Some(folder) => Source::folder(folder).map_err(|error| Stop(1, format!("{} cannot be read: {error}.", folder.display()))),
        None => Ok(built_in::source()),
    }
}

fn checked(source: &Source) -> Result<Content, Stop> {
    Content::read(source, today()).map_err(|problems| listed(&problems))
}

/// A version to compare. One that cannot be read ends with 2, so that 1 means a difference.
fn version(name: &str, source: io::Result<Source>) -> Result<Version, Stop> {
    let source = source.map_err(|error| Stop(2, format!("{name} cannot be read: {error}.")))?;
    Version::read(source, today()).map_err(|problems| Stop(2, format!("{name}: {}", listed(&problems).1)))
}

fn listed(problems: &[Problem]) -> Stop {
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    Stop(1, format!("the content has {} problems.\n\n{}", list.len(), list.join("\n\n")))
}

/// Lists all problems; only what must be fixed makes the check fail.
fn check(problems: &[Problem], source: &Source, out: &mut impl Write) -> Result<Content, Stop> {
    let (grave, others): (Vec<Problem>, Vec<Problem>) =
        problems.iter().cloned().partition(|problem| problem.severity == Severity::MustFix);
    for problem in &others {
        let heading = if problem.severity == Severity::Overdue { "Overdue" } else { "Look at" };
        writeln!(out, "{heading}: {problem}\n")?;
    }
    out.flush()?;
    if grave.is_empty() { checked(source) } else { Err(listed(&grave)) }
}

fn texts<'a>(content: &'a Content, language: &str) -> Result<&'a Catalog, Stop> {
    content.texts(language).ok_or_else(|| {
        let known: Vec<&str> = content.texts.iter().map(|texts| texts.language.as_str()).collect();
        Stop(2, format!("there is no language `{language}`. There are: {}.", known.join(", ")))
    })
}

/// The day by the clock, in UTC: only for reviews that are overdue, never for a screening.
fn today() -> Date {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Date::from_days_since_1970(u32::try_from(seconds / 86_400).unwrap_or(0))
}

/// What is read or written at a time: large, so that a large file costs few calls of the system.
const BLOCK: usize = 1 << 16;
