//! Buttons.

use crate::{
    content::Arg,
    engine::FactId,
    interview::worth_asking,
    ui::{
        Action,
        dom::{Attribute, Builder, EventType},
        view::View,
    },
};

/// How prominent a button is on its page.
#[derive(Clone, Copy)]
pub(in crate::ui) enum Weight {
    /// The main button of the page.
    Main,
    /// Another button.
    Other,
    /// A button that looks like a link.
    Quiet,
    /// The button that goes back.
    Back,
}

impl Weight {
    fn class(self) -> &'static str {
        match self {
            Self::Main => "button main",
            Self::Other => "button",
            Self::Quiet => "quiet",
            Self::Back => "quiet back",
        }
    }
}

/// A button. `name` is the name by which scripts and tests find it, `label` the key of its message.
pub(in crate::ui) fn button(dom: &mut Builder<'_>, weight: Weight, name: &str, label: &str, action: Action) {
    dom.button(weight.class(), name, |dom| {
        dom.on(EventType::Click, action);
        dom.message(label);
    });
}

/// A button that opens a question, to answer it or to change the answer. `spoken` is the label for screen readers, if it is another.
pub(in crate::ui) fn change_button(
    view: &View<'_>,
    dom: &mut Builder<'_>,
    weight: Weight,
    fact: FactId,
    label: String,
    spoken: Option<String>,
) {
    dom.button(weight.class(), "change", |dom| {
        if let Some(fact) = view.book().fact(fact) {
            dom.set(Attribute::Fact, &fact.id);
        }
        if let Some(spoken) = spoken {
            dom.set(Attribute::AriaLabel, &spoken);
        }
        dom.on(EventType::Click, Action::Change(fact));
        dom.text(label);
    });
}

/// A button to the questions about other possibilities, if there are any.
pub(in crate::ui) fn other_possibilities(view: &View<'_>, dom: &mut Builder<'_>) {
    let open = worth_asking(view.book(), view.answers(), view.state.today).len();
    if open == 0 {
        return;
    }
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    dom.button("button", "go-on", |dom| {
        dom.on(EventType::Click, Action::Others);
        dom.text(view.localizer.fill("other-possibilities", &[("n", Arg::Count(count))]));
    });
}
