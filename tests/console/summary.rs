//! The summary that a worker copies: short, plain, in one order, and as careful as the result itself.

use serde_json::{Value, json};
use zhol_authoring::{Case, people, read_case};

use zhol_core::{
    content::{Arg, Catalog},
    engine::{Flag, Rank, Screening, screen},
    referral::{ABROAD, Referral, Role, refer, region},
    summary::{LIMIT, summary},
};
use zhol_tests::{
    forbidden_words::office_of_another_state,
    frozen::{self, HELD_BACK, content},
};

fn case(value: &Value) -> Case {
    read_case(&content().pack.book, value).unwrap()
}

fn result(case: &Case) -> (Screening, Vec<Referral>) {
    let screening = screen(&content().pack.book, &case.answers, case.today);
    let referrals = refer(&content().pack.directory, &content().pack.book, &screening, &case.answers);
    (screening, referrals)
}

fn said(case: &Case, texts: &Catalog) -> String {
    let (screening, referrals) = result(case);
    let (book, directory) = (&content().pack.book, &content().pack.directory);
    summary(book, directory, texts, &case.answers, case.today, &screening, &referrals)
}

/// The people of the contract's cases, and many made up; and each of them also when fear is not ruled out, and in danger.
fn everybody() -> Vec<Case> {
    let cases = frozen::cases();
    let count = std::env::var("ZHOL_PEOPLE").map_or(300, |count| count.parse().unwrap());
    let mut all = Vec::new();
    for person in cases.into_iter().chain(people(count, 2020)) {
        all.push(case(&json!({ "today": person["today"], "answers": person["answers"] })));
        for (fact, answer) in
            [("fear_of_return", json!("unknown")), ("situation", json!(["detained", "violence", "child_alone"]))]
        {
            let mut answers = person["answers"].clone();
            answers[fact] = answer;
            all.push(case(&json!({ "today": person["today"], "answers": answers })));
        }
    }
    all
}

/// The text as the summary writes it, so that it can be found there.
fn plainly(text: &str) -> String {
    let text: String = text.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
    text.replace(['\u{a0}', '\u{202f}'], " ")
        .replace(['“', '”', '«', '»', '„'], "\"")
        .replace(['‘', '’', 'ʻ', 'ʼ'], "'")
        .replace(['–', '—'], "-")
}

#[test]
fn every_summary_is_short_plain_and_in_order_and_says_the_most_important_things() {
    let everybody = everybody();
    let (mut longest, mut shortened) = (0, 0);
    for texts in &content().texts {
        let line = |key: &str| plainly(&texts.text(key));
        for case in &everybody {
            let text = said(case, texts);
            let (screening, referrals) = result(case);
            let length = text.encode_utf16().count();
            longest = longest.max(length);
            assert!(length <= LIMIT, "{length} characters:\n{text}");
            for letter in text.chars() {
                let plain = letter == '\n'
                    || letter == '\u{200c}'
                    || !(letter.is_control() || ('\u{2000}'..='\u{206f}').contains(&letter));
                assert!(plain && !"«»ʻʼ".contains(letter), "{letter:?} in:\n{text}");
            }
            if matches!(texts.language.as_str(), "en" | "uz-Latn") && !text.contains(|letter: char| ('а'..='я').contains(&letter))
            {
                assert!(text.is_ascii(), "a text of Latin letters fits the short alphabet of SMS:\n{text}");
            }
            // In order: the heading, the cares, the first pathway, offices, papers, and at the end what it is.
            let mut at = 0;
            let mut next = |what: String| {
                let found = text
                    .get(at..)
                    .unwrap()
                    .find(&what)
                    .unwrap_or_else(|| panic!("{what} should come next after byte {at} in:\n{text}"));
                at += found + what.len();
            };
            next(line("result-title"));
            if screening.flags.contains(&Flag::NotCleared) {
                next(line("result-careful"));
            }
            if screening.flags.contains(&Flag::Danger) {
                // From abroad it names no number of Kazakhstan.
                let abroad = region(&content().pack.book, &case.answers) == Some(ABROAD);
                next(line(if abroad { "result-danger-abroad" } else { "result-danger" }));
            }
            let book = &content().pack.book;
            let now = screening.pathways.iter().filter(|shown| !shown.deferred).map(|shown| book.pathway(shown.pathway).unwrap());
            let (last, mut now): (Vec<_>, Vec<_>) = now.partition(|pathway| pathway.rank == Rank::Last);
            if now.is_empty() {
                now = last;
            }
            next(format!("1. {}", line(&format!("pathway-{}", now[0].id))));
            let shown = screening.pathways.iter().find(|shown| book.pathway(shown.pathway).unwrap().id == now[0].id).unwrap();
            let variant = shown.variant(book).map(|variant| format!("-{variant}")).unwrap_or_default();
            next(line(&format!("pathway-{}-first-step{variant}", now[0].id)));
            next(line("result-offices"));
            let first = &content().pack.directory.office(referrals[0].office).unwrap().id;
            next(line(&format!("office-{first}")));
            next(line("take-told"));
            next(line("draft-note"));
            assert_eq!(at, text.len(), "nothing stands after it");
            // What is left out is counted, and nothing is cut.
            let named = |id: &str| line(&format!("pathway-{id}"));
            let later =
                screening.pathways.iter().filter(|shown| shown.deferred).map(|shown| book.pathway(shown.pathway).unwrap());
            let later: Vec<_> = later.collect();
            let list = text.lines().find_map(|said| said.strip_prefix(&format!("{}: ", line("result-later-title"))));
            let put_off: Vec<&str> = list.unwrap_or_default().split("; ").collect();
            let gone = now.iter().filter(|pathway| !text.contains(&format!(". {}", named(&pathway.id)))).count()
                + later.iter().filter(|pathway| !put_off.contains(&named(&pathway.id).as_str())).count();
            shortened += usize::from(gone > 0);
            let more = plainly(&texts.fill("result-more", &[("n", Arg::Count(u32::try_from(gone).unwrap()))]));
            assert_eq!(text.lines().any(|said| said == more), gone > 0, "{gone} are left out:\n{text}");
            for said in put_off.iter().filter(|said| !said.is_empty()) {
                assert!(later.iter().any(|pathway| named(&pathway.id) == *said), "{said} is whole:\n{text}");
            }
        }
    }
    println!("longest {longest}, pathways left out in {shortened} of {}", everybody.len() * content().texts.len());
}

