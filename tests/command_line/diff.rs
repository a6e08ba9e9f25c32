//! Two versions of the content compared: exactly the people whose result differs, by the change that does it, with a smallest example.

mod written;

use std::{collections::BTreeSet, iter};

use serde_json::{Value, json};
use zhol_authoring::{CauseKind, Content, Diff, Group, Source, Version, diff, people, read_case, report};
use zhol_tests::{
    frozen::{self, today},
    list,
};

const CITIZENSHIP: &str = "content/pathways/citizenship.toml";
const RESIDENCE: &str = "content/pathways/residence.toml";
const STATELESSNESS: &str = "content/pathways/statelessness.toml";
const ORDER: &str = "content/pathways/order.toml";
const FACTS: &str = "content/facts.toml";
const ENGLISH: &str = "content/text/en.ftl";

fn version(source: &Source) -> Version {
    Version::read(source.clone(), today()).unwrap_or_else(|problems| panic!("{}", list(&problems)))
}

/// The content with the first place after `entry` where `from` stands changed to `to`.
fn changed(source: Source, file: &str, entry: &str, from: &str, to: &str) -> Source {
    let text = source.text(file).unwrap();
    let (head, tail) = text.split_once(entry).unwrap_or_else(|| panic!("{file} has {entry}"));
    let (between, rest) = tail.split_once(from).unwrap_or_else(|| panic!("{entry} has {from}"));
    let text = format!("{head}{entry}{between}{to}{rest}");
    source.with(file, text)
}

fn compared(old: &Source, new: &Source) -> Diff {
    diff(&version(old), &version(new), people(2000, 2020))
}

/// What a result says of the person, one by one: as the command line writes it, without the reasons.
fn said(source: &Source, forget: &[(&str, &str)]) -> Vec<(String, Value)> {
    let content =
        Content { pack: Content::rules(source, today()).unwrap(), texts: Vec::new(), hotline: Vec::new(), workers: Vec::new() };
    let of = |mut person: Value| {
        for (fact, answer) in forget {
            if person["answers"][fact] == *answer {
                person["answers"].as_object_mut().unwrap().remove(*fact);
            }
        }
        let case = read_case(&content.pack.book, &person).unwrap();
        let whole = serde_json::to_value(report(&content, &case)).unwrap();
        let each = |list: &str, fields: &[&str]| -> Vec<Value> {
            let entries = whole[list].as_array().unwrap().iter();
            entries.map(|entry| fields.iter().map(|field| entry[field].clone()).collect()).collect()
        };
        let pathways = each("pathways", &["id", "standing", "deferred", "provisions"]);
        let offices = each("offices", &["id", "role", "contact"]);
        (case.id.unwrap(), json!([pathways, each("unchecked", &["id"]), offices, whole["flags"]]))
    };
    people(2000, 2020).map(of).collect()
}

/// Screens everybody with both versions and compares all that is said.
fn brute_force(old: &Source, new: &Source, forget: &[(&str, &str)]) -> Vec<String> {
    let pairs = said(old, &[]).into_iter().zip(said(new, forget));
    pairs.filter(|((_, old), (_, new))| old != new).map(|((id, _), _)| id).collect()
}

fn group<'a>(found: &'a Diff, about: &str) -> &'a Group {
    found.groups.iter().find(|group| group.about == about).unwrap_or_else(|| panic!("{about} differs:\n{}", found.page()))
}

/// The places of the changes that explain a group, and for how many people.
fn causes(found: &Diff, group: &Group) -> Vec<(CauseKind, Vec<String>, usize)> {
    let place = |at: &usize| found.changes[*at].place();
    group.causes.iter().map(|cause| (cause.how, cause.changes.iter().map(place).collect(), cause.people)).collect()
}

/// Every example shows its difference, no answer can be taken out of it, and both versions read it.
fn assert_smallest(old: &Source, new: &Source, found: &Diff) {
    let (old, new) = (version(old), version(new));
    let rules = [&old, &new].map(|version| Content::rules(version.source(), today()).unwrap());
    for group in &found.groups {
        let shows = |case: &Value| {
            let alone = diff(&old, &new, iter::once(case.clone()));
            alone.groups.iter().any(|other| (&other.about, &other.old, &other.new) == (&group.about, &group.old, &group.new))
        };
        assert!(shows(&group.example), "{}: {}", group.about, group.example);
        for pack in &rules {
            assert!(read_case(&pack.book, &group.example).is_ok(), "{} is accepted", group.example);
        }
        for fact in group.example["answers"].as_object().unwrap().keys() {
            let mut fewer = group.example.clone();
            fewer["answers"].as_object_mut().unwrap().remove(fact);
            assert!(!shows(&fewer), "{}: {} does not need {fact}", group.about, group.example);
        }
    }
}

