//! The pages as markup, made by the same components as in the browser.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test that cannot go on has failed")]

use zhol_tests::frozen;
#[path = "markup/languages.rs"]
mod languages;

use std::{
    future::Future,
    pin::pin,
    rc::Rc,
    sync::{Arc, LazyLock},
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use frozen::today;
use yew::{Callback, ServerRenderer};
use zhol::ui::{Action, DateField, Pick, Screen, ScreenProps, State};
use zhol_authoring::Content;
use zhol_core::{
    content::{Catalog, LANGUAGES, read_catalog},
    engine::{Answer, Kind, screen},
    interview::Page,
};

static CONTENT: LazyLock<Content> = LazyLock::new(frozen::content);

/// The widget with everything loaded, on its first page.
fn opened(language: &'static str) -> State {
    let state = State::new(language, today()).after(Action::Rules(Rc::new(CONTENT.pack.clone())));
    speaking(&state, language)
}

/// The widget after its language was changed.
fn speaking(state: &State, language: &'static str) -> State {
    let texts = CONTENT.texts(language).unwrap().clone();
    state.after(Action::Speak(language)).after(Action::Catalog(Rc::new(texts)))
}

/// The widget after a question was gone to and answered, with an option, `none`, `unknown` or a year.
fn answered(state: &State, fact: &str, answers: &[&str]) -> State {
    let book = &CONTENT.pack.book;
    let id = book.fact_named(fact).unwrap();
    let fact = book.fact(id).unwrap();
    let mut state = state.after(Action::Change(id));
    for answer in answers {
        state = state.after(match (*answer, fact.option(answer)) {
            (_, Some(option)) => Action::Pick(Pick::Option(option)),
            ("none", _) => Action::Pick(Pick::None),
            ("unknown", _) => Action::Pick(Pick::Unknown),
            (year, _) => Action::Write(DateField::Year, year.to_owned()),
        });
    }
    let state = state.after(Action::Confirm);
    assert_eq!(state.error, None, "{} {answers:?}", fact.id);
    state
}

/// The markup of the state that `make` makes.
fn markup(make: impl FnOnce() -> State + Send + 'static) -> String {
    let page = ServerRenderer::<Screen>::with_props(move || ScreenProps { state: Rc::new(make()), on_action: Callback::noop() });
    finished(page.hydratable(false).render())
}

fn finished<T>(future: impl Future<Output = T>) -> T {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut Context::from_waker(&waker)) {
            Poll::Ready(done) => return done,
            Poll::Pending => thread::park(),
        }
    }
}

/// What a reader sees of a markup.
fn seen(markup: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for letter in markup.chars() {
        match letter {
            '<' => {
                inside = true;
                text.push(' ');
            }
            '>' => inside = false,
            _ if !inside => text.push(letter),
            _ => {}
        }
    }
    text
}

/// The widget with what has come when its first page stands.
fn standing(language: &'static str) -> State {
    let state = State::new(language, today()).after(Action::Rules(Rc::new(CONTENT.pack.clone())));
    state.after(Action::Catalog(Rc::new(texts_in(&format!("{language}.pack")))))
}

fn texts_in(pack: &str) -> Catalog {
    let packs = CONTENT.packs().unwrap();
    read_catalog(&packs.iter().find(|(name, _)| name == pack).unwrap().1).unwrap()
}

/// Every kind of page once.
fn every_kind_of_page(language: &'static str) -> Vec<(&'static str, String)> {
    vec![
        ("start", markup(move || opened(language))),
        ("question", markup(move || opened(language).after(Action::GoOn))),
        ("help", markup(move || answered(&opened(language), "situation", &["detained", "violence"]))),
        ("check", markup(move || answered(&opened(language), "birth_date", &["1984"]).after(Action::Check))),
        ("result", markup(move || answered(&opened(language), "fear_of_return", &["yes"]).after(Action::ShowResult))),
    ]
}

