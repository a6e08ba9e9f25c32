//! Results and questions as the command line writes them: JSON for programs, lines for people.

use std::fmt::{self, Write as _};

use serde::{Serialize, Serializer};
use serde_json::{Value, json};

use super::{Case, Content};
use zhol_core::{
    content::{Arg, Catalog, Found, Localizer, RulePack, keys, owner},
    engine::{Answer, Answers, Date, Fact, FactId, Kind, PathwayId, Rulebook, Screening, screen},
    interview::next_question,
    referral::{ABROAD, Detail, Office, OfficeId, Printed, Referral, Role, Way, no_phone, refer, region, way},
    summary::summary,
};

/// A result as JSON.
#[derive(Debug, Serialize)]
pub struct Report<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    pathways: Vec<PathwayReport<'a>>,
    unchecked: Vec<UncheckedReport<'a>>,
    offices: Vec<OfficeReport<'a>>,
    next_question: Option<&'a str>,
    flags: Vec<String>,
    second_looks: Vec<SecondLookReport<'a>>,
    content_date: Shown<Date>,
}

#[derive(Debug, Serialize)]
struct PathwayReport<'a> {
    id: &'a str,
    standing: &'static str,
    because: Vec<Reason<'a>>,
    open: Vec<&'a str>,
    provisions: Vec<&'a str>,
    first_step: Shown<FirstStep<'a>>,
    deferred: bool,
}

#[derive(Debug, Serialize)]
struct Reason<'a> {
    fact: &'a str,
    answer: Said<'a>,
}

/// An answer, to be written as JSON.
#[derive(Debug)]
struct Said<'a>(Option<(&'a Fact, Answer)>);

impl Serialize for Said<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Some((fact, answer)) = self.0 else { return serializer.serialize_none() };
        let word = |option: u8| fact.options.get(usize::from(option));
        match answer {
            Answer::Unknown => serializer.serialize_str("unknown"),
            Answer::Choice(option) => word(option).serialize(serializer),
            Answer::Set(set) => serializer.collect_seq(set.iter().map(word)),
            Answer::Date(date) => serializer.collect_str(&date),
        }
    }
}

#[derive(Debug, Serialize)]
struct UncheckedReport<'a> {
    id: &'a str,
    worth_asking: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct SecondLookReport<'a> {
    id: &'a str,
    look: Vec<&'a str>,
}

#[derive(Debug, Serialize)]
struct OfficeReport<'a> {
    id: &'a str,
    role: &'static str,
    desk: &'a str,
    pathways: Vec<&'a str>,
    /// Whether address or telephone may be shown; otherwise only name, city and site.
    contact: bool,
}

/// A value written as its text.
#[derive(Debug)]
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

/// The message that says the first step of a pathway.
#[derive(Debug)]
struct FirstStep<'a>(&'a str, Option<&'a str>);

impl fmt::Display for FirstStep<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "pathway-{}-first", self.0)?;
        self.1.map_or(Ok(()), |variant| write!(f, "-{variant}"))
    }
}

/// Screens a case and tells the result.
#[must_use]
pub fn report<'a>(content: &'a Content, case: &'a Case) -> Report<'a> {
    let book = &content.pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&content.pack.directory, book, &screening, &case.answers);
    let named = |fact: FactId| book.fact(fact).map_or("", |fact| fact.id.as_str());
    Report {
        id: case.id.as_deref(),
        pathways: screening
            .pathways
            .iter()
            .map(|shown| PathwayReport {
                id: pathway(book, shown.pathway),
                standing: shown.standing.word(),
                because: shown
                    .because
                    .iter()
                    .map(|fact| Reason { fact: named(*fact), answer: said(book, &case.answers, *fact) })
                    .collect(),
                open: shown.open.iter().copied().map(named).collect(),
                provisions: provisions(book, shown.pathway),
                first_step: Shown(FirstStep(pathway(book, shown.pathway), shown.variant(book))),
                deferred: shown.deferred,
            })
            .collect(),
        unchecked: screening
            .unchecked
            .iter()
            .map(|entry| UncheckedReport { id: pathway(book, entry.pathway), worth_asking: entry.worth_asking.map(named) })
            .collect(),
        offices: referrals.iter().map(|referral| office(content, case, referral)).collect(),
        next_question: next_question(book, &case.answers, case.today).map(named),
        flags: screening.flags.iter().map(|flag| flag.word(book)).collect(),
        second_looks: screening
            .second_looks
            .iter()
            .filter_map(|at| book.second_looks.get(*at))
            .map(|look| SecondLookReport { id: &look.id, look: look.look.iter().copied().map(named).collect() })
            .collect(),
        content_date: Shown(book.content_date),
    }
}

