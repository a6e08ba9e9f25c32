//! Nobody is led in a circle: of each office that a result or the guide names there is a way to reach it that does not lead back to it, and
//! the order of the offices is safe for everybody. Holds for whatever content passes the check.

use std::sync::LazyLock;

use roxmltree::{Document, Node};
use serde_json::Value;
use zhol_authoring::{Case, guide, people, read_case};
use zhol_core::{
    engine::{Date, Flag, Rank, Screening, screen},
    referral::{ABROAD, OfficeId, Referral, Role, Way, no_phone, refer, region, way},
};
use zhol_tests::shipped::{self, content};

/// The content is read as it is today, and shown as on the day on which it was last read.
fn day() -> Date {
    content().pack.book.content_date
}

/// The results of many people.
static RESULTS: LazyLock<Vec<(Case, Screening, Vec<Referral>)>> = LazyLock::new(|| {
    let pack = &content().pack;
    let result = |person: &Value| {
        let case = read_case(&pack.book, person).unwrap();
        let screening = screen(&pack.book, &case.answers, case.today);
        let referrals = refer(&pack.directory, &pack.book, &screening, &case.answers);
        (case, screening, referrals)
    };
    let mut results = Vec::new();
    for (at, mut person) in people(20_000, 2026).enumerate() {
        results.push(result(&person));
        // They are made up in the proportions of those who live here: some of them again, abroad.
        if at % 10 == 0 {
            person["answers"]["region"] = ABROAD.into();
            results.push(result(&person));
        }
    }
    assert_eq!(results.len(), 22_000);
    results
});

fn results(mut look: impl FnMut(&Case, &Screening, &[Referral])) {
    RESULTS.iter().for_each(|(case, screening, referrals)| look(case, screening, referrals));
}

fn named(referrals: &[Referral]) -> Vec<(OfficeId, Role)> {
    referrals.iter().map(|referral| (referral.office, referral.role)).collect()
}

fn is_abroad(case: &Case) -> bool {
    region(&content().pack.book, &case.answers) == Some(ABROAD)
}

#[test]
fn each_office_of_a_result_is_reached_by_a_way_that_does_not_lead_back_to_it() {
    let directory = &content().pack.directory;
    let mut through = 0;
    results(|case, _, referrals| {
        let named = named(referrals);
        for (office, _) in &named {
            let id = &directory.office(*office).unwrap().id;
            match way(directory, *office, &named, day()) {
                Way::Itself => assert!(directory.office(*office).unwrap().is_reached_on(day()), "{id}"),
                Way::Through(other) => {
                    through += 1;
                    assert_ne!(other, *office, "{id} is reached through itself");
                    assert!(named.iter().any(|(one, _)| *one == other), "{id} is reached through an office that is not named");
                    assert!(directory.office(other).unwrap().is_reached_on(day()), "{id} is reached through one that is not");
                }
                Way::Hotline => assert!(directory.hotline.is_some(), "{id}"),
                Way::Unknown => panic!("nothing leads to {id}"),
            }
        }
        if let Some(steps) = no_phone(directory, &named, is_abroad(case), day()) {
            let any = !steps.sites.is_empty() || steps.hotline.is_some() || steps.information.is_some();
            assert!(any, "no lawyer has a number, and nothing else leads to one");
            assert_eq!(steps.social_centre, !is_abroad(case));
        }
    });
    assert!(through > 0, "no office was without details: this test saw nothing");
}

#[test]
fn the_order_of_the_offices_is_safe_for_everybody() {
    let pack = &content().pack;
    let mut lines = [0, 0, 0];
    results(|case, screening, referrals| {
        let at = |wanted: Role| referrals.iter().position(|referral| referral.role == wanted);
        let careful = screening.flags.iter().any(|flag| matches!(flag, Flag::NotCleared | Flag::Danger));
        let urgent = screening.pathways.iter().any(|shown| pack.book.pathway(shown.pathway).unwrap().rank == Rank::Urgent);
        let state = [Role::Authority, Role::Information];
        let first_of_state = referrals.iter().position(|referral| state.contains(&referral.role));
        let legal = at(Role::Legal).expect("a legal partner in every result");
        // The state's own line: never where there may be danger, and never before a legal partner.
        if let Some(information) = at(Role::Information) {
            assert!(!careful && !urgent && !is_abroad(case));
            assert!(referrals.iter().rposition(|referral| referral.role == Role::Legal).unwrap() < information);
            lines[0] += 1;
        }
        if careful || screening.flags.contains(&Flag::LawyerFirst) {
            assert!(first_of_state.is_none_or(|state| legal < state), "{referrals:?}");
            assert!(matches!(referrals[0].role, Role::Legal | Role::Helpline), "{referrals:?}");
            lines[1] += 1;
        }
        if screening.flags.contains(&Flag::LawyerFirst) && !careful {
            assert_eq!(referrals[0].role, Role::Legal, "{referrals:?}");
        }
        // The police answer at the emergency number too.
        let first = pack.directory.desk(referrals[0].desk).unwrap();
        assert_ne!(first.id, "emergency");
        if is_abroad(case) {
            lines[2] += 1;
            for referral in referrals {
                let desk = &pack.directory.desk(referral.desk).unwrap().id;
                let outside = ["border-service", "mission-abroad"].contains(&desk.as_str());
                assert!(referral.role == Role::Legal || outside, "from abroad to {desk}");
            }
        }
        assert_eq!(at(Role::Helpline).is_some(), !is_abroad(case), "111 and 112 for everybody, and not from abroad");
    });
    assert!(lines.iter().all(|seen| *seen > 0), "this test saw nothing: {lines:?}");
}

#[test]
fn each_office_of_the_guide_is_reached_by_a_way_that_does_not_lead_back_to_it() {
    for (name, page) in guide(&shipped::source(), content(), day()).unwrap() {
        let Some(markup) = page.strip_prefix("<!doctype html>\n") else { continue };
        let document = Document::parse(markup).unwrap();
        let offices = || document.descendants().filter(|node| node.has_attribute("data-office"));
        let leads = |node: Node<'_, '_>| {
            let links = node.descendants().filter_map(|node| node.attribute("href"));
            links.into_iter().any(|href| href.starts_with("tel:") || href.starts_with("http") || href.starts_with("#o"))
        };
        let language = name.split('/').next().unwrap();
        let Some(texts) = content().texts(language) else { continue };
        let mut seen = 0;
        for node in offices() {
            seen += 1;
            if leads(node) {
                continue;
            }
            let id = node.attribute("data-office").unwrap();
            let said: String = node.descendants().filter_map(|node| if node.is_text() { node.text() } else { None }).collect();
            let directory = &content().pack.directory;
            let partners = directory.offices.iter().filter(|office| office.id != id && office.is_reached_on(day()));
            let mut other = partners.filter(|office| said.contains(&texts.text(&format!("office-{}", office.id))));
            let hotline = directory.hotline.as_ref().is_some_and(|hotline| said.contains(&hotline.value));
            assert!(hotline || other.next().is_some(), "{name}: nothing leads to {id}: {said}");
        }
        assert!(seen > 0, "{name} names no office");
    }
}
