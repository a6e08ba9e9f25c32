//! An SVG picture of A4 pages one under another, filled from the top. Knows lines, boxes and words, and which way a language is
//! written; knows nothing of rules.

mod document;
mod frame;

use std::fmt::Write as _;

pub(super) use document::Head;
pub(super) use frame::{Frame, INK, SOFT};

use super::font_metrics::Face;
use crate::print::markup::Markup;

/// The width of a page in millimetres (A4).
pub(super) const WIDTH: f64 = 210.0;
/// The height of a page in millimetres (A4).
pub(super) const HEIGHT: f64 = 297.0;
/// Where words begin, measured from the side of the page.
pub(super) const START: f64 = 16.0;
/// Where words end.
pub(super) const END: f64 = WIDTH - 16.0;
const TOP: f64 = 15.0;
const BOTTOM: f64 = 20.0;

/// The colour of lines and arrows.
const STROKE: &str = "#333333";
/// How a line is dashed.
const DASHES: (&str, &str) = ("stroke-dasharray", "1.4 1");

/// A line of words in a box.
#[derive(Clone, Debug)]
pub(super) struct TextLine {
    pub words: String,
    pub face: Face,
}

/// A rectangle on the canvas: left, top, width, height, in millimetres, as if all were written from left to right.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// Pages that are being filled.
#[derive(Clone)]
pub(super) struct Canvas {
    drawn: Markup,
    /// Where the next thing goes.
    y: f64,
    page: u32,
    right_to_left: bool,
}

