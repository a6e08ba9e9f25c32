//! The five walks of ARCHITECTURE.md: every room, file and name in them is there, no room is entered twice, and each step goes to a room
//! that uses the one before or is used by it, or that a file leads to.
//!
//! A walk is a numbered list under a heading of its own. Each item begins with its room in code signs; files and names in code signs are
//! of that room.

use std::{collections::BTreeSet, fs, path::PathBuf};

use zhol_tests::root;

use super::{room_of, rooms};
use crate::files::found;

/// Rooms that are joined by a file, with what the walk must name of it. These are the ways on which nothing is called.
const JOINED: &[(&str, &str, &str)] = &[
    ("content", "authoring", ".toml"),
    ("authoring", "xtask", ".pack"),
    ("xtask", "src/web", "dist/"),
    ("src/web", "src/core/content", ".pack"),
    ("authoring", "src/core/content", ".pack"),
];

/// A step of a walk.
struct Step {
    room: String,
    text: String,
}

impl Step {
    fn read(text: &str) -> Self {
        let first = spans(text).into_iter().next().unwrap_or_else(|| panic!("a step names its room first: {text}"));
        assert!(text.starts_with('`'), "a step names its room first: {text}");
        let content = (first == "content" || first.starts_with("content/")).then_some("content");
        let room = room_of(&first).or(content).map_or(first.clone(), str::to_owned);
        Self { room, text: text.to_owned() }
    }

    /// The files of the room.
    fn files(&self) -> Vec<PathBuf> {
        let inner: Vec<&str> = rooms().into_keys().filter(|other| other.starts_with(&format!("{}/", self.room))).collect();
        let mut all = files_of(&self.room);
        all.retain(|path| !inner.iter().any(|other| path.starts_with(root().join(other))));
        all
    }

    /// What it names and its room has not.
    fn wrong(&self) -> Vec<String> {
        if self.room != "content" && !rooms().contains_key(self.room.as_str()) {
            return vec![format!("`{}` is no room", self.room)];
        }
        let files = self.files();
        let mut wrong = Vec::new();
        for span in spans(&self.text) {
            let named = span.trim_end_matches('/');
            let is_file = [".rs", ".js", ".css", ".toml", ".ftl", ".md", ".svg"].iter().any(|ending| named.ends_with(ending));
            let there = if span == self.room || root().join(named).exists() {
                true
            } else if is_file {
                files.iter().any(|path| path.ends_with(named))
            } else if is_name(named) {
                let words: Vec<&str> = named.split("::").collect();
                files.iter().any(|path| {
                    let text = fs::read_to_string(path).unwrap_or_default();
                    words.iter().all(|word| text.contains(word))
                })
            } else {
                true
            };
            if !there {
                wrong.push(format!("{} has no `{span}`", self.room));
            }
        }
        wrong
    }
}

/// All files of a room, in a folder or in one file beside it.
fn files_of(room: &str) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> =
        ["rs", "js", "toml", "ftl", "css", "svg"].into_iter().flat_map(|ending| found(room, ending)).collect();
    let beside = root().join(format!("{room}.rs"));
    all.extend(Some(beside).filter(|file| file.is_file()));
    all
}

/// Whether it is the name of something in the code.
fn is_name(span: &str) -> bool {
    span.len() > 2
        && span.starts_with(char::is_alphabetic)
        && span.chars().all(|letter| letter.is_ascii_alphanumeric() || "_:".contains(letter))
}

/// The texts between code signs.
fn spans(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The walks, by their headings.
fn walks(text: &str) -> Vec<(String, Vec<Step>)> {
    let (_, section) = text.split_once("\n## Five walks\n").expect("ARCHITECTURE.md has five walks");
    let section = section.split("\n## ").next().unwrap();
    let walks = section.split("\n### ").skip(1).map(|walk| {
        let (heading, body) = walk.split_once('\n').unwrap();
        let mut items: Vec<String> = Vec::new();
        for line in body.lines() {
            let item = line.split_once(". ").filter(|(number, _)| number.parse::<u8>().is_ok());
            match (item, items.last_mut()) {
                (Some((_, text)), _) => items.push(text.to_owned()),
                (None, Some(last)) if line.starts_with(' ') => *last = format!("{last} {}", line.trim()),
                _ => {}
            }
        }
        (heading.to_owned(), items.iter().map(|item| Step::read(item)).collect())
    });
    walks.collect()
}

/// What is wrong with a walk.
fn wrong(steps: &[Step]) -> Vec<String> {
    let mut wrong: Vec<String> = steps.iter().flat_map(Step::wrong).collect();
    let mut entered = BTreeSet::new();
    for step in steps {
        if !entered.insert(step.room.as_str()) {
            wrong.push(format!("{} is entered twice", step.room));
        }
    }
    let may = |room: &str, other: &str| rooms().get(room).is_some_and(|may| may.contains(&other));
    for pair in steps.windows(2) {
        let (one, other) = (&pair[0], &pair[1]);
        let (from, to) = (one.room.as_str(), other.room.as_str());
        let file = JOINED.iter().find(|(before, after, _)| (*before, *after) == (from, to)).map(|(_, _, file)| *file);
        let joined = file.is_some_and(|file| spans(&one.text).iter().chain(&spans(&other.text)).any(|span| span.contains(file)));
        if !may(from, to) && !may(to, from) && !joined {
            wrong.push(format!("nothing leads from {from} to {to}"));
        }
    }
    wrong
}

#[test]
fn the_five_walks_are_true() {
    let text = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
    let walks = walks(&text);
    let headings: Vec<&str> = walks.iter().map(|(heading, _)| heading.as_str()).collect();
    assert_eq!(headings, ["An answer", "A rule", "A date", "An office", "A code"]);
    let mut all = Vec::new();
    for (heading, steps) in &walks {
        assert!(steps.len() > 2, "{heading} has {} steps", steps.len());
        all.extend(wrong(steps).into_iter().map(|wrong| format!("{heading}: {wrong}")));
    }
    assert!(all.is_empty(), "ARCHITECTURE.md says what is not so:\n{}", all.join("\n"));
}

#[test]
fn a_walk_that_goes_wrong_is_found_out() {
    let found = |items: &[&str]| wrong(&items.iter().map(|item| Step::read(item)).collect::<Vec<_>>()).join("; ");
    let good = ["`src/core/interview` asks.", "`src/core/engine`: `date.rs` and `Date`."];
    assert_eq!(found(&good), "");
    for (items, says) in [
        (&["`src/core/engine`: `nothing.rs`"][..], "has no `nothing.rs`"),
        (&["`src/core/engine`: `Date::nothing_at_all`"], "has no `Date::nothing_at_all`"),
        (&["`src/core/engine`", "`src/core/interview`", "`src/core/engine`"], "entered twice"),
        (&["`src/core/referral`", "`src/core/interview`"], "nothing leads from src/core/referral to src/core/interview"),
        (&["`src/core/nowhere`"], "is no room"),
        (&["`authoring`", "`xtask`"], "nothing leads from authoring to xtask"),
    ] {
        assert!(found(items).contains(says), "{items:?}: {}", found(items));
    }
    assert_eq!(found(&["`authoring`", "`xtask` takes `rules.pack`"]), "", "a file leads there");
}
