//! No files of a crate use each other in a circle: each can be understood after those that it uses.

use std::path::Path;

use super::crates;
use crate::rust::Crate;

#[test]
fn no_files_of_a_crate_use_each_other_in_a_circle() {
    let mut found = Vec::new();
    for (package, own) in crates() {
        found.extend(own.circles().into_iter().map(|circle| format!("{package}: {circle}")));
    }
    assert!(found.is_empty(), "Move what both need into a file of its own:\n{}", found.join("\n"));
}

/// A crate of these files.
fn made(files: &[(&str, &str)]) -> Crate {
    let read = |path: &Path| files.iter().find(|(name, _)| Path::new(name) == path).map(|(_, text)| (*text).to_owned());
    Crate::read(Path::new("lib.rs"), &["other"], &read)
}

#[test]
fn a_circle_is_found_however_a_file_is_used() {
    for user in [
        "use crate::b::Two; pub struct One(Two);",
        "use super::b; pub struct One(b::Two);",
        "pub struct One(super::Two);",
        "use super::*; pub struct One(Two);",
        "use crate::{b::{self as other}}; pub struct One(other::Two);",
        "pub struct One; fn two() { use crate::Two; }",
        "pub struct One; fn two() { let it = crate::b::Two::new(); }",
        "pub struct One; fn two() { vec![crate::b::two()]; }",
        "pub struct One; mod inner { fn two(_: super::super::b::Two) {} }",
        "pub struct One; impl Into<crate::b::Two> for One {}",
    ] {
        let own = made(&[
            ("lib.rs", "mod a; mod b; pub use b::Two;"),
            ("a.rs", user),
            ("b.rs", "use crate::a::One; pub struct Two(One); pub fn two() {}"),
        ]);
        let circles = own.circles();
        assert!(circles.len() == 1 && circles[0].contains("a.rs uses b.rs") && circles[0].contains("b.rs uses a.rs"), "{user}");
    }
}

#[test]
fn modules_re_exports_and_tests_make_no_circle() {
    let own = made(&[
        ("lib.rs", "mod a; mod b; pub use a::One; pub use b::Two; pub struct Shared;"),
        ("a.rs", "mod part; pub use part::Part; use crate::Shared; pub struct One(Shared);"),
        ("a/part.rs", "use super::One; pub struct Part(One);"),
        (
            "b.rs",
            "use super::One; use other::Two as Far; pub struct Two(One, Far); fn own() { let part = Two::default(); }\n#[cfg(test)] mod tests { use super::*; }",
        ),
    ]);
    assert_eq!(own.circles(), Vec::<String>::new());
    let uses = own.uses();
    let found: Vec<String> =
        uses.inside.keys().map(|(from, to)| format!("{} {}", own.files[*from].display(), own.files[*to].display())).collect();
    assert_eq!(found, ["a.rs lib.rs", "a/part.rs a.rs", "b.rs a.rs"]);
    assert_eq!(uses.outside.keys().map(|(_, path)| path.join("::")).collect::<Vec<_>>(), ["other::Two"]);
}
