//! The pictures of the rules: everything that is in the content is in them, they say what the rules say, and they can be printed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that cannot go on has failed"
)]

use zhol_tests::frozen;
#[path = "graph/grammar.rs"]
mod grammar;
#[path = "graph/layout.rs"]
mod layout;

use std::collections::{BTreeMap, BTreeSet};

use frozen::today;
use grammar::{meaning, name_and_list, plain, table, terms};
use roxmltree::{Document, Node};
use zhol_authoring::{Content, Source, rule_diagrams};
use zhol_core::{
    content::{Catalog, keys::answer},
    engine::{FactId, NodeId, Rulebook},
};

const LANGUAGES: [&str; 3] = ["en", "ru", "kk"];
const PATHWAYS: [&str; 5] = ["birth", "citizenship", "protection", "residence", "statelessness"];

type Pictures = BTreeMap<String, String>;

fn read(source: &Source) -> Content {
    let today = today();
    Content::read(source, today)
        .unwrap_or_else(|problems| panic!("{}", problems.iter().map(|problem| format!("{problem}\n")).collect::<String>()))
}

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

fn noted<'a, 'b>(node: Node<'a, 'b>, name: &str, value: &str) -> Option<Node<'a, 'b>> {
    node.descendants().find(|node| node.attribute(name) == Some(value))
}

