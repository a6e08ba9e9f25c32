//! One way to reach an office: a number, an address or a site, where it was found, and whether it may be shown.
//!
//! What may be shown depends on the harm that a wrong detail does: a short number of the state needs one dated source of the
//! state; a landline or an address of the state or the UN the body's own page of the last two years, or a call; every other
//! number a call, because a number that has changed hands gives a frightened person's story to a stranger. A lapsed site can be
//! bought, so sites have a day too.

use serde::Deserialize;

use crate::read::localized_name::LocalizedName;
use zhol_core::{
    engine::{Date, PartialDate},
    referral::Printed,
};

/// The date that is written for a page without a date.
const UNDATED: &str = "undated";

/// A source that is only somebody's memory counts as no source.
const UNVERIFIED: &str = "background, unverified";

/// A detail as it stands in a file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Detail<V> {
    pub value: V,
    pub kind: Option<String>,
    source: String,
    date: Option<String>,
    confidence: String,
    again: Option<String>,
    whose: Option<LocalizedName>,
    said_by: Option<SaidBy>,
    rung: Option<Rung>,
    opened: Option<Opened>,
    #[serde(default)]
    pub superseded: bool,
    #[serde(rename = "note")]
    _note: Option<String>,
}

/// Who stands behind a detail, which may be printed by somebody else.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum SaidBy {
    /// The office itself, or the body above it.
    Own,
    /// Another body of the state.
    State,
    /// The United Nations.
    Un,
    /// Another source.
    Other,
}

/// A call to check a detail.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rung {
    on: String,
    by: String,
    /// Whether the office itself answered.
    answered: bool,
}

/// A visit to a page to check a detail.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Opened {
    on: String,
    by: String,
}

/// What a detail is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum What {
    /// A short number, such as 111.
    Short,
    /// A number of a building.
    Landline,
    /// Any other number: a mobile telephone, or one of another country.
    Mobile,
    /// A place to go to.
    Address,
    /// A website.
    Site,
}

/// What is wrong with a detail, and what to do.
pub(super) type DetailProblem = (String, String);

impl What {
    /// What a number is, as it is dialled. In Kazakhstan landlines begin with +771 or +772.
    pub(super) fn of_number(dialled: &str) -> Self {
        match dialled {
            short if !short.starts_with('+') => Self::Short,
            landline if landline.starts_with("+771") || landline.starts_with("+772") => Self::Landline,
            _ => Self::Mobile,
        }
    }
}

impl<V> Detail<V> {
    /// All that is wrong with a detail that is to be shown of an office of this kind.
    pub(super) fn problems(&self, name: &str, what: What, kind: &str, today: Date) -> Vec<DetailProblem> {
        let mut problems = Vec::new();
        let mut add = |what: String, remedy: &str| problems.push((what, remedy.to_owned()));
        if self.source == UNVERIFIED || self.source.trim().is_empty() {
            add(format!("{name} is shown without a source."), "Find a source, or do not publish it.");
        }
        match self.date.as_deref() {
            None | Some("") => add(
                format!("{name} has no date."),
                "Write the date of the page it was found on, such as date = \"2026-11-22\" or \"2025\"; \"undated\" if it bears none.",
            ),
            Some(UNDATED) => {}
            Some(date) => match self.dated() {
                None => add(
                    format!("The date of {name}, `{date}`, is no date."),
                    "Write it as 2026-11-22, 2026-11, 2026 or \"undated\"; say the rest in a note.",
                ),
                Some(date) if date.first() > today => {
                    add(format!("{name} was printed on a day that is still to come."), "Write the date of the page.");
                }
                Some(_) => {}
            },
        }
        if self.confidence.trim().is_empty() {
            add(format!("{name} does not say how sure it is."), "Write confidence = \"high\", \"medium\" or \"low\".");
        }
        match self.again.as_deref().map(Date::parse_day) {
            None => add(
                format!("{name} has no day on which it hides itself."),
                "Write again = \"…\": the day by which somebody has to look at it again.",
            ),
            Some(None) => add(format!("`again` of {name} is no day."), "Write it as 2027-02-22."),
            Some(Some(_)) => {}
        }
        for (by, on) in self.checks() {
            if by.trim().is_empty() {
                add(format!("Nobody is named who rang or opened {name}."), "Write who did, in `by`.");
            }
            match Date::parse_day(on) {
                None => add(format!("The day on which somebody rang or opened {name} is no day."), "Write it as 2026-11-22."),
                Some(on) if on > today => {
                    add(format!("{name} was rung or opened on a day that is still to come."), "Write the day of the call.");
                }
                Some(_) => {}
            }
        }
        problems.extend(self.harm(name, what, kind));
        problems
    }

