//! The promises of ARCHITECTURE.md about the sources themselves.

use std::{collections::BTreeSet, fs, path::Path};

use zhol_core::content::keys::INTERFACE;
use zhol_tests::root;

use crate::files::{code, files};

/// The top-level module that a file belongs to.
fn module(path: &Path) -> String {
    let inner = path.strip_prefix(root().join("src")).unwrap();
    let inner = inner.strip_prefix("core").unwrap_or(inner);
    let first = inner.components().next().unwrap().as_os_str().to_string_lossy().into_owned();
    first.trim_end_matches(".rs").to_owned()
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
    // It rests between steps, and gives a page up after twenty seconds.
    const WAITS: &str = "tests/browser/tests/model_based/walk.js";
    for path in files("tests", "rs").into_iter().chain(files("tests", "js")) {
        let name = path.strip_prefix(root()).unwrap();
        let measures = name.starts_with("tests/browser/src");
        if measures || name == Path::new(WAITS) || name == Path::new("tests/sources/tidy.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for clock in ["performance.now", "Instant::now", ".elapsed()", "Emulation.setCPUThrottlingRate"] {
            assert!(!text.contains(clock), "{} uses {clock}: count, or measure it in `cargo xtask bench`", name.display());
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
fn the_interface_uses_every_message_it_has_and_no_other() {
    let mut all = String::new();
    for path in files("src/ui", "rs")
        .into_iter()
        .chain(["localizer", "provenance"].map(|name| root().join(format!("src/core/content/{name}.rs"))))
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
        // Those of a command, of a question and of a kind of question are put together.
        let command = ["console-key-", "console-"].iter().find_map(|start| key.strip_prefix(start));
        let built = key.starts_with("probe-")
            || key.starts_with("say-unsure-")
            || command.is_some_and(|command| literals.contains(command));
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
    for path in files("", "rs") {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "helper", "common", "manager", "misc"].contains(&name.as_str()),
            "{}",
            path.display()
        );
    }
}
