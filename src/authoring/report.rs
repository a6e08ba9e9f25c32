//! Results and questions as the command line writes them: JSON for programs, lines for people.

use std::fmt::Write as _;

use serde::Serialize;
use serde_json::{Value, json};

use super::{Case, Content};
use crate::{
    content::{Arg, Texts, words},
    engine::{Answer, Answers, FactId, Kind, PathwayId, Rulebook, Screening, screen},
    interview::next_question,
    referral::{Referral, refer},
};

/// A result as JSON.
#[derive(Debug, Serialize)]
pub struct Report {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    pathways: Vec<PathwayReport>,
    unchecked: Vec<UncheckedReport>,
    offices: Vec<OfficeReport>,
    next_question: Option<String>,
    flags: Vec<String>,
    content_date: String,
}

#[derive(Debug, Serialize)]
struct PathwayReport {
    id: String,
    standing: &'static str,
    because: Vec<Reason>,
    open: Vec<String>,
    provisions: Vec<String>,
    first_step: String,
    deferred: bool,
}

#[derive(Debug, Serialize)]
struct Reason {
    fact: String,
    answer: Value,
}

#[derive(Debug, Serialize)]
struct UncheckedReport {
    id: String,
    worth_asking: Option<String>,
}

#[derive(Debug, Serialize)]
struct OfficeReport {
    id: String,
    role: &'static str,
    desk: String,
    pathways: Vec<String>,
    /// Whether address or telephone may be shown; otherwise only name, city and site.
    contact: bool,
}

/// Screens a case and tells the result.
#[must_use]
pub fn report(content: &Content, case: &Case) -> Report {
    let book = &content.pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&content.pack.directory, book, &screening, &case.answers);
    let named = |fact: FactId| book.fact(fact).map(|fact| fact.id.clone()).unwrap_or_default();
    let pathway = |id: PathwayId| book.pathway(id).map(|pathway| pathway.id.clone()).unwrap_or_default();
    Report {
        id: case.id.clone(),
        pathways: screening
            .pathways
            .iter()
            .map(|shown| PathwayReport {
                id: pathway(shown.pathway),
                standing: shown.standing.word(),
                because: shown
                    .because
                    .iter()
                    .map(|fact| Reason { fact: named(*fact), answer: answer(book, &case.answers, *fact) })
                    .collect(),
                open: shown.open.iter().copied().map(named).collect(),
                provisions: provisions(book, shown.pathway),
                first_step: format!("pathway-{}-first", pathway(shown.pathway)),
                deferred: shown.deferred,
            })
            .collect(),
        unchecked: screening
            .unchecked
            .iter()
            .map(|entry| UncheckedReport { id: pathway(entry.pathway), worth_asking: entry.worth_asking.map(named) })
            .collect(),
        offices: referrals.iter().map(|referral| office(content, case, referral)).collect(),
        next_question: next_question(book, &case.answers, case.today).map(named),
        flags: screening.flags.iter().map(|flag| flag.word(book)).collect(),
        content_date: book.content_date.to_string(),
    }
}

fn office(content: &Content, case: &Case, referral: &Referral) -> OfficeReport {
    let directory = &content.pack.directory;
    let office = directory.office(referral.office);
    let pathway = |id: &PathwayId| content.pack.book.pathway(*id).map(|pathway| pathway.id.clone()).unwrap_or_default();
    OfficeReport {
        id: office.map(|office| office.id.clone()).unwrap_or_default(),
        role: referral.role.word(),
        desk: directory.desk(referral.desk).map(|desk| desk.id.clone()).unwrap_or_default(),
        pathways: referral.pathways.iter().map(pathway).collect(),
        contact: office.is_some_and(|office| office.contact_on(case.today).is_some()),
    }
}

fn provisions(book: &Rulebook, id: PathwayId) -> Vec<String> {
    let places = book.pathway(id).map_or(&[][..], |pathway| pathway.provisions.as_slice());
    places.iter().filter_map(|place| book.provisions.get(usize::from(*place))).map(|provision| provision.id.clone()).collect()
}

