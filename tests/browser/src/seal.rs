//! Other files in the place of those of a finished site, which knows what is in each.

use std::{fs, path::Path};

use base64::{Engine, prelude::BASE64_STANDARD};
use sha2::{Digest, Sha256, Sha384};

use super::Error;

/// Puts other files into the version of a `dist`, with their digests wherever those before them had theirs.
///
/// # Errors
/// When the `dist` is not finished.
pub fn put(dist: &Path, files: Vec<(String, Vec<u8>)>) -> Result<(), Error> {
    let folder = fs::read_dir(dist.join("v"))?.next().ok_or("there is no version")??.path();
    let mut changes = Vec::new();
    for (name, bytes) in files {
        let file = folder.join(name);
        changes.push((BASE64_STANDARD.encode(Sha256::digest(fs::read(&file)?)), BASE64_STANDARD.encode(Sha256::digest(&bytes))));
        fs::write(file, bytes)?;
    }
    let script = folder.join("zhol.js");
    let digest = |file: &Path| -> Result<String, Error> { Ok(BASE64_STANDARD.encode(Sha384::digest(fs::read(file)?))) };
    let before = digest(&script)?;
    replace(&script, &changes)?;
    changes.push((before, digest(&script)?));
    for entry in fs::read_dir(dist)? {
        let file = entry?.path();
        if file.extension().is_some_and(|kind| kind == "html") {
            replace(&file, &changes)?;
        }
    }
    Ok(())
}

fn replace(file: &Path, changes: &[(String, String)]) -> Result<(), Error> {
    let mut text = fs::read_to_string(file)?;
    for (before, now) in changes {
        text = text.replace(before, now);
    }
    fs::write(file, text)?;
    Ok(())
}
