//! A form of survey-core. Its expressions are true or false, so a condition that can be undecided is written as two: that it is
//! known to hold, and that it can hold. Only those that a standing or a question needs are written.
//!
//! A date is a field each for year, month and day; the page brings two functions, `firstDay` and `lastDay`, that make numbers of
//! them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{
    conditions::{bound, is_named, uses},
    questions::{facts, label, question, question_texts},
};
use zhol_core::{
    content::Catalog,
    engine::{Fact, FactId, Kind, Node, NodeId, OptionSet, Rulebook},
};

/// Which of the two conditions is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sure {
    /// It is known to hold.
    Is,
    /// It is not known not to hold.
    Can,
}

impl Sure {
    fn other(self) -> Self {
        match self {
            Self::Is => Self::Can,
            Self::Can => Self::Is,
        }
    }
}

/// How conditions are joined.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Join {
    And,
    Or,
}

pub(super) fn write(book: &Rulebook, texts: &Catalog) -> Value {
    let mut writer = Writer { book, uses: uses(book), values: Vec::new(), named: BTreeSet::new() };
    // What comes later in the list may use what comes before.
    for (_, fact) in facts(book).filter(|(_, fact)| fact.kind == Kind::Date) {
        for (end, function) in [("first", "firstDay"), ("last", "lastDay")] {
            let [year, month, day] = ["year", "month", "day"].map(|part| format!("{{{}_{part}}}", fact.id));
            writer.value(&format!("{}_{end}", fact.id), &format!("{function}({year}, {month}, {day})"));
        }
    }
    let pages: Vec<Value> = book
        .sections
        .iter()
        .map(|section| {
            let asked = |id: &FactId| Some((*id, book.fact(*id)?));
            let elements: Vec<Value> =
                section.questions.iter().filter_map(asked).map(|(_, fact)| writer.question(fact, texts)).collect();
            json!({ "name": section.id, "elements": elements })
        })
        .collect();
    let mut standings = Vec::new();
    for pathway in &book.pathways {
        let likely = writer.condition(pathway.likely, Sure::Is);
        let possible = writer.several(&[pathway.likely, pathway.possible], Sure::Can, Join::Or);
        let standing = format!("iif({likely}, 'likely', iif({possible}, 'possible', 'excluded'))");
        writer.value(&format!("standing {}", pathway.id), &standing);
        standings.push(json!(pathway.id));
    }
    let form = json!({
        "showTitle": false, "showPageTitles": false, "showQuestionNumbers": false, "questionsOnPageMode": "questionPerPage",
        "pageNextText": texts.text("continue"), "pages": pages, "calculatedValues": writer.values,
    });
    json!({ "words": question_texts(texts), "pathways": standings, "form": form })
}

struct Writer<'a> {
    book: &'a Rulebook,
    uses: Vec<u32>,
    values: Vec<Value>,
    named: BTreeSet<String>,
}

