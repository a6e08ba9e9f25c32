//! Replaces text in files that others have written: the output of the bundler, and files that list the languages.

use sha2::{Digest, Sha256};

/// The placeholder for the list of the languages.
const LANGUAGES: &str = "LANGUAGES";

/// The text with the list of the languages in place of "LANGUAGES", between the same quotation marks.
pub fn with_languages(text: &str, languages: &[&str]) -> String {
    let mut text = text.to_owned();
    // In TypeScript it is a union type, in the other files a list.
    for (before, after, between) in [("= \"", "\";", "\" | \""), ("[\"", "\"]", "\", \""), ("( '", "' )", "', '")] {
        text = text.replace(&format!("{before}{LANGUAGES}{after}"), &format!("{before}{}{after}", languages.join(between)));
    }
    text
}

/// Gives the properties that Yew sets on nodes of the page a name that only this module uses. Two modules in one page use the same numbers,
/// and one inside the other would take the other's nodes as its own.
pub fn marked(script: &str, module: &[u8]) -> String {
    let name: String = Sha256::digest(module).iter().take(3).map(|byte| format!("{byte:02x}")).collect();
    script.replace("__yew_", &format!("_{name}"))
}

/// Replaces `for (var x in y)` of the bundler's output, which also visits members of the prototype, by a loop over the object's own
/// members: old pages add functions to `Object.prototype`.
pub fn own_members(script: &str) -> String {
    let mut whole = String::new();
    let mut rest = script;
    while let Some((before, after)) = rest.split_once("for(var ") {
        whole.push_str(before);
        whole.push_str("for(var ");
        let head = after.split_once(')').and_then(|(head, then)| Some((head.split_once(" in ")?, then)));
        rest = match head {
            Some(((name, of), then)) => {
                whole.push_str(&format!("{name} of Object.keys({of}))"));
                then
            }
            None => after,
        };
    }
    whole + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_own_members_are_gone_through() {
        let script = "a=(n,e)=>{for(var t in e)f(t)};for(var i=0;i<2;i++)g(i)";
        assert_eq!(own_members(script), "a=(n,e)=>{for(var t of Object.keys(e))f(t)};for(var i=0;i<2;i++)g(i)");
    }

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

    #[test]
    fn marks_of_another_module_have_other_names() {
        let (one, other) = (marked("a.__yew_id", b"one"), marked("a.__yew_id", b"other"));
        assert!(one != other && !one.contains("yew"), "{one} {other}");
    }
}
