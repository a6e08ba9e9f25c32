//! All questions in their sections, each as a line with its answer. The open question is shown whole in its place.

use yew::prelude::*;

use super::{
    open_question::OpenQuestion,
    props::{Content, Messages, on_click},
};
use crate::{
    action::Action,
    caller::Caller,
    keymap::{Command, Keymap, key_label},
};
use zhol_core::{
    engine::{Date, Evaluation, FactId, Truth},
    interview::next_question,
};

/// The properties of [`QuestionList`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct QuestionListProps {
    pub content: Content,
    pub caller: Caller,
    pub keymap: Keymap,
    pub today: Date,
    /// How many times another question was shown: after each, the date field shows the text of the state again.
    pub moves: u32,
    pub on_action: Callback<Action>,
}

/// All questions, with what to say before and after them, and the note.
#[component]
pub(super) fn QuestionList(props: &QuestionListProps) -> Html {
    let QuestionListProps { content, caller, keymap, today, moves, on_action } = props;
    let (book, messages) = (content.book(), content.messages(caller.answers()));
    let evaluation = Evaluation::of(book, caller.answers(), *today);
    let next = next_question(book, caller.answers(), *today);
    let all: Vec<FactId> = book.questions().collect();
    let number = |fact: FactId| all.iter().position(|other| *other == fact).map_or(0, |index| index.saturating_add(1));
    let line = |fact: FactId, number: usize, needless: bool| {
        let Some(name) = book.fact(fact).map(|fact| fact.id.as_str()) else { return Html::default() };
        let label = messages.worker.of(&["fact-", name]);
        html! {
            <QuestionLine name={name.to_owned()} {number} {label} answer={answer(props, &messages, fact)}
                needless={needless.then(|| messages.text("console-unneeded"))} onclick={on_click(on_action, Action::Open(fact))} />
        }
    };
    html! {
        <>
            <div class="begin"><h2>{ messages.text("console-begin") }</h2>{ messages.both("say-begin") }</div>
            { next_button(props, &messages, next, next.map_or(0, number)) }
            { for book.sections.iter().map(|section| html! {
                <section key={section.id.clone()}>
                    <h2>{ messages.worker.of(&["section-", &section.id]) }</h2>
                    <ol>
                        { for section.questions.iter().map(|fact| {
                            let number = number(*fact);
                            let needless = evaluation.applies(book, *fact) == Truth::No;
                            let class = classes!(needless.then_some("idle"), (next == Some(*fact)).then_some("next"));
                            html! {
                                <li key={fact.0} {class}>
                                    if *fact == caller.open() {
                                        <OpenQuestion content={content.clone()} caller={caller.clone()} {number} {moves} {on_action} />
                                    } else {
                                        { line(*fact, number, needless) }
                                    }
                                </li>
                            }
                        }) }
                    </ol>
                </section>
            }) }
            <div class="begin"><h2>{ messages.text("console-end") }</h2>{ messages.both("say-end") }</div>
            <Note label={messages.text("console-note")} keys={key_label(keymap.chord(Command::Note))}
                hint={messages.text("console-note-hint")} />
        </>
    }
}

/// The answer to a question in one line; empty if there is none.
fn answer(props: &QuestionListProps, messages: &Messages<'_>, fact: FactId) -> String {
    let answer = props.caller.answers().get(fact).and_then(|answer| Some((props.content.book().fact(fact)?, answer)));
    answer.map_or_else(String::new, |(fact, answer)| messages.worker.answer(fact, Some(answer)).join(messages.worker.joints()[0]))
}

/// A button for the next question of the interview, which Enter opens too.
fn next_button(props: &QuestionListProps, messages: &Messages<'_>, next: Option<FactId>, number: usize) -> Html {
    let Some((id, fact)) = next.and_then(|next| Some((next, props.content.book().fact(next)?))) else {
        return html! { <p class="most done" data-done="">{ messages.text("console-done") }</p> };
    };
    let keys = key_label(props.keymap.chord(Command::Next));
    html! {
        <p class="most">
            { messages.text("console-next") }{ " " }
            <button type="button" class="small" data-next={fact.id.clone()} onclick={on_click(&props.on_action, Action::Open(id))}>
                { format!("{number:02}") }{ " " }{ messages.worker.of(&["fact-", &fact.id]) }{ " " }<kbd>{ keys }</kbd>
            </button>
        </p>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct QuestionLineProps {
    /// The id of the fact that the question asks for.
    name: String,
    /// The number of the question, from 1.
    number: usize,
    label: String,
    answer: String,
    /// Says that the question does not apply, if so.
    needless: Option<String>,
    onclick: Callback<MouseEvent>,
}

/// A question as one line.
#[component]
fn QuestionLine(props: &QuestionLineProps) -> Html {
    let QuestionLineProps { name, number, label, answer, needless, onclick } = props.clone();
    html! {
        <button type="button" class="line" data-line={name} {onclick}>
            <span class="number">{ format!("{number:02}") }</span>
            <span class="name">
                { label }
                if let Some(needless) = needless {
                    <small>{ " " }{ needless }</small>
                }
            </span>
            <span class="answered">{ answer }</span>
        </button>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NoteProps {
    label: String,
    keys: String,
    hint: String,
}

/// A field for notes during the call. Its text is only in the page: nothing reads it, and it is gone after the call.
#[component]
fn Note(props: &NoteProps) -> Html {
    let NoteProps { label, keys, hint } = props.clone();
    html! {
        <label class="note">
            <span>{ label }{ " " }<kbd>{ keys }</kbd></span>
            <textarea data-note="" rows="3" autocomplete="off" spellcheck="false" aria-describedby="note-hint" />
            <small id="note-hint">{ hint }</small>
        </label>
    }
}
