//! `zhol screen --explain`: what excludes a pathway really does, with the fewest answers there are; and each pathway has its law.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};
use zhol_authoring::{Explainer, people, read_case};
use zhol_core::engine::{Answers, Evaluation, Rulebook, Standing};
use zhol_tests::frozen::{self, content, today};

use crate::zhol::zhol;

/// The made-up people, and each of them having told only every third fact.
fn cases() -> Vec<Value> {
    let whole: Vec<Value> = people(60, 2020).collect();
    let part = whole.iter().enumerate().map(|(at, person)| {
        let answers = person["answers"].as_object().unwrap().clone().into_iter();
        let kept: Map<String, Value> =
            answers.enumerate().filter(|(place, _)| (place + at) % 3 == 0).map(|(_, told)| told).collect();
        json!({ "today": person["today"], "answers": kept })
    });
    whole.clone().into_iter().chain(part.collect::<Vec<_>>()).collect()
}

fn ids(list: &Value) -> BTreeSet<&str> {
    list.as_array().unwrap().iter().map(|entry| entry["id"].as_str().unwrap()).collect()
}

/// Whether these answers alone exclude a pathway, by the engine.
fn excludes(book: &Rulebook, pathway: &str, today: &Value, answers: &Map<String, Value>) -> bool {
    let case = read_case(book, &json!({ "today": today, "answers": answers })).unwrap();
    let pathway = book.pathway(book.pathway_named(pathway).unwrap()).unwrap();
    Evaluation::of(book, &case.answers, case.today).standing(pathway) == Standing::Excluded
}

#[test]
fn what_excludes_a_pathway_does_so_with_the_fewest_answers() {
    let content = content();
    let book = &content.pack.book;
    let explainer = Explainer::of(&frozen::source(), content).unwrap();
    let (mut checked, mut of_two) = (0, 0);
    for value in cases() {
        let case = read_case(book, &value).unwrap();
        let explained = serde_json::to_value(explainer.explain(&case)).unwrap();
        let told = value["answers"].as_object().unwrap();
        for entry in explained["excluded"].as_array().unwrap() {
            let id = entry["id"].as_str().unwrap();
            let because: Map<String, Value> = entry["because"]
                .as_array()
                .unwrap()
                .iter()
                .map(|reason| (reason["fact"].as_str().unwrap().to_owned(), reason["answer"].clone()))
                .collect();
            assert!(because.iter().all(|(fact, answer)| told[fact] == *answer), "{id}: {because:?} was not told");
            assert!(excludes(book, id, &value["today"], &because), "{id}: {because:?} does not exclude it");
            // No answer is enough where two are given, and no two where three are.
            let facts: Vec<&String> = told.keys().collect();
            let only =
                |chosen: &[&String]| chosen.iter().map(|fact| ((*fact).clone(), told[*fact].clone())).collect::<Map<_, _>>();
            for (at, fact) in facts.iter().enumerate().filter(|_| because.len() > 1) {
                assert!(!excludes(book, id, &value["today"], &only(&[fact])), "{id}: {fact} alone excludes it");
                for other in facts.iter().take(at).filter(|_| because.len() > 2) {
                    assert!(!excludes(book, id, &value["today"], &only(&[fact, other])), "{id}: {fact} and {other} exclude it");
                }
            }
            for fact in because.keys() {
                let mut fewer = because.clone();
                fewer.remove(fact);
                assert!(!excludes(book, id, &value["today"], &fewer), "{id}: {because:?} does not need {fact}");
            }
            checked += 1;
            of_two += usize::from(because.len() == 2);
        }
    }
    assert!(checked > 500 && of_two > 50, "{checked} excluded pathways, {of_two} by two answers");
}

#[test]
fn every_pathway_is_shown_unchecked_excluded_or_withheld() {
    let content = content();
    let book = &content.pack.book;
    let explainer = Explainer::of(&frozen::source(), content).unwrap();
    for value in cases() {
        let case = read_case(book, &value).unwrap();
        let explained = serde_json::to_value(explainer.explain(&case)).unwrap();
        let withheld: BTreeSet<&str> = book
            .pathways
            .iter()
            .filter(|pathway| pathway.withheld && value["answers"]["fear_of_return"] != "no")
            .map(|pathway| pathway.id.as_str())
            .collect();
        let lists = [ids(&explained["pathways"]), ids(&explained["unchecked"]), ids(&explained["excluded"]), withheld];
        let all: BTreeSet<&str> = lists.iter().flatten().copied().collect();
        assert_eq!(all.len(), book.pathways.len(), "{value}");
        assert_eq!(lists.iter().map(BTreeSet::len).sum::<usize>(), all.len(), "each in one place only: {value}");
    }
}

#[test]
fn nothing_is_excluded_while_nothing_is_told() {
    let content = content();
    let evaluation = Evaluation::of(&content.pack.book, &Answers::default(), today());
    assert!(content.pack.book.pathways.iter().all(|pathway| evaluation.standing(pathway) != Standing::Excluded));
}

#[test]
fn the_command_line_explains_only_when_asked() {
    let case = json!({ "today": "2026-11-22", "answers": {
        "birth_date": "1984", "lived_in_kz_1992": "yes", "other_citizenship": "unknown", "documents": [], "fear_of_return": "no"
    } })
    .to_string();
    let read = |arguments: &[&str]| -> Value { serde_json::from_slice(&zhol(arguments, &case).stdout).unwrap() };
    let plain = read(&["screen"]);
    let mut explained = read(&["screen", "--explain"]);
    let renewal = json!({ "id": "refugee-renewal", "because": [{ "fact": "documents", "answer": [] }] });
    assert!(explained["excluded"].as_array().unwrap().contains(&renewal), "{}", explained["excluded"]);
    let belonging = explained["explained"].as_array().unwrap().iter().find(|entry| entry["id"] == "belonging-1992").unwrap();
    assert_eq!(belonging["would_change"], json!(["other_citizenship"]));
    let law = belonging["law"].as_array().unwrap().iter().find(|provision| provision["id"] == "1.1").unwrap();
    assert_eq!((&law["acts"][0]["id"], &law["article"], &law["read"]), (&json!("CL"), &json!("art. 3"), &json!("2026-11-22")));
    assert_eq!(law["acts"][0]["title"], "Law on Citizenship of the Republic of Kazakhstan");
    for (pathway, entry) in plain["pathways"].as_array().unwrap().iter().zip(explained["explained"].as_array().unwrap()) {
        assert_eq!(pathway["id"], entry["id"]);
        let law: Vec<&Value> = entry["law"].as_array().unwrap().iter().map(|provision| &provision["id"]).collect();
        assert_eq!(pathway["provisions"].as_array().unwrap().iter().collect::<Vec<_>>(), law);
    }
    for added in ["explained", "excluded"] {
        explained.as_object_mut().unwrap().remove(added);
    }
    assert_eq!(plain, explained);
    assert_eq!(zhol(&["screen", "--explain", "--pretty"], &case).status.code(), Some(2));
}
