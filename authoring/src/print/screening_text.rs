//! A result as text for people.

use std::fmt::Write as _;

use serde_json::Value;

use super::screening_json::{FirstStep, provisions};
use crate::{Case, Content, read::answer_json::answer_json};
use zhol_core::{
    content::{Arg, Catalog, Found, Localizer, RulePack, keys, owner},
    engine::{Answer, FactId, Screening, Standing, screen},
    referral::{ABROAD, Detail, Office, OfficeId, Printed, Referral, Role, Way, no_phone, refer, region, way},
    summary::summary,
};

/// A result for people, in a language.
#[must_use]
pub fn pretty(content: &Content, case: &Case, texts: &Catalog) -> String {
    let book = &content.pack.book;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(&content.pack.directory, book, &screening, &case.answers);
    let lines = ResultText { content, case, texts };
    let mut page = String::new();
    if let Some(id) = &case.id {
        let _ = writeln!(page, "{id}");
    }
    let _ = writeln!(page, "{}\n{}\n", lines.text("result-title").to_uppercase(), lines.text("result-lead"));
    for flag in &screening.flags {
        let key = match flag.word(book).as_str() {
            "fear_not_ruled_out" => "result-careful".to_owned(),
            "danger" if region(book, &case.answers) == Some(ABROAD) => "result-danger-abroad".to_owned(),
            "danger" => "result-danger".to_owned(),
            "minor" => "result-minor".to_owned(),
            other => other.replace("exact_", "result-exact-"),
        };
        if texts.has(&key) {
            let _ = writeln!(page, "! {}\n", lines.text(&key));
        }
    }
    lines.pathways(&screening, &mut page);
    lines.unchecked(&screening, &mut page);
    lines.offices(&referrals, &mut page);
    let _ = writeln!(page, "{}", lines.text("draft-note"));
    let date = book.content_date.to_string();
    let _ = writeln!(page, "{}", texts.fill("result-content-date", &[("date", Arg::Text(&date))]));
    page
}

/// A result as the short text that a hotline worker copies.
#[must_use]
pub fn summary_text(content: &Content, case: &Case, texts: &Catalog) -> String {
    let RulePack { book, directory } = &content.pack;
    let screening = screen(book, &case.answers, case.today);
    let referrals = refer(directory, book, &screening, &case.answers);
    summary(book, directory, texts, &case.answers, case.today, &screening, &referrals)
}

/// What the lines are made of.
struct ResultText<'a> {
    content: &'a Content,
    case: &'a Case,
    texts: &'a Catalog,
}

impl ResultText<'_> {
    fn text(&self, key: &str) -> String {
        let book = &self.content.pack.book;
        let subject = book.fact_named("subject").map(|fact| answer_json(book, &self.case.answers, fact));
        let subject = subject.as_ref().and_then(Value::as_str).filter(|word| *word != "unknown").unwrap_or("self");
        self.texts.fill(key, &[("subject", Arg::Text(subject))])
    }

    fn pathways(&self, screening: &Screening, page: &mut String) {
        let book = &self.content.pack.book;
        for (at, shown) in screening.pathways.iter().enumerate() {
            let Some(pathway) = book.pathway(shown.pathway) else { continue };
            let standing = match (shown.deferred, shown.standing) {
                (true, _) => "result-later-title",
                (_, Standing::Likely) => "result-likely",
                _ => "result-possible",
            };
            let _ = writeln!(page, "{}. {} — {}", at + 1, self.text(&format!("pathway-{}", pathway.id)), self.text(standing));
            let _ = writeln!(page, "   {}", self.text(&format!("pathway-{}-says", pathway.id)));
            for fact in &shown.because {
                let label = book.fact(*fact).map(|fact| self.text(&format!("fact-{}", fact.id))).unwrap_or_default();
                let _ = writeln!(page, "   · {label}: {}", self.answer_text(*fact));
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

    /// What to do while no number of free legal help is confirmed.
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

    fn answer_text(&self, id: FactId) -> String {
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
