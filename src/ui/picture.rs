//! The little pictures beside questions and papers, for the eye only: the words beside them say the same.

use super::sheet::{Name, Sheet};

/// A picture by its name among those that [`crate::web::insert_sprite`] brings, all at once.
pub(super) fn picture(sheet: &mut Sheet<'_>, name: &str) {
    sheet.element("svg", "picture", |sheet| {
        sheet.set(Name::ViewBox, "0 0 48 48");
        sheet.set(Name::AriaHidden, "true");
        sheet.set(Name::Focusable, "false");
        sheet.element("use", "", |sheet| sheet.set(Name::Href, &["#picture-", name].concat()));
    });
}