/// An answer as JSON writes it.
pub(crate) fn answer(book: &Rulebook, answers: &Answers, id: FactId) -> Value {
    let Some(fact) = book.fact(id) else { return Value::Null };
    let word = |option: u8| fact.options.get(usize::from(option)).map_or(Value::Null, |word| json!(word));
    match answers.get(id) {
        None => Value::Null,
        Some(Answer::Unknown) => json!("unknown"),
        Some(Answer::Choice(option)) => word(option),
        Some(Answer::Set(set)) => set.iter().map(word).collect(),
        Some(Answer::Date(date)) => json!(date.to_string()),
    }
}

/// A result for people, in a language.
#[must_use]
pub fn pretty(content: &Content, case: &Case, texts: &Texts) -> String {
    let book = &content.pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&content.pack.directory, book, &screening, &case.answers);
    let say = Say { content, case, texts };
    let mut page = String::new();
    if let Some(id) = &case.id {
        let _ = writeln!(page, "{id}");
    }
    let _ = writeln!(page, "{}\n{}\n", say.text("result-title").to_uppercase(), say.text("result-lead"));
    for flag in &screening.flags {
        let key = match flag.word(book).as_str() {
            "fear_not_ruled_out" => "result-careful".to_owned(),
            "danger" => "result-danger".to_owned(),
            "minor" => "result-minor".to_owned(),
            other => other.replace("exact_", "result-exact-"),
        };
        if texts.has(&key) {
            let _ = writeln!(page, "! {}\n", say.text(&key));
        }
    }
    say.pathways(&screening, &mut page);
    say.unchecked(&screening, &mut page);
    say.offices(&referrals, &mut page);
    let _ = writeln!(page, "{}", say.text("draft-note"));
    let date = book.content_date.to_string();
    let _ = writeln!(page, "{}", texts.fill("result-content-date", &[("date", Arg::Text(&date))]));
    page
}

struct Say<'a> {
    content: &'a Content,
    case: &'a Case,
    texts: &'a Texts,
}

