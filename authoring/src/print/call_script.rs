//! The script of a call on paper, for a hotline desk without a computer: every question in two languages, what to ask further,
//! boxes to tick.

use crate::{Content, print::markup::Markup};
use zhol_core::{
    content::{Arg, Catalog, keys::answer},
    engine::{Fact, Kind},
};

const STYLE: &str = include_str!("../../../styles/paper.css");

/// Writes the script for a pair of languages: the names of the files and what is in them. `None` if the console has no
/// words for workers in that language, or none for callers in the other.
#[must_use]
pub fn call_script(content: &Content, worker: &str, caller: &str) -> Option<Vec<(String, String)>> {
    let worker = content.workers.iter().any(|other| other == worker).then(|| console_words(content, worker))??;
    let script_page = ScriptPage { content, caller: console_words(content, caller)?, worker };
    let name = format!("script-{}-{}.html", script_page.worker.language, script_page.caller.language);
    Some(vec![("paper.css".to_owned(), STYLE.to_owned()), (name, script_page.page())])
}

/// Writes the scripts of all pairs of languages, and a page that leads to each of them.
#[must_use]
pub fn call_scripts(content: &Content) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut list = Markup::default();
    list.within("html", &[("lang", "ru")], |page| {
        page.within("head", &[], |page| head(page, "Zhol"));
        page.within("body", &[("class", "scripts")], |page| {
            for worker in content.workers.iter().filter_map(|worker| console_words(content, worker)) {
                page.within("section", &[("lang", &worker.language)], |page| {
                    page.element("h1", &[], &worker.text("console-script"));
                    page.within("ul", &[], |page| {
                        for caller in &content.texts {
                            let made = call_script(content, &worker.language, &caller.language).unwrap_or_default();
                            if let Some((name, _)) = made.last() {
                                page.within("li", &[], |page| {
                                    page.element("a", &[("href", name), ("lang", &caller.language)], &caller.name);
                                });
                            }
                            files.extend(made);
                        }
                    });
                });
            }
        });
    });
    files.push(("index.html".to_owned(), list.page()));
    files.sort();
    files.dedup();
    files
}

/// The words of the console in a language, together with those of the widget.
fn console_words(content: &Content, language: &str) -> Option<Catalog> {
    let own = content.hotline.iter().find(|texts| texts.language == language)?;
    Some(content.texts(language)?.with(own))
}

fn head(page: &mut Markup, title: &str) {
    page.void("meta", &[("charset", "utf-8")]);
    page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    page.void("meta", &[("name", "robots"), ("content", "noindex")]);
    page.element("title", &[], title);
    page.void("link", &[("rel", "icon"), ("href", "data:,")]);
    page.void("link", &[("rel", "stylesheet"), ("href", "paper.css")]);
}

struct ScriptPage<'a> {
    content: &'a Content,
    worker: Catalog,
    caller: Catalog,
}

