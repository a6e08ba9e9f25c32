//! A browser that the tests can drive.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::apt;
use crate::process::find;

/// Chromium and the program that drives it.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

/// Finds both, or installs them. `CHROMIUM` and `CHROMEDRIVER` say where they are, if somewhere unusual.
pub fn ready() -> Result<Browser> {
    if let Some(browser) = installed()? {
        return Ok(browser);
    }
    if apt::available() {
        // The Noto fonts hold the Kazakh letters and the Arabic script; without them the pictures show boxes.
        apt::install(&["chromium", "chromium-driver", "fonts-noto-core"])?;
        if let Some(browser) = installed()? {
            return Ok(browser);
        }
    }
    bail!(
        "Chromium or chromedriver is missing. Install both in the same version, or say where they are in the \
         environment variables CHROMIUM and CHROMEDRIVER, then try again."
    )
}

fn installed() -> Result<Option<Browser>> {
    let chromium = place("CHROMIUM", &["chromium", "chromium-browser", "google-chrome"])?;
    let driver = place("CHROMEDRIVER", &["chromedriver"])?;
    Ok(chromium.zip(driver).map(|(chromium, driver)| Browser { chromium, driver }))
}

fn place(variable: &str, programs: &[&str]) -> Result<Option<PathBuf>> {
    if let Some(file) = env::var_os(variable).map(PathBuf::from) {
        if !file.is_file() {
            bail!("{variable} says {}, and no such file exists. Correct it or unset it.", file.display());
        }
        return Ok(Some(file));
    }
    Ok(programs.iter().find_map(|program| find(program)))
}
