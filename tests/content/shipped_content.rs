//! What holds for every content that `zhol check` passes, held against the one that is shipped: nothing here knows a sentence, a number or
//! how many there are of anything, and the day is that of the clock. `ZHOL_CONTENT` names another folder to hold it against.

mod published;

use std::collections::BTreeSet;

use serde_json::Value;
use toml::Table;
use zhol_authoring::{Content, Problem, Severity, people, read_case, report};
use zhol_core::{
    engine::{Answer, Answers, Date, Standing, screen},
    interview::{encoding, next_question},
    referral::{Role, refer},
};
use zhol_tests::{
    forbidden_words::{VERDICTS, office_of_another_state},
    list,
    shipped::{content, source, today},
};

fn table(file: &str) -> Table {
    source().text(file).map(|text| text.parse().unwrap()).unwrap_or_default()
}

fn written(day: Date) -> String {
    format!("{}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// Made-up people, as of today.
fn everybody(count: u32) -> impl Iterator<Item = Value> {
    let day = written(today());
    people(count, 2020).map(move |mut person| {
        person["today"] = day.clone().into();
        person
    })
}

#[test]
fn the_check_of_the_content_finds_nothing_that_must_be_mended() {
    let problems: Vec<Problem> =
        Content::check(&source(), today()).into_iter().filter(|problem| problem.severity == Severity::MustFix).collect();
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn every_language_has_every_text() {
    let all: BTreeSet<&String> = content().texts.iter().flat_map(|texts| texts.messages.iter().map(|(key, _)| key)).collect();
    for texts in &content().texts {
        // What an official name means is said where `explained` says so.
        let missing: Vec<&&String> = all.iter().filter(|key| !key.ends_with("-means") && !texts.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", texts.language);
        for pathway in &content().pack.book.pathways {
            let id = &pathway.id;
            for key in [format!("pathway-{id}"), format!("pathway-{id}-says"), format!("pathway-{id}-first-step")] {
                assert!(texts.has(&key), "{}: {key}", texts.language);
            }
        }
    }
}

#[test]
fn every_region_has_a_legal_partner() {
    let (book, directory) = (&content().pack.book, &content().pack.directory);
    let regions = &book.fact(book.fact_named("region").unwrap()).unwrap().options;
    let legal: Vec<_> = directory.desks.iter().filter(|desk| desk.role == Role::Legal).collect();
    for region in regions.iter().map(String::as_str).map(Some).chain([None]) {
        assert!(legal.iter().any(|desk| !desk.offices(region).is_empty()), "{region:?}: nobody gives legal help");
        for desk in &directory.desks {
            assert!(desk.offices(region).iter().all(|office| directory.office(*office).is_some()), "{region:?}: {}", desk.id);
        }
    }
}

#[test]
fn a_result_has_every_member_and_names_only_what_there_is() {
    let book = &content().pack.book;
    for person in everybody(1_000) {
        let case = read_case(book, &person).unwrap_or_else(|wrong| panic!("{person}: {wrong:?}"));
        let result: Value = serde_json::from_str(&serde_json::to_string(&report(content(), &case)).unwrap()).unwrap();
        let list = |member: &str| result[member].as_array().unwrap_or_else(|| panic!("{member} is a list: {result}")).clone();
        for pathway in list("pathways") {
            assert!(book.pathway_named(pathway["id"].as_str().unwrap()).is_some(), "{pathway}");
            assert!(["likely", "possible"].contains(&pathway["standing"].as_str().unwrap()), "{pathway}");
            assert!(
                pathway["because"].as_array().unwrap().iter().all(|one| book.fact_named(one["fact"].as_str().unwrap()).is_some())
            );
        }
        assert!(!list("pathways").is_empty() && !list("offices").is_empty(), "{person}: somebody to turn to");
        for office in list("offices") {
            assert!(content().pack.directory.offices.iter().any(|other| office["id"] == *other.id), "{office}");
        }
        assert!(list("unchecked").iter().all(|one| book.pathway_named(one["id"].as_str().unwrap()).is_some()));
        list("flags");
    }
}

#[test]
fn while_fear_is_not_ruled_out_somebody_who_helps_comes_before_every_desk_of_the_state() {
    let (book, directory) = (&content().pack.book, &content().pack.directory);
    let mut afraid = 0;
    for person in everybody(3_000) {
        let case = read_case(book, &person).unwrap();
        let screening = screen(book, &case.answers, case.today);
        let fear = person["answers"]["fear_of_return"].as_str().unwrap_or("unknown");
        if fear == "no" {
            continue;
        }
        afraid += 1;
        let referrals = refer(directory, book, &screening, &case.answers);
        assert!(matches!(referrals[0].role, Role::Legal | Role::Helpline), "{person}: {:?}", referrals[0]);
        for withheld in ["other-state-check", "mission-abroad"] {
            assert!(
                screening.pathways.iter().all(|one| book.pathway(one.pathway).unwrap().id != withheld),
                "{person}: {withheld}"
            );
        }
    }
    assert!(afraid > 100, "{afraid} people");
}

#[test]
fn more_is_never_known_by_saying_less() {
    let book = &content().pack.book;
    for person in everybody(500) {
        let case = read_case(book, &person).unwrap();
        let standing = |answers: &Answers| {
            let screening = screen(book, answers, case.today);
            screening
                .pathways
                .iter()
                .filter(|one| one.standing == Standing::Likely)
                .map(|one| one.pathway)
                .collect::<BTreeSet<_>>()
        };
        let all = standing(&case.answers);
        for (id, fact) in book.facts() {
            let mut fewer = case.answers.clone();
            fewer.clear(id);
            assert!(standing(&fewer).is_subset(&all), "{person} without {}", fact.id);
        }
    }
}

#[test]
fn every_interview_ends_and_its_answers_come_back_from_their_number() {
    let book = &content().pack.book;
    for person in everybody(1_000) {
        let case = read_case(book, &person).unwrap();
        let (mut told, mut next) = (Answers::default(), book.questions().next());
        for _ in 0..book.facts.len() {
            let Some(fact) = next else { break };
            told.set(fact, case.answers.get(fact).unwrap_or(Answer::Unknown));
            next = next_question(book, &told, case.today);
        }
        assert_eq!(next, None, "{person}: a question is asked twice");
        let back = encoding::decode(book, encoding::encode(book, &told), case.today);
        assert_eq!(back.as_ref(), Some(&told), "{person}");
    }
}

#[test]
fn no_text_names_an_office_of_another_state_except_where_it_is_withheld() {
    for texts in &content().texts {
        for (key, pieces) in &texts.messages {
            let withheld = key.contains("other-state-check") || key.contains("mission-abroad") || key.starts_with("act-");
            let named = office_of_another_state(&format!("{pieces:?}"));
            assert!(withheld || named.is_none(), "{}, {key}: {named:?} in {pieces:?}", texts.language);
        }
    }
}

#[test]
fn no_text_says_what_a_person_is_or_calls_anyone_illegal() {
    for (language, words) in VERDICTS {
        for (key, pieces) in content().texts(language).iter().flat_map(|texts| &texts.messages) {
            let text = format!("{pieces:?}").to_lowercase();
            // The official title of an act is quoted as it is.
            let title = key.starts_with("act-");
            assert!(title || words.iter().all(|word| !text.contains(word)), "{language}, {key}: {text}");
        }
    }
}
