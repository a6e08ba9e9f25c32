//! Pages of HTML, read as XML.

use roxmltree::{Document, Node};

/// Reads a page.
pub fn parsed<'a>(name: &str, page: &'a str) -> Document<'a> {
    let markup = page.strip_prefix("<!doctype html>\n").unwrap_or_else(|| panic!("{name} says that it is HTML"));
    Document::parse(markup).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The elements of a page with this name.
pub fn elements<'a>(document: &'a Document<'a>, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.has_tag_name(name))
}

/// All text in an element, one piece after the other.
pub fn text_of(node: Node<'_, '_>) -> String {
    node.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect()
}

/// Whether an element has a class, alone or among others.
pub fn has_class(node: Node<'_, '_>, class: &str) -> bool {
    node.attribute("class").is_some_and(|classes| classes.split(' ').any(|other| other == class))
}
