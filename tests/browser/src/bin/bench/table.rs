//! The figures as a table: the median of each, and in brackets the least and the most.

use zhol_core::engine::Rulebook;

use super::measure::{Contestant, Figures};

/// One line that is compared: what it says, its unit, how many of the figures make one unit, and where the figures are. Less is better.
struct Line {
    says: &'static str,
    unit: &'static str,
    share: f64,
    of: fn(&Figures) -> &Vec<f64>,
    at: usize,
}

const LINES: [Line; 8] = [
    Line { says: "bytes to the first question", unit: "kB", share: 1000.0, of: |figures| &figures.bytes, at: 50 },
    Line { says: "bytes until every question can be answered", unit: "kB", share: 1000.0, of: |figures| &figures.whole, at: 50 },
    Line { says: "first answer taken", unit: "ms", share: 1.0, of: |figures| &figures.taken, at: 50 },
    Line { says: "every question can be answered", unit: "ms", share: 1.0, of: |figures| &figures.live, at: 50 },
    Line { says: "an answer, median", unit: "ms", share: 1.0, of: |figures| &figures.answers, at: 50 },
    Line { says: "an answer, 95th percentile", unit: "ms", share: 1.0, of: |figures| &figures.answers, at: 95 },
    Line { says: "memory after an interview", unit: "MB", share: 1_000_000.0, of: |figures| &figures.memory, at: 50 },
    Line { says: EVALUATION, unit: "µs", share: 1.0, of: |figures| &figures.evaluation, at: 50 },
];

const EVALUATION: &str = "all pathways of one person evaluated";

/// The value below which this share of all values lies, in percent.
fn percentile(figures: &[f64], share: usize) -> f64 {
    let mut sorted = figures.to_vec();
    sorted.sort_by(f64::total_cmp);
    let at = (sorted.len() * share / 100).min(sorted.len().saturating_sub(1));
    sorted.get(at).copied().unwrap_or(f64::NAN)
}

/// The table in Markdown.
pub fn write(contestants: &[Contestant], found: &[Figures], book: &Rulebook, due: &[Vec<String>], cases: usize) -> String {
    let mut table = String::from("| median (least to most) |");
    contestants.iter().for_each(|contestant| table.push_str(&format!(" {} |", contestant.name)));
    table.push_str(&format!("\n|---|{}\n", "---|".repeat(contestants.len())));
    for line in &LINES {
        table.push_str(&format!("| {}, {} |", line.says, line.unit));
        for figures in found {
            let figures = (line.of)(figures);
            let [middle, least, most] = [line.at, 0, 100].map(|share| number(percentile(figures, share) / line.share));
            table.push_str(&format!(" {middle} ({least} to {most}) |"));
        }
        table.push('\n');
    }
    table.push_str("| questions asked of three people |");
    for figures in found {
        let asked: Vec<String> = figures.asked.iter().take(3).map(f64::to_string).collect();
        table.push_str(&format!(" {} |", asked.join(", ")));
    }
    table.push_str(&format!("\n| pathways with the right standing in all {cases} cases |"));
    for figures in found {
        table.push_str(&format!(" {} of {} |", right(figures, book, due), book.pathways.len()));
    }
    table.push('\n');
    table
}

/// How many pathways have in every case the standing that is due.
fn right(figures: &Figures, book: &Rulebook, due: &[Vec<String>]) -> usize {
    let is_right = |pathway: &str, place: usize| {
        let Some(at) = figures.pathways.iter().position(|other| other == pathway) else { return false };
        let pairs = figures.standings.iter().zip(due);
        figures.standings.len() == due.len() && pairs.into_iter().all(|(found, due)| found.get(at) == due.get(place))
    };
    book.pathways.iter().enumerate().filter(|(place, pathway)| is_right(&pathway.id, *place)).count()
}

/// The lines on which the first is not ahead of the second, and on evaluation of the third.
pub fn lost(contestants: &[Contestant], found: &[Figures]) -> Vec<String> {
    let mut lost = Vec::new();
    for line in &LINES {
        let figure = |at: usize| found.get(at).map_or(f64::NAN, |figures| percentile((line.of)(figures), line.at));
        for (at, contestant) in contestants.iter().enumerate().skip(1).filter(|(at, _)| *at == 1 || line.says == EVALUATION) {
            if figure(0).partial_cmp(&figure(at)) != Some(std::cmp::Ordering::Less) {
                lost.push(format!("{} against {}", line.says, contestant.name));
            }
        }
    }
    lost
}

/// Three figures, and no more after the point than that leaves.
fn number(figure: f64) -> String {
    match figure {
        figure if figure >= 100.0 => format!("{figure:.0}"),
        figure if figure >= 10.0 => format!("{figure:.1}"),
        figure => format!("{figure:.2}"),
    }
}
