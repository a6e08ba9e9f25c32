//! The picture of a pathway: what it is called and says, its three conditions as trees, the law behind it and whom to see.

use super::{
    font_metrics::Face,
    labels::Labels,
    svg::{Canvas, END, Frame, Head, INK, Rect, SOFT, START, TextLine},
    tree::{Tree, fitted, tall},
};
use crate::{
    print::colors::{WATER, WATER_PALE},
    read::{condition::Condition, rule_source::PathwaySource},
};
use zhol_core::{content::Arg, engine::Rank, referral::Directory};

const TITLE: Face = Face::bold(18.0);
const HEADING: Face = Face::bold(12.0);
const BODY: Face = Face::plain(10.0);
const NOTE: Face = Face::plain(9.0);
const LABEL: Face = Face::bold(9.0);
/// Where the trees begin.
const INSIDE: f64 = START + 3.0;

/// Draws the picture of a pathway.
pub(super) fn draw(pathway: &PathwaySource, directory: &Directory, labels: &Labels<'_>) -> String {
    let title = labels.pathway(&pathway.id);
    let mut canvas = Canvas::new(labels.right_to_left());
    head(&mut canvas, pathway, &title, labels);
    band(&mut canvas, pathway, directory, labels);

    part(&mut canvas, "likely", labels, |canvas| {
        Tree { canvas, labels }.draw(&pathway.likely, INSIDE);
    });
    part(&mut canvas, "possible", labels, |canvas| match &pathway.possible {
        Some(condition) => {
            Tree { canvas, labels }.draw(condition, INSIDE);
        }
        None => canvas.paragraph(INSIDE, END - INSIDE, &labels.own("possible-none"), BODY, INK),
    });
    part(&mut canvas, "signal", labels, |canvas| match &pathway.signal {
        Some(condition) => {
            Tree { canvas, labels }.draw(condition, INSIDE);
        }
        None => canvas.paragraph(INSIDE, END - INSIDE, &labels.own("signal-none"), BODY, INK),
    });
    terms(&mut canvas, pathway, labels);
    canvas.gap(5.0);
    canvas.together(|canvas| canvas.paragraph(START, END - START, &labels.own("legend"), NOTE, SOFT));

    let description = labels.fill("picture-of", &[("pathway", Arg::Text(&title))]);
    let head = Head { language: &labels.texts.language, title: &title, description: &description };
    canvas.finish(&head, START, |page, of| (foot_words(&title, labels), page_words(page, of, labels)))
}

/// The name of the picture, how far it can be trusted, and how old it is.
pub(super) fn foot_words(title: &str, labels: &Labels<'_>) -> String {
    let day = labels.day(&labels.book.content_date.to_string());
    let dated = labels.texts.fill("result-content-date", &[("date", Arg::Text(&day))]);
    let unsigned = if labels.book.signed { String::new() } else { labels.text("draft-note") };
    format!("{title} · {dated} {unsigned}")
}

pub(super) fn page_words(page: u32, of: u32, labels: &Labels<'_>) -> String {
    labels.fill("page", &[("n", Arg::Count(page)), ("of", Arg::Count(of))])
}

fn head(canvas: &mut Canvas, pathway: &PathwaySource, title: &str, labels: &Labels<'_>) {
    canvas.open(&[("part", "head")]);
    canvas.paragraph(START, END - START, title, TITLE, WATER);
    let origin = format!("{} · {}", pathway.id, pathway.file);
    english(canvas, &origin, NOTE, SOFT);
    canvas.gap(2.5);
    canvas.paragraph(START, END - START, &labels.own("says-people"), LABEL, WATER);
    canvas.paragraph(START, END - START, &labels.text(&format!("pathway-{}-says", pathway.id)), BODY, INK);
    canvas.gap(1.5);
    canvas.paragraph(START, END - START, &labels.own("says-rule"), LABEL, WATER);
    english(canvas, &pathway.says, BODY, INK);
    canvas.close();
    canvas.gap(3.0);
    marks(canvas, pathway, labels);
    canvas.gap(3.0);
}

