//! Mounting the widget in an element.

use crate::{
    platform::{self, Host},
    ui,
};

/// The elements that ask for the widget.
const ASKING: &str = "[data-zhol]";
/// The attribute that names the folder of the widget's files.
const BASE: &str = "data-base";
/// The attribute that names the language to begin in.
const LANGUAGE: &str = "data-lang";

/// The attribute that says that the page is our own.
const OWN: &str = "data-own";

/// Mounts the widget in every element that asks for it and has none yet.
pub(super) fn everywhere() {
    for host in platform::hosts(ASKING) {
        inside(&host);
    }
    platform::tell();
}

fn inside(host: &Host) {
    let base = folder(host.says(BASE));
    let Some(room) = host.furnish(&[&base, "styles/widget.css"].concat()) else { return };
    let wished = host.says(LANGUAGE).into_iter().chain(platform::languages());
    ui::open(room, base, ui::first_language(wished), host.says(OWN).is_some());
}

/// The folder with a slash at its end; the page's own if none is named.
fn folder(named: Option<String>) -> String {
    match named {
        Some(folder) if folder.ends_with('/') => folder,
        Some(folder) if !folder.is_empty() => folder + "/",
        _ => "./".into(),
    }
}
