//! Which messages a file of words must have, and what to say of one that lacks some or has others.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Problem, problem::did_you_mean};

/// What a folder's files must have: these keys, and these where one of them has them.
pub(crate) struct Keys {
    pub needed: BTreeSet<String>,
    pub possible: BTreeSet<String>,
}

/// The keys that most files of a folder have: a key that only one file lacks, or that only one file has, is an error in that
/// file.
pub(crate) fn usual<'a>(files: impl Iterator<Item = &'a Vec<String>> + Clone) -> BTreeSet<String> {
    let count = files.clone().count();
    let mut found: BTreeMap<&String, usize> = BTreeMap::new();
    for key in files.flatten() {
        *found.entry(key).or_default() += 1;
    }
    found.into_iter().filter(|(_, times)| 2 * times > count).map(|(key, _)| key.clone()).collect()
}

/// A language without its file.
pub(crate) fn missing(file: &str, folder: &str, language: &str) -> Problem {
    let remedy = match language {
        "en" => "Put it back; the other languages are compared with it.".to_owned(),
        _ => format!("Translate content/{folder}/en.ftl, or take `{language}` out of content/languages.toml."),
    };
    Problem::new(file, "", "The file is missing.", remedy)
}

/// A file without a message.
pub(crate) fn lacking(file: &str, key: &str) -> Problem {
    Problem::new(file, key, "The message is missing.", "Write it; no language stands in for another.")
}

/// A message that nothing says.
pub(crate) fn unused(file: &str, key: &str, needed: &BTreeSet<String>) -> Problem {
    let meant = did_you_mean(key, needed.iter().map(String::as_str));
    let remedy = if meant.starts_with("Did") { format!("Take it out. {meant}") } else { "Take it out.".into() };
    Problem::new(file, key, "Nothing uses this message.", remedy)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_most_files_have_is_what_all_need() {
        let files = [vec!["a".to_owned(), "b".into()], vec!["a".into(), "c".into()], vec!["a".into(), "b".into()]];
        assert_eq!(usual(files.iter()).into_iter().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(usual(files.iter().take(1)).into_iter().collect::<Vec<_>>(), ["a", "b"]);
    }
}
