//! Somebody who works at the console: presses keys as a keyboard does, and looks at what they do.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

mod call;

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::{Value, json};
use zhol_authoring::Content;
use zhol_core::engine::Date;

use super::{Browser, Error, Screen, Server, content};

/// The screen of a hotline's desk.
pub const DESK: Screen = Screen { width: 1366, height: 768, dark: false };

/// Notes each call's module, so that what is left of the last one can be looked at.
const WATCHED: &str = "window.modules = [];
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (module, imports) => {
        window.breaks = -1;
        for (const group of Object.values(imports)) for (const [name, call] of Object.entries(group)) {
            if (typeof call === 'function') group[name] = (...values) => {
                if (breaks >= 0 && breaks-- === 0) throw new WebAssembly.RuntimeError('broken by the test');
                return call(...values);
            };
        }
        const made = await instantiate(module, imports);
        // What it exports has names by which only its script knows it.
        modules.push(new WeakRef(Object.values(made.exports).find((value) => value instanceof WebAssembly.Memory)));
        return made;
    };
    window.notes = [];";

/// How often a module broke.
pub const BROKEN: &str = "return Object.values(document[Symbol.for('zhol')])[0].crashes.length";

/// Chooses a language, of the worker or of the caller.
pub const SPEAK: &str = "const list = document.querySelector(`[data-tongue=${arguments[0]}]`);
    list.value = arguments[1]; list.dispatchEvent(new Event('change', { bubbles: true }));";

/// A worker at an open browser.
pub struct Worker {
    /// The browser.
    pub browser: Browser,
    /// The content that the console was made of.
    pub content: Content,
    /// The day in the browser.
    pub today: Date,
}

async fn today(browser: &Browser) -> Result<Date, Error> {
    let said =
        browser.client.execute("const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()]", vec![]).await?;
    let part = |at: usize| said[at].as_u64().unwrap();
    Ok(Date::new(u16::try_from(part(0))?, u8::try_from(part(1))?, u8::try_from(part(2))?).unwrap())
}

/// A key as a keyboard's driver knows it.
fn key(named: &str) -> char {
    match named {
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Backspace" => '\u{e003}',
        _ => named.chars().next().unwrap(),
    }
}

impl Worker {
    /// Comes to a desk, where nothing is open yet.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn come() -> Result<Self, Error> {
        let browser = Browser::start(DESK).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCHED })).await?;
        let today = today(&browser).await?;
        Ok(Self { browser, content: content()?, today })
    }

    /// Runs a script in the page.
    ///
    /// # Errors
    /// When the browser does not answer, or the script fails.
    pub async fn ask(&self, script: &str) -> Result<Value, Error> {
        Ok(self.browser.client.execute(script, vec![]).await?)
    }

    /// Opens the console and waits for its first question.
    ///
    /// # Errors
    /// When the browser does not answer, or the console does not open.
    pub async fn open(&self, server: &Server) -> Result<(), Error> {
        self.browser.client.goto(&server.page("hotline/")).await?;
        self.wait("[data-open]").await
    }

    /// Reads the console in a language.
    ///
    /// # Errors
    /// When the browser does not answer, or the language does not come.
    pub async fn speaks(&self, language: &str) -> Result<(), Error> {
        self.browser.client.execute(SPEAK, vec![json!("worker"), json!(language)]).await?;
        self.wait(&format!(".console[lang={language}]")).await
    }

    /// Waits up to a minute for an element.
    ///
    /// # Errors
    /// When the browser does not answer, or the element does not come.
    pub async fn wait(&self, selector: &str) -> Result<(), Error> {
        for _ in 0..2400 {
            if self.browser.client.execute("return !!document.querySelector(arguments[0])", vec![json!(selector)]).await?
                == json!(true)
            {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let broken = self.ask(BROKEN).await?;
        Err(format!("`{selector}` did not come, after {broken} breaks: {}", self.ask("return document.body.innerText").await?)
            .into())
    }

    /// Presses keys one after another, as a keyboard does. `Alt+n` holds a key.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn press(&self, keys: &[String]) -> Result<(), Error> {
        const ALT: char = '\u{e00a}';
        let mut actions = KeyActions::new("keyboard".into());
        for named in keys {
            let (held, named) = named.strip_prefix("Alt+").map_or((false, named.as_str()), |key| (true, key));
            let value = key(named);
            if held {
                actions = actions.then(KeyAction::Down { value: ALT });
            }
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
            if held {
                actions = actions.then(KeyAction::Up { value: ALT });
            }
        }
        self.browser.client.perform_actions(actions).await?;
        Ok(())
    }

    /// Presses keys, which are separated by blanks.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn type_in(&self, keys: &str) -> Result<(), Error> {
        self.press(&keys.split(' ').map(str::to_owned).collect::<Vec<_>>()).await
    }

    /// Goes to a question, by the number that stands beside it.
    ///
    /// # Errors
    /// When the browser does not answer, or there is no such question.
    pub async fn jump(&self, fact: &str) -> Result<(), Error> {
        let book = &self.content.pack.book;
        let at = book.questions().position(|id| book.fact_named(fact) == Some(id)).ok_or("there is no such question")?;
        let [first, second] =
            format!("{:02}", at + 1).chars().map(String::from).collect::<Vec<_>>().try_into().map_err(|_| "two digits")?;
        self.press(&["/".into(), first, second]).await
    }

    /// The fact that the open question asks for.
    ///
    /// # Errors
    /// When the browser does not answer, or no question is open.
    pub async fn at(&self) -> Result<String, Error> {
        Ok(self
            .ask("return document.querySelector('.console').dataset.at")
            .await?
            .as_str()
            .ok_or("no question is open")?
            .to_owned())
    }

    /// Waits until this stands in the clipboard.
    ///
    /// # Errors
    /// When the browser does not answer, or something else stays there.
    pub async fn clipboard(&self, expected: &str) -> Result<(), Error> {
        let read = "const done = arguments[0]; navigator.clipboard.readText().then(done, error => done('unread: ' + error))";
        let mut held = Value::Null;
        for _ in 0..800 {
            held = self.browser.client.execute_async(read, vec![]).await?;
            if held == json!(expected) {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        Err(format!("the clipboard holds {held}, not {expected:?}").into())
    }

    /// Ends the call and waits for the next one.
    ///
    /// # Errors
    /// When the browser does not answer, or no other call begins.
    pub async fn new_call(&self) -> Result<(), Error> {
        let before = self.ask("return modules.length").await?;
        self.type_in("Alt+n").await?;
        self.wait("[data-command=clear]").await?;
        self.type_in("Enter").await?;
        self.renewed(&before).await
    }

    /// Waits for the next module.
    ///
    /// # Errors
    /// When the browser does not answer, or none comes.
    pub async fn renewed(&self, before: &Value) -> Result<(), Error> {
        for _ in 0..2400 {
            if self.ask("return modules.length").await? != *before {
                return self.wait("[data-open]").await;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        Err("there is no other module".into())
    }
}
