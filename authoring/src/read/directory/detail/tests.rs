use super::*;

/// Why a detail may not be shown of an office of this kind; nothing if it may.
fn told(what: What, kind: &str, fields: &str) -> Vec<String> {
    let written = format!("value = \"1\"\n{fields}");
    let detail: Detail<String> = toml::from_str(&written).unwrap();
    let today = Date::new(2026, 11, 29).unwrap();
    detail.problems("It", what, kind, today).into_iter().map(|(what, _)| what).collect()
}

fn is_shown(what: What, kind: &str, fields: &str) -> bool {
    told(what, kind, fields).is_empty()
}

const OWN: &str =
    "source = \"https://own.kz\"\ndate = \"2026-01-01\"\nconfidence = \"high\"\nagain = \"2027-02-28\"\nsaid_by = \"own\"";
const PRESS: &str =
    "source = \"https://press.kz\"\ndate = \"2026-01-01\"\nconfidence = \"high\"\nagain = \"2027-02-28\"\nsaid_by = \"other\"";
const RUNG: &str = "rung = { on = \"2026-11-28\", by = \"A. B.\", answered = true }";

#[test]
fn a_short_number_of_the_state_needs_one_dated_source_of_the_state() {
    assert!(is_shown(What::Short, "government", OWN));
    assert!(is_shown(What::Short, "helpline", &OWN.replace("\"own\"", "\"state\"")));
    assert!(!is_shown(What::Short, "government", PRESS));
    assert!(!is_shown(What::Short, "government", &OWN.replace("2026-01-01", "undated")));
    assert!(!is_shown(What::Short, "ngo", OWN), "an organisation's short number is a number like others");
}

#[test]
fn a_landline_of_the_state_or_the_un_needs_its_own_page_of_two_years_or_a_call() {
    for (what, kind) in [(What::Landline, "government"), (What::Landline, "un"), (What::Address, "government")] {
        assert!(is_shown(what, kind, OWN), "{kind}");
        assert!(is_shown(what, kind, &format!("{PRESS}\n{RUNG}")), "{kind}");
        assert!(!is_shown(what, kind, PRESS), "{kind}");
        assert!(!is_shown(what, kind, &OWN.replace("2026-01-01", "2024-12-01")), "{kind}: it would show longer than two years");
        assert!(!is_shown(what, kind, &OWN.replace("2026-01-01", "undated")), "{kind}");
    }
}

#[test]
fn every_other_number_needs_a_call_that_the_office_answered() {
    for (what, kind) in [(What::Landline, "ngo"), (What::Mobile, "government"), (What::Mobile, "ngo"), (What::Address, "ngo")] {
        assert!(!is_shown(what, kind, OWN), "{kind}");
        assert!(is_shown(what, kind, &format!("{OWN}\n{RUNG}")), "{kind}");
        assert!(!is_shown(what, kind, &format!("{OWN}\n{}", RUNG.replace("true", "false"))), "{kind}: nobody answered");
    }
    assert!(What::of_number("+77270000000") == What::Landline);
    assert!(What::of_number("+77081060810") == What::Mobile);
    assert!(What::of_number("1999") == What::Short);
}

#[test]
fn every_detail_says_where_and_when_it_was_found_how_sure_it_is_and_when_it_hides() {
    assert!(is_shown(What::Site, "ngo", OWN));
    assert!(is_shown(What::Site, "ngo", &OWN.replace("2026-01-01", "undated")));
    for (line, missing) in
        [("date = \"2026-01-01\"\n", "has no date"), ("again = \"2027-02-28\"\n", "no day on which it hides itself")]
    {
        let told = told(What::Site, "ngo", &OWN.replace(line, ""));
        assert!(told.iter().any(|what| what.contains(missing)), "{told:?}");
    }
    for (from, to, wrong) in [
        ("2026-01-01", "after 25 April", "is no date"),
        ("2026-01-01", "2027-01-01", "still to come"),
        ("https://own.kz", "background, unverified", "without a source"),
        ("confidence = \"high\"", "confidence = \"\"", "how sure"),
        ("again = \"2027-02-28\"", "again = \"soon\"", "is no day"),
    ] {
        let told = told(What::Site, "ngo", &OWN.replace(from, to));
        assert!(told.iter().any(|what| what.contains(wrong)), "{wrong}: {told:?}");
    }
    let nobody = told(What::Landline, "ngo", &format!("{OWN}\n{}", RUNG.replace("A. B.", "")));
    assert!(nobody.iter().any(|what| what.contains("Nobody is named")), "{nobody:?}");
    let tomorrow = told(What::Landline, "ngo", &format!("{OWN}\n{}", RUNG.replace("2026-11-28", "2026-11-30")));
    assert!(tomorrow.iter().any(|what| what.contains("still to come")), "{tomorrow:?}");
}

#[test]
fn a_site_of_which_little_is_known_waits_until_somebody_has_opened_it() {
    let sure = |fields: &str| toml::from_str::<Detail<String>>(&format!("value = \"1\"\n{fields}")).unwrap().is_sure();
    assert!(sure(OWN));
    let low = OWN.replace("high", "low");
    assert!(!sure(&low));
    assert!(sure(&format!("{low}\nopened = {{ on = \"2026-11-28\", by = \"A. B.\" }}")));
}

#[test]
fn what_stands_beside_a_detail_is_the_site_that_printed_it() {
    for (source, on) in [
        ("https://www.gov.kz/situations/729/1519?lang=ru", "gov.kz"),
        ("http://sanasezim.org/eng/node/662", "sanasezim.org"),
        ("our own", "our own"),
    ] {
        assert_eq!(site_name(source), on);
    }
}
