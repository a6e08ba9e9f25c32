//! The two engines that look for what keeps people out: axe with all its rules, and IBM's.

use std::{env, fs, path::Path, path::PathBuf};

use fantoccini::Client;
use serde_json::{Value, json};

use super::Error;

/// All of axe's rules that it has not given up, the experimental and those of good practice among them.
const AXE: &str = "const done = arguments[0];
    const values = axe.getRules().filter(rule => !rule.tags.includes('deprecated')).map(rule => rule.ruleId);
    const options = { runOnly: { type: 'rule', values }, resultTypes: ['violations'], iframes: false, preload: false };
    axe.run(document, options).then(result => done({
        checked: result.passes.length,
        found: result.violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html.slice(0, 300) + ' ' + n.failureSummary).join(' | ')}`),
    }), error => done({ checked: 0, found: [String(error)] }))";

/// IBM's requirements with all of the newest guidelines of the W3C. What it only recommends counts as well.
const IBM: &str = "const done = arguments[0];
    globalThis.zholChecker ??= new ace.Checker();
    zholChecker.check(document, ['IBM_Accessibility', 'WCAG_2_2']).then(report => done({
        checked: report.results.filter(r => r.value[1] === 'PASS').length,
        found: report.results.filter(r => r.value[1] === 'FAIL').map(r => `${r.ruleId} (${r.reasonId}): ${r.message}: ${r.snippet.slice(0, 300)}`),
    }), error => done({ checked: 0, found: [String(error)] }))";

/// An engine, ready for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// axe, by Deque.
    Axe,
    /// The accessibility checker, by IBM.
    Ibm,
}

impl Engine {
    /// Puts the engine into the page that is open, if it is not there yet.
    ///
    /// # Errors
    /// When set-up did not install it.
    pub async fn enter(self, client: &Client) -> Result<(), Error> {
        let (name, file) = match self {
            Self::Axe => ("axe", "axe-core/axe.min.js"),
            Self::Ibm => ("ace", "accessibility-checker-engine/ace.js"),
        };
        if client.execute("return arguments[0] in globalThis", vec![json!(name)]).await? == json!(true) {
            return Ok(());
        }
        let path = packages().join(file);
        let code = fs::read_to_string(&path).map_err(|error| format!("{}: {error}; run `cargo xtask setup`", path.display()))?;
        // What the file declares would stay inside the function that a driver makes of a script.
        client.execute(&format!("{code}\n;globalThis[arguments[0]] ??= {name};"), vec![json!(name)]).await?;
        Ok(())
    }

    /// What the engine finds on the page that is open.
    ///
    /// # Errors
    /// When it did not look at the page.
    pub async fn findings(self, client: &Client) -> Result<Vec<String>, Error> {
        let script = match self {
            Self::Axe => AXE,
            Self::Ibm => IBM,
        };
        let result = client.execute_async(script, Vec::new()).await?;
        let found: Vec<String> = serde_json::from_value(result.get("found").cloned().unwrap_or_default())?;
        // An engine that looked at nothing would find nothing.
        if found.is_empty() && result.get("checked").and_then(Value::as_u64).unwrap_or(0) < 10 {
            return Err(format!("{self:?} did not look at the page: {result}").into());
        }
        Ok(found)
    }
}

/// The folder of the npm packages: IBM's engine lies beside axe, whose place `ZHOL_AXE` names.
fn packages() -> PathBuf {
    let named = env::var_os("ZHOL_AXE").map(PathBuf::from);
    let beside = named.as_deref().and_then(Path::parent).and_then(Path::parent).map(Path::to_owned);
    beside.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/node/node_modules"))
}