#[test]
fn while_fear_is_not_ruled_out_a_summary_names_no_other_state_and_of_what_is_put_off_only_the_name() {
    let book = &content().pack.book;
    let mut seen = 0;
    for case in everybody() {
        let (screening, referrals) = result(&case);
        if !screening.flags.contains(&Flag::NotCleared) {
            continue;
        }
        for texts in &content().texts {
            let text = said(&case, texts);
            assert_eq!(
                office_of_another_state(&text),
                None,
                "{}:
{text}",
                texts.language
            );
            for id in ["other-state-check", "mission-abroad"] {
                // Its name alone may be the name of a question too.
                assert!(!text.contains(&format!(". {}", plainly(&texts.text(&format!("pathway-{id}"))))), "{id}:\n{text}");
                assert!(!text.contains(&plainly(&texts.text(&format!("pathway-{id}-first-step")))), "{id}:\n{text}");
            }
            for shown in screening.pathways.iter().filter(|shown| shown.deferred) {
                let id = &book.pathway(shown.pathway).unwrap().id;
                let first = plainly(&texts.text(&format!("pathway-{id}-first-step")));
                let also_now = screening.pathways.iter().any(|other| {
                    !other.deferred
                        && plainly(&texts.text(&format!("pathway-{}-first-step", book.pathway(other.pathway).unwrap().id)))
                            == first
                });
                assert!(also_now || !text.contains(&first), "{id}: {first}\n{text}");
                seen += 1;
            }
        }
        assert!(matches!(referrals[0].role, Role::Legal | Role::Helpline));
    }
    assert!(seen > 1_000, "only {seen} put off were seen");
}

#[test]
fn only_published_contact_details_are_in_a_summary() {
    for case in everybody() {
        let text = said(&case, content().texts("ru").unwrap());
        for hidden in HELD_BACK {
            assert!(!text.contains(hidden), "{hidden}:\n{text}");
        }
    }
}

#[test]
fn the_same_result_is_said_in_both_languages_of_a_call() {
    let person = case(&json!({ "today": "2026-11-22", "answers": {
        "birth_date": "1984", "documents": [], "fear_of_return": "no", "lived_in_kz_1992": "yes", "other_citizenship": "never",
        "situation": [], "region": "KZ-75",
    } }));
    for texts in &content().texts {
        let text = said(&person, texts);
        assert!(text.contains(&plainly(&texts.text("pathway-belonging-1992"))), "{text}");
        assert!(text.contains(&plainly(&texts.text("fact-lived_in_kz_1992"))), "it says why: {text}");
    }
}
