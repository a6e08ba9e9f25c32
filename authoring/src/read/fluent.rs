//! Fluent, the translators' format: the part of it that the project uses, read into message pieces.

use std::collections::BTreeSet;

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey},
    parser,
};

use crate::Problem;
use zhol_core::content::catalog::Piece;

/// The messages of a file, in its order.
pub(crate) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Vec<(String, Vec<Piece>)> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text.get(..error.pos.start).unwrap_or("").lines().count().max(1);
                problems.push(Problem::new(
                    file,
                    &format!("line {line}"),
                    format!("The message cannot be read: {}.", error.kind),
                    "Compare it with the same message in en.ftl.",
                ));
            }
            resource
        }
    };
    let mut messages: Vec<(String, Vec<Piece>)> = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            if let Entry::Term(term) = entry {
                problems.push(Problem::new(file, term.id.name, "Fluent terms are not used here.", "Write the words out."));
            }
            continue;
        };
        let key = message.id.name;
        if messages.iter().any(|(other, _)| other == key) {
            problems.push(Problem::new(file, key, "The message is there twice.", "Keep one."));
            continue;
        }
        let pieces = match message.value {
            Some(pattern) => pieces(&pattern, true),
            None => Err("The message has no words.".to_owned()),
        };
        match pieces {
            Ok(pieces) => messages.push((key.to_owned(), pieces)),
            Err(what) => problems.push(Problem::new(
                file,
                key,
                what,
                "Only words, { $blank } and one choice { $blank -> … } are used here.",
            )),
        }
    }
    messages
}

fn pieces(pattern: &Pattern<&str>, may_choose: bool) -> Result<Vec<Piece>, String> {
    let mut pieces: Vec<Piece> = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => match pieces.last_mut() {
                Some(Piece::Text(words)) => words.push_str(value),
                _ => pieces.push(Piece::Text((*value).to_owned())),
            },
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                pieces.push(Piece::Blank(id.name.to_owned()));
            }
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                pieces.push(Piece::Text((*value).to_owned()));
            }
            PatternElement::Placeable {
                expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
            } if may_choose => {
                let mut chosen = Vec::new();
                let mut default = None;
                for variant in variants {
                    let key = match &variant.key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => {
                            return Err(format!("The variant [{value}] is a number; only names are used."));
                        }
                    };
                    let read = (key, self::pieces(&variant.value, false)?);
                    if variant.default { default = Some(read) } else { chosen.push(read) }
                }
                // The default stands last: it is the wording for every other value.
                chosen.extend(default);
                pieces.push(Piece::Choice { by: id.name.to_owned(), variants: chosen });
            }
            PatternElement::Placeable { .. } => return Err("It uses a part of Fluent that is not used here.".into()),
        }
    }
    Ok(pieces)
}

/// The blanks of a message, those that only choose among wordings too.
pub(crate) fn blanks(pieces: &[Piece]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for piece in pieces {
        match piece {
            Piece::Text(_) => {}
            Piece::Blank(name) => {
                found.insert(name.clone());
            }
            Piece::Choice { by, variants } => {
                found.insert(by.clone());
                variants.iter().for_each(|(_, pieces)| found.extend(blanks(pieces)));
            }
        }
    }
    found
}