    /// Why a detail may not be shown, by the harm that a wrong one does.
    fn harm(&self, name: &str, what: What, kind: &str) -> Option<DetailProblem> {
        let refused = |why: &str, remedy: &str| Some((format!("{name} may not be shown: {why}"), remedy.to_owned()));
        if let Some(rung) = &self.rung {
            let why = "it was rung, and the office did not answer.";
            let remedy = "Mark it superseded = true, or do not publish it.";
            return if rung.answered { None } else { refused(why, remedy) };
        }
        let of_state = kind == "government" || kind == "helpline";
        match what {
            What::Site => None,
            What::Short if of_state => {
                let sourced = matches!(self.said_by, Some(SaidBy::Own | SaidBy::State)) && self.dated().is_some();
                let why = "a short number of the state needs one dated source of the state.";
                let remedy = "Name such a source, with its date and said_by = \"own\" or \"state\"; or ring it and write rung = { on, by, answered }.";
                if sourced { None } else { refused(why, remedy) }
            }
            What::Landline | What::Address if kind == "government" || kind == "un" => {
                let why = "it needs a page of the office itself that is not older than two years, or a call.";
                let remedy = "Ring the office once and write rung = { on, by, answered }; or name its own page, with its date, said_by = \"own\" and an `again` within two years of that date; else set publish = \"confirm-first\".";
                if self.is_own_and_hides_within_two_years() { None } else { refused(why, remedy) }
            }
            _ => refused(
                "nobody has rung, and a number that has changed hands gives a frightened person's story to a stranger.",
                "Ring it once and write rung = { on = \"2026-11-22\", by = \"who rang\", answered = true }; else set publish = \"name-and-site-only\".",
            ),
        }
    }

    fn is_own_and_hides_within_two_years(&self) -> bool {
        let Some((date, again)) = self.dated().zip(self.again.as_deref().and_then(Date::parse_day)) else { return false };
        let printed = date.first();
        let limit = Date::new(printed.year().saturating_add(2), printed.month(), printed.day().min(28));
        self.said_by == Some(SaidBy::Own) && limit.is_some_and(|limit| again <= limit)
    }

    /// Whether a site is sure enough to be shown: one of which little is known is not shown before a person has opened it.
    pub(super) fn is_sure(&self) -> bool {
        self.opened.is_some() || !matches!(self.confidence.as_str(), "low" | "background")
    }

    fn dated(&self) -> Option<PartialDate> {
        PartialDate::parse(self.date.as_deref()?).ok().filter(|date| !date.is_about())
    }

    /// Who rang or opened it, and when.
    fn checks(&self) -> impl Iterator<Item = (&str, &str)> {
        let rung = self.rung.iter().map(|rung| (rung.by.as_str(), rung.on.as_str()));
        rung.chain(self.opened.iter().map(|opened| (opened.by.as_str(), opened.on.as_str())))
    }

    /// What is shown beside the detail; `owners` are the names of those whose details are shown at other offices.
    pub(super) fn printed(&self, owners: &mut Vec<LocalizedName>) -> Option<Printed> {
        let whose = self.whose.as_ref().and_then(|whose| {
            let at = owners.iter().position(|owner| owner == whose).unwrap_or(owners.len());
            if at == owners.len() {
                owners.push(whose.clone());
            }
            u8::try_from(at).ok()
        });
        let confirmed = self.checks().filter_map(|(_, on)| Date::parse_day(on)).max();
        let again = self.again.as_deref().and_then(Date::parse_day)?;
        Some(Printed { whose, on: site_name(&self.source).to_owned(), date: self.dated(), again, confirmed })
    }
}

/// The name of the site that printed something, without what stands around it; other words as they are.
fn site_name(source: &str) -> &str {
    let Some((_, rest)) = source.split_once("://") else { return source };
    let name = rest.split(['/', '?', '#', ' ']).next().unwrap_or(rest);
    name.strip_prefix("www.").unwrap_or(name)
}

#[cfg(test)]
mod tests;
