//! The promises of ARCHITECTURE.md about the sources themselves.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};
use zhol_tests::root;

use zhol_core::content::keys::INTERFACE;

/// All files below a folder with an ending, by name.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    fn collect(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, ending, found);
            } else if path.extension().is_some_and(|other| other == ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&root().join(folder), ending, &mut found);
    found.sort();
    assert!(!found.is_empty(), "there are .{ending} files in {folder}");
    found
}

/// A source without its comments and without its tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let text = text.split("#[cfg(test)]").next().unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

/// The top-level module that a file belongs to.
fn module(path: &Path) -> String {
    let inner = path.strip_prefix(root().join("src")).unwrap();
    let inner = inner.strip_prefix("core").unwrap_or(inner);
    let first = inner.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
}

/// What each module may use of the others.
const ARROWS: &[(&str, &[&str])] = &[
    ("engine", &[]),
    ("interview", &["engine"]),
    ("referral", &["engine"]),
    ("content", &["engine", "referral"]),
    ("summary", &["engine", "referral", "content"]),
    ("web", &[]),
    ("ui", &["engine", "interview", "referral", "content", "web"]),
    ("embed", &["ui", "web", "content"]),
];

fn forbidden_arrow(from: &str, code: &str) -> Option<String> {
    let allowed = ARROWS.iter().find(|(module, _)| *module == from).map(|(_, allowed)| *allowed)?;
    ARROWS
        .iter()
        .map(|(module, _)| *module)
        .filter(|module| *module != from && !allowed.contains(module))
        .find(|module| uses(code, module))
        .map(|module| format!("{from} uses {module}"))
}

/// Whether code names a module of the crate: `crate::module`, or `module` inside `use crate::{…}`.
fn uses(code: &str, module: &str) -> bool {
    let named = |text: &str| text.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(|word| word == module);
    let direct = code.contains(&format!("crate::{module}"));
    direct
        || code.split("use crate::{").skip(1).any(|rest| {
            let mut depth = 1;
            let mut outer = String::new();
            for letter in rest.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth -= 1,
                    _ if depth == 1 => outer.push(letter),
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
            }
            outer.split(',').any(|item| named(item.split("::").next().unwrap_or_default()))
        })
}

#[test]
fn modules_use_only_what_the_architecture_allows() {
    for path in files("src", "rs") {
        let module = module(&path);
        if module == "lib" || module == "build" {
            continue;
        }
        assert!(ARROWS.iter().any(|(known, _)| *known == module), "{} is a module of the architecture", path.display());
        assert_eq!(forbidden_arrow(&module, &code(&path)), None, "{}", path.display());
    }
}

#[test]
fn a_forbidden_arrow_is_found_however_it_is_written() {
    assert!(forbidden_arrow("engine", "use crate::referral::Desk;").is_some());
    assert!(forbidden_arrow("engine", "use crate::{content::Catalog};").is_some());
    assert!(forbidden_arrow("interview", "let x = crate::ui::app();").is_some());
    assert!(forbidden_arrow("ui", "use crate::{\n    engine::{Fact, content},\n    web,\n};").is_none());
}

#[test]
fn the_engine_knows_no_language() {
    for folder in ["src/core/engine", "src/core/interview", "src/core/referral"] {
        for path in files(folder, "rs") {
            for literal in code(&path).split('"').skip(1).step_by(2) {
                assert!(
                    !literal.trim().contains(' ') && literal.is_ascii(),
                    "{} contains the sentence \"{literal}\"",
                    path.display()
                );
            }
        }
    }
}

#[test]
fn the_engine_knows_no_clock() {
    for folder in ["src/core/engine", "src/core/interview", "src/core/referral", "src/core/content"] {
        for path in files(folder, "rs") {
            let code = code(&path);
            for clock in ["SystemTime", "Instant", "js_sys"] {
                assert!(!code.contains(clock), "{} reads {clock}", path.display());
            }
        }
    }
}

#[test]
fn no_test_takes_the_time() {
    // It rests between steps, and loses patience after a minute.
    const WAITS: &str = "tests/journeys/tests/walks.rs";
    for path in files("tests", "rs") {
        let place = path.strip_prefix(root()).unwrap();
        let measures = place.starts_with("tests/journeys/src");
        if measures || place == Path::new(WAITS) || place == Path::new("tests/tidy.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for clock in ["performance.now", "Instant::now", ".elapsed()", "Emulation.setCPUThrottlingRate"] {
            assert!(!text.contains(clock), "{} uses {clock}: count, or measure it in `cargo xtask bench`", place.display());
        }
    }
}

