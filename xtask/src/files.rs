//! Reading, writing and copying files, with errors that name the file.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The text of a file.
///
/// # Errors
///
/// When the file cannot be read or is not UTF-8.
pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// The bytes of a file.
///
/// # Errors
///
/// When the file cannot be read.
pub fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    fs::read(file).with_context(|| format!("{} cannot be read", file.display()))
}

/// Writes a file and makes the folder for it.
///
/// # Errors
///
/// When the folder cannot be made or the file cannot be written.
pub fn write(file: &Path, bytes: impl AsRef<[u8]>) -> Result<()> {
    make_folder_of(file)?;
    fs::write(file, bytes).with_context(|| format!("{} cannot be written", file.display()))
}

/// Copies a file and makes the folder for it.
///
/// # Errors
///
/// When the folder cannot be made or the file cannot be copied.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    make_folder_of(to)?;
    fs::copy(from, to).with_context(|| format!("{} cannot be copied to {}", from.display(), to.display()))?;
    Ok(())
}

/// Makes a folder, and those around it.
///
/// # Errors
///
/// When it cannot be made.
pub fn make_folder(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder).with_context(|| format!("{} cannot be made", folder.display()))
}

fn make_folder_of(file: &Path) -> Result<()> {
    file.parent().map_or(Ok(()), make_folder)
}

/// Makes a folder with nothing in it: what was there is deleted.
///
/// # Errors
///
/// When something in it cannot be deleted, or the folder cannot be made.
pub fn make_empty_folder(folder: &Path) -> Result<()> {
    remove_folder(folder)?;
    make_folder(folder)
}

/// Deletes a folder with everything in it, if there is one.
///
/// # Errors
///
/// When something in it cannot be deleted.
pub fn remove_folder(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("{} cannot be deleted", folder.display()))?;
    }
    Ok(())
}

/// The files directly in a folder, in the order of their names.
///
/// # Errors
///
/// When the folder cannot be read.
pub fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    Ok(entries(folder)?.into_iter().filter(|path| path.is_file()).collect())
}

/// All files of a folder and of the folders in it, in the order of their names.
///
/// # Errors
///
/// When one of the folders cannot be read.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let unreadable = || format!("{} cannot be read", folder.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).with_context(unreadable)? {
        paths.push(entry.with_context(unreadable)?.path());
    }
    paths.sort();
    Ok(paths)
}

/// The path of a file below a folder, such as `packs/ru.pack`, with `/` between the parts.
pub fn path_below(folder: &Path, file: &Path) -> String {
    file.strip_prefix(folder).unwrap_or(file).to_string_lossy().into_owned()
}
