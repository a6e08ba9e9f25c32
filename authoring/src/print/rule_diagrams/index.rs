//! The list of the pictures, as a page that prints all of them.

use super::labels::Labels;
use crate::{print::markup::Markup, read::rule_source::PathwaySource};
use zhol_core::content::Arg;

const STYLE: &str =
    concat!(include_str!("../../../../styles/tokens.css"), "\n", include_str!("../../../../styles/rule_diagrams.css"));

/// Writes the page.
pub(super) fn write(labels: &Labels<'_>) -> String {
    let pictures = pictures(labels);
    let title = labels.own("index-title");
    let mut page = Markup::default();
    page.open("html", &[("lang", &labels.texts.language), ("dir", labels.texts.direction.word())]);
    page.open("head", &[]);
    page.void("meta", &[("charset", "utf-8")]);
    page.void("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    page.element("title", &[], &title);
    page.style(STYLE);
    page.close("head");
    page.open("body", &[]);
    page.open("main", &[("class", "list")]);
    page.element("h1", &[], &title);
    page.element("p", &[], &labels.own("index-lead"));
    page.open("ol", &[]);
    for picture in &pictures {
        page.within("li", &[], |page| {
            page.element("a", &[("href", &picture.file)], &picture.title);
            page.element("small", &[], &picture.note);
        });
    }
    page.close("ol");
    page.element("p", &[], &labels.own("index-print"));
    page.close("main");
    page.open("div", &[("class", "pictures"), ("aria-hidden", "true")]);
    for picture in &pictures {
        page.void("img", &[("src", &picture.file), ("alt", &picture.title)]);
    }
    page.close("div");
    page.close("body");
    page.close("html");
    page.page()
}

/// A picture in the list.
struct Picture {
    file: String,
    title: String,
    note: String,
}

/// The picture of the interview, then one for each pathway.
fn pictures(labels: &Labels<'_>) -> Vec<Picture> {
    let interview =
        Picture { file: "interview.svg".to_owned(), title: labels.own("interview-title"), note: labels.own("interview-of") };
    let pathway = |pathway: &PathwaySource| {
        let signed = if pathway.reviewed.by.is_empty() {
            labels.own("mark-unsigned")
        } else {
            let day = labels.day(&pathway.reviewed.on);
            labels.fill("mark-signed", &[("name", Arg::Text(&pathway.reviewed.by)), ("day", Arg::Text(&day))])
        };
        let note = format!("{} · {signed}", pathway.id);
        Picture { file: format!("{}.svg", pathway.id), title: labels.pathway(&pathway.id), note }
    };
    [interview].into_iter().chain(labels.rules.pathways.iter().map(pathway)).collect()
}
