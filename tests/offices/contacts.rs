//! Offices that a host adds: people are sent to them, and what is not a host's to change is refused.

use zhol_authoring::{Content, Problem, Source, read_case};
use zhol_core::{
    engine::{Date, screen},
    referral::{Role, no_phone, refer},
};
use zhol_tests::frozen::{self, today};

const FILE: &str = "content/contacts.toml";

/// An office as a host writes it. Its number is nobody's.
const OWN: &str = r#"
[offices.our-house]
name = { en = "Our House", ru = "Наш дом", kk = "Біздің үй" }
kind = "ngo"
city = "KZ-75"
publish = "ok"
site = [{ value = "https://our.example", source = "our own", date = "2026-11-22", confidence = "high", again = "2027-02-22" }]
phone = [{ value = "+70000000000", source = "our own", date = "2026-11-22", confidence = "high", again = "2027-02-22", rung = { on = "2026-11-22", by = "A. B.", answered = true } }]
checked = "2026-11-22"
again = "2027-02-22"
confidence = "high"
sources = [{ title = "We are this office" }]

[desks.KZ-75]
legal = ["our-house", "kibhr-almaty"]
"#;

/// A host's own hotline. Its number is nobody's.
const HOTLINE: &str = r#"
value = "+70000000001"
source = "our own"
date = "2026-11-22"
confidence = "high"
again = "2027-02-22"
rung = { on = "2026-11-22", by = "A. B.", answered = true }
"#;

fn with(own: &str) -> Source {
    frozen::source().with(FILE, own)
}

/// Whom a person in a region is sent to.
fn offices(content: &Content, region: &str) -> Vec<(String, Vec<String>)> {
    let person =
        serde_json::json!({ "today": "2026-11-22", "answers": { "region": region, "documents": [], "fear_of_return": "no" } });
    let case = read_case(&content.pack.book, &person).unwrap();
    let screening = screen(&content.pack.book, &case.answers, today());
    let directory = &content.pack.directory;
    let referrals = refer(directory, &content.pack.book, &screening, &case.answers);
    let office = |referral: &zhol_core::referral::Referral| {
        let office = directory.office(referral.office).unwrap();
        (office.id.clone(), office.phones_on(today()).map(|phone| phone.value.clone()).collect())
    };
    referrals.iter().map(office).collect()
}

#[test]
fn people_are_sent_to_an_office_of_the_host() {
    let usual = frozen::content();
    let own = Content::read(&with(OWN), today()).unwrap();
    assert!(offices(usual, "KZ-75").iter().all(|(id, _)| id != "our-house"));
    let sent = offices(&own, "KZ-75");
    assert_eq!(sent[0], ("our-house".to_owned(), vec!["+70000000000".to_owned()]), "{sent:?}");
    assert!(sent.iter().any(|(id, _)| id == "kibhr-almaty"));
    // Elsewhere nothing is different, and every language names the office.
    assert_eq!(offices(usual, "KZ-10"), offices(&own, "KZ-10"));
    for texts in &own.texts {
        assert!(!texts.text("office-our-house").is_empty(), "{}", texts.language);
    }
    // Nothing must be put right because of it.
    let new = |problem: &Problem| problem.file == FILE;
    assert_eq!(Content::check(&with(OWN), today()).into_iter().filter(new).collect::<Vec<_>>(), []);
}

#[test]
fn the_hotline_of_the_host_is_a_next_step_until_its_day_is_over() {
    let own = Content::read(&with(&format!("[hotline]\n{HOTLINE}")), today()).unwrap();
    let directory = &own.pack.directory;
    let legal = directory.desks.iter().find(|desk| desk.role == Role::Legal).unwrap();
    let named: Vec<_> = legal.national.iter().map(|office| (*office, Role::Legal)).collect();
    let number = |day: Date| no_phone(directory, &named, true, day).unwrap().hotline.map(|hotline| hotline.value.clone());
    assert_eq!(number(today()).as_deref(), Some("+70000000001"));
    assert_eq!(number(Date::new(2027, 2, 23).unwrap()), None);
}

#[test]
fn an_office_that_gives_advice_is_no_consulate() {
    for name in ["Юридическая консультация", "Legal consultation", "Yuridik konsultatsiya"] {
        let own = Content::read(&with(&OWN.replacen("Наш дом", name, 1)), today());
        assert!(own.is_ok(), "{name}: {:?}", own.err());
    }
}

#[test]
fn what_is_not_a_hosts_to_change_is_refused() {
    let office = OWN.split("[desks").next().unwrap();
    let change = |from: &str, to: &str| OWN.replacen(from, to, 1);
    for (own, entry, says) in [
        (change("[offices.our-house]", "[ofices.our-house]"), "ofices", "no part"),
        (change("[desks.KZ-75]", "[desks.KZ-99]"), "KZ-99", "no region"),
        (change("legal = [", "lawyer = ["), "KZ-75", "no desk"),
        (change("legal = [\"our-house\"", "legal = [\"our-hose\""), "KZ-75", "not in offices.toml"),
        (change("legal = [\"our-house\", \"kibhr-almaty\"]", "migration-police = [\"our-house\"]"), "KZ-75", "desk of the state"),
        (format!("{office}\n[desks.national]\nregistry = [\"our-house\"]"), "national", "desk of the state"),
        (change("[offices.our-house]", "[offices.mig-kz-75]"), "mig-kz-75", "office of the state"),
        (change("Наш дом", "Консульство"), "our-house", "mission"),
        (change("city = ", "hours = { en = \"9-18\", ru = \"9-18\" }\ncity = "), "our-house", "hours"),
        (change("+70000000000", "ask us"), "our-house", "cannot be dialled"),
        (change("We are this office", ""), "our-house", "no source"),
        (
            change(
                "phone = [{ value = \"+70000000000\", source = \"our own\"",
                "phone = [{ value = \"+70000000000\", source = \"background, unverified\"",
            ),
            "our-house",
            "without a source",
        ),
        (change(", rung = { on = \"2026-11-22\", by = \"A. B.\", answered = true }", ""), "our-house", "nobody has rung"),
        (change("answered = true", "answered = false"), "our-house", "did not answer"),
        (
            change(
                "site = [{ value = \"https://our.example\", source = \"our own\", date = \"2026-11-22\",",
                "site = [{ value = \"https://our.example\", source = \"our own\",",
            ),
            "our-house",
            "has no date",
        ),
        (format!("{office}\n[hotline]\n{HOTLINE}").replace("answered = true", "answered = false"), "hotline", "did not answer"),
        (format!("{office}\n[hotline]\n{}", HOTLINE.replace("again", "agein")), "hotline", "field"),
        (change("checked = \"2026-11-22\"", "checked = \"2027-01-01\""), "our-house", "still to come"),
        (change("kind = ", "knd = "), "our-house", "field"),
        (change("[offices.our-house]", "[offices.our-house"), "line", "cannot be read"),
    ] {
        let problems = Content::read(&with(&own), today()).unwrap_err();
        let told = problems.iter().any(|problem| {
            problem.file == FILE && problem.entry.starts_with(entry) && problem.what.contains(says) && !problem.remedy.is_empty()
        });
        assert!(told, "{entry}, {says}: {problems:?}");
    }
}
