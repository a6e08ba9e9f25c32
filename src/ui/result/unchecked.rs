//! What could not be checked, by the question whose answer would check it.

use yew::prelude::*;

use crate::{
    engine::{FactId, Screening, Unchecked},
    ui::{
        act::{Weight, change},
        view::View,
    },
};

/// What could not be checked, and the one answer most worth finding.
pub(super) fn unchecked(view: &View<'_>, screening: &Screening) -> Html {
    if screening.unchecked.is_empty() {
        return Html::default();
    }
    html! {
        <section class="unchecked">
            <h2>{ view.text("result-unchecked-title") }</h2>
            <p>{ view.text("result-unchecked-lead") }</p>
            if let Some(fact) = screening.worth_finding {
                <div class="worth">
                    <h3>{ view.text("result-worth") }</h3>
                    { change(view, Weight::Other, fact, view.words.question(view.book(), fact), None) }
                    <p>{ view.text("result-worth-lead") }</p>
                </div>
            }
            <ul class="groups">{ for by_question(&screening.unchecked).iter().map(|(fact, entries)| group(view, *fact, entries)) }</ul>
        </section>
    }
}

fn by_question(unchecked: &[Unchecked]) -> Vec<(Option<FactId>, Vec<&Unchecked>)> {
    let mut groups: Vec<(Option<FactId>, Vec<&Unchecked>)> = Vec::new();
    for entry in unchecked {
        match groups.iter_mut().find(|(fact, _)| *fact == entry.worth_asking) {
            Some((_, entries)) => entries.push(entry),
            None => groups.push((entry.worth_asking, vec![entry])),
        }
    }
    groups
}

fn group(view: &View<'_>, fact: Option<FactId>, entries: &[&Unchecked]) -> Html {
    let way = fact.and_then(|fact| view.words.find(view.book(), fact));
    html! {
        <li key={fact.map_or_else(String::new, |fact| fact.0.to_string())}>
            <ul>{ for entries.iter().map(|entry| title(view, entry)) }</ul>
            if let Some(way) = way { <p>{ way }</p> }
        </li>
    }
}

fn title(view: &View<'_>, entry: &Unchecked) -> Html {
    let Some(pathway) = view.book().pathway(entry.pathway) else { return Html::default() };
    html! { <li key={pathway.id.clone()} data-unchecked={pathway.id.clone()}>{ view.of(&["pathway-", &pathway.id]) }</li> }
}
