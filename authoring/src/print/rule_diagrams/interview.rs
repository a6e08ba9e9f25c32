//! The picture of the whole interview: the questions in their order, their answers, when each is asked, and what it decides.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    font_metrics::Face,
    labels::Labels,
    pathway::{foot_words, page_words},
    svg::{Canvas, END, Frame, Head, INK, Rect, SOFT, START, TextLine},
    tree::{fitted, tall},
};
use crate::print::colors::WATER;
use zhol_core::{content::Arg, engine::Fact};

const TITLE: Face = Face::bold(18.0);
const HEADING: Face = Face::bold(13.0);
const QUESTION: Face = Face::bold(10.5);
const BODY: Face = Face::plain(9.5);
const NOTE: Face = Face::plain(9.0);
const LABEL: Face = Face::bold(9.0);

/// The arrows run between the side of the page and the questions.
const QUESTIONS: f64 = START + 14.0;
/// From one arrow to the next.
const LANE: f64 = 2.2;
/// Where a question ends and what it decides begins.
const DECIDES: f64 = 122.0;
const PADDING: f64 = 3.0;

/// Where a question stands on the canvas.
type Drawn = BTreeMap<String, Rect>;

/// Draws the picture of the interview.
pub(super) fn draw(labels: &Labels<'_>) -> String {
    let title = labels.own("interview-title");
    let mut canvas = Canvas::new(labels.right_to_left());
    canvas.paragraph(START, END - START, &title, TITLE, WATER);
    canvas.gap(1.5);
    canvas.paragraph(START, END - START, &labels.own("interview-lead"), Face::plain(10.0), INK);
    let mut drawn = Drawn::new();
    let mut number = 0;
    for section in &labels.book.sections {
        canvas.gap(6.0);
        let heading = labels.text(&format!("section-{}", section.id));
        canvas.open(&[("section", &section.id)]);
        for (at, fact) in section.questions.iter().filter_map(|fact| labels.book.fact(*fact)).enumerate() {
            number += 1;
            let card = Card::of(fact, number, labels);
            if at == 0 {
                let lines = HEADING.wrap(&heading, END - QUESTIONS);
                let high = f64::from(u8::try_from(lines.len()).unwrap_or(u8::MAX)) * HEADING.line();
                // The heading stays with its first question.
                let mut y = canvas.take(high + 2.0 + card.height);
                canvas.give_back(card.height);
                for words in lines {
                    canvas.line_text(QUESTIONS, y, &TextLine { words, face: HEADING }, WATER);
                    y += HEADING.line();
                }
            }
            let place = card.draw(&mut canvas);
            drawn.insert(fact.id.clone(), place);
            canvas.gap(3.0);
        }
        canvas.close();
    }
    arrows(&mut canvas, &drawn, labels);
    let description = labels.own("interview-of");
    let head = Head { language: &labels.texts.language, title: &title, description: &description };
    canvas.finish(&head, QUESTIONS, |page, of| (foot_words(&title, labels), page_words(page, of, labels)))
}

/// One question, measured.
struct Card<'a> {
    fact: &'a Fact,
    question: Vec<TextLine>,
    /// Each option with its row, its place in the row, its width and its words.
    options: Vec<(u8, f64, f64, Vec<TextLine>)>,
    /// The height of each row of options.
    rows: Vec<f64>,
    needs: Vec<TextLine>,
    decides: Vec<TextLine>,
    deciding: Vec<String>,
    height: f64,
}

fn high(lines: &[TextLine]) -> f64 {
    lines.iter().map(|line| line.face.line()).sum()
}

