use journeys::*;
use serde_json::json;
#[tokio::test(flavor = "multi_thread")]
async fn debug() -> Result<(), Trouble> {
    let server = Server::start()?;
    let browser = Browser::start(Screen::PHONE).await?;
    let page = Page::open(&browser.client, &server.page(""), "en").await?;
    page.ask("globalThis.said=[]; addEventListener('error', e => said.push(String(e.message)+(e.error?.stack??''))); addEventListener('unhandledrejection', e => said.push(String(e.reason?.stack??e.reason))); for (const k of ['error','warn']) { const o=console[k]; console[k]=(...a)=>{said.push(k+a.join(' ')); o(...a)} }").await?;
    let r = page.walk(&json!({ "fear_of_return": "yes", "situation": ["violence"], "documents": ["foreign_passport"], "region": "KZ-75" })).await;
    println!("{r:?}\n{}\n{}", page.ask("return said.join('\\n')").await?, page.ask("return root.innerHTML.slice(0,3000)").await?);
    let packs = browser.client.execute("return performance.getEntriesByType('resource').map(e => e.name + ' ' + e.transferSize).join('\\n')", vec![]).await?;
    println!("{}", packs.as_str().unwrap_or_default());
    browser.close().await
}
