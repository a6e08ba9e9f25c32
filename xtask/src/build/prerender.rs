//! The pages that people open: the first page of the widget in each language. Each is complete in one file, and can be read before any
//! other file is there.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

use super::integrity;
use crate::files;

/// The language of `index.html`.
pub const USUAL: &str = "kk";

/// What the build inserts into the pages.
pub struct Inlay {
    /// The style of the page around the widget.
    pub page: String,
    /// The style of the widget.
    pub widget: String,
    /// The script that answers until the widget works.
    pub script: String,
    /// The script that speaks with the page around a frame.
    pub frame: String,
    /// All pictures, as one SVG of symbols.
    pub pictures: String,
}

impl Inlay {
    /// The scripts inside the pages, which the security policy names.
    pub fn scripts(&self) -> [&str; 2] {
        [&self.script, &self.frame]
    }

    /// The styles inside the pages, which the security policy names.
    pub fn styles(&self) -> [&str; 2] {
        [&self.page, &self.widget]
    }
}

/// Writes the first page of each language into `dist/`, from the page at the root of the project and what the components made.
pub fn write(frame: &str, inlay: &Inlay, made: &BTreeMap<String, Value>, assets: &str, dist: &Path) -> Result<()> {
    for (language, parts) in made {
        let made = |start: &str| page(frame, inlay, language, parts, assets, start);
        let folder = dist.join(assets);
        let page = integrity::sealed(&made("/start").with_context(|| format!("The first page in {language}"))?, &folder)?;
        files::write(&dist.join(format!("{language}.html")), &page)?;
        let framed = integrity::sealed(&framed(&made("/framed")?, &inlay.frame, assets)?, &folder)?;
        files::write(&dist.join(format!("frame/{language}.html")), &framed)?;
        if language == USUAL {
            files::write(&dist.join("index.html"), page.replace("data-own ", "data-own data-any "))?;
        }
    }
    Ok(())
}

/// A line that only our own page has.
const OWN: &str = "rel=\"manifest\"";

/// The page for the frame of a partner: one folder deeper, without what surrounds the widget, and with the script that exchanges messages
/// with the page around it.
fn framed(page: &str, script: &str, assets: &str) -> Result<String> {
    let (head, rest) = page.split_once("<header").context("index.html has no header to leave out")?;
    let (_, rest) = rest.split_once("</header>").context("the header of index.html does not end")?;
    let lines = head.lines().filter(|line| !line.contains(OWN));
    let whole = lines.chain(rest.lines()).collect::<Vec<_>>().join("\n");
    let whole = whole.replacen("</head>", &format!("<script>{script}</script></head>"), 1).replace("data-own ", "");
    Ok(whole.replace(assets, &format!("../{assets}")).replace("href=\"guide/", "href=\"../guide/"))
}

fn page(frame: &str, inlay: &Inlay, language: &str, parts: &Value, assets: &str, start: &str) -> Result<String> {
    let text = |path: &str| parts.pointer(path).and_then(Value::as_str).with_context(|| format!("`{path}` is missing"));
    let next = parts.get("next").and_then(Value::as_object).context("`next` is missing")?;
    let guide = format!("<a class=\"quiet\" href=\"guide/{language}/index.html\">{}</a>", escaped(text("/words/guide")?));
    // Without scripts no button does anything, but links do.
    let mut inside = format!(
        "<style>{}</style><noscript><p class=\"notice\">{guide}</p></noscript><div data-prerendered>{}</div>",
        inlay.widget,
        text(start)?
    );
    for (option, markup) in next {
        let markup = markup.as_str().unwrap_or_default();
        let drawn = drawing(markup, &inlay.pictures)?;
        inside.push_str(&format!("<template data-option=\"{option}\">{markup}{drawn}</template>"));
    }
    inside.push_str(&format!(
        "<template data-waiting><p class=\"notice\" role=\"status\">{}</p></template>\
         <template data-failed><div class=\"notice warning\" role=\"alert\"><p>{}</p>\
         <button type=\"button\" class=\"button\" data-action=\"try-again\">{}</button><p>{guide}</p></div></template>",
        escaped(text("/words/loading")?),
        escaped(text("/words/failed")?),
        escaped(text("/words/again")?),
    ));
    let mut page = frame.to_owned();
    let mut change = |old: &str, new: &str| -> Result<()> {
        if !page.contains(old) {
            anyhow::bail!("index.html has no `{old}` for the build to fill");
        }
        page = page.replace(old, new);
        Ok(())
    };
    change("<html lang=\"kk\">", &format!("<html lang=\"{language}\" dir=\"{}\">", text("/direction")?))?;
    change("data-lang=\"kk\"></div>", &format!("data-lang=\"kk\"><template shadowrootmode=\"open\">{inside}</template></div>"))?;
    change("data-lang=\"kk\">", &format!("data-lang=\"{language}\">"))?;
    change("packs/kk.pack", &format!("packs/{language}.pack"))?;
    change("assets/", assets)?;
    change("<style>page.css</style>", &format!("<style>{}</style>", inlay.page))?;
    change("<script>bootstrap.js</script>", &format!("<script>{}</script>", inlay.script))?;
    Ok(page)
}

