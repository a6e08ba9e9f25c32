//! The application: it holds the state, fetches the packs, and lets the focus follow the pages.

use std::rc::Rc;

use wasm_bindgen_futures::spawn_local;
use web_sys::Element;
use yew::{AppHandle, AttrValue, Callback, Component, Context, Html, Properties};

use super::{Action, State, kept, screen::screen};
use crate::{
    content::{MoreRules, RulePack, read, read_catalog},
    engine::{Answers, Date, Rulebook},
    web,
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
pub struct App {
    state: State,
    /// Where actions go.
    act: Callback<Action>,
    done: Done,
}

/// What was done for the page that stands. When something else is to be done for the next page, it is.
#[derive(Default)]
struct Done {
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
        let AppProps { language, today, own, .. } = context.props();
        let (own, link) = (*own, context.link().clone());
        let mut state = State::new(language, *today);
        if own {
            state = state.on_our_page(to_usize(web::history_index()));
            let link = link.clone();
            web::on_pop_state(move |number| link.send_message(Action::Visit(to_usize(number))));
        }
        let act = Callback::from(move |action| match action {
            // The browser's own way back, so that both are one.
            Action::Back if own => web::back(),
            action => {
                if matches!(action, Action::Keep(false)) {
                    web::erase_answers();
                }
                link.send_message(action);
            }
        });
        Self { state, act, done: Done::default() }
    }

    fn update(&mut self, _: &Context<Self>, action: Action) -> bool {
        self.state = self.state.after(action);
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        screen(&self.state, &self.act)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        let Self { state, done, .. } = self;
        let AppProps { room, own, .. } = context.props();

        let stands = state.rules.is_some() && state.wanted_texts().is_some();
        let fetched = (state.language, state.attempt, stands);
        if done.fetched.replace(fetched) != Some(fetched) {
            fetch(context, state, stands);
        }

        // The browser's own Back and Forward lead through the pages. On our own page only: the history of another is not ours.
        // Two turns at once may lead to the same number: the turns count too.
        let stepped = (state.session.number(), state.moves);
        if done.stepped.replace(stepped) != Some(stepped) && *own {
            web::push_index(u32::try_from(stepped.0).unwrap_or(u32::MAX));
        }

        // Whatever breaks, the answers are there for the widget that takes this one's place; on the device they are kept if the person
        // wants it.
        let kept = Some((state.keeping, state.session.answers().clone()));
        if done.kept != kept {
            done.kept = kept;
            if let Some(rules) = &state.rules {
                web::save_answers(room, &kept::write(&rules.book, state.session.answers()), state.keeping);
            }
        }

        // Not at first: the page around the widget decides where reading begins.
        let focused = (state.moves, state.fault.is_some());
        if done.focused.replace(focused) != Some(focused) && state.moves > 0 {
            web::focus(room, if state.fault.is_some() { ".faults, #zhol-fault" } else { "h1" });
            web::bring_into_sight(room);
        }

        // Once the first page stands: nobody waits for the pictures.
        if !done.drawn && state.rules.is_some() && state.texts.is_some() {
            done.drawn = true;
            spawn_local(web::insert_sprite(room.clone()));
        }
    }
}

/// Opens the application in an element. What it gives can end it.
pub fn open(room: Element, base: String, language: &'static str, own: bool) -> AppHandle<App> {
    let (year, month, day) = web::today();
    // No clock says a day that the calendar lacks; something has to stand here all the same.
    let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
    let props = AppProps { room: room.clone(), base: base.into(), language, today, own };
    yew::Renderer::<App>::with_root_and_props(room, props).render()
}

/// Fetches the rules and the language wanted, each once; again when asked to try again. As soon as the first page stands, it
/// fetches what only a result needs: whatever is answered, and before anything is.
fn fetch(context: &Context<App>, state: &State, stands: bool) {
    let AppProps { room, base, own, .. } = context.props();
    let (own, today) = (*own, state.today);
    let first = state.rules.is_none();
    if first || stands && state.rules.as_ref().is_some_and(|rules| !rules.is_whole()) {
        let (base, link, room) = (base.clone(), context.link().clone(), room.clone());
        spawn_local(async move {
            let Some(rules) = rules(&base, !first).await else { return link.send_message(Action::Failed) };
            let rules = Rc::new(rules);
            link.send_message(Action::Rules(rules.clone()));
            if !first {
                return;
            }
            let restarted = web::restarted_on_device(&room);
            let found = web::saved_answers(&room)
                .filter(|_| own || restarted.is_some())
                .and_then(|bytes| kept::read(&rules.book, &bytes, today));
            if let Some(answers) = found {
                link.send_message(Action::Found(answers));
                // Who was in the midst of it is not asked whether to go on.
                if let Some(keeping) = restarted {
                    link.send_message(Action::Resume(keeping));
                }
            }
        });
    }
    let texts = state.wanted_texts();
    if texts.is_none() || stands && texts.is_some_and(|texts| !texts.is_whole()) {
        let part = match (stands, &state.texts) {
            (true, _) => "-more",
            // Whoever changes the language has come further than the first page.
            (false, Some(_)) => "-whole",
            (false, None) => "",
        };
        let address = pack(base, &[state.language, part].concat());
        let link = context.link().clone();
        spawn_local(async move {
            let texts = web::fetch(&address).await.ok().and_then(|bytes| read_catalog(&bytes).ok());
            let come = if stands { Action::More } else { Action::Catalog };
            link.send_message(texts.map_or(Action::Failed, |texts| come(Rc::new(texts))));
        });
    }
}

/// The rules, or as much of them as the first question needs.
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
