//! Prints the sheets of paper: PDF files that any office can print, made by the browser that the tests drive.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::build::content::{self, Runner};
use crate::files::files_in;
use crate::process::{command, live, quiet};
use crate::project::Project;
use crate::setup;

/// Makes the sheets in `dist/paper/`, and a PDF of each. `address` is printed as a code.
pub fn print(project: &Project, address: Option<&str>) -> Result<()> {
    let folder = project.dist().join("paper");
    content::write_files(project, &Runner::Cargo, "paper", &folder, address)?;
    print_all(&folder)
}

/// Makes the script of a call in `dist/script/`, and a PDF of it. `pair` is the worker's language and the caller's, such as `ru:fa-AF`.
pub fn print_script(project: &Project, pair: &str) -> Result<()> {
    let (worker, caller) = pair.split_once(':').context("Write both languages, the worker's first: `--script ru:fa-AF`")?;
    let folder = project.dist().join("script");
    let mut zhol = command("cargo");
    zhol.current_dir(project.root()).args(["run", "--quiet", "--release", "--bin", "zhol", "--", "script", "--out"]).arg(&folder);
    zhol.args(["--worker", worker, "--caller", caller]);
    live(&mut zhol).context("`zhol script` did not succeed")?;
    print_all(&folder)
}

fn print_all(folder: &Path) -> Result<()> {
    let chromium = setup::chromium()?;
    let profile = std::env::temp_dir().join(format!("zhol-paper-{}", std::process::id()));
    let printed = sheets(folder).and_then(|sheets| sheets.iter().try_for_each(|sheet| to_pdf(&chromium, &profile, sheet)));
    // The profile of the browser is not needed again.
    let _ = fs::remove_dir_all(&profile);
    printed
}

fn sheets(folder: &Path) -> Result<Vec<std::path::PathBuf>> {
    let mut files = files_in(folder)?;
    files.retain(|file| file.extension().is_some_and(|ending| ending == "html"));
    Ok(files)
}

fn to_pdf(chromium: &Path, profile: &Path, sheet: &Path) -> Result<()> {
    let pdf = sheet.with_extension("pdf");
    let _ = fs::remove_file(&pdf);
    let mut browser = command(chromium);
    browser.args(["--headless=new", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]);
    browser.arg(format!("--user-data-dir={}", profile.display()));
    browser.arg(format!("--print-to-pdf={}", pdf.display())).arg(format!("file://{}", sheet.display()));
    quiet(&mut browser).with_context(|| format!("{} could not be printed", sheet.display()))?;
    // The browser also ends with success when it wrote nothing.
    let size = fs::metadata(&pdf).map(|file| file.len()).unwrap_or_default();
    if size == 0 {
        bail!("The browser made no PDF of {}. Open the file in a browser and print it there.", sheet.display());
    }
    println!("{} ({size} bytes)", pdf.display());
    Ok(())
}
