//! Real people's situations: each gives the result it must, in the engine and through the command line.
#![cfg(feature = "authoring")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

#[path = "command/zhol.rs"]
mod command;

use command::zhol;
use serde_json::Value;
use zhol::{
    authoring::{Content, read_case, report},
    engine::Date,
};

fn cases() -> Vec<Value> {
    serde_json::from_str(include_str!("cases.json")).unwrap()
}

fn content() -> Content {
    Content::built_in(Date::new(2026, 11, 22).unwrap()).unwrap()
}

fn words(value: &Value) -> Vec<&str> {
    value.as_array().unwrap().iter().map(|word| word.as_str().unwrap()).collect()
}

/// Compares a result with what a case expects: it names what must be there and what must not, not all there is.
fn hold(case: &Value, result: &Value) {
    let id = case["id"].as_str().unwrap();
    let expect = &case["expect"];
    let shown: Vec<&str> = result["pathways"].as_array().unwrap().iter().map(|pathway| pathway["id"].as_str().unwrap()).collect();
    let likely: Vec<&str> = result["pathways"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|pathway| pathway["standing"] == "likely")
        .map(|pathway| pathway["id"].as_str().unwrap())
        .collect();
    for pathway in words(&expect["likely"]) {
        assert!(likely.contains(&pathway), "{id}: {pathway} should be likely, among {likely:?}");
    }
    for pathway in words(&expect["shown"]) {
        assert!(shown.contains(&pathway), "{id}: {pathway} should be shown, among {shown:?}");
    }
    for pathway in words(&expect["absent"]) {
        assert!(!shown.contains(&pathway), "{id}: {pathway} should not be shown, among {shown:?}");
    }
    if let Some(first) = expect["first"].as_str() {
        assert_eq!(shown.first(), Some(&first), "{id}: what comes first");
    }
    assert_eq!(shown.last(), Some(&"consultation"), "{id}: consultation comes last");
    assert!(!result["offices"].as_array().unwrap().is_empty(), "{id}: there is an office");
}

#[test]
fn every_case_gives_the_result_it_must_in_the_engine() {
    let content = content();
    let cases = cases();
    assert!(cases.len() >= 13);
    for case in &cases {
        let read = read_case(&content.pack.book, case).unwrap();
        hold(case, &serde_json::to_value(report(&content, &read)).unwrap());
    }
}

#[test]
fn every_case_gives_the_result_it_must_through_the_command_line() {
    let cases = cases();
    let lines: Vec<String> = cases.iter().map(ToString::to_string).collect();
    let output = zhol(&["screen"], &lines.join("\n"));
    assert!(output.status.success());
    let results: Vec<Value> =
        String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(results.len(), cases.len());
    for (case, result) in cases.iter().zip(&results) {
        assert_eq!(result["id"], case["id"], "results come in the order of the cases");
        hold(case, result);
    }
}
