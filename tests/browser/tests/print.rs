//! On paper: at most two sheets' sides, with why, the steps, the offices and the day of the content.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

use base64::prelude::*;
use browser_tests::{Browser, Error, LANGUAGES, Page, Screen, Server};
use serde_json::{Value, json};

/// An A4 sheet with the margins that printers need, in inches.
fn paper() -> Value {
    json!({ "paperWidth": 8.27, "paperHeight": 11.69, "marginTop": 0.47, "marginBottom": 0.47, "marginLeft": 0.47, "marginRight": 0.47 })
}

/// People with long results: much that may apply, much to bring.
fn people() -> Vec<Value> {
    vec![
        json!({ "situation": [], "fear_of_return": "no", "documents": ["ussr_passport"], "birth_date": "1984-05-17", "lived_in_kz_1992": "yes",
            "other_citizenship": "never", "birth_record": "lost", "mother_citizenship": "kz", "father_citizenship": "other", "birth_country": "kz",
            "region": "KZ-79" }),
        json!({ "situation": ["irregular_entry", "violence", "papers_withheld"], "fear_of_return": "yes", "danger_learned": "within_5_days",
            "documents": ["foreign_passport"], "birth_date": "1990-01-01", "other_citizenship": "current", "birth_record": "held", "region": "KZ-71" }),
    ]
}

/// How many pages a PDF has.
fn pages(pdf: &[u8]) -> usize {
    String::from_utf8_lossy(pdf).split("/Type /Page").skip(1).filter(|rest| !rest.starts_with('s')).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_result_fits_on_two_pages_in_every_language() -> Result<(), Error> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    for language in LANGUAGES {
        for person in people() {
            let page = Page::open(&browser.client, &server.page(""), language).await?;
            page.stride(&person).await?;
            let printed = browser.devtools("Page.printToPDF", paper()).await?;
            let pdf = BASE64_STANDARD.decode(printed["data"].as_str().ok_or("no paper")?)?;
            let count = pages(&pdf);
            assert!((1..=2).contains(&count), "{language}: {count} pages for {person}");
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "print" })).await?;
            let shown = "const seen = e => e && e.getClientRects().length > 0;
                const has = s => [...root.querySelectorAll(s)].some(seen);
                return [has('.first-step'), has('.because dd'), has('[data-office]'), has('.dated'), has('.bring li'), has('button.main'),
                    has('.bar'), getComputedStyle(root.querySelector('.zhol')).color]";
            let seen = page.ask(shown).await?;
            assert_eq!(
                seen,
                json!([true, true, true, true, true, false, false, "rgb(0, 0, 0)"]),
                "{language}: steps, why, offices, date, papers"
            );
            browser.devtools("Emulation.setEmulatedMedia", json!({ "media": "" })).await?;
        }
    }
    browser.close().await
}
