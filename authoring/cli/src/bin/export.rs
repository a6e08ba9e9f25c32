//! Prints the facts, the questions and the conditions of every standing as another program reads them, as JSON, so that
//! `cargo xtask bench` can measure Zhol against that program on the same work.

#[path = "../built_in.rs"]
mod built_in;

use std::{
    io::{self, Write},
    time::{SystemTime, UNIX_EPOCH},
};

use clap::Parser;
use zhol_authoring::{Content, Target, export};
use zhol_core::engine::Date;

/// Prints the questions and the rules as another program reads them.
#[derive(Parser)]
struct Arguments {
    /// The program that reads them
    #[arg(long)]
    to: Target,
    /// The language of the questions
    #[arg(long, default_value = "en")]
    lang: String,
}

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    let today = Date::from_days_since_1970(u32::try_from(seconds / 86_400).unwrap_or(0));
    let content = Content::read(&built_in::source(), today)
        .map_err(|_| io::Error::other("the content is not whole: `zhol check` says what is wrong"))?;
    let texts = content.texts(&arguments.lang).ok_or_else(|| io::Error::other("there is no such language"))?;
    writeln!(io::stdout(), "{}", export(&content, texts, arguments.to))
}
