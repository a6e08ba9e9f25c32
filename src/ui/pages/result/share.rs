//! What to do with the result: print it, share it, or hand the answers over.

use super::{documents::startable, hand_over_code::hand_over_code, notices::content_date};
use crate::{
    content::Found,
    engine::{Pathway, Shown, Standing},
    referral::Referral,
    ui::{
        dom::{Attribute, Builder},
        parts::office::official,
        view::View,
    },
};

/// Prints the result, or shares the short text that is shown here. A script handles the buttons, because the module needs nothing for it.
pub(super) fn share(view: &View<'_>, dom: &mut Builder<'_>, shown: &[Shown], referrals: &[Referral]) {
    dom.element("section", "take", |dom| {
        dom.message_in("h2", "", "take-title");
        device_button(dom, "print", "take-print");
        dom.element("details", "", |dom| {
            dom.message_in("summary", "", "take-share");
            dom.message_in("p", "", "take-lead");
            dom.element("div", "shared", |dom| {
                dom.set(Attribute::Shared, "");
                for (shown, pathway) in startable(view, shown) {
                    dom.text_in("p", "", line(view, shown, pathway));
                }
                for referral in referrals {
                    office(view, dom, referral);
                }
                dom.element("p", "", |dom| {
                    dom.message("take-told");
                    dom.text(" ".into());
                    dom.text(content_date(view));
                });
            });
            dom.element("div", "ways", |dom| {
                device_button(dom, "share", "take-share");
                device_button(dom, "copy", "take-copy");
            });
        });
        hand_over_code(view, dom);
    });
}

/// A button that the script of the page handles.
fn device_button(dom: &mut Builder<'_>, action: &str, label: &str) {
    dom.button("button", action, |dom| {
        dom.message(label);
    });
}

/// A pathway in one line.
fn line(view: &View<'_>, shown: &Shown, pathway: &Pathway) -> String {
    let standing = view.text(if shown.standing == Standing::Likely { "result-likely" } else { "result-possible" });
    [&standing, ": ", &view.of(&["pathway-", &pathway.id])].concat()
}

/// An office with what may be shown of how to reach it, and how that is known.
fn office(view: &View<'_>, dom: &mut Builder<'_>, referral: &Referral) {
    let Some(office) = view.rules.directory.office(referral.office) else { return };
    let today = view.state.today;
    let phones = office.phones_on(today).map(|phone| (phone, Found::Number));
    let details = phones.chain(office.sites_on(today).map(|site| (site, Found::Site)));
    dom.element("p", "", |dom| {
        official(view, dom, &["office-", &office.id]);
        for (detail, found) in details {
            dom.text(view.localizer.joints()[1].into());
            dom.text_in("bdi", "", detail.value.clone());
            dom.text([" ", &view.localizer.printed_briefly(&detail.printed, found)].concat());
        }
    });
}
