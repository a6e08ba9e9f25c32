//! Sheets of paper: A4 pages one under another in one SVG, filled from the top. Knows lines, boxes and words, and which way a
//! language is written; knows nothing of rules.

use std::fmt::Write as _;

use super::font_metrics::Face;
use crate::print::html::escape;

/// The width of a page in millimetres (A4).
pub(super) const WIDTH: f64 = 210.0;
/// The height of a page in millimetres (A4).
pub(super) const HEIGHT: f64 = 297.0;
/// Where words begin, from the side of the page.
pub(super) const START: f64 = 16.0;
/// Where words end.
pub(super) const END: f64 = WIDTH - 16.0;
const TOP: f64 = 15.0;
const BOTTOM: f64 = 20.0;

/// Fonts that every system has one of: nothing is fetched.
const FONTS: &str = "'Noto Sans', 'Segoe UI', Roboto, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

/// For printing: each page of the picture fills one sheet.
const PAPER: &str = "@page { size: A4; margin: 0 }";

/// Ink on white paper; it stays readable where the printer knows only black.
pub(super) const INK: &str = "#111111";
/// For what is read second.
pub(super) const SOFT: &str = "#444444";
/// For headings and lines that lead the eye.
pub(super) const WATER: &str = "#0b4d5b";
/// For grounds.
pub(super) const PALE: &str = "#eef2f2";

/// A box without its words.
#[derive(Clone, Copy)]
pub(super) struct Frame {
    pub fill: &'static str,
    pub stroke: &'static str,
    /// The width of its line in millimetres.
    pub line: f64,
    pub round: f64,
    pub dashed: bool,
    pub ink: &'static str,
}

impl Frame {
    pub(super) const LEAF: Self = Self { fill: "#ffffff", stroke: "#333333", line: 0.25, round: 1.0, dashed: false, ink: INK };
    pub(super) const TERM: Self = Self { fill: PALE, stroke: WATER, line: 0.5, round: 1.0, dashed: false, ink: INK };
    pub(super) const PATHWAY: Self = Self { fill: "#ffffff", stroke: WATER, line: 0.35, round: 3.2, dashed: false, ink: INK };
    pub(super) const NEEDS: Self = Self { fill: "#ffffff", stroke: "#555555", line: 0.25, round: 1.0, dashed: true, ink: INK };
    pub(super) const ALL: Self = Self { fill: "#d9e4e5", stroke: "#333333", line: 0.25, round: 3.2, dashed: false, ink: INK };
    pub(super) const ANY: Self = Self { fill: "#ffffff", stroke: "#333333", line: 0.5, round: 3.2, dashed: false, ink: INK };
    pub(super) const NOT: Self =
        Self { fill: "#222222", stroke: "#222222", line: 0.25, round: 3.2, dashed: false, ink: "#ffffff" };
    pub(super) const MARK: Self = Self { fill: "#ffffff", stroke: "#111111", line: 0.5, round: 1.0, dashed: false, ink: INK };
    pub(super) const OPTION: Self = Self { fill: "#ffffff", stroke: "#888888", line: 0.2, round: 2.4, dashed: false, ink: INK };
}

/// A line of words in a box.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub words: String,
    pub face: Face,
}

/// A place on a sheet: left, top, width, height, in millimetres, as if all were written from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Pages that are being filled.
#[derive(Clone)]
pub(super) struct Sheet {
    drawn: String,
    /// Where the next thing goes.
    y: f64,
    page: u32,
    right_to_left: bool,
}

impl Sheet {
    pub(super) fn new(right_to_left: bool) -> Self {
        Self { drawn: String::new(), y: TOP, page: 0, right_to_left }
    }

    /// Room for something that must not be cut by the end of a page; gives its top.
    pub(super) fn take(&mut self, height: f64) -> f64 {
        if self.y + height > self.end_of_page() && self.y > self.top_of_page() {
            self.turn();
        }
        let y = self.y;
        self.y += height;
        y
    }

    /// Room that was taken only so that it would be there for what follows.
    pub(super) fn give_back(&mut self, height: f64) {
        self.y -= height;
    }

    /// Room that stays white; there is none at the top of a page.
    pub(super) fn gap(&mut self, height: f64) {
        if self.y > self.top_of_page() {
            self.y += height;
        }
    }

    /// The next page.
    fn turn(&mut self) {
        self.page += 1;
        self.y = self.top_of_page();
    }

    fn top_of_page(&self) -> f64 {
        f64::from(self.page) * HEIGHT + TOP
    }

