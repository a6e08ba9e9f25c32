//! The result.

use zhol::ui::Action;
use zhol_core::content::LANGUAGES;
use zhol_core::engine::screen;
use zhol_tests::{
    forbidden_words::office_of_another_state,
    frozen::{book, today},
};

use crate::pages::{answered, markup, opened, seen};

#[test]
fn where_fear_is_not_ruled_out_no_office_of_another_state_is_named() {
    for language in LANGUAGES {
        for fear in ["yes", "unknown"] {
            for place in ["abroad", "KZ-75"] {
                let page = markup(move || {
                    let mut state = opened(language.tag);
                    for (fact, answers) in [
                        ("region", &[place][..]),
                        ("birth_date", &["1970"]),
                        ("birth_country", &["other"]),
                        ("fear_of_return", &[fear]),
                        ("documents", &["foreign_passport"]),
                        ("other_citizenship", &["current"]),
                        ("lived_in_kz_1992", &["yes"]),
                        ("ethnic_kazakh", &["yes"]),
                    ] {
                        state = answered(&state, fact, answers);
                    }
                    state.after(Action::ShowResult)
                });
                assert!(page.contains("data-flag=\"fear_not_ruled_out\""));
                assert_eq!(office_of_another_state(&seen(&page)), None, "{} {fear} {place}", language.tag);
            }
        }
    }
}

#[test]
fn a_result_names_its_pathways_in_order_even_where_they_are_folded() {
    let make = || {
        let mut state = opened("en");
        for (fact, answers) in [
            ("fear_of_return", &["no"][..]),
            ("birth_date", &["1970"]),
            ("birth_country", &["kz"]),
            ("documents", &["residence_permit", "kandas_certificate"]),
            ("lawful_years", &["five_or_more"]),
            ("birth_record", &["lost"]),
            ("citizen_family", &["close_relative", "widow"]),
        ] {
            state = answered(&state, fact, answers);
        }
        state.after(Action::ShowResult)
    };
    let book = book();
    let expected: Vec<String> = screen(book, make().session.answers(), today())
        .pathways
        .iter()
        .map(|shown| book.pathway(shown.pathway).unwrap().id.clone())
        .collect();
    assert!(expected.len() > 4, "there is something to fold: {expected:?}");
    let page = markup(make);
    let shown: Vec<&str> = page.split("data-pathway=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert_eq!(shown, expected);
    assert_eq!(page.matches("<article").count(), 3, "three are open");
}
