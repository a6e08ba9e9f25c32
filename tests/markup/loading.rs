//! The pages while words or rules have not come yet.

use std::rc::Rc;

use zhol::ui::{Action, Pick, State};
use zhol_core::content::LANGUAGES;
use zhol_core::content::{Catalog, read_catalog};
use zhol_tests::frozen::{content, today};

use crate::pages::{answered, markup, opened, seen};

/// The widget with what has come when its first page stands.
fn standing(language: &'static str) -> State {
    let state = State::new(language, today()).after(Action::Rules(Rc::new(content().pack.clone())));
    state.after(Action::Catalog(Rc::new(texts_in(&format!("{language}.pack")))))
}

fn texts_in(pack: &str) -> Catalog {
    let packs = content().packs().unwrap();
    read_catalog(&packs.iter().find(|(name, _)| name == pack).unwrap().1).unwrap()
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
