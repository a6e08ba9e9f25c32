//! The toolbar, which is always shown: the people of this call, both languages, and the commands.

use yew::prelude::*;

use super::props::{Content, input_value, on_click};
use crate::{
    action::{Action, Dialog, Pane},
    keymap::{Command, Keymap, key_label},
};
use zhol_core::{
    content::{Arg, LANGUAGES},
    engine::Answers,
};

/// The properties of [`Toolbar`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ToolbarProps {
    pub content: Content,
    /// The number of people in this call.
    pub callers: usize,
    /// The index of the person who is shown.
    pub current: usize,
    pub pane: Pane,
    pub keymap: Keymap,
    pub on_action: Callback<Action>,
}

/// The toolbar.
#[component]
pub(super) fn Toolbar(props: &ToolbarProps) -> Html {
    let ToolbarProps { content, callers, current, pane, keymap, on_action } = props;
    let messages = content.messages(&Answers::default());
    let command = |command: Command, action: Action| {
        let label = messages.worker.of(&["console-", command.word()]);
        let keys = key_label(keymap.chord(command));
        html! { <CommandButton {command} {label} {keys} onclick={on_click(on_action, action)} /> }
    };
    let pane_button = |shown: Pane, label: &str| {
        let keys = (shown != *pane).then(|| key_label(keymap.chord(Command::Turn)));
        let onclick = if keys.is_some() { on_click(on_action, Action::SwitchPane) } else { Callback::noop() };
        html! { <PaneButton label={messages.text(label)} {keys} {onclick} /> }
    };
    html! {
        <header class="top">
            <h1 class="spoken">{ messages.text("console-title") }</h1>
            <div class="people" role="group" aria-label={messages.text("console-people")}>
                { for (1u32..).zip(0..*callers).map(|(number, index)| html! {
                    <CallerButton key={index} {number} label={messages.worker.fill("console-person", &[("n", Arg::Count(number))])}
                        pressed={index == *current} onclick={on_click(on_action, Action::SwitchCaller(index))} />
                }) }
                { command(Command::Add, Action::AddCaller) }
            </div>
            <div class="turn" role="group" aria-label={messages.text("console-now")}>
                { pane_button(Pane::Questions, "console-questions") }
                { pane_button(Pane::Result, "console-result") }
            </div>
            <div class="tongues">
                <LanguageSelect name="caller" label={messages.text("console-caller")} chosen={content.caller.language.clone()}
                    on_choose={on_action.reform(Action::CallerLanguage)} />
                <LanguageSelect name="worker" label={messages.text("console-worker")} chosen={content.worker.language.clone()}
                    for_workers=true on_choose={on_action.reform(Action::WorkerLanguage)} />
            </div>
            <div class="ways-out">
                { command(Command::Code, Action::Show(Dialog::Code(String::new(), None))) }
                { command(Command::Copy, Action::Copy(false)) }
                { command(Command::Send, Action::Copy(true)) }
                { command(Command::Map, Action::Show(Dialog::Keymap)) }
                { command(Command::New, Action::Show(Dialog::NewCall)) }
                <button type="button" class="leave" data-action="leave" onclick={on_click(on_action, Action::Leave)}>
                    { messages.text("leave") }{ " " }<kbd>{ "Esc×3" }</kbd>
                </button>
            </div>
        </header>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct CommandButtonProps {
    command: Command,
    label: String,
    keys: String,
    onclick: Callback<MouseEvent>,
}

/// A button for a command, with its keys.
#[component]
fn CommandButton(props: &CommandButtonProps) -> Html {
    let CommandButtonProps { command, label, keys, onclick } = props.clone();
    html! { <button type="button" class="small" data-command={command.word()} {onclick}>{ label }{ " " }<kbd>{ keys }</kbd></button> }
}

#[derive(Clone, PartialEq, Properties)]
struct CallerButtonProps {
    /// The number of the person, from 1.
    number: u32,
    label: String,
    pressed: bool,
    onclick: Callback<MouseEvent>,
}

/// A button that shows a person of this call.
#[component]
fn CallerButton(props: &CallerButtonProps) -> Html {
    let CallerButtonProps { number, label, pressed, onclick } = props.clone();
    html! {
        <button type="button" class="small" aria-pressed={pressed.to_string()} data-person={number.to_string()} {onclick}>
            { label }{ " " }<kbd>{ format!("Alt+{number}") }</kbd>
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PaneButtonProps {
    label: String,
    /// The keys that show the pane; none if it is shown already.
    keys: Option<String>,
    onclick: Callback<MouseEvent>,
}

/// A button that shows a pane of a narrow window.
#[component]
fn PaneButton(props: &PaneButtonProps) -> Html {
    let PaneButtonProps { label, keys, onclick } = props.clone();
    html! {
        <button type="button" class="small" aria-pressed={keys.is_none().to_string()} {onclick}>
            { label }
            if let Some(keys) = keys {
                { " " }<kbd>{ keys }</kbd>
            }
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LanguageSelectProps {
    /// Whose language it is: `caller` or `worker`.
    name: &'static str,
    label: String,
    /// The tag of the chosen language.
    chosen: String,
    /// Only the languages that workers use are offered.
    #[prop_or_default]
    for_workers: bool,
    on_choose: Callback<&'static str>,
}

/// A list of the languages.
#[component]
fn LanguageSelect(props: &LanguageSelectProps) -> Html {
    let LanguageSelectProps { name, label, chosen, for_workers, on_choose } = props.clone();
    let onchange = Callback::from(move |event: Event| {
        let tag = input_value(&event);
        if let Some(language) = LANGUAGES.iter().find(|language| language.tag == tag) {
            on_choose.emit(language.tag);
        }
    });
    let offered = LANGUAGES.iter().filter(|language| !for_workers || language.workers);
    html! {
        <label>
            <span>{ label }</span>
            <select data-tongue={name} {onchange}>
                { for offered.map(|language| html! {
                    <option value={language.tag} lang={language.tag} selected={language.tag == chosen}>{ language.name }</option>
                }) }
            </select>
        </label>
    }
}
