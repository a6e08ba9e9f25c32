//! What explains a question: its hint, and why it is asked.

use crate::{
    engine::{Fact, Kind},
    ui::{
        dom::{Attribute, Builder},
        view::View,
    },
};

/// The hint: what to know before answering, and how to answer this kind of question.
pub(super) fn hint(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact) {
    let kind_hint = match fact.kind {
        Kind::Choice => None,
        Kind::Set => Some("choose-all"),
        Kind::Date => Some("date-hint"),
    };
    let own = view.localizer.hint(fact);
    if own.is_none() && kind_hint.is_none() {
        return;
    }
    dom.element("div", "hint", |dom| {
        dom.set(Attribute::Id, "zhol-hint");
        if let Some(own) = own {
            dom.text_in("p", "", own);
        }
        if let Some(kind_hint) = kind_hint {
            dom.message_in("p", "", kind_hint);
        }
    });
}

/// The ids of the elements that describe the options to a screen reader.
pub(super) fn described_by(view: &View<'_>, fact: &Fact) -> Option<&'static str> {
    match (fact.kind != Kind::Choice || view.localizer.hint(fact).is_some(), view.state.error.is_some()) {
        (true, true) => Some("zhol-hint zhol-fault"),
        (true, false) => Some("zhol-hint"),
        (false, true) => Some("zhol-fault"),
        (false, false) => None,
    }
}

/// Why the question is asked. Empty until the second pack of the language has come.
pub(super) fn why(view: &View<'_>, fact: &Fact) -> String {
    let key = ["why-", &fact.id].concat();
    if view.localizer.has(&key) { view.text(&key) } else { String::new() }
}
