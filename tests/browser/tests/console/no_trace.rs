//! Nothing of a call is left.

use std::time::Duration;

use browser_tests::{Error, Server, Worker};
use serde_json::{Value, json};
use zhol_authoring::read_case;
use zhol_core::interview::encoding;

/// What was said and written in a call, in words that stand nowhere else.
const NOTE: &str = "Parvaneh Zarghuni qarz 4417 Sentinel";

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_a_call_is_left() -> Result<(), Error> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (browser, content, today) = (&worker.browser, &worker.content, worker.today);
    worker.open(&server).await?;
    let book = &content.pack.book;
    let person = json!({ "today": format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day()), "answers": {
        "subject": "child", "birth_date": "1987-03-19", "documents": ["ussr_passport"], "situation": ["detained"], "fear_of_return": "yes",
    } });
    let case = read_case(book, &serde_json::from_str(&person.to_string())?).map_err(|wrong| wrong.join(" "))?;
    let empty = worker.ask("return document.body.textContent").await?;
    let empty = empty.as_str().ok_or("a page has words")?;
    for end in ["new call", "idle", "panic"] {
        worker.dictate(&case.answers).await?;
        worker.type_in("Alt+t").await?;
        worker.press(&NOTE.chars().filter(char::is_ascii_alphanumeric).map(String::from).collect::<Vec<_>>()).await?;
        worker.type_in("Escape Alt+c").await?;
        worker.jump("birth_date").await?;
        worker.wait("[data-date]").await?;
        let note = NOTE.replace(' ', "");
        assert_eq!(worker.ask("notes.push(...[...document.querySelectorAll('[data-note], .console, [data-pathway], .answered')].map(node => new WeakRef(node))); return document.querySelector('[data-note]').value").await?, json!(note));
        // Strings that only this call has: what was typed, and what the page made of the answers.
        let mut sentinels: Vec<String> = vec!["19.3.1987".into()];
        let said = worker
            .ask("return [...document.querySelectorAll('.answered, .danger p, .because dd, .standing, .outcome :is(h2, h3, p, li)')].map(e => e.textContent).filter(text => text.length > 11).map(text => [...text].reverse().join(''))")
            .await?;
        // The driver keeps what a script gave back: so it is given back to front, and nothing of ours is to be found there.
        sentinels.extend(serde_json::from_value::<Vec<String>>(said)?.iter().map(|said| said.chars().rev().collect::<String>()));
        sentinels.retain(|string| !empty.contains(string.as_str()));
        sentinels.sort();
        sentinels.dedup();
        assert!(sentinels.len() >= 20, "{sentinels:?}");
        // The search finds every one of them where anything holds it.
        browser.client.execute("window.leak = arguments[0]", vec![json!(sentinels)]).await?;
        assert_eq!(found(&worker, &sentinels).await?, sentinels, "the search finds what is there");
        worker.ask("window.leak = undefined").await?;
        println!("{end}: {} strings", sentinels.len());
        let modules = worker.ask("return modules.length").await?;
        match end {
            "new call" => worker.new_call().await?,
            "idle" => {
                worker.ask("const now = Date.now; window.late = 9.1 * 60000; Date.now = () => now() + late").await?;
                worker.wait("[data-idle]").await?;
                worker.ask("late = 10.1 * 60000").await?;
                worker.renewed(&modules).await?;
            }
            _ => {
                worker.ask("breaks = 3").await?;
                worker.type_in("/").await?;
                worker.renewed(&modules).await?;
                worker.wait("[data-line=documents] .answered:not(:empty)").await?;
                worker.new_call().await?;
            }
        }
        assert_eq!(worker.ask("return document.querySelector('[data-note]').value").await?, json!(""));
        assert_eq!(
            worker.ask("return [...document.querySelectorAll('.answered')].every(e => !e.textContent)").await?,
            json!(true)
        );
        let left = found(&worker, &sentinels).await?;
        assert!(left.is_empty(), "after {end}, this is left: {left:?}");
        // What stands in the page is no string in that heap: the elements are gone themselves.
        let still = worker.ask("return notes.map(node => node.deref()).filter(Boolean).map(node => node.className)").await?;
        assert_eq!(still, json!([]), "elements of the call before, after {end}");
        // The memories of the calls before are gone, or hold nothing.
        let memories = worker
            .ask("return modules.slice(0, -1).map(memory => memory.deref()).filter(Boolean).filter(memory => new Uint8Array(memory.buffer).some(byte => byte)).length")
            .await?;
        assert_eq!(memories, json!(0), "a memory of a call before still holds something, after {end}");
        let gone = worker.ask("return modules.slice(0, -1).filter(memory => !memory.deref()).length").await?;
        println!("{end}: {gone} of {} memories are collected", worker.ask("return modules.length - 1").await?);
        // The packed number of the answers, which alone would say everything, is in no memory that is left.
        let number = encoding::encode(book, &case.answers).bytes().to_vec();
        let script = "const number = arguments[0]; return modules.map(memory => memory.deref()).filter(Boolean).some(memory => {
            const bytes = new Uint8Array(memory.buffer);
            for (let at = bytes.indexOf(number[0]); at >= 0; at = bytes.indexOf(number[0], at + 1))
                if (number.every((byte, on) => bytes[at + on] === byte)) return true;
            return false;
        })";
        assert_eq!(browser.client.execute(script, vec![json!(number)]).await?, json!(false), "after {end}");
    }
    worker.browser.close().await
}

/// Those of some strings that are in the page's heap, by a snapshot of it after a clearing away.
async fn found(worker: &Worker, strings: &[String]) -> Result<Vec<String>, Error> {
    worker.browser.devtools("HeapProfiler.enable", json!({})).await?;
    for _ in 0..3 {
        worker.browser.devtools("HeapProfiler.collectGarbage", json!({})).await?;
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    let snapshot = worker.browser.heap().await?;
    assert!(snapshot.len() > 100_000, "a snapshot of {} bytes", snapshot.len());
    // As JSON writes them.
    let plain: String = serde_json::from_str::<Value>(&snapshot)?["strings"]
        .as_array()
        .ok_or("a snapshot has strings")?
        .iter()
        .filter_map(Value::as_str)
        .collect::<Vec<_>>()
        .join("\n");
    Ok(strings.iter().filter(|string| plain.contains(*string)).cloned().collect())
}
