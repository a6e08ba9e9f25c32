//! The console in a page: it holds the state, fetches the packs, and lets the focus follow what is open.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement};
use yew::{AppHandle, AttrValue, Callback, Component, Context, Event, Html, Properties, TargetCast};

use super::{Action, Case, Desk, Field, Keys, Panel, photo, view::whole};
use crate::runtime as page;
use zhol::{
    ui::{LANGUAGES, first_language},
    web,
};
use zhol_core::{
    content::{Language, MoreRules, RulePack, read, read_catalog},
    engine::{Date, Kind, Rulebook},
};

thread_local! {
    /// The console of this instance of the module.
    static LIVE: RefCell<Option<AppHandle<Console>>> = const { RefCell::new(None) };
}

/// Opens the console in an element. `base` is the folder of its files.
#[wasm_bindgen]
pub fn open(room: Element, base: String) {
    let props = ConsoleProps { base: base.into() };
    let app = yew::Renderer::<Console>::with_root_and_props(room, props).render();
    LIVE.set(Some(app));
}

/// A key was pressed while something has the focus, see [`Field::of`]. Whether it meant something here.
#[wasm_bindgen]
#[must_use]
pub fn press(chord: &str, field: u8) -> bool {
    let console = |app: &AppHandle<Console>| app.get_component()?.desk.borrow().press(chord, Field::of(field));
    let action = LIVE.with_borrow(|live| live.as_ref().and_then(console));
    let meant = action.is_some();
    if let Some(action) = action {
        perform(action);
    }
    meant
}

/// Nobody has touched anything for long, or somebody has again.
#[wasm_bindgen]
pub fn idle(soon: bool) {
    perform(Action::Idle(soon));
}

/// Does something at once. What is drawn may come later: the next key can be pressed before it, and means what it means by then.
fn perform(action: Action) {
    LIVE.with_borrow(|live| {
        let Some(app) = live else { return };
        match app.get_component() {
            Some(console) => {
                console.perform(action);
                app.send_message(Message::Redraw);
            }
            None => app.send_message(Message::Perform(action)),
        }
    });
}

/// A photo of a code was chosen.
pub(super) fn photographed(event: Event) {
    let input = event.target_unchecked_into::<HtmlInputElement>();
    spawn_local(async move {
        let found = match page::read_picture(&input).await {
            Some((width, grey)) => photo::read(width, &grey),
            None => None,
        };
        perform(Action::Photo(found));
    });
}

/// Takes the console out of the page.
#[wasm_bindgen]
pub fn end() {
    if let Some(app) = LIVE.take() {
        app.destroy();
    }
}

/// What [`Console`] is given.
#[derive(Clone, PartialEq, Properties)]
pub struct ConsoleProps {
    /// The folder of the packs, with a slash at its end.
    pub base: AttrValue,
}

/// What the console is told.
pub enum Message {
    /// Something happens.
    Perform(Action),
    /// Something has happened.
    Redraw,
}

