//! Reads versions from the output of programs and from lock files.

/// The version in the first line of `program --version`: `wasm-pack 0.15.1` gives `0.15.1`.
pub fn of_program(said: &str) -> Option<&str> {
    said.lines().next()?.split_whitespace().nth(1)
}

/// The version of a package in Cargo.lock.
pub fn in_lock<'lock>(lock: &'lock str, package: &str) -> Option<&'lock str> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name);
    lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')
}

/// The major version of LLVM in what `rustc -vV` says.
pub fn of_llvm(said: &str) -> Option<u32> {
    said.lines().find_map(|line| line.strip_prefix("LLVM version: "))?.split('.').next()?.trim().parse().ok()
}

/// The linker package that belongs to this LLVM, if the archive has it.
///
/// It must be the same number: Debian's `rust-lld` is a link to `lld-NN` of the LLVM that rustc was built with.
pub fn choose_lld(llvm: u32, archive: &str) -> Option<String> {
    let wanted = format!("lld-{llvm}");
    archive.lines().filter_map(|line| line.split_whitespace().next()).find(|name| *name == wanted).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_tells_its_version_after_its_name() {
        assert_eq!(of_program("wasm-pack 0.15.1\n"), Some("0.15.1"));
        assert_eq!(of_program("geckodriver 0.37.1\n\nThe source code of this program is available\n"), Some("0.37.1"));
        assert_eq!(of_program("wasm-bindgen 0.2.130 (abc)\nmore"), Some("0.2.130"));
        assert_eq!(of_program(""), None);
    }

    #[test]
    fn the_lock_file_gives_the_version_of_exactly_that_package() {
        let lock = "[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.2.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nsource = \"x\"\n";
        assert_eq!(in_lock(lock, "wasm-bindgen"), Some("0.2.130"));
        assert_eq!(in_lock(lock, "yew"), None);
    }

    #[test]
    fn the_llvm_of_a_compiler_is_read_from_its_long_version() {
        assert_eq!(of_llvm("rustc 1.96.0\nhost: x\nLLVM version: 22.1.8\n"), Some(22));
        assert_eq!(of_llvm("rustc 1.96.0\n"), None);
    }

    #[test]
    fn the_linker_has_the_number_of_the_compilers_llvm() {
        let archive = "lld-19 - LLVM-based linker\nlld-22 - LLVM-based linker\nlld-23 - LLVM-based linker\n";
        assert_eq!(choose_lld(22, archive), Some("lld-22".to_owned()));
        assert_eq!(choose_lld(2, archive), None);
    }
}
