//! Several people in one call.

use browser_tests::{Error, Server, Worker};
use serde_json::json;
use zhol_authoring::read_case;
use zhol_core::{
    engine::{Answers, screen},
    referral::refer,
    summary::summary,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_family_its_summaries_and_a_shared_desk() -> Result<(), Error> {
    let server = Server::start()?;
    let worker = Worker::come().await?;
    let (browser, content, today) = (&worker.browser, &worker.content, worker.today);
    let may = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    browser.devtools("Browser.grantPermissions", may).await?;
    worker.open(&server).await?;
    let (book, directory) = (&content.pack.book, &content.pack.directory);
    let speak = "const list = document.querySelector('[data-tongue=caller]'); list.value = 'fa-AF';
        list.dispatchEvent(new Event('change', { bubbles: true }));";
    worker.ask(speak).await?;
    worker.wait("h3 [lang=fa-AF]").await?;
    let own = worker.ask("return document.querySelector('.console').lang").await?;
    let own = own.as_str().ok_or("a language")?.to_owned();

    // A mother, then her child, each with a result of their own; and back to the mother by two keys.
    let people: Vec<Answers> = ["self", "child"]
        .iter()
        .zip(["ussr_passport", "kz_birth_certificate"])
        .map(|(subject, paper)| {
            let known = book.fact(book.fact_named("documents").unwrap()).unwrap().options.iter().any(|option| option == paper);
            let papers = if known { json!([paper]) } else { json!([]) };
            let answers = json!({ "subject": subject, "birth_date": if *subject == "self" { "1984" } else { "2015" }, "documents": papers, "fear_of_return": "no" });
            let day = format!("{:04}-{:02}-{:02}", today.year(), today.month(), today.day());
            read_case(book, &json!({ "today": day, "answers": answers })).unwrap().answers
        })
        .collect();
    let mut told = Vec::new();
    for (at, person) in people.iter().enumerate() {
        if at > 0 {
            worker.type_in("Alt+a").await?;
            worker.wait("[data-person='2'][aria-pressed=true]").await?;
        }
        let (said, _) = worker.call(person).await?;
        worker.agrees(&said).await?;
        told.push(said);
    }
    for (key, said) in [("Alt+1", &told[0]), ("Alt+2", &told[1])] {
        worker.type_in(key).await?;
        worker.wait(&format!("[data-person='{}'][aria-pressed=true]", &key.replace("Alt+", ""))).await?;
        worker.agrees(said).await?;
        // One chord for the worker's own file, one for the caller's telephone.
        for (chord, language) in [("Alt+c", own.as_str()), ("Alt+s", "fa-AF")] {
            worker.ask("navigator.clipboard.writeText('before')").await?;
            worker.type_in(chord).await?;
            worker.wait("[data-copied=true]").await?;
            let screening = screen(book, said, today);
            let referrals = refer(directory, book, &screening, said);
            let expected = summary(book, directory, content.texts(language).unwrap(), said, today, &screening, &referrals);
            worker.clipboard(&expected).await?;
        }
    }

    // On a shared desk the call is over as soon as the tab is hidden; by keys alone, as everything.
    worker.type_in("?").await?;
    worker.wait("[data-hides]").await?;
    worker.ask("document.querySelector('[data-hides]').focus()").await?;
    browser.client.active_element().await?.send_keys(" ").await?;
    worker.type_in("Escape").await?;
    let modules = worker.ask("return modules.length").await?;
    worker.ask("Object.defineProperty(document, 'hidden', { value: true, configurable: true }); document.dispatchEvent(new Event('visibilitychange'))").await?;
    worker.renewed(&modules).await?;
    assert_eq!(worker.ask("return document.querySelectorAll('[data-person]').length").await?, json!(1), "the family is gone");
    assert_eq!(worker.ask("return [...document.querySelectorAll('.answered')].every(e => !e.textContent)").await?, json!(true));
    // What was offered to the clipboard is taken away too.
    worker.clipboard("").await?;
    worker.browser.close().await
}
