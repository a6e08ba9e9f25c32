//! The pages that need no program: everything is reached by links alone, in every language, and nothing on them sends a person into
//! danger.

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
use zhol_authoring::{Content, guide};
use zhol_core::{content::Direction, engine::Date, referral::Role};

const LANGUAGES: [&str; 6] = ["kk", "ru", "uz-Latn", "uz-Cyrl", "fa-AF", "en"];

/// Words for the offices of other states, in all languages.
const OTHER_STATES: [&str; 26] = [
    "embass",
    "consulate",
    "consular",
    "diplomat",
    "посольств",
    "консул",
    "диппредставит",
    "дипломат",
    "елшілі",
    "elchixona",
    "konsul",
    "элчихона",
    "سفارت",
    "قونسل",
    "کنسول",
    "دیپلمات",
    "نمایندگی سیاسی",
    "нацпредставит",
    "foreign mission",
    "consul",
    "посол",
    "консульство",
    "елші",
    "elchi",
    "элчи",
    "سفیر",
];

fn content() -> Content {
    frozen::content()
}

/// The pages by their names.
fn pages(content: &Content, today: Date) -> BTreeMap<String, String> {
    guide(&frozen::source(), content, today).unwrap().into_iter().filter(|(name, _)| name.ends_with(".html")).collect()
}

fn parsed<'a>(name: &str, page: &'a str) -> Document<'a> {
    let markup = page.strip_prefix("<!doctype html>\n").unwrap_or_else(|| panic!("{name} says that it is HTML"));
    Document::parse(markup).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn elements<'a>(document: &'a Document<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

fn words(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect()
}

fn has_class(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
}

/// Where a link of a page leads: a page and a part of it. `None` for what is not a page of the guide.
fn target(from: &str, href: &str) -> Option<(String, String)> {
    if href.contains("//") || href.starts_with("tel:") || href == "../../" {
        return None;
    }
    let (file, part) = href.split_once('#').unwrap_or((href, ""));
    let folder = from.rsplit_once('/').map_or("", |(folder, _)| folder);
    let file = match (file, file.strip_prefix("../")) {
        ("", _) => from.to_owned(),
        (_, Some(up)) => up.to_owned(),
        (file, None) if folder.is_empty() => file.to_owned(),
        (file, None) => format!("{folder}/{file}"),
    };
    Some((file, part.to_owned()))
}

#[test]
fn every_page_is_whole_names_its_language_and_needs_no_program() {
    let content = content();
    let pages = pages(&content, today());
    assert_eq!(pages.len(), 1 + 2 * LANGUAGES.len());
    for (name, page) in &pages {
        let document = parsed(name, page);
        let root = document.root_element();
        assert!(root.has_tag_name("html"), "{name}");
        if let Some(language) = name.split_once('/').map(|(language, _)| language) {
            let texts = content.texts(language).unwrap();
            let direction = if texts.direction == Direction::Rtl { "rtl" } else { "ltr" };
            assert_eq!((root.attribute("lang"), root.attribute("dir")), (Some(language), Some(direction)), "{name}");
            assert_eq!(words(elements(&document, "title").next().unwrap()), texts.text("app-name"), "{name}: a neutral title");
        }
        assert_eq!(elements(&document, "h1").count(), 1, "{name}");
        for forbidden in ["script", "style", "form", "iframe", "img", "object", "input", "button"] {
            assert_eq!(elements(&document, forbidden).count(), 0, "{name}: {forbidden}");
        }
        let mut ids = BTreeSet::new();
        for node in document.descendants().filter(Node::is_element) {
            for attribute in node.attributes() {
                let is_handler = attribute.name().starts_with("on") || attribute.name() == "style";
                assert!(!is_handler, "{name}: {}", attribute.name());
            }
            if let Some(id) = node.attribute("id") {
                assert!(ids.insert(id), "{name}: {id} twice");
                assert!(id.len() <= 3, "{name}: `{id}` would tell in the address what was read");
            }
        }
        // No key may stand where its words should.
        for key in ["guide-", "pathway-", "result-", "office-", "region-", "desk-", "paper-", "act-"] {
            let bare =
                document.descendants().filter(Node::is_text).find(|node| node.text().is_some_and(|text| text.starts_with(key)));
            assert!(bare.is_none(), "{name}: {:?}", bare.and_then(|node| node.text()));
        }
    }
}

