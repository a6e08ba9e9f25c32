//! What comes first: pathways and offices, where there may be danger, for a child, from abroad.

use proptest::prelude::*;
use zhol_core::{
    engine::{Answer, PartialDate, Rank},
    referral::Role,
};
use zhol_tests::{frozen::book, random::answers};

use super::{CASES, WRITE_TO_OTHER_STATES, chose, directory, exclude, fact, ids, include, includes, option, region, result};

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn s1_while_fear_is_not_ruled_out_pathways_are_withheld_and_deferred_and_a_legal_partner_is_first((answers, why) in (answers(), 0u8..6)) {
        let mut answers = answers;
        match why {
            0 => answers.clear(fact("fear_of_return")),
            1 => answers.set(fact("fear_of_return"), Answer::Unknown),
            2 => answers.set(fact("fear_of_return"), Answer::Choice(option("fear_of_return", "yes"))),
            3 => include(&mut answers, "situation", "wanted"),
            _ => {
                let paper = if why == 4 { "asylum_certificate" } else { "refugee_certificate" };
                include(&mut answers, "documents", paper);
                exclude(&mut answers, "ended_papers", paper);
            }
        }
        let (screening, referrals) = result(&answers);
        let shown = ids(&screening);
        for withheld in ["other-state-check", "mission-abroad"] {
            prop_assert!(!shown.contains(&withheld));
            prop_assert!(screening.unchecked.iter().all(|entry| book().pathway(entry.pathway).unwrap().id != withheld));
        }
        let mut later = false;
        for entry in &screening.pathways {
            let id = book().pathway(entry.pathway).unwrap().id.as_str();
            let writes_to_other_states = id.starts_with("citizen-")
                || id.starts_with("belonging-")
                || WRITE_TO_OTHER_STATES.contains(&id);
            prop_assert_eq!(entry.deferred, writes_to_other_states, "{}", id);
            prop_assert!(entry.deferred || !later || id == "consultation", "{} comes after a deferred pathway", id);
            later |= entry.deferred;
        }
        let child_here = shown.contains(&"child-protection") && region(&answers) != Some("abroad");
        prop_assert_eq!(referrals[0].role, if child_here { Role::Helpline } else { Role::Legal });
    }

    #[test]
    fn s2_in_danger_the_first_office_is_never_a_desk_of_the_state((answers, danger) in (answers(), 0usize..7)) {
        let mut answers = answers;
        match ["detained", "expulsion_order", "irregular_entry", "wanted", "summoned", "at_border"].get(danger) {
            Some(word) => include(&mut answers, "situation", word),
            None => answers.set(fact("fear_of_return"), Answer::Choice(option("fear_of_return", "yes"))),
        }
        let (_, referrals) = result(&answers);
        prop_assert!(matches!(referrals[0].role, Role::Legal | Role::Helpline), "{:?}", referrals[0]);
    }

    #[test]
    fn s3_everyone_gets_a_pathway_and_an_office_that_can_be_reached(answers in answers()) {
        let (screening, referrals) = result(&answers);
        prop_assert!(!screening.pathways.is_empty());
        prop_assert!(!referrals.is_empty());
        for referral in &referrals {
            let desk = directory().desk(referral.desk).unwrap();
            let local = desk.by_region.iter().any(|(code, offices)| Some(code.as_str()) == region(&answers) && offices.contains(&referral.office));
            prop_assert!(local || desk.national.contains(&referral.office));
        }
    }

    #[test]
    fn s13_a_kazakh_id_and_another_citizenship_not_ruled_out_lead_to_a_legal_partner_first(answers in answers()) {
        let mut answers = answers;
        include(&mut answers, "documents", "kz_id");
        let passport = includes(&answers, "documents", "foreign_passport") && !includes(&answers, "ended_papers", "foreign_passport");
        let before = chose(&answers, "other_citizenship", "ended") && chose(&answers, "other_order", "before");
        if !(chose(&answers, "other_citizenship", "never") || (before && !passport)) {
            let (screening, referrals) = result(&answers);
            let shown = ids(&screening);
            let child_here = shown.contains(&"child-protection") && region(&answers) != Some("abroad");
            prop_assert!(referrals[0].role == Role::Legal || (child_here && referrals[0].role == Role::Helpline), "{:?}", referrals[0]);
            if chose(&answers, "other_citizenship", "current") {
                prop_assert!(!shown.contains(&"confirmed-citizen"));
            }
        }
    }

    #[test]
    fn s15_from_abroad_nobody_is_sent_to_a_desk_inside_kazakhstan(answers in answers()) {
        let mut answers = answers;
        answers.set(fact("region"), Answer::Choice(option("region", "abroad")));
        let (screening, referrals) = result(&answers);
        let border = book().pathway_named("asylum-border");
        for referral in &referrals {
            let desk = directory().desk(referral.desk).unwrap();
            let guards = desk.id == "border-service" && referral.pathways.iter().all(|pathway| Some(*pathway) == border);
            let outside = desk.id == "mission-abroad" || desk.id == "mission";
            prop_assert!(referral.role == Role::Legal || guards || outside, "{}", desk.id);
        }
        prop_assert!(!screening.pathways.is_empty() && referrals[0].role == Role::Legal);
    }

    #[test]
    fn s7_for_an_unregistered_child_birth_registration_comes_first((answers, year) in (answers(), 2009u16..=2026)) {
        let mut answers = answers;
        answers.set(fact("birth_date"), Answer::Date(PartialDate::year(year)));
        answers.set(fact("birth_country"), Answer::Choice(option("birth_country", "kz")));
        answers.set(fact("birth_record"), Answer::Choice(option("birth_record", "never")));
        let (screening, _) = result(&answers);
        let first = screening.pathways.iter().map(|shown| book().pathway(shown.pathway).unwrap()).find(|pathway| pathway.rank != Rank::Urgent);
        let by_court = chose(&answers, "birth_setting", "home") && chose(&answers, "mother_has_id", "no");
        prop_assert_eq!(first.unwrap().id.as_str(), if by_court { "birth-court" } else { "birth-registration" });
        let before: Vec<&str> = ids(&screening).into_iter().take_while(|id| !id.starts_with("birth-")).collect();
        prop_assert!(before.iter().all(|id| ["child-protection", "exploitation-help", "legal-defence", "asylum-border", "asylum"].contains(id)), "{before:?}");
    }
}
