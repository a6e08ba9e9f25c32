//! The files of the project.

use std::{
    fs,
    path::{Path, PathBuf},
};

use zhol_tests::root;

/// Folders of what is made, fetched, or of the machine.
const APART: [&str; 7] = ["target", "dist", "node_modules", "tests/fixtures", "fuzz/corpus", "fuzz/artifacts", "fuzz/packs"];

/// The files below a folder of the project whose names have an ending, sorted. There must be some.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let found = found(folder, ending);
    assert!(!found.is_empty(), "there are .{ending} files in {folder}");
    found
}

/// The same, where there may be none.
pub fn found(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.starts_with('.') && !APART.iter().any(|apart| path.ends_with(apart)) {
                collect(&path, ending, found);
            }
        } else if path.extension().is_some_and(|other| other == ending) {
            found.push(path);
        }
    }
}

/// A source of Rust without its comments and without its tests.
pub fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}
