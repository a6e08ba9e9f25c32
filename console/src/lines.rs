//! All questions in their sections, each a line with its answer; the one that is open stands in its place.

use yew::prelude::*;

use super::{Action, Deed, keys::named, view::View};
use zhol_core::{
    engine::{Evaluation, FactId, Truth},
    interview::next_question,
};

/// All questions.
pub(super) fn lines(view: &View<'_>, question: fn(&View<'_>, FactId, usize) -> Html) -> Html {
    let (book, answers, today) = (view.book(), view.case.answers(), view.desk.today);
    let evaluation = Evaluation::of(book, answers, today);
    let next = next_question(book, answers, today);
    let numbers: Vec<FactId> = book.questions().collect();
    html! {
        <>
            <div class="begin">{ heading(view, "console-begin") }{ view.both("say-begin") }</div>
            { next_line(view, next, &numbers) }
            { for book.sections.iter().map(|section| html! {
                <section key={section.id.clone()}>
                    <h2>{ view.worker.of(&["section-", &section.id]) }</h2>
                    <ol>
                        { for section.questions.iter().map(|fact| {
                            let number = number(&numbers, *fact);
                            let open = *fact == view.case.open();
                            let idle = evaluation.applies(book, *fact) == Truth::No;
                            html! {
                                <li key={fact.0} class={classes!(idle.then_some("idle"), (next == Some(*fact)).then_some("next"))}>
                                    if open { { question(view, *fact, number) } } else { { line(view, *fact, number, idle) } }
                                </li>
                            }
                        }) }
                    </ol>
                </section>
            }) }
            <div class="begin">{ heading(view, "console-end") }{ view.both("say-end") }</div>
            { note(view) }
        </>
    }
}

fn heading(view: &View<'_>, key: &str) -> Html {
    html! { <h2>{ view.text(key) }</h2> }
}

fn number(numbers: &[FactId], fact: FactId) -> usize {
    numbers.iter().position(|other| *other == fact).map_or(0, |at| at.saturating_add(1))
}

/// The number of a question as it is typed.
pub(super) fn typed(number: usize) -> String {
    format!("{number:02}")
}

/// The next question of the interview, which Enter opens.
fn next_line(view: &View<'_>, next: Option<FactId>, numbers: &[FactId]) -> Html {
    let Some(fact) = next.and_then(|next| Some((next, view.book().fact(next)?))) else {
        return html! { <p class="most done" data-done="">{ view.text("console-done") }</p> };
    };
    let (id, fact) = fact;
    let key = named(view.desk.keys.chord(Deed::On));
    html! {
        <p class="most">
            { view.text("console-next") }{ " " }
            <button type="button" class="small" data-next={fact.id.clone()} onclick={view.on(Action::Open(id))}>
                { typed(number(numbers, id)) }{ " " }{ view.worker.of(&["fact-", &fact.id]) }{ " " }<kbd>{ key }</kbd>
            </button>
        </p>
    }
}

fn line(view: &View<'_>, id: FactId, number: usize, idle: bool) -> Html {
    let Some(fact) = view.book().fact(id) else { return Html::default() };
    let said = view.answer(id).map(|answer| view.worker.answer(fact, Some(answer)).join(view.worker.joints()[0]));
    html! {
        <button type="button" class="line" data-line={fact.id.clone()} onclick={view.on(Action::Open(id))}>
            <span class="number">{ typed(number) }</span>
            <span class="name">
                { view.worker.of(&["fact-", &fact.id]) }
                if idle {
                    <small>{ " " }{ view.text("console-unneeded") }</small>
                }
            </span>
            <span class="answered">{ said.unwrap_or_default() }</span>
        </button>
    }
}

/// A place to write while listening. It is in the page alone: nothing reads it, and it goes with the call.
fn note(view: &View<'_>) -> Html {
    let key = named(view.desk.keys.chord(Deed::Note));
    html! {
        <label class="note">
            <span>{ view.text("console-note") }{ " " }<kbd>{ key }</kbd></span>
            <textarea data-note="" rows="3" autocomplete="off" spellcheck="false" aria-describedby="note-hint" />
            <small id="note-hint">{ view.text("console-note-hint") }</small>
        </label>
    }
}
