//! The browsers that the tests drive: Chromium, Firefox and `WebKit`, which nearly every browser is inside.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use super::{apt, cargo_tools};
use crate::process::find;
use crate::project::Project;

/// A program, and how to install it.
struct Program {
    /// The environment variable with its path: for an unusual place, and for the tests.
    variable: &'static str,
    names: &'static [&'static str],
    /// The Debian package that has it.
    package: &'static str,
}

const CHROMIUM: [Program; 2] = [
    Program { variable: "CHROMIUM", names: &["chromium", "chromium-browser", "google-chrome"], package: "chromium" },
    Program { variable: "CHROMEDRIVER", names: &["chromedriver"], package: "chromium-driver" },
];
const FIREFOX: [Program; 1] = [Program { variable: "FIREFOX", names: &["firefox-esr", "firefox"], package: "firefox-esr" }];
/// `WebKit`'s driver brings its small browser along, which needs a screen.
const WEBKIT: [Program; 2] = [
    Program { variable: "WEBKITDRIVER", names: &["WebKitWebDriver"], package: "webkit2gtk-driver" },
    Program { variable: "XVFB", names: &["Xvfb"], package: "xvfb" },
];

/// The server that most sites stand behind. Its variable is not `NGINX`, which nginx uses itself.
const NGINX: [Program; 1] = [Program { variable: "NGINX_PROGRAM", names: &["nginx"], package: "nginx-light" }];

/// `WordPress` with its theme, and what it runs on. None of it is started by installing it.
const WORDPRESS: [Program; 5] = [
    Program { variable: "WORDPRESS_FILES", names: &["/usr/share/wordpress/wp-load.php"], package: "wordpress" },
    Program {
        variable: "WORDPRESS_THEME",
        names: &["/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css"],
        package: "wordpress-theme-twentytwentythree",
    },
    Program { variable: "PHP_PROGRAM", names: &["php"], package: "php-cli" },
    Program { variable: "MARIADBD", names: &["mariadbd", "/usr/sbin/mariadbd"], package: "mariadb-server-core" },
    Program { variable: "MARIADB_INSTALL_DB", names: &["mariadb-install-db"], package: "mariadb-server-core" },
];

/// The paths of programs, each with the environment variable that the tests read it from.
pub type Programs = Vec<(&'static str, PathBuf)>;

/// Finds Chromium and the program that drives it, or installs both.
pub fn chromium() -> Result<Programs> {
    // The Noto fonts hold the Kazakh letters and the Arabic script; without them the pictures show boxes.
    ready(&CHROMIUM, &["fonts-noto-core"])
}

/// Finds Firefox and the program that drives it, or installs both.
pub fn firefox(project: &Project) -> Result<Programs> {
    let mut found = ready(&FIREFOX, &[])?;
    let driver = match named("GECKODRIVER")? {
        Some(file) => file,
        // Debian does not have it.
        None => cargo_tools::geckodriver(project)?,
    };
    found.push(("GECKODRIVER", driver));
    Ok(found)
}

/// Finds the small browser of `WebKitGTK`, with the program that drives it and a virtual screen, or installs them.
pub fn webkit() -> Result<Programs> {
    ready(&WEBKIT, &[])
}

/// Finds nginx, or installs it.
pub fn nginx() -> Result<Programs> {
    ready(&NGINX, &[])
}

/// Finds `WordPress`, PHP and the database, or installs them.
pub fn wordpress() -> Result<Programs> {
    // Its package wants a web server, and takes Apache where there is none.
    ready(&WORDPRESS, &["php-mysql", "nginx-light"])
}

fn ready(programs: &[Program], besides: &[&str]) -> Result<Programs> {
    if let Ok(found) = installed(programs, find)? {
        return Ok(found);
    }
    if apt::available() {
        let packages: Vec<&str> = programs.iter().map(|program| program.package).chain(besides.iter().copied()).collect();
        apt::install(&packages)?;
    }
    match installed(programs, find)? {
        Ok(found) => Ok(found),
        Err(missing) => bail!(
            "{} is missing. Install it, or say where it is in the environment variable {}, then try again.",
            missing.names.join(" or "),
            missing.variable
        ),
    }
}

/// The paths of all of them, or the first that was not found.
fn installed(programs: &[Program], find: fn(&str) -> Option<PathBuf>) -> Result<Result<Programs, &Program>> {
    let mut found = Programs::new();
    for program in programs {
        match named(program.variable)?.or_else(|| program.names.iter().find_map(|name| find(name))) {
            Some(file) => found.push((program.variable, file)),
            None => return Ok(Err(program)),
        }
    }
    Ok(Ok(found))
}

/// The file that a variable of the environment names.
fn named(variable: &str) -> Result<Option<PathBuf>> {
    env::var_os(variable).map(|file| existing(variable, Path::new(&file))).transpose()
}

fn existing(variable: &str, file: &Path) -> Result<PathBuf> {
    if !file.is_file() {
        bail!("{variable} says {}, and no such file exists. Correct it or unset it.", file.display());
    }
    Ok(file.to_path_buf())
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIR: [Program; 2] = [
        Program { variable: "ZHOL_TEST_NO_VARIABLE", names: &["old", "new"], package: "p" },
        Program { variable: "ZHOL_TEST_NO_OTHER", names: &["driver"], package: "q" },
    ];

    #[test]
    fn a_browser_counts_as_installed_only_with_all_its_programs() -> Result<()> {
        let all = installed(&PAIR, |name| (name != "old").then(|| name.into()))?.ok();
        assert_eq!(all, Some(vec![("ZHOL_TEST_NO_VARIABLE", "new".into()), ("ZHOL_TEST_NO_OTHER", "driver".into())]));
        let missing = installed(&PAIR, |name| (name == "new").then(|| name.into()))?.err();
        assert_eq!(missing.map(|program| program.package), Some("q"));
        Ok(())
    }

    #[test]
    fn a_variable_that_names_no_file_is_refused() {
        let said = existing("GECKODRIVER", Path::new("/nowhere/at/all")).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("GECKODRIVER") && said.contains("/nowhere/at/all")));
    }
}
