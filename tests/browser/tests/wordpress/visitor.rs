//! What a visitor of the pages sees.

use browser_tests::{Error, Walker, content};
use fantoccini::{Client, Locator};
use serde_json::json;

use crate::site::{Site, until};

/// The height that the frame asks for: by its own screen, which is not the one that is emulated for the page around.
pub async fn wished(client: &Client, frame: &str) -> Result<f64, Error> {
    client.find(Locator::Css(frame)).await?.enter_frame().await?;
    let screen = client.execute("return screen.availHeight", Vec::new()).await?.as_f64().ok_or("the screen has no height")?;
    client.enter_parent_frame().await?;
    Ok((screen * 0.8).clamp(480.0, 800.0).round())
}

/// A person goes through the frame that is found, and the page around it stays as it was.
pub async fn journey(client: &Client, frame: &str, person: u64) -> Result<(), Error> {
    const AROUND: &str = "return [location.href, document.title, history.length, document.cookie]";
    let before = client.execute(AROUND, Vec::new()).await?;
    client.find(Locator::Css(frame)).await?.enter_frame().await?;
    let way = Walker::enter(client).await?.walk(person).await?;
    client.enter_parent_frame().await?;
    assert!(way["asked"].as_array().is_some_and(|asked| asked.len() > 3), "{way}");
    assert_eq!(client.execute(AROUND, Vec::new()).await?, before, "the page around learns nothing");
    Ok(())
}

/// The published page shows the frame to a visitor who is not logged in, sandboxed, named and as high as it wishes.
pub async fn shown(client: &Client, page: &str, site: &Site, language: &str) -> Result<(), Error> {
    const FRAME: &str = "iframe.wp-embedded-content";
    client.goto(page).await?;
    // It is hidden until its height has come, and has the height of the first words about it before.
    let seen = until(
        client,
        "the frame",
        "const frame = document.querySelector('iframe.wp-embedded-content');
         const quote = document.querySelector('blockquote.wp-embedded-content');
         return frame && !frame.hasAttribute('style') && {
           sandbox: frame.getAttribute('sandbox'), src: frame.src.split('#')[0], title: frame.title, height: frame.offsetHeight,
           width: frame.offsetWidth, open: frame.contentDocument !== null,
           instead: quote && getComputedStyle(quote).display }",
    )
    .await?;
    assert_eq!(seen["sandbox"], "allow-scripts");
    assert_eq!(seen["src"], site.page(&format!("frame/{language}.html")));
    assert!(seen["title"].as_str().is_some_and(|title| !title.is_empty()), "{seen}");
    assert_eq!(seen["height"].as_f64(), Some(wished(client, FRAME).await?), "{seen}");
    assert!(seen["width"].as_f64().is_some_and(|width| width > 250.0), "{seen}");
    assert_eq!((&seen["open"], &seen["instead"]), (&json!(false), &json!("none")), "{seen}");
    journey(client, FRAME, 7).await
}

/// Where Zhol is not there, the link and a number stand in its place.
pub async fn missing(client: &Client, page: &str, site: &Site, language: &str) -> Result<(), Error> {
    client.goto(page).await?;
    let seen = until(
        client,
        "what stands in the place of the frame",
        "const quote = document.querySelector('blockquote.wp-embedded-content');
         return document.readyState === 'complete' && quote?.offsetHeight > 0 && [...quote.querySelectorAll('a')].map(link => link.href)",
    )
    .await?;
    let content = content()?;
    let offices = content.pack.directory.offices.iter();
    let published: Vec<String> = offices.flat_map(|office| &office.phones).map(|phone| phone.value.clone()).collect();
    assert_eq!(seen[0], json!(site.page(&format!("{language}.html"))));
    let number = seen[1].as_str().and_then(|link| link.strip_prefix("tel:")).ok_or_else(|| format!("a number: {seen}"))?;
    assert!(published.iter().any(|other| other == number) && seen[2].is_null(), "{number} is published: {published:?}");
    Ok(())
}
