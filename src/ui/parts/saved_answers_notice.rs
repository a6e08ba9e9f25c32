//! Notices about answers that are saved on this device.

use crate::ui::{
    Action,
    dom::Builder,
    parts::button::{Weight, button},
    view::View,
};

/// Says that the answers are saved, and offers to erase them.
pub(in crate::ui) fn saved(view: &View<'_>, dom: &mut Builder<'_>) {
    if view.state.keeping {
        dom.element("p", "kept", |dom| {
            dom.message("kept-note");
            dom.text(" ".into());
            button(dom, Weight::Quiet, "erase", "kept-erase", Action::Keep(false));
        });
    }
}

/// Offers answers that were saved earlier. They are not shown before the person asks for them.
pub(in crate::ui) fn offer(view: &View<'_>, dom: &mut Builder<'_>) {
    if view.state.saved.is_some() {
        dom.element("section", "notice", |dom| {
            dom.message_in("p", "", "kept-offer");
            dom.element("div", "ways", |dom| {
                button(dom, Weight::Other, "resume", "kept-go-on", Action::Resume(true));
                button(dom, Weight::Quiet, "erase", "kept-erase", Action::Keep(false));
            });
        });
    }
}
