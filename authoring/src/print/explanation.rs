//! Why a result is as it is, on demand: what excludes the pathways that it does not name, the law behind those that it names, and
//! what would change their standing.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::Value;

use crate::{
    Case, Content, Problem, Source,
    print::screening_json::{Report, report},
    read::{answer_json::answer_json, provisions},
};
use zhol_core::engine::{
    Answers, Evaluation, FactId, Pathway, Rulebook, Shown, Standing, Support, Truth, screen, what_would_change,
};

/// Explains results.
pub struct Explainer<'a> {
    content: &'a Content,
    /// For each provision of the rulebook, by its index.
    citations: Vec<Citation>,
}

/// A result with its reasons.
#[derive(Debug, Serialize)]
pub struct Explanation<'a> {
    #[serde(flatten)]
    report: Report<'a>,
    explained: Vec<PathwayExplanation<'a>>,
    excluded: Vec<Exclusion<'a>>,
}

/// What stands behind a pathway of the result.
#[derive(Debug, Serialize)]
struct PathwayExplanation<'a> {
    id: &'a str,
    /// Unknown facts of which an answer would change the standing.
    would_change: Vec<&'a str>,
    law: Vec<&'a Citation>,
}

/// Where a provision stands, and when it was read there.
#[derive(Clone, Debug, Serialize)]
struct Citation {
    id: String,
    acts: Vec<Act>,
    article: String,
    read: String,
    /// Whether it may be cited to the people who are screened.
    show: bool,
}

#[derive(Clone, Debug, Serialize)]
struct Act {
    id: String,
    title: String,
    /// The wording in which it was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    redaction: Option<String>,
}

/// A pathway that the answers exclude, with the smallest set of them that does.
#[derive(Debug, Serialize)]
struct Exclusion<'a> {
    id: &'a str,
    because: Vec<Reason<'a>>,
}

#[derive(Debug, Serialize)]
struct Reason<'a> {
    fact: &'a str,
    answer: Value,
}

impl<'a> Explainer<'a> {
    /// Reads where the provisions stand. `content` is what was read from `source`.
    ///
    /// # Errors
    /// All problems of the provisions.
    pub fn of(source: &Source, content: &'a Content) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let provisions = provisions::read(source, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        let act = |id: &String| Act {
            id: id.clone(),
            title: provisions.acts.get(id).map(|title| title.en.clone()).unwrap_or_default(),
            redaction: provisions.redactions.get(id).cloned(),
        };
        let read: BTreeMap<&str, &String> =
            provisions.list.iter().map(|provision| provision.id.as_str()).zip(&provisions.read).collect();
        let citation = |provision: &zhol_core::engine::Provision| Citation {
            id: provision.id.clone(),
            acts: provision.acts.iter().map(act).collect(),
            article: provision.article.clone(),
            read: read.get(provision.id.as_str()).copied().cloned().unwrap_or_default(),
            show: provision.show,
        };
        Ok(Self { content, citations: content.pack.book.provisions.iter().map(citation).collect() })
    }

    /// The result of a case, explained. Pathways that are withheld are not named here either.
    #[must_use]
    pub fn explain(&'a self, case: &'a Case) -> Explanation<'a> {
        let book = &self.content.pack.book;
        let shown = screen(book, &case.answers, case.today).pathways;
        let evaluation = Evaluation::of(book, &case.answers, case.today);
        let cleared = evaluation.truth(book.cleared) == Truth::Yes;
        let excluded = book
            .pathways
            .iter()
            .filter(|pathway| evaluation.standing(pathway) == Standing::Excluded && (cleared || !pathway.withheld));
        let excluded = excluded.map(|pathway| {
            let because = what_excludes(book, pathway, case).into_iter();
            let reason = |id: FactId| Some(Reason { fact: &book.fact(id)?.id, answer: answer_json(book, &case.answers, id) });
            Exclusion { id: &pathway.id, because: because.filter_map(reason).collect() }
        });
        Explanation {
            report: report(self.content, case),
            explained: shown.iter().filter_map(|shown| self.pathway(shown, case)).collect(),
            excluded: excluded.collect(),
        }
    }

    fn pathway(&self, shown: &Shown, case: &Case) -> Option<PathwayExplanation<'_>> {
        let book = &self.content.pack.book;
        let pathway = book.pathway(shown.pathway)?;
        let change = what_would_change(book, pathway, &case.answers, case.today);
        Some(PathwayExplanation {
            id: &pathway.id,
            would_change: change.into_iter().filter_map(|fact| book.fact(fact)).map(|fact| fact.id.as_str()).collect(),
            law: pathway.provisions.iter().filter_map(|index| self.citations.get(usize::from(*index))).collect(),
        })
    }
}

/// A smallest set of answers that excludes a pathway, in the order of the questions: no set with fewer answers does. More answers
/// never let a pathway in again (S8), so every set that holds one that excludes it excludes it too.
fn what_excludes(book: &Rulebook, pathway: &Pathway, case: &Case) -> Vec<FactId> {
    let support = Support::of(book, &[pathway.likely, pathway.possible]);
    let answered: Vec<FactId> =
        book.questions().filter(|fact| support.facts().contains(fact) && case.answers.get(*fact).is_some()).collect();
    let excludes = |facts: &[FactId]| {
        let mut told = Answers::default();
        for fact in facts {
            if let Some(answer) = case.answers.get(*fact) {
                told.set(*fact, answer);
            }
        }
        Evaluation::of(book, &told, case.today).standing(pathway) == Standing::Excluded
    };
    let mut sets = vec![Vec::new()];
    for _ in 0..=answered.len() {
        if let Some(found) = sets.iter().find(|set| excludes(set)) {
            return found.clone();
        }
        sets = sets.iter().flat_map(|set| longer(set, &answered)).collect();
    }
    answered
}

/// The sets with one answer more, of those that come after the last.
fn longer(set: &[FactId], answered: &[FactId]) -> Vec<Vec<FactId>> {
    let after = set.last().and_then(|last| answered.iter().position(|fact| fact == last)).map_or(0, |at| at + 1);
    answered.iter().skip(after).map(|fact| set.iter().copied().chain([*fact]).collect()).collect()
}
