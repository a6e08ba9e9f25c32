//! Puts the finished widget together in `dist/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::delivery;
use crate::embedding;
use crate::first::{self, Inlay};
use crate::headers;
use crate::hotline;
use crate::names;
use crate::one_file;
use crate::plugin;
use crate::process::{command, live, quiet};
use crate::project::Project;
use crate::setup::Tools;
use crate::sizes;

/// Each style sheet, and what it is made of.
const STYLES: [(&str, &[&str]); 3] = [
    ("widget.css", &["tokens.css", "widget.css", "print.css"]),
    ("page.css", &["tokens.css", "page.css"]),
    ("hotline.css", &["tokens.css", "widget.css", "hotline.css"]),
];

/// The scripts beside the module, which become one with it: the module calls the first of them by the name it has there.
const BESIDE: [&str; 4] = ["src/web/js/device.js", "src/web/js/element.js", "src/web/js/theme.js", BOOT];
/// The script inside the first page.
const FIRST: &str = "src/web/js/first.js";
/// The script inside the one file that needs no server.
const ALONE: &str = "src/web/js/alone.js";
/// The script inside the pages that stand in the frames of partners.
const FRAME: &str = "src/web/js/frame.js";
/// The script that partners put into their pages.
const LOADER: &str = "src/web/js/loader.js";
/// The script that starts the widget.
const BOOT: &str = "src/web/js/boot.js";

/// The pictures of questions and papers. They lie with the packs: their names are those of questions, and are not left on the device.
const PICTURES: &str = "content/pictures.svg";

/// Where whoever leaves is led: a page that says nothing about them.
const AWAY: &str = "https://www.wikipedia.org/";

/// The folders of pages that name the widget's files, besides the first pages.
const NAMING: [&str; 2] = ["embed", "partners"];

/// The files for editors and programs that list the languages.
const TAGGED: [&str; 2] = ["embed/zhol.d.ts", "embed/messages.schema.json"];

/// How pages name the folder of the widget's files before it has its name.
const ASSETS: &str = "assets/";

/// Compiles the widget and puts everything that a browser fetches into `dist/`.
pub fn assemble(project: &Project, tools: &Tools) -> Result<()> {
    compile(project, tools)?;
    let dist = project.dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).with_context(|| format!("{} cannot be emptied", dist.display()))?;
    }
    let folder = dist.join("v/new");
    make_folder(&folder)?;
    made_of_content(project, "pack", &folder.join("packs"), None)?;
    made_of_content(project, "guide", &dist.join("guide"), None)?;
    made_of_content(project, "paper", &dist.join("paper"), None)?;
    made_of_content(project, "script", &dist.join("hotline/script"), None)?;
    made_of_content(project, "partners", &dist.join("partners"), None)?;
    copy(&project.root().join(PICTURES), &folder.join("packs/pictures.svg"))?;
    place_styles(tools, &project.root().join("styles"), &folder.join("styles"))?;
    place_module(project, tools, &folder)?;
    hotline::place(project, tools, &folder)?;
    let made = first_pages(project)?;
    let tags: Vec<&str> = made.keys().map(String::as_str).collect();
    plugin::pack(&project.root().join("wordpress/zhol"), &dist.join(plugin::ARCHIVE), &tags)?;
    let loader = embedding::loader(&shortened(tools, &project.root().join(LOADER))?, &made)?;
    for place in [folder.join(embedding::LOADER), dist.join(embedding::LOADER)] {
        fs::write(&place, &loader).with_context(|| format!("{} cannot be written", place.display()))?;
    }
    let name = delivery::name(&folder)?;
    let named = dist.join("v").join(&name);
    fs::rename(&folder, &named).with_context(|| format!("{} cannot be named", folder.display()))?;
    fs::write(dist.join(embedding::LIST), embedding::list(&format!("v/{name}/"), &named)?)?;
    place_pages(project, tools, &named, &format!("v/{name}/"), &made)?;
    hotline::place_page(project, &named, &format!("v/{name}/"))?;
    delivery::compress(&dist)
}

/// What the components make of the first pages, by language.
fn first_pages(project: &Project) -> Result<BTreeMap<String, Value>> {
    let mut zhol = command("cargo");
    zhol.current_dir(project.root()).args(["run", "--quiet", "--package", "prerender", "--", "content"]);
    Ok(serde_json::from_str(&quiet(&mut zhol).context("The first pages could not be made")?)?)
}

/// Takes what only people read out of a script or a style.
fn shortened(tools: &Tools, file: &Path) -> Result<String> {
    let mut esbuild = command("esbuild");
    esbuild.arg(file).args(["--bundle", "--minify", "--format=iife", "--log-level=error"]);
    esbuild.arg(away());
    let text = quiet(tools.equip(&mut esbuild)).with_context(|| format!("{} could not be shortened", file.display()))?;
    Ok(text.trim_end().to_owned())
}

