//! What of a difference is written, and what the command ends with.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};
use zhol_authoring::CauseKind;
use zhol_tests::{copy_folder, frozen};

use super::{CITIZENSHIP, causes, changed, compared, group};
use crate::zhol::zhol;

#[test]
fn what_a_lawyer_reads_names_the_place_and_both_wordings() {
    let old = frozen::source();
    let new = changed(old.clone(), CITIZENSHIP, "[redocument]", "\"birth-certificate\"", "\"birth-certificate\", \"photos\"");
    let new = changed(new, CITIZENSHIP, "[redocument]", "by = \"\", on = \"\"", "by = \"A. Lawyer\", on = \"2026-11-01\"");
    let new = changed(new, "content/provisions.toml", "[\"1.4\"]", "show = true", "show = false");
    let new = changed(new, "content/regions.toml", "[\"KZ-10\"]", "legal = [\"kibhr-almaty\"]", "legal = [\"sana-sezim\"]");
    let new = changed(new, "content/offices.toml", "[kibhr-almaty]", "\nagain = \"2027-02-22\"", "\nagain = \"2027-03-22\"");
    let found = compared(&old, &new);
    let at = |place: &str| {
        found.changes.iter().find(|change| change.place() == place).unwrap_or_else(|| panic!("{place} in {:#?}", found.changes))
    };
    assert_eq!(at("redocument, papers").added, ["photos"]);
    assert_eq!(
        (at("redocument, reviewed, by").old.as_deref(), at("redocument, reviewed, by").new.as_deref()),
        (Some(""), Some("A. Lawyer"))
    );
    assert_eq!((at("KZ-10, legal").added[0].as_str(), at("KZ-10, legal").removed[0].as_str()), ("sana-sezim", "kibhr-almaty"));
    let first = group(&found, "the first office");
    assert!(first.safety && first.example["answers"]["region"] == "KZ-10", "{}", found.page());
    assert_eq!(causes(&found, first), [(CauseKind::Alone, vec!["KZ-10, legal".to_owned()], first.count)]);
    assert_eq!(at("1.4, show").new.as_deref(), Some("false"));
    let review = at("kibhr-almaty, again");
    assert_eq!((review.file.as_str(), review.old.as_deref()), ("content/offices.toml", Some("2027-02-22")));
    for words in ["[1] ", "content/provisions.toml", "redocument, papers", "A. Lawyer", "(empty)"] {
        assert!(found.page().contains(words), "{words} in {}", found.page());
    }
    assert_eq!(group(&found, "the law behind redocument").new, "1.4 (not cited), 6.10 (not cited)");
    assert_eq!(group(&found, "the papers for redocument").new, "old-kz-id, birth-certificate, photos");
}

/// A folder with the content, changed.
fn folder(name: &str, file: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    copy_folder(Path::new(frozen::FOLDER), &folder);
    fs::write(folder.join(file.trim_start_matches("content/")), text).unwrap();
    folder
}

#[test]
fn the_command_writes_lines_or_json_and_fails_only_when_asked() {
    let source = changed(frozen::source(), CITIZENSHIP, "[belonging-1992]", " and other_citizenship = never", "");
    let old = folder("diff-old", CITIZENSHIP, source.text(CITIZENSHIP).unwrap());
    let old = old.to_str().unwrap();
    let lines = zhol(&["diff", old, "--people", "500"], "");
    assert_eq!(lines.status.code(), Some(0), "{lines:?}");
    let lines = String::from_utf8(lines.stdout).unwrap();
    assert!(lines.starts_with("WHAT WAS CHANGED IN THE RULES\n") && lines.contains("[1] belonging-1992, likely"), "{lines}");

    let found = zhol(&["diff", old, "--people", "500", "--json", "--fail-on-change"], "");
    assert_eq!(found.status.code(), Some(1), "{found:?}");
    let found: Value = serde_json::from_slice(&found.stdout).unwrap();
    assert_eq!(found["people"], 500);
    assert_eq!(found["changes"][0]["entry"], "belonging-1992");
    assert_eq!(found["groups"][0]["causes"][0], json!({ "how": "alone", "changes": [0], "people": found["groups"][0]["count"] }));

    let same = zhol(&["diff", old, old, "--people", "500", "--fail-on-change"], "");
    assert_eq!(same.status.code(), Some(0), "{same:?}");
    assert!(String::from_utf8(same.stdout).unwrap().contains("Nobody's result changes, of 500 people."));

    let broken = folder("diff-broken", CITIZENSHIP, "[redocument]\n");
    let broken = zhol(&["diff", broken.to_str().unwrap()], "");
    assert_eq!(broken.status.code(), Some(2), "{broken:?}");
    let said = String::from_utf8(broken.stderr).unwrap();
    assert!(said.contains("diff-broken: the content has"), "{said}");
}
