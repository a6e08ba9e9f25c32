//! Files that a command reads and writes.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::Path,
};

use indicatif::{ProgressBar, ProgressStyle};

use super::error::CliError;

/// How many bytes are read or written at a time: many, so that a large file costs few calls of the system.
pub const BLOCK: usize = 1 << 16;

/// A file, or standard input where none is named or the name is `-`.
pub fn input(path: Option<&Path>) -> Result<Box<dyn Read>, CliError> {
    match path {
        Some(path) if path != Path::new("-") => Ok(Box::new(open(path)?)),
        _ => Ok(Box::new(io::stdin().lock())),
    }
}

/// A file to read, with a bar on the terminal that shows how far the reading is; without a terminal there is no bar.
fn open(path: &Path) -> Result<impl Read + use<>, CliError> {
    let unreadable = |error: io::Error| CliError::new(2, format!("{} cannot be read: {error}.", path.display()));
    let file = File::open(path).map_err(unreadable)?;
    let bar = ProgressBar::new(file.metadata().map_err(unreadable)?.len());
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent} %, {eta} left") {
        bar.set_style(style);
    }
    Ok(bar.wrap_read(file))
}

/// Writes files into a folder, and lists them.
pub fn write(folder: &Path, files: &[(String, impl AsRef<[u8]>)], out: &mut impl Write) -> Result<(), CliError> {
    for (name, content) in files {
        let path = folder.join(name);
        let inside = path.parent().unwrap_or(folder);
        fs::create_dir_all(inside).map_err(|error| unwritable(inside, &error))?;
        fs::write(&path, content).map_err(|error| unwritable(&path, &error))?;
        writeln!(out, "{} ({} bytes)", path.display(), content.as_ref().len())?;
    }
    Ok(())
}

fn unwritable(path: &Path, error: &io::Error) -> CliError {
    CliError::new(1, format!("{} cannot be written: {error}.", path.display()))
}
