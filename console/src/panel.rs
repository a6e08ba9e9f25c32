//! What lies over the console: whether to clear the call, and the map of the keys.

use yew::prelude::*;

use super::{Action, Deed, NotTaken, Panel, Refused, console::photographed, keys::named, view::View};
use zhol_core::{content::Arg, interview::hand_over::CodeError};

/// The panel that lies over the console.
pub(super) fn panel(view: &View<'_>) -> Html {
    let (title, inside) = match &view.desk.panel {
        Panel::NewCall => ("console-new", new_call(view)),
        Panel::Code(text, fault) => ("console-key-code", code(view, text, *fault)),
        _ => ("console-map", map(view)),
    };
    html! {
        <div class="over" role="dialog" aria-modal="true" aria-labelledby="panel-title">
            <h2 id="panel-title" tabindex="-1" data-panel="">{ view.text(title) }</h2>
            { inside }
        </div>
    }
}

fn new_call(view: &View<'_>) -> Html {
    html! {
        <>
            <p>{ view.text("console-new-ask") }</p>
            <div class="ways">
                <button type="button" class="button main" data-deed="clear" onclick={view.on(Action::NewCall)}>
                    { view.text("console-new-yes") }{ " " }<kbd>{ "Enter" }</kbd>
                </button>
                <button type="button" class="button" onclick={view.on(Action::Show(Panel::None))}>
                    { view.text("console-new-no") }{ " " }<kbd>{ "Esc" }</kbd>
                </button>
            </div>
        </>
    }
}

/// A hand-over code that the caller reads out.
fn code(view: &View<'_>, text: &str, fault: Option<NotTaken>) -> Html {
    let wrote = view.act.reform(|event: InputEvent| {
        Action::Show(Panel::Code(event.target_unchecked_into::<web_sys::HtmlInputElement>().value(), None))
    });
    let (invalid, described) = if fault.is_some() { ("true", "code-fault code-how") } else { ("false", "code-how") };
    html! {
        <>
            <label class="typed">
                <span>{ view.text("console-code") }</span>
                <input type="text" data-code="" autocomplete="off" spellcheck="false" size="32" aria-invalid={invalid}
                    aria-describedby={described} value={text.to_owned()} oninput={wrote} />
            </label>
            if let Some(fault) = fault {
                <p class="fault" id="code-fault" role="alert" data-fault="">{ not_taken(view, fault) }</p>
            }
            <p class="mine" id="code-how">{ view.text("console-code-how") }</p>
            <div class="ways">
                <button type="button" class="button main" data-deed="read" onclick={view.on(Action::Read)}>
                    { view.text("console-code-read") }{ " " }<kbd>{ "Enter" }</kbd>
                </button>
                <label class="button photo">
                    { view.text("console-code-photo") }
                    <input type="file" accept="image/*" capture="environment" data-photo="" onchange={Callback::from(photographed)} />
                </label>
                <button type="button" class="button" onclick={view.on(Action::Show(Panel::None))}>
                    { view.text("console-close") }{ " " }<kbd>{ "Esc" }</kbd>
                </button>
            </div>
        </>
    }
}

fn not_taken(view: &View<'_>, why: NotTaken) -> String {
    match why {
        NotTaken::Fault(fault) => wrong(view, fault),
        NotTaken::Photo => view.text("console-code-none"),
    }
}

/// What is wrong with a code, and what to do.
fn wrong(view: &View<'_>, fault: CodeError) -> String {
    let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
    let say = |key: &str| view.text(key);
    match fault {
        CodeError::Empty => say("console-code-empty"),
        CodeError::Symbol(at, letter) => {
            view.worker.fill("console-code-symbol", &[("n", count(at)), ("letter", Arg::Text(&letter.to_string()))])
        }
        CodeError::Short(given, needed) => {
            view.worker.fill("console-code-short", &[("n", count(given)), ("most", count(needed))])
        }
        CodeError::Long(given, needed) => view.worker.fill("console-code-long", &[("n", count(given)), ("most", count(needed))]),
        CodeError::Check => say("console-code-check"),
        CodeError::Version(_) => say("console-code-version"),
        CodeError::Impossible => say("console-code-impossible"),
    }
}

/// The keys that never change, by the message that says what they do.
const FIXED: [(&str, &str); 5] = [
    ("1–9, A–Z", "console-key-choose"),
    ("0", "dont-know"),
    ("Alt+1–9", "console-key-person"),
    ("Esc", "console-key-field"),
    ("Esc×3", "leave"),
];

fn map(view: &View<'_>) -> Html {
    let hides = view.desk.hides;
    html! {
        <>
            <table>
                <tbody>
                    { for FIXED.iter().map(|(keys, key)| html! {
                        <tr><th scope="row">{ view.text(key) }</th><td><kbd>{ *keys }</kbd></td><td></td></tr>
                    }) }
                    { for Deed::ALL.iter().map(|(deed, _)| row(view, *deed)) }
                </tbody>
            </table>
            <p class="mine">{ view.text("console-map-kept") }</p>
            <label class="row">
                <input type="checkbox" data-hides="" checked={hides} onchange={view.act.reform(move |_: Event| Action::Hides(!hides))} />
                <span>{ view.text("console-hides") }</span>
            </label>
            <p><a href="script/" target="_blank" rel="noopener">{ view.text("console-script") }</a></p>
            <button type="button" class="button main" data-deed="close" onclick={view.on(Action::Show(Panel::None))}>
                { view.text("console-close") }{ " " }<kbd>{ "Esc" }</kbd>
            </button>
        </>
    }
}

fn row(view: &View<'_>, deed: Deed) -> Html {
    let said = view.worker.of(&["console-key-", deed.word()]);
    let wrong = match &view.desk.panel {
        Panel::Learn(learnt) if *learnt == deed => Some(view.text("console-press")),
        Panel::Refused(refused, why) if *refused == deed => Some(refusal(view, why)),
        _ => None,
    };
    let change = [&view.text("check-change"), ": ", &said].concat();
    html! {
        <tr key={deed.word()}>
            <th scope="row">{ said }</th>
            <td><kbd data-key={deed.word()}>{ named(view.desk.keys.chord(deed)) }</kbd></td>
            <td>
                <button type="button" class="small" data-learn={deed.word()} aria-label={change} onclick={view.on(Action::Show(Panel::Learn(deed)))}>
                    { view.text("check-change") }
                </button>
                if let Some(wrong) = wrong {
                    <span role="alert" data-refused="">{ " " }{ wrong }</span>
                }
            </td>
        </tr>
    }
}

fn refusal(view: &View<'_>, why: &Refused) -> String {
    match why {
        Refused::Taken(chord, other) => {
            let other = view.worker.of(&["console-key-", other.word()]);
            view.worker.fill("console-taken", &[("keys", Arg::Text(&named(chord))), ("deed", Arg::Text(&other))])
        }
        Refused::Reserved(chord) => view.worker.fill("console-reserved", &[("keys", Arg::Text(&named(chord)))]),
    }
}
