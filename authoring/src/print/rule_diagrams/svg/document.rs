//! The finished SVG document: its head, its pages and their feet.

use super::{BOTTOM, Canvas, END, HEIGHT, SOFT, TextLine, WIDTH};
use crate::print::{markup::Markup, rule_diagrams::font_metrics::Face};

/// Every system has one of these fonts, so nothing is fetched.
const FONTS: &str = "'Noto Sans', 'Segoe UI', Roboto, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/// For printing: each page of the picture fills one sheet.
const PAPER: &str = "@page { size: A4; margin: 0 }";

/// What a picture is called and what it shows, for those who do not see it.
pub(crate) struct Head<'a> {
    pub language: &'a str,
    pub title: &'a str,
    pub description: &'a str,
}

impl Canvas {
    /// The whole picture. The foot of a page begins at `from`; `foot` gives its words from the page's number and how many there
    /// are.
    pub(crate) fn finish(mut self, head: &Head<'_>, from: f64, foot: impl Fn(u32, u32) -> (String, String)) -> String {
        let pages = self.page + 1;
        for page in 0..pages {
            let y = f64::from(page + 1) * HEIGHT - BOTTOM + 6.0;
            let (first, last) = foot(page + 1, pages);
            let face = Face::plain(9.0);
            self.open(&[("part", "foot")]);
            self.line(&[(from, y - 2.0), (END, y - 2.0)], 0.15, false);
            let room = END - from - face.width(&last) - 6.0;
            for (words, line) in face.wrap(&first, room).into_iter().zip([0.0, 1.0]) {
                self.line_text(from, y + line * face.line(), &TextLine { words, face }, SOFT);
            }
            self.words_before(END, y, &TextLine { words: last, face }, SOFT);
            self.close();
        }
        let height = f64::from(pages) * HEIGHT;
        let view = format!("0 0 {WIDTH} {height}");
        let (wide, high) = (format!("{WIDTH}mm"), format!("{height}mm"));
        let mut picture = Markup::default();
        picture.open(
            "svg",
            &[
                ("xmlns", "http://www.w3.org/2000/svg"),
                ("width", &wide),
                ("height", &high),
                ("viewBox", &view),
                ("xml:lang", head.language),
                ("role", "graphics-document"),
                ("aria-labelledby", "title description"),
                ("font-family", FONTS),
            ],
        );
        picture.element("title", &[("id", "title")], head.title);
        picture.element("desc", &[("id", "description")], head.description);
        picture.style(PAPER);
        picture.void("rect", &[("width", &WIDTH.to_string()), ("height", &height.to_string()), ("fill", "#ffffff")]);
        picture.append(&self.drawn);
        picture.close("svg");
        picture.xml()
    }
}
