//! The privacy notice before the first sensitive question: what stays private, what the device can keep, and how to leave at once.

use crate::ui::{
    Action,
    dom::{Attribute, Builder, EventType},
    parts::button::{Weight, button},
    view::View,
};

/// What to know before answering.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    dom.title("private-title");
    dom.message_list(&["private-point-stays", "private-point-remembers", "private-point-leave"]);
    if view.state.own {
        keep(view, dom);
    }
    button(dom, Weight::Main, "go-on", "continue", Action::GoOn);
}

/// The choice to keep the answers: only on our own page, where nobody else's script can read them.
fn keep(view: &View<'_>, dom: &mut Builder<'_>) {
    let keeping = view.state.keeping;
    dom.element("label", "row", |dom| {
        dom.element("input", "", |dom| {
            dom.set(Attribute::Type, "checkbox");
            dom.set(Attribute::Option, "keep");
            dom.checked(keeping);
            dom.on(EventType::Change, Action::Keep(!keeping));
        });
        dom.element("span", "", |dom| {
            dom.message("keep-answers");
            dom.message_in("small", "", "keep-hint");
        });
    });
}