#[test]
fn only_web_touches_the_browser_window() {
    for path in files("src", "rs") {
        let code = code(&path);
        assert!(module(&path) == "web" || !code.contains("web_sys::window"), "{} touches the window", path.display());
        assert!(!code.contains("from_html_unchecked"), "{} writes raw markup", path.display());
    }
}

#[test]
fn nothing_is_kept_in_the_browser_and_nothing_is_put_into_the_address() {
    for path in files("src", "rs") {
        let code = code(&path).to_lowercase();
        for trace in [
            "local_storage",
            "session_storage",
            "indexed_db",
            "push_state",
            "replace_state",
            "set_cookie",
            "set_title",
            "send_beacon",
        ] {
            assert!(!code.contains(trace), "{} uses {trace}", path.display());
        }
    }
}

#[test]
fn the_pure_part_has_no_web_crate() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--package", "zhol-core", "--edges", "normal", "--prefix", "none", "--locked"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    assert!(tree.contains("serde"), "the tree was read: {tree}");
    for web in ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"] {
        let found = tree.lines().find(|line| line.split([' ', '-']).next() == Some(web) || line.starts_with(web));
        assert_eq!(found, None, "the pure part brings {web}");
    }
}

#[test]
fn the_interface_uses_every_message_it_has_and_no_other() {
    let mut all = String::new();
    for path in files("src/ui", "rs")
        .into_iter()
        .chain(["said", "printed"].map(|name| root().join(format!("src/core/content/{name}.rs"))))
    {
        all.push_str(&code(&path));
    }
    let literals = literals(&all);
    for key in INTERFACE {
        let built =
            ["month-", "citation-", "result-exact-", "answer-yes", "answer-no"].iter().any(|start| key.starts_with(start));
        assert!(built || literals.contains(*key), "no page shows `{key}`");
    }
}

/// What stands in quotes in some code.
fn literals(code: &str) -> BTreeSet<String> {
    code.replace(r#"'"'"#, "").split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The messages of a file that translators edit.
fn messages(file: &str) -> Vec<String> {
    let text = fs::read_to_string(root().join(file)).unwrap();
    text.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key.to_owned()).collect()
}

#[test]
fn the_console_uses_every_message_it_has_and_no_other() {
    let mut all = String::new();
    for path in files("console/src", "rs") {
        all.push_str(&code(&path));
    }
    let literals = literals(&all);
    let own = messages("content/hotline/en.ftl");
    assert!(own.len() > 80, "{} messages", own.len());
    for key in &own {
        // Those of a deed, of a question and of a kind of question are put together.
        let deed = ["console-key-", "console-"].iter().find_map(|start| key.strip_prefix(start));
        let built =
            key.starts_with("probe-") || key.starts_with("say-unsure-") || deed.is_some_and(|deed| literals.contains(deed));
        assert!(built || literals.contains(key), "the console does not show `{key}`");
    }
    for literal in literals.iter().filter(|literal| literal.starts_with("console-") && !literal.ends_with('-')) {
        assert!(own.iter().any(|key| key == literal), "no file has `{literal}`");
    }
}

#[test]
fn styles_mirror_themselves_and_fetch_nothing() {
    for path in files("styles", "css") {
        let text = fs::read_to_string(&path).unwrap();
        for physical in [
            "margin-left",
            "margin-right",
            "padding-left",
            "padding-right",
            "border-left",
            "border-right",
            "text-align: left",
            "text-align: right",
            "float: left",
            "float: right",
        ] {
            assert!(!text.contains(physical), "{} uses {physical}: use the logical property", path.display());
        }
        for fetched in ["@font-face", "@import", "http:", "https:"] {
            assert!(!text.contains(fetched), "{} fetches: {fetched}", path.display());
        }
    }
}

#[test]
fn files_are_named_by_nouns_of_the_domain() {
    for path in files("src", "rs") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "helper", "common", "manager", "misc"].contains(&name.as_str()),
            "{}",
            path.display()
        );
        let lines = fs::read_to_string(&path).unwrap().lines().count();
        assert!(lines <= 500, "{} has {lines} lines: split it by its nouns", path.display());
    }
}
