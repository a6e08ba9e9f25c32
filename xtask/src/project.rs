//! Where things are in the checkout.

use std::env;
use std::path::{Path, PathBuf};

/// The checkout this command was built from.
pub struct Project {
    root: PathBuf,
}

impl Project {
    pub fn here() -> Self {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        Self { root: package.parent().unwrap_or(package).to_path_buf() }
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Programs installed for this checkout alone. Git ignores it.
    pub fn tools(&self) -> PathBuf {
        self.root.join(".tools")
    }

    /// The finished widget.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// WebAssembly builds have a target folder of their own, so that they never disturb the native ones.
    pub fn wasm_target(&self) -> PathBuf {
        self.target().join("wasm")
    }

    /// What wasm-pack makes, before it is put into `dist/`.
    pub fn wasm_package(&self) -> PathBuf {
        self.target().join("web/pkg")
    }

    /// The same of the hotline's console.
    pub fn hotline_package(&self) -> PathBuf {
        self.target().join("web/hotline")
    }

    /// The npm package, before it is published.
    pub fn package(&self) -> PathBuf {
        self.target().join("npm")
    }

    /// The pages that Zhol is measured against.
    pub fn bench(&self) -> PathBuf {
        self.target().join("bench")
    }

    fn target(&self) -> PathBuf {
        match env::var_os("CARGO_TARGET_DIR") {
            Some(folder) if !folder.is_empty() => self.root.join(folder),
            _ => self.root.join("target"),
        }
    }
}
