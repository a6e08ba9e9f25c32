//! What only people can do for the contacts: the calls to make, the pages to open and the letters to send, with the words to say
//! and where the answer goes. And what else is open before a launch: signatures of lawyers and of native readers.

use std::{collections::BTreeSet, fmt::Write as _};

use toml::{Table, Value};

use crate::{
    Content, Problem, Source,
    problem::did_you_mean,
    read::{
        contacts,
        files::{OFFICES, messages},
        fluent,
    },
};
use zhol_core::{
    content::{Arg, Args, Catalog},
    engine::Date,
    referral::{Desk, Role},
};

/// Months until a contact is looked at again.
const AGAIN: u8 = 3;

/// The numbers that nobody has rung, the pages that nobody has opened, the offices of which no number is known, and the letters
/// to send.
///
/// # Errors
/// When there are no such words in the language, or they cannot be read.
pub fn to_confirm(source: &Source, content: &Content, language: &str, today: Date) -> Result<String, Vec<Problem>> {
    let mut problems = Vec::new();
    let file = messages("keepers", language);
    let texts = match (source.text(&file), content.texts(language)) {
        (Some(text), Some(texts)) => Catalog { messages: fluent::read(&file, text, &mut problems), ..texts.clone() },
        _ => {
            let known = source.within("content/keepers/").filter_map(|file| file.rsplit('/').next()?.strip_suffix(".ftl"));
            let what = format!("There are no words to ring and write with in `{language}`.");
            return Err(vec![Problem::new(&file, "", what, did_you_mean(language, known))]);
        }
    };
    let offices = contacts::table(source, OFFICES, &mut problems);
    if !problems.is_empty() {
        return Err(problems);
    }
    let list = List { texts, content, offices: &offices, today };
    Ok(list.written())
}

struct List<'a> {
    texts: Catalog,
    content: &'a Content,
    offices: &'a Table,
    today: Date,
}

/// An office as it stands in the file, and the desk at which people are sent to it, if any.
struct Known<'a> {
    id: &'a str,
    fields: &'a Table,
    desk: Option<&'a Desk>,
}

impl<'a> Known<'a> {
    fn word(&self, field: &str) -> &'a str {
        word(self.fields, field)
    }

    /// What is still current of a field.
    fn details(&self, field: &str) -> impl Iterator<Item = &'a Table> + use<'a> {
        let all = self.fields.get(field).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_table);
        all.filter(|detail| detail.get("superseded").and_then(Value::as_bool) != Some(true))
    }

    /// The emergency number is not called to try it, and the missions are a description, not an office.
    fn is_to_ask(&self) -> bool {
        let emergency = |desk: &Desk| desk.role == Role::Helpline && desk.id == "emergency";
        !self.desk.is_some_and(|desk| emergency(desk) || desk.national.is_empty())
    }

    /// The question to ask, by what the office is to people.
    fn question(&self) -> &'static str {
        match (self.desk.map(|desk| desk.role), self.word("kind")) {
            (Some(Role::Legal), _) => "ask-legal",
            (Some(Role::Shelter), _) => "ask-shelter",
            (Some(Role::Social), _) | (None, "un" | "ngo") => "ask-social",
            (Some(Role::Helpline), _) | (None, "helpline") => "ask-helpline",
            _ => "ask-state",
        }
    }
}

fn word<'a>(fields: &'a Table, field: &str) -> &'a str {
    fields.get(field).and_then(Value::as_str).unwrap_or_default()
}

