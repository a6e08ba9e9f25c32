//! One question.

mod date;
mod faults;
mod list;
mod row;

use web_sys::SubmitEvent;
use yew::prelude::*;

use super::{
    Action, Pick,
    act::{Weight, button},
    picture::picture,
    view::View,
};
use crate::{
    content::{Arg, words::HINTED},
    engine::{Fact, FactId, Kind},
};

/// More options than this are too many rows for a small screen, and become a list to open.
const MOST_ROWS: usize = 12;

/// One question.
pub(super) fn page(view: &View<'_>, id: FactId) -> Html {
    let Some(fact) = view.book().fact(id) else { return Html::default() };
    let section = view.book().sections.iter().find(|section| section.questions.contains(&id));
    let confirm = view.act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Confirm
    });
    // The method keeps answers out of the address even if nothing listens to the form any more: outside a dialog it does nothing.
    html! {
        <>
            if let Some(section) = section {
                <p class="section">{ view.of(&["section-", &section.id]) }</p>
            }
            <form data-fact={fact.id.clone()} method="dialog" novalidate=true autocomplete="off" onsubmit={confirm}>
                { faults::summary(view) }
                <fieldset aria-describedby={described_by(view, fact)}>
                    <legend>{ picture(&fact.id) }<h1 tabindex="-1">{ view.words.question(view.book(), id) }</h1></legend>
                    { hint(view, fact) }
                    <details class="why">
                        <summary>{ view.text("why-we-ask") }</summary>
                        <p>{ view.of(&["why-", &fact.id]) }</p>
                    </details>
                    { faults::at_the_field(view) }
                    { field(view, fact) }
                </fieldset>
                <button type="submit" class="button main" data-action="continue">{ view.text("continue") }</button>
            </form>
            { left(view) }
            if !view.answers().is_empty() {
                <div class="aside">
                    { button(view, Weight::Quiet, "check", "check-now", Action::Check) }
                    { button(view, Weight::Quiet, "result", "result-now", Action::ShowResult) }
                </div>
            }
        </>
    }
}

/// How many questions are left after this one.
fn left(view: &View<'_>) -> Html {
    let (about, most) = view.state.journey.left(view.book(), view.state.today);
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    html! {
        if about > 0 {
            <p class="left">
                { view.words.fill("questions-left", &[("n", Arg::Count(count(about))), ("most", Arg::Count(count(most)))]) }
            </p>
        }
    }
}

fn field(view: &View<'_>, fact: &Fact) -> Html {
    match fact.kind {
        Kind::Date => date::field(view, fact),
        Kind::Choice if fact.options.len() > MOST_ROWS => list::field(view, fact),
        Kind::Choice => rows(view, fact, "radio"),
        Kind::Set => rows(view, fact, "checkbox"),
    }
}

/// A row for every option, and those that every question has.
fn rows(view: &View<'_>, fact: &Fact, shape: &'static str) -> Html {
    html! {
        <div class="rows">
            { for (0u8..).zip(&fact.options).map(|(at, id)| {
                row::row(view, fact, shape, id, Pick::Option(at), view.words.option(fact, at))
            }) }
            if fact.kind == Kind::Set {
                { row::row(view, fact, shape, "none", Pick::None, view.text("none-of-these")) }
            }
            { row::unknown(view, fact, shape) }
        </div>
    }
}

fn hint(view: &View<'_>, fact: &Fact) -> Html {
    let hint = hinted(fact).then(|| view.of(&["hint-", &fact.id]));
    let shape = match fact.kind {
        Kind::Choice => None,
        Kind::Set => Some(view.text("choose-all")),
        Kind::Date => Some(view.text("date-hint")),
    };
    html! {
        if hint.is_some() || shape.is_some() {
            <div class="hint" id="zhol-hint">{ for hint.into_iter().chain(shape).map(|hint| html! { <p>{ hint }</p> }) }</div>
        }
    }
}

fn hinted(fact: &Fact) -> bool {
    HINTED.contains(&fact.id.as_str())
}

fn described_by(view: &View<'_>, fact: &Fact) -> Option<&'static str> {
    match (hinted(fact) || fact.kind != Kind::Choice, view.state.fault.is_some()) {
        (true, true) => Some("zhol-hint zhol-fault"),
        (true, false) => Some("zhol-hint"),
        (false, true) => Some("zhol-fault"),
        (false, false) => None,
    }
}
