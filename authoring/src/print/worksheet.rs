//! The sheets of paper, for people who help where there is no phone: the questions to fill in, how to work out by hand what may
//! apply, and the offices. The rules on them are the rules of the content, with the numbers of the answers in place of the names.

mod decision;
mod line;
mod qr;
mod question;

use crate::{
    Content, Problem, Source,
    print::{
        html::Markup,
        offline_pages::{self, Handout},
    },
};
use decision::Decision;
use zhol_core::{
    content::Arg,
    engine::{Date, Rank},
};

const STYLE: &str = include_str!("../../../styles/paper.css");

/// Writes the sheets in every language: the names of the files and what is in them. `content` is what was read from `source`;
/// `address` is printed as a code that a phone can read.
///
/// # Errors
/// When words are missing in a language, or the address is too long for a code.
pub fn paper(
    source: &Source,
    content: &Content,
    today: Date,
    address: Option<&str>,
) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let code = address.map(qr::drawn).transpose().map_err(|problem| vec![problem])?;
    let mut files = vec![("paper.css".to_owned(), STYLE.to_owned())];
    let mut problems = Vec::new();
    offline_pages::each(source, content, today, |handout| {
        let decision = Decision::of(handout, &mut problems);
        let code = address.zip(code.as_ref());
        files.push((format!("{}.html", handout.texts.language), sheets(handout, &decision, code)));
    })?;
    if problems.is_empty() { Ok(files) } else { Err(problems) }
}

fn sheets(handout: &Handout<'_>, decision: &Decision<'_>, code: Option<(&str, &qr::Drawn)>) -> String {
    let texts = &handout.texts;
    let mut page = Markup::default();
    page.within("html", &[("lang", &texts.language), ("dir", texts.direction.word())], |page| {
        page.within("head", &[], |page| {
            page.void("meta", &[("charset", "utf-8")]);
            page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
            page.void("meta", &[("name", "robots"), ("content", "noindex")]);
            page.element("title", &[], &handout.text("app-name"));
            page.void("link", &[("rel", "icon"), ("href", "data:,")]);
            page.void("link", &[("rel", "stylesheet"), ("href", "paper.css")]);
        });
        page.within("body", &[], |page| {
            page.within("section", &[("class", "questions")], |page| {
                head(page, handout, code);
                question::all(page, handout, decision);
            });
            page.within("section", &[("class", "decision")], |page| {
                page.element("h1", &[], &handout.text("sheet-decide"));
                decision.write(page, handout);
            });
            page.within("section", &[("class", "directory")], |page| directory(page, handout));
            page.within("section", &[("class", "withheld")], |page| {
                decision.write_withheld(page, handout);
                safe_offices(page, handout);
            });
        });
    });
    page.page()
}

/// What the sheets are, what they must not do, and what comes before all questions.
fn head(page: &mut Markup, handout: &Handout<'_>, code: Option<(&str, &qr::Drawn)>) {
    page.within("header", &[], |page| {
        if let Some((address, drawn)) = code {
            page.within("div", &[("class", "code-to-scan")], |page| {
                drawn.write(page);
                page.element("p", &[], &handout.text("sheet-open"));
                page.within("p", &[], |page| page.element("bdi", &[("dir", "ltr")], address));
            });
        }
        page.element("p", &[("class", "name")], &handout.text("app-name"));
        page.element("h1", &[], &handout.text("sheet-title"));
        page.element("p", &[], &handout.text("sheet-lead"));
        page.element("p", &[("class", "harm")], &handout.text("sheet-private"));
        let notes = [handout.dated(), handout.text("sheet-from"), handout.text("start-point-not-decision")];
        page.element("p", &[("class", "dated")], &notes.join(" "));
        page.within("p", &[("class", "today")], |page| {
            page.element("b", &[], &handout.text("sheet-today"));
            page.element("span", &[("class", "blank")], "");
        });
    });
    page.within("div", &[("class", "danger")], |page| {
        page.element("h2", &[], &handout.text("sheet-danger"));
        page.within("ul", &[], |page| {
            for pathway in handout.draft.pathways.iter().filter(|pathway| pathway.rank == Rank::Urgent) {
                page.within("li", &[], |page| {
                    page.element("b", &[], &handout.text(&format!("urgent-{}", pathway.id)));
                    page.words(". ");
                    page.words(&handout.text(&format!("urgent-{}-do", pathway.id)));
                });
            }
        });
        page.element("p", &[], &handout.text("result-danger"));
    });
}

/// The offices, first those for the whole country, then by region.
fn directory(page: &mut Markup, handout: &Handout<'_>) {
    page.element("h1", &[], &handout.text("result-offices"));
    page.element("p", &[("class", "careful")], &handout.text("guide-careful"));
    handout.next_steps(page);
    page.element("p", &[], &handout.text("office-by-name"));
    if let Some(until) = handout.until() {
        page.element("p", &[], &handout.fill("guide-until", &[("date", Arg::Text(&handout.day(until)))]));
    }
    let list = |page: &mut Markup, offices: Vec<offline_pages::Kept<'_>>, known: &[offline_pages::Kept<'_>]| {
        page.within("ul", &[], |page| {
            for kept in offices {
                page.within("li", &[("data-office", &kept.office.id)], |page| {
                    page.element("span", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                    page.words(" ");
                    handout.name(page, kept.office);
                    // That no detail is known is said once, above all offices.
                    if kept.office.is_reached_on(handout.today) && !known.iter().any(|other| other.id == kept.id) {
                        page.within("div", &[("class", "reach")], |page| handout.reach(page, kept));
                    }
                });
            }
        });
    };
    let national = handout.national();
    page.within("div", &[("class", "columns")], |page| {
        page.within("div", &[("class", "region")], |page| {
            page.element("h3", &[], &handout.text("guide-whole"));
            list(page, national.clone(), &[]);
        });
        for code in handout.regions() {
            page.within("div", &[("class", "region"), ("data-region", &code)], |page| {
                page.element("h3", &[], &handout.region(&code));
                list(page, handout.local(&code), &national);
            });
        }
    });
}

/// The offices that only people may turn to who fear no return.
fn safe_offices(page: &mut Markup, handout: &Handout<'_>) {
    page.element("h2", &[], &handout.text("guide-safe-offices"));
    page.within("ul", &[], |page| {
        for kept in handout.in_safety() {
            page.within("li", &[("data-office", &kept.office.id)], |page| {
                page.element("span", &[("class", "role")], &handout.text(&format!("role-{}", kept.desk.role.word())));
                page.words(" ");
                handout.name(page, kept.office);
                page.within("div", &[("class", "reach")], |page| handout.reach(page, kept));
            });
        }
    });
}
