//! The start page of a language: from whom it is, danger first, what may fit, each procedure, and the offices by region.

use std::collections::BTreeSet;

use super::{SECOND, pathway, whole};
use crate::print::{
    html::Markup,
    offline_pages::{Handout, message_keys::group},
};
use zhol_core::{content::Arg, engine::Rank, referral::Role};

pub(super) const FILE: &str = "index.html";
// Short names that tell nothing to whoever sees them in the address.
const DANGER: &str = "a";
pub(super) const LIST: &str = "b";
pub(super) const OFFICES: &str = "c";
pub(super) const REGIONS: &str = "d";

/// The start page.
pub(super) fn page(handout: &Handout<'_>) -> String {
    whole(handout, FILE, |page| {
        page.element("h1", &[], &handout.text("guide-title"));
        page.element("p", &[("class", "lead")], &handout.text("guide-lead"));
        if !handout.pack.book.signed {
            page.element("p", &[("class", "draft")], &handout.text("draft-note"));
        }
        for key in ["guide-from", "start-point-not-decision", "private-point-remembers"] {
            page.element("p", &[], &handout.text(key));
        }
        page.within("ul", &[("class", "contents")], |page| {
            for (to, key) in [(DANGER, "guide-danger"), (LIST, "guide-find"), (OFFICES, "result-offices")] {
                page.within("li", &[], |page| page.element("a", &[("href", &format!("#{to}"))], &handout.text(key)));
            }
        });
        page.within("section", &[("id", DANGER), ("class", "danger")], |page| danger(page, handout));
        page.within("section", &[("id", LIST)], |page| list(page, handout));
        for (at, written) in handout.draft.pathways.iter().enumerate().filter(|(_, pathway)| !pathway.withheld) {
            pathway::article(page, handout, at, written, "");
        }
        page.within("section", &[("id", OFFICES)], |page| offices(page, handout));
    })
}

/// What to do in danger, and whom to call.
fn danger(page: &mut Markup, handout: &Handout<'_>) {
    page.element("h2", &[], &handout.text("guide-danger"));
    page.within("ul", &[("class", "offices")], |page| {
        for kept in handout.in_danger() {
            page.within("li", &[("data-office", &kept.office.id)], |page| {
                page.element("p", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                page.within("h3", &[], |page| handout.name(page, kept.office));
                page.element("p", &[], &handout.text(&format!("desk-{}", kept.desk.id)));
                handout.reach(page, kept);
            });
        }
    });
    page.element("p", &[], &handout.text("result-danger"));
    for (at, urgent) in handout.draft.pathways.iter().enumerate().filter(|(_, pathway)| pathway.rank == Rank::Urgent) {
        page.within("div", &[("class", "urgent")], |page| {
            page.element("h3", &[], &handout.text(&format!("urgent-{}", urgent.id)));
            page.element("p", &[], &handout.text(&format!("urgent-{}-do", urgent.id)));
            page.within("p", &[], |page| {
                let title = handout.text(&format!("pathway-{}", urgent.id));
                page.element("a", &[("href", &format!("#{}", pathway::name(at)))], &title);
            });
        });
    }
}

/// What may fit, in groups, each with its sentence.
fn list(page: &mut Markup, handout: &Handout<'_>) {
    page.element("h2", &[], &handout.text("guide-find"));
    page.element("p", &[], &handout.text("guide-find-lead"));
    let pathways = &handout.draft.pathways;
    let mut groups: Vec<String> = Vec::new();
    for pathway in pathways {
        let group = group(&pathway.file);
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    for name in groups {
        page.element("h3", &[], &handout.text(&name));
        page.within("ul", &[("class", "ways")], |page| {
            let of_group = pathways.iter().enumerate().filter(|(_, pathway)| group(&pathway.file) == name && !pathway.withheld);
            for (at, pathway) in of_group {
                page.within("li", &[], |page| {
                    let title = handout.text(&format!("pathway-{}", pathway.id));
                    page.element("a", &[("href", &format!("#{}", pathway::name(at)))], &title);
                    page.element("p", &[], &handout.text(&format!("pathway-{}-says", pathway.id)));
                });
            }
        });
    }
    page.within("div", &[("class", "careful")], |page| {
        page.element("h3", &[], &handout.text("guide-safe"));
        page.element("p", &[], &handout.text("guide-safe-lead"));
        page.within("p", &[], |page| page.element("a", &[("href", SECOND)], &handout.text("guide-safe-go")));
    });
}

/// The offices of the whole country, and those of each region.
fn offices(page: &mut Markup, handout: &Handout<'_>) {
    page.element("h2", &[], &handout.text("result-offices"));
    handout.next_steps(page);
    page.element("p", &[], &handout.text("office-by-name"));
    if let Some(until) = handout.until() {
        page.element("p", &[], &handout.fill("guide-until", &[("date", Arg::Text(&handout.day(until)))]));
    }
    let mut named = BTreeSet::new();
    page.element("h3", &[], &handout.text("guide-whole"));
    page.within("ul", &[("class", "offices")], |page| {
        // A desk of the state comes after all others, and is one of those that a person who fears return stays away from.
        let mut warned = false;
        for kept in handout.national() {
            named.insert(kept.id);
            let id = format!("o{}", kept.id.0);
            page.within("li", &[("id", &id), ("data-office", &kept.office.id)], |page| {
                if kept.desk.role == Role::Authority && !std::mem::replace(&mut warned, true) {
                    page.element("p", &[("class", "careful")], &handout.text("guide-careful"));
                }
                page.element("p", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                page.within("h4", &[], |page| handout.name(page, kept.office));
                page.element("p", &[], &handout.text(&format!("desk-{}", kept.desk.id)));
                handout.reach(page, kept);
            });
        }
    });
    page.element("h3", &[("id", REGIONS)], &handout.text("guide-where"));
    page.element("p", &[("class", "careful")], &handout.text("guide-careful"));
    let regions = handout.regions();
    page.within("ul", &[("class", "regions")], |page| {
        for (at, code) in regions.iter().enumerate() {
            page.within("li", &[], |page| page.element("a", &[("href", &format!("#r{at}"))], &handout.region(code)));
        }
    });
    for (at, code) in regions.iter().enumerate() {
        page.within("section", &[("id", &format!("r{at}")), ("data-region", code)], |page| {
            page.element("h4", &[], &handout.region(code));
            page.within("ul", &[("class", "offices")], |page| {
                for kept in handout.local(code) {
                    page.within("li", &[("data-office", &kept.office.id)], |page| {
                        page.element("p", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                        if named.contains(&kept.id) {
                            page.within("p", &[], |page| {
                                page.within("a", &[("href", &format!("#o{}", kept.id.0))], |page| {
                                    handout.name(page, kept.office);
                                });
                            });
                            return;
                        }
                        page.within("h5", &[], |page| handout.name(page, kept.office));
                        page.some(
                            "p",
                            &kept.office.city.as_ref().map_or_else(String::new, |city| handout.text(&format!("city-{city}"))),
                        );
                        page.element("p", &[], &handout.text(&format!("desk-{}", kept.desk.id)));
                        handout.reach(page, kept);
                    });
                }
            });
            page.within("p", &[], |page| page.element("a", &[("href", &format!("#{REGIONS}"))], &handout.text("guide-where")));
        });
    }
    page.within("p", &[], |page| page.element("a", &[("href", &format!("#{LIST}"))], &handout.text("guide-list")));
}
