//! The application: it holds the state, fetches the packs, and lets the focus follow the pages.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::prelude::*;

use super::{Action, Screen, State};
use crate::{
    content::{Texts, read},
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
}

/// The application.
#[component]
pub fn App(props: &AppProps) -> Html {
    let (language, today) = (props.language, props.today);
    let state = use_reducer(move || State::new(language, today));
    use_packs(&props.base, &state);
    let room = props.room.clone();
    use_effect_with((state.moves, state.fault.is_some()), move |(moves, fault)| {
        // Not at first: the page around the widget decides where reading begins.
        if *moves > 0 {
            platform::focus(&room, if *fault { ".faults" } else { "h1" });
            platform::bring_into_sight(&room);
        }
    });
    let dispatcher = state.dispatcher();
    let act = use_callback((), move |action: Action, ()| dispatcher.dispatch(action));
    html! { <Screen state={Rc::new((*state).clone())} {act} /> }
}

/// Opens the application in an element.
pub fn open(room: Element, base: String, language: &'static str) {
    let (year, month, day) = platform::today();
    // No clock says a day that the calendar lacks; something has to stand here all the same.
    let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
    let props = AppProps { room: room.clone(), base: base.into(), language, today };
    yew::Renderer::<App>::with_root_and_props(room, props).render();
}

/// Fetches the rules and the language wanted, each once; again when asked to try again.
#[hook]
fn use_packs(base: &AttrValue, state: &UseReducerHandle<State>) {
    let (base, dispatcher) = (base.clone(), state.dispatcher());
    let (no_rules, no_texts) = (state.rules.is_none(), state.wanted_texts().is_none());
    use_effect_with((state.language, state.attempt), move |(language, _)| {
        let language = *language;
        if no_rules {
            let (address, dispatcher) = (pack(&base, "rules"), dispatcher.clone());
            spawn_local(async move {
                let rules = platform::fetch(&address).await.ok().and_then(|bytes| read(&bytes).ok());
                dispatcher.dispatch(rules.map_or(Action::Failed, |rules| Action::Rules(Rc::new(rules))));
            });
        }
        if no_texts {
            let address = pack(&base, language);
            spawn_local(async move {
                let texts = platform::fetch(&address).await.ok().and_then(|bytes| read::<Texts>(&bytes).ok());
                dispatcher.dispatch(texts.map_or(Action::Failed, |texts| Action::Texts(Rc::new(texts))));
            });
        }
    });
}

fn pack(base: &str, name: &str) -> String {
    [base, "packs/", name, ".pack"].concat()
}