impl Say<'_> {
    fn text(&self, key: &str) -> String {
        let book = &self.content.pack.book;
        let subject = book.fact_named("subject").map(|fact| answer(book, &self.case.answers, fact));
        let subject = subject.as_ref().and_then(Value::as_str).filter(|word| *word != "unknown").unwrap_or("self");
        self.texts.fill(key, &[("subject", Arg::Text(subject))])
    }

    fn pathways(&self, screening: &Screening, page: &mut String) {
        let book = &self.content.pack.book;
        for (at, shown) in screening.pathways.iter().enumerate() {
            let Some(pathway) = book.pathway(shown.pathway) else { continue };
            let standing = match (shown.deferred, shown.standing) {
                (true, _) => "result-later-title",
                (_, crate::engine::Standing::Likely) => "result-likely",
                _ => "result-possible",
            };
            let _ = writeln!(page, "{}. {} — {}", at + 1, self.text(&format!("pathway-{}", pathway.id)), self.text(standing));
            let _ = writeln!(page, "   {}", self.text(&format!("pathway-{}-says", pathway.id)));
            for fact in &shown.because {
                let label = book.fact(*fact).map(|fact| self.text(&format!("fact-{}", fact.id))).unwrap_or_default();
                let _ = writeln!(page, "   · {label}: {}", self.words(*fact));
            }
            let _ = writeln!(page, "   {}: {}", self.text("result-first"), self.text(&format!("pathway-{}-first", pathway.id)));
            for paper in &pathway.papers {
                let _ = writeln!(page, "   - {}", self.text(&format!("paper-{paper}")));
            }
            let law = provisions(book, shown.pathway);
            if !law.is_empty() {
                let _ = writeln!(page, "   {}: {}", self.text("result-why-law"), law.join(", "));
            }
            page.push('\n');
        }
    }

    fn unchecked(&self, screening: &Screening, page: &mut String) {
        if screening.unchecked.is_empty() {
            return;
        }
        let book = &self.content.pack.book;
        let question = |fact: Option<FactId>| {
            fact.and_then(|fact| book.fact(fact)).map(|fact| self.text(&format!("question-{}", fact.id))).unwrap_or_default()
        };
        let _ = writeln!(page, "{}\n{}", self.text("result-unchecked-title"), self.text("result-unchecked-lead"));
        for entry in &screening.unchecked {
            let Some(pathway) = book.pathway(entry.pathway) else { continue };
            let _ = writeln!(page, "- {}: {}", self.text(&format!("pathway-{}", pathway.id)), question(entry.worth_asking));
        }
        if screening.worth_finding.is_some() {
            let _ = writeln!(page, "{}: {}", self.text("result-worth"), question(screening.worth_finding));
        }
        page.push('\n');
    }

    fn offices(&self, referrals: &[Referral], page: &mut String) {
        let directory = &self.content.pack.directory;
        let _ = writeln!(page, "{}", self.text("result-offices"));
        for referral in referrals {
            let Some(office) = directory.office(referral.office) else { continue };
            let role = self.text(&format!("role-{}", referral.role.word()));
            let _ = writeln!(page, "- {} ({role})", self.text(&format!("office-{}", office.id)));
            match office.contact_on(self.case.today) {
                Some(contact) => {
                    if contact.address {
                        let _ = writeln!(page, "  {}", self.text(&format!("office-{}-address", office.id)));
                    }
                    for phone in &contact.phones {
                        let _ = writeln!(page, "  {}", self.texts.fill("office-call", &[("number", Arg::Text(phone))]));
                    }
                }
                None => {
                    if let Some(city) = &office.city {
                        let _ = writeln!(page, "  {}", self.text(&format!("city-{city}")));
                    }
                }
            }
            for site in &office.sites {
                let _ = writeln!(page, "  {site}");
            }
        }
        page.push('\n');
    }

    fn words(&self, id: FactId) -> String {
        let book = &self.content.pack.book;
        let Some(fact) = book.fact(id) else { return String::new() };
        let option = |option: u8| {
            fact.options.get(usize::from(option)).map(|word| self.text(&words::answer(fact, word))).unwrap_or_default()
        };
        match self.case.answers.get(id) {
            Some(Answer::Choice(chosen)) => option(chosen),
            Some(Answer::Set(set)) if set.is_empty() => self.text("none-of-these"),
            Some(Answer::Set(set)) => set.iter().map(option).collect::<Vec<_>>().join("; "),
            Some(Answer::Date(date)) => date.to_string(),
            Some(Answer::Unknown) | None => self.text("dont-know-short"),
        }
    }
}

/// All facts and their options, for people.
#[must_use]
pub fn questions(book: &Rulebook, texts: &Texts) -> String {
    let mut page = String::new();
    for section in &book.sections {
        let _ = writeln!(page, "{}", texts.text(&format!("section-{}", section.id)).to_uppercase());
        for fact in section.questions.iter().filter_map(|fact| book.fact(*fact)) {
            let question = texts.fill(&format!("question-{}", fact.id), &[("subject", Arg::Text("self"))]);
            let _ = writeln!(page, "  {:<20} {question}", fact.id);
            let _ = writeln!(page, "  {:<20} {}", "", shape(fact.kind, &fact.options));
        }
        page.push('\n');
    }
    page
}

fn shape(kind: Kind, options: &[String]) -> String {
    let options = options.join(" | ");
    match kind {
        Kind::Choice => format!("{options} | unknown"),
        Kind::Set => format!("any of [{}], [] for none | unknown", options.replace(" | ", ", ")),
        Kind::Date if options.is_empty() => "YYYY, YYYY-MM or YYYY-MM-DD | unknown".into(),
        Kind::Date => format!("YYYY, YYYY-MM or YYYY-MM-DD | {options} | unknown"),
    }
}

/// All facts and their options, for programs.
#[must_use]
pub fn questions_json(book: &Rulebook) -> Value {
    book.questions()
        .filter_map(|id| book.fact(id))
        .map(|fact| {
            let kind = match fact.kind {
                Kind::Choice => "choice",
                Kind::Set => "set",
                Kind::Date => "date",
            };
            json!({ "id": fact.id, "kind": kind, "options": fact.options })
        })
        .collect()
}