impl List<'_> {
    fn say(&self, key: &str) -> String {
        self.texts.text(key)
    }

    fn fill(&self, key: &str, args: &Args<'_>) -> String {
        self.texts.fill(key, args)
    }

    fn known(&self) -> Vec<Known<'_>> {
        let directory = &self.content.pack.directory;
        let at = |id: &str| {
            let keeps = |desk: &&Desk| {
                let all = desk.national.iter().chain(desk.by_region.iter().flat_map(|(_, offices)| offices));
                all.filter_map(|office| directory.office(*office)).any(|office| office.id == id)
            };
            directory.desks.iter().find(keeps)
        };
        self.offices.iter().filter_map(|(id, fields)| Some(Known { id, fields: fields.as_table()?, desk: at(id) })).collect()
    }

    /// The name in the language, or the Russian one.
    fn name(&self, known: &Known<'_>) -> String {
        let names = known.fields.get("name").and_then(Value::as_table);
        let of = |language: &str| names.and_then(|names| names.get(language)).and_then(Value::as_str);
        of(&self.texts.language).or_else(|| of("ru")).unwrap_or(known.id).to_owned()
    }

    fn written(&self) -> String {
        let known = self.known();
        let [ring, open, find] = [self.ring(&known), self.open(&known), self.find(&known)];
        let number = u32::try_from(ring.len() + open.len() + find.len()).unwrap_or(u32::MAX);
        let mut page =
            format!("{}\n\n{}\n{}\n", self.fill("title", &[("n", Arg::Count(number))]), self.say("lead"), self.say("file"));
        for (title, entries) in [("ring-title", ring), ("open-title", open), ("find-title", find)] {
            let _ = write!(page, "\n{}\n", self.say(title).to_uppercase());
            if entries.is_empty() {
                let _ = writeln!(page, "\n{}", self.say("none"));
            }
            for entry in entries {
                let _ = write!(page, "\n{entry}");
            }
        }
        let _ = write!(page, "\n{}\n", self.say("letters-title").to_uppercase());
        self.letters(&known, &mut page);
        page
    }

    fn head(&self, known: &Known<'_>) -> String {
        format!("{}\n  {}\n", self.name(known), self.fill("entry", &[("id", Arg::Text(known.id))]))
    }

    fn asked(&self, known: &Known<'_>) -> String {
        let name = self.name(known);
        format!("  {}\n    {}\n", self.say("ask"), self.fill(known.question(), &[("office", Arg::Text(&name))]))
    }

    /// Where the answer goes, as it is written there.
    fn answer(&self, field: &str, value: &str) -> String {
        let (on, again) = (self.today, self.again());
        let call = format!("rung = {{ on = \"{on}\", by = \"…\", answered = true }}");
        let line = format!(
            "publish = \"ok\", {field} = [{{ value = {value}, source = \"…\", date = \"{on}\", confidence = \"high\", again = \"{again}\", {call} }}]"
        );
        format!("  {}\n", self.fill("answer-number", &[("line", Arg::Text(&line))]))
    }

    fn again(&self) -> Date {
        let month = self.today.month() + AGAIN;
        let (year, month) = if month > 12 { (self.today.year() + 1, month - 12) } else { (self.today.year(), month) };
        Date::new(year, month, self.today.day().min(28)).unwrap_or(self.today)
    }

    fn found(&self, detail: &Table) -> String {
        let (source, date) = (word(detail, "source"), word(detail, "date"));
        self.fill("number-from", &[("source", Arg::Text(source)), ("date", Arg::Text(if date.is_empty() { "?" } else { date }))])
    }

    fn ring(&self, known: &[Known<'_>]) -> Vec<String> {
        let mut entries = Vec::new();
        for known in known.iter().filter(|known| known.is_to_ask()) {
            let unrung = |detail: &&Table| !detail.contains_key("rung") && word(detail, "kind") != "fax";
            for phone in known.details("phone").filter(unrung) {
                let value = word(phone, "value");
                let number = self.fill("number", &[("value", Arg::Text(value))]);
                let found = self.found(phone);
                let answer = self.answer("phone", &format!("\"{}\"", as_dialled(value)));
                let no = self.say("answer-no");
                entries.push(format!("{}  {number} ({found})\n{}{answer}  {no}\n", self.head(known), self.asked(known)));
            }
            for address in known.details("address").filter(unrung) {
                let value = address.get("value").and_then(Value::as_table);
                let value = value.and_then(|value| value.get("ru").or_else(|| value.get("en"))).and_then(Value::as_str);
                let place = self.fill("place", &[("value", Arg::Text(value.unwrap_or_default()))]);
                let answer = self.answer("address", "{ kk = \"…\", ru = \"…\", en = \"…\" }");
                entries.push(format!("{}  {place} ({})\n{}{answer}", self.head(known), self.found(address), self.asked(known)));
            }
        }
        entries
    }

    /// Each page once, also if twenty offices have it.
    fn open(&self, known: &[Known<'_>]) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut entries = Vec::new();
        for known in known {
            for site in known.details("site").filter(|site| !site.contains_key("opened")) {
                let value = word(site, "value");
                if !seen.insert(value) {
                    continue;
                }
                let line = format!("opened = {{ on = \"{}\", by = \"…\" }}, again = \"{}\"", self.today, self.again());
                let name = self.name(known);
                let page = self.fill("page", &[("value", Arg::Text(value))]);
                let look = self.fill("page-look", &[("office", Arg::Text(&name))]);
                let answer = self.fill("answer-page", &[("line", Arg::Text(&line))]);
                entries.push(format!("{}  {page}\n  {look}\n  {answer}\n", self.head(known)));
            }
        }
        entries
    }

    fn find(&self, known: &[Known<'_>]) -> Vec<String> {
        let nothing = |known: &&Known<'_>| known.details("phone").chain(known.details("address")).next().is_none();
        let wanted = known.iter().filter(|known| known.desk.is_some() && known.is_to_ask()).filter(nothing);
        wanted
            .map(|known| {
                format!("{}  {}\n{}{}", self.head(known), self.say("try"), self.asked(known), self.answer("phone", "\"+7…\""))
            })
            .collect()
    }

    fn letters(&self, known: &[Known<'_>], page: &mut String) {
        let unhcr = known.iter().filter(|known| known.word("kind") == "un" && known.id.starts_with("unhcr"));
        let unhcr: Vec<String> = unhcr.map(|known| self.name(known)).collect();
        let mut letter = |to: &str, body: &str| {
            let _ = writeln!(page, "\n{}", self.fill("letter-to", &[("office", Arg::Text(to))]));
            let _ = writeln!(page, "{}\n\n{}", self.say("letter-subject"), self.say(body));
        };
        letter(&unhcr.join("; "), "letter-unhcr");
        for known in known {
            let role = known.desk.map(|desk| desk.role);
            if matches!(role, Some(Role::Legal | Role::Social | Role::Shelter)) && known.word("parent").is_empty() {
                letter(&self.name(known), "letter-partner");
            }
        }
    }
}

/// A number as it is dialled: `8 (7172) 55-14-74` is `+77172551474`.
fn as_dialled(value: &str) -> String {
    let digits: String = value.chars().filter(char::is_ascii_digit).collect();
    match digits.strip_prefix('8').or_else(|| digits.strip_prefix('7')) {
        Some(rest) if rest.len() == 10 => format!("+7{rest}"),
        _ => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_written_as_it_is_dialled_whatever_stood_on_the_page() {
        for (printed, dialled) in
            [("+7 700 123 45 67", "+77001234567"), ("8 (7002) 34-56-78", "+77002345678"), ("000", "000"), ("0000", "0000")]
        {
            assert_eq!(as_dialled(printed), dialled);
        }
    }
}
