//! From the start of a page to its result: answers given by clicks, or by a script in the page.

use serde_json::{Value, json};

use super::Page;
use crate::{Error, Walker};

impl Page<'_> {
    /// Answers the question on the page, as JSON writes the answer, without continuing.
    ///
    /// # Errors
    /// When the answer cannot be given there.
    pub async fn choose(&self, answer: &Value) -> Result<(), Error> {
        match answer {
            Value::String(word) if self.find(&option(word)).await?.is_some() => self.click(&option(word)).await,
            Value::String(word)
                if self.find("select[data-date-field=region], select[name]").await?.is_some()
                    && self.find("[data-date-field=year]").await?.is_none() =>
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

    async fn select(&self, selector: &str) -> Result<(), Error> {
        let element = self.wait_for(selector).await?;
        element.click().await?;
        Ok(())
    }

    async fn write(&self, part: &str, value: &str) -> Result<(), Error> {
        let field = self.wait_for(&format!("[data-date-field={part}]")).await?;
        let number = value.trim_start_matches('0');
        if field.tag_name().await? == "select" {
            return self.select(&format!("[data-date-field={part}] option[value=\"{number}\"]")).await;
        }
        field.clear().await?;
        field.send_keys(number).await?;
        Ok(())
    }

    /// Begins, for oneself, a child or someone else.
    ///
    /// # Errors
    /// When the first question does not come.
    pub async fn begin(&self, subject: &str) -> Result<(), Error> {
        self.click(&format!("button[data-action=start][data-option={subject}]")).await?;
        self.wait_for(".zhol[data-page=question]").await?;
        Ok(())
    }

    /// Walks from the start to the answers, giving the answers of a case and "I don't know" to everything else, and then to
    /// the result.
    ///
    /// # Errors
    /// When the way ends nowhere.
    pub async fn walk(&self, answers: &Value) -> Result<(), Error> {
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
    pub async fn stride(&self, answers: &Value) -> Result<(), Error> {
        let way = Walker::enter(self.client).await?.run("return walker.walk(hosts[0], given)", answers.clone()).await?;
        way.get("found").map(drop).ok_or_else(|| "the questions do not end".into())
    }

    /// Answers the question on the page and goes on, as quickly as [`Page::stride`].
    ///
    /// # Errors
    /// When the page stays.
    pub async fn give(&self, answers: &Value) -> Result<(), Error> {
        Walker::enter(self.client).await?.run("await walker.give(hosts[0], given)", answers.clone()).await.map(drop)
    }
}

fn option(word: &str) -> String {
    format!("input[data-option=\"{word}\"]")
}
