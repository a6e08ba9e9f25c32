//! The first page: what this is, and the way in.

use super::{
    Action, private,
    sheet::{Event, Name, Sheet},
    view::View,
};

/// The first page.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>) {
    sheet.title("start-title");
    sheet.group(|sheet| private::offer(view, sheet));
    sheet.say("p", "lead", "start-lead");
    sheet.points(&["start-point-private", "start-point-length", "start-point-unsure", "start-point-not-decision"]);
    whom(view, sheet);
    if !view.book().signed {
        sheet.say("p", "draft", "draft-note");
    }
    if view.state.own {
        sheet.element("p", "", |sheet| {
            sheet.element("a", "quiet", |sheet| {
                sheet.set(Name::Href, &["guide/", view.words.language(), "/index.html"].concat());
                sheet.message("read-all");
            });
        });
        offline(sheet);
    }
}

/// The way to have all of it without a network, where the browser can keep it, and to be rid of it again.
fn offline(sheet: &mut Sheet<'_>) {
    sheet.element("div", "offline", |sheet| {
        sheet.button("quiet", "stay", |sheet| sheet.message("offline-stay"));
        sheet.button("quiet", "go", |sheet| sheet.message("offline-go"));
        sheet.say("p", "", "offline-note");
        sheet.element("p", "fault", |sheet| {
            sheet.set(Name::Role, "alert");
            sheet.set(Name::Hidden, "");
            sheet.set(Name::Missed, "");
            sheet.message("load-failed");
        });
    });
}

/// The first question, answered with one tap: whom the questions are about.
fn whom(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let Some(fact) = view.book().fact_named("subject").and_then(|id| view.book().fact(id)) else { return };
    sheet.element("section", "whom", |sheet| {
        sheet.set(Name::AriaLabelledBy, "zhol-whom");
        sheet.element("h2", "", |sheet| {
            sheet.set(Name::Id, "zhol-whom");
            sheet.text(view.of(&["question-", &fact.id]));
        });
        sheet.element("div", "ways", |sheet| {
            for (option, id) in (0u8..).zip(&fact.options) {
                sheet.button("button main", "start", |sheet| {
                    sheet.key(id);
                    sheet.set(Name::Option, id);
                    sheet.acts(Event::Click, Action::Begin(option));
                    sheet.text(view.words.option(fact, option));
                });
            }
        });
    });
}
