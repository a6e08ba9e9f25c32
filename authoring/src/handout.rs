//! What is handed out ready-made where the widget cannot run: the words and the offices that the guide and the sheets of paper
//! share. What they say of procedures comes from the same texts as the widget; only what the widget never says has words of its
//! own, in `content/guide/`.

mod office;

pub(super) use office::Kept;

use std::collections::BTreeSet;

use super::{
    Content, Problem, Source,
    draft::{self, Draft},
    fluent,
    folders::{self, Keys},
};
use zhol_core::{
    content::{Arg, Args, Catalog, Localizer, RulePack, catalog::Piece},
    engine::{Answers, Date},
};

/// Everything that a page or a sheet in one language is made of.
pub(super) struct Handout<'a> {
    pub pack: &'a RulePack,
    pub draft: &'a Draft,
    /// The words of the widget and those of `content/guide/` together.
    pub texts: Catalog,
    /// All languages, for the links between them.
    pub languages: &'a [Catalog],
    /// The day on which it is made: contact details whose review is overdue are left out.
    pub today: Date,
}

/// The file of the words that only guide and paper have.
fn file(language: &str) -> String {
    format!("content/guide/{language}.ftl")
}

/// Makes something of the handout of each language.
///
/// # Errors
/// When words are missing in a language, or wrong.
pub(super) fn each(
    source: &Source,
    content: &Content,
    today: Date,
    mut make: impl FnMut(&Handout<'_>),
) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let draft = draft::read(source, &content.pack, &mut problems);
    let keys = keys(source);
    let mut handouts = Vec::new();
    for texts in &content.texts {
        let own = words(source, &texts.language, &keys, &mut problems);
        let own = texts.saying(own);
        handouts.push(Handout { pack: &content.pack, draft: &draft, texts: texts.with(&own), languages: &content.texts, today });
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    handouts.iter().for_each(&mut make);
    Ok(())
}

/// The key of the name of the group that the pathways of a file form.
pub(super) fn group(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or(file);
    format!("guide-group-{}", name.trim_end_matches(".toml"))
}

/// The messages that every file of the words of guide and paper has: their own, and a name for each file of pathways.
pub(super) fn keys(source: &Source) -> Keys {
    let files = source.within("content/pathways/").filter(|file| !file.ends_with("/order.toml")).map(group);
    Keys { needed: KEYS.iter().map(|key| (*key).to_owned()).chain(files).collect(), possible: BTreeSet::new() }
}

fn words(source: &Source, language: &str, keys: &Keys, problems: &mut Vec<Problem>) -> Vec<(String, Vec<Piece>)> {
    let file = file(language);
    let Some(text) = source.text(&file) else {
        problems.push(folders::missing(&file, "guide", language));
        return Vec::new();
    };
    let messages = fluent::read(&file, text, problems);
    for key in keys.needed.iter().filter(|key| !messages.iter().any(|(other, _)| other == *key)) {
        problems.push(folders::lacking(&file, key));
    }
    for (key, _) in messages.iter().filter(|(key, _)| !keys.needed.contains(key)) {
        problems.push(folders::unused(&file, key, &keys.needed));
    }
    messages
}

impl Handout<'_> {
    /// A message as it is said to the person whom it is about.
    pub(super) fn text(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// A message with its blanks filled, as it is said to the person whom it is about.
    pub(super) fn fill(&self, key: &str, args: &Args<'_>) -> String {
        let mut all = vec![("subject", Arg::Text("self"))];
        all.extend_from_slice(args);
        self.texts.fill(key, &all)
    }

    /// The words of the widget, said to the person whom it is about.
    pub(super) fn said(&self) -> Localizer<'_> {
        Localizer::new(&self.texts, &self.pack.book, &Answers::default())
    }

    /// A whole day.
    pub(super) fn day(&self, day: Date) -> String {
        Localizer::new(&self.texts, &self.pack.book, &Answers::default()).date(day)
    }

    /// How old the content is, and that no lawyer has signed it while that is so.
    pub(super) fn dated(&self) -> String {
        let day = self.day(self.pack.book.content_date);
        let dated = self.fill("result-content-date", &[("date", Arg::Text(&day))]);
        if self.pack.book.signed { dated } else { format!("{dated} {}", self.text("draft-note")) }
    }
}

/// The messages of `content/guide/`, besides the names of the groups.
const KEYS: &[&str] = &[
    "guide-careful",
    "guide-danger",
    "guide-find",
    "guide-find-lead",
    "guide-from",
    "guide-lead",
    "guide-list",
    "guide-questions",
    "guide-safe",
    "guide-safe-go",
    "guide-safe-lead",
    "guide-safe-offices",
    "guide-title",
    "guide-until",
    "guide-where",
    "guide-whole",
    "sheet-after",
    "sheet-all",
    "sheet-always",
    "sheet-any",
    "sheet-ask",
    "sheet-before",
    "sheet-can-be",
    "sheet-danger",
    "sheet-date-solar",
    "sheet-decide",
    "sheet-from",
    "sheet-how-all",
    "sheet-how-any",
    "sheet-how-first",
    "sheet-how-line",
    "sheet-how-not",
    "sheet-how-numbers",
    "sheet-how-third",
    "sheet-if",
    "sheet-later",
    "sheet-lead",
    "sheet-likely",
    "sheet-never",
    "sheet-not",
    "sheet-not-after",
    "sheet-not-before",
    "sheet-only-if",
    "sheet-open",
    "sheet-possible",
    "sheet-private",
    "sheet-region",
    "sheet-signal",
    "sheet-title",
    "sheet-today",
    "sheet-unless",
    "sheet-work-out",
    "sheet-years-after",
    "sheet-years-before",
    "sheet-years-not-after",
    "sheet-years-not-before",
];
