//! Files are short enough to be read at once.

use std::fs;

use zhol_tests::root;

use crate::files::files;

/// The most lines of a file.
const MOST: usize = 300;

/// What is code. The content, the words of the languages and the documents are data or texts.
const CODE: [&str; 4] = ["rs", "js", "css", "php"];

/// Files that are data or drawings, with the reason why they are not divided.
const WHOLE: &[(&str, &str)] = &[];

#[test]
fn no_file_of_code_is_longer_than_can_be_read_at_once() {
    let mut long = Vec::new();
    for ending in CODE {
        for path in files("", ending) {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            let name = path.strip_prefix(root()).unwrap().display().to_string();
            if lines > MOST && !WHOLE.iter().any(|(whole, _)| *whole == name) {
                long.push(format!("{lines} lines: {name}"));
            }
        }
    }
    assert!(long.is_empty(), "Divide these by their nouns, to at most {MOST} lines:\n{}", long.join("\n"));
}

#[test]
fn what_is_left_whole_is_there_and_is_long() {
    for (name, reason) in WHOLE {
        let lines = fs::read_to_string(root().join(name)).unwrap_or_default().lines().count();
        assert!(lines > MOST && !reason.is_empty(), "{name} has {lines} lines: it needs no exception");
    }
}
