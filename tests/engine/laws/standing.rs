//! What answers never make likely, and what they always exclude.

use proptest::prelude::*;
use zhol_core::engine::{Answer, PartialDate, Standing};
use zhol_tests::random::answers;

use super::{CASES, chose, exclude, fact, include, option, standing};

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

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
    fn s14_a_parent_who_was_a_citizen_is_never_lost((answers, parent) in (answers(), prop_oneof![Just("mother_citizenship"), Just("father_citizenship")])) {
        let mut answers = answers;
        answers.set(fact(parent), Answer::Choice(option(parent, "kz")));
        exclude(&mut answers, "documents", "kz_id");
        prop_assert_ne!(standing(&answers, "citizen-by-parents"), Standing::Excluded);
        prop_assert_ne!(standing(&answers, "statelessness-determination"), Standing::Likely);
    }
}