    fn end_of_page(&self) -> f64 {
        f64::from(self.page + 1) * HEIGHT - BOTTOM
    }

    /// Draws what belongs together on one page if one page can hold it.
    pub(super) fn together(&mut self, draw: impl Fn(&mut Self)) {
        let mut trial = self.clone();
        draw(&mut trial);
        if trial.page != self.page {
            let mut fresh = self.clone();
            fresh.turn();
            let page = fresh.page;
            draw(&mut fresh);
            if fresh.page == page {
                trial = fresh;
            }
        }
        *self = trial;
    }

    /// Begins a group. The names and values of `notes` are kept with it, for whoever reads the picture back.
    pub(super) fn open(&mut self, notes: &[(&str, &str)]) {
        self.drawn.push_str("<g");
        for (name, value) in notes {
            let _ = write!(self.drawn, " data-{name}=\"{}\"", escape(value));
        }
        self.drawn.push_str(">\n");
    }

    /// Ends a group.
    pub(super) fn close(&mut self) {
        self.drawn.push_str("</g>\n");
    }

    /// Begins a link to another picture.
    pub(super) fn link(&mut self, file: &str) {
        let _ = writeln!(self.drawn, "<a href=\"{}\">", escape(file));
    }

    /// Ends a link.
    pub(super) fn end_link(&mut self) {
        self.drawn.push_str("</a>\n");
    }

    /// A mark in what is drawn, to put something in later.
    pub(super) fn mark(&self) -> usize {
        self.drawn.len()
    }

    /// Draws at a mark: what is read first stands first, though its place is known last.
    pub(super) fn draw_at(&mut self, mark: usize, draw: impl FnOnce(&mut Self)) {
        let after = self.drawn.split_off(mark);
        draw(self);
        self.drawn.push_str(&after);
    }

    /// A box with words.
    pub(super) fn boxed(&mut self, place: Place, frame: Frame, inset: f64, lines: &[Line]) {
        self.drawn.push_str("<g class=\"box\">\n");
        self.frame(place, frame);
        let inner: f64 = lines.iter().map(|line| line.face.line()).sum();
        let mut y = place.y + (place.height - inner) / 2.0;
        for line in lines {
            self.words(place.x + inset, y, line, frame.ink);
            y += line.face.line();
        }
        self.close();
    }

    /// A box without words.
    pub(super) fn frame(&mut self, place: Place, frame: Frame) {
        let x = if self.right_to_left { WIDTH - place.x - place.width } else { place.x };
        let dashes = if frame.dashed { " stroke-dasharray=\"1.4 1\"" } else { "" };
        let _ = writeln!(
            self.drawn,
            "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"{}\" fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"{dashes}/>",
            short(x),
            short(place.y),
            short(place.width),
            short(place.height),
            short(frame.round.min(place.height / 2.0)),
            frame.fill,
            frame.stroke,
            frame.line,
        );
    }

    /// One line of words with its top at `y`.
    pub(super) fn words(&mut self, x: f64, y: f64, line: &Line, ink: &str) {
        let x = if self.right_to_left { WIDTH - x } else { x };
        let direction = if self.right_to_left { " direction=\"rtl\"" } else { "" };
        self.text(x, y, line, &format!("fill=\"{ink}\"{direction}"));
    }

    /// One line of words that ends at `x`.
    fn words_before(&mut self, x: f64, y: f64, line: &Line, ink: &str) {
        let (x, direction) = if self.right_to_left { (WIDTH - x, " direction=\"rtl\"") } else { (x, "") };
        self.text(x, y, line, &format!("fill=\"{ink}\" text-anchor=\"end\"{direction}"));
    }

    /// One line of words in English, which is written from left to right on every sheet.
    pub(super) fn english(&mut self, x: f64, y: f64, line: &Line, ink: &str) {
        let (x, anchor) = if self.right_to_left { (WIDTH - x, " text-anchor=\"end\"") } else { (x, "") };
        self.text(x, y, line, &format!("fill=\"{ink}\" xml:lang=\"en\"{anchor}"));
    }

