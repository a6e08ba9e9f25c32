//! Where things are in the checkout.

use std::env;
use std::path::{Path, PathBuf};

/// The checkout this command is for.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The checkout that cargo runs this command in, or else the one around the current folder. Never the one that it was compiled in: a
    /// copy of the checkout would then build the original.
    pub fn here() -> Self {
        let cargo = env::var_os("CARGO_MANIFEST_DIR").and_then(|package| Self::around(Path::new(&package)));
        let found = cargo.or_else(|| Self::around(&env::current_dir().ok()?));
        Self { root: found.unwrap_or_else(|| PathBuf::from(".")) }
    }

    /// The checkout that a folder is in.
    fn around(folder: &Path) -> Option<PathBuf> {
        folder.ancestors().find(|folder| folder.join("xtask/Cargo.toml").is_file()).map(Path::to_path_buf)
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

    /// The modules as wasm-pack makes them, before they are written into `dist/`; one folder for each.
    pub fn wasm_packages(&self) -> PathBuf {
        self.target().join("web")
    }

    /// What `cargo xtask dev` makes: it never touches `dist/`.
    pub fn development(&self) -> PathBuf {
        self.target().join("web-dev")
    }

    /// The target folder of WebAssembly builds for development. They have other flags than those of a release.
    pub fn wasm_development_target(&self) -> PathBuf {
        self.target().join("wasm-dev")
    }

    /// The programs that cargo compiles natively and without optimisation.
    pub fn debug_programs(&self) -> PathBuf {
        self.target().join("debug")
    }

    /// The npm package, before it is published.
    pub fn npm_package(&self) -> PathBuf {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checkout_is_found_from_every_folder_in_it() {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        assert_eq!(Project::around(&here.join("src/setup")).as_deref(), here.parent());
        assert_eq!(Project::around(Path::new("/")), None);
    }
}
