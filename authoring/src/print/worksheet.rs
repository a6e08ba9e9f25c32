//! Worksheets on paper, for people who help where there is no phone: the questions to fill in, how to work out by hand what may
//! apply, and the offices. The rules on them are those of the content, with the numbers of the answers instead of the names.

mod boxes;
mod decision;
mod line;
mod numbers;
mod qr;
mod question;
mod working_order;

use crate::{
    Content, Problem, Source,
    print::{
        markup::Markup,
        offline_pages::{self, PageContext},
    },
};
use decision::Decision;
use zhol_core::{
    content::Arg,
    engine::{Date, Rank},
};

const STYLE: &str = include_str!("../../../styles/paper.css");

/// Writes the worksheet of every language: the names of the files and what is in them. `content` is what was read from `source`;
/// `address` is printed as a QR code that a phone can read.
///
/// # Errors
/// When words are missing in a language, or the address is too long for a QR code.
pub fn worksheets(
    source: &Source,
    content: &Content,
    today: Date,
    address: Option<&str>,
) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let qr = address.map(qr::draw).transpose().map_err(|problem| vec![problem])?;
    let mut files = vec![("paper.css".to_owned(), STYLE.to_owned())];
    let mut problems = Vec::new();
    offline_pages::each(source, content, today, |context| {
        let decision = Decision::of(context, &mut problems);
        let qr = address.zip(qr.as_ref());
        files.push((format!("{}.html", context.texts.language), page(context, &decision, qr)));
    })?;
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn page(context: &PageContext<'_>, decision: &Decision<'_>, qr: Option<(&str, &qr::QrImage)>) -> String {
    let texts = &context.texts;
    let mut page = Markup::default();
    page.within("html", &[("lang", &texts.language), ("dir", texts.direction.word())], |page| {
        page.within("head", &[], |page| {
            page.void("meta", &[("charset", "utf-8")]);
            page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            page.void("meta", &[("name", "robots"), ("content", "noindex")]);
            page.element("title", &[], &context.text("app-name"));
            page.void("link", &[("rel", "icon"), ("href", "data:,")]);
            page.void("link", &[("rel", "stylesheet"), ("href", "paper.css")]);
        });
        page.within("body", &[], |page| {
            page.within("section", &[("class", "questions")], |page| {
                head(page, context, qr);
                question::all(page, context, decision);
            });
            page.within("section", &[("class", "decision")], |page| {
                page.element("h1", &[], &context.text("worksheet-decide"));
                decision.write(page, context);
            });
            page.within("section", &[("class", "directory")], |page| directory(page, context));
            page.within("section", &[("class", "withheld")], |page| {
                decision.write_withheld(page, context);
                safe_offices(page, context);
            });
        });
    });
    page.page()
}

/// What the worksheet is, what it must not do, and what comes before all questions.
fn head(page: &mut Markup, context: &PageContext<'_>, qr: Option<(&str, &qr::QrImage)>) {
    page.within("header", &[], |page| {
        if let Some((address, drawn)) = qr {
            page.within("div", &[("class", "code-to-scan")], |page| {
                drawn.write(page);
                page.element("p", &[], &context.text("worksheet-open"));
                page.within("p", &[], |page| page.element("bdi", &[("dir", "ltr")], address));
            });
        }
        page.element("p", &[("class", "name")], &context.text("app-name"));
        page.element("h1", &[], &context.text("worksheet-title"));
        page.element("p", &[], &context.text("worksheet-lead"));
        page.element("p", &[("class", "harm")], &context.text("worksheet-private"));
        let notes = [context.dated(), context.text("worksheet-from"), context.text("start-point-not-decision")];
        page.element("p", &[("class", "dated")], &notes.join(" "));
        page.within("p", &[("class", "today")], |page| {
            page.element("b", &[], &context.text("worksheet-today"));
            page.element("span", &[("class", "blank")], "");
        });
    });
    page.within("div", &[("class", "danger")], |page| {
        page.element("h2", &[], &context.text("worksheet-danger"));
        page.within("ul", &[], |page| {
            for pathway in context.rules.pathways.iter().filter(|pathway| pathway.rank == Rank::Urgent) {
                page.within("li", &[], |page| {
                    page.element("b", &[], &context.text(&format!("urgent-{}", pathway.id)));
                    page.write_text(". ");
                    page.write_text(&context.text(&format!("urgent-{}-do", pathway.id)));
                });
            }
        });
        page.element("p", &[], &context.text("result-danger"));
    });
}

/// The offices, first those for the whole country, then by region.
fn directory(page: &mut Markup, context: &PageContext<'_>) {
    page.element("h1", &[], &context.text("result-offices"));
    page.element("p", &[("class", "careful")], &context.text("guide-careful"));
    context.next_steps(page);
    page.element("p", &[], &context.text("office-by-name"));
    if let Some(until) = context.until() {
        page.element("p", &[], &context.fill("guide-until", &[("date", Arg::Text(&context.day(until)))]));
    }
    let list = |page: &mut Markup, offices: Vec<offline_pages::OfficeAtDesk<'_>>, known: &[offline_pages::OfficeAtDesk<'_>]| {
        page.within("ul", &[], |page| {
            for kept in offices {
                page.within("li", &[("data-office", &kept.office.id)], |page| {
                    page.element("span", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                    page.write_text(" ");
                    context.name(page, kept.office);
                    // A sentence above all offices says that for some of them no detail is known.
                    if kept.office.is_reached_on(context.today) && !known.iter().any(|other| other.id == kept.id) {
                        page.within("div", &[("class", "reach")], |page| context.reach(page, kept));
                    }
                });
            }
        });
    };
    let national = context.national();
    page.within("div", &[("class", "columns")], |page| {
        page.within("div", &[("class", "region")], |page| {
            page.element("h3", &[], &context.text("guide-whole"));
            list(page, national.clone(), &[]);
        });
        for code in context.regions() {
            page.within("div", &[("class", "region"), ("data-region", &code)], |page| {
                page.element("h3", &[], &context.region(&code));
                list(page, context.local(&code), &national);
            });
        }
    });
}

/// The offices for people who do not fear return.
fn safe_offices(page: &mut Markup, context: &PageContext<'_>) {
    page.element("h2", &[], &context.text("guide-safe-offices"));
    page.within("ul", &[], |page| {
        for kept in context.in_safety() {
            page.within("li", &[("data-office", &kept.office.id)], |page| {
                page.element("span", &[("class", "role")], &context.text(&format!("role-{}", kept.desk.role.word())));
                page.write_text(" ");
                context.name(page, kept.office);
                page.within("div", &[("class", "reach")], |page| context.reach(page, kept));
            });
        }
    });
}
