//! A page of the widget, seen and clicked the way a person does: inside the shadow root, by what is on the screen.

mod walk;

use std::time::Duration;

use fantoccini::{
    Client,
    elements::{Element, ElementRef},
    key::Key,
};
use serde_json::{Value, json};

use super::Error;

/// The widget in an open browser page.
pub struct Page<'a> {
    client: &'a Client,
}

/// What asks once for a better date.
const ASKS: &str = ".notice[data-asks]";

/// Finds something inside the widget, once it lives.
const FIND: &str = "return document.querySelector('[data-zhol]')?.shadowRoot?.querySelector('[data-live]:not([hidden])')?.querySelector(arguments[0]) ?? null";

impl<'a> Page<'a> {
    /// Opens the widget's page in a language and waits until it is live.
    ///
    /// # Errors
    /// When the page does not come to life.
    pub async fn open(client: &'a Client, address: &str, language: &str) -> Result<Self, Error> {
        client.goto(address).await?;
        let page = Self { client };
        page.wait_for(".zhol[data-page=start]").await?;
        page.speak(language).await?;
        Ok(page)
    }

    /// Changes to a language of which the button is in sight, if the page is in another.
    ///
    /// # Errors
    /// When the language does not come.
    pub async fn speak(&self, language: &str) -> Result<(), Error> {
        if self.language().await? != language {
            self.click(&format!("[data-action=language][data-lang={language}]")).await?;
            self.wait_for(&format!(".zhol[lang={language}]")).await?;
        }
        Ok(())
    }

    /// The page that is open already, once it is live.
    ///
    /// # Errors
    /// When it does not come to life.
    pub async fn open_here(client: &'a Client) -> Result<Self, Error> {
        let page = Self { client };
        page.wait_for(".zhol[data-page]").await?;
        Ok(page)
    }

    /// Runs a script with the widget's shadow root as its first argument named `root`.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn ask(&self, script: &str) -> Result<Value, Error> {
        let script = format!("const root = document.querySelector('[data-zhol]').shadowRoot; {script}");
        Ok(self.client.execute(&script, Vec::new()).await?)
    }

    /// The element that a selector finds, if there is one.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn find(&self, selector: &str) -> Result<Option<Element>, Error> {
        let found = self.client.execute(FIND, vec![json!(selector)]).await?;
        let id = found.as_object().and_then(|members| members.values().next()).and_then(Value::as_str);
        Ok(id.map(|id| Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))))
    }

    /// Waits up to a minute for an element.
    ///
    /// # Errors
    /// When it does not come; says what is on the page instead.
    pub async fn wait_for(&self, selector: &str) -> Result<Element, Error> {
        for _ in 0..2400 {
            if let Some(element) = self.find(selector).await? {
                return Ok(element);
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let seen = self
            .client
            .execute(
                "const root = document.querySelector('[data-zhol]')?.shadowRoot;
                return root ? [...root.children].filter(part => part.localName !== 'style').map(part => part.textContent).join(' ') : document.body.innerText",
                Vec::new(),
            )
            .await?;
        Err(format!("`{selector}` did not come; the page says: {seen}").into())
    }

    /// Clicks an element that is on the page.
    ///
    /// # Errors
    /// When there is none, or something lies over it.
    pub async fn click(&self, selector: &str) -> Result<(), Error> {
        let element = self.find(selector).await?.ok_or_else(|| format!("there is no `{selector}` to click"))?;
        element.click().await.map_err(|error| format!("`{selector}` cannot be clicked: {error}"))?;
        Ok(())
    }

    /// The kind of page: start, private, question, help, check or result.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn kind(&self) -> Result<String, Error> {
        self.text_of("return root.querySelector('.zhol').dataset.page").await
    }

    /// The language of the page.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn language(&self) -> Result<String, Error> {
        self.text_of("return root.querySelector('.zhol').lang").await
    }

    /// The fact that the question on the page asks for.
    ///
    /// # Errors
    /// When there is no question.
    pub async fn fact(&self) -> Result<String, Error> {
        self.text_of("return root.querySelector('form[data-fact]').dataset.fact").await
    }

    async fn text_of(&self, script: &str) -> Result<String, Error> {
        Ok(self.ask(script).await?.as_str().ok_or("the page has no such text")?.to_owned())
    }

    /// Presses Continue and waits for another page.
    ///
    /// # Errors
    /// When the page stays.
    pub async fn go_on(&self) -> Result<(), Error> {
        self.press("continue").await
    }

    /// Presses a button of the page by its action, and waits for another page.
    ///
    /// # Errors
    /// When there is no such button, or the page stays.
    pub async fn press(&self, action: &str) -> Result<(), Error> {
        let before = self.place().await?;
        let mut asked = self.find(ASKS).await?.is_some();
        self.click(&format!("button[data-action={action}]")).await?;
        for _ in 0..4000 {
            let place = self.place().await?;
            // A page that waits for the rest of the rules has no heading yet.
            if place != before && place.get(2).is_some_and(|heading| !heading.is_null()) {
                return Ok(());
            }
            // A date that decides something when it is known better is asked for once; who knows no better goes on.
            if !asked && self.find(ASKS).await?.is_some() {
                asked = true;
                self.click(&format!("button[data-action={action}]")).await?;
            }
            tokio::time::sleep(Duration::from_millis(15)).await;
        }
        Err(format!("`{action}` led nowhere from {before}").into())
    }

    /// What distinguishes one page from the next.
    async fn place(&self) -> Result<Value, Error> {
        self.ask("return [root.querySelector('.zhol').dataset.page, root.querySelector('form[data-fact]')?.dataset.fact ?? null, root.querySelector('h1')?.textContent ?? null]").await
    }

    /// The pathways on the result page, in order: id, standing, and whether put off.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn pathways(&self) -> Result<Value, Error> {
        self.ask("return [...root.querySelectorAll('[data-pathway]')].map(e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true'])").await
    }

    /// The offices on the result page, in order: id and role.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn offices(&self) -> Result<Value, Error> {
        self.ask("return [...root.querySelectorAll('[data-office]')].map(e => [e.dataset.office, e.dataset.role])").await
    }

    /// What could not be checked, in order.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn unchecked(&self) -> Result<Value, Error> {
        self.ask("return [...root.querySelectorAll('[data-unchecked]')].map(e => e.dataset.unchecked)").await
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// When nothing has the focus.
    pub async fn key(&self, key: Key) -> Result<(), Error> {
        self.client.active_element().await?.send_keys(&key.to_string()).await?;
        Ok(())
    }
}
