//! The sheets of paper say what the engine says: what is printed is read back and worked out as a person with a pencil does, for many
//! people, and compared.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use zhol_tests::frozen;

use std::collections::{BTreeMap, BTreeSet};

use frozen::today;
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};
use zhol_authoring::{Content, people, read_case, report, worksheets};
use zhol_core::engine::Kind;

fn content() -> Content {
    frozen::content()
}

fn sheets(content: &Content, address: Option<&str>) -> BTreeMap<String, String> {
    let files = worksheets(&frozen::source(), content, today(), address).unwrap();
    files.into_iter().filter(|(name, _)| name.ends_with(".html")).collect()
}

fn parsed<'a>(name: &str, page: &'a str) -> Document<'a> {
    let markup = page.strip_prefix("<!doctype html>\n").unwrap_or_else(|| panic!("{name} says that it is HTML"));
    Document::parse(markup).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect()
}

fn has_class(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Yes,
    No,
    Open,
}

use Mark::{No, Open, Yes};

/// What stands on paper.
#[derive(Clone, Debug, PartialEq)]
enum Line {
    /// Numbers, one of which must be ticked or have come out as yes.
    Numbers(Vec<String>),
    /// The number of a question for a date, and what is asked of it, such as `before 1992-03-01` or `after 18`.
    Date(String, String),
    Always(bool),
    Not(Box<Line>),
    CanBe(Box<Line>),
    All(Vec<Line>),
    Any(Vec<Line>),
}

/// Everything that a person with a pencil goes by.
#[derive(Debug, PartialEq)]
struct Sheet {
    /// The question behind each number.
    questions: BTreeMap<String, String>,
    /// The question and the answer behind each number with a letter.
    answers: BTreeMap<String, (String, String)>,
    /// The lines in the order in which they are worked out.
    rows: Vec<(String, Line)>,
    pathways: Vec<Pathway>,
}

#[derive(Debug, PartialEq)]
struct Pathway {
    id: String,
    number: String,
    later: bool,
    withheld: bool,
}

impl Sheet {
    fn read(name: &str, page: &str) -> Self {
        let document = parsed(name, page);
        let mut sheet = Self { questions: BTreeMap::new(), answers: BTreeMap::new(), rows: Vec::new(), pathways: Vec::new() };
        for node in document.descendants() {
            if let Some(fact) = node.attribute("data-fact") {
                let ask = node.descendants().find(|node| has_class(*node, "ask")).unwrap();
                sheet.questions.insert(codes(ask)[0].clone(), fact.to_owned());
                for option in node.descendants().filter(|node| node.attribute("data-answer").is_some()) {
                    let answer = option.attribute("data-answer").unwrap().to_owned();
                    for code in codes(option) {
                        assert!(sheet.answers.insert(code.clone(), (fact.to_owned(), answer.clone())).is_none(), "{code} twice");
                    }
                }
            }
            if let Some(row) = node.attribute("data-row") {
                let group = node.children().find(|node| node.has_tag_name("ul")).unwrap();
                // The number that is printed is the one that is referred to.
                if let Some(head) = node.children().find(|node| has_class(*node, "of")) {
                    assert_eq!(codes(head), [row]);
                }
                sheet.rows.push((row.to_owned(), line(group)));
            }
            if let Some(id) = node.attribute("data-pathway") {
                let title = node.children().find(|node| node.has_tag_name("h3")).unwrap();
                sheet.pathways.push(Pathway {
                    id: id.to_owned(),
                    number: codes(title)[0].clone(),
                    later: words(title).contains('◆'),
                    withheld: node.ancestors().any(|node| has_class(node, "withheld")),
                });
            }
        }
        sheet
    }
}

/// The numbers in an element, without those in lists inside it.
fn codes(node: Node<'_, '_>) -> Vec<String> {
    node.children().filter(|node| has_class(*node, "code")).map(words).collect()
}