impl Writer<'_> {
    fn value(&mut self, name: &str, expression: &str) {
        self.values.push(json!({ "name": name, "expression": expression }));
    }

    fn question(&mut self, fact: &Fact, texts: &Catalog) -> Value {
        let mut choices: Vec<Value> =
            fact.options.iter().map(|option| json!({ "value": option, "text": label(texts, fact, option) })).collect();
        choices.push(json!({ "value": "unknown", "text": texts.text("dont-know") }));
        let mut element = match fact.kind {
            Kind::Choice if fact.options.len() > 12 => json!({ "type": "dropdown", "choices": choices }),
            Kind::Choice => json!({ "type": "radiogroup", "choices": choices }),
            Kind::Set => {
                json!({ "type": "checkbox", "choices": choices, "showNoneItem": true, "noneText": texts.text("none-of-these") })
            }
            Kind::Date => date(fact, texts, choices),
        };
        if let Some(members) = element.as_object_mut() {
            members.insert("name".into(), json!(fact.id));
            members.insert("title".into(), json!(question(texts, fact)));
            if fact.kind != Kind::Date {
                members.insert("isRequired".into(), json!(true));
            }
            self.show(fact, members);
        }
        element
    }

    /// A question that has no meaning is not asked.
    fn show(&mut self, fact: &Fact, members: &mut Map<String, Value>) {
        if let Some(needs) = fact.needs {
            members.insert("visibleIf".into(), json!(self.condition(needs.condition, Sure::Can)));
        }
    }

    /// A condition, by its name where it has one.
    fn condition(&mut self, id: NodeId, sure: Sure) -> String {
        if let Some(Node::Not(part)) = self.book.node(id) {
            return format!("!({})", self.condition(*part, sure.other()));
        }
        if !is_named(self.book, &self.uses, id) {
            return self.written(id, sure);
        }
        let name = format!("{}{}", if sure == Sure::Is { "is" } else { "can" }, id.0);
        if self.named.insert(name.clone()) {
            let expression = self.written(id, sure);
            self.value(&name, &expression);
        }
        format!("{{{name}}}")
    }

    fn written(&mut self, id: NodeId, sure: Sure) -> String {
        let never = || "1 = 2".to_owned();
        let Some(node) = self.book.node(id) else { return never() };
        match node {
            Node::Fixed(true) => "1 = 1".into(),
            Node::Fixed(false) => never(),
            Node::Not(part) => format!("!({})", self.condition(*part, sure.other())),
            Node::CanBe(part) => self.condition(*part, Sure::Can),
            Node::All(parts) => self.several(parts, sure, Join::And),
            Node::Any(parts) => self.several(parts, sure, Join::Or),
            Node::Is(fact, options) => self.compare(*fact, sure, Some(*options), |fact| is_one_of(fact, *options, sure)),
            Node::Includes(fact, option) => self.compare(*fact, sure, None, |fact| {
                let option = fact.options.get(usize::from(*option)).map_or("", String::as_str);
                let includes = format!("{{{}}} contains '{option}'", fact.id);
                or_unknown(fact, includes, sure, &format!("{{{}}} contains 'unknown'", fact.id))
            }),
            Node::SaidUnknown(fact) => self.compare(*fact, sure, None, |fact| match sure {
                Sure::Is => format!("{{{}}} = 'unknown'", fact.id),
                Sure::Can => format!("({{{0}}} empty or {{{0}}} = 'unknown')", fact.id),
            }),
            Node::Before(fact, day) => {
                let end = if sure == Sure::Is { "last" } else { "first" };
                self.compare(*fact, sure, None, |fact| date_is(fact, end, '<', &bound(*day, "{today}")))
            }
            Node::After(fact, day) => {
                let end = if sure == Sure::Is { "first" } else { "last" };
                self.compare(*fact, sure, None, |fact| date_is(fact, end, '>', &bound(*day, "{today}")))
            }
        }
    }

    /// Several conditions joined: each once, and without those that are fixed and say nothing.
    fn several(&mut self, parts: &[NodeId], sure: Sure, join: Join) -> String {
        let mut said: Vec<String> = Vec::new();
        for part in parts.iter().filter(|part| self.book.node(**part) != Some(&Node::Fixed(join == Join::And))) {
            let part = self.condition(*part, sure);
            if !said.contains(&part) {
                said.push(part);
            }
        }
        match (said.as_slice(), join) {
            ([], Join::And) => "1 = 1".into(),
            ([], Join::Or) => "1 = 2".into(),
            ([only], _) => only.clone(),
            (_, Join::And) => format!("({})", said.join(" and ")),
            (_, Join::Or) => format!("({})", said.join(" or ")),
        }
    }

    /// A comparison, which is false where the question has no meaning, or compares with what stands in for the answer.
    fn compare(&mut self, id: FactId, sure: Sure, options: Option<OptionSet>, said: impl Fn(&Fact) -> String) -> String {
        let Some(fact) = self.book.fact(id) else { return "1 = 2".into() };
        let said = said(fact);
        let Some(needs) = fact.needs else { return said };
        let needed = self.condition(needs.condition, sure);
        match needs.otherwise {
            Some(option) if options.is_some_and(|options| options.contains(option)) => {
                let can = self.condition(needs.condition, Sure::Can);
                format!("(!({can}) or ({needed} and {said}))")
            }
            _ => format!("({needed} and {said})"),
        }
    }
}

fn is_one_of(fact: &Fact, options: OptionSet, sure: Sure) -> String {
    let names = options.iter().filter_map(|option| fact.options.get(usize::from(option)));
    let asked = if fact.kind == Kind::Date { format!("{}_known", fact.id) } else { fact.id.clone() };
    let equal: Vec<String> = names.map(|option| format!("{{{asked}}} = '{option}'")).collect();
    let is = if equal.len() == 1 { equal.concat() } else { format!("({})", equal.join(" or ")) };
    match (fact.kind, sure) {
        (_, Sure::Is) => is,
        (Kind::Date, Sure::Can) => {
            format!("({is} or ({{{asked}}} empty and {{{}_year}} empty) or {{{asked}}} = 'unknown')", fact.id)
        }
        (_, Sure::Can) => or_unknown(fact, is, sure, &format!("{{{asked}}} = 'unknown'")),
    }
}

fn or_unknown(fact: &Fact, is: String, sure: Sure, unknown: &str) -> String {
    match sure {
        Sure::Is => is,
        Sure::Can => format!("({is} or {{{}}} empty or {unknown})", fact.id),
    }
}

/// Without a date the first day is the earliest and the last day the latest there is, so that nothing is known of it.
fn date_is(fact: &Fact, end: &str, than: char, day: &str) -> String {
    let mut said = format!("{{{}_{end}}} {than} {day}", fact.id);
    for option in &fact.options {
        said = format!("{said} and {{{}_known}} <> '{option}'", fact.id);
    }
    format!("({said})")
}

/// The fields of a date stand together, and one more for what else can be said.
fn date(fact: &Fact, texts: &Catalog, choices: Vec<Value>) -> Value {
    let months: Vec<Value> =
        (1..=12).map(|month| json!({ "value": month, "text": texts.text(&format!("month-name-{month}")) })).collect();
    let field = |part: &str, rest: Value| {
        let mut field = json!({ "name": format!("{}_{part}", fact.id), "title": texts.text(&format!("date-{part}")) });
        if let (Some(field), Value::Object(rest)) = (field.as_object_mut(), rest) {
            field.extend(rest);
        }
        field
    };
    json!({ "type": "panel", "elements": [
        field("day", json!({ "type": "text", "inputType": "number", "min": 1, "max": 31 })),
        field("month", json!({ "type": "dropdown", "choices": months, "startWithNewLine": false })),
        field("year", json!({ "type": "text", "inputType": "number", "min": 1900, "startWithNewLine": false })),
        json!({ "name": format!("{}_known", fact.id), "type": "radiogroup", "choices": choices, "titleLocation": "hidden" }),
    ] })
}
