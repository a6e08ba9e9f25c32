//! A condition as a tree: joints on the left, comparisons on the right, read like a sentence from the top.

use super::{
    font_metrics::Face,
    labels::{Labels, Look, fact_of},
    svg::{Canvas, END, Frame, Rect, TextLine},
};
use crate::read::condition::Condition;

const FACE: Face = Face::plain(9.5);
const STRONG: Face = Face::bold(9.5);
/// From the edge of a box to its words.
const INSET: f64 = 2.0;
const ABOVE: f64 = 1.2;
/// Between two rows.
const GAP: f64 = 1.7;
/// Between a joint and its parts.
const STEP: f64 = 7.0;
/// A box that is narrower than this is hard to read: the parts then go below their joint.
const NARROW: f64 = 52.0;
/// How far parts below their joint stand in.
const INDENT: f64 = 7.0;

/// The height of a box with one line.
fn row() -> f64 {
    FACE.line() + 2.0 * ABOVE
}

pub(super) struct Tree<'a, 'b> {
    pub canvas: &'a mut Canvas,
    pub labels: &'a Labels<'b>,
}

impl Tree<'_, '_> {
    /// Draws a condition from `x` on; gives the height at which a line from the left meets it.
    pub(super) fn draw(&mut self, condition: &Condition, x: f64) -> f64 {
        match condition {
            Condition::All(parts) => self.joint("all", Frame::ALL, parts.iter(), x),
            Condition::Any(parts) => self.joint("any", Frame::ANY, parts.iter(), x),
            Condition::Not(part) => self.joint("not", Frame::NOT, core::iter::once(&**part), x),
            Condition::CanBe(part) => self.joint("can-be", Frame::ANY, core::iter::once(&**part), x),
            _ => self.leaf(condition, x),
        }
    }

