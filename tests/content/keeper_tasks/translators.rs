//! What translators do: languages, sentences, signatures.

use toml::Value;
use zhol_authoring::Problem;
use zhol_tests::list;

use super::text;
use crate::copy::{Copy, day};

#[test]
fn a_language_is_added() {
    let copy = Copy::new("language");
    // As if somebody had translated everything, in the alphabet of the model and by its rules.
    let (tag, workers) = ("az", copy.workers());
    let model = copy.languages().into_iter().find(|language| !workers.contains(language)).unwrap();
    copy.edit("languages.toml", |languages| {
        let mut row = languages[&model].clone();
        row["name"] = text("Azərbaycanca");
        languages.insert(tag.into(), row);
    });
    for folder in ["text", "guide", "hotline"] {
        let asked = copy.problems();
        let file = format!("content/{folder}/{tag}.ftl");
        assert!(asked.iter().any(|problem| problem.file == file), "{file} is asked for: {}", list(&asked));
        copy.write(&format!("{folder}/{tag}.ftl"), &copy.read(&format!("{folder}/{model}.ftl")));
    }
    copy.is_whole();
    let content = copy.content();
    assert!(content.texts(tag).is_some() && content.packs().unwrap().iter().any(|(name, _)| *name == format!("{tag}.pack")));
}

#[test]
fn a_sentence_is_corrected() {
    let copy = Copy::new("sentence");
    let files: Vec<String> = copy.languages().iter().map(|language| format!("text/{language}.ftl")).collect();
    let old: Vec<String> = files.iter().map(|file| copy.read(file)).collect();
    let keys = old[0].lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).filter(|key| key.starts_with("why-"));
    // What no longer is said in one language is said in none. The last of several sentences, without a number or a choice.
    let shorter = |text: &String, key: &str| -> Option<String> {
        let line = text.lines().find(|line| line.split_once(" =").is_some_and(|(other, _)| other == key))?;
        let plain = |letter: char| !letter.is_numeric() && letter != '{';
        let (start, _) = line.rsplit_once(". ").filter(|_| line.chars().all(plain))?;
        Some(text.replace(line, &format!("{start}.")))
    };
    for key in keys {
        let Some(texts) = old.iter().map(|text| shorter(text, key)).collect::<Option<Vec<String>>>() else { continue };
        files.iter().zip(&texts).for_each(|(file, text)| copy.write(file, text));
        if copy.problems().is_empty() {
            return copy.is_whole();
        }
    }
    panic!("no sentence can be left out");
}

#[test]
fn a_hint_is_added() {
    let copy = Copy::new("hint");
    let first = copy.languages().swap_remove(0);
    // The shortest sentence about a question, said once more: what is said is none of the check's business, how much is.
    let without = |id: &&String| !copy.read(&format!("text/{first}.ftl")).contains(&format!("\nhint-{id} ="));
    let length = |id: &&String| copy.message("text", &first, &format!("fact-{id}")).len();
    let facts = copy.table("facts.toml");
    let mut ids: Vec<&String> = facts.keys().filter(without).collect();
    ids.sort_by_key(length);
    let old: Vec<(String, String)> =
        copy.languages().into_iter().map(|tag| format!("text/{tag}.ftl")).map(|file| (file.clone(), copy.read(&file))).collect();
    for id in ids {
        let hint = format!("hint-{id}");
        let words = copy.message("text", &first, &format!("fact-{id}"));
        copy.say("text", &first, &hint, &format!("{words}."));
        let asked = copy.problems();
        for language in copy.languages().iter().filter(|language| **language != first) {
            let missing = |problem: &&Problem| problem.file == format!("content/text/{language}.ftl") && problem.entry == hint;
            assert!(asked.iter().any(|problem| missing(&problem)), "{hint} is asked for in {language}: {}", list(&asked));
        }
        for language in copy.languages().iter().filter(|language| **language != first) {
            let words = copy.message("text", language, &format!("fact-{id}"));
            copy.say("text", language, &hint, &format!("{words}."));
        }
        if copy.problems().is_empty() {
            return copy.is_whole();
        }
        old.iter().for_each(|(file, text)| copy.write(file, text));
    }
    panic!("no question takes a hint");
}

#[test]
fn a_translation_is_signed() {
    let copy = Copy::new("translation");
    let signed = copy.languages().swap_remove(0);
    copy.edit("languages.toml", |languages| {
        languages[&signed]["status"] = text("read by a native speaker");
        let by = [("by", "A reader"), ("on", &day(0))].map(|(name, value)| (name.to_owned(), text(value)));
        languages[&signed]["reviewed"] = Value::Table(by.into_iter().collect());
    });
    copy.is_whole();
    let content = copy.content();
    assert!(content.texts.iter().all(|texts| texts.reviewed == (texts.language == signed) || texts.language != signed));
    assert!(content.texts(&signed).unwrap().reviewed);
}
