//! Rooms and crates use only what they may.

use super::{PACKAGES, ROOMS, crates, room_of, rooms};

/// What each crate may use of the others.
const CRATES: &[(&str, &[&str])] = &[
    ("zhol-core", &[]),
    ("zhol", &["zhol-core"]),
    ("zhol-authoring", &["zhol-core"]),
    ("zhol-cli", &["zhol-authoring", "zhol-core"]),
    ("zhol-console", &["zhol", "zhol-core"]),
    ("zhol-wasm", &["zhol"]),
    ("zhol-console-wasm", &["zhol-console"]),
    ("zhol-comparison", &["zhol-core"]),
    ("prerender", &["zhol", "zhol-authoring", "zhol-core"]),
    ("xtask", &[]),
    ("zhol-tests", &["zhol-authoring", "zhol-core"]),
    ("browser-tests", &["zhol-authoring", "zhol-core"]),
];

#[test]
fn crates_use_only_the_crates_that_they_may() {
    for package in PACKAGES.iter() {
        let may = CRATES.iter().find(|(name, _)| *name == package.name).map(|(_, may)| *may);
        let may = may.unwrap_or_else(|| panic!("{} is a crate of the architecture: say what it may use", package.name));
        for used in &package.uses {
            assert!(may.contains(&used.as_str()), "{} uses {used}", package.name);
        }
    }
    assert_eq!(PACKAGES.len(), CRATES.len(), "every crate that is named is there");
}

/// The room of a path into another crate, such as `zhol_core::engine::Date`.
fn room_elsewhere(path: &[String]) -> Option<&'static str> {
    let package = PACKAGES.iter().find(|package| package.name.replace('-', "_") == path[0])?;
    let module = path.get(1).map_or("", String::as_str);
    let inside = match package.name.as_str() {
        "zhol-core" => format!("src/core/{module}"),
        // The widget passes the rooms of the core on.
        "zhol" => [format!("src/{module}"), format!("src/core/{module}")].into_iter().find(|path| room_of(path).is_some())?,
        _ => package.folder.display().to_string(),
    };
    room_of(&inside)
}

#[test]
fn rooms_use_only_the_rooms_that_they_may() {
    let may = rooms();
    let (mut found, mut looked) = (Vec::new(), 0);
    for (_, own) in crates() {
        let uses = own.uses();
        let inside = uses
            .inside
            .iter()
            .map(|((from, to), (line, path))| (*from, own.files[*to].display().to_string(), *line, path.clone()));
        let inside = inside.map(|(from, to, line, path)| (from, room_of(&to), line, path));
        let outside = uses.outside.iter().map(|((from, path), line)| (*from, room_elsewhere(path), *line, path.join("::")));
        for (from, used, line, path) in inside.chain(outside) {
            let file = own.files[from].display().to_string();
            let (Some(room), Some(used)) = (room_of(&file), used) else { continue };
            looked += 1;
            if room != used && !may[room].contains(&used) {
                found.push(format!("{room} uses {used}: {file}, line {line}, {path}"));
            }
        }
    }
    assert!(looked > 500, "only {looked} uses were seen");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn every_file_of_the_crates_is_in_a_room() {
    for (_, own) in crates() {
        for file in own.files.iter().map(|file| file.display().to_string()) {
            let is_root = ["src/lib.rs", "src/core/lib.rs"].contains(&file.as_str());
            assert!(is_root || room_of(&file).is_some(), "{file} is in no room: name it in ROOMS");
        }
    }
    for (room, may) in ROOMS {
        let top = zhol_tests::root();
        assert!(top.join(room).is_dir() || top.join(format!("{room}.rs")).is_file(), "the room {room} is there");
        may.iter().for_each(|used| assert!(rooms().contains_key(used), "{room} may use {used}, which is no room"));
    }
}
