//! Cases stand beside the rules, and the check tries them: a case that does not get what it expects is told with the rule and the
//! answers that decided, a case that cannot be read with its remedy, and a rule that no case guards is found.

mod refused;
mod thorough;

use std::fs;

use serde_json::Value;
use zhol_authoring::{Content, ExpectedCase, Problem, Severity, Source};
use zhol_tests::frozen::{self, today};

use crate::zhol::zhol;

/// A file of cases that only these tests have.
const FILE: &str = "content/cases/of-the-test.toml";

/// The content without its own cases, and with these.
fn content_with(cases: &str) -> Source {
    let source = frozen::source();
    let files: Vec<String> = source.files().filter(|file| file.starts_with("content/cases/")).map(str::to_owned).collect();
    files.iter().fold(source, |source, file| source.with(file, "")).with(FILE, cases)
}

/// A person whose birth certificate of Kazakhstan is lost, and what is expected.
fn lost_certificate(expect: &str) -> String {
    format!(
        "[lost-certificate]\nabout = \"Lost a birth certificate.\"\nsource = \"composite\"\ntoday = \"2026-11-22\"\n\n\
         [lost-certificate.answers]\nfear_of_return = \"no\"\nbirth_country = \"kz\"\nbirth_record = \"lost\"\n\n\
         [lost-certificate.expect]\n{expect}\n"
    )
}

/// What the check says of the cases.
fn said(source: &Source) -> Vec<Problem> {
    let mut problems = Content::check(source, today());
    problems.retain(|problem| problem.file.starts_with("content/cases/"));
    problems
}

fn the_shipped() -> Vec<ExpectedCase> {
    let source = frozen::source();
    let pack = Content::rules(&source, today()).unwrap();
    Content::cases(&source, &pack.book).unwrap()
}

#[test]
fn every_shipped_case_gets_what_it_expects() {
    assert_eq!(said(&frozen::source()), []);
    let book = Content::rules(&frozen::source(), today()).unwrap().book;
    let cases = the_shipped();
    assert!(!cases.is_empty());
    assert!(cases.iter().all(|case| case.holds(&book)));
}

/// Reads the expectations by itself, from what the command line writes.
#[test]
fn every_shipped_case_gets_what_it_expects_through_the_command_line() {
    let cases = zhol(&["cases"], "");
    assert!(cases.status.success());
    let cases = String::from_utf8(cases.stdout).unwrap();
    let output = zhol(&["screen"], &cases);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = |lines: &str| -> Vec<Value> { lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect() };
    let (cases, results) = (read(&cases), read(std::str::from_utf8(&output.stdout).unwrap()));
    assert_eq!(results.len(), cases.len());
    assert_eq!(cases.len(), the_shipped().len());
    for (case, result) in cases.iter().zip(&results) {
        assert_eq!(result["id"], case["id"], "results come in the order of the cases");
        hold(case, result);
    }
}

fn hold(case: &Value, result: &Value) {
    let id = case["id"].as_str().unwrap();
    let pathways = result["pathways"].as_array().unwrap();
    let found = |pathway: &Value| pathways.iter().find(|other| other["id"] == *pathway);
    let all = |field: &str, holds: &dyn Fn(Option<&Value>) -> bool| {
        for pathway in case["expect"].get(field).and_then(Value::as_array).into_iter().flatten() {
            assert!(holds(found(pathway)), "{id}: {field}: {pathway}, of {pathways:?}");
        }
    };
    all("likely", &|found| found.is_some_and(|found| found["standing"] == "likely"));
    all("not_likely", &|found| found.is_none_or(|found| found["standing"] != "likely"));
    all("shown", &|found| found.is_some());
    all("absent", &|found| found.is_none());
    all("deferred", &|found| found.is_some_and(|found| found["deferred"] == true));
    if let Some(first) = case["expect"].get("first") {
        assert_eq!(pathways[0]["id"], *first, "{id}: what comes first");
    }
    assert!(!result["offices"].as_array().unwrap().is_empty(), "{id}: there is an office");
}

#[test]
fn a_case_that_gets_what_it_expects_is_no_problem() {
    let expect = "first = \"birth-record-copy\"\nlikely = [\"birth-record-copy\"]\nshown = [\"belonging-born-here\"]\n\
                  absent = [\"birth-court\", \"asylum\"]\nnot_likely = [\"statelessness-determination\"]";
    assert_eq!(said(&content_with(&lost_certificate(expect))), []);
}

