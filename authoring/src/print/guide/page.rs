//! What every page of the guide has: its head, the links to the other languages, its foot, and the names of its parts.

use crate::print::{markup::Markup, offline_pages::PageContext};
use zhol_core::content::Catalog;

/// The start page.
pub(super) const START: &str = "index.html";
/// The page with what nobody should read who fears return.
pub(super) const SECOND: &str = "more.html";

// Names of parts, as an address shows them. They are short, and tell nothing to somebody who sees the address.

/// What to do in danger.
pub(super) const DANGER: &str = "a";
/// The list of all procedures.
pub(super) const LIST: &str = "b";
/// The offices.
pub(super) const OFFICES: &str = "c";
/// The offices by region.
pub(super) const REGIONS: &str = "d";
/// The offices for people who do not fear return.
pub(super) const SAFE_OFFICES: &str = "s";

/// A whole page.
pub(super) fn whole(context: &PageContext<'_>, file: &str, write: impl FnOnce(&mut Markup)) -> String {
    let texts = &context.texts;
    let mut page = Markup::default();
    page.within("html", &[("lang", &texts.language), ("dir", texts.direction.word())], |page| {
        head(page, &context.text("app-name"), "../guide.css");
        page.within("body", &[], |page| {
            page.within("header", &[], |page| languages(page, context, file));
            page.within("main", &[], write);
            page.within("footer", &[], |page| {
                page.within("p", &[], |page| page.element("a", &[("href", "../../")], &context.text("guide-questions")));
                page.element("p", &[], &context.dated());
            });
        });
    });
    page.page()
}

/// The head of a page.
pub(super) fn head(page: &mut Markup, title: &str, style: &str) {
    page.within("head", &[], |page| {
        page.void("meta", &[("charset", "utf-8")]);
        page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        page.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        page.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        page.void("meta", &[("name", "robots"), ("content", "noindex")]);
        page.element("title", &[], title);
        page.void("link", &[("rel", "icon"), ("href", "data:,")]);
        page.void("link", &[("rel", "stylesheet"), ("href", style)]);
    });
}

/// The languages, those of the country and of its neighbours first.
pub(super) fn in_order(languages: &[Catalog]) -> Vec<&Catalog> {
    let mut all: Vec<&Catalog> = languages.iter().collect();
    all.sort_by_key(|texts| texts.language == "en");
    all
}

fn languages(page: &mut Markup, context: &PageContext<'_>, file: &str) {
    page.element("p", &[("class", "name")], &context.text("app-name"));
    page.within("nav", &[("aria-label", &context.text("language"))], |page| {
        page.within("ul", &[("class", "languages")], |page| {
            for texts in in_order(context.languages) {
                let language = &texts.language;
                page.within("li", &[], |page| {
                    if *language == context.texts.language {
                        page.element("b", &[], &texts.name);
                    } else {
                        let to = format!("../{language}/{file}");
                        page.element("a", &[("href", &to), ("lang", language), ("hreflang", language)], &texts.name);
                    }
                });
            }
        });
    });
}
