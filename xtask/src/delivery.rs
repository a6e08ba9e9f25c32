//! Makes what a server needs of what a browser needs: a folder whose name says what is in it, and every file compressed beside itself.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use sha2::{Digest, Sha256};

/// Files shorter than this are not compressed: the head of the answer is longer.
const SHORT: usize = 200;

/// The name that a folder's content gives it: the same for the same files, another for any other.
pub fn name(folder: &Path) -> Result<String> {
    let mut digest = Sha256::new();
    for file in files_under(folder)? {
        let bytes = fs::read(&file).with_context(|| format!("{} cannot be read", file.display()))?;
        digest.update(file.strip_prefix(folder).unwrap_or(&file).to_string_lossy().as_bytes());
        digest.update([0]);
        digest.update(bytes.len().to_le_bytes());
        digest.update(bytes);
    }
    Ok(digest.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect())
}

/// Writes each file once more as brotli and as gzip, as tightly as they can be.
pub fn compress(dist: &Path) -> Result<()> {
    for file in files_under(dist)? {
        compress_file(&file)?;
    }
    Ok(())
}

/// Writes one file once more in each way, unless it is short.
pub fn compress_file(file: &Path) -> Result<()> {
    let bytes = fs::read(file).with_context(|| format!("{} cannot be read", file.display()))?;
    if bytes.len() < SHORT {
        return Ok(());
    }
    fs::write(beside(file, "br"), brotli(&bytes)?)?;
    let mut gzip = GzEncoder::new(File::create(beside(file, "gz"))?, Compression::best());
    gzip.write_all(&bytes)?;
    gzip.finish()?;
    Ok(())
}

/// The bytes as brotli 11.
pub fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 22);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}

fn beside(file: &Path, kind: &str) -> PathBuf {
    PathBuf::from(format!("{}.{kind}", file.display()))
}

/// All files of a folder and the folders in it, in the order of their names.
pub fn files_under(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            files.extend(files_under(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> Result<PathBuf> {
        let folder = std::env::temp_dir().join(format!("zhol-delivery-{}-{name}", std::process::id()));
        fs::create_dir_all(folder.join("inside"))?;
        fs::write(folder.join("inside/a.txt"), "a".repeat(10_000))?;
        fs::write(folder.join("b.txt"), "b")?;
        Ok(folder)
    }

    #[test]
    fn a_folder_is_named_by_what_is_in_it() -> Result<()> {
        let folder = folder("name")?;
        let before = name(&folder)?;
        assert_eq!(name(&folder)?, before);
        fs::write(folder.join("b.txt"), "c")?;
        assert_ne!(name(&folder)?, before);
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn every_file_of_some_length_lies_compressed_beside_itself() -> Result<()> {
        let folder = folder("compress")?;
        compress(&folder)?;
        for kind in ["br", "gz"] {
            assert!(fs::metadata(folder.join(format!("inside/a.txt.{kind}")))?.len() < 80, "{kind} compresses");
        }
        assert!(!folder.join("b.txt.br").exists());
        fs::remove_dir_all(folder)?;
        Ok(())
    }
}
