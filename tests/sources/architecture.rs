//! ARCHITECTURE.md is true: rooms use only what they may, no files use each other in a circle, files are short, and the five walks go
//! through rooms that are there.

mod circles;
mod dependencies;
mod rooms;
mod sizes;
mod walks;

use std::{collections::BTreeMap, fs, path::PathBuf, process::Command, sync::LazyLock};

use serde_json::Value;
use zhol_tests::root;

use crate::rust::Crate;

/// What cargo says of a package of the workspace.
struct Package {
    name: String,
    /// Its folder, from the root of the project; empty for the widget's, which is in the root itself.
    folder: PathBuf,
    /// The packages of the workspace that it uses, without those for tests and for building.
    uses: Vec<String>,
    /// All names under which it may use other packages.
    dependencies: Vec<String>,
    /// The root files of its libraries and programs, from the root of the project.
    roots: Vec<PathBuf>,
}

static PACKAGES: LazyLock<Vec<Package>> = LazyLock::new(packages);

fn packages() -> Vec<Package> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--offline", "--format-version", "1"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let list = |value: &Value| value.as_array().unwrap().clone();
    let word = |value: &Value| value.as_str().unwrap().to_owned();
    let top = PathBuf::from(word(&metadata["workspace_root"]));
    let inside = |path: &Value| PathBuf::from(word(path)).strip_prefix(&top).unwrap().to_path_buf();
    let packages = list(&metadata["packages"]).into_iter().map(|package| {
        let normal = list(&package["dependencies"]).into_iter().filter(|dependency| dependency["kind"].is_null());
        let (own, others): (Vec<Value>, Vec<Value>) = normal.partition(|dependency| !dependency["path"].is_null());
        let name = word(&package["name"]);
        let named =
            |dependency: &Value| word(dependency.get("rename").filter(|rename| !rename.is_null()).unwrap_or(&dependency["name"]));
        let is_tried =
            |target: &Value| list(&target["kind"]).iter().any(|kind| ["lib", "cdylib", "bin"].contains(&kind.as_str().unwrap()));
        Package {
            folder: inside(&package["manifest_path"]).parent().unwrap().to_path_buf(),
            uses: own.iter().map(|dependency| word(&dependency["name"])).collect(),
            // A program uses the library of its own package.
            dependencies: own.iter().chain(&others).map(named).chain([name.clone()]).collect(),
            roots: list(&package["targets"])
                .iter()
                .filter(|target| is_tried(target))
                .map(|target| inside(&target["src_path"]))
                .collect(),
            name,
        }
    });
    packages.collect()
}

/// The libraries and programs of all packages but that of the native tests, each with the name of its package.
fn crates() -> Vec<(&'static str, Crate)> {
    let tried = PACKAGES.iter().filter(|package| package.name != "zhol-tests");
    let read = |path: &std::path::Path| fs::read_to_string(root().join(path)).ok();
    let all = tried.flat_map(|package| {
        let dependencies: Vec<&str> = package.dependencies.iter().map(String::as_str).collect();
        package.roots.iter().map(move |file| (package.name.as_str(), Crate::read(file, &dependencies, &read)))
    });
    all.collect()
}

/// What each room may use of the others. A room is a part of a crate, or a whole one.
const ROOMS: &[(&str, &[&str])] = &[
    ("src/core/engine", &[]),
    ("src/core/interview", &["src/core/engine"]),
    ("src/core/referral", &["src/core/engine"]),
    ("src/core/content", &["src/core/engine", "src/core/referral"]),
    ("src/core/summary", &["src/core/engine", "src/core/referral", "src/core/content"]),
    ("src/web", &[]),
    ("src/ui", &["src/web", "src/core/engine", "src/core/interview", "src/core/referral", "src/core/content"]),
    ("src/embed", &["src/ui", "src/web", "src/core/content"]),
    (
        "console",
        &[
            "src/ui",
            "src/web",
            "src/core/engine",
            "src/core/interview",
            "src/core/referral",
            "src/core/content",
            "src/core/summary",
        ],
    ),
    ("authoring", &["src/core/engine", "src/core/interview", "src/core/referral", "src/core/content", "src/core/summary"]),
    ("authoring/cli", &["authoring", "src/core/engine", "src/core/interview", "src/core/referral", "src/core/content"]),
    ("wasm/widget", &["src/embed"]),
    ("wasm/console", &["console"]),
    ("xtask", &[]),
    ("xtask/prerender", &["authoring", "src/ui", "src/core/engine", "src/core/referral", "src/core/content"]),
    ("comparison/engine", &["src/core/engine", "src/core/interview", "src/core/referral", "src/core/content"]),
    (
        "tests/browser",
        &["authoring", "src/core/engine", "src/core/interview", "src/core/referral", "src/core/content", "src/core/summary"],
    ),
];

/// The names of the rooms.
fn rooms() -> BTreeMap<&'static str, &'static [&'static str]> {
    ROOMS.iter().copied().collect()
}

/// The innermost room that holds a path.
fn room_of(path: &str) -> Option<&'static str> {
    let holds = |room: &&str| path.strip_prefix(*room).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '.']));
    rooms().into_keys().filter(holds).max_by_key(|room| room.len())
}
