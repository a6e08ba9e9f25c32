//! Puts the finished widget together in `dist/`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::names;
use crate::process::{command, live};
use crate::project::Project;
use crate::setup::Tools;
use crate::sizes;

/// Each style sheet in `dist/styles`, and what it is made of.
const STYLES: [(&str, &[&str]); 2] =
    [("widget.css", &["tokens.css", "widget.css", "print.css"]), ("page.css", &["tokens.css", "page.css"])];

/// The script that the module calls by the name it has in `dist/`.
const DEVICE: &str = "src/platform/device.js";

/// The pictures of questions and papers. They lie with the packs: their names are those of questions, and are not left on the device.
const PICTURES: &str = "styles/pictures.svg";

/// Compiles the widget and puts everything that a browser fetches into `dist/`.
pub fn assemble(project: &Project, tools: &Tools) -> Result<()> {
    compile(project, tools)?;
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("{} cannot be emptied", dist.display()))?;
    }
    make_folder(&dist)?;
    pack_content(project, &dist)?;
    place_module(&project.wasm_package(), &dist)?;
    copy(&project.root().join(DEVICE), &dist.join("device.js"))?;
    place_pages(project.root(), &dist)?;
    place_styles(&project.root().join("styles"), &dist.join("styles"))?;
    copy(&project.root().join(PICTURES), &dist.join("packs/pictures.svg"))?;
    shorten(tools, &dist)?;
    names::shorten(&dist.join("zhol_bg.wasm"), &dist.join("zhol.js"))
}

/// Takes what only people read out of the scripts and styles; the sources keep it.
fn shorten(tools: &Tools, dist: &Path) -> Result<()> {
    let styles = STYLES.iter().map(|(sheet, _)| dist.join("styles").join(sheet));
    for file in styles.chain(["zhol.js", "device.js"].map(|script| dist.join(script))) {
        let mut esbuild = command("esbuild");
        esbuild
            .arg(&file)
            .args(["--minify", "--log-level=error", "--allow-overwrite"])
            .arg(format!("--outfile={}", file.display()));
        live(tools.equip(&mut esbuild)).with_context(|| format!("{} could not be shortened", file.display()))?;
    }
    Ok(())
}

/// Prints what everything weighs, and refuses a widget that is too heavy.
pub fn weigh(project: &Project) -> Result<()> {
    let parts = sizes::weigh(&project.dist(), &languages(project)?)?;
    print!("{}", sizes::table(&parts));
    match sizes::over_budget(&parts, sizes::BUDGET) {
        Some(said) => bail!(said),
        None => Ok(()),
    }
}

/// What makes the module small: code for size, and no words for a panic, which nobody would read.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The standard library built for size with the module takes a fifth off it, and a phone fetches it every time.
const SMALL_LIBRARY: [&str; 4] = ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];

fn compile(project: &Project, tools: &Tools) -> Result<()> {
    let mut pack = command("wasm-pack");
    pack.current_dir(project.root()).env("CARGO_TARGET_DIR", project.wasm_target());
    // Set-up has installed everything, so wasm-pack has nothing to fetch.
    pack.args(["--log-level", "warn", "build", "--mode", "no-install", "--target", "web", "--release"]);
    pack.args(["--no-pack", "--no-typescript", "--out-name", "zhol", "--out-dir"]).arg(project.wasm_package());
    pack.args(["module", "--"]);
    // The native programs are built for speed; the module is built for the network.
    pack.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "z");
    if tools.have_library_sources() {
        pack.args(SMALL_LIBRARY).env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", SMALL);
    } else {
        println!(
            "The sources of Rust's standard library are not installed, so the module will be larger. \
             `rustup component add rust-src` installs them."
        );
    }
    live(tools.equip(&mut pack)).context("The widget did not compile")
}

/// The rules and the languages, made by the program that also checks them.
fn pack_content(project: &Project, dist: &Path) -> Result<()> {
    let mut zhol = command("cargo");
    zhol.current_dir(project.root()).args(["run", "--quiet", "--release", "--bin", "zhol", "--", "pack", "--out"]);
    live(zhol.arg(dist.join("packs"))).context("The content could not be packed")
}

fn place_module(package: &Path, dist: &Path) -> Result<()> {
    for file in ["zhol.js", "zhol_bg.wasm"] {
        copy(&package.join(file), &dist.join(file))?;
    }
    let snippets = package.join("snippets");
    if snippets.is_dir() {
        copy_folder(&snippets, &dist.join("snippets"))?;
    }
    Ok(())
}

/// The first page lies at the root of the project, the others in `pages/`, where their addresses say.
fn place_pages(root: &Path, dist: &Path) -> Result<()> {
    let pages = root.join("pages");
    if pages.is_dir() {
        copy_folder(&pages, dist)?;
    }
    let first = root.join("index.html");
    if first.is_file() {
        copy(&first, &dist.join("index.html"))?;
    }
    if !dist.join("index.html").is_file() {
        bail!("There is no index.html at the root of the project, so the widget has no page.");
    }
    Ok(())
}

fn place_styles(from: &Path, to: &Path) -> Result<()> {
    make_folder(to)?;
    for (sheet, sources) in STYLES {
        let mut whole = String::new();
        for source in sources {
            let source = from.join(source);
            let text = fs::read_to_string(&source).with_context(|| format!("{} cannot be read", source.display()))?;
            whole.push_str(&text);
            whole.push('\n');
        }
        fs::write(to.join(sheet), whole).with_context(|| format!("{} cannot be written", to.join(sheet).display()))?;
    }
    Ok(())
}

/// The languages are those that translators have a file for.
fn languages(project: &Project) -> Result<Vec<String>> {
    let folder = project.root().join("content/text");
    let mut languages = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "ftl") {
            languages.extend(file.file_stem().map(|stem| stem.to_string_lossy().into_owned()));
        }
    }
    Ok(languages)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    make_folder(to)?;
    for entry in fs::read_dir(from).with_context(|| format!("{} cannot be read", from.display()))? {
        let entry = entry?;
        let (source, copied) = (entry.path(), to.join(entry.file_name()));
        if source.is_dir() {
            copy_folder(&source, &copied)?;
        } else {
            copy(&source, &copied)?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied to {}", from.display(), to.display()))?;
    Ok(())
}

fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}
