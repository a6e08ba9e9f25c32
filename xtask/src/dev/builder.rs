//! Builds the site for somebody who works on it: quickly, and never into `dist/`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

use super::work::Work;
use crate::build::bundle::{self, Options, Purpose};
use crate::build::content::{self, DOCUMENTS, Runner};
use crate::files::{copy, files_under, path_below, remove_folder};
use crate::process::{command, live, together};
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

    /// Does the work, and gives the new site, still without its new documents.
    ///
    /// # Errors
    ///
    /// When something does not compile or the content has problems. The site of the last time is then still there.
    pub fn build(&self, work: Work) -> Result<Built> {
        if work == Work::Compile {
            together(
                || timed("the programs that read the content", || self.compile_programs()),
                || timed("the modules", || bundle::compile(self.project, self.tools, &self.options)),
            )?;
        }
        let ((), assets) = together(
            || timed("the check of the content", || content::check(self.project, &self.options.runner)),
            || timed("the site", || bundle::write_site(self.project, self.tools, &self.options)),
        )?;
        let site = self.project.development().join("site");
        if site.exists() {
            keep_documents(&site, &self.options.site)?;
        }
        remove_folder(&site)?;
        fs::rename(&self.options.site, &site).with_context(|| format!("{} cannot be replaced", site.display()))?;
        Ok(Built { site, assets })
    }

    /// Writes the documents into the new site. They take longer than the widget, and most changes are looked at there.
    ///
    /// # Errors
    ///
    /// When the content has problems. The documents of the last time are then still there.
    pub fn write_documents(&self, built: &Built) -> Result<()> {
        timed("the documents", || bundle::write_documents(self.project, &self.options, &built.site, &built.assets))
    }

    fn compile_programs(&self) -> Result<()> {
        let mut cargo = command("cargo");
        cargo.current_dir(self.project.root()).args(["build", "--quiet", "--package", "zhol-cli", "--package", "prerender"]);
        live(&mut cargo).context("The programs that read the content did not compile")
    }
}

/// A site that was built.
pub struct Built {
    /// Its folder.
    pub site: PathBuf,
    /// The folder of the widget's files below it.
    assets: String,
}

/// Copies the documents of one site into another, until they are written again.
fn keep_documents(from: &Path, to: &Path) -> Result<()> {
    for folder in DOCUMENTS.iter().map(|(_, folder)| from.join(folder)).filter(|folder| folder.exists()) {
        for file in files_under(&folder)? {
            let copied = to.join(path_below(from, &file));
            if !copied.exists() {
                copy(&file, &copied)?;
            }
        }
    }
    Ok(())
}

/// Does something, and says how long it took.
fn timed<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    let start = Instant::now();
    let done = work()?;
    println!("  {name}: {:.1} s", start.elapsed().as_secs_f32());
    Ok(done)
}
