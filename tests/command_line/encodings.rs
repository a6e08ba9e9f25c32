//! Files as other programs write them: with a mark, in UTF-16, in an older encoding, with other ends of lines.

use serde_json::Value;

use crate::zhol::zhol;

/// Lines whose ids are names in Cyrillic letters.
const NAMES: [&str; 3] = ["Сауле", "Ерёменко", "Шымкент"];

fn cases(end: &str) -> String {
    let line =
        |name: &&str| format!("{{\"id\":\"{name}\",\"today\":\"2026-11-22\",\"answers\":{{\"birth_country\":\"kz\"}}}}{end}");
    NAMES.iter().map(line).collect()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// In Windows-1251: the basic letters stand in the order of Unicode, and ё apart.
fn windows_1251(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        'ё' => 0xb8,
        'А'..='я' => u8::try_from(u32::from(letter) - 0x410 + 0xc0).unwrap(),
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text.chars().map(byte).collect()
}

/// In code page 866: the same, with a gap before р.
fn code_page_866(text: &str) -> Vec<u8> {
    let byte = |letter: char| match letter {
        'ё' => 0xf1,
        'А'..='п' => u8::try_from(u32::from(letter) - 0x410 + 0x80).unwrap(),
        'р'..='я' => u8::try_from(u32::from(letter) - 0x440 + 0xe0).unwrap(),
        other => u8::try_from(u32::from(other)).unwrap(),
    };
    text.chars().map(byte).collect()
}

/// The ids of the results, what is said, and the exit code.
fn screened(arguments: &[&str], input: impl AsRef<[u8]>) -> (Vec<String>, String, Option<i32>) {
    let output = zhol(&[&["screen"], arguments].concat(), input);
    let results = String::from_utf8(output.stdout).unwrap();
    let id = |line: &str| serde_json::from_str::<Value>(line).unwrap()["id"].as_str().unwrap().to_owned();
    (results.lines().map(id).collect(), String::from_utf8(output.stderr).unwrap(), output.status.code())
}

#[test]
fn utf_8_and_utf_16_are_read_with_and_without_a_mark() {
    let marked = format!("\u{feff}{}", cases("\r\n"));
    for (name, input) in [
        ("UTF-8, mark, CRLF", marked.clone().into_bytes()),
        ("UTF-16 little-endian, mark, CRLF", utf_16(&marked, u16::to_le_bytes)),
        ("UTF-16 big-endian, mark, CRLF", utf_16(&marked, u16::to_be_bytes)),
        ("UTF-16 little-endian", utf_16(&cases("\n"), u16::to_le_bytes)),
        ("UTF-16 big-endian", utf_16(&cases("\n"), u16::to_be_bytes)),
        ("joined files with marks", format!("{marked}{marked}").into_bytes()),
    ] {
        let (ids, said, code) = screened(&[], &input);
        assert_eq!((ids.get(..3).unwrap(), said.as_str(), code), (&NAMES.map(str::to_owned)[..], "", Some(0)), "{name}");
    }
    let (ids, said, _) = screened(&["--encoding", "windows-1251"], &marked);
    assert_eq!((ids, said.as_str()), (NAMES.map(str::to_owned).to_vec(), ""), "a mark says more than an option");
}

#[test]
fn an_older_encoding_is_recognised_said_and_read_when_it_is_named() {
    for (name, option, input) in [
        ("Windows-1251", "windows-1251", windows_1251(&cases("\r\n"))),
        ("code page 866", "ibm866", code_page_866(&cases("\r\n"))),
    ] {
        let (ids, said, code) = screened(&[], &input);
        assert_eq!((ids.len(), code), (0, Some(2)), "{said}");
        for line in 1..=3 {
            let expected = format!("line {line}: this line is not UTF-8. It looks like {name}");
            assert!(said.contains(&expected) && said.contains(&format!("--encoding {option}.")), "{said}");
        }
        let (ids, said, code) = screened(&["--encoding", option], &input);
        assert_eq!((ids, said.as_str(), code), (NAMES.map(str::to_owned).to_vec(), "", Some(0)));
    }
}

#[test]
fn a_line_in_another_encoding_costs_no_other_line() {
    let good = cases("\n");
    let input = [good.as_bytes(), &windows_1251(&cases("\n")), b"{\"id\":\"\xff\x90\xb5\x00\"}\n", good.as_bytes()].concat();
    let (ids, said, code) = screened(&[], &input);
    assert_eq!((ids.len(), code), (6, Some(2)), "{said}");
    let lines: Vec<&str> = said.lines().filter_map(|line| line.split(':').next()).collect();
    assert_eq!(lines, ["line 4", "line 5", "line 6", "line 7"], "{said}");
    assert!(said.contains("line 7: this line is not UTF-8. Save it as UTF-8, or name its encoding with --encoding."), "{said}");
}

#[test]
fn bytes_that_are_no_character_are_never_read_as_one() {
    let mut input = utf_16(&format!("\u{feff}{}", cases("\n")), u16::to_le_bytes);
    // Half of a pair of two, in the first name.
    input[17] = 0xd8;
    let (ids, said, code) = screened(&[], &input);
    assert_eq!((ids.len(), code), (2, Some(2)), "{said}");
    assert!(said.starts_with("line 1: this line has bytes that are no character in UTF-16LE."), "{said}");
    let (_, said, code) = screened(&["--encoding", "cp12521"], "");
    assert!(code == Some(2) && said.contains("there is no such encoding. Write for example utf-8"), "{said}");
}

#[test]
fn codes_are_made_of_such_files_too() {
    let output = zhol(&["code", "--encoding", "windows-1251"], windows_1251(&cases("\r\n")));
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 3);
    let input = [b"\xff\n".as_slice(), format!("\u{feff}{}", cases("\r\n")).as_bytes()].concat();
    let output = zhol(&["code"], input);
    assert_eq!(String::from_utf8(output.stdout).unwrap().lines().count(), 3);
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("line 1: this line is not UTF-8."));
}
