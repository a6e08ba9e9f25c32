//! Buttons.

use super::{
    Action,
    sheet::{Event, Name, Sheet},
    view::View,
};
use crate::engine::FactId;

/// How much a button weighs on its page.
#[derive(Clone, Copy)]
pub(super) enum Weight {
    /// The one thing to do.
    Main,
    /// Another thing to do.
    Other,
    /// A way aside, as quiet as a link.
    Quiet,
    /// The way back.
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

/// A button. `name` is the word by which other programs find it.
pub(super) fn button(sheet: &mut Sheet<'_>, weight: Weight, name: &str, label: &str, action: Action) {
    sheet.button(weight.class(), name, |sheet| {
        sheet.acts(Event::Click, action);
        sheet.message(label);
    });
}

/// A button that goes to a question, to answer it or to answer it differently.
pub(super) fn change(
    view: &View<'_>,
    sheet: &mut Sheet<'_>,
    weight: Weight,
    fact: FactId,
    label: String,
    spoken: Option<String>,
) {
    sheet.button(weight.class(), "change", |sheet| {
        if let Some(fact) = view.book().fact(fact) {
            sheet.set(Name::Fact, &fact.id);
        }
        if let Some(spoken) = spoken {
            sheet.set(Name::AriaLabel, &spoken);
        }
        sheet.acts(Event::Click, Action::Change(fact));
        sheet.text(label);
    });
}
