//! The pages of the widget in any state, rendered, and what holds for all of them.

use std::{
    future::Future,
    pin::pin,
    rc::Rc,
    sync::Arc,
    task::{Context, Poll, Wake, Waker},
    thread::{self, Thread},
};

use yew::{Callback, ServerRenderer};
use zhol::ui::{Action, DateField, Pick, Screen, ScreenProps, State};
use zhol_core::content::LANGUAGES;
use zhol_tests::frozen::{book, content, today};

/// The widget with everything loaded, on its first page.
pub fn opened(language: &'static str) -> State {
    let state = State::new(language, today()).after(Action::Rules(Rc::new(content().pack.clone())));
    speaking(&state, language)
}

/// The widget after its language was changed.
pub fn speaking(state: &State, language: &'static str) -> State {
    let texts = content().texts(language).unwrap().clone();
    state.after(Action::Speak(language)).after(Action::Catalog(Rc::new(texts)))
}

/// The widget after a question was gone to and answered, with an option, `none`, `unknown` or a year.
pub fn answered(state: &State, fact: &str, answers: &[&str]) -> State {
    let book = book();
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
pub fn markup(make: impl FnOnce() -> State + Send + 'static) -> String {
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
pub fn seen(markup: &str) -> String {
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
fn every_page_has_one_first_heading_and_says_its_language() {
    for language in LANGUAGES {
        for (name, page) in every_kind_of_page(language.tag) {
            assert_eq!(page.matches("<h1").count(), 1, "{} {name}", language.tag);
            let direction = content().texts(language.tag).unwrap().direction.word();
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

/// The question about the birth date after a text was typed as the year and confirmed a number of times.
pub fn born(language: &'static str, typed: &str, confirmed: u8) -> State {
    let fact = book().fact_named("birth_date").unwrap();
    let state = opened(language).after(Action::Change(fact)).after(Action::Write(DateField::Year, typed.to_owned()));
    (0..confirmed).fold(state, |state, _| state.after(Action::Confirm))
}
