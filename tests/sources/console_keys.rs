//! A key of the console is in every place where people look for it.

use std::fs;

use syn::{Item, ItemEnum};
use zhol_console::{Command, Keymap, key_label};
use zhol_core::content::LANGUAGES;
use zhol_tests::root;

const KEYMAP: &str = "console/src/keymap.rs";
const TOOLBAR: &str = "console/src/view/toolbar.rs";
const MANUAL: &str = "docs/hotline.md";

fn text(file: &str) -> String {
    fs::read_to_string(root().join(file)).unwrap()
}

/// The commands as the source declares them.
fn declared() -> Vec<String> {
    let source = syn::parse_file(&text(KEYMAP)).unwrap();
    let is_command = |item: Item| match item {
        Item::Enum(item @ ItemEnum { .. }) if item.ident == "Command" => Some(item),
        _ => None,
    };
    let commands = source.items.into_iter().find_map(is_command).unwrap();
    commands.variants.iter().map(|variant| variant.ident.to_string()).collect()
}

/// The keys in the table of the manual.
fn in_the_manual() -> Vec<String> {
    let manual = text(MANUAL);
    let cells = manual.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    cells.flat_map(|cell| cell.split([' ', ',', '`']).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_command_has_a_key_to_begin_with() {
    let listed: Vec<String> = Command::ALL.iter().map(|(command, _)| format!("{command:?}")).collect();
    for command in declared() {
        assert!(listed.contains(&command), "{KEYMAP}: `Command::ALL` has no key for `{command}`");
    }
}

#[test]
fn the_list_of_the_keys_and_the_buttons_say_what_each_does() {
    let toolbar = text(TOOLBAR);
    let has_button = |command: Command| toolbar.contains(&format!("command(Command::{command:?}, "));
    assert!(has_button(Command::New), "{TOOLBAR} was read");
    for language in LANGUAGES.iter().filter(|language| language.workers) {
        let file = format!("content/hotline/{}.ftl", language.tag);
        let messages = text(&file);
        for (command, _) in Command::ALL {
            let row = format!("console-key-{}", command.word());
            let button = has_button(command).then(|| format!("console-{}", command.word()));
            for key in [Some(row), button].into_iter().flatten() {
                assert!(messages.lines().any(|line| line.starts_with(&format!("{key} ="))), "{file} lacks `{key}`");
            }
        }
    }
}

#[test]
fn the_manual_has_the_keys_of_every_command_and_no_others() {
    let manual = in_the_manual();
    let labels: Vec<String> = Command::ALL.iter().map(|(command, _)| key_label(Keymap::default().chord(*command))).collect();
    for label in &labels {
        assert!(manual.contains(label), "{MANUAL} lacks the key {label}");
    }
    for label in manual.iter().filter(|label| label.starts_with("Alt+")) {
        assert!(labels.contains(label), "{MANUAL} has {label}, which does nothing");
    }
}
