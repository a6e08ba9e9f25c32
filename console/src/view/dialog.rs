//! The dialogs: whether to clear the call, the hand-over code, and the list of the keys.

use yew::prelude::*;

use super::props::{Content, Messages, input_value, on_click};
use crate::{
    action::{Action, CodeInputError, Dialog},
    keymap::{Command, Keymap, KeymapError, key_label},
};
use zhol_core::{content::Arg, engine::Answers, interview::hand_over::CodeError};

/// The properties of [`DialogBox`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DialogBoxProps {
    pub content: Content,
    /// A modal dialog.
    pub dialog: Dialog,
    pub keymap: Keymap,
    /// The call is cleared when the tab is hidden.
    pub clear_when_hidden: bool,
    pub on_action: Callback<Action>,
    /// Receives the choice of a photo.
    pub on_photo: Callback<Event>,
}

/// A modal dialog.
#[component]
pub(super) fn DialogBox(props: &DialogBoxProps) -> Html {
    let messages = props.content.messages(&Answers::default());
    let (title, inside) = match &props.dialog {
        Dialog::NewCall => ("console-new", new_call(props, &messages)),
        Dialog::Code(text, error) => ("console-key-code", code(props, &messages, text, *error)),
        _ => ("console-map", keymap(props, &messages)),
    };
    html! {
        <div class="over" role="dialog" aria-modal="true" aria-labelledby="panel-title">
            <h2 id="panel-title" tabindex="-1" data-panel="">{ messages.text(title) }</h2>
            { inside }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct DialogButtonProps {
    label: String,
    /// The key that does the same.
    keys: &'static str,
    #[prop_or("button")]
    class: &'static str,
    /// The name by which tests find it.
    #[prop_or_default]
    name: Option<&'static str>,
    onclick: Callback<MouseEvent>,
}

/// A button of a dialog, with its key.
#[component]
fn DialogButton(props: &DialogButtonProps) -> Html {
    let DialogButtonProps { label, keys, class, name, onclick } = props.clone();
    html! { <button type="button" {class} data-command={name} {onclick}>{ label }{ " " }<kbd>{ keys }</kbd></button> }
}

fn new_call(props: &DialogBoxProps, messages: &Messages<'_>) -> Html {
    html! {
        <>
            <p>{ messages.text("console-new-ask") }</p>
            <div class="ways">
                <DialogButton class="button main" name="clear" label={messages.text("console-new-yes")} keys="Enter"
                    onclick={on_click(&props.on_action, Action::NewCall)} />
                <DialogButton label={messages.text("console-new-no")} keys="Esc"
                    onclick={on_click(&props.on_action, Action::Show(Dialog::None))} />
            </div>
        </>
    }
}

/// A hand-over code that the caller reads out, or that is in a photo.
fn code(props: &DialogBoxProps, messages: &Messages<'_>, text: &str, error: Option<CodeInputError>) -> Html {
    let oninput = props.on_action.reform(|event: InputEvent| Action::Show(Dialog::Code(input_value(&event), None)));
    let described = if error.is_some() { "code-fault code-how" } else { "code-how" };
    html! {
        <>
            <label class="typed">
                <span>{ messages.text("console-code") }</span>
                <input type="text" data-code="" autocomplete="off" spellcheck="false" size="32" aria-invalid={error.is_some().to_string()}
                    aria-describedby={described} value={text.to_owned()} {oninput} />
            </label>
            if let Some(error) = error {
                <p class="fault" id="code-fault" role="alert" data-fault="">{ code_error(messages, error) }</p>
            }
            <p class="mine" id="code-how">{ messages.text("console-code-how") }</p>
            <div class="ways">
                <DialogButton class="button main" name="read" label={messages.text("console-code-read")} keys="Enter"
                    onclick={on_click(&props.on_action, Action::ReadCode)} />
                <label class="button photo">
                    { messages.text("console-code-photo") }
                    <input type="file" accept="image/*" capture="environment" data-photo="" onchange={&props.on_photo} />
                </label>
                <DialogButton label={messages.text("console-close")} keys="Esc"
                    onclick={on_click(&props.on_action, Action::Show(Dialog::None))} />
            </div>
        </>
    }
}

/// What is wrong with a code, and what to do.
fn code_error(messages: &Messages<'_>, error: CodeInputError) -> String {
    let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
    let length =
        |key: &str, given: usize, needed: usize| messages.worker.fill(key, &[("n", count(given)), ("most", count(needed))]);
    match error {
        CodeInputError::NotInPhoto => messages.text("console-code-none"),
        CodeInputError::Code(CodeError::Empty) => messages.text("console-code-empty"),
        CodeInputError::Code(CodeError::Symbol(position, symbol)) => {
            let symbol = symbol.to_string();
            messages.worker.fill("console-code-symbol", &[("n", count(position)), ("letter", Arg::Text(&symbol))])
        }
        CodeInputError::Code(CodeError::Short(given, needed)) => length("console-code-short", given, needed),
        CodeInputError::Code(CodeError::Long(given, needed)) => length("console-code-long", given, needed),
        CodeInputError::Code(CodeError::Check) => messages.text("console-code-check"),
        CodeInputError::Code(CodeError::Version(_)) => messages.text("console-code-version"),
        CodeInputError::Code(CodeError::Impossible) => messages.text("console-code-impossible"),
    }
}

/// The keys that cannot be changed, with the key of the message that says what they do.
const FIXED: [(&str, &str); 5] = [
    ("1–9, A–Z", "console-key-choose"),
    ("0", "dont-know"),
    ("Alt+1–9", "console-key-person"),
    ("Esc", "console-key-field"),
    ("Esc×3", "leave"),
];

/// The list of all keys, where those of commands can be changed.
fn keymap(props: &DialogBoxProps, messages: &Messages<'_>) -> Html {
    let checked = props.clear_when_hidden;
    let onchange = props.on_action.reform(move |_: Event| Action::ClearWhenHidden(!checked));
    html! {
        <>
            <table>
                <tbody>
                    { for FIXED.iter().map(|(keys, key)| html! {
                        <tr><th scope="row">{ messages.text(key) }</th><td><kbd>{ *keys }</kbd></td><td></td></tr>
                    }) }
                    { for Command::ALL.iter().map(|(command, _)| command_row(props, messages, *command)) }
                </tbody>
            </table>
            <p class="mine">{ messages.text("console-map-kept") }</p>
            <label class="row">
                <input type="checkbox" data-hides="" {checked} {onchange} />
                <span>{ messages.text("console-hides") }</span>
            </label>
            <p><a href="script/" target="_blank" rel="noopener">{ messages.text("console-script") }</a></p>
            <DialogButton class="button main" name="close" label={messages.text("console-close")} keys="Esc"
                onclick={on_click(&props.on_action, Action::Show(Dialog::None))} />
        </>
    }
}

fn command_row(props: &DialogBoxProps, messages: &Messages<'_>, command: Command) -> Html {
    let label = messages.worker.of(&["console-key-", command.word()]);
    let notice = match &props.dialog {
        Dialog::Learn(other) if *other == command => Some(messages.text("console-press")),
        Dialog::Refused(other, error) if *other == command => Some(keymap_error(messages, error)),
        _ => None,
    };
    let change = [&messages.text("check-change"), ": ", &label].concat();
    html! {
        <tr key={command.word()}>
            <th scope="row">{ label }</th>
            <td><kbd data-key={command.word()}>{ key_label(props.keymap.chord(command)) }</kbd></td>
            <td>
                <button type="button" class="small" data-learn={command.word()} aria-label={change}
                    onclick={on_click(&props.on_action, Action::Show(Dialog::Learn(command)))}>
                    { messages.text("check-change") }
                </button>
                if let Some(notice) = notice {
                    <span role="alert" data-refused="">{ " " }{ notice }</span>
                }
            </td>
        </tr>
    }
}

fn keymap_error(messages: &Messages<'_>, error: &KeymapError) -> String {
    match error {
        KeymapError::Taken(keys, other) => {
            let other = messages.worker.of(&["console-key-", other.word()]);
            messages.worker.fill("console-taken", &[("keys", Arg::Text(&key_label(keys))), ("command", Arg::Text(&other))])
        }
        KeymapError::Reserved(keys) => messages.worker.fill("console-reserved", &[("keys", Arg::Text(&key_label(keys)))]),
    }
}
