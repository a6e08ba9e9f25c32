//! The result beside the questions, shown with the widget's own pages.

use yew::prelude::*;

use super::props::Content;
use crate::action::Action;
use zhol::ui::{self, State};
use zhol_core::{
    engine::{Answers, Date},
    interview::Session,
};

/// The properties of [`DangerBanner`] and [`ResultPane`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ResultProps {
    pub content: Content,
    pub answers: Answers,
    /// The tag of the worker's language.
    pub language: &'static str,
    pub today: Date,
    pub on_action: Callback<Action>,
}

impl ResultProps {
    /// The state in which the person's own widget would show this result.
    fn widget_state(&self) -> State {
        let mut state = State::new(self.language, self.today);
        state.rules = Some(self.content.rules.rc());
        state.catalog = Some(self.content.worker.rc());
        state.session = Session::resumed(self.answers.clone(), 0);
        state
    }

    /// Of the widget's actions, the console only opens a question.
    fn on_widget_action(&self) -> Callback<ui::Action> {
        let on_action = self.on_action.clone();
        Callback::from(move |action| {
            if let ui::Action::Change(fact) = action {
                on_action.emit(Action::Open(fact));
            }
        })
    }
}

/// What to do at once, and what to say to the caller. Empty when no answer speaks of danger.
#[component]
pub(super) fn DangerBanner(props: &ResultProps) -> Html {
    let Some(banner) = ui::danger_banner(&props.widget_state(), &props.on_widget_action()) else { return Html::default() };
    let messages = props.content.messages(&props.answers);
    html! {
        <>
            { banner }
            { messages.aloud("p", "danger aloud", messages.caller.text("say-danger")) }
        </>
    }
}

/// The result so far.
#[component]
pub(super) fn ResultPane(props: &ResultProps) -> Html {
    ui::compact_result(&props.widget_state(), &props.on_widget_action())
}
