//! `zhol code`: answers become codes and codes answers, and what is wrong is said with what to do.

use std::{fs, path::Path};

use serde_json::{Value, json};
use zhol_authoring::{Content, Severity, Source, people};
use zhol_tests::{
    copy_folder,
    frozen::{self, today},
};

use crate::zhol::zhol;

fn said(arguments: &[&str], input: &str) -> (String, String, Option<i32>) {
    let output = zhol(arguments, input);
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap(), output.status.code())
}

#[test]
fn answers_become_codes_and_codes_the_same_answers() {
    let everybody: Vec<Value> = people(200, 5).collect();
    let lines: Vec<String> = everybody.iter().map(ToString::to_string).collect();
    let (codes, wrong, status) = said(&["code"], &lines.join("\n"));
    assert_eq!((wrong.as_str(), status), ("", Some(0)));
    let (answers, wrong, status) = said(&["code", "--read", "--today", "2026-11-22"], &codes);
    assert_eq!((wrong.as_str(), status), ("", Some(0)));
    let again: Vec<Value> = answers.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(again.len(), everybody.len());
    let results = |cases: &[Value]| {
        let lines: Vec<String> =
            cases.iter().map(|case| json!({ "today": case["today"], "answers": case["answers"] }).to_string()).collect();
        said(&["screen"], &lines.join("\n")).0
    };
    assert_eq!(results(&again), results(&everybody));
    let (plain, _, _) = said(&["code"], &json!({ "today": "2026-11-22", "answers": { "birth_date": "1984~" } }).to_string());
    let (back, _, _) = said(&["code", "--read", "--today", "2026-11-22"], &plain.to_lowercase().replace('-', " "));
    assert_eq!(
        serde_json::from_str::<Value>(&back).unwrap(),
        json!({ "today": "2026-11-22", "answers": { "birth_date": "1984~" } })
    );
}

#[test]
fn what_is_wrong_with_a_code_is_said_with_its_line_and_what_to_do() {
    let (code, _, _) = said(&["code"], &people(1, 5).next().unwrap().to_string());
    let code = code.trim();
    let without_end = code.get(..code.len() - 4).unwrap();
    let mut exchanged: Vec<char> = code.chars().filter(|letter| *letter != '-').collect();
    let at = (5..exchanged.len()).find(|at| exchanged[*at] != exchanged[*at - 1]).unwrap();
    exchanged.swap(at - 1, at);
    let exchanged: String = exchanged.iter().collect();
    for (typed, says) in [
        (format!("U{code}"), "`U`, number 1, is in no code"),
        (without_end.to_owned(), "should be. Ask for what is missing"),
        (format!("{code}{code}"), "Leave out what is too much"),
        (exchanged, "two are exchanged"),
    ] {
        let (answers, wrong, status) = said(&["code", "--read"], &format!("{code}\n{typed}\n{code}\n"));
        assert!(wrong.starts_with("line 2: ") && wrong.contains(says), "{typed}: {wrong}");
        assert_eq!((answers.lines().count(), status), (2, Some(2)), "the good lines are read");
    }
    let (_, wrong, status) = said(&["code", "--read", "--today", "1920-01-01"], code);
    assert!(wrong.contains("no person can have given such answers"), "{wrong}");
    assert_eq!(status, Some(2));
    let (_, wrong, _) = said(&["code"], "{\"today\":\"2026-11-22\",\"answers\":{\"birth_dat\":\"1984\"}}");
    assert!(wrong.contains("Did you mean `birth_date`?"), "{wrong}");
}

/// The content with one option renamed, as a folder.
fn renamed(folder: &Path) {
    copy_folder(Path::new(frozen::FOLDER), folder);
    let facts = fs::read_to_string(folder.join("facts.toml")).unwrap();
    let renamed = facts.replace("\"medical\", \"home\"", "\"clinic\", \"home\"");
    assert_ne!(renamed, facts);
    fs::write(folder.join("facts.toml"), renamed).unwrap();
}

#[test]
fn a_code_of_an_older_content_is_refused_with_what_to_do_or_read_by_names() {
    let folder = std::env::temp_dir().join(format!("zhol-earlier-{}", std::process::id()));
    renamed(&folder);
    let older = folder.to_str().unwrap();
    let answers = json!({ "birth_date": "1984", "birth_record": "never", "birth_setting": "clinic", "mother_has_id": "no" });
    let (code, wrong, _) = said(&["--content", older, "code"], &json!({ "today": "2026-11-22", "answers": answers }).to_string());
    assert_eq!(wrong, "");
    let (_, wrong, status) = said(&["code", "--read"], &code);
    assert!(wrong.contains("ask for a new code") && wrong.contains("content/versions.toml"), "{wrong}");
    assert_eq!(status, Some(2));
    let (back, wrong, status) = said(&["code", "--read", "--today", "2026-11-22", "--earlier", older], &code);
    let expected = json!({ "birth_date": "1984", "birth_record": "never", "mother_has_id": "no" });
    assert_eq!(serde_json::from_str::<Value>(&back).unwrap()["answers"], expected);
    assert!(wrong.contains("ask again") && wrong.contains("birth_setting"), "{wrong}");
    assert_eq!(status, Some(0));
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_table_of_facts_that_is_not_recorded_or_recorded_wrongly_must_be_mended() {
    let today = today();
    let problems = |source: &Source| -> Vec<String> {
        let problems = Content::check(source, today);
        problems.iter().filter(|problem| problem.severity == Severity::MustFix).map(ToString::to_string).collect()
    };
    let source = frozen::source();
    assert_eq!(problems(&source), [""; 0]);
    let record = source.text("content/versions.toml").unwrap().to_owned();
    let entry = record.get(record.rfind("[[version]]").unwrap()..).unwrap();
    let older = entry.replace("2026-11-29", "2027-01-01");
    for (changed, says) in [
        (record.replace("stamp   = 150", "stamp   = 151"), "add [[version]] with stamp = "),
        (format!("{record}\n{entry}"), "the same stamp"),
        (record.replace("2026-11-22", "2026-11-31"), "which is no day"),
        (format!("{}\n{entry}", older.replace("stamp   = 150", "stamp   = 151")), "Put the newest last"),
        (record.replace("The first version.", " "), "not said what changed"),
        (record.replace("from ", "since "), "content/versions.toml"),
    ] {
        let problems = problems(&source.clone().with("content/versions.toml", changed));
        assert!(problems.iter().any(|problem| problem.contains(says)), "{says}: {problems:?}");
    }
}
