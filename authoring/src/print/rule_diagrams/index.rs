//! The list of the pictures, as a page that prints all of them.

use std::fmt::Write as _;

use super::labels::Wording;
use crate::print::html::escape;
use zhol_core::content::Arg;

const STYLE: &str = "\
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
pub(super) fn write(wording: &Wording<'_>) -> String {
    let mut list = String::new();
    let mut pictures = String::new();
    let mut add = |file: &str, title: &str, note: &str| {
        let (file, title, note) = (escape(file), escape(title), escape(note));
        let _ = writeln!(list, "<li><a href=\"{file}\">{title}</a><small>{note}</small></li>");
        let _ = writeln!(pictures, "<img src=\"{file}\" alt=\"{title}\">");
    };
    add("interview.svg", &wording.own("interview-title"), &wording.own("interview-of"));
    for pathway in &wording.draft.pathways {
        let signed = if pathway.reviewed.by.is_empty() {
            wording.own("mark-unsigned")
        } else {
            let day = wording.day(&pathway.reviewed.on);
            wording.fill("mark-signed", &[("name", Arg::Text(&pathway.reviewed.by)), ("day", Arg::Text(&day))])
        };
        add(&format!("{}.svg", pathway.id), &wording.pathway(&pathway.id), &format!("{} · {signed}", pathway.id));
    }
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main class=\"list\">\n<h1>{title}</h1>\n<p>{}</p>\n<ol>\n{list}</ol>\n<p>{}</p>\n</main>\n<div class=\"pictures\" aria-hidden=\"true\">\n{pictures}</div>\n</body>\n</html>\n",
        escape(&wording.texts.language),
        wording.texts.direction.word(),
        escape(&wording.own("index-lead")),
        escape(&wording.own("index-print")),
        title = escape(&wording.own("index-title")),
    )
}
