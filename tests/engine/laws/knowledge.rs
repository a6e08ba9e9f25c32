//! What more or less knowledge does to a result.

use proptest::prelude::*;
use zhol_core::{
    engine::{Answer, Answers, Evaluation, FactId, Screening, Standing, Truth, screen},
    interview::next_question,
    referral::Referral,
};
use zhol_tests::{
    frozen::{book, today},
    random::{answers, some_answer},
};

use super::{CASES, directory, fact, ids, result};

/// A set of answers, and one more answer to any of the facts.
fn answers_and_one_more() -> impl Strategy<Value = (Answers, FactId, Answer)> {
    (answers(), 0..book().facts.len())
        .prop_flat_map(|(answers, at)| (Just(answers), Just(FactId(u8::try_from(at).unwrap())), some_answer(&book().facts[at])))
}

/// What is answered, and nothing else, in a form that can be compared.
fn seen(answers: &Answers) -> (Screening, Vec<Referral>, Option<FactId>) {
    let (screening, referrals) = result(answers);
    (screening, referrals, next_question(book(), answers, today()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

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
