//! Zhol beside a form of SurveyJS and rules of publicodes: the same questions and rules, in the same browser, one after the other in
//! turns. `cargo xtask bench` makes the pages and starts it.

#![allow(clippy::indexing_slicing, reason = "a member that JSON does not have is null, and what is made of it says so")]

mod measure;
mod table;

use std::{env, fs, path::PathBuf};

use browser_tests::{Error, Server, content};
use serde_json::Value;
use zhol_authoring::read_case;
use zhol_core::engine::{Evaluation, Rulebook};

use measure::{Bench, Contestant, Figures};

/// Who is measured: the name, the page, the script that knows the page, and how often its rules are evaluated for everybody in a round.
/// Each takes some tenths of a second.
const CONTESTANTS: [Contestant; 3] = [
    Contestant { name: "Zhol", page: "en.html", script: include_str!("zhol.js"), times: 1000 },
    Contestant { name: "SurveyJS", page: "", script: include_str!("surveyjs.js"), times: 40 },
    Contestant { name: "publicodes", page: "", script: include_str!("publicodes.js"), times: 8 },
];

#[tokio::main]
async fn main() -> Result<(), Error> {
    let runs = env::args().nth(1).map_or(Ok(3), |runs| runs.parse())?;
    let pages = PathBuf::from(env::var_os("ZHOL_BENCH").ok_or("`cargo xtask bench` makes the pages and starts this")?);
    let cases: Vec<Value> = serde_json::from_str(&fs::read_to_string(pages.join("cases.json"))?)?;
    let sites = [Server::dist(), pages.join("surveyjs"), pages.join("publicodes"), pages.join("evaluation")];
    let mut servers = Vec::new();
    for site in &sites {
        servers.push(Server::of(site)?);
    }
    let [zhol, surveyjs, publicodes, evaluation] = servers.as_slice() else { return Err("a server is missing".into()) };
    let bench = Bench { evaluation, cases: &cases };
    let mut found: [Figures; 3] = Default::default();
    for run in 0..runs {
        for ((contestant, server), figures) in CONTESTANTS.iter().zip([zhol, surveyjs, publicodes]).zip(&mut found) {
            eprintln!("run {} of {runs}: {}", run + 1, contestant.name);
            bench.take(contestant, server, figures).await.map_err(|error| format!("{}: {error}", contestant.name))?;
        }
    }
    let (book, due) = standings(&cases)?;
    print!("{}", table::write(&CONTESTANTS, &found, &book, &due, cases.len()));
    let lost = table::lost(&CONTESTANTS, &found);
    if lost.is_empty() {
        println!("\nZhol is ahead of SurveyJS on every line, and of publicodes on evaluation.");
        Ok(())
    } else {
        Err(format!("Zhol is not ahead: {}", lost.join("; ")).into())
    }
}

/// The standings as the command line's own engine finds them: a row for each case.
fn standings(cases: &[Value]) -> Result<(Rulebook, Vec<Vec<String>>), Error> {
    let book = content()?.pack.book;
    let mut rows = Vec::new();
    for case in cases {
        let case = read_case(&book, case).map_err(|errors| errors.join(" "))?;
        let evaluation = Evaluation::of(&book, &case.answers, case.today);
        rows.push(book.pathways.iter().map(|pathway| evaluation.standing(pathway).word().to_owned()).collect());
    }
    Ok((book, rows))
}