impl<'a> Card<'a> {
    fn of(fact: &'a Fact, number: u32, labels: &Labels<'_>) -> Self {
        let room = DECIDES - QUESTIONS - 2.0 * PADDING;
        let kind = labels.own(&format!("kind-{}", fact.kind.word()));
        let (mut question, _) =
            fitted(&[(format!("{number}. {}", labels.text(&format!("question-{}", fact.id))), QUESTION)], room);
        let about = format!("{} · {} · {}", labels.fact(&fact.id), kind, fact.id);
        question.extend(fitted(&[(about, NOTE)], room).0);

        let mut options = Vec::new();
        let mut rows: Vec<f64> = Vec::new();
        let mut x = room;
        for option in &fact.options {
            let (lines, width) = fitted(&[(labels.answer(&fact.id, option), BODY)], room - 5.0);
            let (height, width) = (tall(&lines), width + 5.0);
            if rows.is_empty() || x + width > room {
                rows.push(0.0);
                x = 0.0;
            }
            if let Some(row) = rows.last_mut() {
                *row = row.max(height);
            }
            let row = u8::try_from(rows.len() - 1).unwrap_or(u8::MAX);
            options.push((row, x, width, lines));
            x += width + 1.6;
        }
        let needs = labels.needs(&fact.id).map(|words| fitted(&[(words, NOTE)], room - 4.0).0).unwrap_or_default();

        let (decides, deciding) = decides(fact, labels);
        let mut left = 2.0 * PADDING + high(&question);
        left += rows.iter().map(|row| row + 1.4).sum::<f64>() + if rows.is_empty() { 0.0 } else { 0.6 };
        left += if needs.is_empty() { 0.0 } else { tall(&needs) + 2.0 };
        let height = left.max(high(&decides) + 2.0 * PADDING);
        Self { fact, question, options, rows, needs, decides, deciding, height }
    }

    fn draw(&self, canvas: &mut Canvas) -> Rect {
        let place = Rect { x: QUESTIONS, y: canvas.take(self.height), width: END - QUESTIONS, height: self.height };
        canvas.open(&[("question", &self.fact.id)]);
        canvas.frame(place, Frame { stroke: "#555555", line: 0.3, round: 1.5, ..Frame::LEAF });
        canvas.line(&[(DECIDES, place.y), (DECIDES, place.y + place.height)], 0.15, false);
        let mut y = place.y + PADDING;
        let x = QUESTIONS + PADDING;
        for line in &self.question {
            canvas.line_text(x, y, line, if line.face.bold { INK } else { SOFT });
            y += line.face.line();
        }
        y += 1.2;
        let mut top = y;
        for (number, height) in (0u8..).zip(&self.rows) {
            for ((_, from, width, lines), option) in
                self.options.iter().zip(&self.fact.options).filter(|((row, ..), _)| *row == number)
            {
                canvas.open(&[("option", option)]);
                canvas.boxed(Rect { x: x + from, y: top, width: *width, height: *height }, Frame::OPTION, 2.5, lines);
                canvas.close();
            }
            top += height + 1.4;
        }
        if !self.needs.is_empty() {
            let width = DECIDES - QUESTIONS - 2.0 * PADDING;
            let height = tall(&self.needs);
            canvas.open(&[("needs", &self.fact.id)]);
            canvas.boxed(Rect { x, y: top + 0.4, width, height }, Frame::NEEDS, 2.0, &self.needs);
            canvas.close();
        }
        canvas.open(&[("decides", &self.deciding.join(" "))]);
        let mut y = place.y + PADDING;
        for line in &self.decides {
            canvas.line_text(DECIDES + PADDING, y, line, if line.face.bold { WATER } else { INK });
            y += line.face.line();
        }
        canvas.close();
        canvas.close();
        place
    }
}

/// What an answer decides, in lines, and the pathways among it by their ids.
fn decides(fact: &Fact, labels: &Labels<'_>) -> (Vec<TextLine>, Vec<String>) {
    let rules = labels.rules;
    let deciding: Vec<String> = rules
        .pathways
        .iter()
        .filter(|pathway| rules.facts_of_pathway(pathway).contains(&fact.id))
        .map(|pathway| pathway.id.clone())
        .collect();
    let titles: Vec<String> = deciding.iter().map(|id| labels.pathway(id)).collect();
    let mut words = vec![(labels.own("decides"), LABEL)];
    words.push((if titles.is_empty() { labels.own("decides-nothing") } else { titles.join("\u{a0}· ") }, NOTE));
    for (condition, key) in [(&rules.cleared, "decides-safety"), (&rules.danger, "decides-danger")] {
        let mut facts = BTreeSet::new();
        rules.facts_of(condition, &mut facts);
        if facts.contains(&fact.id) {
            words.push((labels.own(key), LABEL));
        }
    }
    if let Some(entry) = rules.facts.get(&fact.id) {
        if let Some(changes) = &entry.changes {
            words.push((labels.own(&format!("changes-{changes}")), LABEL));
        }
        if !entry.advises.is_empty() {
            let titles: Vec<String> = entry.advises.iter().map(|id| labels.pathway(id)).collect();
            words.push((labels.fill("advises", &[("pathways", Arg::Text(&titles.join("\u{a0}· ")))]), NOTE));
        }
    }
    (fitted(&words, END - DECIDES - 2.0 * PADDING).0, deciding)
}

