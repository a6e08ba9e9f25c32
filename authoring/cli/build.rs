//! Puts the files of `content/` into the command line, so that `zhol` is one file that needs nothing beside it.
//!
//! What is wrong with the content does not stop it: `zhol check` says that, and how to mend it.

use std::{
    env,
    fmt::Write as _,
    fs, io,
    path::{Path, PathBuf},
};

fn main() -> io::Result<()> {
    let variable = |name| env::var(name).map(PathBuf::from).map_err(io::Error::other);
    let content = variable("CARGO_MANIFEST_DIR")?.join("../../content").canonicalize()?;
    println!("cargo:rerun-if-changed={}", content.display());
    println!("cargo:rerun-if-changed=build.rs");
    let mut files = Vec::new();
    collect(&content, &mut files)?;
    files.sort();
    let mut list = String::from("&[\n");
    for file in &files {
        let name = file.strip_prefix(&content).unwrap_or(file);
        let _ = writeln!(list, "    ({:?}, include_str!({file:?})),", format!("content/{}", name.display()));
    }
    list.push_str("]\n");
    fs::write(variable("OUT_DIR")?.join("content.rs"), list)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl" || ending == "svg") {
            files.push(path);
        }
    }
    Ok(())
}