#[test]
fn the_same_content_changes_nothing() {
    let content = frozen::source();
    let found = compared(&content, &content);
    assert!(found.changes.is_empty() && found.messages.is_empty() && found.groups.is_empty());
    assert!(!found.changes_results());
    assert!(found.page().contains("Nobody's result changes, of 2000 people."), "{}", found.page());
}

#[test]
fn a_changed_rule_changes_exactly_the_people_whose_result_differs() {
    let old = frozen::source();
    for (file, entry, from, to) in [
        (CITIZENSHIP, "[belonging-1992]", " and other_citizenship = never", ""),
        (
            STATELESSNESS,
            "[statelessness-determination]",
            "other_citizenship = never and not other_state_sign and arrival_date ≠ visiting",
            "false",
        ),
        (CITIZENSHIP, "[redocument]", "law      = [\"1.4\", ", "law      = ["),
        (CITIZENSHIP, "[citizen-by-parents]", "\"legal\", \"migration-police\"", "\"migration-police\", \"legal\""),
        (ORDER, "then", "\"birth-record-abroad\", \"naturalisation\"", "\"naturalisation\", \"birth-record-abroad\""),
        ("content/terms.toml", "[here_five_years]", "5 years", "20 years"),
        ("content/safety.toml", "cleared", "fear_of_return = no", "(fear_of_return = no or fear_of_return is unknown)"),
    ] {
        let new = changed(old.clone(), file, entry, from, to);
        let found = compared(&old, &new);
        let expected = brute_force(&old, &new, &[]);
        assert!(!expected.is_empty(), "{file}, {entry}: {from} -> {to} changes nobody, and so shows nothing");
        assert_eq!(found.changed, expected, "{file}, {entry}: {from} -> {to}");
        let grouped: BTreeSet<&String> = found.groups.iter().flat_map(|group| &group.people).collect();
        assert_eq!(grouped, found.changed.iter().collect(), "everybody is in a group, and nobody else");
        assert_eq!(found.changes.len(), 1, "{:?}", found.changes);
        assert!(found.groups.iter().all(|group| group.count == group.people.len() && group.count > 0));
        for group in &found.groups {
            assert_eq!(
                causes(&found, group),
                [(CauseKind::Alone, vec![found.changes[0].place()], group.count)],
                "{}",
                group.about
            );
        }
        assert_smallest(&old, &new, &found);
    }
}

#[test]
fn a_rule_made_wider_raises_a_pathway_from_possible_to_likely() {
    let old = frozen::source();
    let new = changed(old.clone(), CITIZENSHIP, "[belonging-1992]", " and other_citizenship = never", "");
    let found = compared(&old, &new);
    let raised = found.groups.iter().find(|group| group.about == "belonging-1992" && group.new == "likely").unwrap();
    assert_eq!((raised.old.as_str(), raised.safety), ("possible", false), "{}", found.page());
    assert!(raised.count > 10, "{}", found.page());
    assert_eq!(found.changes[0].place(), "belonging-1992, likely");
    assert!(found.changes[0].old.as_ref().unwrap().ends_with("lived_in_kz_1992 = yes and other_citizenship = never"));
    assert!(found.changes[0].new.as_ref().unwrap().ends_with("lived_in_kz_1992 = yes"));
}

#[test]
fn a_lifted_deferral_or_withholding_is_flagged_first() {
    let old = frozen::source();
    for (file, pathway, line, from, to) in [
        (RESIDENCE, "kandas", "deferred = true", "deferred (likely)", "likely"),
        (RESIDENCE, "other-state-check", "withheld = true", "withheld (likely)", "likely"),
    ] {
        let new = changed(old.clone(), file, &format!("[{pathway}]"), line, "");
        // A much larger group besides, that does not touch safety.
        let new = changed(new, CITIZENSHIP, "[citizen-by-parents]", " and not born_before_1992", "");
        let found = compared(&old, &new);
        let lifted = found.groups.iter().find(|group| group.about == pathway && group.old == from);
        let lifted = lifted.unwrap_or_else(|| panic!("{pathway}, {from}: {}", found.page()));
        assert!(lifted.safety && lifted.new == to, "{}", found.page());
        let last = found.groups.iter().rposition(|group| group.safety).unwrap();
        assert!(found.groups[..=last].iter().all(|group| group.safety), "what touches safety comes first");
        assert!(found.groups[last..].iter().any(|group| group.count > lifted.count), "a larger group comes after it");
        assert!(found.page().contains("SAFETY"), "{}", found.page());
        assert_eq!(found.changed, brute_force(&old, &new, &[]));
    }
}

