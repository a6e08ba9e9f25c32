//! The command line: screens answers, lists the questions, checks and packs the content.

mod arguments;
mod built_in;
mod code;
mod content;
mod csv_table;
mod encoding;
mod error;
mod files;
mod json_documents;
mod lines;
mod screen;
mod screener;
mod verify;

use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};

use clap::Parser;
use zhol_authoring::{
    Content, MutationTest, Source, call_script, call_scripts, diff, guide, open_points, partners, people, questions,
    questions_json, rule_diagrams, to_confirm, transliterated, worksheets,
};

use arguments::{Arguments, Command};
use content::{check, checked, source, texts, today, version};
use error::CliError;
use files::BLOCK;
use verify::verify;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            if !error.message.is_empty() {
                let _ = writeln!(io::stderr(), "zhol: {error}");
            }
            ExitCode::from(error.code)
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode, CliError> {
    let mut out = BufWriter::with_capacity(BLOCK, io::stdout().lock());
    let folder = arguments.content.as_deref();
    let mut exit = ExitCode::SUCCESS;
    match &arguments.command {
        Command::People { count, seed } => {
            for person in people(*count, *seed) {
                writeln!(out, "{person}")?;
            }
        }
        Command::Code(code) => exit = code.run(&source(folder)?, &mut out)?,
        Command::Contacts { language, .. } => {
            let source = source(folder)?;
            let list = to_confirm(&source, &checked(&source)?, language, today())?;
            write!(out, "{list}")?;
        }
        Command::Check { thorough, open } => {
            let source = source(folder)?;
            let content = check(&source, &mut out)?;
            let (facts, pathways) = (content.pack.book.facts.len(), content.pack.book.pathways.len());
            let (offices, languages) = (content.pack.directory.offices.len(), content.texts.len());
            let cases = Content::cases(&source, &content.pack.book)?.len();
            writeln!(
                out,
                "The content is whole: {facts} facts, {pathways} pathways, {offices} offices, {languages} languages, {cases} cases."
            )?;
            if *open {
                write!(out, "\n{}", open_points(&source, &content))?;
            }
            if *thorough {
                out.flush()?;
                let report = MutationTest::of(&source, &content, |_| true)?;
                write!(out, "{report}")?;
            }
        }
        Command::Cases => {
            let source = source(folder)?;
            let book = Content::rules(&source, today())?.book;
            for case in Content::cases(&source, &book)? {
                writeln!(out, "{}", case.document)?;
            }
        }
        Command::Verify => exit = verify(&checked(&source(folder)?)?, &mut out)?,
        Command::Pack { out: to, pseudo } => {
            let mut content = checked(&source(folder)?)?;
            if let Some(pseudo) = pseudo {
                content = content
                    .pseudolocalized(*pseudo)
                    .ok_or_else(|| CliError::new(1, "there are no English texts to make them of."))?;
            }
            let packs = content.packs().map_err(|error| CliError::new(1, format!("a pack could not be made: {error}")))?;
            files::write(to, &packs, &mut out)?;
        }
        Command::Graph { out: to, lang } => {
            let source = source(folder)?;
            let content = checked(&source)?;
            let language = &texts(&content, lang)?.language;
            files::write(to, &rule_diagrams(&source, &content, language)?, &mut out)?;
        }
        Command::Guide { out: to } => {
            let source = source(folder)?;
            let pages = guide(&source, &checked(&source)?, today())?;
            files::write(to, &pages, &mut out)?;
        }
        Command::Paper { out: to, address } => {
            let source = source(folder)?;
            let pages = worksheets(&source, &checked(&source)?, today(), address.as_deref())?;
            files::write(to, &pages, &mut out)?;
        }
        Command::Script { out: to, worker, caller } => {
            let content = checked(&source(folder)?)?;
            let pages = match caller {
                None => call_scripts(&content),
                Some(caller) => {
                    let [worker, caller] = [texts(&content, worker)?, texts(&content, caller)?].map(|texts| &texts.language);
                    call_script(&content, worker, caller).ok_or_else(|| {
                        let choose = content.workers.join(", ");
                        CliError::new(1, format!("there is no script for a worker in `{worker}`. Choose one of: {choose}."))
                    })?
                }
            };
            files::write(to, &pages, &mut out)?;
        }
        Command::Transliterate => {
            let folder =
                folder.ok_or_else(|| CliError::new(2, "say with --content which folder to write to: --content content"))?;
            let pages = transliterated(&source(Some(folder))?)?;
            files::write(folder, &pages, &mut out)?;
        }
        Command::Partners { out: to } => {
            let source = source(folder)?;
            let pages = partners(&source, &checked(&source)?)?;
            files::write(to, &pages, &mut out)?;
        }
        Command::Diff { old, new, json, people: count, seed, fail_on_change } => {
            let new = match new.as_deref().or(folder) {
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
            exit = ExitCode::from(u8::from(*fail_on_change && found.changes_results()));
        }
        Command::Questions { json, lang } => {
            let content = checked(&source(folder)?)?;
            let texts = texts(&content, lang)?;
            if *json {
                writeln!(out, "{}", questions_json(&content.pack.book))?;
            } else {
                write!(out, "{}", questions(&content.pack.book, texts))?;
            }
        }
        Command::Screen(screen) => exit = screen.run(&source(folder)?, &mut out)?,
    }
    out.flush()?;
    Ok(exit)
}
