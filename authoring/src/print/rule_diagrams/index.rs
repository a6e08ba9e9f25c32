//! The list of the pictures, as a page that prints all of them.

use super::labels::Labels;
use crate::{print::markup::Markup, read::rule_source::PathwaySource};
use zhol_core::content::Arg;

const STYLE: &str = "
\
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #111; background: #fff; \
font: 1rem/1.5 'Noto Sans', 'Segoe UI', Roboto, Arial, sans-serif; }\n\
h1 { color: #0b4d5b; font-size: 1.75rem; line-height: 1.25; }\n\
a { color: #0b4d5b; }\n\
ol { padding-inline-start: 2.25rem; }\n\
li { margin-block: .5rem; }\n\
li small { display: block; color: #444; }\n\
.pictures { display: none; }\n\
@page { size: A4; margin: 0; }\n\
@media print {\n\
  body { max-width: none; margin: 0; padding: 0; }\n\
  .list { padding: 15mm 16mm; break-after: page; font-size: 10pt; }\n\
  .list p:last-child { display: none; }\n\
  ol { columns: 2; column-gap: 8mm; }\n\
  li { margin-block: 0 2mm; break-inside: avoid; }\n\
  .pictures { display: block; }\n\
  .pictures img { display: block; width: 210mm; break-after: page; }\n\
  .pictures img:last-child { break-after: auto; }\n\
}\n";

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
