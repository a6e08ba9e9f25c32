//! The site as `cargo xtask serve` serves it, with the same headers.

use std::{
    env,
    io::{self, BufRead, BufReader, Read, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread::{self, JoinHandle},
    time::Duration,
};

use super::Error;

/// A running server; it ends with the value.
pub struct Server {
    process: Child,
    address: String,
}

impl Server {
    /// Serves `dist/` on a free port.
    ///
    /// # Errors
    /// When the server does not say where it listens.
    pub fn start() -> Result<Self, Error> {
        Self::of(&Self::dist())
    }

    /// The folder of the finished widget.
    #[must_use]
    pub fn dist() -> PathBuf {
        env::var_os("ZHOL_DIST").map_or_else(|| root().join("dist"), PathBuf::from)
    }

    /// Serves a folder on a free port.
    ///
    /// # Errors
    /// When the server does not say where it listens.
    pub fn of(dist: &Path) -> Result<Self, Error> {
        Self::at(dist, 0)
    }

    /// Serves a folder on this port.
    ///
    /// # Errors
    /// When the server does not say where it listens.
    pub fn at(dist: &Path, port: u16) -> Result<Self, Error> {
        if !dist.join("index.html").exists() {
            return Err(format!("{} is not there: run `cargo xtask build` first", dist.display()).into());
        }
        let mut process = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
            .args(["run", "--quiet", "--package", "xtask", "--", "serve", "--no-build", "--port", &port.to_string(), "--dist"])
            .arg(dist)
            .current_dir(root())
            .stdout(Stdio::piped())
            .spawn()?;
        let out = process.stdout.take().ok_or("the server has no output")?;
        let mut lines = BufReader::new(out).lines();
        let address = loop {
            let line = lines.next().ok_or("the server ended before it listened")??;
            if let Some(at) = line.split_whitespace().find(|word| word.starts_with("http://")) {
                break at.trim_end_matches('/').to_owned();
            }
        };
        // Keep reading, so that the server never waits for a full pipe.
        thread::spawn(move || lines.for_each(drop));
        Ok(Self { process, address })
    }

    /// The port that it listens on.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.rsplit(':').next().and_then(|port| port.parse().ok()).unwrap_or_default()
    }

    /// The address of a page of the site.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("{}/{path}", self.address)
    }
}

/// Serves one page once, on another origin than the site, a few bytes at a time, as a very slow network brings it.
/// Gives the port, and what ends when it is served.
///
/// # Errors
/// When no port is free.
pub fn served_once(page: Vec<u8>, size: usize) -> Result<(u16, JoinHandle<io::Result<()>>), Error> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let port = listener.local_addr()?.port();
    let serving = thread::spawn(move || {
        let (mut stream, _) = listener.accept()?;
        // What is asked for is known.
        let _ = stream.read(&mut [0; 4096])?;
        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-type: text/html; charset=utf-8\r\nconnection: close\r\n\r\n")?;
        for piece in page.chunks(size) {
            stream.write_all(piece)?;
            stream.flush()?;
            thread::sleep(Duration::from_millis(12));
        }
        Ok(())
    });
    Ok((port, serving))
}

impl Drop for Server {
    fn drop(&mut self) {
        // `cargo run` replaces itself with the server on Unix, so ending the process ends the server.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}
