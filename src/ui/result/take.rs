//! What to take along: the papers, and the result itself, printed or shared.

use yew::prelude::*;

use crate::{
    content::Arg,
    engine::{Pathway, Shown, Standing},
    referral::Referral,
    ui::{answers, office::official, view::View},
};

/// The papers to bring, gathered over the pathways that can be begun now, each once.
pub(super) fn papers(view: &View<'_>, shown: &[Shown]) -> Html {
    let mut papers: Vec<&String> = Vec::new();
    for paper in now(view, shown).flat_map(|(_, pathway)| &pathway.papers) {
        if !papers.contains(&paper) {
            papers.push(paper);
        }
    }
    html! {
        if !papers.is_empty() {
            <section class="bring">
                <h2>{ view.text("result-bring") }</h2>
                <p>{ view.text("result-bring-lead") }</p>
                <ul>{ for papers.iter().map(|paper| html! { <li data-paper={(*paper).clone()}>{ view.of(&["paper-", paper]) }</li> }) }</ul>
                <p>{ view.text("result-missing") }</p>
            </section>
        }
    }
}

/// Prints the result, or shares a short text of it: exactly the one that stands there. The buttons are the device's own doing.
pub(super) fn take(view: &View<'_>, shown: &[Shown], referrals: &[Referral]) -> Html {
    let date = answers::date(&view.words, view.book().content_date);
    let deed = |action: &'static str, label: &str| {
        html! { <button type="button" class="button" data-action={action}>{ view.text(label) }</button> }
    };
    html! {
        <section class="take">
            <h2>{ view.text("take-title") }</h2>
            { deed("print", "take-print") }
            <details>
                <summary>{ view.text("take-share") }</summary>
                <p>{ view.text("take-lead") }</p>
                <div class="shared" data-shared="">
                    { for now(view, shown).map(|(shown, pathway)| html! { <p>{ line(view, shown, pathway) }</p> }) }
                    { for referrals.iter().filter_map(|referral| office(view, referral)).map(|office| html! { <p>{ office }</p> }) }
                    <p>{ view.text("take-told") }{ " " }{ view.words.fill("result-content-date", &[("date", Arg::Text(&date))]) }</p>
                </div>
                <div class="ways">{ deed("share", "take-share") }{ deed("copy", "take-copy") }</div>
            </details>
        </section>
    }
}

/// The pathways that can be begun now.
fn now<'a>(view: &View<'a>, shown: &'a [Shown]) -> impl Iterator<Item = (&'a Shown, &'a Pathway)> {
    let book = view.book();
    shown.iter().filter(|shown| !shown.deferred).filter_map(|shown| Some((shown, book.pathway(shown.pathway)?)))
}

fn line(view: &View<'_>, shown: &Shown, pathway: &Pathway) -> String {
    let standing = view.text(if shown.standing == Standing::Likely { "result-likely" } else { "result-possible" });
    [&standing, ": ", &view.of(&["pathway-", &pathway.id])].concat()
}

/// An office with the telephone number that may be shown.
fn office(view: &View<'_>, referral: &Referral) -> Option<Html> {
    let office = view.rules.directory.office(referral.office)?;
    let details = office.contact_on(view.state.today).into_iter().flat_map(|contact| &contact.phones).chain(&office.sites);
    Some(html! {
        <>
            { official(view, &["office-", &office.id]) }
            { for details.map(|detail| html! { <>{ ", " }<bdi>{ detail.clone() }</bdi></> }) }
        </>
    })
}
