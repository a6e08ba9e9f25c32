//! All answers, each with a way to change it.

use yew::prelude::*;

use super::{
    Action,
    act::{Weight, button, change, on},
    answers::in_words,
    view::View,
};
use crate::{
    content::Arg,
    engine::{Evaluation, FactId, Section, Truth},
    interview::{next_needed_question, worth_asking},
};

/// All answers.
pub(super) fn page(view: &View<'_>) -> Html {
    let (book, answers, today) = (view.book(), view.answers(), view.state.today);
    let evaluation = Evaluation::of(book, answers, today);
    // An answer whose question has no meaning any more counts for nothing, and is not shown as if it did.
    let counts = |fact: &FactId| answers.get(*fact).is_some() && evaluation.applies(book, *fact) != Truth::No;
    let sections: Vec<(&Section, Vec<FactId>)> = book
        .sections
        .iter()
        .map(|section| (section, section.questions.iter().copied().filter(counts).collect::<Vec<_>>()))
        .filter(|(_, facts)| !facts.is_empty())
        .collect();
    let needed = next_needed_question(book, answers, today).is_some();
    html! {
        <>
            <h1 tabindex="-1">{ view.text("check-title") }</h1>
            <p class="lead">{ view.text(if sections.is_empty() { "check-empty" } else { "check-lead" }) }</p>
            { for sections.iter().map(|(section, facts)| html! {
                <section class="answers" key={section.id.clone()}>
                    <h2>{ view.of(&["section-", &section.id]) }</h2>
                    <dl>{ for facts.iter().map(|fact| answer(view, *fact)) }</dl>
                </section>
            }) }
            <div class="ways">
                if needed {
                    { button(view, Weight::Main, "go-on", "continue-questions", Action::GoOn) }
                    { button(view, Weight::Other, "result", "see-result", Action::ShowResult) }
                } else {
                    { button(view, Weight::Main, "result", "see-result", Action::ShowResult) }
                    { others(view) }
                }
            </div>
        </>
    }
}

/// The way to the questions about other possibilities, as long as there are any.
pub(super) fn others(view: &View<'_>) -> Html {
    let open = worth_asking(view.book(), view.answers(), view.state.today).len();
    let count = u32::try_from(open).unwrap_or(u32::MAX);
    html! {
        if open > 0 {
            <button type="button" class="button" data-action="go-on" onclick={on(view, Action::Others)}>
                { view.words.fill("other-possibilities", &[("n", Arg::Count(count))]) }
            </button>
        }
    }
}

fn answer(view: &View<'_>, id: FactId) -> Html {
    let Some(fact) = view.book().fact(id) else { return Html::default() };
    let label = view.of(&["fact-", &fact.id]);
    let said = in_words(&view.words, fact, view.answers().get(id));
    let spoken = [&view.text("check-change"), ": ", &view.words.question(view.book(), id)].concat();
    html! {
        <div class="answer" key={fact.id.clone()}>
            <dt>{ label }</dt>
            <dd class="said">{ for said.iter().map(|said| html! { <span>{ said }</span> }) }</dd>
            <dd class="change">{ change(view, Weight::Quiet, id, view.text("check-change"), Some(spoken)) }</dd>
        </div>
    }
}
