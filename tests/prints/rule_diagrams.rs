//! The diagrams of the rules: everything that is in the content is in them, they say what the rules say, and they can be printed.

mod drawing;
mod grammar;
mod layout;
mod reading;

use std::collections::{BTreeMap, BTreeSet};

use grammar::table;
use reading::{differences, direct_facts, noted, said, spaced};
use roxmltree::Document;
use zhol_authoring::{Source, rule_diagrams};
use zhol_core::{
    content::keys::answer,
    engine::{FactId, NodeId, Rulebook},
};
use zhol_tests::frozen::{self, read};

const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];
const PATHWAYS: [&str; 5] = ["birth", "citizenship", "protection", "residence", "statelessness"];

type Pictures = BTreeMap<String, String>;

fn pictures(source: &Source, language: &str) -> Pictures {
    rule_diagrams(source, &read(source), language)
        .unwrap_or_else(|problems| panic!("{language}: {problems:?}"))
        .into_iter()
        .collect()
}

/// The pathways as their files have them.
fn written(source: &Source) -> BTreeMap<String, toml::Table> {
    let files = PATHWAYS.iter().map(|name| format!("content/pathways/{name}.toml"));
    let tables = files.flat_map(|file| table(source.text(&file).unwrap()));
    tables.map(|(id, entry)| (id, entry.as_table().unwrap().clone())).collect()
}

/// The facts that a node depends on, through what questions need.
fn all_facts(book: &Rulebook, node: NodeId) -> BTreeSet<FactId> {
    let mut facts = direct_facts(book, node);
    for fact in facts.clone() {
        if let Some(needs) = book.fact(fact).unwrap().needs {
            facts.extend(all_facts(book, needs.condition));
        }
    }
    facts
}

#[test]
fn every_pathway_has_its_picture_and_the_list_leads_to_all() {
    let source = frozen::source();
    let content = read(&source);
    for language in LANGUAGES {
        let pictures = pictures(&source, language);
        let texts = content.texts(language).unwrap();
        let mut names: BTreeSet<String> =
            content.pack.book.pathways.iter().map(|pathway| format!("{}.svg", pathway.id)).collect();
        names.extend(["interview.svg".to_owned(), "index.html".to_owned()]);
        assert_eq!(pictures.keys().cloned().collect::<BTreeSet<_>>(), names);
        let index = &pictures["index.html"];
        for name in names.iter().filter(|name| name.ends_with(".svg")) {
            assert!(index.contains(&format!("href=\"{name}\"")) && index.contains(&format!("src=\"{name}\"")), "{name}");
        }
        let written = written(&source);
        assert_eq!(written.len(), content.pack.book.pathways.len());
        for (id, entry) in written {
            let document = Document::parse(&pictures[&format!("{id}.svg")]).unwrap();
            let root = document.root_element();
            let head = said(noted(root, "data-part", "head").unwrap());
            let says = entry["says"].as_str().unwrap();
            for words in
                [texts.text(&format!("pathway-{id}")), texts.text(&format!("pathway-{id}-says")), says.to_owned(), id.clone()]
            {
                assert!(head.contains(&spaced(&words)), "{language}, {id}: {words}");
            }
            let list = |name: &str| entry[name].as_array().unwrap().iter().map(|item| item.as_str().unwrap()).collect::<Vec<_>>();
            let law = noted(root, "data-law", &list("law").join(" ")).map(said).unwrap();
            assert!(list("law").iter().all(|item| law.contains(item)), "{id}: {law}");
            let desks = noted(root, "data-desks", &list("offices").join(" ")).map(said).unwrap();
            for desk in list("offices") {
                assert!(desks.contains(&spaced(&texts.text(&format!("desk-{desk}")))), "{id}: {desks}");
            }
            let marks: BTreeSet<&str> = root.descendants().filter_map(|node| node.attribute("data-mark")).collect();
            for mark in ["deferred", "withheld"] {
                assert_eq!(marks.contains(mark), entry.get(mark).is_some_and(|set| set.as_bool() == Some(true)), "{id}: {mark}");
            }
            assert!(marks.contains("review") && marks.contains("again"), "{id}");
        }
    }
}

#[test]
fn every_rule_is_shown_as_it_is_written_with_every_comparison_in_words() {
    let source = frozen::source();
    let content = read(&source);
    for language in LANGUAGES {
        let pictures = pictures(&source, language);
        let texts = content.texts(language).unwrap();
        for id in written(&source).keys() {
            let differences = differences(&source, &content, texts, id, &pictures[&format!("{id}.svg")]);
            assert!(differences.is_empty(), "{language}: {differences:#?}");
        }
    }
}

#[test]
fn a_picture_that_leaves_out_or_changes_a_part_is_found_out() {
    let source = frozen::source();
    let content = read(&source);
    let texts = content.texts("en").unwrap();
    let svg = &pictures(&source, "en")["statelessness-determination.svg"];
    let by_parents = texts.text("pathway-citizen-by-parents");
    for (from, to) in [
        ("data-joint=\"not\"", "data-joint=\"all\""),
        ("data-joint=\"any\"", "data-joint=\"all\""),
        ("data-rule=\"has(stateless_certificate)\"", "data-gone=\"\""),
        ("data-rule=\"other_citizenship = never\"", "data-rule=\"other_citizenship = ended\""),
        ("No, never", "Yes, now"),
        ("data-means=\"documents include foreign_passport\"", "data-means=\"documents include kz_id\""),
        ("data-term=\"here_five_years\"", "data-term=\"minor\""),
        (by_parents.as_str(), "Citizenship"),
        ("data-part=\"signal\"", "data-part=\"other\""),
    ] {
        assert!(svg.contains(from), "{from}");
        let broken = svg.replacen(from, to, 1);
        assert!(
            !differences(&source, &content, texts, "statelessness-determination", &broken).is_empty(),
            "{from} → {to} is found"
        );
    }
    let svg = &pictures(&source, "en")["redocument.svg"];
    let broken = svg.replacen("data-needs=\"kz_id_state\"", "", 1);
    assert!(!differences(&source, &content, texts, "redocument", &broken).is_empty(), "a missing need is found");
}