#[test]
fn other_words_change_nobody() {
    let old = frozen::source();
    let new = changed(old.clone(), ENGLISH, "start-title", "Find out", "See");
    let found = compared(&old, &new);
    assert!(found.changes.is_empty() && !found.changes_results(), "{}", found.page());
    let listed: Vec<_> = found.messages.iter().map(|messages| (messages.language.as_str(), messages.changed.clone())).collect();
    assert_eq!(listed, [("en", vec!["start-title".to_owned()])]);
    assert!(found.page().contains("Nobody's result changes"));
}

#[test]
fn a_condition_that_is_only_written_otherwise_is_no_change() {
    let old = frozen::source();
    let new =
        changed(old.clone(), STATELESSNESS, "[statelessness-determination]", "region ≠ abroad and ", "region != abroad\n  and ");
    let found = compared(&old, &new);
    assert!(found.changes.is_empty() && found.groups.is_empty(), "{:?}", found.changes);
}

#[test]
fn an_added_option_changes_nobody_until_a_rule_asks_for_it() {
    let old = frozen::source();
    let new = changed(old.clone(), FACTS, "[birth_record]", "\"never\"]", "\"never\", \"copy\"]");
    let found = compared(&old, &new);
    assert!(!found.changes_results() && found.dropped.is_empty(), "{}", found.page());
    assert!(found.page().contains("None of these people shows what [1] does."), "{}", found.page());
    assert_eq!(
        (found.changes[0].place().as_str(), found.changes[0].added.as_slice()),
        ("birth_record, options", &["copy".to_owned()][..])
    );
}

#[test]
fn an_option_that_went_is_dropped_and_that_is_said() {
    let old = frozen::source();
    // Not the last option: the places of the others must not matter.
    let usual = changed(old.clone(), FACTS, "[birth_record]", "usual   = \"held\"", "usual   = \"lost\"");
    let new = changed(usual, FACTS, "[birth_record]", "\"held\", ", "");
    let found = compared(&old, &new);
    let given = people(2000, 2020).filter(|person| person["answers"]["birth_record"] == "held").count();
    let dropped = &found.dropped[..];
    assert_eq!(dropped.len(), 1);
    assert_eq!(
        (dropped[0].fact.as_str(), dropped[0].answer.as_str(), dropped[0].version, dropped[0].people),
        ("birth_record", "held", "new", given)
    );
    assert_eq!(found.changed, brute_force(&old, &new, &[("birth_record", "held")]));
    assert!(found.page().contains("The new version does not know the answer `held` to `birth_record`"), "{}", found.page());
    // The other way round it is the old version that does not know it.
    let back = compared(&new, &old);
    assert_eq!((back.dropped[0].version, back.dropped[0].people), ("old", given));
    assert_eq!(back.changed, found.changed);
}

#[test]
fn two_changes_at_once_each_explain_their_own_people() {
    let old = frozen::source();
    let new = changed(old.clone(), CITIZENSHIP, "[redocument]", " and (other_citizenship = never or naturalised)", "");
    let new = changed(new, RESIDENCE, "[kandas]", "ethnic_kazakh = yes and", "ethnic_kazakh = no and");
    let found = compared(&old, &new);
    for (about, place) in [("redocument", "redocument, likely"), ("kandas", "kandas, likely")] {
        let groups: Vec<&Group> = found.groups.iter().filter(|group| group.about == about).collect();
        assert!(!groups.is_empty(), "{about}: {}", found.page());
        for group in groups {
            assert_eq!(causes(&found, group), [(CauseKind::Alone, vec![place.to_owned()], group.count)], "{}", found.page());
        }
    }
    assert_eq!(found.changed, brute_force(&old, &new, &[]));
    assert_smallest(&old, &new, &found);
}

#[test]
fn changes_that_only_do_it_together_are_named_together() {
    let old = frozen::source();
    let entry = "\n[new-way]\nsays = \"A new way.\"\nlikely = \"ethnic_kazakh = yes\"\nlaw = [\"1.4\"]\noffices = [\"legal\"]\npapers = []\nreviewed = { by = \"\", on = \"\", again = \"2027-05-22\" }\n";
    let new = old.clone().with(CITIZENSHIP, format!("{}{entry}", old.text(CITIZENSHIP).unwrap()));
    let new = changed(new, ORDER, "then", "\"asylum-continue\"", "\"new-way\", \"asylum-continue\"");
    // It has nothing to do with it, and must not be named.
    let new = changed(new, CITIZENSHIP, "[redocument]", " and (other_citizenship = never or naturalised)", "");
    let found = compared(&old, &new);
    let group = group(&found, "new-way");
    assert_eq!((group.old.as_str(), group.new.as_str()), ("not named", "likely"));
    let places = vec!["then".to_owned(), "new-way".to_owned()];
    assert_eq!(causes(&found, group), [(CauseKind::Together, places, group.count)], "{}", found.page());
    assert!(found.page().contains("these changes together: "), "{}", found.page());
}