/// What lawyers write is in English in every language.
fn english(canvas: &mut Canvas, words: &str, face: Face, ink: &str) {
    for words in face.wrap(words, END - START) {
        let y = canvas.take(face.line());
        canvas.english(START, y, &TextLine { words, face }, ink);
    }
}

/// Who signed, and what is special about its place in a result.
fn marks(canvas: &mut Canvas, pathway: &PathwaySource, labels: &Labels<'_>) {
    let reviewed = &pathway.reviewed;
    let signed = if reviewed.by.is_empty() {
        labels.own("mark-unsigned")
    } else {
        let day = labels.day(&reviewed.on);
        labels.fill("mark-signed", &[("name", Arg::Text(&reviewed.by)), ("day", Arg::Text(&day))])
    };
    let mut marks = vec![("review", signed)];
    marks.push(("again", labels.fill("mark-again", &[("day", Arg::Text(&labels.day(&reviewed.again)))])));
    let cleared = labels.sentence(&labels.rules.cleared);
    for (set, name) in [(pathway.deferred, "deferred"), (pathway.withheld, "withheld")] {
        if set {
            marks.push((name, labels.fill(&format!("mark-{name}"), &[("condition", Arg::Text(&cleared))])));
        }
    }
    match pathway.rank {
        Rank::Urgent => marks.push(("urgent", labels.own("mark-urgent"))),
        Rank::Leading => marks.push(("first", labels.own("mark-first"))),
        Rank::Last => marks.push(("last", labels.own("mark-last"))),
        Rank::ByStanding => {}
    }
    row_of_marks(canvas, &marks);
}

/// A mark that has its place in a row.
struct Placed<'a> {
    name: &'a str,
    x: f64,
    width: f64,
    lines: Vec<TextLine>,
}

/// Marks one beside another, in as many rows as they need.
fn row_of_marks(canvas: &mut Canvas, marks: &[(&str, String)]) {
    let inset = 2.0;
    let mut rows: Vec<Vec<Placed<'_>>> = Vec::new();
    let mut x = END;
    for (name, words) in marks {
        let (lines, width) = fitted(&[(words.clone(), LABEL)], END - START - 2.0 * inset);
        let width = width + 2.0 * inset;
        if x + width > END || rows.is_empty() {
            rows.push(Vec::new());
            x = START;
        }
        if let Some(row) = rows.last_mut() {
            row.push(Placed { name, x, width, lines });
        }
        x += width + 2.0;
    }
    for row in rows {
        let height = row.iter().map(|mark| tall(&mark.lines)).fold(0.0, f64::max);
        let y = canvas.take(height);
        for mark in row {
            canvas.open(&[("mark", mark.name)]);
            canvas.boxed(Rect { x: mark.x, y, width: mark.width, height }, Frame::MARK, inset, &mark.lines);
            canvas.close();
        }
        canvas.gap(1.6);
    }
}

