//! The pages that need no program: everything is reached by links alone, in every language, and nothing on them sends a person into
//! danger.

mod safety;

use std::collections::{BTreeMap, BTreeSet};

use roxmltree::{Document, Node};
use zhol_authoring::{Content, guide};
use zhol_core::{content::Direction, engine::Date, referral::Role};
use zhol_tests::frozen::{self, content, today};

use crate::html::{elements, parsed, text_of};

const LANGUAGES: [&str; 6] = ["kk", "ru", "uz-Latn", "uz-Cyrl", "fa-AF", "en"];

/// The pages by their names.
fn pages(content: &Content, today: Date) -> BTreeMap<String, String> {
    guide(&frozen::source(), content, today).unwrap().into_iter().filter(|(name, _)| name.ends_with(".html")).collect()
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
    let pages = pages(content, today());
    assert_eq!(pages.len(), 1 + 2 * LANGUAGES.len());
    for (name, page) in &pages {
        let document = parsed(name, page);
        let root = document.root_element();
        assert!(root.has_tag_name("html"), "{name}");
        if let Some(language) = name.split_once('/').map(|(language, _)| language) {
            let texts = content.texts(language).unwrap();
            let direction = if texts.direction == Direction::Rtl { "rtl" } else { "ltr" };
            assert_eq!((root.attribute("lang"), root.attribute("dir")), (Some(language), Some(direction)), "{name}");
            assert_eq!(text_of(elements(&document, "title").next().unwrap()), texts.text("app-name"), "{name}: a neutral title");
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
    let pages = pages(content, today());
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
            assert!(!text_of(link).trim().is_empty(), "{name}: {href} has no words");
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
    let pages = pages(content, today());
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
                let said = text_of(article);
                for end in ["", "-says", "-first-step", "-next"] {
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
fn the_pages_own_words_never_reach_the_browser() {
    let content = content();
    for (name, bytes) in content.packs().unwrap() {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("guide-") && !text.contains("worksheet-"), "{name}");
    }
}

#[test]
fn words_that_are_missing_are_named_with_their_file() {
    let content = content();
    let source = frozen::source();
    let text = source.text("content/guide/uz-Latn.ftl").unwrap().replace("guide-safe-lead = ", "guide-safe-leed = ");
    let problems = guide(&source.with("content/guide/uz-Latn.ftl", text), content, today()).unwrap_err();
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(told.iter().any(|told| told.contains("uz-Latn.ftl: guide-safe-lead") && told.contains("is missing")), "{told:?}");
    assert!(told.iter().any(|told| told.contains("guide-safe-leed")), "{told:?}");
}