fn pathway(book: &Rulebook, id: PathwayId) -> &str {
    book.pathway(id).map_or("", |pathway| pathway.id.as_str())
}

fn office<'a>(content: &'a Content, case: &Case, referral: &Referral) -> OfficeReport<'a> {
    let directory = &content.pack.directory;
    let office = directory.office(referral.office);
    OfficeReport {
        id: office.map_or("", |office| office.id.as_str()),
        role: referral.role.word(),
        desk: directory.desk(referral.desk).map_or("", |desk| desk.id.as_str()),
        pathways: referral.pathways.iter().map(|id| pathway(&content.pack.book, *id)).collect(),
        contact: office.is_some_and(|office| office.has_contact_on(case.today)),
    }
}

fn provisions(book: &Rulebook, id: PathwayId) -> Vec<&str> {
    let places = book.pathway(id).map_or(&[][..], |pathway| pathway.provisions.as_slice());
    places.iter().filter_map(|place| book.provisions.get(usize::from(*place))).map(|provision| provision.id.as_str()).collect()
}

fn said<'a>(book: &'a Rulebook, answers: &Answers, id: FactId) -> Said<'a> {
    Said(book.fact(id).zip(answers.get(id)))
}

/// An answer as JSON writes it.
pub(crate) fn answer(book: &Rulebook, answers: &Answers, id: FactId) -> Value {
    json!(said(book, answers, id))
}

