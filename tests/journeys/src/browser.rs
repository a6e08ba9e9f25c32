//! Chromium under its driver.

use std::{
    env,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, wd::WebDriverCompatibleCommand};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};

use super::Trouble;

/// A running browser with its driver; close it with [`Browser::close`].
pub struct Browser {
    driver: Child,
    profile: PathBuf,
    /// The way to talk to it.
    pub client: Client,
}

/// What the page is shown on.
#[derive(Clone, Copy, Debug)]
pub struct Screen {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// Whether the person prefers dark.
    pub dark: bool,
}

impl Screen {
    /// A small phone.
    pub const PHONE: Self = Self { width: 360, height: 640, dark: false };
}

impl Browser {
    /// Starts a browser with an empty profile.
    ///
    /// # Errors
    /// When the driver or the browser does not start.
    pub async fn start(screen: Screen) -> Result<Self, Trouble> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let path = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "/usr/bin/chromedriver".into());
        let driver = Command::new(path).arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn()?;
        let profile = env::temp_dir().join(format!("zhol-profile-{port}"));
        fs::create_dir_all(&profile)?;
        let mut browser = None;
        for _ in 0..100 {
            if let Ok(client) = ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities(screen, &profile))
                .connect(&format!("http://127.0.0.1:{port}"))
                .await
            {
                browser = Some(client);
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(Self { driver, profile, client: browser.ok_or("the browser did not start within ten seconds")? })
    }

    /// Asks Chromium's own devtools for something.
    ///
    /// # Errors
    /// When they refuse.
    pub async fn devtools(&self, command: &str, parameters: Value) -> Result<Value, Trouble> {
        Ok(self.client.issue_cmd(Devtools(json!({ "cmd": command, "params": parameters }))).await?)
    }

    /// Ends the browser and its driver.
    ///
    /// # Errors
    /// When the browser does not answer any more.
    pub async fn close(self) -> Result<(), Trouble> {
        let profile = self.end().await?;
        fs::remove_dir_all(profile)?;
        Ok(())
    }

    /// Ends the browser and its driver, and gives the folder in which the browser kept things.
    ///
    /// # Errors
    /// When the browser does not answer any more.
    pub async fn end(mut self) -> Result<PathBuf, Trouble> {
        let closed = self.client.clone().close().await;
        self.driver.kill()?;
        self.driver.wait()?;
        closed?;
        Ok(self.profile.clone())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.kill();
        let _ = self.driver.wait();
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

fn capabilities(screen: Screen, profile: &Path) -> Map<String, Value> {
    let path = env::var("CHROMIUM").unwrap_or_else(|_| "/usr/bin/chromium".into());
    // The window of a headless browser has a least width: the screen of a phone is emulated.
    let profile = format!("--user-data-dir={}", profile.display());
    let mut arguments = vec![
        profile.as_str(),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en",
    ];
    if screen.dark {
        arguments.push("--force-dark-mode");
        arguments.push("--blink-settings=preferredColorScheme=0");
    }
    let metrics = json!({ "width": screen.width, "height": screen.height, "pixelRatio": 2, "touch": false });
    let mut capabilities = Map::new();
    capabilities.insert("browserName".into(), json!("chrome"));
    capabilities.insert(
        "goog:chromeOptions".into(),
        json!({ "binary": path, "args": arguments, "mobileEmulation": { "deviceMetrics": metrics } }),
    );
    capabilities
}
