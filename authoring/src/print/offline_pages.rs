//! Pages that work without the widget, also without a network: the words and the offices that the guide and the worksheets
//! share. What they say of procedures comes from the same texts as the widget; only what the widget never says has words of its
//! own, in `content/guide/`.

pub(crate) mod message_keys;
mod offices;

pub(crate) use offices::OfficeAtDesk;

use crate::{
    Content, Problem, Source,
    read::{
        files, fluent,
        message_keys::{Keys, lacking, missing, unused},
        rule_source::{self, RuleSource},
    },
};
use zhol_core::{
    content::{Arg, Args, Catalog, Localizer, RulePack, catalog::Piece},
    engine::{Answers, Date},
};

/// Everything that a page or a worksheet in one language is made of.
pub(crate) struct PageContext<'a> {
    pub pack: &'a RulePack,
    pub rules: &'a RuleSource,
    /// The words of the widget and those of `content/guide/` together.
    pub texts: Catalog,
    /// All languages, for the links between them.
    pub languages: &'a [Catalog],
    /// The day on which it is made: contact details whose review is overdue are left out.
    pub today: Date,
}

/// Calls `make` with the context of each language.
///
/// # Errors
/// When words are missing in a language, or wrong.
pub(crate) fn each(
    source: &Source,
    content: &Content,
    today: Date,
    mut make: impl FnMut(&PageContext<'_>),
) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let rules = rule_source::read(source, &content.pack, &mut problems);
    let keys = message_keys::keys(source);
    let mut contexts = Vec::new();
    for texts in &content.texts {
        let own = read_messages(source, &texts.language, &keys, &mut problems);
        let own = texts.saying(own);
        contexts.push(PageContext {
            pack: &content.pack,
            rules: &rules,
            texts: texts.with(&own),
            languages: &content.texts,
            today,
        });
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    contexts.iter().for_each(&mut make);
    Ok(())
}

fn read_messages(source: &Source, language: &str, keys: &Keys, problems: &mut Vec<Problem>) -> Vec<(String, Vec<Piece>)> {
    let file = files::messages("guide", language);
    let Some(text) = source.text(&file) else {
        problems.push(missing(&file, "guide", language));
        return Vec::new();
    };
    let messages = fluent::read(&file, text, problems);
    for key in keys.needed.iter().filter(|key| !messages.iter().any(|(other, _)| other == *key)) {
        problems.push(lacking(&file, key));
    }
    for (key, _) in messages.iter().filter(|(key, _)| !keys.needed.contains(key)) {
        problems.push(unused(&file, key, &keys.needed));
    }
    messages
}

impl PageContext<'_> {
    /// A message as it is said to the person whom it is about.
    pub(crate) fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message with its blanks filled, as it is said to the person whom it is about.
    pub(crate) fn fill(&self, key: &str, args: &Args<'_>) -> String {
        let mut all = vec![("subject", Arg::Text("self"))];
        all.extend_from_slice(args);
        self.texts.fill(key, &all)
    }

    /// The words of the widget, said to the person whom it is about.
    pub(crate) fn said(&self) -> Localizer<'_> {
        Localizer::new(&self.texts, &self.pack.book, &Answers::default())
    }

    /// A whole day.
    pub(crate) fn day(&self, day: Date) -> String {
        Localizer::new(&self.texts, &self.pack.book, &Answers::default()).date(day)
    }

    /// How old the content is, and that no lawyer has signed it while that is so.
    pub(crate) fn dated(&self) -> String {
        let day = self.day(self.pack.book.content_date);
        let dated = self.fill("result-content-date", &[("date", Arg::Text(&day))]);
        if self.pack.book.signed { dated } else { format!("{dated} {}", self.text("draft-note")) }
    }
}
