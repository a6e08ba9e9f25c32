//! Measures how long Zhol takes, alone and beside other programs, whose pages are made from the same content.

use std::path::Path;

use anyhow::{Context, Result};

use crate::build::content::{self, Runner};
use crate::build::wasm_module::{self, Profile};
use crate::build::{bundle, compress, headers};
use crate::files::{copy, files_in, make_empty_folder, path_below, read, write};
use crate::process::{command, live, quiet};
use crate::project::Project;
use crate::setup::{self, Tools};

/// The name of the files of Zhol's engine without the interface.
const ENGINE: &str = "zhol_comparison";
/// The programs it is measured against, by the names of their pages.
const RIVALS: [&str; 2] = ["surveyjs", "publicodes"];

/// Measures each program `runs` times, in turn; with `alone`, only Zhol.
pub fn run(project: &Project, runs: u32, no_build: bool, alone: bool) -> Result<()> {
    let (tools, browsers) = setup::for_measuring(project)?;
    if !no_build {
        bundle::assemble(project, &tools)?;
    }
    let measure = |program: &str| {
        let mut measure = command("cargo");
        measure.current_dir(project.root()).args([
            "run",
            "--quiet",
            "-p",
            "browser-tests",
            "--bin",
            program,
            "--",
            &runs.to_string(),
        ]);
        measure.env("ZHOL_DIST", project.dist()).env("ZHOL_BENCH", project.bench());
        live(measure.envs(browsers.iter().map(|(variable, program)| (variable, program))))
    };
    measure("times")?;
    if alone {
        return Ok(());
    }
    make_rivals(project, &tools)?;
    measure("bench")
}

/// Makes the pages of the other programs from the same content.
fn make_rivals(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.bench();
    make_empty_folder(&folder)?;
    let sources = folder.join("sources");
    copy_files(&project.root().join("comparison"), &sources)?;
    let mut cases = command("cargo");
    cases.current_dir(project.root()).args(["run", "--quiet", "--release", "--bin", "zhol", "--", "cases"]);
    write(&folder.join("cases.json"), format!("[{}]", quiet(&mut cases)?.trim_end().replace('\n', ",")))?;

    let evaluation = folder.join("evaluation");
    let engine = folder.join("engine");
    wasm_module::compile(project, tools, "comparison/engine", ENGINE, &engine, Profile::Small)?;
    copy(&engine.join(format!("{ENGINE}.js")), &sources.join(format!("{ENGINE}.js")))?;
    content::write_files(project, &Runner::Cargo, "pack", &folder.join("packs"), None)?;

    let put_together = |script: &str, to: &Path| -> Result<()> {
        let mut esbuild = command("esbuild");
        esbuild.arg(sources.join(script)).args(["--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=error"]);
        esbuild.arg("--define:process.env.NODE_ENV=\"production\"").env("NODE_PATH", setup::packages(project));
        live(tools.equip(esbuild.arg(format!("--outfile={}", to.display()))))
            .with_context(|| format!("comparison/{script} could not be put together"))
    };
    for rival in RIVALS {
        let mut export = command("cargo");
        export.current_dir(project.root()).args(["run", "--quiet", "--release", "--bin", "export", "--", "--to", rival]);
        write(&sources.join(format!("{rival}.json")), quiet(&mut export)?)?;
        put_together(&format!("{rival}.js"), &folder.join(rival).join(format!("{rival}.js")))?;
        copy(&sources.join(format!("{rival}.html")), &folder.join(rival).join("index.html"))?;
        finish(&folder.join(rival))?;
    }
    let page = read(&sources.join("evaluation.html"))?;
    for name in RIVALS.into_iter().chain(["zhol"]) {
        put_together(&format!("evaluate-{name}.js"), &evaluation.join(format!("evaluate-{name}.js")))?;
        let script = format!("<body><script type=\"module\" src=\"evaluate-{name}.js\"></script>");
        write(&evaluation.join(format!("{name}.html")), page.replace("<body>", &script))?;
    }
    let module = format!("{ENGINE}_bg.wasm");
    copy(&engine.join(&module), &evaluation.join(&module))?;
    copy(&folder.join("packs/rules.pack"), &evaluation.join("rules.pack"))?;
    write(&evaluation.join("index.html"), page)?;
    finish(&evaluation)
}

/// Makes a site ready to be served: without headers, and compressed like Zhol.
fn finish(site: &Path) -> Result<()> {
    write(&site.join(headers::FILE), "")?;
    compress::compress(site)
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    files_in(from)?.iter().try_for_each(|file| copy(file, &to.join(path_below(from, file))))
}
