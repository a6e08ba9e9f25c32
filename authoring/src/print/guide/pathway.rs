//! One procedure: for whom it may be, what to do, what to bring, whom to see, and the law.

use super::page::{LIST, REGIONS};
use crate::{
    print::{markup::Markup, offline_pages::PageContext},
    read::rule_source::PathwaySource,
};
use zhol_core::{
    content::{Arg, Citation, citations},
    referral::{ABROAD, Role},
};

/// The name of a pathway's part of the page, by its index in the order of a result. It says nothing to somebody who sees the
/// address.
pub(super) fn anchor(at: usize) -> String {
    format!("w{}", at + 1)
}

/// One procedure. `start` is the file of the start page, seen from this page.
pub(super) fn article(page: &mut Markup, context: &PageContext<'_>, at: usize, pathway: &PathwaySource, start: &str) {
    let said = |end: &str| context.text(&format!("pathway-{}{end}", pathway.id));
    page.within("article", &[("id", &anchor(at)), ("data-pathway", &pathway.id)], |page| {
        page.element("h2", &[], &said(""));
        page.element("p", &[], &said("-says"));
        if pathway.deferred {
            page.element("p", &[("class", "careful")], &context.text("guide-careful"));
        }
        page.within("div", &[("class", "first-step")], |page| {
            page.element("h3", &[], &context.text("result-first"));
            page.element("p", &[], &said("-first-step"));
        });
        page.element("h3", &[], &context.text("result-next"));
        page.element("p", &[], &said("-next"));
        papers(page, context, at);
        page.element("h3", &[], &context.text("help-whom"));
        page.within("ul", &[("class", "desks")], |page| desks(page, context, at, start));
        law(page, context, at);
        page.within("p", &[("class", "back")], |page| {
            page.element("a", &[("href", &format!("{start}#{LIST}"))], &context.text("guide-list"));
        });
    });
}

fn papers(page: &mut Markup, context: &PageContext<'_>, at: usize) {
    let papers = context.pack.book.pathways.get(at).map_or(&[][..], |pathway| &pathway.papers);
    if papers.is_empty() {
        return;
    }
    page.element("h3", &[], &context.text("result-bring"));
    page.element("p", &[], &context.text("result-bring-lead"));
    page.within("ul", &[], |page| {
        papers.iter().for_each(|paper| page.element("li", &[], &context.text(&format!("paper-{paper}"))))
    });
}

/// Whom to see: the offices for the whole country by their names, those of the regions by a link to their list.
fn desks(page: &mut Markup, context: &PageContext<'_>, at: usize, start: &str) {
    // What is only for people who fear no return has no place before the warning.
    let before_warning = start.is_empty();
    for desk in context.desks_of(at).into_iter().filter(|desk| !(before_warning && context.only_in_safety(desk))) {
        page.within("li", &[("data-desk", &desk.id)], |page| {
            page.element("b", &[], &context.text(&format!("role-{}", desk.role.word())));
            page.write_text(". ");
            page.write_text(&context.text(&format!("desk-{}", desk.id)));
            page.within("ul", &[], |page| {
                // Of the state, the office nearby decides.
                if desk.by_region.iter().all(|(code, _)| code == ABROAD) || desk.role != Role::Authority {
                    let here = context.only_in_safety(desk);
                    let outside = desk.offices(Some(ABROAD));
                    let offices = if desk.national.is_empty() { outside } else { &desk.national };
                    for id in offices {
                        let Some(office) = context.pack.directory.office(*id) else { continue };
                        page.within("li", &[], |page| {
                            let to = if here { format!("#o{}", id.0) } else { format!("{start}#o{}", id.0) };
                            page.within("a", &[("href", &to)], |page| context.name(page, office));
                        });
                    }
                }
                if desk.by_region.iter().any(|(code, _)| code != ABROAD) {
                    page.within("li", &[], |page| {
                        page.element("a", &[("href", &format!("{start}#{REGIONS}"))], &context.text("guide-where"));
                    });
                }
            });
        });
    }
}

fn law(page: &mut Markup, context: &PageContext<'_>, at: usize) {
    let book = &context.pack.book;
    let cited = book.pathways.get(at).map(|pathway| citations(book, pathway)).unwrap_or_default();
    if cited.is_empty() {
        return;
    }
    page.element("h3", &[], &context.text("result-why-law"));
    page.within("ul", &[("class", "law")], |page| {
        cited.iter().for_each(|cited| page.within("li", &[], |page| citation(page, context, cited)));
    });
}

fn citation(page: &mut Markup, context: &PageContext<'_>, cited: &Citation<'_>) {
    let key = format!("act-{}", cited.act);
    let title = context.text(&key);
    let parts = [("citation-article", &cited.articles), ("citation-point", &cited.points)];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(key, numbers)| context.fill(key, &[("n", Arg::Text(numbers))]))
        .collect();
    let whole = context.fill("result-citation", &[("act", Arg::Text(&title)), ("article", Arg::Text(&said.join(", ")))]);
    let act = |page: &mut Markup| context.official(page, &key);
    match whole.split_once(&title).filter(|_| !said.is_empty()) {
        Some((before, after)) => {
            page.write_text(before);
            act(page);
            page.write_text(after);
        }
        None => act(page),
    }
}
