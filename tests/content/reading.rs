//! Content is read and packed as it was written, and wrong content is refused with every problem in one run.

use zhol_authoring::{Content, Problem};
use zhol_core::{
    content::{MoreRules, RulePack, read, read_catalog},
    engine::Rulebook,
};
use zhol_tests::{
    frozen::{self, content, today},
    list,
};

#[test]
fn packs_are_read_as_they_were_written_and_broken_ones_are_refused() {
    let content = content();
    for (name, bytes) in content.packs().unwrap() {
        let (book, more) = content.browser_pack().divided();
        if name == "rules.pack" {
            assert_eq!(read::<Rulebook>(&bytes).as_ref(), Ok(&book));
            assert!(read::<Rulebook>(&bytes[..bytes.len() - 1]).is_err());
        } else if name == "rules-more.pack" {
            assert_eq!(read::<MoreRules>(&bytes).as_ref(), Ok(&more));
            assert!(read::<MoreRules>(&bytes[..bytes.len() - 1]).is_err());
            assert_eq!(RulePack::of(book, more), content.browser_pack());
        } else {
            let texts = read_catalog(&bytes).unwrap();
            // What the console of the hotline says is in packs of its own, which no person's page fetches.
            let own = name
                .ends_with("-console.pack")
                .then(|| content.hotline.iter().find(|own| own.language == texts.language).unwrap());
            let whole = own.unwrap_or_else(|| content.texts(&texts.language).unwrap());
            assert!(!texts.messages.is_empty(), "{name}");
            assert!(texts.messages.iter().all(|message| whole.messages.contains(message)), "{name}");
            assert!(read_catalog(&[&bytes[..], b"x"].concat()).is_err());
        }
    }
}

#[test]
fn no_damage_to_a_pack_does_more_than_have_it_refused() {
    for (name, bytes) in content().packs().unwrap() {
        for at in (0..bytes.len()).step_by(211) {
            let mut damaged = bytes.clone();
            damaged[at] ^= 0xff;
            if name == "rules.pack" {
                assert!(read::<Rulebook>(&bytes[..at]).is_err(), "{name} {at}");
                let _ = read::<Rulebook>(&damaged);
            } else if name == "rules-more.pack" {
                assert!(read::<MoreRules>(&bytes[..at]).is_err(), "{name} {at}");
                let _ = read::<MoreRules>(&damaged);
            } else {
                assert!(read_catalog(&bytes[..at]).is_err(), "{name} {at}");
                let _ = read_catalog(&damaged);
            }
        }
    }
}

/// Changes the real content in one place, and gives the problems.
fn broken(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let source = frozen::source();
    let text = source.text(file).unwrap();
    assert!(text.contains(from), "{file} contains {from}");
    let changed = text.replacen(from, to, 1);
    Content::read(&source.with(file, changed), today()).err().unwrap_or_default()
}

#[test]
fn wrong_content_is_refused_with_the_file_the_entry_and_what_to_do() {
    let citizenship = "content/pathways/citizenship.toml";
    for (file, from, to, entry, says) in [
        (
            citizenship,
            "and lived_in_kz_1992 = yes and other_citizenship = never",
            "and lived_in_kz_92 = yes and other_citizenship = never",
            "belonging-1992, likely",
            "Did you mean `lived_in_kz_1992`?",
        ),
        (
            citizenship,
            "kz_id_state = cancelled",
            "kz_id_state = canceled",
            "loss-record-check, likely",
            "Did you mean `cancelled`?",
        ),
        (
            citizenship,
            "likely   = \"citizen_now and (",
            "likely   = \"citizen_now and and (",
            "confirmed-citizen, likely",
            "has nothing on its left",
        ),
        (
            citizenship,
            "likely   = \"citizen_now and (",
            "likely   = \"likely(confirmed-citizen) and (",
            "confirmed-citizen, likely",
            "goes round in a circle",
        ),
        (citizenship, "law      = [\"1.12\"]", "law      = [\"1.99\"]", "citizen-foundling, law", "is no provision"),
        (citizenship, "[confirmed-citizen]\nsays", "[confirmed-citizens]\nsays", "confirmed-citizens", "no place in the result"),
        (
            "content/facts.toml",
            "needs   = \"has(kz_id)\"",
            "needs   = \"has(kz)\"",
            "kz_id_state, needs",
            "not one of its options",
        ),
        ("content/facts.toml", "kind    = \"date\"", "kind    = \"day\"", "birth_date", "wrong kind"),
        ("content/terms.toml", "birth_date < 1992-03-01", "birth_date < 1992-02-30", "likely", "is no day"),
        ("content/terms.toml", "fear_of_return = yes", "fear_of_return > yes", "", "`<` and `>` are for dates"),
        ("content/questions.toml", "\"subject\", ", "", "", "No section asks for `subject`"),
        ("content/safety.toml", "fear_of_return = no", "fear = no", "cleared", "not in facts.toml"),
        ("content/offices.toml", "\", kind = \"short\"", " one\", kind = \"short\"", "", "cannot be dialled"),
        ("content/regions.toml", "[\"kibhr-almaty\"]", "[\"kibhr-aktau\"]", "", "held back"),
        ("content/regions.toml", "[\"kibhr-almaty\"]", "[\"kibhr-almati\"]", "", "Did you mean `kibhr-almaty`?"),
        ("content/provisions.toml", "confidence = \"high\"", "confidence = \"low\"", "", "confidence is too low"),
        ("content/text/ru.ftl", "\nback = ", "\nbak = ", "back", "missing"),
        ("content/text/ru.ftl", "    [few] ", "    [two] ", "", "form [few] is missing"),
        ("content/text/kk.ftl", "{ $day } ", "", "date-whole", "blanks differ"),
        ("content/text/uz-Latn.ftl", "\nregion-KZ-31 = ", "\nregion-KZ-32 = ", "region-KZ-31", "missing"),
        ("content/text/uz-Cyrl.ftl", "\noffice-line-111-hours = ", "\nbak = ", "office-line-111-hours", "missing"),
        ("content/text/uz-Cyrl.ftl", "city-KZ-10 = Семей", "city-KZ-10 = Тароз", "city-KZ-31", "has the same name"),
        ("content/text/fa-AF.ftl", "region-KZ-71 = شهر آستانه", "region-KZ-71 = город Астана", "region-KZ-71", "other letters"),
        ("content/text/fa-AF.ftl", "    [one] ", "    [two] ", "", "form [one] is missing"),
        ("content/text/kk.ftl", "\nback = ", "\nregion-KZ-71 = Астана\nback = ", "region-KZ-71", "Nothing uses"),
        ("content/text/en.ftl", "continue = Continue", "continue = Cоntinue", "continue", "mixes Latin and Cyrillic"),
    ] {
        let problems = broken(file, from, to);
        let found = problems.iter().any(|problem| {
            let text = problem.to_string();
            (entry.is_empty() || problem.entry.contains(entry)) && text.contains(says)
        });
        assert!(found, "{from} → {to} should say {says}, but says:\n{}", list(&problems));
    }
}

#[test]
fn all_problems_are_told_in_one_run() {
    let source = frozen::source()
        .with("content/safety.toml", "cleared = \"fear = no\"\ndanger = \"x\"\nminor = \"minor\"\n")
        .with("content/questions.toml", "nonsense");
    let problems = Content::read(&source, today()).unwrap_err();
    let files: std::collections::BTreeSet<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert!(files.contains("content/safety.toml") && files.contains("content/questions.toml"), "{}", list(&problems));
    assert!(problems.iter().filter(|problem| problem.file == "content/safety.toml").count() >= 2);
}
