//! Slips of those who keep sources, reviews, offices, regions and languages.

use zhol_authoring::Source;

use super::edit::{EntryFile, Slip, quoted};

/// All of them.
pub fn slips(source: &Source) -> Vec<Slip> {
    let mut all = provisions(&EntryFile::of(source, "content/provisions.toml"));
    all.extend(offices(&EntryFile::of(source, "content/offices.toml")));
    all.extend(regions(&EntryFile::of(source, "content/regions.toml")));
    all.extend(languages(&EntryFile::of(source, "content/languages.toml")));
    all
}

fn to(word: &'static str) -> impl Fn(&str) -> Option<String> {
    move |_| Some(format!("\"{word}\""))
}

fn misspelt(value: &str) -> Option<String> {
    quoted(value, |word| (!word.is_empty()).then(|| format!("{word}x")))
}

fn provisions(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("a source is deleted", 15, "source", "", to(""));
    all.extend(page.slips("a provision says nothing", 8, "says", "", to("")));
    all.extend(page.slips("a provision says what another says", 8, "says", "", |_| page.value("1.1", "says").map(str::to_owned)));
    all.extend(page.slips("a provision without its stop", 8, "says", "", |value| Some(value.replace(".\"", "\""))));
    all.extend(page.slips("a word twice in a provision", 6, "says", "", |value| {
        let first = value.trim_matches('"').split(' ').next().filter(|word| word.chars().all(char::is_alphabetic))?;
        Some(value.replacen(first, &format!("{first} {first}"), 1))
    }));
    all.extend(page.slips("read on a day to come", 8, "read", "", to("2026-12-24")));
    all.extend(page.slips("read on no day", 6, "read", "", to("22.11.2026")));
    all.extend(page.slips("an overdue review of a provision", 10, "again", "", to("2026-05-22")));
    all.extend(page.slips("a review of a provision too far ahead", 8, "again", "", to("2029-05-22")));
    all.extend(page.slips("a review on no day", 6, "again", "", to("2027-02-30")));
    all.extend(
        page.slips("shown with too little confidence", 10, "confidence", "", |value| {
            ["high", "medium"].iter().any(|word| value.contains(word)).then(|| "\"low\"".to_owned())
        })
        .into_iter()
        .filter(|slip| page.value(&slip.entry, "show") == Some("true"))
        .collect::<Vec<_>>(),
    );
    all.extend(page.slips("a confidence that there is none of", 6, "confidence", "", misspelt));
    all.extend(page.slips("an act that there is none of", 10, "act", "", misspelt));
    all.extend(
        page.slips("a wrong web address of an act", 8, "url", "", |value| Some(value.replacen("https://", "https:/ ", 1))),
    );
    all.extend(page.slips("the title of an act in mixed letters", 6, "title", "", |value| {
        value.contains('а').then(|| value.replacen('а', "a", 1))
    }));
    all
}

fn offices(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("an office is checked on a day to come", 8, "checked", "", to("2026-12-24"));
    all.extend(page.slips("an office is checked on no day", 5, "checked", "", to("November")));
    all.extend(page.slips("an overdue review of an office", 8, "again", "", to("2026-10-01")));
    all.extend(page.slips("a review of an office too far ahead", 8, "again", "", to("2028-10-01")));
    all.extend(page.slips("a city that there is none of", 10, "city", "", misspelt));
    all.extend(page.slips("a parent that there is none of", 5, "parent", "", misspelt));
    all.extend(page.slips("a kind of office that there is none of", 6, "kind", "", misspelt));
    all.extend(page.slips("an unknown word about publishing", 6, "publish", "", misspelt));
    all.extend(page.slips("an unknown confidence of an office", 6, "confidence", "", misspelt));
    all.extend(page.slips("a wrong web address", 10, "site", "", |value| Some(value.replacen("://", ":/", 1))));
    all.extend(page.slips("a web address with a space", 5, "site", "", |value| Some(value.replacen("://", ":// ", 1))));
    all.extend(page.slips("a detail without its source", 10, "site", "", |value| {
        let (start, rest) = value.split_once("source = \"")?;
        let (_, rest) = rest.split_once('"')?;
        Some(format!("{start}source = \"\"{rest}"))
    }));
    all.extend(page.slips("a source without a title", 8, "sources", "", |value| {
        let (start, rest) = value.split_once("title = \"")?;
        let (_, rest) = rest.split_once('"')?;
        Some(format!("{start}title = \"\"{rest}"))
    }));
    all.extend(page.slips("a source with a wrong address", 8, "sources", "", |value| {
        value.contains("url = \"https://").then(|| value.replacen("url = \"https://", "url = \"https//", 1))
    }));
    all.extend(page.slips("a source dated on a day to come", 6, "sources", "", |value| {
        let (start, rest) = value.split_once("date = \"")?;
        let (_, rest) = rest.split_once('"')?;
        Some(format!("{start}date = \"2027-01-01\"{rest}"))
    }));
    let source = zhol_tests::frozen::source();
    let written = source.text(&page.file).unwrap();
    let numbers = written.split("phone = [{ value = \"").skip(1).filter_map(|rest| rest.split_once('"'));
    let other = numbers.map(|(number, _)| number).find(|number| number.len() == 3).unwrap();
    all.extend(page.slips("a number of another office", 8, "phone", "", |value| {
        value
            .contains("value = \"")
            .then(|| {
                let (start, rest) = value.split_once("value = \"").unwrap();
                format!("{start}value = \"{other}\"{}", &rest[rest.find('"').unwrap() + 1..])
            })
            .filter(|_| !value.contains(&format!("\"{other}\"")))
    }));
    all.extend(page.slips("the name of an office in mixed letters", 6, "name", "", |value| {
        value.contains('а').then(|| value.replacen('а', "a", 1))
    }));
    all.extend(page.slips("an office without an English name", 5, "name", "", |value| {
        let (start, rest) = value.split_once("en = \"")?;
        let (_, rest) = rest.split_once('"')?;
        Some(format!("{start}en = \"\"{rest}"))
    }));
    all
}

