//! The console in a page: it holds the state, fetches the packs, and moves the focus when another question opens.
//!
//! Keys come from the script through [`press`], and change the state at once. Yew draws later. So a key that is pressed before the drawing
//! already acts on the new state.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlInputElement};
use yew::{AppHandle, AttrValue, Callback, Component, Context, Event, Html, Properties, TargetCast};

use super::{
    action::{Action, Dialog},
    caller::Caller,
    key_press::Focus,
    runtime,
    scan::read_qr_code,
    settings,
    state::State,
    view::layout,
};
use zhol::{ui::match_language, web};
use zhol_core::{
    content::{LANGUAGES, Language, MoreRules, RulePack, read, read_catalog},
    engine::{Date, Kind, Rulebook},
};

thread_local! {
    /// The console of this instance of the module.
    static APP: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Opens the console in an element. `base` is the address of the folder of its files, with a slash at its end.
#[wasm_bindgen]
pub fn open(room: Element, base: String) {
    let props = AppProps { base: base.into() };
    let app = yew::Renderer::<App>::with_root_and_props(room, props).render();
    APP.set(Some(app));
}

/// A key was pressed, such as `Alt+KeyN`, while something has the focus, see [`Focus::of`]. Returns whether it did something.
#[wasm_bindgen]
#[must_use]
pub fn press(chord: &str, focus: u8) -> bool {
    let action_of = |app: &AppHandle<App>| app.get_component()?.state.borrow().press(chord, Focus::of(focus));
    let action = APP.with_borrow(|app| app.as_ref().and_then(action_of));
    let used = action.is_some();
    if let Some(action) = action {
        perform(action);
    }
    used
}

/// Says that the call will soon be cleared because nobody does anything, or that somebody is there again.
#[wasm_bindgen]
pub fn idle(soon: bool) {
    perform(Action::Idle(soon));
}

/// Removes the console from the page.
#[wasm_bindgen]
pub fn end() {
    if let Some(app) = APP.take() {
        app.destroy();
    }
}

/// Performs an action at once, and lets Yew draw later.
fn perform(action: Action) {
    APP.with_borrow(|app| {
        let Some(app) = app else { return };
        match app.get_component() {
            Some(component) => {
                component.perform(action);
                app.send_message(Message::Redraw);
            }
            None => app.send_message(Message::Perform(action)),
        }
    });
}

/// Scans the photo that was chosen in an input.
fn scan_photo(event: Event) {
    let input = event.target_unchecked_into::<HtmlInputElement>();
    spawn_local(async move {
        let code = match runtime::read_picture(&input).await {
            Some((width, grey)) => read_qr_code(width, &grey),
            None => None,
        };
        perform(Action::Scanned(code));
    });
}

/// The properties of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The address of the folder of the packs, with a slash at its end.
    pub base: AttrValue,
}

/// A message to [`App`].
pub enum Message {
    /// Perform this action, and draw.
    Perform(Action),
    /// An action was performed: draw.
    Redraw,
}

/// The console.
pub struct App {
    state: RefCell<State>,
    on_action: Callback<Action>,
    on_photo: Callback<Event>,
    /// The clipboard still has what was copied in the call before.
    clipboard_kept: bool,
    effects: Effects,
}

/// What each effect last ran for. An effect runs again when its value changes.
#[derive(Default)]
struct Effects {
    snapshot: Vec<u8>,
    settings: String,
    focused: Option<Focused>,
}

/// What decides where the focus is.
#[derive(PartialEq)]
struct Focused {
    moves: u32,
    /// Without the text that is typed in it.
    dialog: Dialog,
    languages: [&'static str; 2],
}

impl Component for App {
    type Message = Message;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let (year, month, day) = web::today();
        let today = Date::new(year, month, day).unwrap_or(Date::from_days_since_1970(0));
        let language = match_language(web::preferred_languages());
        let language = if Language::tagged(language).is_some_and(|language| language.workers) { language } else { "ru" };
        let mut state = State::new(language, language, today);
        if let Some(line) = runtime::saved_settings() {
            settings::restore(&mut state, &line);
        }
        fetch(context);
        Self {
            state: RefCell::new(state),
            on_action: Callback::from(perform),
            on_photo: Callback::from(scan_photo),
            clipboard_kept: runtime::is_clipboard_full(),
            effects: Effects::default(),
        }
    }

    fn update(&mut self, _: &Context<Self>, message: Message) -> bool {
        if let Message::Perform(action) = message {
            self.perform(action);
        }
        true
    }

    fn view(&self, _: &Context<Self>) -> Html {
        layout(&self.state.borrow(), &self.on_action, &self.on_photo, self.clipboard_kept)
    }

