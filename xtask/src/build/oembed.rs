//! Writes oEmbed data into a finished `dist/`, by which other sites turn a pasted link into a frame. It needs the address of the site,
//! because addresses in oEmbed are absolute.

use std::path::Path;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::compress;
use super::integrity::{self, digest, short_hex};
use super::prerender;
use crate::files::{self, read};

/// The folder of the oEmbed data, one file for each page.
pub const FOLDER: &str = "oembed";

/// The beginning of the link to it in a page.
const LINK: &str = "<link rel=\"alternate\" type=\"application/json+oembed\"";

/// The size of the frame in CSS pixels, for sites that do not make it fit.
const WIDTH: u32 = 600;
const HEIGHT: u32 = 700;

/// Writes the oEmbed data of each page and a link to it into the page. It replaces what an earlier address has written.
///
/// # Errors
///
/// When `dist` is not finished.
pub fn set_address(dist: &Path, Address(address): &Address) -> Result<()> {
    let loader = read(&dist.join(integrity::LOADER))
        .with_context(|| format!("{} is no finished dist/. Run `cargo xtask build` first", dist.display()))?;
    let mut changed = Vec::new();
    for (language, words) in integrity::loader_messages(&loader)? {
        let [title, ..] = &words;
        let said = serde_json::to_string(&embedding(address, &language, &words))?;
        write(&dist.join(FOLDER).join(format!("{language}.json")), &said)?;
        let link = link(address, &language, title);
        let usual = (language == prerender::USUAL).then(|| "index.html".to_owned());
        for page in usual.into_iter().chain([format!("{language}.html")]) {
            let file = dist.join(page);
            let before = read(&file)?;
            let now = with_link(&before, &link).with_context(|| format!("{} has no end of its head", file.display()))?;
            changed.push((digest(before.as_bytes()), digest(now.as_bytes())));
            write(&file, &now)?;
        }
    }
    let script = dist.join("sw.js");
    write(&script, &with_digests(&read(&script)?, &changed)?)
}

/// The address of a site, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl FromStr for Address {
    type Err = anyhow::Error;

    fn from_str(address: &str) -> Result<Self> {
        let wrong =
            "It begins with https:// or http://, goes on with the site and, if need be, its folder, and has nothing after that";
        let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
        let rest = rest.with_context(|| format!("`{address}` is not the address of a site. {wrong}."))?;
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~:/%[]".contains(letter);
        if !rest.starts_with(|letter: char| letter.is_ascii_alphanumeric() || letter == '[') || !rest.chars().all(plain) {
            bail!("`{address}` is not the address of a site. {wrong}. Names in other letters are written as `xn--…`.");
        }
        Ok(Self(address.trim_end_matches('/').to_owned()))
    }
}

/// The oEmbed data of one page: the frame, and before it a quotation with a link, which is shown until the frame works. `WordPress` lets a
/// frame choose its height only when there is such a quotation, and removes styles that would hide the border.
fn embedding(address: &str, language: &str, [title, line, number, _]: &[String; 4]) -> Value {
    let shown = escaped(title);
    let html = format!(
        "<blockquote><a href=\"{address}/{language}.html\">{shown}</a>. {} <a href=\"tel:{number}\">{number}</a></blockquote>\
         <iframe src=\"{address}/frame/{language}.html\" title=\"{shown}\" width=\"{WIDTH}\" height=\"{HEIGHT}\" frameborder=\"0\" \
         sandbox=\"{}\" referrerpolicy=\"no-referrer\"></iframe>",
        escaped(line),
        integrity::SANDBOX,
    );
    json!({
        "version": "1.0", "type": "rich", "provider_name": "Zhol", "provider_url": format!("{address}/"), "title": title,
        "width": WIDTH, "height": HEIGHT, "html": html,
    })
}

fn link(address: &str, language: &str, title: &str) -> String {
    format!("{LINK} href=\"{address}/{FOLDER}/{language}.json\" title=\"{}\">", escaped(title))
}

/// The page with this link in its head, and without an earlier one.
fn with_link(page: &str, link: &str) -> Option<String> {
    let without = match page.split_once(LINK) {
        Some((before, rest)) => format!("{before}{}", rest.split_once('>')?.1),
        None => page.to_owned(),
    };
    let (head, rest) = without.split_once("</head>")?;
    Some(format!("{head}{link}</head>{rest}"))
}

