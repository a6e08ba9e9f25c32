//! The application: it holds the state, fetches the packs, and moves the focus when the page changes.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AppHandle, AttrValue, Callback, Component, Context, Html, Properties, Reducible};

use super::{Action, LoadingTexts, State, saved_answers, screen::screen};
use crate::{
    content::{MoreRules, RulePack, read, read_catalog},
    engine::{Answers, Date, Rulebook},
    web,
};

/// The properties of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The element in which it is mounted.
    pub room: Element,
    /// The folder of the widget's files, with a slash at its end.
    pub base: AttrValue,
    /// The language to begin in.
    pub language: &'static str,
    /// The date of today.
    pub today: Date,
    /// Whether the page around it is our own, not a partner's.
    pub own: bool,
    /// What is said before any file has come.
    pub loading_texts: &'static [LoadingTexts],
}

/// The application.
pub struct App {
    state: Rc<State>,
    /// Receives the actions of the pages.
    on_action: Callback<Action>,
    effects: Effects,
}

/// What each effect last ran for. An effect runs again when its value changes, as with the dependencies of a hook.
#[derive(Default)]
struct Effects {
    fetched: Option<(&'static str, u32, bool)>,
    stepped: Option<(usize, u32)>,
    kept: Option<(bool, Answers)>,
    focused: Option<(u32, bool)>,
    drawn: bool,
}

impl Component for App {
    type Message = Action;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { language, today, own, loading_texts, .. } = context.props();
        let (own, link) = (*own, context.link().clone());
        let mut state = State::new(language, *today).with_loading_texts(loading_texts);
        if own {
            state = state.on_our_page(to_usize(web::history_index()));
            let link = link.clone();
            web::on_pop_state(move |number| link.send_message(Action::Visit(to_usize(number))));
        }
        let on_action = Callback::from(move |action| match action {
            // The browser goes back, so that its own button and ours do the same.
            Action::Back if own => web::back(),
            action => {
                if matches!(action, Action::Keep(false)) {
                    web::erase_answers();
                }
                link.send_message(action);
            }
        });
        Self { state: Rc::new(state), on_action, effects: Effects::default() }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.state = self.state.clone().reduce(action);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        screen(&self.state, &self.on_action)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Self { state, effects, .. } = self;
        let AppProps { room, own, .. } = context.props();

        let shown = state.rules.is_some() && state.wanted_catalog().is_some();
        let fetched = (state.language, state.attempt, shown);
        if effects.fetched.replace(fetched) != Some(fetched) {
            fetch(context, state, shown);
        }

        // Back and Forward of the browser lead through the pages, but only on our own page: the history of another page is not ours.
        // Two moves at once can end at the same number, so the moves are compared too.
        let stepped = (state.session.number(), state.moves);
        if effects.stepped.replace(stepped) != Some(stepped) && *own {
            web::push_index(u32::try_from(stepped.0).unwrap_or(u32::MAX));
        }

        // If the module crashes, the widget that replaces it gets the answers. They are saved on the device only if the person chose it.
        let kept = Some((state.keeping, state.session.answers().clone()));
        if effects.kept != kept {
            effects.kept = kept;
            if let Some(rules) = &state.rules {
                web::save_answers(room, &saved_answers::write(&rules.book, state.session.answers()), state.keeping);
            }
        }

        // The focus stays at the first page: the page around the widget decides where reading begins.
        let focused = (state.moves, state.error.is_some());
        if effects.focused.replace(focused) != Some(focused) && state.moves > 0 {
            web::focus(room, if state.error.is_some() { ".faults, #zhol-fault" } else { "h1" });
            web::bring_into_sight(room);
        }

        // The pictures come after the first page, because nobody waits for them.
        if !effects.drawn && state.rules.is_some() && state.catalog.is_some() {
            effects.drawn = true;
            spawn_local(web::insert_sprite(room.clone()));
        }
    }
}

/// Mounts the application in an element. The handle can destroy it.
pub fn open(
    room: Element,
    base: String,
    language: &'static str,
    own: bool,
    loading_texts: &'static [LoadingTexts],
) -> AppHandle<App> {
    let (year, month, day) = web::today();
    // A clock never gives a date that does not exist, but the type requires a fallback.
    let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
    let props = AppProps { room: room.clone(), base: base.into(), language, today, own, loading_texts };
    yew::Renderer::<App>::with_root_and_props(room, props).render()
}

/// Fetches the rules and the wanted language, each once, and again when the person tries again. When the first page is `shown`, it
/// fetches what only a result needs. What is fetched does not depend on any answer.
fn fetch(context: &Context<App>, state: &State, shown: bool) {
    let AppProps { room, base, own, .. } = context.props();
    let (own, today) = (*own, state.today);
    let first = state.rules.is_none();
    if first || shown && state.rules.as_ref().is_some_and(|rules| !rules.is_whole()) {
        let (base, link, room) = (base.clone(), context.link().clone(), room.clone());
        spawn_local(async move {
            let Some(rules) = rules(&base, !first).await else { return link.send_message(Action::Failed) };
            let rules = Rc::new(rules);
            link.send_message(Action::Rules(rules.clone()));
            if !first {
                return;
            }
            let revived = web::restarted_on_device(&room);
            let found = web::saved_answers(&room)
                .filter(|_| own || revived.is_some())
                .and_then(|bytes| saved_answers::read(&rules.book, &bytes, today));
            if let Some(answers) = found {
                link.send_message(Action::Found(answers));
                // After a crash the interview goes on without a question.
                if let Some(keeping) = revived {
                    link.send_message(Action::Resume(keeping));
                }
            }
        });
    }
    let catalog = state.wanted_catalog();
    if catalog.is_none() || shown && catalog.is_some_and(|catalog| !catalog.is_whole()) {
        let suffix = match (shown, &state.catalog) {
            (true, _) => "-more",
            // A person who changes the language is past the first page.
            (false, Some(_)) => "-whole",
            (false, None) => "",
        };
        let address = pack(base, &[state.language, suffix].concat());
        let link = context.link().clone();
        spawn_local(async move {
            let catalog = web::fetch(&address).await.ok().and_then(|bytes| read_catalog(&bytes).ok());
            let action = if shown { Action::More } else { Action::Catalog };
            link.send_message(catalog.map_or(Action::Failed, |catalog| action(Rc::new(catalog))));
        });
    }
}

/// The rules: `whole`, or only what the first question needs.
async fn rules(base: &str, whole: bool) -> Option<RulePack> {
    let book = read::<Rulebook>(&web::fetch(&pack(base, "rules")).await.ok()?).ok()?;
    let more = if whole { read(&web::fetch(&pack(base, "rules-more")).await.ok()?).ok()? } else { MoreRules::default() };
    Some(RulePack::of(book, more))
}

fn to_usize(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn pack(base: &str, name: &str) -> String {
    [base, "packs/", name, ".pack"].concat()
}
