//! The sections and tables of the contract.

use super::{Fact, Kind};

pub fn part(text: &str, number: u8) -> Result<&str, String> {
    let start = text.split_once(&format!("\n## {number}.")).ok_or_else(|| format!("section {number} is missing"))?.1;
    Ok(start.split("\n## ").next().unwrap_or(start))
}

/// The rows below a table's head, as their cells.
pub fn table(part: &str, head: &str) -> Vec<Vec<String>> {
    part.lines()
        .skip_while(|line| !line.starts_with(head))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect())
        .collect()
}

/// The words between backticks.
pub fn quoted(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

pub fn facts(part: &str) -> Result<Vec<Fact>, String> {
    let facts = table(part, "| id |").into_iter().map(|cells| {
        let kind = match cells[1].as_str() {
            shape if shape.starts_with("multi:") => Kind::Set,
            shape if shape.starts_with("partial date") => Kind::Date,
            _ => Kind::Choice,
        };
        Fact { id: quoted(&cells[0]).concat(), kind, options: quoted(&cells[1]), needs: None, otherwise: None }
    });
    let facts: Vec<Fact> = facts.collect();
    if facts.is_empty() { Err("section 2 has no facts".into()) } else { Ok(facts) }
}
