//! How many questions are said to be left.

use proptest::prelude::*;
use zhol_core::{
    engine::Answer,
    interview::{Page, Session},
};
use zhol_tests::{
    frozen::{book, today},
    random::answers,
};

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
