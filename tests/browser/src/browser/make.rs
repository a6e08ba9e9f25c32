//! The makes of browser that the widget is tried in, and how each is started.

use std::{env, ffi::OsString, path::Path, process::Command};

use serde_json::{Map, Value, json};

use super::screen::Screen;

/// Whose browser it is. Nearly every browser that people have is one of these inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Make {
    /// Chromium, driven by chromedriver.
    Chromium,
    /// Firefox, driven by geckodriver.
    Firefox,
    /// The small browser of `WebKitGTK`, driven by its `WebKitWebDriver`.
    WebKit,
}

impl Make {
    /// How often a script may enter something into the history within ten seconds, if the browser cannot be told otherwise.
    #[must_use]
    pub const fn entries_in_ten_seconds(self) -> Option<u32> {
        match self {
            Self::Chromium | Self::Firefox => None,
            Self::WebKit => Some(100),
        }
    }

    /// Whether it has no way to run without something to be shown on.
    pub(super) const fn needs_display(self) -> bool {
        matches!(self, Self::WebKit)
    }

    /// Where its driver is. `cargo xtask test` says so in the environment.
    pub(super) fn driver(self) -> OsString {
        let (variable, usual) = match self {
            Self::Chromium => ("CHROMEDRIVER", "/usr/bin/chromedriver"),
            // Debian has no package of it, so set-up builds it for this checkout.
            Self::Firefox => ("GECKODRIVER", concat!(env!("CARGO_MANIFEST_DIR"), "/../../.tools/bin/geckodriver")),
            Self::WebKit => ("WEBKITDRIVER", "/usr/bin/WebKitWebDriver"),
        };
        env::var_os(variable).unwrap_or_else(|| usual.into())
    }

    /// Gives the driver what the browser cannot be told later.
    pub(super) fn equip(self, driver: &mut Command, screen: Screen, profile: &Path) {
        match self {
            Self::Chromium => {}
            Self::Firefox => {
                driver.arg("--profile-root").arg(profile);
                driver.env("MOZ_HEADLESS_WIDTH", screen.width.to_string()).env("MOZ_HEADLESS_HEIGHT", screen.height.to_string());
            }
            Self::WebKit => {
                for folder in ["XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"] {
                    driver.env(folder, profile);
                }
                driver.env("GTK_THEME", if screen.dark { "Adwaita:dark" } else { "Adwaita" });
            }
        }
    }

    /// What to ask the driver for.
    pub(super) fn capabilities(self, screen: Screen, profile: &Path, notes: bool) -> Map<String, Value> {
        let asked = match self {
            Self::Chromium => chromium(screen, profile, notes),
            Self::Firefox => firefox(screen),
            // The driver knows where its browser is, and has no other.
            Self::WebKit => json!({ "browserName": "MiniBrowser" }),
        };
        asked.as_object().cloned().unwrap_or_default()
    }
}

fn chromium(screen: Screen, profile: &Path, notes: bool) -> Value {
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
        // It silently ignores a script's two hundredth entry of the history within ten seconds; ours take more steps than any person.
        "--disable-ipc-flooding-protection",
    ];
    if notes {
        // The driver's devtools see the frames of a page only where these are no processes of their own.
        arguments.extend(["--disable-site-isolation-trials", "--disable-features=IsolateSandboxedIframes,site-per-process"]);
    }
    if screen.dark {
        arguments.push("--force-dark-mode");
        arguments.push("--blink-settings=preferredColorScheme=0");
    }
    let metrics = json!({ "width": screen.width, "height": screen.height, "pixelRatio": 2, "touch": false });
    let phone = json!({ "deviceMetrics": metrics });
    if !notes {
        return json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "binary": path, "args": arguments, "mobileEmulation": phone },
        });
    }
    let noted = json!({ "enableNetwork": true, "enablePage": false });
    json!({
        "browserName": "chrome",
        "goog:chromeOptions": { "binary": path, "args": arguments, "mobileEmulation": phone, "perfLoggingPrefs": noted },
        "goog:loggingPrefs": { "performance": "ALL" },
    })
}

fn firefox(screen: Screen) -> Value {
    let path = env::var("FIREFOX").unwrap_or_else(|_| "/usr/bin/firefox-esr".into());
    let settings = json!({
        "intl.accept_languages": "en",
        // 0 is dark, 1 is light.
        "layout.css.prefers-color-scheme.content-override": i32::from(!screen.dark),
        // No such limit here either.
        "dom.navigation.navigationRateLimit.count": 0,
    });
    json!({
        "browserName": "firefox",
        "moz:firefoxOptions": { "binary": path, "args": ["-headless"], "prefs": settings },
    })
}
