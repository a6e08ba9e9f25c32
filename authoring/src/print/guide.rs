//! The guide: plain pages of links for phones and browsers in which the widget cannot run. A start page in each language with
//! everything that may fit anybody, and a second page behind a plain warning with what would harm a person who fears return.
//!
//! The address tells nothing: every part of a page has a number for its name, and all pages have the same title.

mod pathway;
mod start;

use crate::{
    Content, Problem, Source,
    print::{
        html::Markup,
        offline_pages::{self, Handout},
    },
};
use zhol_core::{content::Catalog, engine::Date};

const STYLE: &str = concat!(include_str!("../../../styles/tokens.css"), "\n", include_str!("../../../styles/guide.css"));

/// The page with what nobody should read who fears return.
const SECOND: &str = "more.html";

/// Writes the guide in every language: the names of the files and what is in them. `content` is what was read from `source`.
///
/// # Errors
/// When words are missing in a language, or wrong.
pub fn guide(source: &Source, content: &Content, today: Date) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let mut files = vec![("guide.css".to_owned(), STYLE.to_owned()), ("index.html".to_owned(), choice(content))];
    offline_pages::each(source, content, today, |handout| {
        let language = &handout.texts.language;
        files.push((format!("{language}/index.html"), start::page(handout)));
        files.push((format!("{language}/{SECOND}"), pathway::second_page(handout)));
    })?;
    Ok(files)
}

/// The page on which a language is chosen.
fn choice(content: &Content) -> String {
    let mut page = Markup::default();
    page.within("html", &[("lang", "kk"), ("dir", "ltr")], |page| {
        head(page, "Zhol", "guide.css");
        page.within("body", &[], |page| {
            page.within("main", &[], |page| {
                page.element("h1", &[], "Zhol");
                page.within("ul", &[("class", "languages")], |page| {
                    for texts in in_order(&content.texts) {
                        let language = &texts.language;
                        let to = format!("{language}/index.html");
                        let attributes = [("href", to.as_str()), ("lang", language), ("hreflang", language)];
                        page.within("li", &[], |page| page.element("a", &attributes, &texts.name));
                    }
                });
            });
        });
    });
    page.page()
}

/// A whole page.
fn whole(handout: &Handout<'_>, file: &str, write: impl FnOnce(&mut Markup)) -> String {
    let texts = &handout.texts;
    let mut page = Markup::default();
    page.within("html", &[("lang", &texts.language), ("dir", texts.direction.word())], |page| {
        head(page, &handout.text("app-name"), "../guide.css");
        page.within("body", &[], |page| {
            page.within("header", &[], |page| languages(page, handout, file));
            page.within("main", &[], write);
            page.within("footer", &[], |page| {
                page.within("p", &[], |page| page.element("a", &[("href", "../../")], &handout.text("guide-questions")));
                page.element("p", &[], &handout.dated());
            });
        });
    });
    page.page()
}

fn head(page: &mut Markup, title: &str, style: &str) {
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
fn in_order(languages: &[Catalog]) -> Vec<&Catalog> {
    let mut all: Vec<&Catalog> = languages.iter().collect();
    all.sort_by_key(|texts| texts.language == "en");
    all
}

fn languages(page: &mut Markup, handout: &Handout<'_>, file: &str) {
    page.element("p", &[("class", "name")], &handout.text("app-name"));
    page.within("nav", &[("aria-label", &handout.text("language"))], |page| {
        page.within("ul", &[("class", "languages")], |page| {
            for texts in in_order(handout.languages) {
                let language = &texts.language;
                page.within("li", &[], |page| {
                    if *language == handout.texts.language {
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
