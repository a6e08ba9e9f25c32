//! The small pictures beside questions and documents. Screen readers skip them, because the words beside them say the same.

use crate::ui::dom::{Attribute, Builder};

/// A picture by its name among those that [`crate::web::insert_sprite`] brings, all at once.
pub(in crate::ui) fn picture(dom: &mut Builder<'_>, name: &str) {
    dom.element("svg", "picture", |dom| {
        dom.set(Attribute::ViewBox, "0 0 48 48");
        dom.set(Attribute::AriaHidden, "true");
        dom.set(Attribute::Focusable, "false");
        dom.element("use", "", |dom| dom.set(Attribute::Href, &["#picture-", name].concat()));
    });
}