/// The script of the offline copy with the digests of the pages as they are now, and with another version when they have changed.
fn with_digests(script: &str, changed: &[(String, String)]) -> Result<String> {
    const BEFORE: &str = "VERSION = \"v-";
    let mut script = script.to_owned();
    for (before, now) in changed {
        if !script.contains(before) {
            bail!("sw.js does not know a page as it was. Run `cargo xtask build` again.");
        }
        script = script.replace(before, now);
    }
    let (start, rest) = script.split_once(BEFORE).context("sw.js has no version")?;
    let (_, rest) = rest.split_once('"').context("the version in sw.js does not end")?;
    let version = short_hex(&Sha256::digest(rest.as_bytes()));
    Ok(format!("{start}{BEFORE}{version}\"{rest}"))
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Writes a file and its compressed copies.
fn write(file: &Path, text: &str) -> Result<()> {
    files::write(file, text)?;
    compress::compress_file(file)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::PathBuf;

    use super::*;

    const LOADER: &str = r#"(()=>{let {a}=x,w={"kk":["Жол: \"көмек\"","Көмек < 000.","000","ltr"],"ru":["Жол","Помощь.","000","ltr"]},u=e=>{}})()"#;

    /// A folder as `cargo xtask build` leaves it, as far as addresses go.
    fn finished(name: &str) -> Result<PathBuf> {
        let dist = std::env::temp_dir().join(format!("zhol-address-{}-{name}", std::process::id()));
        fs::create_dir_all(&dist)?;
        fs::write(dist.join(integrity::LOADER), LOADER)?;
        let mut known = Vec::new();
        for page in ["index.html", "kk.html", "ru.html"] {
            let text = format!("<head>\n<title>{page}</title>\n{}</head><body></body>\n", "<!-- long -->".repeat(20));
            fs::write(dist.join(page), &text)?;
            known.push((page, digest(text.as_bytes())));
        }
        let known = serde_json::to_string(&known)?;
        fs::write(dist.join("sw.js"), format!("const VERSION = \"v-abc\";\nconst FILES = new Map({known});\n"))?;
        Ok(dist)
    }

    fn all(dist: &Path) -> Result<Vec<(PathBuf, Vec<u8>)>> {
        files::files_under(dist)?.into_iter().map(|file| Ok((file.clone(), fs::read(file)?))).collect()
    }

    #[test]
    fn every_page_names_its_embedding_once_and_the_last_address_counts() -> Result<()> {
        let dist = finished("last")?;
        set_address(&dist, &"https://old.example/zhol/".parse()?)?;
        set_address(&dist, &"https://zhol.example/".parse()?)?;
        for (page, language) in [("index.html", "kk"), ("kk.html", "kk"), ("ru.html", "ru")] {
            let text = read(&dist.join(page))?;
            let (head, _) = text.split_once("</head>").context("no head")?;
            assert_eq!(text.matches(LINK).count(), 1, "{text}");
            assert!(head.contains(&format!("href=\"https://zhol.example/oembed/{language}.json\"")), "{head}");
        }
        assert!(read(&dist.join("kk.html"))?.contains("title=\"Жол: &quot;көмек&quot;\""));
        fs::remove_dir_all(dist)?;
        Ok(())
    }

    #[test]
    fn an_oembed_answer_is_the_frame_with_a_quotation_as_fallback() -> Result<()> {
        let dist = finished("said")?;
        set_address(&dist, &"http://zhol.example:8080/a".parse()?)?;
        let said: Value = serde_json::from_str(&read(&dist.join("oembed/kk.json"))?)?;
        assert_eq!(said.get("version"), Some(&json!("1.0")));
        assert_eq!(said.get("type"), Some(&json!("rich")));
        assert_eq!(said.get("title"), Some(&json!("Жол: \"көмек\"")));
        assert_eq!((said.get("width"), said.get("height")), (Some(&json!(WIDTH)), Some(&json!(HEIGHT))));
        let html = said.get("html").and_then(Value::as_str).unwrap_or_default();
        for part in [
            "<blockquote><a href=\"http://zhol.example:8080/a/kk.html\">Жол: &quot;көмек&quot;</a>. Көмек &lt; 000. <a href=\"tel:000\">000</a>",
            "</blockquote><iframe src=\"http://zhol.example:8080/a/frame/kk.html\" title=\"Жол: &quot;көмек&quot;\"",
            "sandbox=\"allow-scripts",
            "referrerpolicy=\"no-referrer\"></iframe>",
        ] {
            assert!(html.contains(part), "{part}\n{html}");
        }
        fs::remove_dir_all(dist)?;
        Ok(())
    }

    #[test]
    fn the_same_address_again_changes_nothing_and_another_the_kept_version() -> Result<()> {
        let dist = finished("again")?;
        set_address(&dist, &"https://zhol.example".parse()?)?;
        let once = all(&dist)?;
        set_address(&dist, &"https://zhol.example/".parse()?)?;
        assert!(all(&dist)? == once);
        set_address(&dist, &"https://other.example".parse()?)?;
        let version = |script: &str| script.lines().next().unwrap_or_default().to_owned();
        let before = once.iter().find(|(file, _)| file.ends_with("sw.js")).map(|(_, bytes)| String::from_utf8_lossy(bytes));
        let now = read(&dist.join("sw.js"))?;
        assert_ne!(version(&now), version(&before.unwrap_or_default()));
        for page in ["index.html", "kk.html", "ru.html"] {
            assert!(now.contains(&digest(&fs::read(dist.join(page))?)), "{page} is kept as it is: {now}");
            assert_eq!(fs::read(dist.join(format!("{page}.br")))?, compress::brotli(&fs::read(dist.join(page))?)?, "{page}");
        }
        fs::remove_dir_all(dist)?;
        Ok(())
    }

    #[test]
    fn what_is_no_address_of_a_site_is_refused() {
        for wrong in [
            "zhol.example",
            "ftp://zhol.example",
            "https://",
            "https:///a",
            "https://a.example/?x=1",
            "https://a.example/#x",
            "https://a\"b",
        ] {
            let said = wrong.parse::<Address>().err().map(|error| error.to_string());
            assert!(said.is_some_and(|said| said.contains(wrong) && said.contains("https://")), "{wrong}");
        }
        assert!("https://жол.қаз".parse::<Address>().is_err_and(|error| error.to_string().contains("xn--")));
        assert_eq!("https://zhol.example/kz//".parse::<Address>().ok(), Some(Address("https://zhol.example/kz".into())));
    }

    #[test]
    fn a_folder_that_is_not_finished_is_refused_with_the_remedy() {
        let said =
            set_address(Path::new("/nowhere"), &Address("https://zhol.example".into())).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("cargo xtask build")));
    }
}
