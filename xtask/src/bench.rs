//! Starts the measuring: how long Zhol takes, and then beside others, whose pages are made from the same content.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::bundle;
use crate::delivery;
use crate::process::{command, live, quiet};
use crate::project::Project;
use crate::setup::{self, Tools};

/// The programs it is measured against, by the names of their pages.
const RIVALS: [&str; 2] = ["surveyjs", "publicodes"];

/// Measures so many times, each contestant in turn; with `alone`, Zhol alone.
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
        live(measure.envs(browsers.iter().map(|(variable, place)| (variable, place))))
    };
    measure("times")?;
    if alone {
        return Ok(());
    }
    make_rivals(project, &tools)?;
    measure("bench")
}

/// Makes the pages of those that it is measured against, from the same content.
fn make_rivals(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.bench();
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("{} cannot be emptied", folder.display()))?;
    }
    let sources = folder.join("sources");
    fs::create_dir_all(&sources)?;
    copy_files(&project.root().join("comparison"), &sources)?;
    let mut cases = command("cargo");
    cases.current_dir(project.root()).args(["run", "--quiet", "--release", "--bin", "zhol", "--", "cases"]);
    fs::write(folder.join("cases.json"), format!("[{}]", quiet(&mut cases)?.trim_end().replace('\n', ",")))?;

    let evaluation = folder.join("evaluation");
    let engine = folder.join("engine");
    bundle::module(project, tools, "comparison/engine", "zhol_comparison", &engine, "z")?;
    fs::copy(engine.join("zhol_bench.js"), sources.join("zhol_bench.js"))?;
    bundle::made_of_content(project, "pack", &folder.join("packs"), None)?;

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
        fs::write(sources.join(format!("{rival}.json")), quiet(&mut export)?)?;
        put_together(&format!("{rival}.js"), &folder.join(rival).join(format!("{rival}.js")))?;
        fs::copy(sources.join(format!("{rival}.html")), folder.join(rival).join("index.html"))?;
        finish(&folder.join(rival))?;
    }
    let page = fs::read_to_string(sources.join("evaluation.html"))?;
    for name in RIVALS.into_iter().chain(["zhol"]) {
        put_together(&format!("evaluate-{name}.js"), &evaluation.join(format!("evaluate-{name}.js")))?;
        let script = format!("<body><script type=\"module\" src=\"evaluate-{name}.js\"></script>");
        fs::write(evaluation.join(format!("{name}.html")), page.replace("<body>", &script))?;
    }
    fs::copy(engine.join("zhol_bench_bg.wasm"), evaluation.join("zhol_bench_bg.wasm"))?;
    fs::copy(folder.join("packs/rules.pack"), evaluation.join("rules.pack"))?;
    fs::write(evaluation.join("index.html"), page)?;
    finish(&evaluation)
}

/// As it is served: with no headers of its own, and compressed as tightly as Zhol.
fn finish(site: &Path) -> Result<()> {
    fs::write(site.join("_headers"), "")?;
    delivery::compress(site)
}

fn copy_files(from: &Path, to: &Path) -> Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_file() {
            fs::copy(entry.path(), to.join(entry.file_name()))?;
        }
    }
    Ok(())
}
