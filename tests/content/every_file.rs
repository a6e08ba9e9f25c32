//! The check of the content misses nothing: every file, and every message and field in it, is asked for when it is gone.

use zhol_authoring::{Content, Problem, Severity, Source};
use zhol_tests::{
    list,
    shipped::{self, today},
};

fn files() -> Vec<String> {
    shipped::source().all().map(str::to_owned).collect()
}

/// What must be mended.
fn problems(source: &Source) -> Vec<Problem> {
    Content::check(source, today()).into_iter().filter(|problem| problem.severity == Severity::MustFix).collect()
}

/// The words of a language: its files, whatever folder they lie in.
fn spoken() -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = Vec::new();
    let language = |file: &str| file.rsplit('/').next().unwrap().to_owned();
    for file in files().into_iter().filter(|file| file.ends_with(".ftl")) {
        match all.iter_mut().find(|files| language(&files[0]) == language(&file)) {
            Some(files) => files.push(file),
            None => all.push(vec![file]),
        }
    }
    assert!(all.len() > 2 && all.iter().any(|files| files.len() > 3), "{all:?}");
    all
}

#[test]
fn every_file_of_words_is_missed_when_it_is_gone() {
    for files in spoken() {
        // The console has words for the languages that the texts are there for: so these are taken one after the other.
        let (texts, others): (Vec<String>, Vec<String>) = files.into_iter().partition(|file| file.starts_with("content/text/"));
        for gone in [texts, others] {
            let found = problems(&gone.iter().fold(shipped::source(), |source, file| source.without(file)));
            for file in &gone {
                let named = found.iter().find(|problem| problem.file == *file && problem.what == "The file is missing.");
                assert!(named.is_some_and(|problem| !problem.remedy.is_empty()), "{file} is missed: {}", list(&found));
            }
        }
    }
}

#[test]
fn every_other_file_is_missed_when_it_is_gone() {
    // Of the cases any may be taken out: what a case watched over, `zhol check --thorough` then names.
    let others = files().into_iter().filter(|file| !file.ends_with(".ftl") && !file.starts_with("content/cases/"));
    for file in others {
        let found = problems(&shipped::source().without(&file));
        let name = file.rsplit('/').next().unwrap().to_owned();
        let group = format!("guide-group-{}", name.trim_end_matches(".toml"));
        // Who has taken a file of pathways away is told in the order of the pathways, and where else it was named.
        let named = |problem: &&Problem| problem.file == file || problem.entry == group;
        assert!(found.iter().any(|problem| named(&problem)), "{file} is missed: {}", list(&found));
    }
}

#[test]
fn every_first_message_is_missed_when_it_has_another_name() {
    for files in spoken() {
        let mut source = shipped::source();
        let mut keys = Vec::new();
        for file in files {
            let text = source.text(&file).unwrap().to_owned();
            let key = text
                .lines()
                .find_map(|line| line.split_once(" =").filter(|_| !line.starts_with([' ', '#'])))
                .unwrap()
                .0
                .to_owned();
            source = source.with(&file, text.replacen(&format!("{key} ="), &format!("{key}x ="), 1));
            keys.push((file, key));
        }
        let found = problems(&source);
        for (file, key) in keys {
            let says = |entry: &str, what: &str| {
                found.iter().any(|one| one.file == file && one.entry == entry && one.what.contains(what))
            };
            assert!(says(&key, "missing"), "{file}: {key} is missed: {}", list(&found));
            assert!(says(&format!("{key}x"), "Nothing uses"), "{file}: {key}x is not known: {}", list(&found));
        }
    }
}

#[test]
fn every_first_field_is_missed_when_it_has_another_name() {
    let slip = |source: Source, file: &str| {
        let text = source.text(file).unwrap().to_owned();
        let line = text.lines().find(|line| line.contains(" = ") && !line.starts_with('#')).unwrap();
        source.with(file, text.replacen(line, &format!("un{line}"), 1))
    };
    // A case hangs on nothing but itself: so all are tried at once.
    let tables = files().into_iter().filter(|file| file.ends_with(".toml"));
    let (cases, others): (Vec<String>, Vec<String>) = tables.partition(|file| file.starts_with("content/cases/"));
    for files in others.into_iter().map(|file| vec![file]).chain([cases]) {
        let found = problems(&files.iter().fold(shipped::source(), |source, file| slip(source, file)));
        for file in files {
            assert!(found.iter().any(|problem| problem.file == file), "{file}: {}", list(&found));
        }
    }
}

#[test]
fn a_file_that_nothing_reads_is_named() {
    let words = shipped::source().text("content/guide/en.ftl").unwrap().to_owned();
    let source = shipped::source()
        .with("content/guide/xx.ftl", words.clone())
        .with("content/guides/en.ftl", words)
        .with("content/pathway.toml", "");
    let found = problems(&source);
    for (file, remedy) in [
        ("content/guide/xx.ftl", "a row `xx`"),
        ("content/guides/en.ftl", "Take it out"),
        ("content/pathway.toml", "Take it out"),
    ] {
        let named = found.iter().find(|problem| problem.file == file && problem.what == "Nothing reads this file.");
        assert!(named.is_some_and(|problem| problem.remedy.contains(remedy)), "{file}: {}", list(&found));
    }
}

#[test]
fn a_picture_that_is_missing_or_that_nothing_shows_is_named() {
    let drawn = shipped::source().text("content/pictures.svg").unwrap().to_owned();
    let book = &shipped::content().pack.book;
    let pictured = book.facts.iter().find(|fact| fact.pictured).unwrap();
    let option = format!("picture-{}-{}", pictured.id, pictured.options[0]);
    let question = format!("picture-{}", book.facts[0].id);
    for name in [option, question] {
        let other = drawn.replace(&format!("id=\"{name}\""), "id=\"picture-of-nothing\"");
        let found = problems(&shipped::source().with("content/pictures.svg", other));
        let says = |entry: &str, what: &str| found.iter().any(|one| one.entry == entry && one.what.contains(what));
        assert!(says(&name, "missing") && says("picture-of-nothing", "Nothing shows"), "{name}: {}", list(&found));
    }
}

#[test]
fn a_hint_that_one_language_has_is_asked_for_in_all() {
    let file = "content/text/en.ftl";
    let english = shipped::source().text(file).unwrap().to_owned();
    let book = &shipped::content().pack.book;
    let bare = book.facts.iter().find(|fact| !english.contains(&format!("\nhint-{} =", fact.id))).unwrap();
    let key = format!("hint-{}", bare.id);
    let others = spoken().len() - 1;
    let missing = |found: &[Problem]| found.iter().filter(|one| one.entry == key && one.what.contains("missing")).count();
    let found = problems(&shipped::source().with(file, format!("{english}\n{key} = Ask an office.\n")));
    assert_eq!(missing(&found), others, "{}", list(&found));
    let strange = problems(&shipped::source().with(file, format!("{english}\nhint-nothing = Ask an office.\n")));
    assert!(strange.iter().any(|one| one.entry == "hint-nothing" && one.what.contains("Nothing uses")), "{}", list(&strange));
}
