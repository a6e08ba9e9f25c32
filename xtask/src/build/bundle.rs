//! Puts the finished site together: what a browser fetches, as it is served.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use super::colors::{self, TOKENS};
use super::compress;
use super::console;
use super::content::{self, Runner};
use super::headers;
use super::integrity;
use super::link::{self, Names};
use super::patch;
use super::prerender::{self, Inlay};
use super::script::{ModuleScript, shortened};
use super::single_file;
use super::sizes;
use super::styles;
use super::wasm_module::{self, MODULE, Profile};
use super::wordpress_plugin;
use crate::files::{copy, files_in, files_under, make_empty_folder, path_below, read, read_bytes, write};
use crate::process::together;
use crate::project::Project;
use crate::setup::Tools;

/// The script that starts the widget.
const BOOT: &str = "src/web/js/boot.js";
/// The script inside the first page.
const BOOTSTRAP: &str = "src/web/js/bootstrap.js";
/// The script inside the single file.
const SINGLE_FILE: &str = "src/web/js/single_file.js";
/// The script inside the pages that stand in the frames of partners.
const FRAME: &str = "src/web/js/frame.js";
/// The script that partners put into their pages.
const EMBED_SCRIPT: &str = "src/web/js/embed.js";

/// The pictures of questions and documents. They are in the folder of the packs, which is never cached: their names are those of questions.
const PICTURES: &str = "content/pictures.svg";

/// The folder of the page that shows how to embed the widget.
const EMBED: &str = "embed";
/// The folder of the pages for partners.
const PARTNERS: &str = "partners";

/// The files for editors and programs that list the languages.
const TAGGED: [&str; 2] = ["embed/zhol.d.ts", "embed/messages.schema.json"];

/// The files in which colours are named as in a style sheet.
const COLORED: [&str; 2] = ["icon.svg", "manifest.webmanifest"];

/// The folder of the widget's files as the sources of pages name it.
const ASSETS: &str = "assets/";

/// The script that keeps the pages on a device.
const OFFLINE: &str = "sw.js";

/// What the site is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// People use it: everything is as small as possible.
    Release,
    /// Somebody works on it: it is made quickly, and has no offline copy, single file, plugin or compressed files.
    Development,
}

/// How the site is made, and where.
pub struct Options {
    /// What it is made for.
    pub purpose: Purpose,
    /// The folder of the finished site. What is in it is deleted first.
    pub site: PathBuf,
    /// The folder of the compiled modules, one folder for each.
    pub modules: PathBuf,
    /// How the programs that read the content are started.
    pub runner: Runner,
}

impl Options {
    /// The site that people use, in `dist/`.
    pub fn release(project: &Project) -> Self {
        Self { purpose: Purpose::Release, site: project.dist(), modules: project.wasm_packages(), runner: Runner::Cargo }
    }

    /// The folder of the widget's compiled module.
    fn widget(&self) -> PathBuf {
        self.modules.join("widget")
    }
}

/// Compiles the widget and writes everything that a browser fetches into `dist/`.
///
/// # Errors
///
/// When something does not compile, or the content has problems.
pub fn assemble(project: &Project, tools: &Tools) -> Result<()> {
    let options = Options::release(project);
    compile(project, tools, &options)?;
    write_site(project, tools, &options)?;
    compress::compress(&options.site)
}

/// Compiles the modules of the widget and of the console.
///
/// # Errors
///
/// When one does not compile.
pub fn compile(project: &Project, tools: &Tools, options: &Options) -> Result<()> {
    let (small, fast) = match options.purpose {
        Purpose::Release => (Profile::Small, Profile::Fast),
        Purpose::Development => (Profile::Development, Profile::Development),
    };
    console::compile(project, tools, &options.modules, fast)?;
    wasm_module::compile(project, tools, "wasm/widget", wasm_module::NAME, &options.widget(), small)?;
    link::shorten_names(tools, &options.widget())
}

/// Writes the site from the compiled modules, the content and the pages; for development, without the documents. Gives the folder of the
/// widget's files below the site, such as `v/0123456789ab/`.
///
/// # Errors
///
/// When the content has problems, or a file is missing or not as expected.
pub fn write_site(project: &Project, tools: &Tools, options: &Options) -> Result<String> {
    let site = &options.site;
    make_empty_folder(site)?;
    let folder = site.join("v/new");
    // Neither needs the other, and each takes about as long.
    let (pages, names) = together(
        || content::write_packs(project, &options.runner, &folder.join("packs")),
        || {
            styles::write(tools, &project.root().join("styles"), &folder.join("styles"))?;
            let widget = link::copy_module(&options.widget(), &folder.join(MODULE))?;
            Ok((widget, console::copy_module(&options.modules, &folder)?))
        },
    )?;
    if options.purpose == Purpose::Release {
        content::write_documents(project, &options.runner, site)?;
    }
    copy(&project.root().join(PICTURES), &folder.join("packs/pictures.svg"))?;
    write_script(project, tools, options, &folder, &names.0)?;
    console::write_script(project, tools, &options.modules, &folder, &names.1)?;
    let loader = integrity::loader(&shortened(tools, &project.root().join(EMBED_SCRIPT))?, &pages)?;
    for file in [folder.join(integrity::LOADER), site.join(integrity::LOADER)] {
        write(&file, &loader)?;
    }
    let name = integrity::name(&folder)?;
    let named = site.join("v").join(&name);
    fs::rename(&folder, &named).with_context(|| format!("{} cannot be named", folder.display()))?;
    let assets = format!("v/{name}/");
    write(&site.join(integrity::LIST), integrity::list(&assets, &named)?)?;
    write_pages(project, tools, options, &Version { folder: &named, assets: &assets, pages: &pages })?;
    console::write_page(project, site, &named, &assets)?;
    Ok(assets)
}