/// From each question to those that are asked only after some of its answers. Arrows from different questions never run in the
/// same lane.
fn arrows(canvas: &mut Canvas, drawn: &Drawn, labels: &Labels<'_>) {
    let mut ways: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (id, fact) in &labels.rules.facts {
        let mut asked = BTreeSet::new();
        if let Some(needs) = &fact.needs {
            direct_facts(needs, labels, &mut asked);
        }
        for other in asked {
            if let Some((other, _)) = drawn.get_key_value(&other) {
                ways.entry(other).or_default().push(id);
            }
        }
    }
    let mut spans: Vec<(f64, f64, &str, Vec<&str>)> = Vec::new();
    for (from, to) in ways {
        let ends = to.iter().chain([&from]).filter_map(|id| drawn.get(*id)).map(|place| place.y);
        let (low, high) = ends.fold((f64::MAX, f64::MIN), |(low, high), y| (low.min(y), high.max(y)));
        spans.push((low, high, from, to));
    }
    // Short ones first: they run nearest to the questions.
    spans.sort_by(|a, b| (a.1 - a.0).total_cmp(&(b.1 - b.0)));
    let mut lanes: Vec<Vec<(f64, f64)>> = Vec::new();
    for (low, high, from, to) in spans {
        let free = |lane: &Vec<(f64, f64)>| lane.iter().all(|(l, h)| high + 20.0 < *l || *h + 20.0 < low);
        let at = lanes.iter().position(free).unwrap_or(lanes.len());
        if at == lanes.len() {
            lanes.push(Vec::new());
        }
        if let Some(lane) = lanes.get_mut(at) {
            lane.push((low, high));
        }
        let x = (QUESTIONS - 4.0 - f64::from(u8::try_from(at).unwrap_or(u8::MAX)) * LANE).max(START - 8.0);
        let Some(source) = drawn.get(from) else { continue };
        let begin = source.y + source.height - 4.0;
        for id in to {
            let Some(target) = drawn.get(id) else { continue };
            // Several arrows may end at one question: each has its own height.
            let end = target.y + 4.0 + f64::from(u8::try_from(at).unwrap_or(u8::MAX)) * 1.3;
            canvas.open(&[("arrow", &format!("{from} {id}"))]);
            canvas.line(&[(QUESTIONS, begin), (x, begin), (x, end), (QUESTIONS - 2.2, end)], 0.3, true);
            canvas.arrowhead(QUESTIONS - 0.2, end);
            canvas.close();
        }
    }
}

/// The facts that a condition compares itself or through shared words, without what those questions need in turn.
fn direct_facts(condition: &crate::read::condition::Condition, labels: &Labels<'_>, found: &mut BTreeSet<String>) {
    use crate::read::condition::Condition;
    match condition {
        Condition::CanBe(inner) | Condition::Not(inner) => direct_facts(inner, labels, found),
        Condition::All(parts) | Condition::Any(parts) => parts.iter().for_each(|part| direct_facts(part, labels, found)),
        Condition::Named(name, arguments) => match labels.rules.meaning(name, arguments) {
            Some(meaning) => direct_facts(&meaning, labels, found),
            None => labels.rules.facts_of(condition, found),
        },
        _ => found.extend(super::labels::fact_of(condition).map(str::to_owned)),
    }
}