fn line(node: Node<'_, '_>) -> Line {
    let items = || node.children().filter(|node| node.has_tag_name("li")).map(line).collect();
    let inner = || match node.children().find(|node| node.has_tag_name("ul")) {
        Some(list) => line(list),
        None => leaf(node),
    };
    if node.has_tag_name("ul") {
        if has_class(node, "any") { Line::Any(items()) } else { Line::All(items()) }
    } else if has_class(node, "not") {
        Line::Not(Box::new(inner()))
    } else if has_class(node, "can-be") {
        Line::CanBe(Box::new(inner()))
    } else if has_class(node, "always") || has_class(node, "never") {
        Line::Always(has_class(node, "always"))
    } else {
        inner()
    }
}

fn leaf(node: Node<'_, '_>) -> Line {
    let when = node.children().find_map(|node| node.attribute("data-when"));
    let codes = codes(node);
    assert!(!codes.is_empty(), "a line without a number: {}", words(node));
    match when {
        Some(when) => Line::Date(codes[0].clone(), when.to_owned()),
        None => Line::Numbers(codes),
    }
}

fn all(marks: impl Iterator<Item = Mark>) -> Mark {
    marks.fold(Yes, |all, mark| match (all, mark) {
        (No, _) | (_, No) => No,
        (Yes, Yes) => Yes,
        _ => Open,
    })
}

fn turned(mark: Mark) -> Mark {
    match mark {
        Yes => No,
        No => Yes,
        Open => Open,
    }
}

/// One person's answers, and the lines worked out so far.
struct Pencil<'a> {
    sheet: &'a Sheet,
    answers: &'a Map<String, Value>,
    done: BTreeMap<&'a str, Mark>,
}

impl Pencil<'_> {
    fn mark(&self, line: &Line) -> Mark {
        match line {
            Line::Always(holds) => {
                if *holds {
                    Yes
                } else {
                    No
                }
            }
            Line::Not(part) => turned(self.mark(part)),
            Line::CanBe(part) => {
                if self.mark(part) == No {
                    No
                } else {
                    Yes
                }
            }
            Line::All(parts) => all(parts.iter().map(|part| self.mark(part))),
            Line::Any(parts) => turned(all(parts.iter().map(|part| turned(self.mark(part))))),
            Line::Numbers(codes) => turned(all(codes.iter().map(|code| turned(self.number(code))))),
            Line::Date(question, when) => self.date(&self.sheet.questions[question], when),
        }
    }

    fn number(&self, code: &str) -> Mark {
        let Some((fact, answer)) = self.sheet.answers.get(code) else {
            return *self.done.get(code).unwrap_or_else(|| panic!("{code} was not worked out before it is needed"));
        };
        let fits = |said: &str| if said == answer || answer == "KZ-" && said.starts_with("KZ-") { Yes } else { No };
        match self.answers.get(fact) {
            None => Open,
            Some(Value::String(said)) if answer == "unknown" => fits(said),
            Some(Value::String(said)) if said == "unknown" => Open,
            Some(Value::String(said)) => fits(said),
            Some(Value::Array(said)) => {
                if said.iter().any(|said| said == answer.as_str()) {
                    Yes
                } else {
                    No
                }
            }
            Some(other) => panic!("{other}"),
        }
    }

    fn date(&self, fact: &str, when: &str) -> Mark {
        let said = match self.answers.get(fact) {
            None => return Open,
            Some(said) => said.as_str().unwrap(),
        };
        match said {
            "unknown" => return Open,
            "always" | "visiting" => return No,
            _ => {}
        }
        let parts: Vec<u32> = said.split('-').map(|part| part.parse().unwrap()).collect();
        let day = |month: u32, day: u32| parts[0] * 10_000 + parts.get(1).unwrap_or(&month) * 100 + parts.get(2).unwrap_or(&day);
        let (first, last) = (day(1, 1), day(12, 31));
        let (word, limit) = when.split_once(' ').unwrap();
        let limit = match limit.parse::<u32>() {
            Ok(years) => 20_261_122 - years * 10_000,
            Err(_) => limit.replace('-', "").parse().unwrap(),
        };
        let sure = |yes: bool, no: bool| {
            if yes {
                Yes
            } else if no {
                No
            } else {
                Open
            }
        };
        match word {
            "before" => sure(last < limit, first >= limit),
            "not-after" => sure(last <= limit, first > limit),
            "after" => sure(first > limit, last <= limit),
            "not-before" => sure(first >= limit, last < limit),
            other => panic!("{other}"),
        }
    }
}