/// Writes the documents into a finished site, whose files of the widget are in the folder `assets`.
///
/// # Errors
///
/// When the content has problems.
pub fn write_documents(project: &Project, options: &Options, site: &Path, assets: &str) -> Result<()> {
    content::write_documents(project, &options.runner, site)?;
    seal_pages(&site.join(PARTNERS), &site.join(assets), assets)
}

/// Prints what everything weighs.
///
/// # Errors
///
/// When the widget is heavier than a limit allows.
pub fn weigh(project: &Project) -> Result<()> {
    let assets = sizes::weigh(&project.dist(), &languages(project)?)?;
    print!("{}", sizes::table(&assets));
    let over = sizes::over(&assets, &sizes::LIMITS);
    if !over.is_empty() {
        bail!(over.join("\n"));
    }
    Ok(())
}

/// The scripts of the module, which become one: a script that names another costs a request.
fn write_script(project: &Project, tools: &Tools, options: &Options, folder: &Path, names: &Names) -> Result<()> {
    let package = options.widget();
    let script = ModuleScript {
        root: project.root(),
        entry: BOOT,
        package: &package,
        names,
        digests: integrity::digests(folder, |name| !console::owns(name))?,
        inject: None,
        export: Some(["exportedMount", "mount"]),
    };
    script.write(tools, &folder.join("zhol.js"))
}

/// The files of one version of the widget, and what the pages that use them are made of.
struct Version<'a> {
    /// Where the files are.
    folder: &'a Path,
    /// The same below the site, such as `v/0123456789ab/`.
    assets: &'a str,
    /// What the components made of the first pages, by language.
    pages: &'a BTreeMap<String, Value>,
}

/// The first pages come from the root of the project, the others from `static/`, where their addresses say.
fn write_pages(project: &Project, tools: &Tools, options: &Options, version: &Version) -> Result<()> {
    let (root, site) = (project.root(), &options.site);
    let inlay = Inlay {
        page: read(&version.folder.join("styles/page.css"))?,
        widget: read(&version.folder.join("styles/widget.css"))?,
        script: shortened(tools, &root.join(BOOTSTRAP))?,
        frame: shortened(tools, &root.join(FRAME))?,
        pictures: read(&root.join(PICTURES))?,
    };
    prerender::write(&read(&root.join("index.html"))?, &inlay, version.pages, version.assets, site)?;
    let folder = root.join("static");
    for file in files_under(&folder)? {
        copy(&file, &site.join(path_below(&folder, &file)))?;
    }
    let tags: Vec<&str> = version.pages.keys().map(String::as_str).collect();
    for file in TAGGED.map(|name| site.join(name)) {
        write(&file, patch::with_languages(&read(&file)?, &tags))?;
    }
    for file in COLORED.map(|name| site.join(name)) {
        write(&file, colors::with_colors(&read(&file)?, &read(&root.join(TOKENS))?)?)?;
    }
    for folder in [EMBED, PARTNERS] {
        seal_pages(&site.join(folder), version.folder, version.assets)?;
    }
    if options.purpose == Purpose::Release {
        wordpress_plugin::pack(&root.join("wordpress/zhol"), &site.join(wordpress_plugin::ARCHIVE), &tags)?;
        let usual = read(&site.join(format!("{}.html", prerender::USUAL)))?;
        let script = shortened(tools, &root.join(SINGLE_FILE))?;
        single_file::write(&usual, prerender::USUAL, version.folder, version.assets, &script, &inlay.pictures, site)?;
        list_files(site)?;
    } else {
        // The developer's browser would go on to show the pages that it has kept.
        fs::remove_file(site.join(OFFLINE)).context("The script of the offline copy cannot be left out")?;
    }
    let rules = headers::rules(&inlay, version.assets);
    headers::write(&rules, site)?;
    headers::write_for_nginx(&rules, &tags, site)
}

/// Lets the pages in a folder name the widget's files where they are, and say what is in them.
fn seal_pages(folder: &Path, files: &Path, assets: &str) -> Result<()> {
    for file in files_under(folder)? {
        if file.extension().is_some_and(|ending| ending == "html") {
            write(&file, integrity::sealed(&read(&file)?, files)?.replace(ASSETS, assets))?;
        }
    }
    Ok(())
}

/// Tells the script of the offline copy which files to keep: all but that script itself and what only servers read.
fn list_files(site: &Path) -> Result<()> {
    let script = site.join(OFFLINE);
    let mut files = Vec::new();
    for file in files_under(site)? {
        let path = path_below(site, &file);
        let elsewhere = ["embed", "frame/", "paper/", "partners/", integrity::LIST].iter().any(|other| path.starts_with(other));
        if file != script
            && path != single_file::FILE
            && !path.ends_with(integrity::LOADER)
            && !elsewhere
            && !console::owns(&path)
        {
            files.push((path, integrity::digest(&read_bytes(&file)?)));
        }
    }
    let list = serde_json::to_string(&files)?;
    let text = read(&script)?.replace("FILES_AND_DIGESTS", &list).replace("VERSION\"", &format!("{}\"", integrity::name(site)?));
    write(&script, text)
}

/// The languages are those that translators have a file for.
fn languages(project: &Project) -> Result<Vec<String>> {
    let files = files_in(&project.root().join("content/text"))?;
    let messages = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "ftl"));
    Ok(messages.filter_map(|file| Some(file.file_stem()?.to_string_lossy().into_owned())).collect())
}
