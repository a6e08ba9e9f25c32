//! A page of the widget, seen and clicked the way a person does: inside the shadow root, by what is on the screen.

use std::time::Duration;

use fantoccini::{
    Client,
    elements::{Element, ElementRef},
    key::Key,
};
use serde_json::{Value, json};

use super::{Trouble, Walker};

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
    pub async fn open(client: &'a Client, address: &str, language: &str) -> Result<Self, Trouble> {
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
    pub async fn speak(&self, language: &str) -> Result<(), Trouble> {
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
    pub async fn open_here(client: &'a Client) -> Result<Self, Trouble> {
        let page = Self { client };
        page.wait_for(".zhol[data-page]").await?;
        Ok(page)
    }

    /// Runs a script with the widget's shadow root as its first argument named `root`.
    ///
    /// # Errors
    /// When the script fails.
    pub async fn ask(&self, script: &str) -> Result<Value, Trouble> {
        let script = format!("const root = document.querySelector('[data-zhol]').shadowRoot; {script}");
        Ok(self.client.execute(&script, Vec::new()).await?)
    }

    /// The element that a selector finds, if there is one.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn find(&self, selector: &str) -> Result<Option<Element>, Trouble> {
        let found = self.client.execute(FIND, vec![json!(selector)]).await?;
        let id = found.as_object().and_then(|members| members.values().next()).and_then(Value::as_str);
        Ok(id.map(|id| Element::from_element_id(self.client.clone(), ElementRef::from(id.to_owned()))))
    }

    /// Waits up to a minute for an element.
    ///
    /// # Errors
    /// When it does not come; says what is on the page instead.
    pub async fn wait_for(&self, selector: &str) -> Result<Element, Trouble> {
        for _ in 0..2400 {
            if let Some(element) = self.find(selector).await? {
                return Ok(element);
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let seen = self
            .client
            .execute(
                "return document.querySelector('[data-zhol]')?.shadowRoot?.textContent ?? document.body.innerText",
                Vec::new(),
            )
            .await?;
        Err(format!("`{selector}` did not come; the page says: {seen}").into())
    }

    /// Clicks an element that is on the page.
    ///
    /// # Errors
    /// When there is none, or something lies over it.
    pub async fn click(&self, selector: &str) -> Result<(), Trouble> {
        let element = self.find(selector).await?.ok_or_else(|| format!("there is no `{selector}` to click"))?;
        element.click().await.map_err(|error| format!("`{selector}` cannot be clicked: {error}"))?;
        Ok(())
    }

    /// The kind of page: start, private, question, help, check or result.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn kind(&self) -> Result<String, Trouble> {
        self.text_of("return root.querySelector('.zhol').dataset.page").await
    }

    /// The language of the page.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn language(&self) -> Result<String, Trouble> {
        self.text_of("return root.querySelector('.zhol').lang").await
    }

    /// The fact that the question on the page asks for.
    ///
    /// # Errors
    /// When there is no question.
    pub async fn fact(&self) -> Result<String, Trouble> {
        self.text_of("return root.querySelector('form[data-fact]').dataset.fact").await
    }

    async fn text_of(&self, script: &str) -> Result<String, Trouble> {
        Ok(self.ask(script).await?.as_str().ok_or("the page has no such text")?.to_owned())
    }

    /// Answers the question on the page, as JSON writes the answer, without continuing.
    ///
    /// # Errors
    /// When the answer cannot be given there.
    pub async fn choose(&self, answer: &Value) -> Result<(), Trouble> {
        match answer {
            Value::String(word) if self.find(&option(word)).await?.is_some() => self.click(&option(word)).await,
            Value::String(word)
                if self.find("select[data-part=region], select[name]").await?.is_some()
                    && self.find("[data-part=year]").await?.is_none() =>
            {
                self.select(&format!("option[value=\"{word}\"]")).await
            }
            Value::String(date) => {
                let mut parts = date.split('-');
                for (part, value) in ["year", "month", "day"].iter().zip(parts.by_ref()) {
                    self.write(part, value).await?;
                }
                Ok(())
            }
            Value::Array(items) if items.is_empty() => self.click(&option("none")).await,
            Value::Array(items) => {
                for item in items {
                    self.click(&option(item.as_str().ok_or("a set holds words")?)).await?;
                }
                Ok(())
            }
            other => Err(format!("{other} is no answer").into()),
        }
    }

    async fn select(&self, selector: &str) -> Result<(), Trouble> {
        let element = self.wait_for(selector).await?;
        element.click().await?;
        Ok(())
    }

    async fn write(&self, part: &str, value: &str) -> Result<(), Trouble> {
        let field = self.wait_for(&format!("[data-part={part}]")).await?;
        let number = value.trim_start_matches('0');
        if field.tag_name().await? == "select" {
            return self.select(&format!("[data-part={part}] option[value=\"{number}\"]")).await;
        }
        field.clear().await?;
        field.send_keys(number).await?;
        Ok(())
    }

    /// Presses Continue and waits for another page.
    ///
    /// # Errors
    /// When the page stays.
    pub async fn go_on(&self) -> Result<(), Trouble> {
        self.press("continue").await
    }

    /// Presses a button of the page by its action, and waits for another page.
    ///
    /// # Errors
    /// When there is no such button, or the page stays.
    pub async fn press(&self, action: &str) -> Result<(), Trouble> {
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
    async fn place(&self) -> Result<Value, Trouble> {
        self.ask("return [root.querySelector('.zhol').dataset.page, root.querySelector('form[data-fact]')?.dataset.fact ?? null, root.querySelector('h1')?.textContent ?? null]").await
    }

    /// Begins, for oneself, a child or someone else.
    ///
    /// # Errors
    /// When the first question does not come.
    pub async fn begin(&self, subject: &str) -> Result<(), Trouble> {
        self.click(&format!("button[data-action=start][data-option={subject}]")).await?;
        self.wait_for(".zhol[data-page=question]").await?;
        Ok(())
    }

    /// Walks from the start to the answers, giving the answers of a case and "I don't know" to everything else, and then to
    /// the result.
    ///
    /// # Errors
    /// When the way ends nowhere.
    pub async fn walk(&self, answers: &Value) -> Result<(), Trouble> {
        self.begin(answers["subject"].as_str().unwrap_or("self")).await?;
        for _ in 0..80 {
            match self.kind().await?.as_str() {
                "question" => {
                    let fact = self.fact().await?;
                    let answer = answers.get(&fact).cloned().unwrap_or_else(|| json!("unknown"));
                    self.choose(&answer).await.map_err(|error| format!("{fact}: {error}"))?;
                    self.go_on().await.map_err(|error| format!("{fact}: {error}"))?;
                }
                "help" | "private" => self.press("go-on").await?,
                "check" if self.find("button[data-action=go-on]").await?.is_some() => self.press("go-on").await?,
                "check" | "second-look" => self.press("result").await?,
                "result" => return Ok(()),
                other => return Err(format!("`{other}` is no page").into()),
            }
        }
        Err("the questions do not end".into())
    }

    /// Walks as [`Page::walk`] does, from the page that is open to the result, by a script in the page: many times as quick. Nothing
    /// looks whether a person could press what is pressed.
    ///
    /// # Errors
    /// When the way ends nowhere.
    pub async fn stride(&self, answers: &Value) -> Result<(), Trouble> {
        let way = Walker::enter(self.client).await?.run("return walker.walk(hosts[0], given)", answers.clone()).await?;
        way.get("found").map(drop).ok_or_else(|| "the questions do not end".into())
    }

    /// Answers the question on the page and goes on, as quickly as [`Page::stride`].
    ///
    /// # Errors
    /// When the page stays.
    pub async fn give(&self, answers: &Value) -> Result<(), Trouble> {
        Walker::enter(self.client).await?.run("await walker.give(hosts[0], given)", answers.clone()).await.map(drop)
    }

    /// The pathways on the result page, in order: id, standing, and whether put off.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn pathways(&self) -> Result<Value, Trouble> {
        self.ask("return [...root.querySelectorAll('[data-pathway]')].map(e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true'])").await
    }

    /// The offices on the result page, in order: id and role.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn offices(&self) -> Result<Value, Trouble> {
        self.ask("return [...root.querySelectorAll('[data-office]')].map(e => [e.dataset.office, e.dataset.role])").await
    }

    /// What could not be checked, in order.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn unchecked(&self) -> Result<Value, Trouble> {
        self.ask("return [...root.querySelectorAll('[data-unchecked]')].map(e => e.dataset.unchecked)").await
    }

    /// Presses a key where the focus is.
    ///
    /// # Errors
    /// When nothing has the focus.
    pub async fn key(&self, key: Key) -> Result<(), Trouble> {
        self.client.active_element().await?.send_keys(&key.to_string()).await?;
        Ok(())
    }
}

fn option(word: &str) -> String {
    format!("input[data-option=\"{word}\"]")
}
