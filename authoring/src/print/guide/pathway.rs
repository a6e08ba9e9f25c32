//! One procedure: for whom it may be, what to do, what to bring, whom to see, and the law.

use super::{
    SECOND,
    start::{FILE, LIST, OFFICES, REGIONS},
    whole,
};
use crate::{
    print::{html::Markup, offline_pages::Handout},
    read::rule_source::PathwayDraft,
};
use zhol_core::{
    content::{Arg, Citation, citations},
    referral::{ABROAD, Role},
};

/// The name of a pathway's part of the page, by its place in the order of a result. It says nothing to whoever sees the address.
pub(super) fn name(at: usize) -> String {
    format!("w{}", at + 1)
}

/// The offices that only people may turn to who fear no return.
const SAFE_OFFICES: &str = "s";

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
        page.within("section", &[("id", SAFE_OFFICES)], |page| {
            page.element("h2", &[], &handout.text("guide-safe-offices"));
            page.within("ul", &[("class", "offices")], |page| {
                for kept in handout.in_safety() {
                    page.within("li", &[("id", &format!("o{}", kept.id.0)), ("data-office", &kept.office.id)], |page| {
                        page.element("p", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                        page.within("h4", &[], |page| handout.name(page, kept.office));
                        page.element("p", &[], &handout.text(&format!("desk-{}", kept.desk.id)));
                        handout.reach(page, kept);
                    });
                }
            });
        });
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
    // What is only for people who fear no return has no place before the warning.
    let before_warning = start.is_empty();
    for desk in handout.desks_of(at).into_iter().filter(|desk| !(before_warning && handout.only_in_safety(desk))) {
        page.within("li", &[("data-desk", &desk.id)], |page| {
            page.element("b", &[], &handout.text(&format!("role-{}", desk.role.word())));
            page.words(". ");
            page.words(&handout.text(&format!("desk-{}", desk.id)));
            page.within("ul", &[], |page| {
                // Of the state, the office nearby decides.
                if desk.by_region.iter().all(|(code, _)| code == ABROAD) || desk.role != Role::Authority {
                    let here = handout.only_in_safety(desk);
                    let outside = desk.offices(Some(ABROAD));
                    let offices = if desk.national.is_empty() { outside } else { &desk.national };
                    for id in offices {
                        let Some(office) = handout.pack.directory.office(*id) else { continue };
                        page.within("li", &[], |page| {
                            let to = if here { format!("#o{}", id.0) } else { format!("{start}#o{}", id.0) };
                            page.within("a", &[("href", &to)], |page| handout.name(page, office));
                        });
                    }
                }
                if desk.by_region.iter().any(|(code, _)| code != ABROAD) {
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
