//! The guide: plain pages of links for phones and browsers in which the widget cannot run. A start page in each language with
//! everything that may fit anybody, and a second page, after a clear warning, with what would harm a person who fears return.
//!
//! The address reveals nothing: parts of a page have numbers for names, and all pages have the same title.

mod page;
mod pathway;
mod second;
mod start;

use crate::{
    Content, Problem, Source,
    print::{markup::Markup, offline_pages},
};
use page::{SECOND, head, in_order};
use zhol_core::engine::Date;

const STYLE: &str = concat!(include_str!("../../../styles/tokens.css"), "\n", include_str!("../../../styles/guide.css"));

/// Writes the guide in every language: the names of the files and what is in them. `content` is what was read from `source`.
///
/// # Errors
/// When words are missing in a language, or wrong.
pub fn guide(source: &Source, content: &Content, today: Date) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let mut files = vec![("guide.css".to_owned(), STYLE.to_owned()), ("index.html".to_owned(), choice(content))];
    offline_pages::each(source, content, today, |context| {
        let language = &context.texts.language;
        files.push((format!("{language}/index.html"), start::page(context)));
        files.push((format!("{language}/{SECOND}"), second::page(context)));
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