/// The console.
pub struct Console {
    desk: RefCell<Desk>,
    act: Callback<Action>,
    /// The clipboard still has what was copied in the call before.
    remains: bool,
    held: Vec<u8>,
    settings: String,
    looked: Option<(u32, Panel, [&'static str; 2])>,
}

impl Component for Console {
    type Message = Message;
    type Properties = ConsoleProps;

    fn create(context: &Context<Self>) -> Self {
        let (year, month, day) = web::today();
        let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
        let own = first_language(web::preferred_languages());
        let own = if Language::tagged(own).is_some_and(|language| language.workers) { own } else { "ru" };
        let mut desk = Desk::new(own, own, today);
        if let Some(settings) = page::saved_settings() {
            set_up(&mut desk, &settings);
        }
        fetch(context);
        let act = Callback::from(perform);
        let desk = RefCell::new(desk);
        Self { desk, act, remains: page::is_clipboard_full(), held: Vec::new(), settings: String::new(), looked: None }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        if let Message::Perform(action) = message {
            self.perform(action);
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        whole(&self.desk.borrow(), &self.act, self.remains)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let desk = &*self.desk.borrow();
        if desk.cases.is_empty() {
            return;
        }
        // Whatever breaks, the next console goes on from here.
        let held = desk.held();
        let answered = self.held != held;
        if answered {
            page::save_for_restart(&held);
            self.held = held;
        }
        let settings = settings(desk);
        if self.settings != settings {
            page::save_settings(&settings);
            self.settings = settings;
        }
        // What is typed into a panel moves nothing.
        let panel = if let Panel::Code(..) = desk.panel { Panel::Code(String::new(), None) } else { desk.panel.clone() };
        let looked = (desk.moves, panel, [desk.worker, desk.caller]);
        if desk.texts.len() == LANGUAGES.len() && (answered || self.looked.as_ref() != Some(&looked)) {
            let covered = !matches!(desk.panel, Panel::None | Panel::Jump(_) | Panel::NoQuestion(_));
            let before = self.looked.replace(looked);
            // A number that is being typed leaves the focus where it is.
            let typing = |panel: &Panel| matches!(panel, Panel::Jump(_) | Panel::NoQuestion(_));
            let moved = before.is_none_or(|(moves, panel, tongues)| {
                answered
                    || moves != desk.moves
                    || tongues != [desk.worker, desk.caller]
                    || !typing(&panel) && !typing(&desk.panel)
            });
            if covered {
                page::focus_on(if matches!(desk.panel, Panel::Code(..)) { "[data-code]" } else { "[data-panel]" }, false);
            } else if moved {
                let fact = desk.case().and_then(|case| desk.rules.as_ref()?.book.fact(case.open()));
                let date = fact.is_some_and(|fact| fact.kind == Kind::Date);
                // An answer of before gives way to what is typed.
                let whole = !desk.case().is_some_and(Case::is_typed);
                page::focus_on(if date { "[data-open] [data-date]" } else { "[data-open] h3" }, date && whole);
            }
        }
    }
}

impl Console {
    /// What concerns the page around it is done there.
    fn perform(&self, action: Action) {
        match &action {
            Action::NewCall => page::renew(),
            Action::Leave => page::leave(),
            Action::Copy(caller) => {
                let desk = self.desk.borrow();
                let summary = desk.summary(if *caller { desk.caller } else { desk.worker }).unwrap_or_default();
                spawn_local(async move { perform(Action::Copied(page::copy(&summary).await)) });
            }
            Action::Note => page::focus_on("[data-note]", false),
            Action::Hides(wanted) => page::clear_when_hidden(*wanted),
            _ => {}
        }
        self.desk.borrow_mut().take(action);
    }
}

/// What the worker has set up, in one line. It says nothing of a caller.
fn settings(desk: &Desk) -> String {
    [desk.worker, if desk.hides { " hides " } else { " stays " }, &desk.keys.written()].concat()
}

fn set_up(desk: &mut Desk, settings: &str) {
    let mut parts = settings.splitn(3, ' ');
    if let Some(worker) = parts.next().and_then(Language::tagged).filter(|language| language.workers).map(|language| language.tag)
    {
        desk.worker = worker;
        desk.caller = worker;
    }
    desk.hides = parts.next() == Some("hides");
    if let Some(keys) = parts.next() {
        desk.keys = Keys::read(keys);
    }
}

/// Fetches the rules and all languages at once: nothing that is fetched tells who calls.
fn fetch(context: &Context<Console>) {
    let base = context.props().base.clone();
    let pack = move |name: &str| [&base, "packs/", name, ".pack"].concat();
    for language in LANGUAGES {
        let link = context.link().clone();
        let [whole, own] = [pack(&[language.tag, "-whole"].concat()), pack(&[language.tag, "-desk"].concat())];
        spawn_local(async move {
            let texts = async {
                let whole = read_catalog(&page::fetch(&whole).await.ok()?).ok()?;
                let mut texts = whole.with(&read_catalog(&page::fetch(&own).await.ok()?).ok()?);
                // A message is looked for some hundred times for every key.
                texts.messages.sort_by(|one, other| one.0.cmp(&other.0));
                Some(texts)
            };
            link.send_message(Message::Perform(texts.await.map_or(Action::Failed, |texts| Action::Catalog(Rc::new(texts)))));
        });
    }
    let (rules, offices, link) = (pack("rules"), pack("rules-more"), context.link().clone());
    spawn_local(async move {
        let rules = async {
            let book = read::<Rulebook>(&page::fetch(&rules).await.ok()?).ok()?;
            Some(RulePack::of(book, read::<MoreRules>(&page::fetch(&offices).await.ok()?).ok()?))
        };
        let rules = rules.await;
        link.send_message(Message::Perform(rules.map_or(Action::Failed, |rules| Action::Rules(Rc::new(rules)))));
        if let Some(bytes) = page::saved_for_restart() {
            link.send_message(Message::Perform(Action::Restore(bytes)));
        }
    });
}
