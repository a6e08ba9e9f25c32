//! The commands and their options.

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use zhol_authoring::Pseudolocale;

use super::{code::Code, screen::Screen};

/// Screens answers for the procedures that may apply to people without citizenship papers in Kazakhstan.
#[derive(Parser)]
#[command(name = "zhol", version, about)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// Use the content of this folder instead of the one built in
    #[arg(long, global = true, value_name = "FOLDER")]
    pub content: Option<PathBuf>,
}

/// What `zhol` can do.
#[derive(Subcommand)]
pub enum Command {
    /// Screen answers: one JSON document, or one on each line
    ///
    /// {"today":"2026-11-22","answers":{"birth_date":"1984","documents":[],"fear_of_return":"no"}}
    ///
    /// With --csv, a table. A line that cannot be read is named, and those after it are screened.
    Screen(Screen),
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
        /// Also change every rule in every way in which a person could make an error, and list the changes that no case and no
        /// law notices
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
        /// Write made-up languages under the names of the real ones, to test the pages with: `long` (three times as long) or
        /// `rtl` (from right to left)
        #[arg(long, value_name = "KIND")]
        pseudo: Option<Pseudolocale>,
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
    /// Write the texts of each language that is another one in other letters, as content/transliteration.toml says, into
    /// --content
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
