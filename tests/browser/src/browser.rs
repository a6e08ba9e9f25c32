//! A browser under its driver.

mod display;
mod driver;
mod make;
mod screen;

use std::{
    env, fs,
    net::TcpListener,
    path::PathBuf,
    process::Command,
    time::{Duration, Instant},
};

use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use self::{display::Display, driver::Driver};
use super::Error;

pub use self::{make::Make, screen::Screen};

/// The longest time that a browser may take to start.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running browser with its driver; close it with [`Browser::close`].
pub struct Browser {
    driver: Driver,
    profile: PathBuf,
    /// Outlives the browser that is shown on it.
    display: Option<Display>,
    /// The way to talk to it.
    pub client: Client,
}

impl Browser {
    /// Starts Chromium with an empty profile.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub async fn start(screen: Screen) -> Result<Self, Error> {
        Self::of(Make::Chromium, screen).await
    }

    /// Starts a browser of this make with an empty profile.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub async fn of(make: Make, screen: Screen) -> Result<Self, Error> {
        Self::with(make, screen, empty_profile()?).await
    }

    /// Starts a browser of this make with what another has kept.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub async fn with(make: Make, screen: Screen, profile: PathBuf) -> Result<Self, Error> {
        Self::launch(make, screen, profile, false).await
    }

    /// Starts a browser of this make whose devtools, if it is Chromium, note all that goes over the network.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub async fn noting(make: Make, screen: Screen) -> Result<Self, Error> {
        Self::launch(make, screen, empty_profile()?, true).await
    }

    async fn launch(make: Make, screen: Screen, profile: PathBuf, notes: bool) -> Result<Self, Error> {
        let port = free_port()?;
        let display = if make.needs_display() { Some(Display::start()?) } else { None };
        let mut command = Command::new(make.driver());
        make.equip(&mut command, screen, &profile);
        if let Some(display) = &display {
            command.env("DISPLAY", display.name());
        }
        let mut driver = Driver::start(&mut command, port)?;
        let (address, began) = (format!("http://127.0.0.1:{port}"), Instant::now());
        let client = loop {
            let mut builder = ClientBuilder::new(HttpConnector::new());
            match builder.capabilities(make.capabilities(screen, &profile, notes)).connect(&address).await {
                Ok(client) => break client,
                Err(error) if began.elapsed() > PATIENCE => {
                    return Err(format!("{make:?} did not start within a minute: {error}").into());
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        };
        driver.session = client.session_id().await?;
        let browser = Self { driver, profile, display, client };
        if make == Make::WebKit {
            browser.client.set_window_size(screen.width, screen.height).await?;
        }
        Ok(browser)
    }

    /// Asks Chromium's own devtools for something.
    ///
    /// # Errors
    /// When they refuse.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Error> {
        Ok(self.client.issue_cmd(Devtools(json!({ "cmd": command, "params": parameters }))).await?)
    }

    /// What the devtools of a browser that was started so have noted since they were last asked: each request, by its address.
    ///
    /// # Errors
    /// When the driver notes nothing.
    pub async fn requests(&self) -> Result<Vec<String>, Error> {
        const SENT: [&str; 3] = ["Network.requestWillBeSent", "Network.webSocketCreated", "Network.webTransportCreated"];
        let noted = self.client.issue_cmd(Notes).await?;
        let mut requests = Vec::new();
        for entry in noted.as_array().ok_or("the driver notes nothing")? {
            let message = entry.get("message").and_then(Value::as_str).ok_or("a note without a message")?;
            let message: Value = serde_json::from_str(message)?;
            let text = |at: &str| message.pointer(at).and_then(Value::as_str);
            if text("/message/method").is_some_and(|method| SENT.contains(&method)) {
                let address = text("/message/params/request/url").or_else(|| text("/message/params/url"));
                requests.push(address.unwrap_or_default().to_owned());
            }
        }
        Ok(requests)
    }

    /// All that the page of Chromium holds in its heap, as the devtools write it.
    ///
    /// # Errors
    /// When the driver takes no snapshot.
    pub async fn heap(&self) -> Result<String, Error> {
        let taken = self.client.issue_cmd(Heap).await?;
        Ok(taken.as_str().map_or_else(|| taken.to_string(), str::to_owned))
    }

    /// Ends the browser and its driver.
    ///
    /// # Errors
    /// When the browser does not answer any more.
    pub async fn close(self) -> Result<(), Error> {
        let profile = self.end().await?;
        fs::remove_dir_all(profile)?;
        Ok(())
    }

    /// Kills Chromium as a phone does that is switched off, and gives the folder in which it kept things.
    ///
    /// # Errors
    /// When its processes cannot be found.
    pub async fn kill(self) -> Result<PathBuf, Error> {
        let Self { mut driver, profile, display, client } = self;
        driver.session = None;
        let own = format!("--user-data-dir={}", profile.display());
        for process in fs::read_dir("/proc")?
            .filter_map(Result::ok)
            .filter(|entry| entry.file_name().to_string_lossy().parse::<u32>().is_ok())
        {
            // A process may end while it is looked at.
            let Ok(line) = fs::read(process.path().join("cmdline")) else { continue };
            if line.split(|byte| *byte == 0).any(|word| word == own.as_bytes()) {
                Command::new("kill").arg("-9").arg(process.file_name()).status()?;
            }
        }
        driver.end()?;
        drop((client, display));
        // The mark by which a browser knows that another uses its folder.
        for mark in ["SingletonLock", "SingletonCookie", "SingletonSocket"] {
            let _ = fs::remove_file(profile.join(mark));
        }
        Ok(profile)
    }

    /// Ends the browser and its driver, and gives the folder in which the browser kept things.
    ///
    /// # Errors
    /// When the browser does not answer any more.
    pub async fn end(self) -> Result<PathBuf, Error> {
        let Self { driver, profile, display, client } = self;
        let closed = client.close().await;
        driver.end()?;
        drop(display);
        closed?;
        Ok(profile)
    }
}

fn empty_profile() -> Result<PathBuf, Error> {
    let profile = env::temp_dir().join(format!("zhol-profile-{}", free_port()?));
    fs::create_dir_all(&profile)?;
    Ok(profile)
}

fn free_port() -> Result<u16, Error> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// What the devtools have noted, which the driver of Chromium hands on.
#[derive(Debug)]
struct Notes;

impl WebDriverCompatibleCommand for Notes {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(json!({ "type": "performance" }).to_string()))
    }
}

/// A snapshot of the heap, which the driver of Chromium takes.
#[derive(Debug)]
struct Heap;

impl WebDriverCompatibleCommand for Heap {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/chromium/heap_snapshot", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::GET, None)
    }
}

/// A command for Chromium's devtools, which its driver hands on.
#[derive(Debug)]
struct Devtools(Value);

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.0.to_string()))
    }
}
