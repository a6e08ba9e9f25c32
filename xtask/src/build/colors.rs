//! Writes the colours of the tokens into files that no style sheet reaches, such as the icon and the manifest of the app.

use anyhow::{Context, Result};

/// The style sheet that gives each colour its name and value.
pub const TOKENS: &str = "styles/tokens.css";

/// What stands for a colour, with its name between: as in a style sheet.
const MARKS: (&str, &str) = ("var(--", ")");

/// A text with each `var(--name)` as the value that the tokens give first, which is the one for light.
///
/// # Errors
///
/// When the tokens have no such name.
pub fn with_colors(text: &str, tokens: &str) -> Result<String> {
    let (mut made, mut rest) = (String::new(), text);
    while let Some((before, named)) = rest.split_once(MARKS.0) {
        let (name, after) = named.split_once(MARKS.1).context("A name of a colour has no end")?;
        made.push_str(before);
        made.push_str(value(name, tokens).with_context(|| format!("{TOKENS} has no colour --{name}"))?);
        rest = after;
    }
    made.push_str(rest);
    Ok(made)
}

/// The first value of a name.
fn value<'a>(name: &str, tokens: &'a str) -> Option<&'a str> {
    let (_, rest) = tokens.split_once(&format!("--{name}: "))?;
    rest.split_once(';').map(|(value, _)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_and_the_manifest_have_the_colours_of_the_tokens() {
        let tokens = include_str!("../../../styles/tokens.css");
        for file in [include_str!("../../../static/icon.svg"), include_str!("../../../static/manifest.webmanifest")] {
            let made = with_colors(file, tokens).unwrap();
            assert!(made.contains(value("water", tokens).unwrap()) && !made.contains("var("), "{made}");
        }
    }

    #[test]
    fn a_colour_that_is_not_there_is_named() {
        let tokens = ":root { --water: #000; --water-pale: #eee; } @media { :root { --water: #fff; } }";
        assert_eq!(with_colors("a var(--water) b var(--water-pale)", tokens).unwrap(), "a #000 b #eee");
        let error = with_colors("var(--watr)", tokens).unwrap_err().to_string();
        assert_eq!(error, "styles/tokens.css has no colour --watr");
    }
}