#[test]
fn a_wrong_expectation_is_named_with_the_rule_and_the_answers_that_decided() {
    for (expect, entry, says) in [
        (
            "likely = [\"birth-court\"]",
            "lost-certificate, likely",
            &[
                "`birth-court` should be likely, but it is excluded.",
                "content/pathways/birth.toml, line ",
                "birth-court, likely: ",
                "does not hold because of birth_record = \"lost\".",
            ][..],
        ),
        (
            "likely = [\"belonging-born-here\"]",
            "lost-certificate, likely",
            &["`belonging-born-here` should be likely, but it is possible.", "does not hold for any answers."],
        ),
        (
            "not_likely = [\"birth-record-copy\"]",
            "lost-certificate, not_likely",
            &[
                "should not be likely, but it is likely.",
                "birth-record-copy, likely: birth_record = lost",
                "holds because of ",
                "birth_record = \"lost\", birth_country = \"kz\".",
            ],
        ),
        (
            "absent = [\"belonging-born-here\"]",
            "lost-certificate, absent",
            &[
                "should not be named, but it is possible.",
                "belonging-born-here, possible: ",
                "belonging-born-here, signal: birth_country = kz",
                "is undecided: not known, or too roughly, is ",
                "holds because of birth_country = \"kz\".",
            ],
        ),
        (
            "shown = [\"belonging-1992\"]",
            "lost-certificate, shown",
            &["should be named, but it stands among what could not be checked.", "belonging-1992, signal: ", "lived_in_kz_1992"],
        ),
        (
            "deferred = [\"belonging-born-here\"]",
            "lost-certificate, deferred",
            &[
                "should be put off, but it is possible.",
                "content/safety.toml, line ",
                "holds because of ",
                "fear_of_return = \"no\"",
            ],
        ),
        (
            "first = \"belonging-born-here\"",
            "lost-certificate, first",
            &[
                "should come first, but `birth-record-copy` (is likely) comes first, and `belonging-born-here` comes after it.",
                "birth-record-copy, likely: ",
            ],
        ),
    ] {
        let problems = said(&content_with(&lost_certificate(expect)));
        let [problem] = problems.as_slice() else { panic!("{expect}: {problems:#?}") };
        assert_eq!((problem.file.as_str(), problem.entry.as_str()), (FILE, entry));
        assert_eq!(problem.severity, Severity::MustFix);
        assert!(problem.remedy.contains("Correct the rule"), "{problem}");
        let text = problem.to_string();
        says.iter().for_each(|says| assert!(text.contains(says), "{expect}: `{says}` is not in\n{text}"));
    }
}

#[test]
fn the_line_that_is_named_is_the_line_of_the_condition() {
    let source = content_with(&lost_certificate("likely = [\"birth-court\"]"));
    let text = said(&source)[0].to_string();
    let after = text.split_once("content/pathways/birth.toml, line ").unwrap().1;
    let line: usize = after.split_once(':').unwrap().0.parse().unwrap();
    let lines: Vec<&str> = source.text("content/pathways/birth.toml").unwrap().lines().collect();
    assert!(lines[line - 1].starts_with("likely"), "{}", lines[line - 1]);
    let head = lines[..line].iter().rev().find(|line| line.starts_with('[')).unwrap();
    assert_eq!(*head, "[birth-court]");
}

#[test]
fn a_rule_that_is_changed_against_a_case_is_noticed() {
    let source = content_with(&lost_certificate("likely = [\"birth-record-copy\"]"));
    assert_eq!(said(&source), []);
    let birth = source.text("content/pathways/birth.toml").unwrap().to_owned();
    let changed = source.with("content/pathways/birth.toml", birth.replace("birth_record = lost", "birth_record = held"));
    let problems = said(&changed);
    assert_eq!(problems.len(), 1, "{problems:#?}");
    assert!(problems[0].what.contains("birth_record = held"), "{}", problems[0]);
}

#[test]
fn the_check_ends_with_an_error_when_a_case_fails() {
    let folder = std::env::temp_dir().join(format!("zhol-cases-{}", std::process::id()));
    let source = content_with(&lost_certificate("likely = [\"birth-court\"]"));
    for file in source.files() {
        let path = folder.join(file.strip_prefix("content/").unwrap());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, source.text(file).unwrap()).unwrap();
    }
    let output = zhol(&["--content", folder.to_str().unwrap(), "check"], "");
    fs::remove_dir_all(&folder).unwrap();
    assert_eq!(output.status.code(), Some(1));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("content/cases/of-the-test.toml: lost-certificate, likely"), "{said}");
}
