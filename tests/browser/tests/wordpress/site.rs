//! A Zhol that knows where it stands, and waiting for a page.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use browser_tests::{Error, Server};
use fantoccini::Client;
use serde_json::{Value, json};

/// A Zhol that knows where it stands.
pub struct Site {
    pub folder: PathBuf,
    pub server: Option<Server>,
    port: u16,
}

impl Site {
    pub fn start(port: u16) -> Result<Self, Error> {
        let folder = env::temp_dir().join(format!("zhol-site-{port}"));
        let mut site = Self { folder, server: None, port };
        assert!(Command::new("cp").arg("-r").arg(Server::dist()).arg(&site.folder).status()?.success());
        let told = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--package", "xtask", "--", "address", &site.page(""), "--dist"])
            .arg(&site.folder)
            .current_dir(root())
            .status()?;
        assert!(told.success(), "`cargo xtask address` goes well");
        site.server = Some(Server::at(&site.folder, port)?);
        Ok(site)
    }

    pub fn page(&self, path: &str) -> String {
        format!("http://localhost:{}/{path}", self.port)
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server = None;
        let _ = fs::remove_dir_all(&self.folder);
    }
}

pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Waits until a script in the page gives something.
pub async fn until(client: &Client, what: &str, script: &str) -> Result<Value, Error> {
    for _ in 0..2400 {
        let found = client.execute(script, Vec::new()).await?;
        if !found.is_null() && found != json!(false) {
            return Ok(found);
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
    let seen = client.execute("return window.wp?.data?.select?.('core/block-editor')?.getBlocks().map(block => [block.name, JSON.stringify(block.attributes)]).join() + document.body.innerText.slice(0, 3000) + (document.querySelector('.wp-block-embed, .wp-block-paragraph')?.outerHTML)", Vec::new()).await?;
    Err(format!("{what} did not come: {seen}").into())
}
