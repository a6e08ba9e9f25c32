//! Writes the languages into files that list them: no bundler reads these kinds of files, so it is done by text.

/// What stands for the list of the languages in files that are not made of the content.
const LANGUAGES: &str = "LANGUAGES";

/// A file in which the build writes the languages: a list of them stands where it says "LANGUAGES", between the same marks.
pub fn with_languages(text: &str, languages: &[&str]) -> String {
    let mut text = text.to_owned();
    // A type in TypeScript is a choice; everything else is a list.
    for (before, after, between) in [("= \"", "\";", "\" | \""), ("[\"", "\"]", "\", \""), ("( '", "' )", "', '")] {
        text = text.replace(&format!("{before}{LANGUAGES}{after}"), &format!("{before}{}{after}", languages.join(between)));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_languages_are_written_into_what_partners_get() {
        for (file, made) in [
            (include_str!("../../../static/embed/zhol.d.ts"), "type Language = \"kk\" | \"tg\";"),
            (include_str!("../../../static/embed/messages.schema.json"), "\"enum\": [\"kk\", \"tg\"]"),
            (include_str!("../../../wordpress/zhol/zhol.php"), "array( 'kk', 'tg' )"),
            (include_str!("../../../wordpress/zhol/block.js"), "options([\"kk\", \"tg\"])"),
        ] {
            let text = with_languages(file, &["kk", "tg"]);
            assert!(text.contains(made) && !text.contains("\"LANGUAGES\"") && !text.contains("'LANGUAGES'"), "{made}");
        }
    }
}
