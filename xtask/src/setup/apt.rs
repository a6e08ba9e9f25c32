//! Debian packages.

use std::process::Command;
use std::sync::Once;

use anyhow::{Context, Result};

use super::progress::say;
use crate::process::{command, find, quiet, succeeds};

/// The list of packages is fetched once, before the first installation.
static LIST: Once = Once::new();

pub fn available() -> bool {
    find("apt-get").is_some()
}

/// Installs what is missing.
pub fn install(packages: &[&str]) -> Result<()> {
    let missing: Vec<&str> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    refresh();
    say(&format!("installing {} … ", missing.join(", ")));
    let mut apt = as_root("env");
    apt.args(["DEBIAN_FRONTEND=noninteractive", "apt-get", "install", "-y", "-qq", "--no-install-recommends"]);
    quiet(apt.args(&missing)).with_context(|| {
        let names = missing.join(" ");
        format!("These packages are missing. Install them with `apt-get install {names}` as root, then try again")
    })?;
    Ok(())
}

/// The packages of the archive whose names match a pattern, one on a line.
pub fn search(pattern: &str) -> Result<String> {
    refresh();
    quiet(command("apt-cache").args(["search", "--names-only", pattern]))
}

/// A command that may write to the system: through sudo unless the user is root.
pub fn as_root(program: &str) -> Command {
    let root = quiet(command("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if root || find("sudo").is_none() {
        return command(program);
    }
    let mut sudo = command("sudo");
    sudo.arg(program);
    sudo
}

fn installed(package: &str) -> bool {
    let status = quiet(command("dpkg-query").args(["-W", "-f=${Status}", package]));
    status.is_ok_and(|status| status.ends_with(" installed"))
}

fn refresh() {
    LIST.call_once(|| {
        // An old list is often good enough. If it is not, the installation says what is wrong.
        succeeds(as_root("apt-get").args(["update", "-qq"]));
    });
}
