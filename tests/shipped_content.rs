//! What holds for every content that `zhol check` passes, held against the one that is shipped: nothing here knows a sentence, a number or
//! how many there are of anything, and the day is that of the clock. `ZHOL_CONTENT` names another folder to hold it against.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use std::{
    collections::BTreeSet,
    env,
    path::PathBuf,
    sync::LazyLock,
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::Value;
use toml::{Table, Value as Field};
use zhol_authoring::{Content, Problem, Severity, Source, call_scripts, guide, partners, people, read_case, report, worksheets};
use zhol_core::{
    content::{MoreRules, read, read_catalog},
    engine::{Answer, Answers, Date, Rulebook, Standing, screen},
    interview::{encoding, next_question},
    referral::{Role, refer},
};

static SOURCE: LazyLock<Source> = LazyLock::new(|| {
    let folder = env::var_os("ZHOL_CONTENT").map_or_else(|| zhol_tests::root().join("content"), PathBuf::from);
    Source::folder(&folder).unwrap_or_else(|trouble| panic!("{} cannot be read: {trouble}", folder.display()))
});

static CONTENT: LazyLock<Content> =
    LazyLock::new(|| Content::read(&SOURCE, today()).unwrap_or_else(|problems| panic!("{}", list(&problems))));

/// The day by the clock.
fn today() -> Date {
    let days = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs() / 86_400;
    Date::from_days_since_1970(u32::try_from(days).unwrap())
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n\n")).collect()
}

fn table(file: &str) -> Table {
    SOURCE.text(file).map(|text| text.parse().unwrap()).unwrap_or_default()
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
        Content::check(&SOURCE, today()).into_iter().filter(|problem| problem.severity == Severity::MustFix).collect();
    assert!(problems.is_empty(), "{}", list(&problems));
}

#[test]
fn every_language_has_every_text() {
    let all: BTreeSet<&String> = CONTENT.texts.iter().flat_map(|texts| texts.messages.iter().map(|(key, _)| key)).collect();
    for texts in &CONTENT.texts {
        // What an official name means is said where `explained` says so.
        let missing: Vec<&&String> = all.iter().filter(|key| !key.ends_with("-means") && !texts.has(key)).collect();
        assert!(missing.is_empty(), "{}: {missing:?}", texts.language);
        for pathway in &CONTENT.pack.book.pathways {
            let id = &pathway.id;
            for key in [format!("pathway-{id}"), format!("pathway-{id}-says"), format!("pathway-{id}-first")] {
                assert!(texts.has(&key), "{}: {key}", texts.language);
            }
        }
    }
}

#[test]
fn every_region_has_a_legal_partner() {
    let (book, directory) = (&CONTENT.pack.book, &CONTENT.pack.directory);
    let regions = &book.fact(book.fact_named("region").unwrap()).unwrap().options;
    let legal: Vec<_> = directory.desks.iter().filter(|desk| desk.role == Role::Legal).collect();
    for region in regions.iter().map(String::as_str).map(Some).chain([None]) {
        assert!(legal.iter().any(|desk| !desk.offices(region).is_empty()), "{region:?}: nobody gives legal help");
        for desk in &directory.desks {
            assert!(desk.offices(region).iter().all(|office| directory.office(*office).is_some()), "{region:?}: {}", desk.id);
        }
    }
}

/// Everything that leaves the content, read as whoever gets it reads it.
fn everything() -> Vec<(String, String)> {
    let mut all = Vec::new();
    for (name, bytes) in CONTENT.packs().unwrap() {
        let text = if name == "rules.pack" {
            format!("{:?}", read::<Rulebook>(&bytes).unwrap())
        } else if name == "rules-more.pack" {
            format!("{:?}", read::<MoreRules>(&bytes).unwrap())
        } else {
            format!("{:?}", read_catalog(&bytes).unwrap())
        };
        all.push((name, text));
    }
    all.extend(guide(&SOURCE, &CONTENT, today()).unwrap());
    all.extend(worksheets(&SOURCE, &CONTENT, today(), None).unwrap());
    all.extend(call_scripts(&CONTENT));
    all.extend(partners(&SOURCE, &CONTENT).unwrap());
    all
}

/// The texts inside a field, in whatever language.
fn said(field: &Field) -> Vec<&str> {
    match field {
        Field::String(text) => vec![text.as_str()],
        Field::Table(table) => table.values().flat_map(said).collect(),
        Field::Array(list) => list.iter().flat_map(said).collect(),
        _ => Vec::new(),
    }
}

/// What the offices' keepers have written down, in two heaps: what may be shown, and what may not.
fn details() -> (BTreeSet<String>, BTreeSet<String>) {
    let own = table("content/contacts.toml");
    let hosts = own.get("offices").and_then(Field::as_table).cloned().unwrap_or_default();
    let (mut shown, mut hidden) = (BTreeSet::new(), BTreeSet::new());
    for (_, office) in table("content/offices.toml").into_iter().chain(hosts) {
        let word = |of: &Field, name: &str| of.get(name).and_then(Field::as_str).unwrap_or_default().to_owned();
        let publish = word(&office, "publish");
        for kind in ["site", "address", "phone", "email", "messenger"] {
            let Some(all) = office.get(kind).and_then(Field::as_array) else { continue };
            for detail in all {
                let superseded = detail.get("superseded").and_then(Field::as_bool) == Some(true);
                let own = word(detail, "publish");
                let may =
                    !superseded && (own.is_empty() || own == "ok") && (publish == "ok" || kind == "site" && publish != "hold");
                let values = detail.get("value").map(said).unwrap_or_default().into_iter().map(str::to_owned);
                if may {
                    shown.extend(values)
                } else {
                    hidden.extend(values)
                }
                hidden.extend(detail.get("note").and_then(Field::as_str).map(str::to_owned));
            }
        }
        hidden.extend(office.get("note").and_then(Field::as_str).map(str::to_owned));
    }
    hidden.retain(|detail| !shown.iter().any(|other| other.contains(detail)));
    (shown, hidden)
}

