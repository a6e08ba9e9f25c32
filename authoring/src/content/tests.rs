use std::collections::BTreeMap;

use super::Content;
use crate::{
    Source,
    lint::text::{message::own, page::pages, readability::Kind},
};
use zhol_core::engine::Date;

/// Prints how easily the texts are read, the hardest page last, and keeps anyone from loosening the limits unseen.
#[test]
fn every_page_is_plain_and_short_enough() {
    let content = Content::read(&Source::frozen(), Date::new(2026, 11, 29).unwrap()).unwrap();
    for texts in &content.texts {
        let messages = own(texts);
        let mut by_kind: BTreeMap<&str, Vec<(f64, usize, String)>> = BTreeMap::new();
        for page in pages(&messages) {
            let Some(measure) = page.measure(&texts.language) else { continue };
            let kind = if page.kind == Kind::Question { "questions" } else { "results" };
            by_kind.entry(kind).or_default().push((measure.value, page.word_count(), page.key.clone()));
            assert!(!measure.too_hard(), "{}, {}: {}", texts.language, page.key, measure.in_words());
            assert!(
                page.kind == Kind::Result || page.word_count() <= 40,
                "{}, {}: {}",
                texts.language,
                page.key,
                page.word_count()
            );
        }
        for (kind, mut pages) in by_kind {
            assert!(pages.len() >= 30, "{kind}: {}", pages.len());
            let longest = pages.iter().map(|(_, words, _)| *words).max().unwrap();
            pages.sort_by(|a, b| a.0.total_cmp(&b.0));
            let (first, middle, last) = (&pages[0], &pages[pages.len() / 2], &pages[pages.len() - 1]);
            println!(
                "{} {kind}: {:.2} ({}), median {:.2}, {:.2} ({}); longest page {longest} words",
                texts.language, first.0, first.2, middle.0, last.0, last.2
            );
        }
    }
}
