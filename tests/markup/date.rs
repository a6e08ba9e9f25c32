//! The question for a date: what is typed, what is asked once more, what is wrong.

use zhol::ui::{Action, DateField, State};
use zhol_core::content::LANGUAGES;
use zhol_core::engine::Answer;
use zhol_tests::frozen::book;

use crate::pages::{answered, born, markup, opened, seen};

fn birth_date(state: &State) -> Option<String> {
    match state.session.answers().get(book().fact_named("birth_date").unwrap())? {
        Answer::Date(date) => Some(date.to_string()),
        _ => None,
    }
}

#[test]
fn a_returned_date_is_on_the_page_again() {
    let page = markup(|| {
        let state = answered(&opened("en"), "birth_date", &["1984"]);
        let fact = book().fact_named("birth_date").unwrap();
        assert!(matches!(state.session.answers().get(fact), Some(Answer::Date(_))));
        state.after(Action::Change(fact))
    });
    assert!(page.contains("value=\"1984\""), "{page}");
}

#[test]
fn a_whole_date_typed_as_the_year_shows_as_month_and_day() {
    let page = markup(|| born("kk", "27 мая 1991 г.", 0));
    let month = page.split("<option").find(|option| option.contains("value=\"5\"")).unwrap();
    assert!(month.split('>').next().unwrap().contains("selected"), "{month}");
    assert!(page.contains("data-date-field=\"day\" value=\"27\"") || page.contains("value=\"27\""), "{page}");
    assert_eq!(birth_date(&born("kk", "27 мая 1991 г.", 1)).as_deref(), Some("1991-05-27"));
}

#[test]
fn a_year_in_which_the_law_turns_asks_calmly_and_once_for_the_month() {
    let page = markup(|| born("en", "1992", 1));
    assert!(page.contains("data-asks=\"month\"") && page.contains("1 March 1992"), "{page}");
    assert!(!page.contains("role=\"alert\"") && !page.contains("aria-invalid"), "nothing is wrong: {page}");
    assert_eq!(birth_date(&born("en", "1992", 1)), None);
    assert_eq!(birth_date(&born("en", "1992", 2)).as_deref(), Some("1992"));
    // The month decides, and then nothing more is asked; a year that decides is not asked about at all.
    let with_month = born("en", "1992", 1).after(Action::Write(DateField::Month, "2".to_owned())).after(Action::Confirm);
    assert_eq!(birth_date(&with_month).as_deref(), Some("1992-02"));
    assert_eq!(birth_date(&born("en", "1990", 1)).as_deref(), Some("1990"));
    assert!(markup(|| born("en", "about 1990", 1)).contains("data-asks=\"year\""));
    assert!(markup(|| born("en", "11.2008", 1)).contains("data-asks=\"day\""));
    // What was answered so before is not asked about again.
    let fact = book().fact_named("birth_date").unwrap();
    let again = born("en", "1992", 2).after(Action::Change(fact)).after(Action::Confirm);
    assert_eq!(again.error, None);
}

#[test]
fn what_is_wrong_with_a_date_is_said_with_what_to_do() {
    for language in LANGUAGES {
        let typed = [
            "",
            "92",
            "1447",
            "۷ رمضان ۱۴۱۲",
            "۳۱ میزان ۱۳۷۱",
            "13.1992",
            "32.01.1992",
            "31.02.1990",
            "after 1990",
            "1899",
            "2030",
        ];
        for typed in typed {
            let page = markup(move || born(language.tag, typed, 1));
            let said = page.split("id=\"zhol-fault\"").nth(1).and_then(|rest| rest.split(['>', '<']).nth(1)).unwrap();
            assert!(said.split_whitespace().count() >= 3 && !said.contains("error-"), "{} {typed}: {said}", language.tag);
            assert!(page.contains("role=\"alert\"") && page.contains("aria-invalid=\"true\""), "{} {typed}", language.tag);
        }
    }
}

#[test]
fn an_approximate_year_is_said_so_and_is_on_the_page_again() {
    let make = || born("en", "about 1980", 1).after(Action::Check);
    assert!(seen(&markup(make)).contains("about 1980"));
    let fact = book().fact_named("birth_date").unwrap();
    assert!(markup(move || make().after(Action::Change(fact))).contains("value=\"~1980\""));
}
