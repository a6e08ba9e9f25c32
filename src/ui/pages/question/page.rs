//! The page of one question: a form with the question, its explanation and its options.

use super::{
    date, errors,
    explanation::{described_by, hint, why},
    option, select,
};
use crate::{
    content::Arg,
    engine::{Fact, FactId, Kind},
    ui::{
        Action, Pick,
        dom::{Attribute, Builder, EventType},
        parts::{
            button::{Weight, button},
            picture::picture,
        },
        view::View,
    },
};

/// With more options than this, the question shows a list to open (`select`), because the rows would fill a small screen many times.
const MAX_ROWS: usize = 12;

/// One question.
pub(in crate::ui) fn page(view: &View<'_>, dom: &mut Builder<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    if let Some(section) = view.book().sections.iter().find(|section| section.questions.contains(&id)) {
        dom.text_in("p", "section", view.of(&["section-", &section.id]));
    }
    dom.element("form", "", |dom| {
        dom.set(Attribute::Fact, &fact.id);
        // Outside a dialog this method sends nothing. So no answer gets into the address, even when the module no longer listens.
        dom.set(Attribute::Method, "dialog");
        dom.set(Attribute::Autocomplete, "off");
        dom.set(Attribute::NoValidate, "novalidate");
        dom.listen(EventType::Submit, |event| {
            event.prevent_default();
            Some(Action::Confirm)
        });
        dom.fragment(|dom| errors::summary(view, dom));
        dom.element("fieldset", "", |dom| {
            if let Some(described_by) = described_by(view, fact) {
                dom.set(Attribute::AriaDescribedBy, described_by);
            }
            dom.element("legend", "", |dom| {
                picture(dom, &fact.id);
                dom.element("h1", "", |dom| {
                    dom.set(Attribute::TabIndex, "-1");
                    dom.text(view.localizer.question(view.book(), id));
                });
            });
            hint(view, dom, fact);
            dom.element("details", "why", |dom| {
                dom.message_in("summary", "", "why-we-ask");
                dom.text_in("p", "", why(view, fact));
            });
            dom.fragment(|dom| errors::at_the_field(view, dom));
            field(view, dom, fact);
        });
        dom.element("button", "button main", |dom| {
            dom.set(Attribute::Type, "submit");
            dom.set(Attribute::Action, "continue");
            dom.message("continue");
        });
    });
    dom.fragment(|dom| questions_left(view, dom));
    if !view.answers().is_empty() {
        dom.element("div", "aside", |dom| {
            button(dom, Weight::Quiet, "check", "check-now", Action::Check);
            button(dom, Weight::Quiet, "result", "result-now", Action::ShowResult);
        });
    }
}

/// How many questions are left after this one.
fn questions_left(view: &View<'_>, dom: &mut Builder<'_>) {
    let (about, most) = view.state.session.left(view.book(), view.state.today);
    let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
    if about > 0 {
        dom.text_in("p", "left", view.localizer.fill("questions-left", &[("n", count(about)), ("most", count(most))]));
    }
}

fn field(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact) {
    match fact.kind {
        Kind::Date => date::fields(view, dom, fact),
        Kind::Choice if fact.options.len() > MAX_ROWS => select::field(view, dom, fact),
        Kind::Choice => rows(view, dom, fact, "radio"),
        Kind::Set => rows(view, dom, fact, "checkbox"),
    }
}

/// All options as rows, and those that every question has.
fn rows(view: &View<'_>, dom: &mut Builder<'_>, fact: &Fact, input_type: &str) {
    dom.element("div", "rows", |dom| {
        option::options(view, dom, fact, input_type);
        if fact.kind == Kind::Set {
            option::option(view, dom, fact, input_type, "none", Pick::None, view.text("none-of-these"));
        }
        option::unknown(view, dom, fact, input_type);
    });
}
