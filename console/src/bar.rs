//! What is always in sight: the people of this call, both languages, and the ways out.

use yew::prelude::*;

use super::{Action, Deed, Panel, Side, keys::named, view::View};
use zhol::ui::LANGUAGES;
use zhol_core::content::Arg;

/// The bar.
pub(super) fn bar(view: &View<'_>) -> Html {
    let press = |deed: Deed, action: Action, class: &'static str| {
        let key = named(view.desk.keys.chord(deed));
        let (word, label) = (deed.word(), view.worker.of(&["console-", deed.word()]));
        html! {
            <button type="button" {class} data-deed={word} onclick={view.on(action)}>{ label }{ " " }<kbd>{ key }</kbd></button>
        }
    };
    html! {
        <header class="top">
            <h1 class="spoken">{ view.text("console-title") }</h1>
            <div class="people" role="group" aria-label={view.text("console-people")}>
                { for view.desk.cases.iter().enumerate().map(|(at, _)| person(view, at)) }
                { press(Deed::Add, Action::Add, "small") }
            </div>
            <div class="turn" role="group" aria-label={view.text("console-now")}>
                { side(view, Side::Questions, "console-questions") }
                { side(view, Side::Result, "console-result") }
            </div>
            { languages(view) }
            <div class="ways-out">
                { press(Deed::Code, Action::Show(Panel::Code(String::new(), None)), "small") }
                { press(Deed::Copy, Action::Copy(false), "small") }
                { press(Deed::Send, Action::Copy(true), "small") }
                { press(Deed::Map, Action::Show(Panel::Map), "small") }
                { press(Deed::New, Action::Show(Panel::NewCall), "small") }
                <button type="button" class="leave" data-action="leave" onclick={view.on(Action::Leave)}>
                    { view.text("leave") }{ " " }<kbd>{ "Esc×3" }</kbd>
                </button>
            </div>
        </header>
    }
}

fn person(view: &View<'_>, at: usize) -> Html {
    let number = u32::try_from(at.saturating_add(1)).unwrap_or(u32::MAX);
    let name = view.worker.fill("console-person", &[("n", Arg::Count(number))]);
    let pressed = if at == view.desk.shown { "true" } else { "false" };
    html! {
        <button type="button" class="small" key={at} aria-pressed={pressed} data-person={number.to_string()} onclick={view.on(Action::Person(at))}>
            { name }{ " " }<kbd>{ format!("Alt+{number}") }</kbd>
        </button>
    }
}

fn side(view: &View<'_>, side: Side, label: &str) -> Html {
    let shown = view.desk.side == side;
    let turn = if shown { Callback::noop() } else { view.on(Action::Turn) };
    let key = named(view.desk.keys.chord(Deed::Turn));
    html! {
        <button type="button" class="small" aria-pressed={if shown { "true" } else { "false" }} onclick={turn}>
            { view.text(label) }
            if !shown {
                { " " }<kbd>{ key }</kbd>
            }
        </button>
    }
}

fn languages(view: &View<'_>) -> Html {
    let list = |label: &str, chosen: &'static str, worker: bool, act: fn(&'static str) -> Action| {
        let to = view.act.clone();
        let chose = Callback::from(move |event: Event| {
            let tag = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            if let Some(language) = LANGUAGES.iter().find(|language| language.tag == tag) {
                to.emit(act(language.tag));
            }
        });
        let offered = LANGUAGES.iter().filter(|language| !worker || language.workers);
        html! {
            <label>
                <span>{ view.text(label) }</span>
                <select data-tongue={if worker { "worker" } else { "caller" }} onchange={chose}>
                    { for offered.map(|language| html! {
                        <option value={language.tag} lang={language.tag} selected={language.tag == chosen}>{ language.name }</option>
                    }) }
                </select>
            </label>
        }
    };
    html! {
        <div class="tongues">
            { list("console-caller", view.desk.caller, false, Action::Caller) }
            { list("console-worker", view.desk.worker, true, Action::Worker) }
        </div>
    }
}
