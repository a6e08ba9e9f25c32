//! One procedure: for whom it may be, what to do, what to bring, whom to see, and the law.

use super::{
    SECOND,
    start::{FILE, LIST, OFFICES, REGIONS},
    whole,
};
use crate::{
    authoring::{draft::PathwayDraft, handout::Handout, markup::Markup},
    content::{Arg, Citation, citations},
    referral::Role,
};

/// The name of a pathway's part of the page, by its place in the order of a result. It says nothing to whoever sees the address.
pub(super) fn name(at: usize) -> String {
    format!("w{}", at + 1)
}

/// The page with what would harm a person who fears return: behind a warning, and in no other place.
pub(super) fn second_page(handout: &Handout<'_>) -> String {
    whole(handout, SECOND, |page| {
        page.element("h1", &[], &handout.text("guide-safe"));
        page.within("div", &[("class", "careful")], |page| {
            page.element("p", &[], &handout.text("guide-safe-lead"));
            page.within("p", &[], |page| {
                page.element("a", &[("href", &format!("{FILE}#{OFFICES}"))], &handout.text("result-offices"));
            });
        });
        let withheld = || handout.draft.pathways.iter().enumerate().filter(|(_, pathway)| pathway.withheld);
        page.within("ul", &[("class", "contents")], |page| {
            for (at, written) in withheld() {
                page.within("li", &[], |page| {
                    let title = handout.text(&format!("pathway-{}", written.id));
                    page.element("a", &[("href", &format!("#{}", name(at)))], &title);
                });
            }
        });
        withheld().for_each(|(at, written)| article(page, handout, at, written, FILE));
    })
}

/// One procedure. `start` is the file of the start page, seen from this page.
pub(super) fn article(page: &mut Markup, handout: &Handout<'_>, at: usize, pathway: &PathwayDraft, start: &str) {
    let said = |end: &str| handout.text(&format!("pathway-{}{end}", pathway.id));
    page.within("article", &[("id", &name(at)), ("data-pathway", &pathway.id)], |page| {
        page.element("h2", &[], &said(""));
        page.element("p", &[], &said("-says"));
        if pathway.deferred {
            page.element("p", &[("class", "careful")], &handout.text("guide-careful"));
        }
        page.within("div", &[("class", "first")], |page| {
            page.element("h3", &[], &handout.text("result-first"));
            page.element("p", &[], &said("-first"));
        });
        page.element("h3", &[], &handout.text("result-next"));
        page.element("p", &[], &said("-next"));
        papers(page, handout, at);
        page.element("h3", &[], &handout.text("help-whom"));
        page.within("ul", &[("class", "desks")], |page| desks(page, handout, at, start));
        law(page, handout, at);
        page.within("p", &[("class", "back")], |page| {
            page.element("a", &[("href", &format!("{start}#{LIST}"))], &handout.text("guide-list"));
        });
    });
}

fn papers(page: &mut Markup, handout: &Handout<'_>, at: usize) {
    let papers = handout.pack.book.pathways.get(at).map_or(&[][..], |pathway| &pathway.papers);
    if papers.is_empty() {
        return;
    }
    page.element("h3", &[], &handout.text("result-bring"));
    page.element("p", &[], &handout.text("result-bring-lead"));
    page.within("ul", &[], |page| {
        papers.iter().for_each(|paper| page.element("li", &[], &handout.text(&format!("paper-{paper}"))))
    });
}

/// Whom to see: the offices for the whole country by their names, those of the regions by a link to their list.
fn desks(page: &mut Markup, handout: &Handout<'_>, at: usize, start: &str) {
    for desk in handout.desks_of(at) {
        page.within("li", &[("data-desk", &desk.id)], |page| {
            page.element("b", &[], &handout.text(&format!("role-{}", desk.role.word())));
            page.words(". ");
            page.words(&handout.text(&format!("desk-{}", desk.id)));
            page.within("ul", &[], |page| {
                // Of the state, the office nearby decides.
                if desk.by_region.is_empty() || desk.role != Role::Authority {
                    for id in &desk.national {
                        let Some(office) = handout.pack.directory.office(*id) else { continue };
                        page.within("li", &[], |page| {
                            page.within("a", &[("href", &format!("{start}#o{}", id.0))], |page| handout.name(page, office));
                        });
                    }
                }
                if !desk.by_region.is_empty() {
                    page.within("li", &[], |page| {
                        page.element("a", &[("href", &format!("{start}#{REGIONS}"))], &handout.text("guide-where"));
                    });
                }
            });
        });
    }
}

fn law(page: &mut Markup, handout: &Handout<'_>, at: usize) {
    let book = &handout.pack.book;
    let cited = book.pathways.get(at).map(|pathway| citations(book, pathway)).unwrap_or_default();
    if cited.is_empty() {
        return;
    }
    page.element("h3", &[], &handout.text("result-why-law"));
    page.within("ul", &[("class", "law")], |page| {
        cited.iter().for_each(|cited| page.within("li", &[], |page| citation(page, handout, cited)));
    });
}

fn citation(page: &mut Markup, handout: &Handout<'_>, cited: &Citation<'_>) {
    let key = format!("act-{}", cited.act);
    let title = handout.text(&key);
    let parts = [("citation-article", &cited.articles), ("citation-point", &cited.points)];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(key, numbers)| handout.fill(key, &[("n", Arg::Text(numbers))]))
        .collect();
    let whole = handout.fill("result-citation", &[("act", Arg::Text(&title)), ("article", Arg::Text(&said.join(", ")))]);
    let act = |page: &mut Markup| handout.official(page, &key);
    match whole.split_once(&title).filter(|_| !said.is_empty()) {
        Some((before, after)) => {
            page.words(before);
            act(page);
            page.words(after);
        }
        None => act(page),
    }
}