impl Canvas {
    pub(super) fn new(right_to_left: bool) -> Self {
        Self { drawn: Markup::default(), y: TOP, page: 0, right_to_left }
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

    /// Gives back room that was reserved only to keep what follows on the same page.
    pub(super) fn give_back(&mut self, height: f64) {
        self.y -= height;
    }

    /// Leaves white space, but not at the top of a page.
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

    /// Draws what belongs together, on one page if it fits there.
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

    /// Begins a group. The names and values of `notes` are kept with it, for programs that read the picture back.
    pub(super) fn open(&mut self, notes: &[(&str, &str)]) {
        let names: Vec<String> = notes.iter().map(|(name, _)| format!("data-{name}")).collect();
        let attributes: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(notes.iter().map(|(_, value)| *value)).collect();
        self.drawn.open("g", &attributes);
    }

    /// Ends a group.
    pub(super) fn close(&mut self) {
        self.drawn.close("g");
    }

    /// Begins a link to another picture.
    pub(super) fn link(&mut self, file: &str) {
        self.drawn.open("a", &[("href", file)]);
    }

    /// Ends a link.
    pub(super) fn end_link(&mut self) {
        self.drawn.close("a");
    }

    /// A mark in what is drawn, to put something in later.
    pub(super) fn mark(&self) -> usize {
        self.drawn.position()
    }

    /// Draws at a mark: what is read first stands first, though its place is known last.
    pub(super) fn draw_at(&mut self, mark: usize, draw: impl FnOnce(&mut Self)) {
        let after = self.drawn.split_off(mark);
        draw(self);
        self.drawn.append(&after);
    }

    /// A box with words.
    pub(super) fn boxed(&mut self, rect: Rect, frame: Frame, inset: f64, lines: &[TextLine]) {
        self.drawn.open("g", &[("class", "box")]);
        self.frame(rect, frame);
        let inner: f64 = lines.iter().map(|line| line.face.line()).sum();
        let mut y = rect.y + (rect.height - inner) / 2.0;
        for line in lines {
            self.line_text(rect.x + inset, y, line, frame.ink);
            y += line.face.line();
        }
        self.close();
    }

    /// A box without words.
    pub(super) fn frame(&mut self, rect: Rect, frame: Frame) {
        let x = if self.right_to_left { WIDTH - rect.x - rect.width } else { rect.x };
        let round = short(frame.round.min(rect.height / 2.0));
        let [x, y, width, height] = [x, rect.y, rect.width, rect.height].map(short);
        let line = frame.line.to_string();
        let mut attributes: Vec<(&str, &str)> =
            vec![("x", &x), ("y", &y), ("width", &width), ("height", &height), ("rx", &round)];
        attributes.extend([("fill", frame.fill), ("stroke", frame.stroke), ("stroke-width", line.as_str())]);
        attributes.extend(frame.dashed.then_some(DASHES));
        self.drawn.void("rect", &attributes);
    }

    /// One line of words with its top at `y`.
    pub(super) fn line_text(&mut self, x: f64, y: f64, line: &TextLine, ink: &str) {
        let x = if self.right_to_left { WIDTH - x } else { x };
        self.text(x, y, line, [("fill", ink)].into_iter().chain(self.direction()).collect());
    }

    /// One line of words that ends at `x`.
    fn words_before(&mut self, x: f64, y: f64, line: &TextLine, ink: &str) {
        let x = if self.right_to_left { WIDTH - x } else { x };
        self.text(x, y, line, [("fill", ink), ("text-anchor", "end")].into_iter().chain(self.direction()).collect());
    }

    /// One line of words in English, which is written from left to right on every sheet.
    pub(super) fn english(&mut self, x: f64, y: f64, line: &TextLine, ink: &str) {
        let (x, anchor) = if self.right_to_left { (WIDTH - x, Some(("text-anchor", "end"))) } else { (x, None) };
        self.text(x, y, line, [("fill", ink), ("xml:lang", "en")].into_iter().chain(anchor).collect());
    }

    fn direction(&self) -> Option<(&'static str, &'static str)> {
        self.right_to_left.then_some(("direction", "rtl"))
    }

    fn text(&mut self, x: f64, y: f64, line: &TextLine, rest: Vec<(&str, &str)>) {
        // The letters stand in the middle of their line.
        let baseline = y + line.face.line() / 2.0 + line.face.size() * 0.35;
        let [x, y] = [x, baseline].map(short);
        // A rounded size could fall below nine points.
        let size = ((line.face.size() * 1000.0).ceil() / 1000.0).to_string();
        let mut attributes: Vec<(&str, &str)> = vec![("x", &x), ("y", &y), ("font-size", &size)];
        attributes.extend(line.face.bold.then_some(("font-weight", "700")));
        attributes.extend(rest);
        self.drawn.element("text", &attributes, &line.words);
    }

    /// A paragraph, line by line, over as many pages as it needs.
    pub(super) fn paragraph(&mut self, x: f64, width: f64, words: &str, face: Face, ink: &str) {
        for words in face.wrap(words, width) {
            let y = self.take(face.line());
            self.line_text(x, y, &TextLine { words, face }, ink);
        }
    }

    /// A line through points, downwards or across. Where it goes on to another page it leaves the edges of both white: printers
    /// do not reach them, and the foot of the page stands there.
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
        let width = width.to_string();
        let mut attributes = vec![("d", way.as_str()), ("fill", "none"), ("stroke", STROKE), ("stroke-width", width.as_str())];
        attributes.extend(dashed.then_some(DASHES));
        self.drawn.void("path", &attributes);
    }

    /// The head of an arrow that points onwards, with its tip at a point.
    pub(super) fn arrowhead(&mut self, x: f64, y: f64) {
        let side = |from: f64| if self.right_to_left { WIDTH - from } else { from };
        let (tip, back) = (short(side(x)), short(side(x - 2.4)));
        let (up, down, y) = (short(y - 1.1), short(y + 1.1), short(y));
        let way = format!("M{tip} {y} L{back} {up} L{back} {down} Z");
        self.drawn.void("path", &[("d", &way), ("fill", STROKE)]);
    }
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
        let mut canvas = Canvas::new(false);
        canvas.take(200.0);
        canvas.together(|canvas| {
            canvas.take(40.0);
            canvas.take(40.0);
        });
        assert_eq!(canvas.page, 1);
        assert!((canvas.y - (HEIGHT + TOP + 80.0)).abs() < 1e-9);
    }
}
