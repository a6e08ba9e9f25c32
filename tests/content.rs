//! The content that is shipped is whole, and wrong content is refused with every problem in one run.
#![cfg(feature = "authoring")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use zhol::{
    authoring::{Content, Problem, Source},
    content::{RulePack, read, read_texts},
    engine::{Date, Place},
    referral::Role,
};

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn content() -> Content {
    Content::built_in(today()).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

fn list(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("{problem}\n\n")).collect()
}

#[test]
fn the_content_has_everything_that_the_contract_names() {
    let content = content();
    let book = &content.pack.book;
    assert_eq!(book.facts.len(), 26);
    assert_eq!(book.pathways.len(), 28);
    assert_eq!(book.provisions.len(), 139);
    let region = book.fact(book.fact_named("region").unwrap()).unwrap();
    assert_eq!(region.options.len(), 21, "20 units and abroad");
    let languages: Vec<&str> = content.texts.iter().map(|texts| texts.language.as_str()).collect();
    for language in ["kk", "ru", "uz-Latn", "uz-Cyrl", "fa-AF", "en"] {
        assert!(languages.contains(&language), "{language}");
    }
}

#[test]
fn the_order_of_a_result_is_that_of_the_contract() {
    let content = content();
    let ids: Vec<&str> = content.pack.book.pathways.iter().map(|pathway| pathway.id.as_str()).collect();
    assert_eq!(
        ids,
        [
            "child-protection",
            "exploitation-help",
            "legal-defence",
            "asylum",
            "birth-registration",
            "birth-court",
            "asylum-continue",
            "refugee-renewal",
            "birth-record-copy",
            "confirmed-citizen",
            "loss-record-check",
            "redocument",
            "citizen-by-parents",
            "citizen-foundling",
            "citizen-stateless-parents",
            "belonging-1992",
            "belonging-born-here",
            "restore-citizenship",
            "statelessness-determination",
            "stateless-certificate",
            "naturalisation",
            "simplified-citizenship",
            "kandas",
            "treaty-citizenship",
            "other-state-check",
            "foreign-resident",
            "mission-abroad",
            "consultation",
        ]
    );
    let places = |wanted: Place| content.pack.book.pathways.iter().filter(|pathway| pathway.place == wanted).count();
    assert_eq!((places(Place::Urgent), places(Place::First), places(Place::Last)), (4, 2, 1));
}

#[test]
fn nothing_is_signed_yet_and_so_every_result_is_a_draft() {
    assert!(!content().pack.book.signed);
    assert!(content().texts.iter().all(|texts| !texts.reviewed));
}

#[test]
fn only_published_contact_details_reach_the_packs() {
    let content = content();
    let offices = &content.pack.directory.offices;
    let phones: Vec<&String> = offices.iter().flat_map(|office| &office.phones).map(|phone| &phone.value).collect();
    assert_eq!(phones, ["111", "1414", "112"], "the only numbers that may be shown");
    let addresses: Vec<&str> =
        offices.iter().filter(|office| office.address.is_some()).map(|office| office.id.as_str()).collect();
    assert!(addresses.is_empty(), "no address is confirmed: {addresses:?}");
    for held in ["line-150", "kibhr-aktau"] {
        assert!(offices.iter().all(|office| office.id != held), "{held} is held back");
    }
    let mut everything = String::new();
    for (_, bytes) in content.packs().unwrap() {
        everything.push_str(&String::from_utf8_lossy(&bytes));
    }
    for hidden in [
        "249 60 44",
        "2496044",
        "21-12-03",
        "258 45 98",
        "kazal@",
        "Baizakov",
        "sanasezim.org",
        "ombudsman.kz",
        "Beibitshilik",
        "282 61 83",
    ] {
        assert!(!everything.contains(hidden), "{hidden} must not leave the content");
    }
}

#[test]
fn every_region_has_a_legal_partner_and_its_own_authorities() {
    let content = content();
    let directory = &content.pack.directory;
    let book = &content.pack.book;
    for region in &book.fact(book.fact_named("region").unwrap()).unwrap().options {
        for desk in &directory.desks {
            let offices = desk.offices(Some(region));
            if region == "abroad" {
                let outside = ["border-service", "mission-abroad"].contains(&desk.id.as_str());
                assert_eq!(!offices.is_empty(), desk.role == Role::Legal || outside, "abroad, {}", desk.id);
                continue;
            }
            assert_eq!(!offices.is_empty(), desk.id != "mission-abroad", "{region}, {}", desk.id);
            let authority = ["migration-police", "employment"].contains(&desk.id.as_str());
            if authority {
                let id = &directory.office(offices[0]).unwrap().id;
                assert!(id.ends_with(&region.to_lowercase()), "{region}: {id}");
            }
        }
    }
    let legal = directory.desks.iter().find(|desk| desk.id == "legal").unwrap();
    assert_eq!(legal.role, Role::Legal);
    for (region, first) in
        [("KZ-79", "sana-sezim"), ("KZ-61", "sana-sezim"), ("KZ-75", "kibhr-almaty"), ("KZ-27", "kibhr-uralsk")]
    {
        assert_eq!(directory.office(legal.offices(Some(region))[0]).unwrap().id, first, "{region}");
    }
}

