//! The keys of the messages: those of the interface, and how the keys of the content are built from its ids.

use crate::engine::Fact;

/// The messages of the interface. Every language has exactly these, and those of the content.
pub const INTERFACE: &[&str] = &[
    "answer-no", "answer-yes", "app-name", "app-tagline", "ask-other", "back", "change-answers", "check-change", "check-empty",
    "check-lead", "check-not-asked-yet", "check-now", "check-title", "choose-all", "citation-article", "citation-point",
    "continue", "continue-questions", "date-day", "date-hint", "date-month", "date-month-year", "date-only-year",
    "date-optional", "date-whole", "date-year", "dont-know", "dont-know-short", "draft-note", "error-choose",
    "error-choose-set", "error-date-future", "error-day-form", "error-day-impossible", "error-month-missing", "error-title",
    "error-year-early", "error-year-form", "error-year-missing", "help-go-on", "help-lead", "help-title", "help-whom",
    "language", "load-failed", "loading", "month-1", "month-10", "month-11", "month-12", "month-2", "month-3", "month-4",
    "month-5", "month-6", "month-7", "month-8", "month-9", "month-name-1", "month-name-10", "month-name-11", "month-name-12",
    "month-name-2", "month-name-3", "month-name-4", "month-name-5", "month-name-6", "month-name-7", "month-name-8",
    "month-name-9", "month-unknown", "more-questions", "none-of-these", "office-address", "office-by-name",
    "office-by-name-no-site", "office-call", "office-for", "office-hours", "office-national", "office-website", "opens-new",
    "result-bring", "result-bring-lead", "result-careful", "result-citation", "result-content-date", "result-danger",
    "result-exact-arrival_date", "result-exact-birth_date", "result-first", "result-later-lead", "result-later-title",
    "result-lead", "result-likely", "result-minor", "result-more", "result-next", "result-now", "result-offices",
    "result-open", "result-possible", "result-title", "result-unchecked-ask", "result-unchecked-lead",
    "result-unchecked-title", "result-why", "result-why-law", "result-worth", "result-worth-lead", "see-result",
    "start-again", "start-button", "start-lead", "start-point-length", "start-point-not-decision", "start-point-private",
    "start-point-unsure", "start-title", "try-again", "why-we-ask",
];

/// The facts whose questions carry a hint.
pub const HINTED: &[&str] = &[
    "arrival_date", "birth_country", "birth_date", "citizen_family", "danger_learned", "documents", "father_citizenship",
    "fear_of_return", "kz_id_state", "lawful_years", "lived_in_kz_1992", "mother_citizenship", "other_citizenship",
    "proof_1992", "region", "registration", "rehabilitated", "situation",
];

/// The key of an answer's words. "Yes" and "no" are the same words everywhere; regions have their own names.
#[must_use]
pub fn answer(fact: &Fact, option: &str) -> String {
    match option {
        "yes" | "no" => ["answer-", option].concat(),
        _ if option.starts_with("KZ-") => ["region-", option].concat(),
        _ => ["answer-", &fact.id, "-", option].concat(),
    }
}
