//! Writes every file once more in compressed form, so that a server can send it without compressing it each time.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use flate2::{Compression, write::GzEncoder};

use crate::files::{files_under, read_bytes};

/// Files shorter than this are not compressed: the head of the response is longer.
const SHORT: usize = 200;

/// Writes each file once more as brotli and as gzip, at the highest level.
pub fn compress(dist: &Path) -> Result<()> {
    for file in files_under(dist)? {
        compress_file(&file)?;
    }
    Ok(())
}

/// Writes one file once more in each way, unless it is short.
pub fn compress_file(file: &Path) -> Result<()> {
    let bytes = read_bytes(file)?;
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
