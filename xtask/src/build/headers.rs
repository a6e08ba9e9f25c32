//! The HTTP headers of the files: the security policy of the pages, and how long each may be cached. They are written for static hosts
//! (`_headers`) and for nginx.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use super::integrity::digest;
use super::prerender::Inlay;
use crate::files;

/// The file with the headers, in `dist/`.
pub const FILE: &str = "_headers";

/// The headers of the files below a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The beginning of the paths, such as `/packs/`.
    pub below: String,
    /// Names and values.
    pub headers: Vec<(String, String)>,
}

/// The rules of a finished `dist/`. A later rule overrides an earlier one.
pub fn rules(inlay: &Inlay, assets: &str) -> Vec<Rule> {
    let names = |texts: &[&str]| texts.iter().map(|text| format!(" 'sha256-{}'", digest(text.as_bytes()))).collect::<String>();
    // The scripts and styles inside the pages are named by their digests, so that no other ones inside them have an effect.
    let policy = |around: &str| {
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{}; style-src 'self'{}; img-src 'self' data:; font-src 'none'; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none'; frame-src 'self'; frame-ancestors {around}",
            names(&inlay.scripts()),
            names(&inlay.styles()),
        )
    };
    let rule = |below: &str, headers: &[(&str, &str)]| Rule {
        below: below.to_owned(),
        headers: headers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
    };
    // The same for everyone, and fetched without cookies: pages of others may read it. So may a frame whose sandbox gives it an opaque
    // origin.
    let shared = [("Access-Control-Allow-Origin", "*"), ("Cross-Origin-Resource-Policy", "cross-origin")];
    vec![
        rule(
            "/",
            &[
                ("Content-Security-Policy", &policy("'none'")),
                ("X-Content-Type-Options", "nosniff"),
                ("Referrer-Policy", "no-referrer"),
                ("Vary", "Accept-Encoding, Accept-Language"),
                ("Cache-Control", "no-cache"),
            ],
        ),
        // Made for frames in the pages of others, which cannot read what is inside. A link leads from there to the guide, which asks nothing.
        rule("/frame/", &[("Content-Security-Policy", &policy("*"))]),
        rule("/guide/", &[("Content-Security-Policy", &policy("*"))]),
        rule("/hotline/", &[("Content-Security-Policy", &policy("*"))]),
        rule("/embed.js", &shared),
        rule("/hashes.json", &shared),
        rule("/oembed/", &shared),
        // The name of the folder changes with its content.
        rule(&format!("/{assets}"), &[&shared[..], &[("Cache-Control", "public, max-age=31536000, immutable")]].concat()),
        // The packs, which hold the questions, are never left on the device.
        rule(&format!("/{assets}packs/"), &[("Cache-Control", "no-store")]),
    ]
}

/// Writes the rules as static hosts read them.
pub fn write(rules: &[Rule], dist: &Path) -> Result<()> {
    let mut text = String::new();
    for rule in rules {
        text.push_str(&format!("{}*\n", rule.below));
        for (name, value) in &rule.headers {
            text.push_str(&format!("  {name}: {value}\n"));
        }
    }
    files::write(&dist.join(FILE), text)
}

/// The media types of the files, by the endings of their names.
const TYPES: [(&str, &str); 10] = [
    ("text/html", "html"),
    ("text/css", "css"),
    ("text/javascript", "js"),
    ("application/json", "json"),
    ("application/wasm", "wasm"),
    ("image/svg+xml", "svg"),
    ("application/manifest+json", "webmanifest"),
    ("application/pdf", "pdf"),
    ("application/zip", "zip"),
    ("application/octet-stream", "pack"),
];

/// Writes the same for nginx, as a server to include: compressed files are sent as they are, and the first page is in the language that the browser asks for.
pub fn write_for_nginx(rules: &[Rule], languages: &[&str], dist: &Path) -> Result<()> {
    let mut text = String::from(
        "# For nginx, inside `http`: `include /srv/zhol/nginx.conf;` after the folder was copied to /srv/zhol.\n\
         # With the module for brotli (Debian: libnginx-mod-http-brotli-static) add `brotli_static on;` here; without it gzip is sent.\n\n\
         map $http_accept_language $zhol_language {\n  default index;\n",
    );
    for language in languages {
        // One language in several scripts: a browser that asks for no script gets the last of them.
        let main = language.split('-').next().unwrap_or_default();
        let usual = languages.iter().rev().find(|other| other.split('-').next() == Some(main)) == Some(language);
        text.push_str(&format!("  ~*^{} {language};\n", if usual { main } else { language }));
    }
    text.push_str(
        "}\n\nserver {\n  listen 80;\n  root /srv/zhol;\n  gzip_static on;\n  sendfile on;\n  tcp_nopush on;\n  charset utf-8;\n",
    );
    text.push_str("  types {\n");
    for (kind, ends) in TYPES {
        text.push_str(&format!("    {kind} {ends};\n"));
    }
    text.push_str("  }\n");
    text.push_str(
        "  location ~ /_headers$ {\n    return 404;\n  }\n  location = / {\n    try_files /$zhol_language.html =404;\n",
    );
    push_headers(&mut text, rules, "/");
    for rule in rules {
        text.push_str(&format!("  }}\n  location {} {{\n", rule.below));
        push_headers(&mut text, rules, &rule.below);
    }
    text.push_str("  }\n}\n");
    files::write(&dist.join("nginx.conf"), text)
}

