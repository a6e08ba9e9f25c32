//! The colours of Zhol for pictures and pages that no style sheet reaches. They are read from the tokens while this crate is compiled, so
//! that a colour is changed in one place. What is printed has the colours for light.

/// The style sheet that gives each colour its name and value.
const TOKENS: &str = include_str!("../../../styles/tokens.css");

/// For headings, links and important lines.
pub(crate) const WATER: &str = value("--water:");
/// For the backgrounds of what is marked.
pub(crate) const WATER_PALE: &str = value("--water-pale:");

/// The first value that the tokens give a property, which is the one for light. A property that is not there stops the compiler.
#[allow(clippy::panic, reason = "it is called for constants only, so the compiler says it and no program ever does")]
const fn value(property: &str) -> &'static str {
    let mut rest = TOKENS;
    while let Some((_, after)) = rest.split_at_checked(1) {
        if let Some(value) = behind(rest, property) {
            return until_semicolon(value);
        }
        rest = after;
    }
    panic!("styles/tokens.css does not set this property")
}

/// What follows a beginning, without the space between.
const fn behind(text: &'static str, start: &str) -> Option<&'static str> {
    let (Some((_, value)), mut before, mut wanted) = (text.split_at_checked(start.len()), text.as_bytes(), start.as_bytes())
    else {
        return None;
    };
    while let Some((letter, more)) = wanted.split_first() {
        let Some((other, after)) = before.split_first() else { return None };
        if *letter != *other {
            return None;
        }
        (before, wanted) = (after, more);
    }
    Some(value.trim_ascii_start())
}

/// A value up to the end of its declaration.
const fn until_semicolon(text: &'static str) -> &'static str {
    let mut length = 0;
    let mut rest = text.as_bytes();
    while let Some((letter, after)) = rest.split_first() {
        if *letter == b';' {
            break;
        }
        (length, rest) = (length + 1, after);
    }
    match text.split_at_checked(length) {
        Some((value, _)) => value,
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_colours_are_those_of_the_tokens_for_light() {
        let light = TOKENS.split("@media").next().unwrap_or_default();
        for (property, color) in [("--water", WATER), ("--water-pale", WATER_PALE)] {
            assert!(light.contains(&format!("{property}: {color};")), "{property} is {color}");
            assert!(color.starts_with('#') && color.len() == 7, "{color}");
        }
    }
}