#[test]
fn packs_are_read_as_they_were_written_and_broken_ones_are_refused() {
    let content = content();
    for (name, bytes) in content.packs().unwrap() {
        if name == "rules.pack" {
            assert_eq!(read::<RulePack>(&bytes), Ok(content.browser_pack()));
            assert!(read::<RulePack>(&bytes[..bytes.len() - 1]).is_err());
        } else {
            let texts = read_texts(&bytes).unwrap();
            // What the console of the hotline says is in packs of its own, which no person's page fetches.
            let own =
                name.ends_with("-desk.pack").then(|| content.hotline.iter().find(|own| own.language == texts.language).unwrap());
            let whole = own.unwrap_or_else(|| content.texts(&texts.language).unwrap());
            assert!(!texts.messages.is_empty(), "{name}");
            assert!(texts.messages.iter().all(|message| whole.messages.contains(message)), "{name}");
            assert!(read_texts(&[&bytes[..], b"x"].concat()).is_err());
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
                assert!(read::<RulePack>(&bytes[..at]).is_err(), "{name} {at}");
                let _ = read::<RulePack>(&damaged);
            } else {
                assert!(read_texts(&bytes[..at]).is_err(), "{name} {at}");
                let _ = read_texts(&damaged);
            }
        }
    }
}

#[test]
fn no_text_names_an_office_of_another_state_except_where_it_is_withheld() {
    let words = [
        ("en", &["embass", "consulate", "consular", "diplomatic mission"][..]),
        ("ru", &["посольств", "консул", "диппредставит", "дипломатическ"]),
        ("kk", &["елшілі", "консул", "дипломатия"]),
        ("uz-Latn", &["elchixona", "konsul", "diplomat"]),
        ("uz-Cyrl", &["элчихона", "консул", "дипломат"]),
        ("fa-AF", &["سفارت", "قونسل", "کنسول", "دیپلمات", "نمایندگی سیاسی"]),
    ];
    let content = content();
    for (language, words) in words {
        for (key, pieces) in &content.texts(language).unwrap().messages {
            let text = format!("{pieces:?}").to_lowercase();
            let withheld = key.contains("other-state-check") || key.contains("mission-abroad") || key.starts_with("act-");
            assert!(withheld || words.iter().all(|word| !text.contains(word)), "{language}, {key}: {text}");
        }
    }
}

#[test]
fn no_text_says_what_a_person_is_or_calls_anyone_illegal() {
    let words = [
        (
            "en",
            &["you are a citizen", "you are stateless", "you are a refugee", "will be recognised", "illegal", "nationality"][..],
        ),
        ("ru", &["вы гражданин", "вы являетесь", "вы беженец", "вас признают", "нелегал", "незаконн", "национальност"]),
        ("kk", &["сіз азаматсыз", "сіз босқынсыз", "заңсыз", "ұлты "]),
        ("uz-Latn", &["siz fuqarosiz", "siz qochoqsiz", "siz fuqaroligi yoʻq", "noqonuniy", "millati"]),
        ("uz-Cyrl", &["сиз фуқаросиз", "сиз қочоқсиз", "сиз фуқаролиги йўқ", "ноқонуний", "миллати"]),
        ("fa-AF", &["شما تبعه", "شما پناهنده", "شما بی‌تابعیت", "غیرقانونی", "غیر قانونی", "ملیت"]),
    ];
    let content = content();
    for (language, words) in words {
        for (key, pieces) in &content.texts(language).unwrap().messages {
            let text = format!("{pieces:?}").to_lowercase();
            // The official title of an act is quoted as it is.
            let title = key.starts_with("act-");
            assert!(title || words.iter().all(|word| !text.contains(word)), "{language}, {key}: {text}");
        }
    }
}

/// Changes the real content in one place, and gives the problems.
fn broken(file: &str, from: &str, to: &str) -> Vec<Problem> {
    let source = Source::built_in();
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
            "likely   = \"citizen_now\"",
            "likely   = \"citizen_now and\"",
            "confirmed-citizen, likely",
            "a name is missing",
        ),
        (
            citizenship,
            "likely   = \"citizen_now\"",
            "likely   = \"likely(confirmed-citizen)\"",
            "confirmed-citizen, likely",
            "goes round in a circle",
        ),
        (citizenship, "law      = [\"1.12\", \"4.9\"]", "law      = [\"1.99\"]", "citizen-foundling, law", "is no provision"),
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
        ("content/offices.toml", "value = \"111\"", "value = \"one one one\"", "line-111", "cannot be dialled"),
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
    let source = Source::built_in()
        .with("content/safety.toml", "cleared = \"fear = no\"\ndanger = \"x\"\nminor = \"minor\"\n")
        .with("content/questions.toml", "nonsense");
    let problems = Content::read(&source, today()).unwrap_err();
    let files: std::collections::BTreeSet<&str> = problems.iter().map(|problem| problem.file.as_str()).collect();
    assert!(files.contains("content/safety.toml") && files.contains("content/questions.toml"), "{}", list(&problems));
    assert!(problems.iter().filter(|problem| problem.file == "content/safety.toml").count() >= 2);
}
