//! Nothing in the guide sends a person into danger, and nothing unpublished stands there.

use std::collections::BTreeSet;

use roxmltree::Node;
use zhol_core::{engine::Date, referral::Role};
use zhol_tests::{
    forbidden_words::office_of_another_state,
    frozen::{content, today},
};

use super::pages;
use crate::html::{elements, has_class, parsed};

#[test]
fn only_what_may_be_published_stands_there_and_nothing_after_its_review() {
    let content = content();
    for (name, page) in pages(content, today()) {
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
    for (name, page) in pages(content, late) {
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
    for (name, page) in pages(content, today()) {
        let document = parsed(&name, &page);
        if name.ends_with("/more.html") {
            // The warning is the first thing after the heading, and leads back to free help.
            let main = elements(&document, "main").next().unwrap();
            let first: Vec<Node<'_, '_>> = main.children().filter(Node::is_element).take(2).collect();
            assert!(first[0].has_tag_name("h1") && has_class(first[1], "careful"), "{name}");
            assert!(first[1].descendants().any(|node| node.attribute("href") == Some("index.html#c")), "{name}");
        } else {
            // The titles of acts are quoted as they are.
            let texts =
                document.descendants().filter(|node| node.is_text() && !node.ancestors().any(|node| has_class(node, "law")));
            for said in texts.filter_map(|node| node.text()) {
                assert_eq!(office_of_another_state(said), None, "{name}: {said}");
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
    for (name, page) in pages(content, today()) {
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
            let step = parts.iter().position(|part| has_class(*part, "first-step")).unwrap();
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
