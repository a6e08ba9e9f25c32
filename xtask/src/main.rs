//! Every command that people type in this project.
//!
//! `cargo xtask setup` prepares the machine, `build` makes `dist/`, `serve` shows it, `test` checks everything.
//! Nothing here is part of the widget.

mod bench;
mod build;
mod check;
mod dev;
mod files;
mod lighthouse;
mod paper;
mod process;
mod project;
mod serve;
mod setup;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use build::oembed::{self, Address};
use build::{bundle, npm_package};
use project::Project;

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Every command of this project")]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Install what the build and the tests need. Safe to repeat.
    Setup,
    /// Build the widget into dist/ and print its size.
    Build {
        /// The address that the site will have; see `address`.
        #[arg(long, value_name = "URL")]
        address: Option<Address>,
    },
    /// Write the address of the site into a finished dist/, so that a pasted link becomes a frame in WordPress and elsewhere (oEmbed).
    Address {
        /// The address of the folder, such as https://zhol.example.
        #[arg(value_name = "URL")]
        address: Address,
        /// The finished folder, instead of dist/.
        #[arg(long)]
        dist: Option<PathBuf>,
    },
    /// Build, then show the widget on this machine only.
    Serve {
        /// The port to listen on; 0 takes any free one.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// The folder to serve, instead of dist/.
        #[arg(long)]
        dist: Option<PathBuf>,
        /// Serve what is there already.
        #[arg(long)]
        no_build: bool,
    },
    /// Show the widget on this machine only, and build it again and reload the page when a file changes. For work on it: `serve` shows
    /// what people get.
    Dev {
        /// The port to listen on; 0 takes any free one.
        #[arg(long, default_value_t = 8081)]
        port: u16,
    },
    /// Print the sheets of paper in dist/paper/ as PDF.
    Paper {
        /// The address of the page; it is printed as a code that a phone can read.
        #[arg(long, value_name = "URL")]
        address: Option<String>,
        /// Print the script of a call instead, in the language of the worker and of the caller, such as ru:fa-AF.
        #[arg(long, value_name = "LANGUAGES", conflicts_with = "address")]
        script: Option<String>,
    },
    /// Measure how long Zhol takes, and Zhol beside a form of SurveyJS and rules of publicodes that hold the same questions and rules.
    Bench {
        /// How often each is measured, in turns.
        #[arg(long, default_value_t = 5)]
        runs: u32,
        /// Measure the dist/ that is there already.
        #[arg(long)]
        no_build: bool,
        /// Measure Zhol alone.
        #[arg(long)]
        alone: bool,
    },
    /// Build, and make the npm package.
    Package {
        /// Pack the dist/ that is there already.
        #[arg(long)]
        no_build: bool,
    },
    /// Let Lighthouse judge the first page as a phone on a slow network opens it.
    Lighthouse {
        /// How often in each language; the median counts.
        #[arg(long, default_value_t = 3)]
        runs: usize,
        /// Judge the dist/ that is there already.
        #[arg(long)]
        no_build: bool,
    },
    /// Run every check, only the named ones, or the `quick` ones.
    Test {
        /// Names from --list.
        names: Vec<String>,
        /// Show the checks and stop.
        #[arg(long)]
        list: bool,
    },
}

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    let project = Project::here();
    match command {
        Command::Setup => {
            setup::for_testing(&project)?;
        }
        Command::Build { address } => {
            let tools = setup::for_building(&project)?;
            bundle::assemble(&project, &tools)?;
            if let Some(address) = address {
                oembed::set_address(&project.dist(), &address)?;
            }
            bundle::weigh(&project)?;
        }
        Command::Address { address, dist } => oembed::set_address(&dist.unwrap_or_else(|| project.dist()), &address)?,
        Command::Serve { port, dist, no_build } => {
            if !no_build {
                let tools = setup::for_building(&project)?;
                bundle::assemble(&project, &tools)?;
            }
            serve::run(&dist.unwrap_or_else(|| project.dist()), port)?;
        }
        Command::Dev { port } => dev::run(&project, port)?,
        Command::Paper { script: Some(pair), .. } => paper::print_script(&project, &pair)?,
        Command::Paper { address, script: None } => paper::print(&project, address.as_deref())?,
        Command::Bench { runs, no_build, alone } => bench::run(&project, runs, no_build, alone)?,
        Command::Package { no_build } => {
            let tools = setup::for_building(&project)?;
            if !no_build {
                bundle::assemble(&project, &tools)?;
            }
            npm_package::pack(&project, &tools)?;
        }
        Command::Lighthouse { runs, no_build } => lighthouse::run(&project, runs, no_build)?,
        Command::Test { list: true, .. } => check::list(),
        Command::Test { names, .. } => return check::run(&project, &names),
    }
    Ok(ExitCode::SUCCESS)
}