/// The one address that scripts call AWAY.
fn away() -> String {
    format!("--define:AWAY={}", Value::from(AWAY))
}

/// Prints what everything weighs, and refuses a widget that is too heavy.
pub fn weigh(project: &Project) -> Result<()> {
    let parts = sizes::weigh(&project.dist(), &languages(project)?)?;
    print!("{}", sizes::table(&parts));
    let over = sizes::over(&parts, &sizes::LIMITS);
    if !over.is_empty() {
        bail!(over.join("\n"));
    }
    Ok(())
}

/// What makes the module small: code for size, and no words for a panic, which nobody would read.
const SMALL: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";

/// The standard library built for size with the module takes a fifth off it, and a phone fetches it every time.
const SMALL_LIBRARY: [&str; 4] = ["-Z", "build-std=std,panic_abort", "-Z", "build-std-features=optimize_for_size"];

fn compile(project: &Project, tools: &Tools) -> Result<()> {
    hotline::compile(project, tools)?;
    module(project, tools, "wasm/widget", "zhol", &project.wasm_package(), "z")
}

/// Compiles a package to a module that a browser loads. `level` is the compiler's: `z` as small as it gets, `3` as quick.
pub fn module(project: &Project, tools: &Tools, package: &str, name: &str, folder: &Path, level: &str) -> Result<()> {
    let mut pack = command("wasm-pack");
    pack.current_dir(project.root()).env("CARGO_TARGET_DIR", project.wasm_target());
    // Set-up has installed everything, so wasm-pack has nothing to fetch.
    pack.args(["--log-level", "warn", "build", "--mode", "no-install", "--target", "web", "--release"]);
    pack.args(["--no-pack", "--no-typescript", "--out-name", name, "--out-dir"]).arg(folder);
    pack.args([package, "--"]);
    // The native programs are built to be ready soon; the widget is built for the network.
    pack.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", level);
    pack.env("CARGO_PROFILE_RELEASE_LTO", "true").env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "1");
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

/// The packs, the guide or the sheets of paper, made by the program that also checks the content.
pub fn made_of_content(project: &Project, what: &str, folder: &Path, address: Option<&str>) -> Result<()> {
    let mut zhol = command("cargo");
    zhol.current_dir(project.root())
        .args(["run", "--quiet", "--release", "--bin", "zhol", "--", "--content", "content", what, "--out"])
        .arg(folder);
    if let Some(address) = address {
        zhol.args(["--address", address]);
    }
    live(&mut zhol).with_context(|| format!("`zhol {what}` did not succeed"))
}

/// The module and its scripts, which become one: a script that names another costs a way there and back.
fn place_module(project: &Project, tools: &Tools, folder: &Path) -> Result<()> {
    let package = project.wasm_package();
    for script in BESIDE {
        let file = project.root().join(script);
        copy(&file, &package.join(file.file_name().unwrap_or_default()))?;
    }
    let (module, script) = (folder.join("zhol_bg.wasm"), folder.join("zhol.js"));
    copy(&package.join("zhol_bg.wasm"), &module)?;
    one_script(tools, &package.join("boot.js"), &[], &script)?;
    names::shorten(&module, &script)?;
    let text = embedding::own_members(&embedding::marked(&read(&script)?, &fs::read(&module)?));
    let text = embedding::with_digests(&text, folder)?;
    fs::write(&script, text).with_context(|| format!("{} cannot be written", script.display()))
}

/// Puts a script and all that it names into one, whose function `anew` does all of it anew each time that it is called. A script that
/// was imported would stay for as long as the page, and to import another means to fetch it. What `put_in` hands out stands in the place of
/// what has the same name everywhere.
pub fn one_script(tools: &Tools, boot: &Path, put_in: &[&Path], script: &Path) -> Result<()> {
    let mut esbuild = command("esbuild");
    esbuild.arg(boot).args(["--bundle", "--format=esm", "--target=es2022", "--minify", "--log-level=error"]);
    // What a widget leaves behind when it ends is not given back later piece by piece: its whole memory is wiped by then.
    esbuild.arg("--define:FinalizationRegistry=undefined").arg(away());
    esbuild.args(put_in.iter().map(|file| format!("--inject:{}", file.display())));
    live(tools.equip(esbuild.arg(format!("--outfile={}", script.display())))).context("The scripts could not be put together")?;
    let text = anew(&read(script)?).with_context(|| format!("{} is not as expected", script.display()))?;
    fs::write(script, text).with_context(|| format!("{} cannot be written", script.display()))
}