#[test]
fn every_question_offers_every_option_and_i_dont_know() {
    for fact in &CONTENT.pack.book.facts {
        let page = markup(|| {
            let id = CONTENT.pack.book.fact_named(&fact.id).unwrap();
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
        assert_eq!(page.contains("data-part=\"year\""), fact.kind == Kind::Date, "{}", fact.id);
    }
}

#[test]
fn every_page_has_one_first_heading_and_says_its_language() {
    for language in LANGUAGES {
        for (name, page) in every_kind_of_page(language.tag) {
            assert_eq!(page.matches("<h1").count(), 1, "{} {name}", language.tag);
            let direction = CONTENT.texts(language.tag).unwrap().direction.word();
            let root = format!("data-page=\"{name}\" lang=\"{}\" dir=\"{direction}\"", language.tag);
            assert!(page.contains(&root), "{} {name}: {page}", language.tag);
        }
    }
}

#[test]
fn no_page_shows_the_key_of_a_message() {
    for (name, page) in every_kind_of_page("kk") {
        for word in seen(&page).split_whitespace() {
            let key = word.contains('-')
                && word.contains(|letter: char| letter.is_ascii_lowercase())
                && word.chars().all(|letter| letter.is_ascii_lowercase() || "-_0123456789".contains(letter));
            assert!(!key, "{name}: {word}");
        }
    }
}

#[test]
fn the_first_question_stands_with_the_words_that_come_first_and_every_other_page_waits() {
    for language in LANGUAGES {
        let tag = language.tag;
        let same = |name: &str, way: fn(State) -> State| {
            // Why it is asked is folded, and comes later.
            let unfolded = |page: String| match page.split_once("</summary><p>") {
                Some((before, after)) if before.contains("data-page=\"question\"") => {
                    [before, after.split_once("</p>").unwrap().1].concat()
                }
                _ => page,
            };
            let [early, whole] = [markup(move || way(standing(tag))), markup(move || way(opened(tag)))].map(unfolded);
            assert_eq!(early, whole, "{tag} {name}");
            assert!(!early.contains("role=\"status\""), "{tag} {name} waits for nothing");
        };
        same("start", |state| state);
        same("first question", |state| state.after(Action::Begin(1)));
        same("fault", |state| state.after(Action::Begin(1)).after(Action::Confirm));
        let waits = |name: &str, way: fn(State) -> State| {
            let page = markup(move || way(standing(tag)));
            assert!(page.contains("role=\"status\"") && !page.contains("<h1"), "{tag} {name}: {page}");
        };
        waits("check", |state| state.after(Action::Begin(1)).after(Action::Check));
        waits("second question", |state| {
            let state = state.after(Action::Begin(1)).after(Action::Pick(Pick::Unknown)).after(Action::Confirm);
            assert_eq!(state.error, None);
            state
        });
    }
}

#[test]
fn a_page_that_needs_words_which_have_not_come_says_so_and_is_whole_when_they_come() {
    let more = |state: State| state.after(Action::More(Rc::new(texts_in("ru-more.pack"))));
    let result = |state: State| answered(&state, "fear_of_return", &["yes"]).after(Action::ShowResult);
    let help = |state: State| answered(&state, "situation", &["detained"]);
    for way in [result as fn(State) -> State, help] {
        let early = markup(move || way(standing("ru")));
        assert!(early.contains("role=\"status\"") && !early.contains("role=\"alert\""), "{early}");
        let failed = markup(move || way(standing("ru")).after(Action::Failed));
        assert!(failed.contains("role=\"alert\"") && failed.contains("data-action=\"try-again\""), "{failed}");
        let whole = markup(move || way(opened("ru")));
        assert!(!whole.contains("role=\"status\"") && !whole.contains("role=\"alert\""), "{whole}");
        assert_eq!(markup(move || more(way(standing("ru")))), whole);
        assert_eq!(markup(move || way(more(standing("ru")))), whole);
        for word in seen(&early).split_whitespace() {
            assert!(!word.starts_with("office-") && !word.starts_with("result-"), "{word}");
        }
    }
    let question = markup(|| standing("ru").after(Action::GoOn).after(Action::Failed));
    assert!(!question.contains("role=\"alert\""), "nobody is disturbed who needs no more words yet: {question}");
}

#[test]
fn where_fear_is_not_ruled_out_no_office_of_another_state_is_named() {
    let forbidden = [
        "embass",
        "consul",
        "mission ",
        "missions",
        "посольств",
        "консул",
        "миссия",
        "загранучрежд",
        "елшілі",
        "шет елдердегі мекеме",
        "elchixona",
        "konsul",
        "diplomat",
        "элчихона",
        "дипломат",
        "سفارت",
        "قونسل",
        "کنسول",
        "دیپلمات",
        "نماینده‌گی سیاسی",
    ];
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
                let text = seen(&page).to_lowercase();
                for word in text.split_whitespace().map(|word| format!("{word} ")) {
                    let named = forbidden.iter().find(|stem| word.trim_start_matches(['(', '«', '“']).starts_with(**stem));
                    assert_eq!(named, None, "{} {fear} {place}: {word}", language.tag);
                }
                assert!(!text.contains("шет елдердегі мекеме"), "{} {fear} {place}", language.tag);
            }
        }
    }
}

#[test]
fn another_language_keeps_the_answers_the_place_and_the_choice_not_confirmed_yet() {
    let page = markup(|| {
        let state = answered(&opened("ru"), "subject", &["self"]);
        let fact = CONTENT.pack.book.fact_named("birth_country").unwrap();
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
    let book = &CONTENT.pack.book;
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

#[test]
fn a_returned_date_is_on_the_page_again() {
    let page = markup(|| {
        let state = answered(&opened("en"), "birth_date", &["1984"]);
        let fact = CONTENT.pack.book.fact_named("birth_date").unwrap();
        assert!(matches!(state.session.answers().get(fact), Some(Answer::Date(_))));
        state.after(Action::Change(fact))
    });
    assert!(page.contains("value=\"1984\""), "{page}");
}

/// The question about the birth date after a text was typed as the year and confirmed so many times.
fn born(language: &'static str, typed: &str, confirmed: u8) -> State {
    let fact = CONTENT.pack.book.fact_named("birth_date").unwrap();
    let state = opened(language).after(Action::Change(fact)).after(Action::Write(DateField::Year, typed.to_owned()));
    (0..confirmed).fold(state, |state, _| state.after(Action::Confirm))
}

fn birth_date(state: &State) -> Option<String> {
    match state.session.answers().get(CONTENT.pack.book.fact_named("birth_date").unwrap())? {
        Answer::Date(date) => Some(date.to_string()),
        _ => None,
    }
}

#[test]
fn a_whole_date_typed_as_the_year_shows_as_month_and_day() {
    let page = markup(|| born("kk", "27 мая 1991 г.", 0));
    let month = page.split("<option").find(|option| option.contains("value=\"5\"")).unwrap();
    assert!(month.split('>').next().unwrap().contains("selected"), "{month}");
    assert!(page.contains("data-part=\"day\" value=\"27\"") || page.contains("value=\"27\""), "{page}");
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
    let fact = CONTENT.pack.book.fact_named("birth_date").unwrap();
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
    let fact = CONTENT.pack.book.fact_named("birth_date").unwrap();
    assert!(markup(move || make().after(Action::Change(fact))).contains("value=\"~1980\""));
}