#[test]
fn every_pathway_region_and_office_is_reached_by_links_alone_in_every_language() {
    let content = content();
    let pages = pages(&content, today());
    let documents: BTreeMap<&str, Document<'_>> = pages.iter().map(|(name, page)| (name.as_str(), parsed(name, page))).collect();
    let mut reached: BTreeSet<(String, String)> = BTreeSet::from([("index.html".to_owned(), String::new())]);
    let mut waiting: Vec<String> = vec!["index.html".to_owned()];
    let mut read = BTreeSet::new();
    let mut outside = BTreeSet::new();
    while let Some(name) = waiting.pop() {
        if !read.insert(name.clone()) {
            continue;
        }
        for link in elements(&documents[name.as_str()], "a") {
            let href = link.attribute("href").unwrap();
            assert!(!words(link).trim().is_empty(), "{name}: {href} has no words");
            let Some((file, part)) = target(&name, href) else {
                outside.insert(href.to_owned());
                continue;
            };
            let there = documents.get(file.as_str()).unwrap_or_else(|| panic!("{name} leads to {href}, which is not there"));
            let found = part.is_empty() || there.descendants().any(|node| node.attribute("id") == Some(part.as_str()));
            assert!(found, "{name} leads to {href}, which has no such part");
            reached.insert((file.clone(), part));
            waiting.push(file);
        }
    }
    assert_eq!(read.len(), pages.len(), "every page is reached");
    let sites: BTreeSet<&String> =
        content.pack.directory.offices.iter().flat_map(|office| &office.sites).map(|site| &site.value).collect();
    let numbers: Vec<&str> =
        content.pack.directory.offices.iter().flat_map(|office| &office.phones).map(|phone| phone.value.as_str()).collect();
    for href in outside {
        let number = href.strip_prefix("tel:").is_some_and(|number| numbers.contains(&number));
        assert!(number || href == "../../" || sites.contains(&href), "{href} leads somewhere else");
    }
    for language in LANGUAGES {
        let mut kinds: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        for (file, part) in reached.iter().filter(|(file, part)| file.starts_with(&format!("{language}/")) && !part.is_empty()) {
            let node = documents[file.as_str()].descendants().find(|node| node.attribute("id") == Some(part)).unwrap();
            for kind in ["data-pathway", "data-region"] {
                kinds.entry(kind).or_default().extend(node.attribute(kind).map(str::to_owned));
            }
            let inside = node.descendants().filter_map(|node| node.attribute("data-office"));
            kinds.entry("data-office").or_default().extend(inside.map(str::to_owned));
        }
        let pathways: BTreeSet<String> = content.pack.book.pathways.iter().map(|pathway| pathway.id.clone()).collect();
        assert_eq!(kinds["data-pathway"], pathways, "{language}");
        let region = content.pack.book.facts.iter().find(|fact| fact.id == "region").unwrap();
        assert_eq!(kinds["data-region"], region.options.iter().cloned().collect(), "{language}");
        let directory = &content.pack.directory;
        let kept =
            // The state's own line stands on the second page alone, for those who can go back safely.
            directory.desks.iter().filter(|desk| desk.role != Role::Information).flat_map(|desk| desk.by_region.iter().flat_map(|(_, offices)| offices).chain(&desk.national));
        let kept: BTreeSet<String> = kept.map(|id| directory.office(*id).unwrap().id.clone()).collect();
        assert_eq!(kinds["data-office"], kept, "{language}");
    }
}

