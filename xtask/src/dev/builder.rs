//! Builds the site for somebody who works on it: quickly, and never into `dist/`.

use std::fs;
use std::path::PathBuf;
use std::thread;
use std::time::Instant;

use anyhow::{Context, Result, anyhow};

use super::work::Work;
use crate::build::bundle::{self, Options, Purpose};
use crate::build::content::{self, Runner};
use crate::files::remove_folder;
use crate::process::{command, live};
use crate::project::Project;
use crate::setup::Tools;

/// What is built, and with what.
pub struct Builder<'a> {
    project: &'a Project,
    tools: &'a Tools,
    options: Options,
}

impl<'a> Builder<'a> {
    /// A builder that writes below `target/`.
    pub fn new(project: &'a Project, tools: &'a Tools) -> Self {
        let folder = project.development();
        let options = Options {
            purpose: Purpose::Development,
            site: folder.join("new"),
            modules: folder.join("modules"),
            runner: Runner::Built(project.debug_programs()),
        };
        Self { project, tools, options }
    }

    /// Does the work, and gives the folder of the finished site.
    ///
    /// # Errors
    ///
    /// When something does not compile or the content has problems. The site of the last time is then still there.
    pub fn build(&self, work: Work) -> Result<PathBuf> {
        if work == Work::Compile {
            together(
                || timed("the programs that read the content", || self.compile_programs()),
                || timed("the modules", || bundle::compile(self.project, self.tools, &self.options)),
            )?;
        }
        together(
            || timed("the check of the content", || content::check(self.project, &self.options.runner)),
            || timed("the site", || bundle::write_site(self.project, self.tools, &self.options)),
        )?;
        let site = self.project.development().join("site");
        remove_folder(&site)?;
        fs::rename(&self.options.site, &site).with_context(|| format!("{} cannot be replaced", site.display()))?;
        Ok(site)
    }

    fn compile_programs(&self) -> Result<()> {
        let mut cargo = command("cargo");
        cargo.current_dir(self.project.root()).args(["build", "--quiet", "--package", "zhol-cli", "--package", "prerender"]);
        live(&mut cargo).context("The programs that read the content did not compile")
    }
}

/// Does both at the same time. The first error counts.
fn together(one: impl FnOnce() -> Result<()> + Send, other: impl FnOnce() -> Result<()>) -> Result<()> {
    thread::scope(|scope| {
        let one = scope.spawn(one);
        let other = other();
        one.join().unwrap_or_else(|_| Err(anyhow!("A part of the build ended too early.")))?;
        other
    })
}

/// Does something, and says how long it took.
fn timed(name: &str, work: impl FnOnce() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    work()?;
    println!("  {name}: {:.1} s", start.elapsed().as_secs_f32());
    Ok(())
}
