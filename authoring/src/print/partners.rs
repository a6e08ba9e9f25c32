//! The page on which a partner chooses how to put Zhol into a page of their own, sees it, and copies the lines. In the languages
//! in which websites are kept here; what people read of procedures is not on it.

use crate::{
    Content, Problem, Source,
    print::{colors::WATER, markup::Markup},
    read::{files, fluent, message_keys},
};
use zhol_core::{
    content::{Catalog, keys},
    engine::{Kind, Rulebook},
};

const STYLE: &str = concat!(include_str!("../../../styles/tokens.css"), "\n", include_str!("../../../styles/partners.css"));

/// The ways to add it, safest first.
const WAYS: [&str; 3] = ["frame", "link", "element"];
/// What the page may be shown in; nothing is what the device prefers.
const THEMES: [(&str, &str); 3] = [("", "device"), ("light", "light"), ("dark", "dark")];
/// The screens that it is tried on.
const SIZES: [&str; 2] = ["phone", "desktop"];

/// Writes the page in each language: the names of the files and what is in them.
///
/// # Errors
/// When words are missing or wrong.
pub fn partners(source: &Source, content: &Content) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let mut files = vec![("partners.css".to_owned(), STYLE.to_owned())];
    let mut problems = Vec::new();
    for language in &content.workers {
        let file = files::messages("partners", language);
        let Some(texts) = content.texts.iter().find(|texts| texts.language == *language) else { continue };
        let Some(text) = source.text(&file) else {
            problems.push(message_keys::missing(&file, "partners", language));
            continue;
        };
        let own = texts.saying(fluent::read(&file, text, &mut problems));
        let page =
            Page { texts: texts.with(&own), languages: &content.texts, workers: &content.workers, book: &content.pack.book };
        files.push((format!("{language}.html"), page.written()));
    }
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

struct Page<'a> {
    texts: Catalog,
    languages: &'a [Catalog],
    workers: &'a [String],
    book: &'a Rulebook,
}

