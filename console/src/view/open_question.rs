//! The open question: what to read aloud, the same for the worker, and the answers with their keys.

use yew::prelude::*;

use super::props::{Content, Messages, input_value, on_click};
use crate::{action::Action, caller::Caller, keymap::option_key_label};
use zhol::ui::{InputError, Pick, error_message};
use zhol_core::engine::{Answer, Fact, Kind};

/// The properties of [`OpenQuestion`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct OpenQuestionProps {
    pub content: Content,
    pub caller: Caller,
    /// The number of the question, from 1.
    pub number: usize,
    /// How many times another question was shown: after each, the date field shows the text of the state again.
    pub moves: u32,
    pub on_action: Callback<Action>,
}

/// The open question.
#[component]
pub(super) fn OpenQuestion(props: &OpenQuestionProps) -> Html {
    let OpenQuestionProps { content, caller, number, .. } = props;
    let (id, messages) = (caller.open(), content.messages(caller.answers()));
    let Some(fact) = content.book().fact(id) else { return Html::default() };
    let kind = fact.kind.word();
    html! {
        <div class="open" data-open={fact.id.clone()} data-kind={kind}>
            <div class="script">
                <h3 tabindex="-1"><span class="number">{ format!("{number:02}") }</span>{ " " }
                    { messages.aloud("span", "aloud", messages.caller.question(content.book(), id)) }
                </h3>
                if messages.differ() {
                    <p class="mine">{ messages.worker.question(content.book(), id) }</p>
                }
                if let Some(hint) = messages.caller.hint(fact) {
                    { messages.aloud("p", "aloud small", hint) }
                    if messages.differ() {
                        <p class="mine">{ messages.worker.hint(fact) }</p>
                    }
                }
            </div>
            if fact.kind == Kind::Date {
                { date_input(props, &messages, fact) }
            }
            { options(props, &messages, fact) }
            if fact.kind != Kind::Date {
                { error(&messages, caller.error) }
            }
            if fact.kind == Kind::Set {
                <p class="mine">{ messages.text("console-set-how") }</p>
            }
            <dl class="asides">
                <div><dt>{ messages.text("console-probe") }</dt><dd>{ messages.worker.of(&["probe-", &fact.id]) }</dd></div>
                <div><dt>{ messages.text("console-unsure") }</dt><dd>{ messages.both(&["say-unsure-", kind].concat()) }</dd></div>
            </dl>
        </div>
    }
}

fn error(messages: &Messages<'_>, error: Option<InputError>) -> Html {
    error.map_or_else(Html::default, |error| {
        html! { <p class="fault" role="alert" data-fault="">{ error_message(&messages.worker, error) }</p> }
    })
}

/// The options of a question, and those that every question has.
fn options(props: &OpenQuestionProps, messages: &Messages<'_>, fact: &Fact) -> Html {
    let OpenQuestionProps { content, caller, on_action, .. } = props;
    let answer = caller.answers().get(caller.open());
    let many = fact.options.len() > 9;
    let option = |name: &str, keys: String, pressed: bool, [aloud, mine]: [String; 2], pick: Pick| {
        let onclick = on_click(on_action, Action::Choose(pick));
        html! {
            <button type="button" key={name.to_owned()} class="choice" data-option={name.to_owned()}
                aria-pressed={pressed.to_string()} {onclick}>
                <kbd>{ keys }</kbd>
                <span>
                    { messages.aloud("span", "aloud", aloud.clone()) }
                    if messages.differ() && aloud != mine {
                        <small>{ mine }</small>
                    }
                </span>
            </button>
        }
    };
    let said = |key: &str| [messages.caller.text(key), messages.worker.text(key)];
    let offered = (0u8..).zip(&fact.options).filter(|(index, _)| fact.offers(*index, content.book(), caller.answers()));
    html! {
        <div class={classes!("choices", many.then_some("many"))} role="group" aria-label={messages.text("console-answers")}>
            { for offered.map(|(index, name)| {
                let chosen = match answer {
                    Some(Answer::Choice(chosen)) => chosen == index,
                    Some(Answer::Set(set)) => set.contains(index),
                    _ => false,
                };
                let said = [messages.caller.option(fact, index), messages.worker.option(fact, index)];
                option(name, option_key_label(fact, index.into()), chosen, said, Pick::Option(index))
            }) }
            if fact.kind == Kind::Set {
                { option("none", option_key_label(fact, fact.options.len()), matches!(answer, Some(Answer::Set(set)) if set.is_empty()),
                    said("none-of-these"), Pick::None) }
            }
            { option("unknown", "0".to_owned(), answer == Some(Answer::Unknown), said("dont-know"), Pick::Unknown) }
        </div>
    }
}

/// One field for a whole date. A year is enough.
fn date_input(props: &OpenQuestionProps, messages: &Messages<'_>, fact: &Fact) -> Html {
    let OpenQuestionProps { caller, on_action, .. } = props;
    let id = caller.open();
    let oninput = on_action.reform(move |event: InputEvent| Action::Write(id, input_value(&event)));
    html! {
        <label class="typed">
            <span>{ messages.worker.of(&["fact-", &fact.id]) }</span>
            <input type="text" data-date="" inputmode="numeric" autocomplete="off" spellcheck="false" size="14"
                aria-describedby={if caller.error.is_some() { "date-fault date-how" } else { "date-how" }}
                aria-invalid={caller.error.is_some().to_string()} value={caller.date.clone()} {oninput} />
            <small id="date-how">{ messages.text("console-date-how") }</small>
            if let Some(error) = caller.error {
                <span class="fault" id="date-fault" role="alert" data-fault="">{ error_message(&messages.worker, error) }</span>
            }
        </label>
    }
}
