//! Whole journeys by a script inside the page, many times faster than click by click.

use std::time::Duration;

use fantoccini::Client;
use serde_json::{Value, json};

use super::Error;

/// The script that walks, for the page that the client is in: a window or one of its frames.
pub struct Walker<'a> {
    client: &'a Client,
}

impl<'a> Walker<'a> {
    /// Puts the script into the page that is open.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn enter(client: &'a Client) -> Result<Self, Error> {
        // A frame is an empty page until its own has come, which would take the script away again.
        for _ in 0..2400 {
            let come = client.execute("return location.href !== 'about:blank' && document.readyState !== 'loading'", Vec::new());
            if come.await? == json!(true) {
                client.execute(include_str!("walker.js"), Vec::new()).await?;
                return Ok(Self { client });
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        Err("the page did not come".into())
    }

    /// Runs the body of an asynchronous function with the walker as `walker`, the widgets on the page as `hosts`, and a value as `given`.
    ///
    /// # Errors
    /// With what the script throws.
    pub async fn run(&self, body: &str, given: Value) -> Result<Value, Error> {
        // Begun and looked after: on a page that has put its own into the place of the language's, a driver cannot wait for a promise.
        let script = format!(
            "const [given] = arguments; const walker = document.walker; document.said = null;
             (async () => {{ const hosts = await walker.until('a widget', () => (found => found.length && found)(walker.hosts())); {body} }})()
                .then(value => (document.said = {{ value: value ?? null }}), error => (document.said = {{ error: String(error) + error?.stack }}))"
        );
        self.client.execute(&script, vec![given]).await?;
        for _ in 0..6000 {
            let said = self.client.execute("return document.said", Vec::new()).await?;
            if let Some(error) = said.get("error") {
                return Err(error.as_str().unwrap_or_default().into());
            }
            if let Some(value) = said.get("value") {
                return Ok(value.clone());
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Err("the script did not end".into())
    }

    /// A random person with this number goes through the first widget on the page to the result. Gives the facts asked, the pathways, and
    /// how many offices there are.
    ///
    /// # Errors
    /// When the way ends before the result.
    pub async fn walk(&self, person: u64) -> Result<Value, Error> {
        let way = self.run("return walker.walk(hosts[0], given)", json!(person)).await?;
        match way.get("found").and_then(Value::as_array) {
            Some(found) if !found.is_empty() && way.get("offices").is_some_and(|offices| *offices != json!(0)) => Ok(way),
            _ => Err(format!("person {person} came to no result: {way}").into()),
        }
    }
}
