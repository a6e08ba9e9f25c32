//! The first page: what this is, and the buttons to begin.

use crate::ui::{
    Action,
    dom::{Attribute, Builder, EventType},
    parts::saved_answers_notice,
    view::View,
};

/// The first page.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>) {
    dom.title("start-title");
    dom.fragment(|dom| saved_answers_notice::offer(view, dom));
    dom.message_in("p", "lead", "start-lead");
    dom.message_list(&["start-point-private", "start-point-length", "start-point-unsure", "start-point-not-decision"]);
    whom(view, dom);
    if !view.book().signed {
        dom.message_in("p", "draft", "draft-note");
    }
    if view.state.own {
        dom.element("p", "", |dom| {
            dom.element("a", "quiet", |dom| {
                dom.set(Attribute::Href, &["guide/", view.localizer.language(), "/index.html"].concat());
                dom.message("read-all");
            });
        });
        offline(dom);
    }
}

/// Buttons to keep the whole widget for use without a network, if the browser can, and to remove it again.
fn offline(dom: &mut Builder<'_>) {
    dom.element("div", "offline", |dom| {
        dom.button("quiet", "enable-offline", |dom| dom.message("offline-keep"));
        dom.button("quiet", "disable-offline", |dom| dom.message("offline-remove"));
        dom.message_in("p", "", "offline-note");
        dom.element("p", "fault", |dom| {
            dom.set(Attribute::Role, "alert");
            dom.set(Attribute::Hidden, "");
            dom.set(Attribute::Missed, "");
            dom.message("load-failed");
        });
    });
}

/// The first question: whom the questions are about. One tap answers it and begins.
fn whom(view: &View<'_>, dom: &mut Builder<'_>) {
    let Some(fact) = view.book().fact_named("subject").and_then(|id| view.book().fact(id)) else { return };
    dom.element("section", "whom", |dom| {
        dom.set(Attribute::AriaLabelledBy, "zhol-whom");
        dom.element("h2", "", |dom| {
            dom.set(Attribute::Id, "zhol-whom");
            dom.text(view.of(&["question-", &fact.id]));
        });
        dom.element("div", "ways", |dom| {
            for (option, id) in (0u8..).zip(&fact.options) {
                dom.button("button main", "start", |dom| {
                    dom.key(id);
                    dom.set(Attribute::Option, id);
                    dom.on(EventType::Click, Action::Begin(option));
                    dom.text(view.localizer.option(fact, option));
                });
            }
        });
    });
}
