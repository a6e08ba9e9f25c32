//! The first page: what this is, and the way in.

use yew::prelude::*;

use super::{Action, act::on, private, view::View};

/// The first page.
pub(super) fn page(view: &View<'_>) -> Html {
    let points = [
        view.text("start-point-private"),
        view.text("start-point-length"),
        view.text("start-point-unsure"),
        view.text("start-point-not-decision"),
    ];
    html! {
        <>
            <h1 tabindex="-1">{ view.text("start-title") }</h1>
            { private::offer(view) }
            <p class="lead">{ view.text("start-lead") }</p>
            <ul class="points">{ for points.iter().map(|point| html! { <li>{ point }</li> }) }</ul>
            { whom(view) }
            if !view.book().signed {
                <p class="draft">{ view.text("draft-note") }</p>
            }
        </>
    }
}

/// The first question, answered with one tap: whom the questions are about.
fn whom(view: &View<'_>) -> Html {
    let Some(fact) = view.book().fact_named("subject").and_then(|id| view.book().fact(id)) else { return Html::default() };
    let way = |(option, id): (u8, &String)| {
        html! {
            <button
                type="button" class="button main" key={id.clone()} data-action="start" data-option={id.clone()}
                onclick={on(view, Action::Begin(option))}
            >{ view.words.option(fact, option) }</button>
        }
    };
    html! {
        <section class="whom" aria-labelledby="zhol-whom">
            <h2 id="zhol-whom">{ view.of(&["question-", &fact.id]) }</h2>
            <div class="ways">{ for (0u8..).zip(&fact.options).map(way) }</div>
        </section>
    }
}