/// The script as a function, which gives what the script handed out, if anything.
fn anew(script: &str) -> Result<String> {
    let script = script.trim();
    if script.starts_with("import") {
        bail!("it names another script");
    }
    let Some((body, out)) = script.split_once("export{") else {
        return Ok(format!("const anew=async()=>{{{script}}};await anew();\n"));
    };
    let (inner, outer) =
        out.strip_suffix("};").and_then(|out| out.split_once(" as ")).context("it hands out more than one thing")?;
    if outer.contains(',') {
        bail!("it hands out more than one thing");
    }
    Ok(format!("const anew=async()=>{{{body}return {inner}}};export const {outer}=await anew();\n"))
}

/// The first pages come from the root of the project, the others from `static/`, where their addresses say.
fn place_pages(project: &Project, tools: &Tools, folder: &Path, assets: &str, made: &BTreeMap<String, Value>) -> Result<()> {
    let (root, dist) = (project.root(), project.dist());
    let inlay = Inlay {
        page: read(&folder.join("styles/page.css"))?,
        widget: read(&folder.join("styles/widget.css"))?,
        script: shortened(tools, &root.join(FIRST))?,
        frame: shortened(tools, &root.join(FRAME))?,
        pictures: read(&root.join(PICTURES))?,
    };
    first::write(&read(&root.join("index.html"))?, &inlay, made, assets, &dist)?;
    let pages = root.join("static");
    for file in delivery::files_under(&pages)?.into_iter().filter(|file| *file != root.join(BOOT)) {
        let place = dist.join(file.strip_prefix(&pages).unwrap_or(&file));
        make_folder(place.parent().unwrap_or(&dist))?;
        copy(&file, &place)?;
    }
    let tags: Vec<&str> = made.keys().map(String::as_str).collect();
    for file in TAGGED.map(|name| dist.join(name)) {
        fs::write(&file, embedding::with_languages(&read(&file)?, &tags))
            .with_context(|| format!("{} cannot be written", file.display()))?;
    }
    // A page that names the widget's files says what is in them.
    for file in NAMING.iter().map(|name| delivery::files_under(&dist.join(name))).collect::<Result<Vec<_>>>()?.concat() {
        if file.extension().is_some_and(|ending| ending == "html") {
            let text = embedding::sealed(&read(&file)?, folder)?.replace(ASSETS, assets);
            fs::write(&file, text).with_context(|| format!("{} cannot be written", file.display()))?;
        }
    }
    let usual = read(&dist.join(format!("{}.html", first::USUAL)))?;
    one_file::write(&usual, first::USUAL, folder, assets, &shortened(tools, &root.join(ALONE))?, &inlay.pictures, &dist)?;
    list_files(&dist)?;
    let rules = headers::rules(&inlay, assets);
    headers::write(&rules, &dist)?;
    headers::write_for_nginx(&rules, &tags, &dist)
}

/// Tells the script that keeps the page on a device what there is to keep: all but that script itself and what only servers read.
fn list_files(dist: &Path) -> Result<()> {
    let script = dist.join("sw.js");
    let mut files = Vec::new();
    for file in delivery::files_under(dist)? {
        let path = file.strip_prefix(dist).unwrap_or(&file).display().to_string();
        let elsewhere = ["embed", "frame/", "paper/", "partners/", embedding::LIST].iter().any(|other| path.starts_with(other));
        if file != script && path != one_file::FILE && !path.ends_with(embedding::LOADER) && !elsewhere && !hotline::owns(&path) {
            files.push((path, headers::digest(&fs::read(&file)?)));
        }
    }
    let list = serde_json::to_string(&files)?;
    let text = read(&script)?.replace("FILES_AND_DIGESTS", &list).replace("VERSION\"", &format!("{}\"", delivery::name(dist)?));
    fs::write(&script, text).with_context(|| format!("{} cannot be written", script.display()))
}

fn place_styles(tools: &Tools, from: &Path, to: &Path) -> Result<()> {
    make_folder(to)?;
    for (sheet, sources) in STYLES {
        let mut whole = String::new();
        for source in sources {
            whole.push_str(&read(&from.join(source))?);
            whole.push('\n');
        }
        let sheet = to.join(sheet);
        fs::write(&sheet, whole).with_context(|| format!("{} cannot be written", sheet.display()))?;
        fs::write(&sheet, shortened(tools, &sheet)?)?;
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

pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

pub fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied to {}", from.display(), to.display()))?;
    Ok(())
}

pub fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_becomes_a_function() {
        assert_eq!(anew("await 1;").unwrap_or_default(), "const anew=async()=>{await 1;};await anew();\n");
        let made = anew("let a=1;export{a as mount};").unwrap_or_default();
        assert_eq!(made, "const anew=async()=>{let a=1;return a};export const mount=await anew();\n");
        assert!(anew("import\"./a.js\";").is_err() && anew("export{a as b,c as d};").is_err() && anew("export{a};").is_err());
    }
}
