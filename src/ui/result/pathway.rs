//! One pathway of a result.

use yew::prelude::*;

use super::law;
use crate::{
    engine::{FactId, Pathway, Place, Shown, Standing, what_would_change},
    ui::{answers::in_words, heading::heading, view::View},
};

/// A pathway, open.
pub(super) fn card(view: &View<'_>, shown: &Shown) -> Html {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return Html::default() };
    html! {
        <article
            class="pathway" key={pathway.id.clone()} data-pathway={pathway.id.clone()} data-standing={shown.standing.word()}
            data-deferred={shown.deferred.to_string()}
        >
            { standing(view, pathway, shown) }
            { heading(2, view.of(&["pathway-", &pathway.id])) }
            { body(view, pathway, shown, 3) }
        </article>
    }
}

/// A pathway of which only the title shows until it is opened.
pub(super) fn folded(view: &View<'_>, shown: &Shown) -> Html {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return Html::default() };
    html! {
        <details
            class="pathway" key={pathway.id.clone()} data-pathway={pathway.id.clone()} data-standing={shown.standing.word()}
            data-deferred={shown.deferred.to_string()}
        >
            <summary>
                { heading(3, view.of(&["pathway-", &pathway.id])) }
                { standing(view, pathway, shown) }
            </summary>
            { body(view, pathway, shown, 4) }
        </details>
    }
}

/// How sure it is, in words; the shape beside them says the same.
fn standing(view: &View<'_>, pathway: &Pathway, shown: &Shown) -> Html {
    let (class, said) = match (pathway.place, shown.deferred, shown.standing) {
        // The one for everyone is no more likely for anyone; and those for later stand under a heading that says when.
        (Place::Last, ..) | (_, true, _) => return Html::default(),
        (_, _, Standing::Likely) => ("standing likely", "result-likely"),
        _ => ("standing possible", "result-possible"),
    };
    html! { <p {class}>{ view.text(said) }</p> }
}

fn body(view: &View<'_>, pathway: &Pathway, shown: &Shown, level: u8) -> Html {
    let law = law::citations(view, pathway);
    html! {
        <>
            <p>{ view.of(&["pathway-", &pathway.id, "-says"]) }</p>
            <div class="first">
                { heading(level, view.text("result-first")) }
                <p>{ view.of(&["pathway-", &pathway.id, "-first"]) }</p>
            </div>
            { heading(level, view.text("result-next")) }
            <p>{ view.of(&["pathway-", &pathway.id, "-next"]) }</p>
            if !shown.because.is_empty() {
                <details>
                    <summary>{ view.text("result-why") }</summary>
                    <dl class="because">{ for shown.because.iter().map(|fact| reason(view, *fact)) }</dl>
                </details>
            }
            { surer(view, pathway, shown) }
            if !law.is_empty() {
                <details>
                    <summary>{ view.text("result-why-law") }</summary>
                    <ul>{ for law.into_iter().map(|citation| html! { <li>{ citation }</li> }) }</ul>
                </details>
            }
        </>
    }
}

/// What a person can find out that would settle a possible pathway one way or the other.
fn surer(view: &View<'_>, pathway: &Pathway, shown: &Shown) -> Html {
    let facts = match shown.standing {
        Standing::Possible => what_would_change(view.book(), pathway, view.answers(), view.state.today),
        _ => Vec::new(),
    };
    let ways: Vec<String> = facts.iter().filter_map(|fact| view.words.find(view.book(), *fact)).collect();
    html! {
        if !ways.is_empty() {
            <details>
                <summary>{ view.text("result-open") }</summary>
                <ul>{ for ways.into_iter().map(|way| html! { <li>{ way }</li> }) }</ul>
            </details>
        }
    }
}

fn reason(view: &View<'_>, id: FactId) -> Html {
    let Some(fact) = view.book().fact(id) else { return Html::default() };
    let said = in_words(&view.words, fact, view.answers().get(id));
    html! {
        <div key={fact.id.clone()} data-because={fact.id.clone()}>
            <dt>{ view.of(&["fact-", &fact.id]) }</dt>
            <dd>{ said.join("; ") }</dd>
        </div>
    }
}