/// The law and the desks, side by side.
fn band(canvas: &mut Canvas, pathway: &PathwaySource, directory: &Directory, labels: &Labels<'_>) {
    let middle = START + 52.0;
    let law = if pathway.law.is_empty() { labels.own("law-none") } else { pathway.law.join(", ") };
    let mut left = paragraph(&labels.own("part-law"), LABEL, 44.0);
    left.extend(paragraph(&law, BODY, 44.0));
    let width = END - middle - 4.0;
    let mut right = paragraph(&labels.own("part-desks"), LABEL, width);
    for (number, id) in (1..).zip(&pathway.desks) {
        let role =
            directory.desks.iter().find(|desk| desk.id == *id).map(|desk| labels.text(&format!("role-{}", desk.role.word())));
        let says = labels.text(&format!("desk-{id}"));
        right.extend(paragraph(&format!("{number}. {}: {says}", role.unwrap_or_default()), BODY, width));
    }
    let high = |lines: &[TextLine]| lines.iter().map(|line| line.face.line()).sum::<f64>();
    let height = high(&left).max(high(&right)) + 5.0;
    let y = canvas.take(height);
    let ground = Frame { fill: WATER_PALE, stroke: WATER_PALE, ..Frame::LEAF };
    canvas.frame(Rect { x: START, y, width: END - START, height }, ground);
    for (name, value, x, lines) in
        [("law", pathway.law.join(" "), START + 4.0, left), ("desks", pathway.desks.join(" "), middle, right)]
    {
        canvas.open(&[(name, &value)]);
        let mut y = y + 2.5;
        for line in lines {
            canvas.line_text(x, y, &line, if line.face == LABEL { WATER } else { INK });
            y += line.face.line();
        }
        canvas.close();
    }
}

fn paragraph(words: &str, face: Face, width: f64) -> Vec<TextLine> {
    face.wrap(words, width).into_iter().map(|words| TextLine { words, face }).collect()
}

/// A heading, what it means, and what is drawn under it.
fn part(canvas: &mut Canvas, name: &str, labels: &Labels<'_>, draw: impl Fn(&mut Canvas)) {
    canvas.gap(5.0);
    canvas.together(|canvas| {
        canvas.open(&[("part", name)]);
        heading(canvas, name, labels);
        draw(canvas);
        canvas.close();
    });
}

/// A heading and what it means stay with the beginning of what follows.
fn heading(canvas: &mut Canvas, name: &str, labels: &Labels<'_>) {
    let width = END - START;
    let mut lines = paragraph(&labels.own(&format!("part-{name}")), HEADING, width);
    lines.extend(paragraph(&labels.own(&format!("note-{name}")), NOTE, width));
    let height: f64 = lines.iter().map(|line| line.face.line()).sum();
    // Room for a first row is taken with it, and given back.
    let first = 9.0;
    let mut y = canvas.take(height + first + 1.5);
    canvas.give_back(first);
    for line in lines {
        canvas.line_text(START, y, &line, if line.face == HEADING { WATER } else { SOFT });
        y += line.face.line();
    }
}

/// The shared words of all three conditions, each drawn once.
fn terms(canvas: &mut Canvas, pathway: &PathwaySource, labels: &Labels<'_>) {
    let mut found = Vec::new();
    for condition in [Some(&pathway.likely), pathway.possible.as_ref(), pathway.signal.as_ref()].into_iter().flatten() {
        labels.terms_in(condition, &mut found);
    }
    if found.is_empty() {
        return;
    }
    canvas.gap(5.0);
    canvas.open(&[("part", "terms")]);
    for (at, term) in found.iter().enumerate() {
        let Condition::Named(name, arguments) = term else { continue };
        let Some(meaning) = labels.rules.meaning(name, arguments) else { continue };
        if at > 0 {
            canvas.gap(3.0);
        }
        canvas.together(|canvas| {
            if at == 0 {
                heading(canvas, "terms", labels);
            }
            let words = labels.term(name, arguments);
            canvas.open(&[("term", &term.to_string())]);
            let (lines, width) = fitted(&[(words, Face::bold(9.5))], END - INSIDE - 4.0);
            let height = tall(&lines);
            let y = canvas.take(height + 10.0);
            canvas.give_back(10.0);
            canvas.boxed(Rect { x: INSIDE, y, width: width + 4.0, height }, Frame::TERM, 2.0, &lines);
            canvas.gap(1.7);
            let inner = INSIDE + 9.0;
            let meets = Tree { canvas, labels }.draw(&meaning, inner);
            let spine = INSIDE + 4.5;
            canvas.line(&[(spine, y + height), (spine, meets), (inner, meets)], 0.25, false);
            canvas.close();
        });
    }
    canvas.close();
}
