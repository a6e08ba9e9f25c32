//! The hand-over code: all answers in a few letters, for a helper who goes on with them.

use crate::{
    interview::hand_over::{self, SIDE},
    ui::{
        Action,
        dom::{Attribute, Builder},
        parts::button::{Weight, button},
        view::View,
    },
};

/// A button that shows the hand-over code, and the code itself once it is shown.
pub(super) fn hand_over_code(view: &View<'_>, dom: &mut Builder<'_>) {
    let shows = view.state.code;
    let label = if shows { "take-code-hide" } else { "take-code" };
    button(dom, Weight::Other, "code", label, Action::Code(!shows));
    dom.fragment(|dom| {
        if shows {
            let code = hand_over::write(view.book(), view.answers());
            dom.message_in("p", "", "take-code-lead");
            dom.element("p", "code", |dom| {
                dom.set(Attribute::Dir, "ltr");
                dom.text(code.clone());
            });
            qr_code(dom, &code);
        }
    });
}

/// The same code as a QR code.
fn qr_code(dom: &mut Builder<'_>, code: &str) {
    let squares = hand_over::squares(code).unwrap_or_default();
    let mut drawn = String::new();
    for at in squares.iter().enumerate().filter(|(_, black)| **black).map(|(at, _)| at) {
        drawn.push_str(&["M", &(at % SIDE).to_string(), " ", &(at / SIDE).to_string(), "h1v1h-1z"].concat());
    }
    dom.element("svg", "square", |dom| {
        dom.set(Attribute::ViewBox, "-4 -4 33 33");
        dom.set(Attribute::AriaHidden, "true");
        dom.element("path", "", |dom| dom.set(Attribute::D, &drawn));
    });
}