#[test]
fn nothing_unpublished_leaves_the_content() {
    let (_, hidden) = details();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    for (name, text) in everything() {
        // A number is one however it is written.
        let close: String = text.chars().filter(|letter| !" -()\u{a0}".contains(*letter)).collect();
        for detail in &hidden {
            assert!(detail.chars().count() < 5 || !text.contains(detail), "{name} holds what is not published: {detail}");
            let number = digits(detail);
            let dialled = detail.chars().all(|letter| letter.is_ascii_digit() || "+-() ".contains(letter));
            assert!(!dialled || number.len() < 6 || !close.contains(&number), "{name} holds an unpublished number: {detail}");
        }
    }
    let publish = |office: &Field| office.get("publish").and_then(Field::as_str).unwrap_or_default().to_owned();
    for (id, office) in table("content/offices.toml").into_iter().filter(|(_, office)| publish(office) == "hold") {
        assert!(CONTENT.pack.directory.offices.iter().all(|other| other.id != id), "{id} is held back: {office:?}");
    }
}

#[test]
fn a_result_is_a_draft_until_everything_was_signed() {
    let mut signed = true;
    for file in pathway_files() {
        for (id, pathway) in table(&file) {
            let by = pathway.get("reviewed").and_then(|reviewed| reviewed.get("by")).and_then(Field::as_str);
            signed &= !by.unwrap_or_else(|| panic!("{id} says who has reviewed it")).is_empty();
        }
    }
    assert_eq!(CONTENT.pack.book.signed, signed);
}

fn pathway_files() -> Vec<String> {
    let order = table("content/pathways/order.toml");
    assert!(!order.is_empty(), "the pathways have an order");
    let folder = env::var_os("ZHOL_CONTENT").map_or_else(|| zhol_tests::root().join("content"), PathBuf::from);
    let found = std::fs::read_dir(folder.join("pathways")).unwrap();
    let names = found.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    names.filter(|name| name != "order.toml").map(|name| format!("content/pathways/{name}")).collect()
}

#[test]
fn a_result_has_every_member_and_names_only_what_there_is() {
    let book = &CONTENT.pack.book;
    for person in everybody(1_000) {
        let case = read_case(book, &person).unwrap_or_else(|wrong| panic!("{person}: {wrong:?}"));
        let result: Value = serde_json::from_str(&serde_json::to_string(&report(&CONTENT, &case)).unwrap()).unwrap();
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
            assert!(CONTENT.pack.directory.offices.iter().any(|other| office["id"] == *other.id), "{office}");
        }
        assert!(list("unchecked").iter().all(|one| book.pathway_named(one["id"].as_str().unwrap()).is_some()));
        list("flags");
    }
}

#[test]
fn while_fear_is_not_ruled_out_somebody_who_helps_comes_before_every_desk_of_the_state() {
    let (book, directory) = (&CONTENT.pack.book, &CONTENT.pack.directory);
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
    let book = &CONTENT.pack.book;
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
    let book = &CONTENT.pack.book;
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
    let words = [
        ("en", &["embass", "consulate", "consular", "diplomatic mission"][..]),
        ("ru", &["посольств", "консул", "диппредставит", "дипломатическ"]),
        ("kk", &["елшілі", "консул", "дипломатия"]),
        ("uz-Latn", &["elchixona", "konsul", "diplomat"]),
        ("uz-Cyrl", &["элчихона", "консул", "дипломат"]),
        ("fa-AF", &["سفارت", "قونسل", "کنسول", "دیپلمات", "نمایندگی سیاسی"]),
    ];
    for (language, words) in words {
        for (key, pieces) in CONTENT.texts(language).iter().flat_map(|texts| &texts.messages) {
            let text = format!("{pieces:?}").to_lowercase();
            let withheld = key.contains("other-state-check") || key.contains("mission-abroad") || key.starts_with("act-");
            assert!(withheld || words.iter().all(|word| !text.contains(word)), "{language}, {key}: {text}");
        }
    }
}

#[test]
fn no_text_says_what_a_person_is_or_calls_anyone_illegal() {
    let words = [
        (
            "en",
            &["you are a citizen", "you are stateless", "you are a refugee", "will be recognised", "illegal", "nationality"][..],
        ),
        ("ru", &["вы гражданин", "вы являетесь", "вы беженец", "вас признают", "нелегал", "незаконн", "национальност"]),
        ("kk", &["сіз азаматсыз", "сіз босқынсыз", "заңсыз", "ұлты "]),
        ("uz-Latn", &["siz fuqarosiz", "siz qochoqsiz", "siz fuqaroligi yoʻq", "noqonuniy", "millati"]),
        ("uz-Cyrl", &["сиз фуқаросиз", "сиз қочоқсиз", "сиз фуқаролиги йўқ", "ноқонуний", "миллати"]),
        ("fa-AF", &["شما تبعه", "شما پناهنده", "شما بی‌تابعیت", "غیرقانونی", "غیر قانونی", "ملیت"]),
    ];
    for (language, words) in words {
        for (key, pieces) in CONTENT.texts(language).iter().flat_map(|texts| &texts.messages) {
            let text = format!("{pieces:?}").to_lowercase();
            // The official title of an act is quoted as it is.
            let title = key.starts_with("act-");
            assert!(title || words.iter().all(|word| !text.contains(word)), "{language}, {key}: {text}");
        }
    }
}