#[test]
fn each_pathway_says_for_whom_it_may_be_what_to_do_what_to_bring_and_whom_to_see() {
    let content = content();
    let pages = pages(&content, today());
    for language in LANGUAGES {
        let texts = content.texts(language).unwrap();
        let text = |key: String| texts.fill(&key, &[("subject", zhol_core::content::Arg::Text("self"))]);
        let mut seen = 0;
        for file in ["index.html", "more.html"] {
            let name = format!("{language}/{file}");
            let document = parsed(&name, &pages[&name]);
            for article in elements(&document, "article") {
                seen += 1;
                let id = article.attribute("data-pathway").unwrap();
                let said = words(article);
                for end in ["", "-says", "-first", "-next"] {
                    assert!(said.contains(&text(format!("pathway-{id}{end}"))), "{name}: {id}{end}");
                }
                let place = content.pack.book.pathway_named(id).unwrap();
                let pathway = content.pack.book.pathway(place).unwrap();
                for paper in &pathway.papers {
                    assert!(said.contains(&text(format!("paper-{paper}"))), "{name}: {id}, {paper}");
                }
                // The state's own line stands only where the reader has said that going back is safe.
                let role = |desk: &zhol_core::referral::DeskId| content.pack.directory.desk(*desk).unwrap().role;
                let desks = content.pack.directory.desks_of[usize::from(place.0)].iter();
                let desks: Vec<_> = desks.filter(|desk| file != "index.html" || role(desk) != Role::Information).collect();
                let listed: Vec<&str> = article.descendants().filter_map(|node| node.attribute("data-desk")).collect();
                assert_eq!(listed.len(), desks.len(), "{name}: {id}");
            }
        }
        assert_eq!(seen, content.pack.book.pathways.len(), "{language}");
    }
}

#[test]
fn only_what_may_be_published_stands_there_and_nothing_after_its_review() {
    let content = content();
    for (name, page) in pages(&content, today()) {
        let document = parsed(&name, &page);
        for held in ["line-150", "kibhr-aktau"] {
            assert!(document.descendants().all(|node| node.attribute("data-office") != Some(held)), "{name}: {held}");
        }
        let calls: BTreeSet<&str> =
            elements(&document, "a").filter_map(|link| link.attribute("href")).filter(|href| href.starts_with("tel:")).collect();
        // The state's own line is named only where the reader has said that going back is safe.
        let safe = name.ends_with("/more.html");
        let everybodys = |call: &str| {
            let offices =
                content.pack.directory.desks.iter().filter(|desk| desk.role != Role::Authority).flat_map(|desk| &desk.national);
            let phones = offices.filter_map(|office| content.pack.directory.office(*office)).flat_map(|office| &office.phones);
            phones.map(|phone| phone.value.as_str()).any(|phone| call.strip_prefix("tel:") == Some(phone))
        };
        assert!(calls.iter().all(|call| everybodys(call) || safe), "{name}: {calls:?}");
        if name.ends_with("/index.html") {
            assert!(!calls.is_empty(), "{name} has the helpline");
        }
    }
    let late = Date::new(2030, 1, 1).unwrap();
    for (name, page) in pages(&content, late) {
        assert!(!page.contains("tel:"), "{name} has a number whose review is overdue");
        for office in content.pack.directory.offices.iter().filter(|office| office.address.is_some()) {
            for texts in &content.texts {
                let address = texts.text(&format!("office-{}-address", office.id));
                assert!(!page.contains(&address), "{name}: {address}");
            }
        }
    }
}

