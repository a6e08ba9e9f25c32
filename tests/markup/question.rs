//! The questions.

use zhol::ui::{Action, Pick};
use zhol_core::{engine::Kind, interview::Page};
use zhol_tests::frozen::book;

use crate::pages::{answered, markup, opened, speaking};

#[test]
fn every_question_offers_every_option_and_i_dont_know() {
    for fact in &book().facts {
        let page = markup(|| {
            let id = book().fact_named(&fact.id).unwrap();
            opened("en").after(Action::Change(id))
        });
        assert!(page.contains(&format!("data-fact=\"{}\"", fact.id)), "{page}");
        for option in &fact.options {
            let offered = page.contains(&format!("data-option=\"{option}\""))
                || page.split("<option").any(|entry| entry.contains(&format!(" value=\"{option}\"")));
            assert!(offered, "{}: {option}", fact.id);
        }
        assert!(page.contains("data-option=\"unknown\""), "{}", fact.id);
        assert_eq!(
            page.contains("data-option=\"none\"") && !fact.options.iter().any(|id| id == "none"),
            fact.kind == Kind::Set,
            "{}",
            fact.id
        );
        assert_eq!(page.contains("data-date-field=\"year\""), fact.kind == Kind::Date, "{}", fact.id);
    }
}

#[test]
fn another_language_keeps_the_answers_the_place_and_the_choice_not_confirmed_yet() {
    let page = markup(|| {
        let state = answered(&opened("ru"), "subject", &["self"]);
        let fact = book().fact_named("birth_country").unwrap();
        let state = state.after(Action::Change(fact)).after(Action::Pick(Pick::Option(2)));
        let spoken = speaking(&state, "kk");
        assert_eq!(spoken.session, state.session);
        spoken
    });
    assert!(page.contains("data-fact=\"birth_country\"") && page.contains("lang=\"kk\""));
    let row = page.split("<input").find(|row| row.contains("data-option=\"uz\"")).unwrap();
    assert!(row.split('>').next().unwrap().contains("checked"), "{row}");
}

#[test]
fn nothing_is_wrong_with_an_answer_until_it_is_confirmed() {
    let asked = || opened("en").after(Action::GoOn);
    let page = markup(asked);
    assert!(!page.contains("role=\"alert\""));
    let page = markup(move || {
        let state = asked().after(Action::Confirm);
        assert!(matches!(state.session.page(), Page::Question(_)));
        state
    });
    assert!(page.contains("role=\"alert\"") && page.contains("id=\"zhol-fault\""), "{page}");
    assert!(page.contains("aria-describedby=\"zhol-fault\""));
}