    fn joint<'c>(&mut self, kind: &str, frame: Frame, parts: impl Iterator<Item = &'c Condition>, x: f64) -> f64 {
        self.canvas.open(&[("joint", kind)]);
        let parts: Vec<&Condition> = parts.collect();
        let height = self.branch(kind, frame, x, parts.len(), |tree, at, x| parts.get(at).map_or(0.0, |part| tree.draw(part, x)));
        self.canvas.close();
        height
    }

    /// A joint and the lines to its parts.
    fn branch(
        &mut self,
        kind: &str,
        frame: Frame,
        x: f64,
        count: usize,
        mut part: impl FnMut(&mut Self, usize, f64) -> f64,
    ) -> f64 {
        let word = TextLine { words: self.labels.own(&format!("gate-{kind}")), face: STRONG };
        let width = STRONG.width(&word.words) + 2.0 * INSET + 1.0;
        let below = x + width + STEP + NARROW > END;
        let pill = |canvas: &mut Canvas, middle: f64| {
            let place = Rect { x, y: middle - row() / 2.0, width, height: row() };
            canvas.boxed(place, frame, INSET + 0.5, core::slice::from_ref(&word));
        };
        if below {
            // A joint must not stand alone at the end of a page.
            let middle = self.canvas.take(row()) + row() / 2.0;
            pill(self.canvas, middle);
            self.canvas.gap(GAP);
            let inner = (x + INDENT).min(END - NARROW);
            let spine = inner - INDENT / 2.0;
            let mut last = middle;
            for at in 0..count {
                let meets = part(self, at, inner);
                self.canvas.line(&[(spine, last.max(middle + row() / 2.0)), (spine, meets), (inner, meets)], 0.25, false);
                last = meets;
            }
            return middle;
        }
        let mark = self.canvas.mark();
        let spine = x + width + STEP / 2.0;
        let inner = x + width + STEP;
        let mut first: Option<f64> = None;
        let mut last = 0.0;
        for at in 0..count {
            let meets = part(self, at, inner);
            match first {
                None => self.canvas.line(&[(x + width, meets), (inner, meets)], 0.25, false),
                Some(_) => self.canvas.line(&[(spine, last), (spine, meets), (inner, meets)], 0.25, false),
            }
            first = first.or(Some(meets));
            last = meets;
        }
        let middle = first.unwrap_or_default();
        self.canvas.draw_at(mark, |canvas| pill(canvas, middle));
        middle
    }

    fn leaf(&mut self, condition: &Condition, x: f64) -> f64 {
        let rule = condition.to_string();
        let (lines, frame, meaning) = match self.labels.look(condition) {
            Some(Look::Pathways(pathways)) => return self.pathways(&rule, &pathways, x),
            Some(Look::Comparison(words)) => (vec![(words, FACE)], Frame::LEAF, None),
            Some(Look::Short { name: None, meaning, words }) => (vec![(words, FACE)], Frame::LEAF, Some(meaning)),
            Some(Look::Short { name: Some(name), meaning, words }) => {
                (vec![(name, STRONG), (words, FACE)], Frame::TERM, Some(meaning))
            }
            Some(Look::Term(name)) => (vec![(name, STRONG)], Frame::TERM, None),
            None => (vec![(rule.clone(), FACE)], Frame::LEAF, None),
        };
        let asked = fact_of(meaning.as_ref().unwrap_or(condition));
        let needs = asked.and_then(|fact| self.labels.needs(fact).map(|words| (fact.to_owned(), words)));
        let means = meaning.as_ref().map(Condition::to_string);
        let mut notes = vec![("rule", rule.as_str())];
        notes.extend(means.as_deref().map(|means| ("means", means)));
        self.canvas.open(&notes);
        let middle = self.with_needs(&lines, frame, x, needs);
        self.canvas.close();
        middle
    }

    /// Other pathways: one, or any of several.
    fn pathways(&mut self, rule: &str, pathways: &[(String, String)], x: f64) -> f64 {
        self.canvas.open(&[("rule", rule)]);
        let one = |tree: &mut Self, at: usize, x: f64| {
            let Some((id, words)) = pathways.get(at) else { return 0.0 };
            tree.canvas.open(&[("pathway", id)]);
            tree.canvas.link(&format!("{id}.svg"));
            let middle = tree.with_needs(&[(words.clone(), FACE)], Frame::PATHWAY, x, None);
            tree.canvas.end_link();
            tree.canvas.close();
            middle
        };
        let middle = match pathways {
            [_] => one(self, 0, x),
            _ => self.branch("any", Frame::ANY, x, pathways.len(), one),
        };
        self.canvas.close();
        middle
    }

    /// A box, and below it with dashes when the question is asked at all.
    fn with_needs(&mut self, lines: &[(String, Face)], frame: Frame, x: f64, needs: Option<(String, String)>) -> f64 {
        let inset = if frame.round > 2.0 { INSET + 1.0 } else { INSET };
        let room = END - x;
        let (lines, width) = fitted(lines, room - 2.0 * inset);
        let height = tall(&lines);
        let within = x + 5.0;
        let (asked, asked_width) = match &needs {
            Some((_, words)) => fitted(&[(words.clone(), Face::plain(9.0))], END - within - 2.0 * INSET),
            None => (Vec::new(), 0.0),
        };
        let asked_height = if asked.is_empty() { 0.0 } else { tall(&asked) };
        let space = if asked.is_empty() { 0.0 } else { 1.4 };
        let y = self.canvas.take(height + space + asked_height);
        self.canvas.boxed(Rect { x, y, width: width + 2.0 * inset, height }, frame, inset, &lines);
        if let Some((fact, _)) = &needs {
            let top = y + height + space;
            let middle = top + asked_height / 2.0;
            self.canvas.open(&[("needs", fact)]);
            self.canvas.line(&[(x + 2.0, y + height), (x + 2.0, middle), (within, middle)], 0.25, true);
            let place = Rect { x: within, y: top, width: asked_width + 2.0 * INSET, height: asked_height };
            self.canvas.boxed(place, Frame::NEEDS, INSET, &asked);
            self.canvas.close();
        }
        self.canvas.gap(GAP);
        y + row() / 2.0
    }
}

/// Words in lines, and the width of the widest.
pub(super) fn fitted(words: &[(String, Face)], room: f64) -> (Vec<TextLine>, f64) {
    let mut lines = Vec::new();
    for (words, face) in words {
        lines.extend(face.wrap(words, room).into_iter().map(|words| TextLine { words, face: *face }));
    }
    let width = lines.iter().map(|line| line.face.width(&line.words)).fold(0.0, f64::max);
    (lines, width)
}

/// The height of a box with lines.
pub(super) fn tall(lines: &[TextLine]) -> f64 {
    lines.iter().map(|line| line.face.line()).sum::<f64>() + 2.0 * ABOVE
}
