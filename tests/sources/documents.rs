//! What the documents name is there: files, folders, links and tests.

use std::{fs, path::Path};

use zhol_tests::root;

use super::files::files;

/// A file that a host may add, and that is in no checkout.
const OF_A_HOST: &str = "content/contacts.toml";

/// What stands in code signs.
fn code_spans(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2).filter(|span| !span.contains('\n'))
}

/// Where a link leads that stays in the project, seen from the folder of its document.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
    after.filter(|link| !link.is_empty() && !link.contains("://") && !link.contains(' '))
}

/// Whether a text in code signs is meant as a path from the project's folder: its first part is one of the folders there.
fn path(span: &str) -> Option<(&str, Option<&str>)> {
    let (path, item) = span.split_once("::").map_or((span, None), |(path, item)| (path, Some(item)));
    let (first, rest) = path.split_once('/')?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    (!["", ".."].contains(&first) && !rest.is_empty() && path.chars().all(plain) && root().join(first).is_dir())
        .then_some((path, item))
}

/// What a document names and what is not there.
fn missing(text: &str, folder: &Path) -> Vec<String> {
    let mut missing = Vec::new();
    for span in code_spans(text).filter(|span| *span != OF_A_HOST) {
        let Some((path, item)) = path(span) else { continue };
        // A path of the finished site.
        if path.starts_with("dist/") {
            continue;
        }
        let found = fs::read_to_string(root().join(path)).ok();
        let is_there = match item {
            None => root().join(path).exists(),
            Some(item) => found.is_some_and(|source| source.contains(&format!("fn {item}"))),
        };
        if !is_there {
            missing.push(span.to_owned());
        }
    }
    missing.extend(links(text).filter(|link| !folder.join(link).exists()).map(str::to_owned));
    missing
}

#[test]
fn documents_name_only_files_and_tests_that_are_there() {
    for document in files(".", "md") {
        let text = fs::read_to_string(&document).unwrap();
        let found = missing(&text, document.parent().unwrap());
        assert!(found.is_empty(), "{} names what is not there: {found:?}", document.display());
    }
}

#[test]
fn what_is_not_there_is_found() {
    let text = "`src/lib.rs`, `src/nothing.rs`, `tests/sources/documents.rs::nothing_of_the_kind`, [one](README.md), [two](nothing.md#a), `a/b`";
    let found = missing(text, root());
    assert_eq!(found, ["src/nothing.rs", "tests/sources/documents.rs::nothing_of_the_kind", "nothing.md"]);
    assert!(missing("`tests/sources/documents.rs::what_is_not_there_is_found`", root()).is_empty());
}