impl ScriptPage<'_> {
    fn page(&self) -> String {
        let mut page = Markup::default();
        page.within("html", &[("lang", &self.worker.language), ("dir", self.worker.direction.word())], |page| {
            page.within("head", &[], |page| head(page, &self.own("app-name")));
            page.within("body", &[("class", "call")], |page| {
                page.element("p", &[("class", "name")], &self.own("app-name"));
                page.element("h1", &[], &self.own("console-title"));
                page.element("p", &[("class", "dated")], &self.dated());
                page.element("h2", &[], &self.own("console-begin"));
                self.both(page, "say-begin");
                page.within("div", &[("class", "danger")], |page| {
                    self.both(page, "say-danger");
                    page.element("p", &[], &self.own("result-danger"));
                });
                self.questions(page);
                page.element("h2", &[], &self.own("console-end"));
                self.both(page, "say-end");
            });
        });
        page.page()
    }

    fn questions(&self, page: &mut Markup) {
        let book = &self.content.pack.book;
        let mut number = 0;
        for section in &book.sections {
            page.element("h2", &[], &self.own(&format!("section-{}", section.id)));
            for fact in section.questions.iter().filter_map(|id| book.fact(*id)) {
                number += 1;
                page.within("div", &[("class", "question"), ("data-fact", &fact.id)], |page| self.question(page, fact, number));
            }
        }
    }

    fn question(&self, page: &mut Markup, fact: &Fact, number: u32) {
        page.element("b", &[("class", "code")], &format!("{number:02}"));
        self.pair(page, "ask", &format!("question-{}", fact.id));
        let hint = format!("hint-{}", fact.id);
        if self.caller.has(&hint) {
            self.pair(page, "hint", &hint);
        }
        if fact.kind == Kind::Date {
            page.within("p", &[("class", "date")], |page| {
                for key in ["date-day", "date-month", "date-year"] {
                    page.write_text(&self.own(key));
                    page.element("span", &[("class", "blank")], "");
                }
            });
        }
        page.within("ul", &[("class", "options")], |page| {
            // Nobody reads twenty regions aloud: the caller says the name.
            let (regions, options): (Vec<&String>, Vec<&String>) =
                fact.options.iter().partition(|option| option.starts_with("KZ-"));
            if !regions.is_empty() {
                page.within("li", &[("data-answer", "KZ-")], |page| page.element("span", &[("class", "blank")], ""));
            }
            for option in options {
                self.tick(page, option, &answer(fact, option));
            }
            if fact.kind == Kind::Set {
                self.tick(page, "none", "none-of-these");
            }
            self.tick(page, "unknown", "dont-know-short");
        });
        page.within("p", &[("class", "hint")], |page| {
            page.element("b", &[], &format!("{}: ", self.own("console-probe")));
            page.write_text(&self.own(&format!("probe-{}", fact.id)));
        });
        page.element("b", &[("class", "hint")], &format!("{}: ", self.own("console-unsure")));
        self.both(page, &format!("say-unsure-{}", fact.kind.word()));
    }

    fn tick(&self, page: &mut Markup, option: &str, key: &str) {
        page.within("li", &[("data-answer", option)], |page| {
            page.element("i", &[("class", "box")], "");
            self.aloud(page, "span", key);
            if self.two() {
                page.element("small", &[], &format!(" {}", self.own(key)));
            }
        });
    }

    /// Something to read aloud, and under it the same for the worker.
    fn both(&self, page: &mut Markup, key: &str) {
        self.pair(page, "say", key);
    }

    fn pair(&self, page: &mut Markup, class: &str, key: &str) {
        page.within("div", &[("class", class)], |page| {
            self.aloud(page, "p", key);
            if self.two() {
                page.element("p", &[("class", "mine")], &self.own(key));
            }
        });
    }

    fn aloud(&self, page: &mut Markup, tag: &str, key: &str) {
        let attributes = [("lang", self.caller.language.as_str()), ("dir", self.caller.direction.word())];
        page.element(tag, &attributes, &said(&self.caller, key));
    }

    fn two(&self) -> bool {
        self.worker.language != self.caller.language
    }

    fn own(&self, key: &str) -> String {
        said(&self.worker, key)
    }

    /// How old the content is, and that no lawyer has signed it while that is so.
    fn dated(&self) -> String {
        let day = self.content.pack.book.content_date;
        let month = self.own(&format!("month-{}", day.month()));
        let args = [("day", Arg::Count(day.day().into())), ("month", Arg::Text(&month)), ("year", Arg::Count(day.year().into()))];
        let day = self.worker.fill("date-whole", &args);
        let dated = self.worker.fill("result-content-date", &[("date", Arg::Text(&day))]);
        if self.content.pack.book.signed { dated } else { format!("{dated} {}", self.own("draft-note")) }
    }
}

/// A message as it is said to the person whom it is about: paper does not know yet who that is.
fn said(texts: &Catalog, key: &str) -> String {
    texts.fill(key, &[("subject", Arg::Text("self"))])
}
