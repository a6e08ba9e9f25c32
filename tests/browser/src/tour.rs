//! A way past every kind of page, with a stop at each.

use std::collections::BTreeSet;
use std::time::Duration;

use serde_json::{Value, json};

use super::{Browser, Error, Page};

/// Every stop of a tour.
pub const STOPS: &[&str] = &[
    "start",
    "private",
    "languages",
    "choice",
    "choice, nothing chosen",
    "list",
    "list, nothing chosen",
    "set",
    "set, nothing chosen",
    "date",
    "date, nothing written",
    "date, too rough",
    "help",
    "check",
    "second-look",
    "result",
    "result, unfolded",
    "start, answers kept",
];

/// A person whose way passes every kind of page: help, every kind of question, answers that hardly go together, a result with put-off
/// pathways.
#[must_use]
pub fn answers() -> Value {
    json!({
        "subject": "self", "region": "KZ-75", "birth_date": "1984-05", "birth_country": "kz", "situation": ["irregular_entry"],
        "fear_of_return": "yes", "danger_learned": "earlier", "documents": ["foreign_passport"], "birth_record": "never",
        "other_citizenship": "never", "lived_in_kz_1992": "yes", "proof_1992": ["papers"], "arrival_date": "always",
    })
}

/// What a person sees a page with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Colours of the person's own, in place of all of ours.
    Forced,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Light, Self::Dark, Self::Forced];
}

impl Browser {
    /// Shows the page that is open on a screen of this size in CSS pixels, each of which has `density` of the device's.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn resize(&self, width: u32, height: u32, density: u32) -> Result<(), Error> {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": density, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        Ok(())
    }

    /// Shows the page that is open in these colours, and still or with what moves.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn show(&self, scheme: Scheme, still: bool) -> Result<(), Error> {
        let feature = |name: &str, value: &str| json!({ "name": name, "value": value });
        let features = [
            feature("prefers-color-scheme", if scheme == Scheme::Dark { "dark" } else { "light" }),
            feature("forced-colors", if scheme == Scheme::Forced { "active" } else { "none" }),
            feature("prefers-reduced-motion", if still { "reduce" } else { "no-preference" }),
        ];
        self.devtools("Emulation.setEmulatedMedia", json!({ "features": features })).await?;
        Ok(())
    }
}

/// Goes past every kind of page once, in the language that the page is in, beginning on the first page. With `every` it stops at every
/// question, not only at the first of a kind.
///
/// # Errors
/// When the way ends nowhere, or `at` says so.
pub async fn tour(page: &Page<'_>, every: bool, mut at: impl AsyncFnMut(&str) -> Result<(), Error>) -> Result<(), Error> {
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let language = page.language().await?;
    at("start").await?;
    page.begin("self").await?;
    for _ in 0..80 {
        let kind = page.kind().await?;
        match kind.as_str() {
            "question" => {
                let fact = page.fact().await?;
                let shape = shape(page).await?;
                if seen.insert(shape.clone()) || every {
                    if seen.insert("languages".into()) {
                        page.click(".tongue summary").await?;
                        at("languages").await?;
                        page.click(".tongue summary").await?;
                    }
                    question(page, &fact, &shape, &mut at).await?;
                }
                page.give(&answers()).await.map_err(|error| format!("{fact}: {error}"))?;
            }
            "help" | "check" if seen.insert(kind.clone()) || every => {
                at(&kind).await?;
                page.press(if kind == "help" { "go-on" } else { "result" }).await?;
            }
            "second-look" => {
                at("second-look").await?;
                page.press("result").await?;
            }
            "private" => {
                page.click("[data-option=keep]").await?;
                page.wait_for(".kept").await?;
                at("private").await?;
                page.press("go-on").await?;
            }
            "help" => page.press("go-on").await?,
            "check" => page.press("result").await?,
            _ => break,
        }
    }
    at("result").await?;
    page.ask("root.querySelectorAll('details:not(.tongue)').forEach(details => details.open = true)").await?;
    page.click("[data-action=code]").await?;
    page.wait_for(".square").await?;
    at("result, unfolded").await?;
    page.ask("location.reload()").await?;
    page.wait_for("[data-action=resume]").await?;
    page.speak(&language).await?;
    at("start, answers kept").await?;
    page.click("[data-action=erase]").await
}

/// What kind of question is on the page.
async fn shape(page: &Page<'_>) -> Result<String, Error> {
    let shape = page
        .ask(
            "return root.querySelector('select[name]') ? 'list' : root.querySelector('[data-date-field=year]') ? 'date'
                : root.querySelector('[type=radio]') ? 'choice' : 'set'",
        )
        .await?;
    Ok(shape.as_str().unwrap_or_default().to_owned())
}

/// Stops at a question, at its error, and where a date is asked for once more.
async fn question(
    page: &Page<'_>,
    fact: &str,
    shape: &str,
    at: &mut impl AsyncFnMut(&str) -> Result<(), Error>,
) -> Result<(), Error> {
    at(shape).await?;
    page.click("button[data-action=continue]").await?;
    page.wait_for("[role=alert]").await?;
    at(&format!("{shape}, {}", if shape == "date" { "nothing written" } else { "nothing chosen" })).await?;
    if fact == "birth_date" {
        page.choose(&json!("1992")).await?;
        page.click("button[data-action=continue]").await?;
        page.wait_for(".notice[data-asks]").await?;
        // The notice takes the focus once it is there.
        tokio::time::sleep(Duration::from_millis(50)).await;
        at("date, too rough").await?;
    }
    Ok(())
}
