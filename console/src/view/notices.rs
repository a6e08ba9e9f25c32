//! The notices above the questions.

use yew::prelude::*;

use super::props::Content;
use crate::action::Dialog;
use zhol_core::{content::Arg, engine::Answers};

/// The properties of [`Notices`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct NoticesProps {
    pub content: Content,
    /// The call will soon be cleared, because nobody does anything.
    pub idle: bool,
    /// The clipboard still has what was copied in the call before.
    pub clipboard_kept: bool,
    /// Whether the last copying to the clipboard worked.
    pub copied: Option<bool>,
    pub dialog: Dialog,
}

/// The notices about the call, and the number of a question while it is typed.
#[component]
pub(super) fn Notices(props: &NoticesProps) -> Html {
    let messages = props.content.messages(&Answers::default());
    let jump = match props.dialog {
        Dialog::Jump(None) => Some([&messages.text("console-jump"), " _ _"].concat()),
        Dialog::Jump(Some(ten)) => Some([&messages.text("console-jump"), " ", &ten.to_string(), " _"].concat()),
        Dialog::NoQuestion(number) => Some(messages.worker.fill("console-no-question", &[("n", Arg::Count(number.into()))])),
        _ => None,
    };
    html! {
        <>
            if props.idle {
                <p class="notice warning" role="alert" data-idle="">{ messages.text("console-idle") }</p>
            }
            if props.clipboard_kept {
                <p class="notice" role="status" data-remains="">{ messages.text("console-remains") }</p>
            }
            if let Some(done) = props.copied {
                <p class="notice" role="status" data-copied={done.to_string()}>
                    { messages.text(if done { "console-copied" } else { "console-not-copied" }) }
                </p>
            }
            if let Some(jump) = jump {
                <p class="notice" role="status" data-jump="">{ jump }</p>
            }
        </>
    }
}
