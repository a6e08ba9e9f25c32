//! The start page of a language: from whom it is, danger first, what may fit, each procedure, and the offices by region.

use std::collections::BTreeSet;

use super::{
    page::{DANGER, LIST, OFFICES, REGIONS, SECOND, START, whole},
    pathway::{anchor, article},
};
use crate::print::{
    markup::Markup,
    offline_pages::{PageContext, message_keys::group},
};
use zhol_core::{content::Arg, engine::Rank, referral::Role};

/// The start page.
pub(super) fn page(context: &PageContext<'_>) -> String {
    whole(context, START, |page| {
        page.element("h1", &[], &context.text("guide-title"));
        page.element("p", &[("class", "lead")], &context.text("guide-lead"));
        if !context.pack.book.signed {
            page.element("p", &[("class", "draft")], &context.text("draft-note"));
        }
        for key in ["guide-from", "start-point-not-decision", "private-point-remembers"] {
            page.element("p", &[], &context.text(key));
        }
        page.within("ul", &[("class", "contents")], |page| {
            for (to, key) in [(DANGER, "guide-danger"), (LIST, "guide-find"), (OFFICES, "result-offices")] {
                page.within("li", &[], |page| page.element("a", &[("href", &format!("#{to}"))], &context.text(key)));
            }
        });
        page.within("section", &[("id", DANGER), ("class", "danger")], |page| danger(page, context));
        page.within("section", &[("id", LIST)], |page| list(page, context));
        for (at, written) in context.rules.pathways.iter().enumerate().filter(|(_, pathway)| !pathway.withheld) {
            article(page, context, at, written, "");
        }
        page.within("section", &[("id", OFFICES)], |page| offices(page, context));
    })
}

/// What to do in danger, and whom to call.
fn danger(page: &mut Markup, context: &PageContext<'_>) {
    page.element("h2", &[], &context.text("guide-danger"));
    page.within("ul", &[("class", "offices")], |page| {
        for kept in context.in_danger() {
            page.within("li", &[("data-office", &kept.office.id)], |page| {
                page.element("p", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                page.within("h3", &[], |page| context.name(page, kept.office));
                page.element("p", &[], &context.text(&format!("desk-{}", kept.desk.id)));
                context.reach(page, kept);
            });
        }
    });
    page.element("p", &[], &context.text("result-danger"));
    for (at, urgent) in context.rules.pathways.iter().enumerate().filter(|(_, pathway)| pathway.rank == Rank::Urgent) {
        page.within("div", &[("class", "urgent")], |page| {
            page.element("h3", &[], &context.text(&format!("urgent-{}", urgent.id)));
            page.element("p", &[], &context.text(&format!("urgent-{}-do", urgent.id)));
            page.within("p", &[], |page| {
                let title = context.text(&format!("pathway-{}", urgent.id));
                page.element("a", &[("href", &format!("#{}", anchor(at)))], &title);
            });
        });
    }
}

/// What may fit, in groups, each with its sentence.
fn list(page: &mut Markup, context: &PageContext<'_>) {
    page.element("h2", &[], &context.text("guide-find"));
    page.element("p", &[], &context.text("guide-find-lead"));
    let pathways = &context.rules.pathways;
    let mut groups: Vec<String> = Vec::new();
    for pathway in pathways {
        let group = group(&pathway.file);
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    for name in groups {
        page.element("h3", &[], &context.text(&name));
        page.within("ul", &[("class", "ways")], |page| {
            let of_group = pathways.iter().enumerate().filter(|(_, pathway)| group(&pathway.file) == name && !pathway.withheld);
            for (at, pathway) in of_group {
                page.within("li", &[], |page| {
                    let title = context.text(&format!("pathway-{}", pathway.id));
                    page.element("a", &[("href", &format!("#{}", anchor(at)))], &title);
                    page.element("p", &[], &context.text(&format!("pathway-{}-says", pathway.id)));
                });
            }
        });
    }
    page.within("div", &[("class", "careful")], |page| {
        page.element("h3", &[], &context.text("guide-safe"));
        page.element("p", &[], &context.text("guide-safe-lead"));
        page.within("p", &[], |page| page.element("a", &[("href", SECOND)], &context.text("guide-safe-go")));
    });
}

/// The offices of the whole country, and those of each region.
fn offices(page: &mut Markup, context: &PageContext<'_>) {
    page.element("h2", &[], &context.text("result-offices"));
    context.next_steps(page);
    page.element("p", &[], &context.text("office-by-name"));
    if let Some(until) = context.until() {
        page.element("p", &[], &context.fill("guide-until", &[("date", Arg::Text(&context.day(until)))]));
    }
    let mut named = BTreeSet::new();
    page.element("h3", &[], &context.text("guide-whole"));
    page.within("ul", &[("class", "offices")], |page| {
        // A desk of the state comes after all others, and is one of those that a person who fears return stays away from.
        let mut warned = false;
        for kept in context.national() {
            named.insert(kept.id);
            let id = format!("o{}", kept.id.0);
            page.within("li", &[("id", &id), ("data-office", &kept.office.id)], |page| {
                if kept.desk.role == Role::Authority && !std::mem::replace(&mut warned, true) {
                    page.element("p", &[("class", "careful")], &context.text("guide-careful"));
                }
                page.element("p", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                page.within("h4", &[], |page| context.name(page, kept.office));
                page.element("p", &[], &context.text(&format!("desk-{}", kept.desk.id)));
                context.reach(page, kept);
            });
        }
    });
    page.element("h3", &[("id", REGIONS)], &context.text("guide-where"));
    page.element("p", &[("class", "careful")], &context.text("guide-careful"));
    let regions = context.regions();
    page.within("ul", &[("class", "regions")], |page| {
        for (at, code) in regions.iter().enumerate() {
            page.within("li", &[], |page| page.element("a", &[("href", &format!("#r{at}"))], &context.region(code)));
        }
    });
    for (at, code) in regions.iter().enumerate() {
        page.within("section", &[("id", &format!("r{at}")), ("data-region", code)], |page| {
            page.element("h4", &[], &context.region(code));
            page.within("ul", &[("class", "offices")], |page| {
                for kept in context.local(code) {
                    page.within("li", &[("data-office", &kept.office.id)], |page| {
                        page.element("p", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                        if named.contains(&kept.id) {
                            page.within("p", &[], |page| {
                                page.within("a", &[("href", &format!("#o{}", kept.id.0))], |page| {
                                    context.name(page, kept.office);
                                });
                            });
                            return;
                        }
                        page.within("h5", &[], |page| context.name(page, kept.office));
                        page.some(
                            "p",
                            &kept.office.city.as_ref().map_or_else(String::new, |city| context.text(&format!("city-{city}"))),
                        );
                        page.element("p", &[], &context.text(&format!("desk-{}", kept.desk.id)));
                        context.reach(page, kept);
                    });
                }
            });
            page.within("p", &[], |page| page.element("a", &[("href", &format!("#{REGIONS}"))], &context.text("guide-where")));
        });
    }
    page.within("p", &[], |page| page.element("a", &[("href", &format!("#{LIST}"))], &context.text("guide-list")));
}
