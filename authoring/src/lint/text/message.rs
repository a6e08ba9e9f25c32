//! Messages as the lint sees them: by key, with every wording they can take.

use std::collections::BTreeMap;

use zhol_core::content::{Catalog, catalog::Piece};

/// The messages of one language, by key.
pub(crate) type Messages<'a> = BTreeMap<&'a str, &'a [Piece]>;

/// A message by its key, as it stands in a file.
pub(super) type Message = (String, Vec<Piece>);

/// What stands in the file of a language; names of offices, regions and acts have files of their own.
pub(crate) fn own(texts: &Catalog) -> Messages<'_> {
    let named = |key: &str| ["region-", "city-", "act-"].iter().any(|start| key.starts_with(start));
    let fixed = [
        "office-hours",
        "office-call",
        "office-website",
        "office-address",
        "office-for",
        "office-national",
        "office-russian-name",
        "office-through",
        "office-through-host",
    ];
    let office = |key: &str| key.starts_with("office-") && !fixed.contains(&key) && !key.starts_with("office-by-name");
    texts
        .messages
        .iter()
        .filter(|(key, _)| !named(key) && !office(key))
        .map(|(key, pieces)| (key.as_str(), pieces.as_slice()))
        .collect()
}

/// Every wording that a message can take, with its blanks as they are written.
pub(super) fn wordings(pieces: &[Piece]) -> Vec<String> {
    let mut all = vec![String::new()];
    for piece in pieces {
        let ends: Vec<String> = match piece {
            Piece::Text(words) => vec![words.clone()],
            Piece::Blank(name) => vec![format!("{{ ${name} }}")],
            Piece::Choice { variants, .. } => variants.iter().flat_map(|(_, pieces)| wordings(pieces)).collect(),
        };
        all = all.iter().flat_map(|start| ends.iter().map(move |end| format!("{start}{end}"))).collect();
    }
    all
}
