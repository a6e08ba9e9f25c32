//! The safety invariants, on a hundred thousand random sets of answers each, complete and partial.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use zhol_tests::frozen;
#[path = "laws/random.rs"]
mod random;

use std::sync::LazyLock;

use frozen::today;
use proptest::prelude::*;
use random::{answers, some_answer};
use zhol_authoring::Content;
use zhol_core::{
    engine::{Answer, Answers, Evaluation, FactId, OptionSet, PartialDate, Rank, Rulebook, Screening, Standing, Truth, screen},
    interview::{Page, Session, next_question},
    referral::{Directory, Referral, Role, refer},
};

const CASES: u32 = 100_000;

static CONTENT: LazyLock<Content> = LazyLock::new(frozen::content);

fn book() -> &'static Rulebook {
    &CONTENT.pack.book
}

fn directory() -> &'static Directory {
    &CONTENT.pack.directory
}

/// A set of answers, and one more answer to any of the facts.
fn answers_and_one_more() -> impl Strategy<Value = (Answers, FactId, Answer)> {
    (answers(), 0..book().facts.len())
        .prop_flat_map(|(answers, at)| (Just(answers), Just(FactId(u8::try_from(at).unwrap())), some_answer(&book().facts[at])))
}

fn fact(id: &str) -> FactId {
    book().fact_named(id).unwrap()
}

fn option(fact_id: &str, option: &str) -> u8 {
    book().fact(fact(fact_id)).unwrap().option(option).unwrap()
}

fn chose(answers: &Answers, fact_id: &str, word: &str) -> bool {
    answers.get(fact(fact_id)) == Some(Answer::Choice(option(fact_id, word)))
}

/// Adds an option to the answer to a set.
fn include(answers: &mut Answers, fact_id: &str, word: &str) {
    let before = match answers.get(fact(fact_id)) {
        Some(Answer::Set(set)) => set,
        _ => OptionSet::default(),
    };
    answers.set(fact(fact_id), Answer::Set(before.with(option(fact_id, word))));
}

/// Takes an option out of the answer to a set.
fn exclude(answers: &mut Answers, fact_id: &str, word: &str) {
    let before = match answers.get(fact(fact_id)) {
        Some(Answer::Set(set)) => set,
        _ => OptionSet::default(),
    };
    answers.set(fact(fact_id), Answer::Set(before.without(option(fact_id, word))));
}

fn includes(answers: &Answers, fact_id: &str, word: &str) -> bool {
    matches!(answers.get(fact(fact_id)), Some(Answer::Set(set)) if set.contains(option(fact_id, word)))
}

/// Pathways whose offices write to other states or ask for their papers (contract, section 4).
const WRITE_TO_OTHER_STATES: [&str; 10] = [
    "statelessness-determination",
    "kandas",
    "redocument",
    "restore-citizenship",
    "treaty-citizenship",
    "naturalisation",
    "simplified-citizenship",
    "foreign-resident",
    "birth-record-abroad",
    "refugee-residence",
];

fn result(answers: &Answers) -> (Screening, Vec<Referral>) {
    let screening = screen(book(), answers, today());
    let referrals = refer(directory(), book(), &screening, answers);
    (screening, referrals)
}

fn ids(screening: &Screening) -> Vec<&'static str> {
    screening.pathways.iter().map(|shown| book().pathway(shown.pathway).unwrap().id.as_str()).collect()
}

fn standing(answers: &Answers, pathway: &str) -> Standing {
    let pathway = book().pathway(book().pathway_named(pathway).unwrap()).unwrap();
    Evaluation::of(book(), answers, today()).standing(pathway)
}

fn region(answers: &Answers) -> Option<&'static str> {
    match answers.get(fact("region"))? {
        Answer::Choice(option) => Some(book().fact(fact("region"))?.options[usize::from(option)].as_str()),
        _ => None,
    }
}

