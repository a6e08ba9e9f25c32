//! Whole journeys by a script inside the page, many times faster than click by click.

use fantoccini::Client;
use serde_json::{Value, json};

use super::Trouble;

/// The script that walks, for the page that the client is in: a window or one of its frames.
pub struct Walker<'a> {
    client: &'a Client,
}

impl<'a> Walker<'a> {
    /// Puts the script into the page that is open.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn enter(client: &'a Client) -> Result<Self, Trouble> {
        client.execute(include_str!("walker.js"), Vec::new()).await?;
        Ok(Self { client })
    }

    /// Runs the body of an asynchronous function with the walker as `walker`, the widgets on the page as `hosts`, and a value as `given`.
    ///
    /// # Errors
    /// With what the script throws.
    pub async fn run(&self, body: &str, given: Value) -> Result<Value, Trouble> {
        let script = format!(
            "const [given, done] = arguments; const walker = document.walker;
             (async () => {{ const hosts = await walker.until('a widget', () => (found => found.length && found)(walker.hosts())); {body} }})()
                .then(value => done({{ value: value ?? null }}), error => done({{ error: String(error?.stack ?? error) }}))"
        );
        let said = self.client.execute_async(&script, vec![given]).await?;
        match said.get("error") {
            Some(error) => Err(error.as_str().unwrap_or_default().into()),
            None => Ok(said.get("value").cloned().unwrap_or_default()),
        }
    }

    /// A random person with this number goes through the first widget on the page to the result. Gives the facts asked, the pathways, and
    /// how many offices there are.
    ///
    /// # Errors
    /// When the way ends before the result.
    pub async fn walk(&self, person: u64) -> Result<Value, Trouble> {
        let way = self.run("return walker.walk(hosts[0], given)", json!(person)).await?;
        match way.get("found").and_then(Value::as_array) {
            Some(found) if !found.is_empty() && way.get("offices").is_some_and(|offices| *offices != json!(0)) => Ok(way),
            _ => Err(format!("person {person} came to no result: {way}").into()),
        }
    }
}
