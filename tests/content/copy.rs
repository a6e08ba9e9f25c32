//! A copy of the content in a folder of its own, which is edited as its keepers do: file by file, and looked at with `zhol check`.

use std::{
    env, fs,
    path::PathBuf,
    process::{self, Command},
};

use toml::{Table, Value};
use zhol_authoring::{Content, Problem, Severity, Source};
use zhol_tests::{copy_folder, list, root, shipped};

/// The languages, as the copy lists them.
const LANGUAGES: &str = "languages.toml";

pub struct Copy {
    folder: PathBuf,
}

impl Copy {
    pub fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("zhol-keeper-{}-{name}", process::id()));
        let _ = fs::remove_dir_all(&folder);
        copy_folder(&root().join("content"), &folder);
        Self { folder }
    }

    pub fn source(&self) -> Source {
        Source::folder(&self.folder).unwrap()
    }

    pub fn content(&self) -> Content {
        Content::read(&self.source(), shipped::today()).unwrap_or_else(|problems| panic!("{}", list(&problems)))
    }

    /// What must be mended before the content may go out.
    pub fn problems(&self) -> Vec<Problem> {
        let problems = Content::check(&self.source(), shipped::today());
        problems.into_iter().filter(|problem| problem.severity == Severity::MustFix).collect()
    }

    /// Nothing is left to do: the check is green, and so is what holds for every content.
    pub fn is_whole(&self) {
        let problems = self.problems();
        assert!(problems.is_empty(), "{}", list(&problems));
        let tests = env::current_exe().unwrap();
        let shipped = Command::new(tests).arg("shipped_content::").env("ZHOL_CONTENT", &self.folder).output().unwrap();
        let said = String::from_utf8_lossy(&shipped.stdout);
        assert!(shipped.status.success() && !said.contains(" 0 passed"), "{said}");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).unwrap();
    }

    pub fn append(&self, file: &str, text: &str) {
        self.write(file, &format!("{}\n{text}\n", self.read(file).trim_end()));
    }

    pub fn table(&self, file: &str) -> Table {
        self.read(file).parse().unwrap()
    }

    pub fn write_table(&self, file: &str, table: &Table) {
        self.write(file, &toml::to_string(table).unwrap());
    }

    /// Changes the entries of a file.
    pub fn edit(&self, file: &str, change: impl FnOnce(&mut Table)) {
        let mut table = self.table(file);
        change(&mut table);
        self.write_table(file, &table);
    }

    pub fn languages(&self) -> Vec<String> {
        self.table(LANGUAGES).keys().cloned().collect()
    }

    pub fn workers(&self) -> Vec<String> {
        let works = |row: &Value| row.get("workers").and_then(Value::as_bool) == Some(true);
        self.table(LANGUAGES).into_iter().filter(|(_, row)| works(row)).map(|(tag, _)| tag).collect()
    }

    /// A message of a file as it is written after its key.
    pub fn message(&self, folder: &str, language: &str, key: &str) -> String {
        let text = self.read(&format!("{folder}/{language}.ftl"));
        let start = text.find(&format!("\n{key} =")).unwrap_or_else(|| panic!("{folder}/{language}.ftl has {key}"));
        let mut lines = text[start + 1..].lines();
        let first = lines.next().unwrap().split_once('=').unwrap().1.to_owned();
        let more: Vec<&str> = lines.take_while(|line| line.starts_with([' ', '}'])).collect();
        std::iter::once(first.as_str()).chain(more).collect::<Vec<_>>().join("\n")
    }

    pub fn say(&self, folder: &str, language: &str, key: &str, words: &str) {
        self.append(&format!("{folder}/{language}.ftl"), &format!("{key} ={words}"));
    }

    /// A message in every language, as another one says it, with something after it.
    pub fn say_like(&self, key: &str, other: &str, more: &str) {
        for language in self.languages() {
            let words = self.message("text", &language, other);
            self.say("text", &language, key, &format!("{words}{more}"));
        }
    }

    /// Writes the entry of versions.toml that the check asks for; there is nothing else to mend.
    pub fn stamp(&self, changed: &str) {
        let problems = self.problems();
        let [problem] = problems.as_slice() else { panic!("only the stamp is asked for: {}", list(&problems)) };
        let (_, rest) = problem.remedy.split_once("stamp = ").unwrap_or_else(|| panic!("{problem}"));
        let stamp: String = rest.chars().take_while(char::is_ascii_digit).collect();
        assert_eq!(problem.file, "content/versions.toml");
        self.append("versions.toml", &format!("[[version]]\nstamp = {stamp}\nfrom = \"{}\"\nchanged = \"{changed}\"", day(0)));
    }

    /// The pathways as they are written: their files, ids and entries.
    pub fn pathways(&self) -> Vec<(String, String, Table)> {
        let mut all = Vec::new();
        for file in self.source().all().filter_map(|file| file.strip_prefix("content/pathways/")) {
            if file != "order.toml" {
                let file = format!("pathways/{file}");
                let entries =
                    self.table(&file).into_iter().map(|(id, entry)| (file.clone(), id, entry.as_table().unwrap().clone()));
                all.extend(entries);
            }
        }
        all
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// The day that is this number of days from now, as the content writes it.
pub fn day(ahead: u32) -> String {
    let day = shipped::in_days(ahead);
    format!("{}-{:02}-{:02}", day.year(), day.month(), day.day())
}
