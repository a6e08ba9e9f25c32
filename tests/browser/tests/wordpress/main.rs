//! Zhol in a real WordPress: by a pasted link, which needs nothing, and by the plugin.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test that finds something else than it expects should stop there"
)]

mod editor;
mod plugin;
mod site;
mod visitor;

use std::net::TcpListener;

use browser_tests::{Browser, Error, Make, Screen, WordPress};
use editor::{handed_in, pasted, picture, published};
use plugin::plugin;
use site::Site;
use visitor::{missing, shown};

#[tokio::test(flavor = "multi_thread")]
#[ignore = "needs WordPress, which `cargo xtask setup` brings; `cargo xtask test browser` runs it"]
async fn a_pasted_link_and_the_plugin_show_zhol_in_wordpress() -> Result<(), Error> {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    // Everything starts at once.
    let (site, wordpress) =
        (tokio::task::spawn_blocking(move || Site::start(port)), tokio::task::spawn_blocking(move || WordPress::start(port)));
    let desk = Browser::start(Screen { width: 1000, height: 720, dark: false });
    let (desk, chromium, firefox) =
        tokio::try_join!(desk, Browser::start(Screen::PHONE), Browser::of(Make::Firefox, Screen::PHONE))?;
    let (mut site, wordpress) = (site.await??, wordpress.await??);
    let link = site.page("ru.html");
    let block = format!(
        "<!-- wp:embed {{\"url\":\"{link}\"}} -->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\n{link}\n</div></figure>\n<!-- /wp:embed -->"
    );
    let by_block = published(&wordpress, &handed_in(&wordpress, &block)?)?;
    let by_line = published(&wordpress, &handed_in(&wordpress, &format!("Here:\n\n{}\n", site.page("kk.html")))?)?;
    let by_hand = published(&wordpress, &pasted(&desk, &wordpress, &site, &link).await?)?;
    for (page, language) in [(&by_hand, "ru"), (&by_line, "kk"), (&by_block, "ru")] {
        shown(&chromium.client, page, &site, language).await?;
    }
    chromium.client.goto(&by_hand).await?;
    picture(&chromium, "page").await?;
    plugin(&desk, &wordpress, &site).await?;
    desk.close().await?;
    shown(&firefox.client, &by_block, &site, "ru").await?;
    firefox.close().await?;
    site.server = None;
    missing(&chromium.client, &by_block, &site, "ru").await?;
    chromium.close().await?;
    assert_eq!(wordpress.complaints("plugins/zhol"), Vec::<String>::new());
    Ok(())
}
