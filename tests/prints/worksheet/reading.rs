//! A worksheet read back from what is printed.

use std::collections::BTreeMap;

use roxmltree::Node;

use crate::html::{has_class, parsed, text_of};

/// What stands on paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Line {
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
pub struct Worksheet {
    /// The question behind each number.
    pub questions: BTreeMap<String, String>,
    /// The question and the answer behind each number with a letter.
    pub answers: BTreeMap<String, (String, String)>,
    /// The lines in the order in which they are worked out.
    pub rows: Vec<(String, Line)>,
    pub pathways: Vec<Pathway>,
}

#[derive(Debug, PartialEq)]
pub struct Pathway {
    pub id: String,
    pub number: String,
    pub later: bool,
    pub withheld: bool,
}

impl Worksheet {
    /// Reads what is printed on a page.
    pub fn read(name: &str, page: &str) -> Self {
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
                    later: text_of(title).contains('◆'),
                    withheld: node.ancestors().any(|node| has_class(node, "withheld")),
                });
            }
        }
        sheet
    }
}

/// The numbers in an element, without those in lists inside it.
fn codes(node: Node<'_, '_>) -> Vec<String> {
    node.children().filter(|node| has_class(*node, "code")).map(text_of).collect()
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
    assert!(!codes.is_empty(), "a line without a number: {}", text_of(node));
    match when {
        Some(when) => Line::Date(codes[0].clone(), when.to_owned()),
        None => Line::Numbers(codes),
    }
}