/// All words of a part of a picture, the lines joined.
fn said(node: Node<'_, '_>) -> String {
    let lines = node.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// Words with single blanks, as `said` gives them.
fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rule that a picture shows, and whether it has joined parts; read from how its groups lie in each other.
fn read_back(node: Node<'_, '_>) -> Option<(String, bool)> {
    if let Some(rule) = node.attribute("data-rule") {
        return Some((rule.to_owned(), false));
    }
    let parts: Vec<(String, bool)> = node.children().filter(Node::is_element).filter_map(read_back).collect();
    let bracketed = |(text, joined): &(String, bool)| if *joined { format!("({text})") } else { text.clone() };
    let joined = |joint: &str| (parts.iter().map(bracketed).collect::<Vec<_>>().join(joint), true);
    match (node.attribute("data-joint"), parts.as_slice()) {
        (Some("all"), _) => Some(joined(" and ")),
        (Some("any"), _) => Some(joined(" or ")),
        (Some("not"), [part]) => Some((format!("not {}", bracketed(part)), false)),
        (Some("can-be"), [(text, _)]) => Some((format!("can be({text})"), false)),
        (None, [part]) => Some(part.clone()),
        _ => None,
    }
}

/// What a picture of a pathway does not show as its rule says.
fn differences(source: &Source, content: &Content, texts: &Catalog, id: &str, svg: &str) -> Vec<String> {
    let document = Document::parse(svg).unwrap();
    let root = document.root_element();
    let terms = terms(source.text("content/terms.toml").unwrap());
    let entry = &written(source)[id];
    let mut found = Vec::new();
    for part in ["likely", "possible", "signal"] {
        let Some(group) = noted(root, "data-part", part) else {
            found.push(format!("{id}: there is no {part}"));
            continue;
        };
        let expected = entry.get(part).map(|line| plain(line.as_str().unwrap()));
        let shown = read_back(group).map(|(text, _)| text);
        if shown != expected {
            found.push(format!("{id}, {part}: {expected:?} is shown as {shown:?}"));
        }
    }
    for group in root.descendants().filter(|node| node.has_attribute("data-rule")) {
        let rule = group.attribute("data-rule").unwrap();
        let (name, arguments) = name_and_list(rule);
        if name == "likely" || name == "open" {
            let start = arguments[0].trim_end_matches('*');
            let fits = |id: &&str| if arguments[0].ends_with('*') { id.starts_with(start) } else { *id == start };
            let expected: Vec<&str> = content.pack.book.pathways.iter().map(|pathway| pathway.id.as_str()).filter(fits).collect();
            let links: Vec<&str> = group.descendants().filter_map(|node| node.attribute("data-pathway")).collect();
            if links != expected {
                found.push(format!("{id}: {rule} leads to {links:?}"));
            }
            for other in expected {
                let title = spaced(&texts.text(&format!("pathway-{other}")));
                if !noted(group, "data-pathway", other).is_some_and(|node| said(node).contains(&title)) {
                    found.push(format!("{id}: {rule} does not name {title}"));
                }
            }
        } else if terms.contains_key(&name) {
            let expected = meaning(&terms, rule);
            let below = noted(root, "data-term", rule).and_then(read_back).map(|(text, _)| text);
            match group.attribute("data-means") {
                Some(means) if Some(means.to_owned()) == expected => found.extend(unsaid(content, texts, means, group)),
                None if below == expected => {}
                means => found.push(format!("{id}: {rule} means {expected:?}, but is shown as {means:?}, {below:?}")),
            }
        } else {
            found.extend(unsaid(content, texts, rule, group));
        }
    }
    found
}

/// What a comparison's box does not say: the fact, the answers it is compared with, and when it is asked at all.
fn unsaid(content: &Content, texts: &Catalog, rule: &str, group: Node<'_, '_>) -> Vec<String> {
    let book = &content.pack.book;
    let words = said(group);
    let mut expected = Vec::new();
    let (name, rest) = rule.split_once(' ').unwrap_or((rule, ""));
    let Some(id) = book.fact_named(name) else {
        return if ["true", "false"].contains(&rule) && !words.is_empty() {
            Vec::new()
        } else {
            vec![format!("{rule} is no comparison")]
        };
    };
    let fact = book.fact(id).unwrap();
    expected.push(texts.text(&format!("fact-{name}")));
    let values = rest.trim_start_matches(['=', '<', '>', ' ']).replace("include ", "");
    match values.as_str() {
        "is unknown" => expected.push(texts.text("dont-know-short")),
        day if day.chars().next().is_some_and(char::is_numeric) => {
            expected.extend(day.split('-').map(|number| number.trim_start_matches('0').to_owned()).take(1));
            expected.push(texts.text(&format!("month-{}", day.split('-').nth(1).unwrap().trim_start_matches('0'))));
        }
        today if today.starts_with("today") => expected.push(today.split(' ').nth(2).unwrap().to_owned()),
        options => expected.extend(options.trim_matches(['(', ')']).split(", ").map(|option| texts.text(&answer(fact, option)))),
    }
    if let Some(needs) = fact.needs {
        let asked = noted(group, "data-needs", name).map(said).unwrap_or_default();
        let named = direct_facts(book, needs.condition).into_iter().all(|fact| {
            let label = spaced(&texts.text(&format!("fact-{}", book.fact(fact).unwrap().id)));
            asked.contains(&label)
        });
        if !named {
            expected.push(format!("when {name} is asked"));
        }
    } else if noted(group, "data-needs", name).is_some() {
        return vec![format!("{rule} is always asked")];
    }
    let missing = expected.into_iter().filter(|expected| !words.contains(&spaced(expected)));
    missing.map(|expected| format!("{rule} does not say {expected:?} in {words:?}")).collect()
}

/// The facts that a node compares.
fn direct_facts(book: &Rulebook, node: NodeId) -> BTreeSet<FactId> {
    let node = book.node(node).unwrap();
    let mut facts: BTreeSet<FactId> = node.fact().into_iter().collect();
    facts.extend(node.parts().iter().flat_map(|part| direct_facts(book, *part)));
    facts
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
fn nothing_overlaps_nothing_is_cut_and_everything_can_be_read_on_paper() {
    for language in LANGUAGES {
        for (name, text) in pictures(&frozen::source(), language) {
            if name == "index.html" {
                continue;
            }
            let faults = layout::faults(&text);
            assert!(faults.is_empty(), "{language}, {name}: {faults:#?}");
        }
    }
}

#[test]
fn a_bad_layout_is_found_out() {
    let svg = &pictures(&frozen::source(), "en")["asylum.svg"];
    assert_eq!(layout::faults(svg), Vec::<String>::new());
    let first = svg.split("<text ").nth(1).unwrap().split(" y=").next().unwrap().to_owned();
    for (from, to) in [
        (format!("<text {first}"), "<text x=\"170\"".to_owned()),
        ("fears return".to_owned(), "fears return with many words that no box is made for, and more of them".to_owned()),
        ("font-size=\"3.175\"".to_owned(), "font-size=\"3.1\"".to_owned()),
        ("width=\"210mm\"".to_owned(), "width=\"100mm\"".to_owned()),
        ("<text ".to_owned(), "<script/><text ".to_owned()),
        ("<path d=\"M".to_owned(), "<path d=\"M0 20 L210 20 L".to_owned()),
    ] {
        assert!(svg.contains(&from), "{from}");
        let broken = svg.replacen(&from, &to, 1);
        assert!(!layout::faults(&broken).is_empty(), "{from} → {to} is found");
    }
}

#[test]
fn a_language_that_is_written_from_right_to_left_is_drawn_from_right_to_left() {
    let built_in = frozen::source();
    let languages = built_in.text("content/languages.toml").unwrap();
    let entry = "\n[ar]\nname = \"العربية\"\ndirection = \"rtl\"\ndigits = \"0123456789\"\nplural = { one = \"i = 1\" }\nofficial = \"en\"\nstatus = \"for a test\"\nreviewed = { by = \"\", on = \"\" }\n";
    let places = built_in.text("content/text/fa-AF.ftl").unwrap().split_once("\nregion-").unwrap().1;
    let words = built_in
        .text("content/text/en.ftl")
        .unwrap()
        .replace("pathway-asylum = Asylum in Kazakhstan", "pathway-asylum = اللجوء في كازاخستان");
    let words = format!("{words}\nregion-{places}");
    let own = built_in.text("content/graph/en.ftl").unwrap().to_owned();
    let source = built_in
        .clone()
        .with("content/languages.toml", format!("{languages}{entry}"))
        .with("content/text/ar.ftl", words)
        .with("content/hotline/ar.ftl", built_in.text("content/hotline/fa-AF.ftl").unwrap())
        .with("content/graph/ar.ftl", own);
    let (mirrored, straight) = (pictures(&source, "ar"), pictures(&source, "en"));
    for (name, text) in mirrored.iter().filter(|(name, _)| name.ends_with(".svg")) {
        let faults = layout::faults(text);
        assert!(faults.is_empty(), "{name}: {faults:#?}");
        let (one, other) = (Document::parse(text).unwrap(), Document::parse(&straight[name]).unwrap());
        let joints = |document: &Document<'_>| {
            let joint = document.descendants().find(|node| node.attribute("data-joint").is_some())?;
            let pill = joint.descendants().find(|node| node.has_tag_name("rect"))?;
            let number = |name: &str| pill.attribute(name).and_then(|text| text.parse::<f64>().ok());
            Some((number("x")?, number("width")?))
        };
        if let (Some((x, width)), Some((left, _))) = (joints(&one), joints(&other)) {
            assert!((x + width + left - 210.0).abs() < 0.02, "{name}: {x} + {width} mirrors {left}");
        }
    }
    assert!(mirrored["asylum.svg"].contains("direction=\"rtl\"") && mirrored["asylum.svg"].contains("اللجوء في كازاخستان"));
    assert!(mirrored["index.html"].contains("dir=\"rtl\""));
}

#[test]
fn deep_rules_long_words_and_signs_of_xml_are_drawn_too() {
    let source = frozen::source();
    let file = "content/pathways/residence.toml";
    let deep = (0..14).fold("afraid".to_owned(), |inner, at| {
        let joint = if at % 2 == 0 { "and" } else { "or" };
        format!("not (registration = permanent {joint} documents include kandas_certificate {joint} ({inner}))")
    });
    let text = source.text(file).unwrap();
    let line = "likely   = \"other_citizenship = current and not kz_id_counts and region ≠ abroad and arrival_date ≠ visiting\"";
    assert!(text.contains(line));
    let says = "A <b>\\\"bold\\\"</b> & 'quoted' rule ]]> with_a_word_that_is_longer_than_any_line_on_a_sheet_of_paper_of_the_size_A4_could_ever_be_if_it_is_not_broken.";
    let text = text
        .replace(line, &format!("likely   = \"\"\"{deep}\"\"\""))
        .replace("A citizen of another state gets advice on a residence permit.", says);
    let source = source.with(file, text);
    let content = read(&source);
    for language in LANGUAGES {
        let pictures = pictures(&source, language);
        let svg = &pictures["foreign-resident.svg"];
        let faults = layout::faults(svg);
        assert!(faults.is_empty(), "{faults:#?}");
        assert_eq!(
            differences(&source, &content, content.texts(language).unwrap(), "foreign-resident", svg),
            Vec::<String>::new()
        );
        let document = Document::parse(svg).unwrap();
        let head = said(noted(document.root_element(), "data-part", "head").unwrap());
        assert!(head.contains("A <b>\"bold\"</b> & 'quoted' rule ]]> with_a_word"), "{head}");
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
