//! The questions and the rules as pictures that a lawyer can print and sign: one SVG for each pathway, one for the interview, and
//! a page that lists them. Everything in them comes from the content as it is written; nothing is drawn by hand.

mod font_metrics;
mod index;
mod interview;
mod labels;
pub(crate) mod message_keys;
mod pathway;
mod svg;
mod tree;

use crate::{
    Content, Problem, Source,
    read::{files, rule_source},
};
use labels::Labels;

/// Draws all pictures in a language: the names of the files and what is in them. `content` is what was read from `source`.
///
/// # Errors
/// When the words of the pictures are missing in this language, or wrong.
pub fn rule_diagrams(source: &Source, content: &Content, language: &str) -> Result<Vec<(String, String)>, Vec<Problem>> {
    let mut problems = Vec::new();
    let Some(texts) = content.texts(language) else {
        let file = files::messages("graph", language);
        return Err(vec![Problem::new(
            &file,
            "",
            format!("There is no language `{language}`."),
            "Take one of content/languages.toml.",
        )]);
    };
    let rules = rule_source::read(source, &content.pack, &mut problems);
    let labels = Labels::read(source, &content.pack.book, &rules, texts, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut files =
        vec![("index.html".to_owned(), index::write(&labels)), ("interview.svg".to_owned(), interview::draw(&labels))];
    for pathway in &rules.pathways {
        files.push((format!("{}.svg", pathway.id), pathway::draw(pathway, &content.pack.directory, &labels)));
    }
    Ok(files)
}
