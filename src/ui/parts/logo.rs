//! The logo: a road that runs over the steppe to the sun.

use crate::ui::dom::{Attribute, Builder};

/// The logo. Screen readers skip it, because the name is beside it.
pub(in crate::ui) fn logo(dom: &mut Builder<'_>) {
    dom.element("svg", "mark", |dom| {
        dom.set(Attribute::ViewBox, "0 0 48 48");
        dom.set(Attribute::AriaHidden, "true");
        dom.set(Attribute::Focusable, "false");
        dom.element("circle", "sun", |dom| {
            dom.set(Attribute::Cx, "31");
            dom.set(Attribute::Cy, "17");
            dom.set(Attribute::R, "7");
        });
        dom.element("path", "land", |dom| {
            dom.set(Attribute::D, "M0 27c8-5 15-5 23-2s17 3 25-1v18a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z");
        });
        dom.element("path", "road", |dom| {
            dom.set(Attribute::D, "M12 48c2-9 15-10 13-16-1-3-4-4-3-7h2c0 3 5 4 7 8 3 7-4 9-2 15z");
        });
    });
}