    fn text(&mut self, x: f64, y: f64, line: &Line, rest: &str) {
        // The letters stand in the middle of their line.
        let baseline = y + line.face.line() / 2.0 + line.face.size() * 0.35;
        let weight = if line.face.bold { " font-weight=\"700\"" } else { "" };
        let _ = writeln!(
            self.drawn,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} {rest}>{}</text>",
            short(x),
            short(baseline),
            // A rounded size could fall below nine points.
            (line.face.size() * 1000.0).ceil() / 1000.0,
            escape(&line.words),
        );
    }

    /// A paragraph, line by line, over as many pages as it needs.
    pub(super) fn paragraph(&mut self, x: f64, width: f64, words: &str, face: Face, ink: &str) {
        for words in face.wrap(words, width) {
            let y = self.take(face.line());
            self.words(x, y, &Line { words, face }, ink);
        }
    }

    /// A line through points, downwards or across. Where it goes on to another page it leaves the edges of both white: printers do
    /// not reach them, and the foot of the page stands there.
    pub(super) fn line(&mut self, points: &[(f64, f64)], width: f64, dashed: bool) {
        let mut way = String::new();
        let mut before: Option<(f64, f64)> = None;
        for (x, y) in points {
            let side = if self.right_to_left { WIDTH - x } else { *x };
            let Some((_, from)) = before.replace((*x, *y)) else {
                let _ = write!(way, "M{} {}", short(side), short(*y));
                continue;
            };
            for edge in (1..=self.page).map(|page| f64::from(page) * HEIGHT).filter(|edge| from < *edge && *edge < *y) {
                let (end, start) = (edge - BOTTOM + 1.0, edge + TOP - 3.0);
                let _ = write!(way, " L{x} {} M{x} {}", short(end.max(from)), short(start.min(*y)), x = short(side));
            }
            let _ = write!(way, " L{} {}", short(side), short(*y));
        }
        let dashes = if dashed { " stroke-dasharray=\"1.4 1\"" } else { "" };
        let _ = writeln!(self.drawn, "<path d=\"{way}\" fill=\"none\" stroke=\"#333333\" stroke-width=\"{width}\"{dashes}/>");
    }

    /// The head of an arrow that points onwards, with its tip at a point.
    pub(super) fn arrowhead(&mut self, x: f64, y: f64) {
        let side = |from: f64| if self.right_to_left { WIDTH - from } else { from };
        let (tip, back) = (short(side(x)), short(side(x - 2.4)));
        let (up, down, y) = (short(y - 1.1), short(y + 1.1), short(y));
        let _ = writeln!(self.drawn, "<path d=\"M{tip} {y} L{back} {up} L{back} {down} Z\" fill=\"#333333\"/>");
    }

    /// The whole picture. The foot of a page begins at `from`; `foot` gives its words from the page's number and how many there are.
    pub(super) fn finish(mut self, head: &Head<'_>, from: f64, foot: impl Fn(u32, u32) -> (String, String)) -> String {
        let pages = self.page + 1;
        for page in 0..pages {
            let y = f64::from(page + 1) * HEIGHT - BOTTOM + 6.0;
            let (first, last) = foot(page + 1, pages);
            let face = Face::plain(9.0);
            self.open(&[("part", "foot")]);
            self.line(&[(from, y - 2.0), (END, y - 2.0)], 0.15, false);
            let room = END - from - face.width(&last) - 6.0;
            for (words, line) in face.wrap(&first, room).into_iter().zip([0.0, 1.0]) {
                self.words(from, y + line * face.line(), &Line { words, face }, SOFT);
            }
            self.words_before(END, y, &Line { words: last, face }, SOFT);
            self.close();
        }
        let height = f64::from(pages) * HEIGHT;
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}mm\" height=\"{height}mm\" \
             viewBox=\"0 0 {WIDTH} {height}\" xml:lang=\"{}\" role=\"graphics-document\" aria-labelledby=\"title description\" \
             font-family=\"{FONTS}\">\n<title id=\"title\">{}</title>\n<desc id=\"description\">{}</desc>\n\
             <style>{PAPER}</style>\n\
             <rect width=\"{WIDTH}\" height=\"{height}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            escape(head.language),
            escape(head.title),
            escape(head.description),
            self.drawn,
        )
    }
}

/// What a picture is called and what it shows, for those who do not see it.
pub(super) struct Head<'a> {
    pub language: &'a str,
    pub title: &'a str,
    pub description: &'a str,
}

/// A length with at most two decimals.
fn short(length: f64) -> String {
    let text = format!("{length:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_belongs_together_moves_to_the_next_page_together() {
        let mut sheet = Sheet::new(false);
        sheet.take(200.0);
        sheet.together(|sheet| {
            sheet.take(40.0);
            sheet.take(40.0);
        });
        assert_eq!(sheet.page, 1);
        assert!((sheet.y - (HEIGHT + TOP + 80.0)).abs() < 1e-9);
    }
}