/// All headers of a path: in nginx a location with headers of its own inherits none.
fn push_headers(text: &mut String, rules: &[Rule], path: &str) {
    for (name, value) in of(rules, path) {
        text.push_str(&format!("    add_header {name} \"{value}\" always;\n"));
    }
}

/// Reads the rules of a finished `dist/`.
pub fn read(dist: &Path) -> Result<Vec<Rule>> {
    let file = dist.join(FILE);
    let text =
        fs::read_to_string(&file).with_context(|| format!("{} cannot be read: run `cargo xtask build`", file.display()))?;
    let mut rules: Vec<Rule> = Vec::new();
    for line in text.lines() {
        match (line.strip_suffix('*'), line.trim().split_once(": "), rules.last_mut()) {
            (_, Some((name, value)), Some(rule)) if line.starts_with(' ') => {
                rule.headers.push((name.to_owned(), value.to_owned()))
            }
            (Some(below), ..) => rules.push(Rule { below: below.to_owned(), headers: Vec::new() }),
            _ => anyhow::bail!("{} has a line that is neither a path nor a header: {line}", file.display()),
        }
    }
    Ok(rules)
}

/// The headers of one path: of each name the value of the last rule that has it.
pub fn of<'a>(rules: &'a [Rule], path: &str) -> Vec<(&'a str, &'a str)> {
    let mut headers: Vec<(&str, &str)> = Vec::new();
    for (name, value) in rules.iter().filter(|rule| path.starts_with(&rule.below)).flat_map(|rule| &rule.headers) {
        headers.retain(|(other, _)| other != name);
        headers.push((name, value));
    }
    headers
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Vec<Rule> {
        rules(
            &Inlay { page: "p".into(), widget: "w".into(), script: "s".into(), frame: "f".into(), pictures: String::new() },
            "v/1/",
        )
    }

    #[test]
    fn rules_are_read_as_they_were_written() -> Result<()> {
        let folder = std::env::temp_dir().join(format!("zhol-headers-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        write(&some(), &folder)?;
        assert_eq!(read(&folder)?, some());
        fs::remove_dir_all(folder)?;
        Ok(())
    }

    #[test]
    fn the_last_rule_of_a_path_counts() {
        let kept = |path: &str| {
            let rules = some();
            let found =
                of(&rules, path).into_iter().find(|(name, _)| *name == "Cache-Control").map(|(_, value)| value.to_owned());
            found.unwrap_or_default()
        };
        assert_eq!(kept("/ru.html"), "no-cache");
        assert!(kept("/v/1/zhol.js").contains("immutable"));
        assert_eq!(kept("/v/1/packs/ru.pack"), "no-store");
    }

    #[test]
    fn only_frames_and_the_guide_may_stand_in_the_pages_of_others() {
        let policy = |path: &str| {
            let rules = some();
            of(&rules, path)
                .into_iter()
                .filter(|(name, _)| *name == "Content-Security-Policy")
                .map(|(_, value)| value)
                .collect::<String>()
        };
        for path in ["/frame/ru.html", "/guide/ru/index.html"] {
            assert!(policy(path).ends_with("frame-ancestors *"), "{path}");
        }
        for path in ["/", "/ru.html", "/embed/index.html", "/v/1/zhol.js"] {
            assert!(policy(path).ends_with("frame-ancestors 'none'"), "{path}");
        }
    }

    #[test]
    fn what_is_inside_a_page_is_named_by_its_digest() {
        // By `printf s | openssl dgst -sha256 -binary | base64`.
        let rules = some();
        let policy = of(&rules, "/").into_iter().find(|(name, _)| *name == "Content-Security-Policy").map(|(_, value)| value);
        assert!(
            policy.is_some_and(|policy| policy.contains("'sha256-BDpxh3TFcr2KJa2+sb/NXAJWrhHOz5+cP5JdDlK+r4k='")),
            "{policy:?}"
        );
    }
}
