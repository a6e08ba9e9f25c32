//! The content, whole and checked: everything that a lawyer, a translator or a contact keeper wrote, read in one go.

use serde::Serialize;

use crate::{
    ExpectedCase, Problem, Pseudolocale, Source,
    lint::{self, freshness, message_files, text},
    pack::{charset_encode, pack_split},
    prove,
    read::{cases, contacts, directory, fact_table_version, hotline_messages, locales, messages, pictures, provisions, rules},
    transliteration,
};
use zhol_core::{
    content::{Catalog, RulePack},
    engine::{Answer, Date, Rulebook},
    interview::Session,
};

/// The content, whole and checked.
#[derive(Clone, Debug, PartialEq)]
pub struct Content {
    /// The rules and the offices.
    pub pack: RulePack,
    /// The words, a table for each language.
    pub texts: Vec<Catalog>,
    /// The words that only the console of the hotline has, a table for each language.
    pub hotline: Vec<Catalog>,
    /// The languages that the people who work with Zhol read.
    pub workers: Vec<String>,
}

impl Content {
    /// Reads and checks all content. `today` decides which reviews are overdue.
    ///
    /// # Errors
    /// All problems of all files in one go.
    pub fn read(source: &Source, today: Date) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let provisions = provisions::read(source, &mut problems);
        let rules = rules::read(source, &provisions, &mut problems);
        let directory = directory::read(source, &rules, today, &mut problems);
        let locales = locales::read(source, &mut problems);
        let texts = messages::read(source, &locales, &rules, &provisions, &directory, &mut problems);
        let workers = workers(&locales);
        let hotline = hotline_messages::read(source, &rules.book, &texts, &workers, &mut problems);
        let mut book = rules.book;
        pictures::read(source, &mut book, &mut problems);
        if problems.is_empty() {
            book.diagram = Some(prove::diagram(&book));
            book.left = left(&book, today);
        }
        let pack = RulePack { book, directory: directory.directory };
        if problems.is_empty() { Ok(Self { pack, texts, hotline, workers }) } else { Err(problems) }
    }

    /// Reads and checks the rules and the offices alone: enough to screen with, and much faster. Neither the words nor the
    /// diagram of what is worth asking are read.
    ///
    /// # Errors
    /// All problems of these files in one go.
    pub fn rules(source: &Source, today: Date) -> Result<RulePack, Vec<Problem>> {
        let mut problems = Vec::new();
        let provisions = provisions::read(source, &mut problems);
        let rules = rules::read(source, &provisions, &mut problems);
        let directory = directory::read(source, &rules, today, &mut problems);
        if problems.is_empty() { Ok(RulePack { book: rules.book, directory: directory.directory }) } else { Err(problems) }
    }

    /// The cases of a content, to be tried on a rulebook with the same facts.
    ///
    /// # Errors
    /// What is wrong with the cases, in one go.
    pub fn cases(source: &Source, book: &Rulebook) -> Result<Vec<ExpectedCase>, Vec<Problem>> {
        let mut problems = Vec::new();
        let cases = cases::read(source, book, &mut problems);
        if problems.is_empty() { Ok(cases) } else { Err(problems) }
    }

    /// Every problem of the content, the most serious first: what keeps it from being read, and also
    /// rules that say nothing, wording, sources and reviews.
    #[must_use]
    pub fn check(source: &Source, today: Date) -> Vec<Problem> {
        let mut problems = Vec::new();
        let provisions = provisions::read(source, &mut problems);
        let rules = rules::read(source, &provisions, &mut problems);
        let readable = problems.is_empty();
        let directory = directory::read(source, &rules, today, &mut problems);
        let locales = locales::read(source, &mut problems);
        let texts = messages::read(source, &locales, &rules, &provisions, &directory, &mut problems);
        hotline_messages::read(source, &rules.book, &texts, &workers(&locales), &mut problems);
        pictures::read(source, &mut rules.book.clone(), &mut problems);
        let terms: Vec<&str> = rules.terms.keys().map(String::as_str).collect();
        message_files::check(source, &locales, &terms, &mut problems);
        text::check(source, &texts, &mut problems);
        transliteration::check(source, &mut problems);
        freshness::check(source, today, &mut problems);
        if readable {
            lint::rules::check(&rules, &mut problems);
            fact_table_version::check(source, &rules.book, &mut problems);
            lint::cases::check(source, &rules, &mut problems);
        }
        contacts::attribute(source, &mut problems);
        let mut told: Vec<Problem> = Vec::new();
        for problem in problems {
            if !told.contains(&problem) {
                told.push(problem);
            }
        }
        told.sort_by_key(|problem| problem.severity);
        told
    }

    /// The words of a language.
    #[must_use]
    pub fn texts(&self, language: &str) -> Option<&Catalog> {
        self.texts.iter().find(|texts| texts.language == language)
    }

    /// The rules and the offices as the browser needs them: of the provisions only what may be cited to users.
    #[must_use]
    pub fn browser_pack(&self) -> RulePack {
        let mut pack = self.pack.clone();
        for provision in &mut pack.book.provisions {
            provision.id.clear();
            if !provision.show {
                provision.acts.clear();
                provision.article.clear();
            }
        }
        pack
    }

    /// The same with every language replaced by a pseudolocale, for tests of the pages. `None` without English texts, of which it
    /// is made.
    #[must_use]
    pub fn pseudolocalized(&self, pseudo: Pseudolocale) -> Option<Self> {
        let english = self.texts("en")?;
        let texts = self.texts.iter().map(|texts| pseudo.texts(english, texts)).collect();
        Some(Self { texts, ..self.clone() })
    }

    /// The packs by their file names.
    ///
    /// # Errors
    /// When a pack cannot be written, which does not happen with checked content.
    pub fn packs(&self) -> Result<Vec<(String, Vec<u8>)>, postcard::Error> {
        let (book, more) = self.browser_pack().divided();
        let mut packs = vec![("rules.pack".to_owned(), pack(&book)?), ("rules-more.pack".to_owned(), pack(&more)?)];
        for texts in &self.texts {
            let (first, more) = pack_split::divided(texts, &self.pack.book);
            packs.push((format!("{}.pack", texts.language), pack_of_words(&first)));
            packs.push((format!("{}-more.pack", texts.language), pack_of_words(&more)));
            packs.push((format!("{}-whole.pack", texts.language), pack_of_words(&first.with(&more))));
        }
        for texts in &self.hotline {
            packs.push((format!("{}-console.pack", texts.language), pack_of_words(texts)));
        }
        Ok(packs)
    }
}

fn workers(locales: &[locales::Locale]) -> Vec<String> {
    locales.iter().filter(|locale| locale.workers).map(|locale| locale.texts.language.clone()).collect()
}

/// How many questions are usually left, and at most, after the question about whom the answers are about.
fn left(book: &Rulebook, today: Date) -> (u8, u8) {
    let mut session = Session::default();
    let subject = book.fact_named("subject").map(|fact| (fact, Answer::Choice(0)));
    session.begin(subject, book, today);
    let (about, most) = session.left(book, today);
    (u8::try_from(about).unwrap_or(u8::MAX), u8::try_from(most).unwrap_or(u8::MAX))
}

fn pack_of_words(texts: &Catalog) -> Vec<u8> {
    charset_encode::shortened(pack_split::written(texts).as_bytes())
}

fn pack(what: &impl Serialize) -> Result<Vec<u8>, postcard::Error> {
    Ok(charset_encode::shortened(&postcard::to_allocvec(what)?))
}

#[cfg(test)]
mod tests;
