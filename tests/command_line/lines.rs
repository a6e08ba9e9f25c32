//! Lines and documents: what a bad one costs, and what two answers to one question are.

use std::io::{BufRead, BufReader, Read, Write};

use serde_json::{Value, json};

use crate::zhol::{started, zhol};

fn screened(input: &str) -> (Vec<String>, String, Option<i32>) {
    let output = zhol(&["screen"], input);
    let results = String::from_utf8(output.stdout).unwrap();
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    (results.lines().map(id).collect(), String::from_utf8(output.stderr).unwrap(), output.status.code())
}

fn good(id: &str) -> Value {
    json!({ "id": id, "today": "2026-11-22", "answers": { "birth_country": "kz" } })
}

/// The numbers of the lines that are said to be bad.
fn bad(said: &str) -> Vec<usize> {
    said.lines().map(|line| line.strip_prefix("line ").unwrap().split(':').next().unwrap().parse().unwrap()).collect()
}

#[test]
fn two_answers_to_one_question_are_refused_with_line_and_name() {
    let twice = "{\"today\":\"2026-11-22\",\"answers\":{\"fear_of_return\":\"yes\",\"fear_of_return\":\"no\"}}";
    let frame = "{\"today\":\"2026-11-22\",\"answers\":{\"fear_of_return\":\"yes\"},\"answers\":{}}";
    let (ids, said, code) = screened(&format!("{}\n{twice}\n{frame}\n{}", good("a"), good("b")));
    assert_eq!((ids, code), (vec!["a".to_owned(), "b".to_owned()], Some(2)), "{said}");
    assert!(said.contains("line 2: `fear_of_return` is there twice, and nobody can know which one is meant."), "{said}");
    assert!(said.contains("line 3: `answers` is there twice"), "{said}");
    let over_lines =
        "{\n\"today\": \"2026-11-22\",\n\"answers\": {\n\"fear_of_return\": \"yes\",\n\"fear_of_return\": \"no\"\n}\n}\n";
    let (ids, said, code) = screened(over_lines);
    assert_eq!((ids.len(), code, bad(&said)), (0, Some(2), vec![5]), "{said}");
    let codes = zhol(&["code"], format!("{twice}\n{}", good("a")));
    assert_eq!(String::from_utf8(codes.stdout).unwrap().lines().count(), 1, "a code is not made of them either");
    assert!(String::from_utf8(codes.stderr).unwrap().starts_with("line 1: `fear_of_return` is there twice"));
}

#[test]
fn a_bad_line_costs_no_good_one_wherever_it_is() {
    let lines = [good("a").to_string(), good("b").to_string(), good("c").to_string()];
    // Cut off, cut off within a word, not closed, closed too often, no JSON, and too long.
    let long = format!("{{\"about\":\"{}\"}}", "x".repeat(1 << 20));
    for wrong in ["{", "{\"today\":", "{\"today\":\"2026-11-22\",\"answers\":", "[", "{\"id", "{}}", "nonsense", "}", &long] {
        for place in [0, 2] {
            let mut input = lines.to_vec();
            input.insert(place, wrong.to_owned());
            let (ids, said, code) = screened(&input.join("\n"));
            let wrong = wrong.get(..40).unwrap_or(wrong);
            assert_eq!((ids.join(""), code), ("abc".to_owned(), Some(2)), "{wrong} in place {place}: {said}");
            assert_eq!(bad(&said), [place + 1], "{wrong}: {said}");
        }
    }
}

#[test]
fn a_bad_document_over_several_lines_is_said_once_and_costs_no_good_line() {
    let document = serde_json::to_string_pretty(&good("a")).unwrap();
    let broken = document.replace("\"kz\"", "\"kz\" \"ru\"");
    let (ids, said, _) = screened(&format!("{broken}\n{}\n{}\n", good("b"), good("c")));
    assert_eq!((ids.join(""), bad(&said)), ("bc".to_owned(), vec![5]), "{said}");
    assert!(said.contains("The document begins on line 1."), "{said}");
    let (ids, said, _) = screened(&format!("{document}\n{document}\n"));
    assert_eq!((ids.join(""), said.as_str()), ("aa".to_owned(), ""), "one document after the other");
}

#[test]
fn who_reads_only_the_beginning_ends_the_command_quietly() {
    let line = format!("{}\n", good("a")).repeat(1000);
    for (arguments, input) in [(&["people", "--count", "5000"][..], ""), (&["screen"], &line), (&["screen", "--csv"], &table())] {
        let mut zhol = started(arguments);
        let (mut stdin, input) = (zhol.stdin.take().unwrap(), input.to_owned());
        let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
        let mut first = String::new();
        BufReader::with_capacity(1, zhol.stdout.take().unwrap()).read_line(&mut first).unwrap();
        let mut said = String::new();
        zhol.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let _ = writing.join().unwrap();
        assert_eq!((zhol.wait().unwrap().code(), said.as_str()), (Some(0), ""), "{arguments:?}");
        assert!(!first.is_empty());
    }
}

/// A table whose results are more than a pipe holds.
fn table() -> String {
    format!("id,birth_country\n{}", "a,kz\n".repeat(3000))
}