    fn rendered(&mut self, _: &Context<Self>, _: bool) {
        let Self { state, effects, .. } = self;
        let state = &*state.borrow();
        if state.callers.is_empty() {
            return;
        }
        // If the module crashes, the next instance goes on from here.
        let snapshot = state.snapshot();
        let answered = effects.snapshot != snapshot;
        if answered {
            runtime::save_for_restart(&snapshot);
            effects.snapshot = snapshot;
        }
        let settings = settings::write(state);
        if effects.settings != settings {
            runtime::save_settings(&settings);
            effects.settings = settings;
        }
        if state.catalogs.len() == LANGUAGES.len() {
            effects.move_focus(state, answered);
        }
    }
}

impl Effects {
    /// Moves the focus to the dialog or to the open question, if another one is shown.
    fn move_focus(&mut self, state: &State, answered: bool) {
        let dialog = if let Dialog::Code(..) = state.dialog { Dialog::Code(String::new(), None) } else { state.dialog.clone() };
        let focused = Focused { moves: state.moves, dialog, languages: [state.worker_language, state.caller_language] };
        if !answered && self.focused.as_ref() == Some(&focused) {
            return;
        }
        // A number that is being typed leaves the focus where it is.
        let typing = |dialog: &Dialog| matches!(dialog, Dialog::Jump(_) | Dialog::NoQuestion(_));
        let moved = self.focused.as_ref().is_none_or(|before| {
            answered
                || before.moves != focused.moves
                || before.languages != focused.languages
                || !typing(&before.dialog) && !typing(&focused.dialog)
        });
        self.focused = Some(focused);
        if state.dialog.is_modal() {
            runtime::focus_on(if matches!(state.dialog, Dialog::Code(..)) { "[data-code]" } else { "[data-panel]" }, false);
        } else if moved {
            let fact = state.current_caller().and_then(|caller| state.rules.as_ref()?.book.fact(caller.open()));
            let date = fact.is_some_and(|fact| fact.kind == Kind::Date);
            // An earlier answer is selected, so that typing replaces it.
            let select = !state.current_caller().is_some_and(Caller::is_typed);
            runtime::focus_on(if date { "[data-open] [data-date]" } else { "[data-open] h3" }, date && select);
        }
    }
}

impl App {
    /// Performs an action: its effect on the page, and the change of the state.
    fn perform(&self, action: Action) {
        match &action {
            Action::NewCall => runtime::renew(),
            Action::Leave => runtime::leave(),
            Action::Copy(for_caller) => {
                let state = self.state.borrow();
                let language = if *for_caller { state.caller_language } else { state.worker_language };
                let summary = state.summary(language).unwrap_or_default();
                spawn_local(async move { perform(Action::Copied(runtime::copy(&summary).await)) });
            }
            Action::FocusNote => runtime::focus_on("[data-note]", false),
            Action::ClearWhenHidden(wanted) => runtime::clear_when_hidden(*wanted),
            _ => {}
        }
        self.state.borrow_mut().apply(action);
    }
}

/// Fetches the rules and all languages at once. So what is fetched says nothing about the caller.
fn fetch(context: &Context<App>) {
    let base = context.props().base.clone();
    let pack = move |name: &str| [&base, "packs/", name, ".pack"].concat();
    for language in LANGUAGES {
        let link = context.link().clone();
        let [whole, own] = [pack(&[language.tag, "-whole"].concat()), pack(&[language.tag, "-console"].concat())];
        spawn_local(async move {
            let catalog = async {
                let whole = read_catalog(&runtime::fetch(&whole).await.ok()?).ok()?;
                let mut catalog = whole.with(&read_catalog(&runtime::fetch(&own).await.ok()?).ok()?);
                // Sorted, because each key press looks up hundreds of messages.
                catalog.messages.sort_by(|one, other| one.0.cmp(&other.0));
                Some(catalog)
            };
            let action = catalog.await.map_or(Action::Failed, |catalog| Action::Catalog(Rc::new(catalog)));
            link.send_message(Message::Perform(action));
        });
    }
    let (rules, more, link) = (pack("rules"), pack("rules-more"), context.link().clone());
    spawn_local(async move {
        let rules = async {
            let book = read::<Rulebook>(&runtime::fetch(&rules).await.ok()?).ok()?;
            Some(RulePack::of(book, read::<MoreRules>(&runtime::fetch(&more).await.ok()?).ok()?))
        };
        let action = rules.await.map_or(Action::Failed, |rules| Action::Rules(Rc::new(rules)));
        link.send_message(Message::Perform(action));
        if let Some(bytes) = runtime::saved_for_restart() {
            link.send_message(Message::Perform(Action::Restore(bytes)));
        }
    });
}
