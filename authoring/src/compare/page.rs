//! The comparison as lines for people.

use std::fmt::Write as _;

use super::{
    cause::{Cause, CauseKind},
    change::Change,
    differences::Diff,
    group::Group,
    messages::ChangedMessages,
};

impl Diff {
    /// The comparison as lines for people.
    #[must_use]
    pub fn page(&self) -> String {
        let diff = self;
        let mut page = String::new();
        changes(&diff.changes, &mut page);
        for messages in &diff.messages {
            write_messages(messages, &mut page);
        }
        let _ = writeln!(page, "WHOSE RESULT CHANGES");
        for dropped in &diff.dropped {
            let _ = writeln!(
                page,
                "  The {} version does not know the answer `{}` to `{}`: it was left out there for {}.",
                dropped.version,
                dropped.answer,
                dropped.fact,
                people(dropped.people)
            );
        }
        if diff.changed.is_empty() {
            let _ = writeln!(page, "  Nobody's result changes, of {} people.", diff.people);
            unreached(diff, &mut page);
            return page;
        }
        let _ = writeln!(
            page,
            "  {} of {} people get another result. One person can be in several groups.",
            diff.changed.len(),
            diff.people
        );
        unreached(diff, &mut page);
        for (safety, title) in [(true, "SAFETY: DEFERRED, WITHHELD, URGENT OR FIRST OFFICE"), (false, "THE REST")] {
            let mut groups = diff.groups.iter().filter(|group| group.safety == safety).peekable();
            if groups.peek().is_some() {
                let _ = writeln!(page, "\n{title}");
            }
            for one in groups {
                group(one, &diff.changes, &mut page);
            }
        }
        page
    }
}

fn changes(changes: &[Change], page: &mut String) {
    let _ = writeln!(page, "WHAT WAS CHANGED IN THE RULES");
    if changes.is_empty() {
        let _ = writeln!(page, "  Nothing.");
    }
    let mut file = "";
    for (at, change) in changes.iter().enumerate() {
        if change.file != file {
            file = &change.file;
            let _ = writeln!(page, "{file}");
        }
        let _ = writeln!(page, "  [{}] {}", at + 1, change.place());
        for (word, value) in [("old", &change.old), ("new", &change.new)] {
            let value = value.as_deref().map_or("(not there)", |value| if value.is_empty() { "(empty)" } else { value });
            let _ = writeln!(page, "      {word}      {value}");
        }
        for (word, items) in [("added", &change.added), ("removed", &change.removed)] {
            if !items.is_empty() {
                let _ = writeln!(page, "      {word:<8} {}", items.join(", "));
            }
        }
    }
    page.push('\n');
}

fn write_messages(messages: &ChangedMessages, page: &mut String) {
    let count = messages.changed.len() + messages.added.len() + messages.removed.len();
    let _ = writeln!(page, "{} ({}): {count} messages", messages.file, messages.language);
    for (word, keys) in [("changed", &messages.changed), ("added", &messages.added), ("removed", &messages.removed)] {
        if !keys.is_empty() {
            let _ = writeln!(page, "  {word:<8} {}", keys.join(", "));
        }
    }
    page.push('\n');
}

fn group(group: &Group, changes: &[Change], page: &mut String) {
    let _ = writeln!(page, "\n  {}: {} → {}", group.about, group.old, group.new);
    let share = if group.share < 0.1 { "less than 0.1".to_owned() } else { format!("{:.1}", group.share) };
    let _ = writeln!(page, "      {}, {share} %", people(group.count));
    for cause in &group.causes {
        let _ = writeln!(page, "      by {}", why(cause, changes, cause.people < group.count));
    }
    let _ = writeln!(page, "      smallest: {}", group.example);
}

fn why(cause: &Cause, changes: &[Change], of_some: bool) -> String {
    let named: Vec<String> = cause
        .changes
        .iter()
        .filter_map(|at| Some((at + 1, changes.get(*at)?)))
        .map(|(number, change)| {
            let place = change.place();
            format!("[{number}] {}", if place.is_empty() { &change.file } else { &place })
        })
        .collect();
    let how = match (cause.how, named.len()) {
        (_, 1) => "",
        (CauseKind::Alone, _) => "each of these alone: ",
        (CauseKind::Together, _) => "these changes together: ",
    };
    let share = if of_some { format!(" ({})", people(cause.people)) } else { String::new() };
    format!("{how}{}{share}", named.join("; "))
}

fn people(count: usize) -> String {
    if count == 1 { "1 person".into() } else { format!("{count} people") }
}

/// The changes that none of these people shows: the population does not have every kind of person.
fn unreached(diff: &Diff, page: &mut String) {
    let explains = |at: &usize| diff.groups.iter().flat_map(|group| &group.causes).any(|cause| cause.changes.contains(at));
    let silent: Vec<String> = (0..diff.changes.len()).filter(|at| !explains(at)).map(|at| format!("[{}]", at + 1)).collect();
    if !silent.is_empty() {
        let silent = silent.join(" ");
        let _ = writeln!(page, "  None of these people shows what {silent} does. Other people may: read these with care.");
    }
}