fn regions(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("a latitude outside the country", 8, "lat", "lat", |value| Some(format!("-{value}")));
    all.extend(page.slips("a longitude outside the country", 8, "lon", "lon", |value| Some(format!("1{value}"))));
    all.extend(page.slips("a legal partner that there is none of", 8, "legal", "legal", misspelt).into_iter().map(|slip| {
        let entry = slip.entry.split(',').next().unwrap().to_owned();
        Slip { entry, ..slip }
    }));
    all.extend(page.slips("the police of another region", 8, "migration-police", "migration-police", |value| {
        (value.contains("mig-kz-") && !value.contains("mig-kz-10")).then(|| "[\"mig-kz-10\"]".to_owned())
    }));
    all.extend(page.slips("the employment department of another region", 8, "employment", "employment", |value| {
        (value.contains("emp-kz-") && !value.contains("emp-kz-75")).then(|| "[\"emp-kz-75\"]".to_owned())
    }));
    all.extend(page.slips("a desk without an office", 5, "legal-asylum", "legal-asylum", |value| {
        value.starts_with('[').then(|| "[]".to_owned())
    }));
    all.extend(page.slips("an office twice at a desk", 5, "legal", "legal", |value| {
        let first = value.split('"').nth(1).filter(|_| value.starts_with('['))?;
        Some(value.replacen('[', &format!("[\"{first}\", "), 1))
    }));
    all.extend(page.slips("the name of a region in mixed letters", 8, "name", "name", |value| Some(value.replacen('о', "o", 1))));
    all.extend(page.slips("the name of another region", 6, "name", "name", |value| {
        (!value.contains("Abai")).then(|| page.value("KZ-10", "name").unwrap().to_owned())
    }));
    all.extend(page.slips("a centre without a Kazakh name", 5, "centre", "centre", |value| {
        let (start, rest) = value.split_once("kk = \"")?;
        let (_, rest) = rest.split_once('"')?;
        Some(format!("{start}kk = \"\"{rest}"))
    }));
    all.extend(page.slips("an unknown confidence of a region", 4, "confidence", "confidence", misspelt));
    all
}

fn languages(page: &EntryFile) -> Vec<Slip> {
    let mut all = page.slips("a language without a name", 3, "name", "name", to(""));
    all.extend(page.slips("the name of another language", 2, "name", "name", |value| {
        (!value.contains("Қазақша")).then(|| "\"Қазақша\"".to_owned())
    }));
    all.extend(page.slips("the wrong direction", 6, "direction", "direction", |value| {
        Some(if value.contains("rtl") { "\"ltr\"" } else { "\"rtl\"" }.to_owned())
    }));
    all.extend(page.slips("a direction that there is none of", 2, "direction", "", to("left")));
    all.extend(page.slips("no status", 2, "status", "status", to("")));
    all.extend(page.slips("a reviewer without a day", 3, "reviewed", "reviewed", |value| {
        Some(value.replacen("by = \"\"", "by = \"A. Reader\"", 1))
    }));
    all
}
