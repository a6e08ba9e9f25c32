//! The worksheets say what the engine says: what is printed is read back and worked out as a person with a pencil does, for many people,
//! and compared.

mod pencil;
mod qr;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use pencil::{Outcome, by_hand};
use reading::Worksheet;
use roxmltree::Node;
use serde_json::{Map, Value, json};
use zhol_authoring::{Content, people, read_case, report};
use zhol_core::engine::Kind;
use zhol_tests::{
    forbidden_words::office_of_another_state,
    frozen::{self, HELD_BACK, content, today},
};

use crate::html::{has_class, parsed};

fn worksheets(content: &Content, address: Option<&str>) -> BTreeMap<String, String> {
    let files = zhol_authoring::worksheets(&frozen::source(), content, today(), address).unwrap();
    files.into_iter().filter(|(name, _)| name.ends_with(".html")).collect()
}

fn by_the_engine(content: &Content, case: &Value) -> Outcome {
    let case = read_case(&content.pack.book, case).unwrap();
    let report = serde_json::to_value(report(content, &case)).unwrap();
    let ids =
        |list: &Value| -> Vec<String> { list.as_array().unwrap().iter().map(|e| e["id"].as_str().unwrap().to_owned()).collect() };
    let told = report["pathways"].as_array().unwrap().iter().map(|shown| {
        let standing = if shown["standing"] == "likely" { "likely" } else { "possible" };
        (shown["id"].as_str().unwrap().to_owned(), standing, shown["deferred"] == true)
    });
    let flags = report["flags"].as_array().unwrap();
    let flag = |word: &str| flags.iter().any(|flag| flag == word);
    (told.collect(), ids(&report["unchecked"]).into_iter().collect(), [flag("danger"), flag("fear_not_ruled_out"), flag("minor")])
}

struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((bits ^ (bits >> 31)) % u64::try_from(bound).unwrap()).unwrap()
    }
}

const DATES: [&str; 18] = [
    "1950",
    "1991",
    "1992",
    "1992-02",
    "1992-03",
    "1992-02-29",
    "1992-03-01",
    "2007",
    "2008",
    "2008-11",
    "2008-11-22",
    "2008-11-23",
    "2021",
    "2021-11",
    "2021-11-22",
    "2021-11-23",
    "2025",
    "2026-01",
];

fn anybody(content: &Content, chance: &mut Chance) -> Value {
    let mut answers = Map::new();
    for fact in &content.pack.book.facts {
        let some = |chance: &mut Chance| json!(fact.options[chance.below(fact.options.len())]);
        let answer = match (chance.below(12), fact.kind) {
            (0, _) => continue,
            (1, _) => json!("unknown"),
            (_, Kind::Set) => json!(fact.options.iter().filter(|_| chance.below(4) == 0).collect::<Vec<_>>()),
            (2, Kind::Date) if !fact.options.is_empty() => some(chance),
            (_, Kind::Date) => json!(DATES[chance.below(DATES.len())]),
            (_, Kind::Choice) => some(chance),
        };
        answers.insert(fact.id.clone(), answer);
    }
    json!({ "today": "2026-11-22", "answers": answers })
}

#[test]
fn the_sheets_worked_out_by_hand_say_what_the_engine_says() {
    let content = content();
    let worksheets = worksheets(content, None);
    let sheet = Worksheet::read("en", &worksheets["en.html"]);
    assert_eq!(sheet.pathways.len(), content.pack.book.pathways.len());
    let mut chance = Chance(2026);
    let mut told: BTreeSet<(String, &str, bool)> = BTreeSet::new();
    let random: Vec<Value> = (0..20_000).map(|_| anybody(content, &mut chance)).collect();
    for case in random.into_iter().chain(people(4_000, 5)) {
        let answers = case["answers"].as_object().unwrap();
        let found = by_hand(&sheet, answers);
        assert_eq!(found, by_the_engine(content, &case), "{case}");
        told.extend(found.0);
    }
    // The people were various enough to have seen every pathway.
    let seen: BTreeSet<&str> = told.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(seen.len(), content.pack.book.pathways.len(), "{seen:?}");
}

#[test]
fn every_language_prints_the_same_lines() {
    let content = content();
    let worksheets = worksheets(content, None);
    assert_eq!(worksheets.len(), content.texts.len());
    let english = Worksheet::read("en", &worksheets["en.html"]);
    for (name, page) in &worksheets {
        assert_eq!(Worksheet::read(name, page), english, "{name}");
        let language = name.trim_end_matches(".html");
        let document = parsed(name, page);
        let direction = content.texts(language).unwrap().direction.word();
        let root = document.root_element();
        assert_eq!((root.attribute("lang"), root.attribute("dir")), (Some(language), Some(direction)), "{name}");
        assert_eq!(document.descendants().filter(|node| node.has_tag_name("script")).count(), 0, "{name}");
        for key in ["worksheet-", "guide-", "fact-", "answer-", "pathway-", "question-"] {
            let bare = document.descendants().find(|node| node.is_text() && node.text().is_some_and(|text| text.contains(key)));
            assert_eq!(bare.and_then(|node| node.text()), None, "{name}");
        }
    }
}

#[test]
fn all_questions_stand_in_the_order_of_the_interview_with_all_their_answers() {
    let content = content();
    let sheet = Worksheet::read("en", &worksheets(content, None)["en.html"]);
    for (at, id) in content.pack.book.questions().enumerate() {
        let fact = content.pack.book.fact(id).unwrap();
        assert_eq!(sheet.questions[&(at + 1).to_string()], fact.id);
        let printed: BTreeSet<&str> =
            sheet.answers.values().filter(|(of, _)| *of == fact.id).map(|(_, answer)| answer.as_str()).collect();
        let options = fact.options.iter().map(|option| if option.starts_with("KZ-") { "KZ-" } else { option });
        assert_eq!(printed, options.chain(["unknown"]).collect(), "{}", fact.id);
    }
}

#[test]
fn no_sheet_but_the_last_names_an_office_of_another_state() {
    for (name, page) in worksheets(content(), None) {
        let document = parsed(&name, &page);
        for node in document.descendants().filter(Node::is_text) {
            let said = node.text().unwrap_or_default();
            let last = node.ancestors().any(|node| has_class(node, "withheld"));
            assert!(last || office_of_another_state(said).is_none(), "{name}: {said}");
        }
        let body = document.root_element().children().find(|node| node.has_tag_name("body")).unwrap();
        let last = body.children().rfind(Node::is_element).unwrap();
        assert!(has_class(last, "withheld"), "{name}: what can be left out is the last sheet");
        let warning = last.children().filter(Node::is_element).nth(1).unwrap();
        assert!(has_class(warning, "careful"), "{name}");
        for hidden in HELD_BACK {
            assert!(!page.contains(hidden), "{name}: {hidden}");
        }
    }
}
