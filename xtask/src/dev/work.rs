//! What has to be done again after a file was changed.

use std::path::Path;

/// What has to be done; the later kinds contain the earlier ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Work {
    /// The compiled programs read the file: they write the site again.
    Write,
    /// The compiler reads the file.
    Compile,
}

/// A list that the build script of `zhol-core` puts into the code.
const LANGUAGES: &str = "content/languages.toml";

/// The folders whose files no compiler reads.
const WRITTEN: [&str; 3] = ["content", "static", "styles"];

impl Work {
    /// What has to be done after a change of this file, which is named from the root of the project; `None` when nothing depends on it.
    pub fn after(file: &Path) -> Option<Self> {
        let name = file.file_name()?.to_string_lossy();
        // Editors write such files beside the one that is edited.
        if name.starts_with(['.', '#']) || name.ends_with('~') {
            return None;
        }
        if file == Path::new(LANGUAGES) {
            return Some(Self::Compile);
        }
        if name == "Cargo.toml" || name == "Cargo.lock" {
            return Some(Self::Compile);
        }
        let written = WRITTEN.iter().any(|folder| file.starts_with(folder));
        let ending = file.extension()?.to_string_lossy();
        match &*ending {
            "rs" if !written => Some(Self::Compile),
            "toml" if !written => None,
            "css" | "ftl" | "html" | "js" | "json" | "svg" | "toml" | "ts" | "webmanifest" => Some(Self::Write),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_compiler_reads_is_compiled() {
        for file in ["src/ui/start.rs", "authoring/src/lib.rs", "Cargo.toml", "Cargo.lock", "content/languages.toml"] {
            assert_eq!(Work::after(Path::new(file)), Some(Work::Compile), "{file}");
        }
        for file in ["content/text/ru.ftl", "content/facts.toml", "styles/tokens.css", "src/web/js/theme.js", "index.html"] {
            assert_eq!(Work::after(Path::new(file)), Some(Work::Write), "{file}");
        }
        for file in ["content/text/.ru.ftl.swp", "content/facts.toml~", "content/4913", "README.md", "deny.toml", "content"] {
            assert_eq!(Work::after(Path::new(file)), None, "{file}");
        }
    }

    #[test]
    fn a_change_of_both_kinds_is_compiled() {
        assert_eq!([Work::Compile, Work::Write].into_iter().max(), Some(Work::Compile));
    }
}
