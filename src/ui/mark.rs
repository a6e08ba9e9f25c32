//! The mark: a road that runs over the steppe to the sun.

use super::sheet::{Name, Sheet};

/// The mark, for the eye only: its name stands beside it.
pub(super) fn mark(sheet: &mut Sheet<'_>) {
    sheet.element("svg", "mark", |sheet| {
        sheet.set(Name::ViewBox, "0 0 48 48");
        sheet.set(Name::AriaHidden, "true");
        sheet.set(Name::Focusable, "false");
        sheet.element("circle", "sun", |sheet| {
            sheet.set(Name::Cx, "31");
            sheet.set(Name::Cy, "17");
            sheet.set(Name::R, "7");
        });
        sheet.element("path", "land", |sheet| {
            sheet.set(Name::D, "M0 27c8-5 15-5 23-2s17 3 25-1v18a6 6 0 0 1-6 6H6a6 6 0 0 1-6-6z");
        });
        sheet.element("path", "road", |sheet| {
            sheet.set(Name::D, "M12 48c2-9 15-10 13-16-1-3-4-4-3-7h2c0 3 5 4 7 8 3 7-4 9-2 15z");
        });
    });
}
