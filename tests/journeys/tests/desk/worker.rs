//! Who works at the console: presses keys as a keyboard does, and looks at what they do.

#![allow(dead_code, reason = "each test needs some of it")]

use std::time::Duration;

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use journeys::{Browser, Screen, Server, Trouble};
use serde_json::{Value, json};
use zhol_authoring::Content;
use zhol_core::{
    engine::{Answer, Answers, Date, Fact, Kind, PartialDate, screen},
    interview::{encoding, next_question},
    referral::refer,
};

/// A desk.
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

pub struct Worker {
    pub browser: Browser,
    pub content: Content,
    pub today: Date,
}

async fn today(browser: &Browser) -> Result<Date, Trouble> {
    let said =
        browser.client.execute("const d = new Date(); return [d.getFullYear(), d.getMonth() + 1, d.getDate()]", vec![]).await?;
    let part = |at: usize| said[at].as_u64().unwrap();
    Ok(Date::new(u16::try_from(part(0))?, u8::try_from(part(1))?, u8::try_from(part(2))?).unwrap())
}

/// A key as a keyboard's driver knows it.
pub fn key(named: &str) -> char {
    match named {
        "Enter" => '\u{e007}',
        "Escape" => '\u{e00c}',
        "Backspace" => '\u{e003}',
        _ => named.chars().next().unwrap(),
    }
}

impl Worker {
    /// Comes to a desk, where nothing is open yet.
    pub async fn come() -> Result<Self, Trouble> {
        let browser = Browser::start(DESK).await?;
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": WATCHED })).await?;
        let today = today(&browser).await?;
        Ok(Self { browser, content: journeys::content().unwrap(), today })
    }

    pub async fn ask(&self, script: &str) -> Result<Value, Trouble> {
        Ok(self.browser.client.execute(script, vec![]).await?)
    }

    pub async fn open(&self, server: &Server) -> Result<(), Trouble> {
        self.browser.client.goto(&server.page("hotline/")).await?;
        self.wait("[data-open]").await
    }

    /// Reads the console in a language.
    pub async fn speaks(&self, language: &str) -> Result<(), Trouble> {
        self.browser.client.execute(SPEAK, vec![json!("worker"), json!(language)]).await?;
        self.wait(&format!(".console[lang={language}]")).await
    }