/// What is answered, and nothing else, in a form that can be compared.
fn seen(answers: &Answers) -> (Screening, Vec<Referral>, Option<FactId>) {
    let (screening, referrals) = result(answers);
    (screening, referrals, next_question(book(), answers, today()))
}

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
    fn s5_a_sign_of_another_state_never_makes_statelessness_likely((answers, sign) in (answers(), 0u8..5)) {
        let mut answers = answers;
        match sign {
            0 => include(&mut answers, "documents", "foreign_passport"),
            1 => include(&mut answers, "documents", "other_id"),
            2 => answers.set(fact("other_citizenship"), Answer::Choice(option("other_citizenship", "current"))),
            _ => {
                let parent = if sign == 3 { "mother_citizenship" } else { "father_citizenship" };
                answers.set(fact(parent), Answer::Choice(option(parent, "other")));
                answers.set(fact("birth_date"), Answer::Date(PartialDate::year(1993)));
            }
        }
        let proved = chose(&answers, "other_citizenship", "ended") && chose(&answers, "ended_proof", "recent");
        prop_assert!(proved || standing(&answers, "statelessness-determination") != Standing::Likely);
    }

    #[test]
    fn s6_a_kazakh_id_ever_held_never_makes_statelessness_likely_and_excludes_it_unless_cancelled(answers in answers()) {
        let mut answers = answers;
        include(&mut answers, "documents", "kz_id");
        let standing = standing(&answers, "statelessness-determination");
        prop_assert_ne!(standing, Standing::Likely);
        let not_cancelled = chose(&answers, "kz_id_state", "valid") || chose(&answers, "kz_id_state", "expired_or_lost");
        prop_assert!(!not_cancelled || standing == Standing::Excluded);
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
    fn s14_a_parent_who_was_a_citizen_is_never_lost((answers, parent) in (answers(), prop_oneof![Just("mother_citizenship"), Just("father_citizenship")])) {
        let mut answers = answers;
        answers.set(fact(parent), Answer::Choice(option(parent, "kz")));
        exclude(&mut answers, "documents", "kz_id");
        prop_assert_ne!(standing(&answers, "citizen-by-parents"), Standing::Excluded);
        prop_assert_ne!(standing(&answers, "statelessness-determination"), Standing::Likely);
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

    #[test]
    fn s8_more_knowledge_never_contradicts(((answers, fact, answer), said) in (answers_and_one_more(), any::<bool>())) {
        let mut answers = answers;
        if said {
            answers.set(fact, Answer::Unknown);
        } else {
            answers.clear(fact);
        }
        let before = Evaluation::of(book(), &answers, today());
        let mut more = answers.clone();
        more.set(fact, answer);
        let after = Evaluation::of(book(), &more, today());
        for pathway in &book().pathways {
            let standing = before.standing(pathway);
            if standing != Standing::Possible {
                prop_assert_eq!(after.standing(pathway), standing, "{} by {:?}", pathway.id, book().fact(fact).unwrap().id);
            }
        }
    }

    #[test]
    fn s9_when_everything_is_unknown_the_result_is_a_consultation(said in proptest::collection::vec(any::<bool>(), book().facts.len())) {
        let mut answers = Answers::default();
        for (id, said) in (0u8..).map(FactId).zip(said) {
            if said {
                answers.set(id, Answer::Unknown);
            }
        }
        let (screening, referrals) = result(&answers);
        prop_assert_eq!(ids(&screening), ["consultation"]);
        prop_assert!(referrals.iter().all(|referral| directory().desk(referral.desk).unwrap().national.contains(&referral.office)));
        prop_assert!(screening.worth_finding.is_some());
    }

    #[test]
    fn s10_an_answer_to_a_question_that_is_not_asked_changes_nothing((answers, others) in (answers(), answers())) {
        let evaluation = Evaluation::of(book(), &answers, today());
        let (mut without, mut with) = (answers.clone(), answers);
        for (id, _) in book().facts().filter(|(id, _)| evaluation.applies(book(), *id) == Truth::No) {
            without.clear(id);
            if let Some(answer) = others.get(id) {
                with.set(id, answer);
            }
        }
        prop_assert_eq!(seen(&without), seen(&with));
    }

    #[test]
    fn s11_who_is_screened_changes_no_result((answers, a, b) in (answers(), 0u8..3, 0u8..3)) {
        let as_subject = |subject: u8| {
            let mut answers = answers.clone();
            answers.set(fact("subject"), Answer::Choice(subject));
            seen(&answers)
        };
        prop_assert_eq!(as_subject(a), as_subject(b));
    }

    #[test]
    fn the_answers_that_decided_are_enough_and_none_is_idle(answers in answers()) {
        for shown in &screen(book(), &answers, today()).pathways {
            let pathway = book().pathway(shown.pathway).unwrap();
            let only = |left_out: Option<FactId>| {
                let mut kept = Answers::default();
                for fact in shown.because.iter().filter(|fact| Some(**fact) != left_out) {
                    kept.set(*fact, answers.get(*fact).unwrap());
                }
                let evaluation = Evaluation::of(book(), &kept, today());
                let decided = if shown.standing == Standing::Likely {
                    evaluation.truth(pathway.likely)
                } else {
                    evaluation.truth(pathway.signal).and(Truth::from(
                        evaluation.truth(pathway.possible) == Evaluation::of(book(), &answers, today()).truth(pathway.possible)
                            || Evaluation::of(book(), &answers, today()).truth(pathway.possible) != Truth::Yes,
                    ))
                };
                decided == Truth::Yes
            };
            prop_assert!(only(None), "{} is not decided by {:?}", pathway.id, shown.because);
            for fact in &shown.because {
                prop_assert!(!only(Some(*fact)), "{} does not need {:?}", pathway.id, fact);
            }
        }
    }
}

proptest! {
    // Whole interviews: each is a dozen results.
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_said_to_be_left_never_grows_and_is_never_too_little(answers in answers()) {
        let (mut session, mut told) = (Session::default(), Vec::new());
        session.begin(None, book(), today());
        let mut promises = Vec::new();
        for _ in 0..60 {
            match session.page().clone() {
                Page::Question(fact) => {
                    promises.push(session.left(book(), today()));
                    told.push(fact);
                    session.answer(fact, answers.get(fact).unwrap_or(Answer::Unknown), book(), today());
                }
                Page::Help(_) | Page::Private => session.go_on(book(), today()),
                _ => break,
            }
        }
        prop_assert!(matches!(session.page(), Page::Check), "the questions end: {:?}", session.page());
        for (at, (about, most)) in promises.iter().enumerate() {
            prop_assert!(about <= most);
            prop_assert!(told.len() - at - 1 <= *most, "{} more were asked, at most {most} were promised", told.len() - at - 1);
        }
        prop_assert!(promises.windows(2).all(|pair| pair[1].0 <= pair[0].0 && pair[1].1 <= pair[0].1), "{promises:?}");
        let mut once = told.clone();
        once.sort_unstable();
        once.dedup();
        prop_assert_eq!(once.len(), told.len(), "nothing is asked twice");
    }
}
