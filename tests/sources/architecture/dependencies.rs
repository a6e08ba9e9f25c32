//! What others have written is used only where it may be: a phone fetches nothing that reads the content, and the programs of the command
//! line bring no browser.

use std::process::Command;

use zhol_tests::root;

/// The crates that a package is built of. What only runs in the compiler does not count.
fn built_of(package: &str) -> Vec<String> {
    let tree = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--package",
            package,
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--format",
            "{p}",
            "--locked",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let names: Vec<String> = tree.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect();
    assert!(names.iter().any(|name| name == "serde"), "the tree was read: {tree}");
    names
}

fn brings_none(package: &str, forbidden: &[&str]) {
    for name in built_of(package) {
        let found = forbidden.iter().find(|other| name == **other || name.starts_with(&format!("{other}-")));
        assert_eq!(found, None, "{package} brings {name}");
    }
}

const WEB: [&str; 5] = ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

#[test]
fn a_phone_fetches_nothing_that_reads_or_proves_the_content() {
    for package in ["zhol-wasm", "zhol-console-wasm"] {
        brings_none(package, &["clap", "biodivine-lib-bdd", "toml", "fluent", "postcard", "indicatif"]);
    }
}

#[test]
fn what_needs_no_browser_brings_no_crate_of_one() {
    for package in ["zhol-core", "zhol-authoring", "zhol-cli"] {
        brings_none(package, &WEB);
    }
}

#[test]
fn the_crates_of_a_package_are_seen() {
    let has = |package: &str, name: &str| built_of(package).iter().any(|other| other == name);
    assert!(has("zhol-wasm", "yew") && has("zhol-cli", "clap") && has("zhol-authoring", "biodivine-lib-bdd"));
}
