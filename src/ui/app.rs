//! The application: it holds the state, fetches the packs, and lets the focus follow the pages.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{Action, Screen, State, kept};
use crate::{
    content::{RulePack, Texts, read},
    engine::Date,
    platform,
};

/// What [`App`] is given.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element that it is mounted in.
    pub room: Element,
    /// The folder of the widget's files, with a slash at its end.
    pub base: AttrValue,
    /// The language to begin in.
    pub language: &'static str,
    /// Today.
    pub today: Date,
    /// Whether the page around it is our own.
    pub own: bool,
}

/// The application.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { language, today, own, .. } = *props;
    let state = use_reducer(move || {
        let state = State::new(language, today);
        if own { state.on_our_page(to_usize(platform::here())) } else { state }
    });
    use_packs(&props.base, &state, own);
    use_history(&state, own);
    use_keeping(&state);
    let room = props.room.clone();
    use_effect_with((state.moves, state.fault.is_some()), move |(moves, fault)| {
        // Not at first: the page around the widget decides where reading begins.
        if *moves > 0 {
            platform::focus(&room, if *fault { ".faults, #zhol-fault" } else { "h1" });
            platform::bring_into_sight(&room);
        }
    });
    let (room, base) = (props.room.clone(), props.base.clone());
    // Once the first page stands: nobody waits for the pictures.
    use_effect_with(state.rules.is_some() && state.texts.is_some(), move |stands| {
        if *stands {
            platform::draw(&room, &base);
        }
    });
    let dispatcher = state.dispatcher();
    let act = use_callback((), move |action: Action, ()| match action {
        // The browser's own way back, so that both are one.
        Action::Back if own => platform::back(),
        action => {
            if matches!(action, Action::Keep(false)) {
                platform::erase();
            }
            dispatcher.dispatch(action);
        }
    });
    html! { <Screen state={Rc::new((*state).clone())} {act} /> }
}

/// Opens the application in an element.
pub fn open(room: Element, base: String, language: &'static str, own: bool) {
    let (year, month, day) = platform::today();
    // No clock says a day that the calendar lacks; something has to stand here all the same.
    let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
    let props = AppProps { room: room.clone(), base: base.into(), language, today, own };
    yew::Renderer::<App>::with_root_and_props(room, props).render();
}

/// Lets the browser's own Back and Forward lead through the pages. On our own page only: the history of another is not ours.
#[hook]
fn use_history(state: &UseReducerHandle<State>, own: bool) {
    let dispatcher = state.dispatcher();
    use_effect_with((), move |()| {
        if own {
            platform::follow(move |number| dispatcher.dispatch(Action::Visit(to_usize(number))));
        }
    });
    // Two turns at once may lead to the same number: the turns count too.
    use_effect_with((state.journey.number(), state.moves), move |(number, _)| {
        if own {
            platform::step(u32::try_from(*number).unwrap_or(u32::MAX));
        }
    });
}

/// Keeps the answers on this device as long as the person wants it.
#[hook]
fn use_keeping(state: &UseReducerHandle<State>) {
    let (keeping, answers, rules) = (state.keeping, state.journey.answers().clone(), state.rules.clone());
    use_effect_with((keeping, answers), move |(keeping, answers)| {
        if let Some(rules) = rules.filter(|_| *keeping) {
            platform::keep(&kept::write(&rules.book, answers));
        }
    });
}

/// Fetches the rules and the language wanted, each once; again when asked to try again. As soon as the first page stands, it
/// fetches what only a result needs: whatever is answered, and before anything is.
#[hook]
fn use_packs(base: &AttrValue, state: &UseReducerHandle<State>, own: bool) {
    let (base, dispatcher) = (base.clone(), state.dispatcher());
    let today = state.today;
    let (no_rules, no_texts) = (state.rules.is_none(), state.wanted_texts().is_none());
    // Whoever changes the language has come further than the first page.
    let part = if state.texts.is_some() { "-whole" } else { "" };
    let (stands, whole) = (!no_rules && !no_texts, state.wanted_texts().is_some_and(|texts| texts.is_whole()));
    use_effect_with((state.language, state.attempt, stands), move |(language, ..)| {
        let language = *language;
        if no_rules {
            let (address, dispatcher) = (pack(&base, "rules"), dispatcher.clone());
            spawn_local(async move {
                let rules = platform::fetch(&address).await.ok().and_then(|bytes| read::<RulePack>(&bytes).ok());
                let Some(rules) = rules else { return dispatcher.dispatch(Action::Failed) };
                let found = platform::kept().filter(|_| own).and_then(|bytes| kept::read(&rules.book, &bytes, today));
                dispatcher.dispatch(Action::Rules(Rc::new(rules)));
                if let Some(answers) = found {
                    dispatcher.dispatch(Action::Found(answers));
                }
            });
        }
        if no_texts || stands && !whole {
            let part = if stands { "-more" } else { part };
            let address = pack(&base, &[language, part].concat());
            spawn_local(async move {
                let texts = platform::fetch(&address).await.ok().and_then(|bytes| read::<Texts>(&bytes).ok());
                let come = if stands { Action::More } else { Action::Texts };
                dispatcher.dispatch(texts.map_or(Action::Failed, |texts| come(Rc::new(texts))));
            });
        }
    });
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn pack(base: &str, name: &str) -> String {
    [base, "packs/", name, ".pack"].concat()
}