/// The pictures that a markup uses, as an SVG: the widget has not loaded them yet.
fn drawing(markup: &str, pictures: &str) -> Result<String> {
    let mut drawn = String::new();
    for shown in markup.split("<use href=\"#").skip(1) {
        let name = shown.split('"').next().unwrap_or_default();
        let symbol = pictures.lines().find(|line| line.contains(&format!("<symbol id=\"{name}\"")));
        drawn.push_str(symbol.with_context(|| format!("There is no picture called `{name}`"))?);
    }
    Ok(if drawn.is_empty() { drawn } else { format!("<svg width=\"0\" height=\"0\" aria-hidden=\"true\">{drawn}</svg>") })
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const FRAME: &str = "<html lang=\"kk\"><style>page.css</style><link href=\"assets/packs/kk.pack\">\
                         <div data-zhol data-own data-base=\"assets/\" data-lang=\"kk\"></div><script>bootstrap.js</script>";

    fn made() -> Value {
        json!({
            "direction": "rtl", "start": "<b>start</b>", "next": { "self": "<i>first question</i><use href=\"#picture-b\">" },
            "words": { "loading": "a < b", "failed": "no", "again": "again", "guide": "read" },
        })
    }

    fn inlay() -> Inlay {
        let pictures = "<svg>\n<symbol id=\"picture-a\">a</symbol>\n<symbol id=\"picture-b\">b</symbol>\n</svg>".into();
        Inlay { page: "p{}".into(), widget: "w{}".into(), script: "run()".into(), frame: "tell()".into(), pictures }
    }

    #[test]
    fn a_page_holds_the_first_page_and_the_question_after_it() -> Result<()> {
        let page = page(FRAME, &inlay(), "fa-AF", &made(), "v/1/", "/start")?;
        for part in [
            "<html lang=\"fa-AF\" dir=\"rtl\">",
            "href=\"v/1/packs/fa-AF.pack\"",
            "data-base=\"v/1/\" data-lang=\"fa-AF\"><template shadowrootmode=\"open\"><style>w{}</style><noscript><p class=\"notice\"><a class=\"quiet\" href=\"guide/fa-AF/index.html\">read</a></p></noscript><div data-prerendered><b>start</b></div>",
            "<template data-option=\"self\"><i>first question</i><use href=\"#picture-b\">\
             <svg width=\"0\" height=\"0\" aria-hidden=\"true\"><symbol id=\"picture-b\">b</symbol></svg></template>",
            "a &lt; b",
            "<script>run()</script>",
        ] {
            assert!(page.contains(part), "{part}\n{page}");
        }
        Ok(())
    }

    #[test]
    fn a_frame_has_nothing_of_our_own_page() -> Result<()> {
        let page = "<head>\n<link rel=\"manifest\" href=\"manifest.webmanifest\">\n</head>\n<header><svg/></header>\n\
                    <div data-zhol data-own data-base=\"v/1/\"><a href=\"guide/ru/index.html\"></a></div>";
        let framed = framed(page, "tell()", "v/1/")?;
        for gone in ["manifest", "<header", "<svg", "data-own", "\"v/1/", "\"guide/"] {
            assert!(!framed.contains(gone), "{gone}\n{framed}");
        }
        for there in ["<script>tell()</script></head>", "data-zhol data-base=\"../v/1/\"", "\"../guide/ru/index.html\""] {
            assert!(framed.contains(there), "{there}\n{framed}");
        }
        Ok(())
    }

    #[test]
    fn a_picture_that_is_not_drawn_is_refused() {
        let said = drawing("<use href=\"#picture-c\">", &inlay().pictures).err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("picture-c")));
    }

    #[test]
    fn a_frame_without_a_place_for_something_is_refused() {
        let said = page("<html lang=\"kk\">", &inlay(), "ru", &made(), "v/1/", "/start").err().map(|error| error.to_string());
        assert!(said.is_some_and(|said| said.contains("index.html has no")));
    }
}
