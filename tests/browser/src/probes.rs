//! What no engine looks for, looked for in the page itself: each probe names what it finds.

use serde_json::json;

use super::{Browser, Error, Page, Scheme};

/// The probes, in the page's own language.
const SCRIPT: &str = concat!(include_str!("probes/places.js"), include_str!("probes/words.js"));

/// What holds for every page.
pub const ALWAYS: &[&str] =
    &["order", "targets", "sideways", "clipped", "room", "languages", "direction", "hints", "announcements", "colour"];

/// What still holds when everything is larger.
const ENLARGED: &[&str] = &["order", "sideways", "clipped"];

/// The distances in a text that a person may set (WCAG 1.4.12).
const SPACED: &str = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }";

/// The probes, in an open page.
pub struct Probes<'a> {
    page: &'a Page<'a>,
}

impl<'a> Probes<'a> {
    /// Puts the probes into the page; again after it was loaded again.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn enter(page: &'a Page<'a>) -> Result<Self, Error> {
        page.ask(SCRIPT).await?;
        Ok(Self { page })
    }

    /// What these probes find; nothing when all is as it should be.
    ///
    /// # Errors
    /// When there is no such probe, or it fails.
    pub async fn findings(&self, probes: &[&str]) -> Result<Vec<String>, Error> {
        let script = "return LIST.flatMap(name => globalThis.probes[name](root).map(found => name + ': ' + found))";
        let found = self.page.ask(&script.replace("LIST", &json!(probes).to_string())).await?;
        Ok(serde_json::from_value(found)?)
    }

    /// Lays rules of style over all others; the empty ones take them away.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn style(&self, rules: &str) -> Result<(), Error> {
        let script = "const sheet = new CSSStyleSheet(); sheet.replaceSync(RULES); root.adoptedStyleSheets = [sheet]";
        self.page.ask(&script.replace("RULES", &json!(rules).to_string())).await?;
        Ok(())
    }

    /// Looks at the page on a small phone: as it is, by these probes, and by those of size enlarged four times on a desk, with letters
    /// twice as big, and with wider spaces. Says how and where it found what.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn look(&self, browser: &Browser, always: &[&str], about: &str) -> Result<Vec<String>, Error> {
        let mut found: Vec<String> = Vec::new();
        let mut say = |how: &str, findings: Vec<String>| {
            found.extend(findings.into_iter().map(|finding| format!("{about}, {how}: {finding}")))
        };
        browser.resize(320, 640, 1).await?;
        say("as it is", self.findings(always).await?);
        if self.page.find(".faults").await?.is_some() {
            say("as it is", self.findings(&["correction"]).await?);
        }
        browser.resize(320, 256, 4).await?;
        say("four times as big", self.findings(ENLARGED).await?);
        say("four times as big", self.findings(&["room"]).await?);
        browser.resize(320, 640, 1).await?;
        self.page.ask("document.documentElement.style.fontSize = '200%'").await?;
        say("letters twice as big", self.findings(ENLARGED).await?);
        self.page.ask("document.documentElement.style.fontSize = ''").await?;
        self.style(SPACED).await?;
        say("wider spaces", self.findings(ENLARGED).await?);
        self.style("").await?;
        for scheme in [Scheme::Dark, Scheme::Forced] {
            browser.show(scheme, true).await?;
            say("in other colours, still", self.findings(&["colour", "motion"]).await?);
        }
        browser.show(Scheme::Light, false).await?;
        Ok(found)
    }

    /// Breaks the page, asks a probe, and mends it again.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn findings_when(&self, fault: InjectedFault, probe: &str) -> Result<Vec<String>, Error> {
        match fault {
            InjectedFault::Style(rules) => self.style(rules).await?,
            InjectedFault::Script(done, _) => drop(self.page.ask(done).await?),
        }
        let found = self.findings(&[probe]).await;
        match fault {
            InjectedFault::Style(_) => self.style("").await?,
            InjectedFault::Script(_, undone) => drop(self.page.ask(undone).await?),
        }
        found
    }
}

/// A way to break a page, to see that it is noticed.
#[derive(Clone, Copy, Debug)]
pub enum InjectedFault {
    /// Rules of style, over all others.
    Style(&'static str),
    /// A script that breaks, and one that mends.
    Script(&'static str, &'static str),
}