impl Page<'_> {
    fn text(&self, key: &str) -> String {
        self.texts.text(&format!("partners-{key}"))
    }

    fn written(&self) -> String {
        let mut page = Markup::default();
        page.within("html", &[("lang", &self.texts.language), ("dir", self.texts.direction.word())], |page| {
            page.within("head", &[], |page| self.head(page));
            page.within("body", &[], |page| {
                page.within("header", &[], |page| self.header(page));
                page.within("main", &[], |page| {
                    page.element("h1", &[], &self.text("title"));
                    page.element("p", &[("class", "lead")], &self.text("lead"));
                    page.within("noscript", &[], |page| page.element("p", &[("class", "notice")], &self.text("script")));
                    page.within("div", &[("class", "desktop"), ("data-needs-script", ""), ("hidden", "")], |page| {
                        page.within("div", &[], |page| self.choices(page));
                        page.within("div", &[], |page| self.outcome(page));
                    });
                });
            });
        });
        page.page()
    }

    fn head(&self, page: &mut Markup) {
        page.void("meta", &[("charset", "utf-8")]);
        page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
        page.void("meta", &[("name", "referrer"), ("content", "no-referrer")]);
        page.void("meta", &[("name", "color-scheme"), ("content", "light dark")]);
        page.void("meta", &[("name", "robots"), ("content", "noindex")]);
        page.element("title", &[], &self.text("title"));
        page.void("link", &[("rel", "icon"), ("href", "data:,")]);
        page.void("link", &[("rel", "stylesheet"), ("href", "partners.css")]);
        // The build fills in what is in the files. No browser fetches a script of this type: the lines name it.
        for (way, file) in [("frame", "embed.js"), ("element", "zhol.js")] {
            let address = format!("assets/{file}");
            page.element("script", &[("type", "text/plain"), ("data-way", way), ("data-src", &address), ("integrity", file)], "");
        }
        page.element("script", &[("type", "module"), ("src", "configurator.js")], "");
    }

    fn header(&self, page: &mut Markup) {
        page.element("p", &[("class", "name")], &self.texts.text("app-name"));
        page.within("nav", &[("aria-label", &self.texts.text("language"))], |page| {
            for language in self.workers {
                let name = self.languages.iter().find(|texts| texts.language == *language).map_or("", |texts| &texts.name);
                if *language == self.texts.language {
                    page.element("b", &[], name);
                } else {
                    let to = format!("{language}.html");
                    page.element("a", &[("href", &to), ("lang", language), ("hreflang", language)], name);
                }
            }
        });
    }

    fn choices(&self, page: &mut Markup) {
        page.within("form", &[("autocomplete", "off")], |page| {
            page.within("fieldset", &[], |page| {
                page.element("legend", &[], &self.text("way"));
                for way in WAYS {
                    let hint = format!("way-{way}-hint");
                    self.row(page, "way", way, &self.text(&format!("way-{way}")), WAYS.starts_with(&[way]), Some(&hint));
                }
            });
            self.list(page, "lang", "language", "language-page", |page| {
                for texts in self.languages {
                    let tag = texts.language.as_str();
                    page.element("option", &[("value", tag), ("lang", tag), ("dir", texts.direction.word())], &texts.name);
                }
            });
            page.within("p", &[("class", "hint"), ("data-link", ""), ("hidden", "")], |page| {
                page.write_text(&self.text("plugin"));
                page.write_text(" ");
                page.element("a", &[("href", "zhol-wordpress.zip"), ("download", "")], &self.text("plugin-get"));
            });
            page.within("div", &[("data-not-link", "")], |page| {
                self.list(page, "region", "region", "region-none", |page| self.regions(page));
                page.element("p", &[("class", "hint"), ("id", "region-hint")], &self.text("region-hint"));
                page.within("fieldset", &[], |page| {
                    page.element("legend", &[], &self.text("theme"));
                    for (theme, name) in THEMES {
                        self.row(page, "theme", theme, &self.text(&format!("theme-{name}")), theme.is_empty(), None);
                    }
                });
                page.within("fieldset", &[], |page| {
                    page.element("legend", &[], &self.text("accent"));
                    page.element("p", &[("class", "hint")], &self.text("accent-hint"));
                    page.within("label", &[("class", "row")], |page| {
                        page.void("input", &[("type", "checkbox"), ("name", "own"), ("value", "1")]);
                        page.element("span", &[], &self.text("accent-own"));
                    });
                    page.within("label", &[("class", "pick")], |page| {
                        page.element("span", &[], &self.text("accent-pick"));
                        page.void("input", &[("type", "color"), ("name", "accent"), ("value", WATER)]);
                    });
                });
            });
        });
    }

    /// A row with a button to choose it by.
    fn row(&self, page: &mut Markup, name: &str, value: &str, words: &str, chosen: bool, hint: Option<&str>) {
        page.within("label", &[("class", "row")], |page| {
            let mut attributes = vec![("type", "radio"), ("name", name), ("value", value)];
            if chosen {
                attributes.push(("checked", ""));
            }
            page.void("input", &attributes);
            page.within("span", &[], |page| {
                page.write_text(words);
                if let Some(hint) = hint {
                    page.element("small", &[], &self.text(hint));
                }
            });
        });
    }

    fn list(&self, page: &mut Markup, name: &str, label: &str, none: &str, options: impl FnOnce(&mut Markup)) {
        page.element("label", &[("class", "label"), ("for", name)], &self.text(label));
        let mut attributes = vec![("name", name), ("id", name)];
        if name == "region" {
            attributes.push(("aria-describedby", "region-hint"));
        }
        page.within("select", &attributes, |page| {
            page.element("option", &[("value", "")], &self.text(none));
            options(page);
        });
    }

    fn regions(&self, page: &mut Markup) {
        let fact = self.book.fact_named("region").and_then(|id| self.book.fact(id)).filter(|fact| fact.kind == Kind::Choice);
        for (fact, id) in fact.into_iter().flat_map(|fact| fact.options.iter().map(move |id| (fact, id))) {
            page.element("option", &[("value", id)], &self.texts.text(&keys::answer(fact, id)));
        }
    }

    fn outcome(&self, page: &mut Markup) {
        page.element("h2", &[("id", "preview")], &self.text("preview"));
        page.element("p", &[("class", "hint")], &self.text("preview-hint"));
        page.within("div", &[("class", "sizes"), ("role", "radiogroup"), ("aria-labelledby", "preview")], |page| {
            for size in SIZES {
                self.row(page, "size", size, &self.text(size), size == "phone", None);
            }
        });
        let name = format!("{}: {}", self.texts.text("app-name"), self.texts.text("app-tagline"));
        page.element("div", &[("class", "preview"), ("data-preview", &self.text("frame-title")), ("data-name", &name)], "");
        page.within("h2", &[], |page| page.element("label", &[("for", "lines")], &self.text("lines")));
        let lines = [("id", "lines"), ("data-lines", ""), ("readonly", ""), ("spellcheck", "false"), ("translate", "no")];
        page.element("textarea", &lines, "");
        page.within("p", &[], |page| {
            page.element("button", &[("type", "button"), ("class", "button"), ("data-copy", "")], &self.text("copy"));
            let (copied, failed) = (self.text("copied"), self.text("copy-failed"));
            let note = [("role", "status"), ("data-copied", copied.as_str()), ("data-failed", failed.as_str())];
            page.element("span", &note, "");
        });
        page.element("h2", &[], &self.text("sees"));
        for (way, class) in [("frame", "notice"), ("element", "notice warning")] {
            page.element("p", &[("class", class), ("data-sees", way)], &self.text(&format!("sees-{way}")));
        }
        page.within("details", &[], |page| {
            page.element("summary", &[], &self.text("policy"));
            page.element("p", &[], &self.text("policy-lead"));
            page.within("pre", &[("translate", "no")], |page| page.element("code", &[("data-policy", "")], ""));
        });
    }
}