/// What the sheet says of a person: what to tell, with the standing and whether it comes later; what could not be checked; the flags.
type Result = (BTreeSet<(String, &'static str, bool)>, BTreeSet<String>, [bool; 3]);

fn by_hand(sheet: &Sheet, answers: &Map<String, Value>) -> Result {
    let mut pencil = Pencil { sheet, answers, done: BTreeMap::new() };
    for (row, line) in &sheet.rows {
        let mark = pencil.mark(line);
        pencil.done.insert(row, mark);
    }
    let cleared = pencil.done["cleared"] == Yes;
    let (mut told, mut unchecked) = (BTreeSet::new(), BTreeSet::new());
    for pathway in sheet.pathways.iter().filter(|pathway| cleared || !pathway.withheld) {
        let row = |row: u8| pencil.done.get(format!("{}.{row}", pathway.number).as_str()).copied();
        let later = pathway.later && !cleared;
        match (row(1).unwrap(), row(2).unwrap_or(No), row(3)) {
            (Yes, ..) => drop(told.insert((pathway.id.clone(), "likely", later))),
            (No, No, _) => {}
            (_, _, Some(Yes)) => drop(told.insert((pathway.id.clone(), "possible", later))),
            _ => drop(unchecked.insert(pathway.id.clone())),
        }
    }
    (told, unchecked, [pencil.done["danger"] == Yes, !cleared, pencil.done["minor"] == Yes])
}

fn by_the_engine(content: &Content, case: &Value) -> Result {
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
    let sheets = sheets(&content, None);
    let sheet = Sheet::read("en", &sheets["en.html"]);
    assert_eq!(sheet.pathways.len(), content.pack.book.pathways.len());
    let mut chance = Chance(2026);
    let mut told: BTreeSet<(String, &str, bool)> = BTreeSet::new();
    let random: Vec<Value> = (0..20_000).map(|_| anybody(&content, &mut chance)).collect();
    for case in random.into_iter().chain(people(4_000, 5)) {
        let answers = case["answers"].as_object().unwrap();
        let found = by_hand(&sheet, answers);
        assert_eq!(found, by_the_engine(&content, &case), "{case}");
        told.extend(found.0);
    }
    // The people were various enough to have seen every pathway.
    let seen: BTreeSet<&str> = told.iter().map(|(id, ..)| id.as_str()).collect();
    assert_eq!(seen.len(), content.pack.book.pathways.len(), "{seen:?}");
}

#[test]
fn every_language_prints_the_same_lines() {
    let content = content();
    let sheets = sheets(&content, None);
    assert_eq!(sheets.len(), content.texts.len());
    let english = Sheet::read("en", &sheets["en.html"]);
    for (name, page) in &sheets {
        assert_eq!(Sheet::read(name, page), english, "{name}");
        let language = name.trim_end_matches(".html");
        let document = parsed(name, page);
        let direction = content.texts(language).unwrap().direction.word();
        let root = document.root_element();
        assert_eq!((root.attribute("lang"), root.attribute("dir")), (Some(language), Some(direction)), "{name}");
        assert_eq!(document.descendants().filter(|node| node.has_tag_name("script")).count(), 0, "{name}");
        for key in ["sheet-", "guide-", "fact-", "answer-", "pathway-", "question-"] {
            let bare = document.descendants().find(|node| node.is_text() && node.text().is_some_and(|text| text.contains(key)));
            assert_eq!(bare.and_then(|node| node.text()), None, "{name}");
        }
    }
}

#[test]
fn all_questions_stand_in_the_order_of_the_interview_with_all_their_answers() {
    let content = content();
    let sheet = Sheet::read("en", &sheets(&content, None)["en.html"]);
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
    let words_for_them = [
        "embass",
        "consul",
        "посольств",
        "консул",
        "дипломат",
        "елшілі",
        "elchixona",
        "konsul",
        "элчихона",
        "سفارت",
        "قونسل",
        "کنسول",
    ];
    for (name, page) in sheets(&content(), None) {
        let document = parsed(&name, &page);
        for node in document.descendants().filter(Node::is_text) {
            let said = node.text().unwrap_or_default().to_lowercase();
            let last = node.ancestors().any(|node| has_class(node, "withheld"));
            assert!(last || words_for_them.iter().all(|word| !said.contains(word)), "{name}: {said}");
        }
        let body = document.root_element().children().find(|node| node.has_tag_name("body")).unwrap();
        let last = body.children().rfind(Node::is_element).unwrap();
        assert!(has_class(last, "withheld"), "{name}: what can be left out is the last sheet");
        let warning = last.children().filter(Node::is_element).nth(1).unwrap();
        assert!(has_class(warning, "careful"), "{name}");
        for hidden in ["249 60 44", "2496044", "21-12-03", "258 45 98", "kazal@", "Baizakov", "282 61 83"] {
            assert!(!page.contains(hidden), "{name}: {hidden}");
        }
    }
}

#[test]
fn an_address_is_printed_as_a_code_and_in_letters_and_without_one_there_is_no_code() {
    let content = content();
    let drawn = |page: &str| parsed("en", page).descendants().filter(|node| node.has_tag_name("svg")).count();
    assert_eq!(drawn(&sheets(&content, None)["en.html"]), 0);
    let page = &sheets(&content, Some("https://example.org/zhol/"))["fa-AF.html"];
    assert_eq!(drawn(page), 1);
    assert!(page.contains(">https://example.org/zhol/<"));
    let long = "x".repeat(5000);
    let problems = worksheets(&frozen::source(), &content, today(), Some(&long)).unwrap_err();
    assert!(problems[0].to_string().contains("too long"));
}

/// What a camera sees of a code that is drawn as the squares of a path: so many points for each square, one byte each.
fn photograph(svg: Node<'_, '_>) -> (usize, Vec<u8>) {
    const POINTS: usize = 5;
    let side: usize = svg.attribute("viewBox").unwrap().rsplit(' ').next().unwrap().parse().unwrap();
    let mut picture = vec![255u8; (side * POINTS).pow(2)];
    let path = svg.children().find(|node| node.has_tag_name("path")).unwrap().attribute("d").unwrap();
    for square in path.split('M').skip(1) {
        let (x, rest) = square.split_once(' ').unwrap();
        let y = rest.strip_suffix("h1v1h-1z").unwrap();
        let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
        for row in y * POINTS..(y + 1) * POINTS {
            picture[row * side * POINTS + x * POINTS..][..POINTS].fill(0);
        }
    }
    (side * POINTS, picture)
}

#[test]
fn a_camera_reads_the_address_from_the_printed_code() {
    let content = content();
    for address in ["https://example.org/", "https://a.kz/zhol/", &format!("https://example.org/{}", "long/".repeat(20))] {
        for (name, page) in sheets(&content, Some(address)) {
            let document = parsed(&name, &page);
            let svg = document.descendants().find(|node| node.has_tag_name("svg")).unwrap();
            let (side, picture) = photograph(svg);
            let mut seen = rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| picture[y * side + x]);
            let found = seen.detect_grids();
            assert_eq!(found.len(), 1, "{name} has one code");
            assert_eq!(found[0].decode().unwrap().1, address, "{name}");
        }
    }
}
