//! Nothing outside `content/` says what only its keepers can say: who corrects a number or a sentence there has corrected it
//! everywhere, and no test is written against it. Tests read the frozen copy, or look a text up by its key.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};
use zhol_tests::root;

/// A text of this many words is a sentence that somebody has written; shorter ones are names and buttons, which many have.
const WORDS: usize = 4;
/// What is looked through.
const FOLDERS: [&str; 9] =
    ["authoring", "comparison", "console", "fuzz/fuzz_targets", "src", "static", "tests", "wordpress", "xtask"];
const ENDINGS: [&str; 5] = ["rs", "js", "json", "html", "toml"];

fn files(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            // A page that shows the lines which a partner has copied has them as they are copied.
            let apart = ["fixtures", "target", "static/embed"].iter().any(|folder| path.ends_with(folder));
            found.extend(if apart { Vec::new() } else { files(&path, endings) });
        } else if path.extension().is_some_and(|ending| endings.iter().any(|one| ending == *one)) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// A source without its comments, which talk of people and not for them.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let comments = path.extension().is_some_and(|ending| ending == "rs" || ending == "js");
    let is_said = |line: &&str| !comments || !line.trim_start().starts_with("//");
    text.lines().filter(is_said).map(|line| format!("{line}\n")).collect()
}

/// Every source, by its place.
fn sources() -> Vec<(String, String)> {
    let found: Vec<(String, String)> = FOLDERS
        .iter()
        .flat_map(|folder| files(&root().join(folder), &ENDINGS))
        .map(|path| (path.strip_prefix(root()).unwrap().display().to_string(), code(&path)))
        .collect();
    assert!(found.len() > 200, "{} sources", found.len());
    found
}

fn split_words(text: &str) -> Vec<&str> {
    text.split(|letter: char| !letter.is_alphanumeric() && !"’\u{2bb}\u{2bc}".contains(letter))
        .filter(|word| !word.is_empty())
        .collect()
}

/// The texts of a file of messages, whole and by the forms of a number, each without its blanks.
fn texts(file: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, text)) = line.split_once(" = ").filter(|_| !line.starts_with(' ')) {
            found.push((key.to_owned(), text.to_owned()));
        } else if let (Some(form), Some((key, _))) = (line.trim().strip_prefix('*').or(Some(line.trim())), found.last().cloned())
        {
            let form = form.split_once("] ").filter(|_| form.starts_with('[')).map_or(form, |(_, text)| text);
            found.push((key, form.to_owned()));
        }
    }
    // A blank divides a text in two.
    let pieces = |text: &str| text.split(['{', '}']).step_by(2).map(|piece| piece.trim().to_owned()).collect::<Vec<_>>();
    found.into_iter().flat_map(|(key, text)| pieces(&text).into_iter().map(move |piece| (key.clone(), piece))).collect()
}

/// Every place in the sources where four words stand beside each other, by those words.
fn places(sources: &[(String, String)]) -> BTreeMap<[&str; WORDS], BTreeSet<usize>> {
    let mut places: BTreeMap<[&str; WORDS], BTreeSet<usize>> = BTreeMap::new();
    for (at, (_, text)) in sources.iter().enumerate() {
        for four in split_words(text).windows(WORDS) {
            places.entry(four.try_into().unwrap()).or_default().insert(at);
        }
    }
    places
}

#[test]
fn no_sentence_of_the_content_stands_in_a_source() {
    let sources = sources();
    let places = places(&sources);
    let (mut seen, mut quoted) = (0, BTreeSet::new());
    for path in files(&root().join("content"), &["ftl"]) {
        for (key, text) in texts(&fs::read_to_string(&path).unwrap()) {
            let words = split_words(&text);
            let Some(four) = words.get(..WORDS).and_then(|four| <[&str; WORDS]>::try_from(four).ok()) else { continue };
            seen += 1;
            for at in places.get(&four).into_iter().flatten() {
                let (place, source) = sources.get(*at).unwrap();
                // In a source a text may be broken over two lines, and its quotes escaped.
                if self::split_words(source).windows(words.len()).any(|window| window == words) {
                    quoted.insert(format!("{place} quotes `{key}` of {}: {text}", path.strip_prefix(root()).unwrap().display()));
                }
            }
        }
    }
    assert!(seen > 2_000, "{seen} sentences");
    assert!(quoted.is_empty(), "Look the text up by its key instead:\n{}", quoted.into_iter().collect::<Vec<_>>().join("\n"));
}

/// The telephone numbers of the offices, as digits.
fn numbers() -> BTreeSet<String> {
    fn collect(value: &toml::Value, of: &str, found: &mut BTreeSet<String>) {
        match value {
            toml::Value::Table(table) => table.iter().for_each(|(key, value)| collect(value, key, found)),
            toml::Value::Array(list) => list.iter().for_each(|value| collect(value, of, found)),
            toml::Value::String(text) if ["phone", "phones", "value"].contains(&of) => {
                let digits: String = text.chars().filter(char::is_ascii_digit).collect();
                let dialled = text.chars().all(|letter| letter.is_ascii_digit() || "+-() ".contains(letter));
                found.extend((dialled && digits.len() >= 3).then_some(digits));
            }
            _ => {}
        }
    }
    let mut found = BTreeSet::new();
    for file in ["content/offices.toml", "content/contacts.toml"] {
        if let Ok(text) = fs::read_to_string(root().join(file)) {
            collect(&toml::Value::Table(text.parse().unwrap()), "", &mut found);
        }
    }
    found
}

#[test]
fn no_telephone_number_of_the_content_stands_in_a_source() {
    let numbers = numbers();
    assert!(numbers.len() > 1, "{numbers:?}");
    let mut quoted = Vec::new();
    for (place, source) in sources() {
        for (at, line) in source.lines().enumerate() {
            let close: String = line.chars().filter(|letter| !" -()+".contains(*letter)).collect();
            for number in &numbers {
                // A short number is one only where it is quoted or dialled.
                let dialled = ["\"", "'", "tel:"].iter().any(|before| {
                    close.contains(&format!("{before}{number}")) && {
                        let after = close.split(&format!("{before}{number}")).nth(1).and_then(|rest| rest.chars().next());
                        after.is_none_or(|letter| !letter.is_alphanumeric())
                    }
                });
                if if number.len() < 6 { dialled } else { close.contains(number.as_str()) } {
                    quoted.push(format!("{place}, line {}: {number}", at + 1));
                }
            }
        }
    }
    assert!(quoted.is_empty(), "Read the number from the content, or make one up that nobody has:\n{}", quoted.join("\n"));
}

#[test]
fn no_test_of_the_shipped_content_stops_the_clock() {
    let mut stopped = Vec::new();
    for (place, source) in sources() {
        let shipped = ["shipped::", "Server::start", "Server::dist"].iter().any(|word| source.contains(word));
        if place.starts_with("tests/") && place != "tests/sources/content_is_not_quoted.rs" && shipped {
            for (at, line) in source.lines().enumerate() {
                let day = ["\"20", "Date::new(20", "{\"today\":"].iter().any(|start| line.contains(start));
                if day && line.to_lowercase().contains("today") {
                    stopped.push(format!("{place}, line {}: {}", at + 1, line.trim()));
                }
            }
        }
    }
    assert!(stopped.is_empty(), "Take the real day, or one that the content gives:\n{}", stopped.join("\n"));
}
