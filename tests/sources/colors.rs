//! A colour is set in one place. The person who changes it has nothing to look for.

use std::{fs, path::Path};

use zhol_tests::root;

use crate::files::{files, found};

/// The place.
const TOKENS: &str = "styles/tokens.css";

/// Where other colours stand, and why.
const APART: [(&str, &str); 3] = [
    ("content/pictures.svg", "a red passport is red in every theme"),
    ("static/embed/partner.css", "it dresses a page of somebody else, which does not look like Zhol"),
    ("tests", "they have pages of somebody else, and ask a browser what it made of a colour"),
];

/// The kinds of files that can have a colour.
const ENDINGS: [&str; 9] = ["css", "html", "js", "json", "php", "rs", "svg", "ts", "webmanifest"];

/// Whether digits of a hexadecimal colour say as much of red as of green and of blue. Paper has black, white and grey.
fn grey(digits: &str) -> bool {
    let width = if digits.len() > 4 { 2 } else { 1 };
    let part = |index: usize| &digits[index * width..(index + 1) * width];
    part(0) == part(1) && part(1) == part(2)
}

/// The colours that a text writes out, but for greys.
fn colors(text: &str) -> Vec<String> {
    let mut colors = Vec::new();
    for (at, _) in text.match_indices('#') {
        let digits: String =
            text[at + 1..].chars().take_while(|letter| letter.is_alphanumeric() || "-_".contains(*letter)).collect();
        let hexadecimal = [3, 4, 6, 8].contains(&digits.len()) && digits.chars().all(|letter| letter.is_ascii_hexdigit());
        // `&#039;` is a letter.
        if hexadecimal && !text[..at].ends_with('&') && !grey(&digits.to_lowercase()) {
            colors.push(format!("#{digits}"));
        }
    }
    for function in ["rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch"] {
        for (at, start) in text.match_indices(&format!("{function}(")) {
            let within = text[at + start.len()..].trim_start();
            let whole = !text[..at].ends_with(|letter: char| letter.is_alphanumeric() || "_-".contains(letter));
            if whole && within.starts_with(|letter: char| letter.is_ascii_digit()) {
                colors.push(format!("{start}{}", within.split_inclusive(')').next().unwrap()));
            }
        }
    }
    colors
}

fn is_apart(file: &Path) -> bool {
    file == Path::new(TOKENS) || APART.iter().any(|(apart, _)| file.starts_with(apart))
}

#[test]
fn no_file_but_the_tokens_has_a_colour() {
    for path in ENDINGS.iter().flat_map(|ending| found(".", ending)) {
        let name = path.strip_prefix(root()).unwrap();
        let name = name.strip_prefix(".").unwrap_or(name);
        if !is_apart(name) {
            let found = colors(&fs::read_to_string(&path).unwrap());
            assert!(
                found.is_empty(),
                "{} has {found:?}. Give the colour a name in {TOKENS} and write `var(--name)`; in Rust, read it in \
                 authoring/src/print/colors.rs.",
                name.display()
            );
        }
    }
    for (apart, _) in APART {
        assert!(root().join(apart).exists(), "{apart} needs no exception any more");
    }
}

#[test]
fn every_way_to_write_a_colour_is_seen() {
    let written = "a{color:#0b4d5b;background:#0B5}p{color:rgb( 1 2 3);fill:hsl(5deg 1% 2%)}";
    assert_eq!(colors(written), ["#0b4d5b", "#0B5", "rgb(1 2 3)", "hsl(5deg 1% 2%)"]);
    let others = "#fff #777777 #000c &#039; #label #[cfg] `--x:rgb(${value})` var(--water) from_rgb(1)";
    assert!(colors(others).is_empty(), "{:?}", colors(others));
}

#[test]
fn every_colour_that_a_style_sheet_uses_is_set() {
    let tokens = fs::read_to_string(root().join(TOKENS)).unwrap();
    for path in files("styles", "css") {
        let text = fs::read_to_string(&path).unwrap();
        // After a comma stands what counts where the name is not set.
        let names = text.split("var(--").skip(1).filter_map(|rest| rest.split_once(')')).map(|(name, _)| name);
        for name in names.filter(|name| !name.contains(',')) {
            let file = path.strip_prefix(root()).unwrap().display();
            assert!(tokens.contains(&format!("--{name}:")), "{file} uses --{name}, which {TOKENS} does not set");
        }
    }
}

#[test]
fn a_colour_for_the_dark_has_one_for_the_light() {
    let tokens = fs::read_to_string(root().join(TOKENS)).unwrap();
    let (light, dark) = tokens.split_once("@media").unwrap();
    let names = |part: &str| -> Vec<String> {
        let colors = part.lines().filter(|line| line.contains('#'));
        colors.filter_map(|line| line.trim().split_once(':')).map(|(name, _)| name.to_owned()).collect()
    };
    assert_eq!(names(light), names(dark), "{TOKENS} sets the same colours twice, in the same order");
}