    pub async fn wait(&self, selector: &str) -> Result<(), Trouble> {
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
    pub async fn press(&self, keys: &[String]) -> Result<(), Trouble> {
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

    pub async fn type_in(&self, keys: &str) -> Result<(), Trouble> {
        self.press(&keys.split(' ').map(str::to_owned).collect::<Vec<_>>()).await
    }

    /// Goes to a question, by the number that stands beside it.
    pub async fn jump(&self, fact: &str) -> Result<(), Trouble> {
        let book = &self.content.pack.book;
        let at = book.questions().position(|id| book.fact_named(fact) == Some(id)).ok_or("there is no such question")?;
        let [first, second] =
            format!("{:02}", at + 1).chars().map(String::from).collect::<Vec<_>>().try_into().map_err(|_| "two digits")?;
        self.press(&["/".into(), first, second]).await
    }

    pub async fn at(&self) -> Result<String, Trouble> {
        Ok(self
            .ask("return document.querySelector('.console').dataset.at")
            .await?
            .as_str()
            .ok_or("no question is open")?
            .to_owned())
    }

    /// The keys that give an answer.
    pub fn keys(fact: &Fact, answer: Answer) -> Vec<String> {
        let option = |place: usize| match place.checked_sub(if fact.kind == Kind::Date { 0 } else { 9 }) {
            None => (place + 1).to_string(),
            Some(letter) => char::from(b'a' + u8::try_from(letter).unwrap()).to_string(),
        };
        let letters = |text: String| text.chars().map(String::from).chain(["Enter".into()]).collect();
        match answer {
            Answer::Unknown => vec!["0".into()],
            Answer::Choice(place) => vec![option(place.into())],
            Answer::Set(set) if set.is_empty() => vec![option(fact.options.len())],
            Answer::Set(set) => set.iter().map(|place| option(place.into())).chain(["Enter".into()]).collect(),
            Answer::Date(date) => letters(typed(date)),
        }
    }

    /// Answers everything that the console asks, and gives what was answered with how many keys. Every question is looked at once.
    pub async fn call(&self, answers: &Answers) -> Result<(Answers, Vec<usize>), Trouble> {
        self.call_and_look(answers, async |_| Ok(())).await
    }

    /// The same, with a look after every key, told of the question and the key.
    pub async fn call_and_look(
        &self,
        answers: &Answers,
        mut look: impl AsyncFnMut(&str) -> Result<(), Trouble>,
    ) -> Result<(Answers, Vec<usize>), Trouble> {
        let book = &self.content.pack.book;
        let (mut told, mut counts, mut pressed) = (Answers::default(), Vec::new(), 0);
        for _ in 0..30 {
            let name = self.at().await?;
            let id = book.fact_named(&name).unwrap();
            let answer = answers.get(id).unwrap_or(Answer::Unknown);
            let keys = Self::keys(book.fact(id).unwrap(), answer);
            pressed += keys.len();
            for one in keys.chunks(1) {
                self.press(one).await?;
                look(&format!("{name}, {}", one.concat())).await?;
            }
            counts.push(pressed);
            told.set(id, answer);
            if self.at().await? == name {
                break;
            }
        }
        self.wait("[data-done]").await?;
        Ok((told, counts))
    }

    /// The same in one go: the questions come in the order of the interview, and what the console holds at the end shows that they did.
    pub async fn dictate(&self, answers: &Answers) -> Result<(Answers, Vec<usize>), Trouble> {
        let book = &self.content.pack.book;
        let (mut told, mut keys, mut counts) = (Answers::default(), Vec::new(), Vec::new());
        let mut next = book.questions().next();
        while let Some(id) = next {
            let answer = answers.get(id).unwrap_or(Answer::Unknown);
            keys.extend(Self::keys(book.fact(id).unwrap(), answer));
            counts.push(keys.len());
            told.set(id, answer);
            next = next_question(book, &told, self.today);
        }
        self.press(&keys).await?;
        self.wait("[data-done]").await.map_err(|trouble| format!("after {told:?}, {keys:?}: {trouble}"))?;
        let held = self.ask("return [...Object.values(document[Symbol.for('zhol')])[0].savedForRestart]").await?;
        let number = encoding::encode(book, &told);
        // Whose case is shown, the caller's language, the question that is open, and how long the number is.
        assert_eq!(held.as_array().map(|held| json!(held[4..])), Some(json!(number.bytes())), "the console holds these answers");
        Ok((told, counts))
    }

    /// Waits until this stands in the clipboard.
    pub async fn clipboard(&self, expected: &str) -> Result<(), Trouble> {
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

    pub async fn new_call(&self) -> Result<(), Trouble> {
        let before = self.ask("return modules.length").await?;
        self.type_in("Alt+n").await?;
        self.wait("[data-deed=clear]").await?;
        self.type_in("Enter").await?;
        self.renewed(&before).await
    }

    /// Waits for the next module.
    pub async fn renewed(&self, before: &Value) -> Result<(), Trouble> {
        for _ in 0..2400 {
            if self.ask("return modules.length").await? != *before {
                return self.wait("[data-open]").await;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        Err("there is no other module".into())
    }

    /// Whether what the console shows is what the engine says.
    pub async fn agrees(&self, answers: &Answers) -> Result<(), Trouble> {
        let book = &self.content.pack.book;
        let screening = screen(book, answers, self.today);
        let referrals = refer(&self.content.pack.directory, book, &screening, answers);
        let shown = self
            .ask(
                "const all = (selector, tell) => [...document.querySelectorAll(selector)].map(tell);
                 return [all('[data-pathway]', e => [e.dataset.pathway, e.dataset.standing, e.dataset.deferred === 'true']),
                    all('.outcome [data-office]', e => [e.dataset.office, e.dataset.role])]",
            )
            .await?;
        let pathways: Vec<Value> = screening
            .pathways
            .iter()
            .map(|one| json!([book.pathway(one.pathway).unwrap().id, one.standing.word(), one.deferred]))
            .collect();
        let offices: Vec<Value> = referrals
            .iter()
            .map(|one| json!([self.content.pack.directory.office(one.office).unwrap().id, one.role.word()]))
            .collect();
        assert_eq!(shown, json!([pathways, offices]));
        Ok(())
    }
}

pub fn typed(date: PartialDate) -> String {
    match date.parts() {
        (year, ..) if date.is_about() => format!("~{year}"),
        (year, None, _) => year.to_string(),
        (year, Some(month), None) => format!("{month}.{year}"),
        (year, Some(month), Some(day)) => format!("{day}.{month}.{year}"),
    }
}