#[test]
fn a_changed_rule_changes_its_picture_and_no_other_pathways() {
    let source = frozen::source();
    let file = "content/pathways/citizenship.toml";
    let text = source.text(file).unwrap();
    let line = "likely   = \"has(kz_id) and kz_id_state = cancelled and (other_citizenship = never or naturalised)\"";
    assert!(text.contains(line));
    let changed =
        text.replace(line, "likely   = \"has(kz_id) and kz_id_state ≠ valid and not (afraid or birth_record is unknown)\"");
    let other = source.clone().with(file, changed);
    let (before, after) = (pictures(&source, "en"), pictures(&other, "en"));
    let differing: Vec<&str> = before.keys().map(String::as_str).filter(|name| before[*name] != after[*name]).collect();
    assert_eq!(differing, ["interview.svg", "loss-record-check.svg"]);
    let content = read(&other);
    let texts = content.texts("en").unwrap();
    assert_eq!(differences(&other, &content, texts, "loss-record-check", &after["loss-record-check.svg"]), Vec::<String>::new());
    let old = differences(&other, &content, texts, "loss-record-check", &before["loss-record-check.svg"]);
    assert!(!old.is_empty(), "the picture of the old rule is not taken for the new one");
}

#[test]
fn the_interview_shows_every_question_its_answers_and_what_it_decides() {
    let source = frozen::source();
    let content = read(&source);
    let book = &content.pack.book;
    for language in LANGUAGES {
        let pictures = pictures(&source, language);
        let texts = content.texts(language).unwrap();
        let document = Document::parse(&pictures["interview.svg"]).unwrap();
        let root = document.root_element();
        let order: Vec<&str> = root.descendants().filter_map(|node| node.attribute("data-question")).collect();
        let asked: Vec<&str> = book.questions().map(|fact| book.fact(fact).unwrap().id.as_str()).collect();
        assert_eq!(order, asked, "the questions stand in their order");
        let sections: Vec<&str> = root.descendants().filter_map(|node| node.attribute("data-section")).collect();
        assert_eq!(sections, book.sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>());
        let mut arrows = BTreeSet::new();
        for (id, fact) in book.facts() {
            let card = noted(root, "data-question", &fact.id).unwrap_or_else(|| panic!("{} is asked", fact.id));
            let question = texts.fill(&format!("question-{}", fact.id), &[("subject", zhol_core::content::Arg::Text("self"))]);
            for words in [question, texts.text(&format!("fact-{}", fact.id))] {
                assert!(said(card).contains(&spaced(&words)), "{language}, {}: {words}", fact.id);
            }
            for option in &fact.options {
                let shown = noted(card, "data-option", option).map(said);
                assert_eq!(shown, Some(spaced(&texts.text(&answer(fact, option)))), "{language}, {}", fact.id);
            }
            let decides = |pathway: &&zhol_core::engine::Pathway| {
                [pathway.likely, pathway.possible, pathway.signal].iter().any(|node| all_facts(book, *node).contains(&id))
            };
            let expected: Vec<&str> = book.pathways.iter().filter(decides).map(|pathway| pathway.id.as_str()).collect();
            let shown = card.descendants().find_map(|node| node.attribute("data-decides")).unwrap();
            assert_eq!(shown.split_whitespace().collect::<Vec<_>>(), expected, "{}", fact.id);
            assert!(expected.iter().all(|id| said(card).contains(&spaced(&texts.text(&format!("pathway-{id}"))))), "{}", fact.id);
            assert_eq!(noted(card, "data-needs", &fact.id).is_some(), fact.needs.is_some(), "{}", fact.id);
            if let Some(needs) = fact.needs {
                let from = direct_facts(book, needs.condition);
                arrows.extend(from.into_iter().map(|from| format!("{} {}", book.fact(from).unwrap().id, fact.id)));
            }
        }
        let drawn: BTreeSet<String> =
            root.descendants().filter_map(|node| node.attribute("data-arrow")).map(str::to_owned).collect();
        assert_eq!(drawn, arrows);
    }
}

#[test]
fn words_that_are_missing_or_unknown_are_named_with_their_file() {
    let source = frozen::source();
    let content = read(&source);
    let file = "content/graph/ru.ftl";
    let text = source.text(file).unwrap().replace("\ngate-any = ", "\ngate-some = ");
    let problems = rule_diagrams(&source.clone().with(file, text), &content, "ru").unwrap_err();
    let named: Vec<(&str, &str)> = problems.iter().map(|problem| (problem.file.as_str(), problem.entry.as_str())).collect();
    assert_eq!(named, [(file, "gate-any"), (file, "gate-some")]);
    assert!(problems.iter().all(|problem| !problem.remedy.is_empty()));
    assert!(rule_diagrams(&source, &content, "xx").is_err());
    // The pictures are for lawyers: a language of the widget may do without.
    let problems = rule_diagrams(&source, &content, "fa-AF").unwrap_err();
    assert!(problems.len() == 1 && problems[0].remedy.contains("Take a language that has a file"), "{problems:?}");
}