#[test]
fn nobody_who_fears_return_is_sent_to_an_office_of_another_state() {
    let content = content();
    for (name, page) in pages(&content, today()) {
        let document = parsed(&name, &page);
        if name.ends_with("/more.html") {
            // The warning is the first thing after the heading, and leads back to free help.
            let main = elements(&document, "main").next().unwrap();
            let first: Vec<Node<'_, '_>> = main.children().filter(Node::is_element).take(2).collect();
            assert!(first[0].has_tag_name("h1") && has_class(first[1], "careful"), "{name}");
            assert!(first[1].descendants().any(|node| node.attribute("href") == Some("index.html#c")), "{name}");
        } else {
            // The titles of acts are quoted as they are.
            let cited: String = document.descendants().filter(|node| has_class(*node, "law")).map(words).collect();
            let said = words(document.root_element()).to_lowercase();
            for word in OTHER_STATES {
                let elsewhere = said.matches(word).count() - cited.to_lowercase().matches(word).count();
                assert_eq!(elsewhere, 0, "{name} says {word}");
            }
            let ways: Vec<Node<'_, '_>> = elements(&document, "a")
                .filter(|link| link.attribute("href").is_some_and(|href| href.starts_with("more.html")))
                .collect();
            for way in &ways {
                assert!(
                    way.ancestors().any(|node| has_class(node, "careful")),
                    "{name}: the way to the second page has no warning"
                );
            }
            assert_eq!(ways.len(), usize::from(name.ends_with("/index.html")), "{name}");
        }
    }
}

#[test]
fn a_lawyer_or_a_helpline_comes_before_every_desk_of_the_state() {
    let content = content();
    let directory = &content.pack.directory;
    let role = |desk: &str| directory.desks.iter().find(|other| other.id == desk).unwrap().role.word();
    for (name, page) in pages(&content, today()) {
        let document = parsed(&name, &page);
        for article in elements(&document, "article") {
            let id = article.attribute("data-pathway").unwrap();
            let desks: Vec<&str> = article.descendants().filter_map(|node| node.attribute("data-desk")).map(role).collect();
            assert!(["legal", "helpline"].contains(&desks[0]), "{name}: {id}");
            let first_of_state = desks.iter().position(|role| *role == "authority").unwrap_or(desks.len());
            assert!(desks[first_of_state..].iter().all(|role| *role == "authority"), "{name}: {id}");
            // What is put off until fear is ruled out says so before its first step.
            let pathway = content.pack.book.pathways.iter().find(|pathway| pathway.id == id).unwrap();
            let parts: Vec<Node<'_, '_>> = article.children().filter(Node::is_element).collect();
            let warning = parts.iter().position(|part| has_class(*part, "careful"));
            let step = parts.iter().position(|part| has_class(*part, "first")).unwrap();
            assert_eq!(warning.is_some_and(|warning| warning < step), pathway.deferred, "{name}: {id}");
        }
        for region in document.descendants().filter(|node| node.attribute("data-region").is_some()) {
            let first = region.descendants().find_map(|node| node.attribute("data-office")).unwrap();
            let legal = directory.desks.iter().filter(|desk| desk.role.word() == "legal");
            let offices = legal.flat_map(|desk| desk.by_region.iter().flat_map(|(_, offices)| offices));
            let legal: BTreeSet<&str> = offices.map(|id| directory.office(*id).unwrap().id.as_str()).collect();
            assert!(legal.contains(first), "{name}: {:?} begins with {first}", region.attribute("data-region"));
        }
    }
}

#[test]
fn the_pages_own_words_never_reach_the_browser() {
    let content = content();
    for (name, bytes) in content.packs().unwrap() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("guide-") && !text.contains("sheet-"), "{name}");
    }
}

#[test]
fn words_that_are_missing_are_named_with_their_file() {
    let content = content();
    let source = frozen::source();
    let text = source.text("content/guide/uz-Latn.ftl").unwrap().replace("guide-safe-lead = ", "guide-safe-leed = ");
    let problems = guide(&source.with("content/guide/uz-Latn.ftl", text), &content, today()).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|told| told.contains("uz-Latn.ftl: guide-safe-lead") && told.contains("is missing")), "{told:?}");
    assert!(told.iter().any(|told| told.contains("guide-safe-leed")), "{told:?}");
}
