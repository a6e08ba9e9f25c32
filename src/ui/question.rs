//! One question.

mod date;
mod faults;
mod list;
mod row;

pub use faults::in_words as fault_in_words;

use super::{
    Action, Pick,
    act::{Weight, button},
    picture::picture,
    sheet::{Event, Name, Sheet},
    view::View,
};
use crate::{
    content::Arg,
    engine::{Fact, FactId, Kind},
};

/// More options than this are too many rows for a small screen, and become a list to open.
const MOST_ROWS: usize = 12;

/// One question.
pub(super) fn page(view: &View<'_>, sheet: &mut Sheet<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    if let Some(section) = view.book().sections.iter().find(|section| section.questions.contains(&id)) {
        sheet.write("p", "section", view.of(&["section-", &section.id]));
    }
    sheet.element("form", "", |sheet| {
        sheet.set(Name::Fact, &fact.id);
        // It keeps answers out of the address even if nothing listens to the form any more: outside a dialog it does nothing.
        sheet.set(Name::Method, "dialog");
        sheet.set(Name::Autocomplete, "off");
        sheet.set(Name::NoValidate, "novalidate");
        sheet.hears(Event::Submit, |event| {
            event.prevent_default();
            Some(Action::Confirm)
        });
        sheet.group(|sheet| faults::summary(view, sheet));
        sheet.element("fieldset", "", |sheet| {
            if let Some(described_by) = described_by(view, fact) {
                sheet.set(Name::AriaDescribedBy, described_by);
            }
            sheet.element("legend", "", |sheet| {
                picture(sheet, &fact.id);
                sheet.element("h1", "", |sheet| {
                    sheet.set(Name::TabIndex, "-1");
                    sheet.text(view.words.question(view.book(), id));
                });
            });
            hint(view, sheet, fact);
            sheet.element("details", "why", |sheet| {
                sheet.say("summary", "", "why-we-ask");
                sheet.write("p", "", why(view, fact));
            });
            sheet.group(|sheet| faults::at_the_field(view, sheet));
            field(view, sheet, fact);
        });
        sheet.element("button", "button main", |sheet| {
            sheet.set(Name::Type, "submit");
            sheet.set(Name::Action, "continue");
            sheet.message("continue");
        });
    });
    sheet.group(|sheet| left(view, sheet));
    if !view.answers().is_empty() {
        sheet.element("div", "aside", |sheet| {
            button(sheet, Weight::Quiet, "check", "check-now", Action::Check);
            button(sheet, Weight::Quiet, "result", "result-now", Action::ShowResult);
        });
    }
}

/// How many questions are left after this one.
fn left(view: &View<'_>, sheet: &mut Sheet<'_>) {
    let (about, most) = view.state.session.left(view.book(), view.state.today);
    let count = |number: usize| Arg::Count(u32::try_from(number).unwrap_or(u32::MAX));
    if about > 0 {
        sheet.write("p", "left", view.words.fill("questions-left", &[("n", count(about)), ("most", count(most))]));
    }
}

fn field(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact) {
    match fact.kind {
        Kind::Date => date::field(view, sheet, fact),
        Kind::Choice if fact.options.len() > MOST_ROWS => list::field(view, sheet, fact),
        Kind::Choice => rows(view, sheet, fact, "radio"),
        Kind::Set => rows(view, sheet, fact, "checkbox"),
    }
}

/// A row for every option, and those that every question has.
fn rows(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact, shape: &str) {
    sheet.element("div", "rows", |sheet| {
        row::options(view, sheet, fact, shape);
        if fact.kind == Kind::Set {
            row::row(view, sheet, fact, shape, "none", Pick::None, view.text("none-of-these"));
        }
        row::unknown(view, sheet, fact, shape);
    });
}

fn hint(view: &View<'_>, sheet: &mut Sheet<'_>, fact: &Fact) {
    let shape = match fact.kind {
        Kind::Choice => None,
        Kind::Set => Some("choose-all"),
        Kind::Date => Some("date-hint"),
    };
    let own = view.words.hint(fact);
    if own.is_none() && shape.is_none() {
        return;
    }
    sheet.element("div", "hint", |sheet| {
        sheet.set(Name::Id, "zhol-hint");
        if let Some(own) = own {
            sheet.write("p", "", own);
        }
        if let Some(shape) = shape {
            sheet.say("p", "", shape);
        }
    });
}

fn described_by(view: &View<'_>, fact: &Fact) -> Option<&'static str> {
    match (fact.kind != Kind::Choice || view.words.hint(fact).is_some(), view.state.fault.is_some()) {
        (true, true) => Some("zhol-hint zhol-fault"),
        (true, false) => Some("zhol-hint"),
        (false, true) => Some("zhol-fault"),
        (false, false) => None,
    }
}

/// Why a question is asked; nothing as long as those words have not come.
fn why(view: &View<'_>, fact: &Fact) -> String {
    let key = ["why-", &fact.id].concat();
    if view.words.has(&key) { view.text(&key) } else { String::new() }
}
