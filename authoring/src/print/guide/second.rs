//! The second page: what would harm a person who fears return, behind a warning.

use super::{
    page::{OFFICES, SAFE_OFFICES, SECOND, START, whole},
    pathway::{anchor, article},
};
use crate::print::offline_pages::PageContext;

/// The page with what would harm a person who fears return: behind a warning, and in no other place.
pub(super) fn page(context: &PageContext<'_>) -> String {
    whole(context, SECOND, |page| {
        page.element("h1", &[], &context.text("guide-safe"));
        page.within("div", &[("class", "careful")], |page| {
            page.element("p", &[], &context.text("guide-safe-lead"));
            page.within("p", &[], |page| {
                page.element("a", &[("href", &format!("{START}#{OFFICES}"))], &context.text("result-offices"));
            });
        });
        let withheld = || context.rules.pathways.iter().enumerate().filter(|(_, pathway)| pathway.withheld);
        page.within("ul", &[("class", "contents")], |page| {
            for (at, written) in withheld() {
                page.within("li", &[], |page| {
                    let title = context.text(&format!("pathway-{}", written.id));
                    page.element("a", &[("href", &format!("#{}", anchor(at)))], &title);
                });
            }
        });
        withheld().for_each(|(at, written)| article(page, context, at, written, START));
        page.within("section", &[("id", SAFE_OFFICES)], |page| {
            page.element("h2", &[], &context.text("guide-safe-offices"));
            page.within("ul", &[("class", "offices")], |page| {
                for kept in context.in_safety() {
                    page.within("li", &[("id", &format!("o{}", kept.id.0)), ("data-office", &kept.office.id)], |page| {
                        page.element("p", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                        page.within("h4", &[], |page| context.name(page, kept.office));
                        page.element("p", &[], &context.text(&format!("desk-{}", kept.desk.id)));
                        context.reach(page, kept);
                    });
                }
            });
        });
    })
}