/// A result for people, in a language.
#[must_use]
pub fn pretty(content: &Content, case: &Case, texts: &Catalog) -> String {
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
            "danger" if region(book, &case.answers) == Some(ABROAD) => "result-danger-abroad".to_owned(),
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

/// A result as the short text that a hotline worker copies.
#[must_use]
pub fn shortened(content: &Content, case: &Case, texts: &Catalog) -> String {
    let RulePack { book, directory } = &content.pack;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(directory, book, &screening, &case.answers);
    summary(book, directory, texts, &case.answers, case.today, &screening, &referrals)
}

struct Say<'a> {
    content: &'a Content,
    case: &'a Case,
    texts: &'a Catalog,
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
                (_, zhol_core::engine::Standing::Likely) => "result-likely",
                _ => "result-possible",
            };
            let _ = writeln!(page, "{}. {} — {}", at + 1, self.text(&format!("pathway-{}", pathway.id)), self.text(standing));
            let _ = writeln!(page, "   {}", self.text(&format!("pathway-{}-says", pathway.id)));
            for fact in &shown.because {
                let label = book.fact(*fact).map(|fact| self.text(&format!("fact-{}", fact.id))).unwrap_or_default();
                let _ = writeln!(page, "   · {label}: {}", self.words(*fact));
            }
            let _ = writeln!(
                page,
                "   {}: {}",
                self.text("result-first"),
                self.text(&FirstStep(&pathway.id, shown.variant(book)).to_string())
            );
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
            let name = if pathway.question_only { String::new() } else { self.text(&format!("pathway-{}", pathway.id)) + ": " };
            let _ = writeln!(page, "- {name}{}", question(entry.worth_asking));
        }
        if screening.worth_finding.is_some() {
            let _ = writeln!(page, "{}: {}", self.text("result-worth"), question(screening.worth_finding));
        }
        page.push('\n');
    }

    fn offices(&self, referrals: &[Referral], page: &mut String) {
        let directory = &self.content.pack.directory;
        let _ = writeln!(page, "{}\n{}", self.text("result-offices"), self.text("result-free-help"));
        let named: Vec<(OfficeId, Role)> = referrals.iter().map(|referral| (referral.office, referral.role)).collect();
        self.next_steps(&named, page);
        for referral in referrals {
            let Some(office) = directory.office(referral.office) else { continue };
            let role = self.text(&format!("role-{}", referral.role.word()));
            let _ = writeln!(page, "- {} ({role})", self.text(&format!("office-{}", office.id)));
            self.reach(office, page);
            if let Way::Through(other) = way(directory, referral.office, &named, self.case.today)
                && let Some(other) = directory.office(other)
            {
                let name = self.text(&format!("office-{}", other.id));
                let _ = writeln!(page, "  {}", self.texts.fill("office-through", &[("office", Arg::Text(&name))]));
            }
        }
        page.push('\n');
    }

    /// What there is where no number of free legal help is confirmed.
    fn next_steps(&self, named: &[(OfficeId, Role)], page: &mut String) {
        let abroad = region(&self.content.pack.book, &self.case.answers) == Some(ABROAD);
        let Some(steps) = no_phone(&self.content.pack.directory, named, abroad, self.case.today) else { return };
        let _ = writeln!(page, "{}", self.text("result-no-phone"));
        let mut line = |key: &str, blank: &str, detail: &Detail| {
            let _ = writeln!(page, "  {}", self.texts.fill(key, &[(blank, Arg::Text(&detail.value))]));
        };
        steps.sites.iter().for_each(|site| line("result-no-phone-site", "site", site));
        steps.hotline.iter().for_each(|hotline| line("result-no-phone-host", "number", hotline));
        steps.information.iter().for_each(|number| line("result-no-phone-information", "number", number));
        if steps.social_centre {
            let _ = writeln!(page, "  {}", self.text("result-no-phone-social"));
        }
    }

    /// What may be shown of an office, each detail with how it is known.
    fn reach(&self, office: &Office, page: &mut String) {
        let today = self.case.today;
        let words = Localizer::new(self.texts, &self.content.pack.book, &self.case.answers);
        let mut line = |detail: &str, printed: &Printed, found: Found| {
            let _ = writeln!(page, "  {detail}\n    {}", words.printed(&words.text(&owner(office, printed)), printed, found));
        };
        for phone in office.phones_on(today) {
            line(&self.texts.fill("office-call", &[("number", Arg::Text(&phone.value))]), &phone.printed, Found::Number);
        }
        if let Some(address) = office.address_on(today) {
            line(&self.text(&format!("office-{}-address", office.id)), address, Found::Address);
        }
        for site in office.sites_on(today) {
            line(&site.value, &site.printed, Found::Site);
        }
        if let Some(city) = office.city.as_ref().filter(|_| !office.has_contact_on(today)) {
            let _ = writeln!(page, "  {}", self.text(&format!("city-{city}")));
        }
    }

    fn words(&self, id: FactId) -> String {
        let book = &self.content.pack.book;
        let Some(fact) = book.fact(id) else { return String::new() };
        let option = |option: u8| {
            fact.options.get(usize::from(option)).map(|word| self.text(&keys::answer(fact, word))).unwrap_or_default()
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
pub fn questions(book: &Rulebook, texts: &Catalog) -> String {
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
        Kind::Date if options.is_empty() => "YYYY, YYYY-MM, YYYY-MM-DD or FIRST/LAST | unknown".into(),
        Kind::Date => format!("YYYY, YYYY-MM, YYYY-MM-DD or FIRST/LAST | {options} | unknown"),
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
