//! A diagram read back: what of a rule it does not show as the rule says.

use std::collections::BTreeSet;

use roxmltree::{Document, Node};
use zhol_authoring::{Content, Source};
use zhol_core::{
    content::{Catalog, keys::answer},
    engine::{FactId, NodeId, Rulebook},
};

use super::{
    grammar::{meaning, name_and_list, plain, terms},
    written,
};

pub fn noted<'a, 'b>(node: Node<'a, 'b>, name: &str, value: &str) -> Option<Node<'a, 'b>> {
    node.descendants().find(|node| node.attribute(name) == Some(value))
}

/// All words of a part of a picture, the lines joined.
pub fn said(node: Node<'_, '_>) -> String {
    let lines = node.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
    lines.flat_map(str::split_whitespace).collect::<Vec<_>>().join(" ")
}

/// Words with single blanks, as `said` gives them.
pub fn spaced(words: &str) -> String {
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
pub fn differences(source: &Source, content: &Content, texts: &Catalog, id: &str, svg: &str) -> Vec<String> {
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
pub fn direct_facts(book: &Rulebook, node: NodeId) -> BTreeSet<FactId> {
    let node = book.node(node).unwrap();
    let mut facts: BTreeSet<FactId> = node.fact().into_iter().collect();
    facts.extend(node.parts().iter().flat_map(|part| direct_facts(book, *part)));
    facts
}
