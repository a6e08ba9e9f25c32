//! One pathway of a result.

use super::law;
use crate::{
    engine::{FactId, Pathway, Rank, Shown, Standing, what_would_change},
    ui::{
        dom::{Attribute, Builder},
        parts::heading::heading,
        view::View,
    },
};

/// A pathway, open.
pub(super) fn card(view: &View<'_>, dom: &mut Builder<'_>, shown: &Shown) {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return };
    dom.element("article", "pathway", |dom| {
        named(dom, pathway, shown);
        standing(dom, pathway, shown);
        dom.text_in(heading(2), "", view.of(&["pathway-", &pathway.id]));
        body(view, dom, pathway, shown, heading(3));
    });
}

/// A pathway of which only the title is shown until it is opened.
pub(super) fn folded(view: &View<'_>, dom: &mut Builder<'_>, shown: &Shown) {
    let Some(pathway) = view.book().pathway(shown.pathway) else { return };
    dom.element("details", "pathway", |dom| {
        named(dom, pathway, shown);
        dom.element("summary", "", |dom| {
            dom.text_in(heading(3), "", view.of(&["pathway-", &pathway.id]));
            standing(dom, pathway, shown);
        });
        body(view, dom, pathway, shown, heading(4));
    });
}

/// The names by which scripts and tests find it.
fn named(dom: &mut Builder<'_>, pathway: &Pathway, shown: &Shown) {
    dom.key(&pathway.id);
    dom.set(Attribute::Pathway, &pathway.id);
    dom.set(Attribute::Standing, shown.standing.word());
    dom.set(Attribute::Deferred, if shown.deferred { "true" } else { "false" });
}

/// How sure it is, in words. A shape beside them says the same.
fn standing(dom: &mut Builder<'_>, pathway: &Pathway, shown: &Shown) {
    let (class, said) = match (pathway.rank, shown.deferred, shown.standing) {
        // The pathway for everyone is equally likely for all. The pathways for later are under a heading that says when.
        (Rank::Last, ..) | (_, true, _) => return,
        (_, _, Standing::Likely) => ("standing likely", "result-likely"),
        _ => ("standing possible", "result-possible"),
    };
    dom.message_in("p", class, said);
}

fn body(view: &View<'_>, dom: &mut Builder<'_>, pathway: &Pathway, shown: &Shown, heading: &'static str) {
    let says = |end: &str| view.of(&["pathway-", &pathway.id, end]);
    dom.text_in("p", "", says("-says"));
    dom.element("div", "first-step", |dom| {
        dom.message_in(heading, "", "result-first");
        dom.text_in("p", "", view.localizer.first_step(view.book(), shown));
    });
    dom.message_in(heading, "", "result-next");
    dom.text_in("p", "", says("-next"));
    if !shown.because.is_empty() {
        dom.element("details", "", |dom| {
            dom.message_in("summary", "", "result-why");
            dom.element("dl", "because", |dom| {
                for fact in &shown.because {
                    reason(view, dom, *fact);
                }
            });
        });
    }
    surer(view, dom, pathway, shown);
    law::citations(view, dom, pathway);
}

/// What a person can find out that would decide whether a possible pathway applies.
fn surer(view: &View<'_>, dom: &mut Builder<'_>, pathway: &Pathway, shown: &Shown) {
    let facts = match shown.standing {
        Standing::Possible => what_would_change(view.book(), pathway, view.answers(), view.state.today),
        _ => Vec::new(),
    };
    let ways: Vec<String> = facts.iter().filter_map(|fact| view.localizer.find(view.book(), *fact)).collect();
    if !ways.is_empty() {
        dom.element("details", "", |dom| {
            dom.message_in("summary", "", "result-open");
            dom.element("ul", "", |dom| {
                for way in ways {
                    dom.text_in("li", "", way);
                }
            });
        });
    }
}

fn reason(view: &View<'_>, dom: &mut Builder<'_>, id: FactId) {
    let Some(fact) = view.book().fact(id) else { return };
    dom.element("div", "", |dom| {
        dom.key(&fact.id);
        dom.set(Attribute::Because, &fact.id);
        dom.text_in("dt", "", view.of(&["fact-", &fact.id]));
        dom.text_in("dd", "", view.localizer.answer(fact, view.answers().get(id)).join(view.localizer.joints()[0]));
    });
}
