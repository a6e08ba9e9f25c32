//! What partners are told of the element and the frame is what the scripts do.

use std::{collections::BTreeSet, fs};

use serde_json::Value;

fn read(path: &str) -> String {
    fs::read_to_string(zhol_tests::root().join(path)).unwrap()
}

/// The words in quotation marks, and the names before colons, of a part of a script.
fn words(text: &str) -> BTreeSet<String> {
    let quoted = text.split('"').skip(1).step_by(2).map(str::to_owned);
    let keys = text.split(['{', ',', '\n']).filter_map(|part| part.split_once(':')).map(|(key, _)| key.trim().to_owned());
    quoted
        .chain(keys)
        .filter(|word| !word.is_empty() && word.chars().all(|letter| letter.is_alphanumeric() || letter == '-'))
        .collect()
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(part, _)| part).unwrap()
}

fn element() -> Value {
    let manifest: Value = serde_json::from_str(&read("static/embed/custom-elements.json")).unwrap();
    manifest["modules"][0]["declarations"][0].clone()
}

fn names(list: &Value) -> BTreeSet<String> {
    list.as_array().unwrap().iter().map(|entry| entry["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn the_manifest_lists_the_custom_properties_that_the_theme_reads() {
    let script = read("src/web/js/theme.js");
    let public = between(&script, "const PUBLIC = {", "};");
    let called = |own: &str| {
        let entry = public.split(',').map(|pair| pair.trim().replace('"', "")).find_map(|pair| {
            let (name, other) = pair.split_once(": ")?;
            (name == own).then(|| other.to_owned())
        });
        format!("--zhol-{}", entry.unwrap_or_else(|| own.to_owned()))
    };
    let mut own = words(between(&script, "const GROUNDS = [", "];"));
    own.extend(words(between(&script, "const MENDED = {", "};")));
    own.extend(words(between(&script, "const OTHERS = [", "];")));
    own.remove("proto");
    let read: BTreeSet<String> = own.iter().map(|name| called(name)).collect();
    let said = names(&element()["cssProperties"]);
    assert_eq!(said, read);
    assert!(said.len() <= 20, "few enough to read: {said:?}");
}

#[test]
fn the_manifest_lists_the_attributes_and_parts_that_the_element_has() {
    let script = read("src/web/js/element.js");
    let wished: BTreeSet<String> =
        script.split("wish(host, \"").skip(1).filter_map(|part| part.split('"').next()).map(str::to_owned).collect();
    let mut said = names(&element()["attributes"]);
    // A page with a style of its own says it there.
    said.insert("accent".into());
    assert_eq!(said, wished);
    for part in names(&element()["cssParts"]) {
        assert!(script.contains(&format!("part = \"{part}\"")), "{part}");
    }
}

#[test]
fn the_schema_and_the_types_list_the_messages_that_the_frame_sends() {
    let schema: Value = serde_json::from_str(&read("static/embed/messages.schema.json")).unwrap();
    let said: BTreeSet<String> = schema["oneOf"]
        .as_array()
        .unwrap()
        .iter()
        .map(|kind| kind["properties"]["type"]["const"].as_str().unwrap().to_owned())
        .collect();
    let mut sent = BTreeSet::new();
    for script in ["frame", "element", "device", "first"] {
        let text = read(&format!("src/web/js/{script}.js"));
        sent.extend(text.split("tell(\"").skip(1).filter_map(|part| part.split('"').next()).map(str::to_owned));
    }
    assert_eq!(said, sent);
    let types = read("static/embed/zhol.d.ts");
    for kind in said {
        assert!(types.contains(&format!("type: \"{kind}\"")), "{kind}");
    }
}
