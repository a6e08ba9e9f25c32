//! `zhol screen --csv`: the spreadsheet of a campaign in, and one with the results out.

use serde_json::{Value, json};

use crate::zhol::zhol;

const HEADER: &str = "id,pathway,standing,deferred,pathways,office,flags,error";

/// The lines of the results, what is said, and the exit code.
fn screened(arguments: &[&str], input: &str) -> (Vec<String>, String, Option<i32>) {
    let output = zhol(&[&["screen", "--csv"], arguments].concat(), input);
    let results = String::from_utf8(output.stdout).unwrap();
    (results.lines().map(str::to_owned).collect(), String::from_utf8(output.stderr).unwrap(), output.status.code())
}

/// The rows that a table should become, by what the same people's JSON becomes.
fn by_json(cases: &[Value]) -> Vec<String> {
    let lines: Vec<String> = cases.iter().map(Value::to_string).collect();
    let output = zhol(&["screen"], lines.join("\n"));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let row = |line: &str| {
        let result: Value = serde_json::from_str(line).unwrap();
        let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let list = |name: &str| result[name].as_array().unwrap().clone();
        let mark = |pathway: &Value| if pathway["deferred"] == true { ":deferred" } else { "" };
        let listed = list("pathways")
            .iter()
            .map(|pathway| format!("{}:{}{}", word(&pathway["id"]), word(&pathway["standing"]), mark(pathway)))
            .collect::<Vec<_>>()
            .join(";");
        let first = &result["pathways"][0];
        let flags = list("flags").iter().map(word).collect::<Vec<_>>().join(";");
        let deferred = if first["deferred"] == true { "yes" } else { "" };
        [
            word(&result["id"]),
            word(&first["id"]),
            word(&first["standing"]),
            deferred.into(),
            listed,
            word(&result["offices"][0]["id"]),
            flags,
            String::new(),
        ]
        .join(",")
    };
    String::from_utf8(output.stdout).unwrap().lines().map(row).collect()
}

#[test]
fn a_table_becomes_what_the_same_answers_as_json_become() {
    let input = "today,id,birth_date,documents,fear_of_return,birth_country\r\n\
                 2026-11-22,a,1984,kz_id; ussr_passport,no,ru\r\n\
                 2026-11-22,\"b\",1984-05,[],unknown,kz\r\n\
                 ,c,,unknown,,\r\n\
                 2026-11-22,d,,,yes,\r\n";
    let expected = by_json(&[
        json!({"id":"a","today":"2026-11-22","answers":{"birth_date":"1984","documents":["kz_id","ussr_passport"],"fear_of_return":"no","birth_country":"ru"}}),
        json!({"id":"b","today":"2026-11-22","answers":{"birth_date":"1984-05","documents":[],"fear_of_return":"unknown","birth_country":"kz"}}),
        json!({"id":"c","today":"2026-11-20","answers":{"documents":"unknown"}}),
        json!({"id":"d","today":"2026-11-22","answers":{"fear_of_return":"yes"}}),
    ]);
    let (rows, said, code) = screened(&["--today", "2026-11-20"], input);
    assert_eq!((said.as_str(), code), ("", Some(0)));
    assert_eq!(rows[0], HEADER);
    assert_eq!(rows[1..], expected);
    assert!(rows.iter().any(|row| row.contains(":deferred")), "what fear puts off says so: {rows:?}");
}

#[test]
fn a_table_is_read_as_spreadsheets_write_it_and_answered_in_the_same_way() {
    let plain = "id,fear_of_return,documents\nСауле,yes,kz_id;ussr_passport\n";
    let (expected, ..) = screened(&[], plain);
    // With semicolons or tabs between the cells, empty columns and rows at the end, and a mark.
    for (delimiter, documents) in [(';', "\"kz_id;ussr_passport\""), ('\t', "kz_id;ussr_passport")] {
        let input = "\u{feff}id;fear_of_return;documents;;\r\n Сауле ;yes;DOCUMENTS;;\r\n;;;;\r\n";
        let input = input.replace(';', &delimiter.to_string()).replace("DOCUMENTS", documents);
        let (rows, said, code) = screened(&[], &input);
        assert_eq!((said.as_str(), code, rows.len()), ("", Some(0), 2), "{rows:?}");
        assert!(rows[0].starts_with("\u{feff}id"), "as it came, so that the program that wrote it reads it: {rows:?}");
        assert_eq!(rows[0].matches(delimiter).count(), 7, "{rows:?}");
        assert_eq!(rows[1].replace(['"', delimiter], ""), expected[1].replace(['"', ','], "").replace(delimiter, ""));
    }
}

#[test]
fn a_column_that_is_not_known_is_named_with_the_nearest_and_nothing_is_screened() {
    let (rows, said, code) = screened(&[], "id,birth_contry,fear_of_return,fear_of_return,passport\na,kz,yes,no,x\n");
    assert_eq!((rows.len(), code), (0, Some(2)));
    for part in [
        "line 1: column 2: `birth_contry` is not a fact. Did you mean `birth_country`?",
        "line 1: column 4: `fear_of_return` is there twice, first in column 3.",
        "line 1: column 5: `passport` is not a fact.",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    for input in ["", "id,birth_country\n", "\n\n"] {
        let (_, said, code) = screened(&[], input);
        assert!(code == Some(2) && said.contains("there are no answers to screen. Write a header of fact ids"), "{said}");
    }
}

#[test]
fn a_bad_row_is_said_in_the_words_of_json_and_costs_no_good_one() {
    let wrong = json!({ "id": "b", "today": "2026-11-22", "answers": { "birth_date": "17.05.1984", "documents": ["kz-id", "ussr_passport"] } });
    let json = String::from_utf8(zhol(&["screen"], format!("\n\n{wrong}")).stderr).unwrap();
    let input = "id,birth_date,documents,\n\
                 a,1984,,\n\
                 b,17.05.1984,kz-id;ussr_passport,\n\
                 \"c,1984,,\n\
                 d,1984,\n\
                 e,1984,,more\n\
                 f,1984,[],\n";
    let (rows, said, code) = screened(&["--today", "2026-11-22"], input);
    assert_eq!(code, Some(2));
    assert!(said.starts_with(&json), "{said} begins with {json}");
    let further: Vec<&str> = said.strip_prefix(&json).unwrap().lines().collect();
    assert_eq!(
        further,
        [
            "line 4: a quotation mark is not closed on this line. A cell cannot go on on the next one.",
            "line 5: there are 3 cells, and the header has 4 columns. Write one cell for each column.",
            "line 6: column 4 has no name, but here it says \"more\". Name it in the header.",
        ]
    );
    assert_eq!(rows.len(), 7, "a row for each row: {rows:?}");
    let ids: Vec<&str> = rows.iter().map(|row| row.split(',').next().unwrap()).collect();
    assert_eq!(ids, ["id", "a", "b", "", "", "", "f"]);
    assert!(rows[2].contains("line 3: `birth_date`: ") && rows[4].ends_with("Write one cell for each column.\""), "{rows:?}");
}
