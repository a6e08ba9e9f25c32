//! The program between the tests and a browser.

use std::{
    io::{self, Read, Write},
    net::TcpStream,
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::Error;

/// The longest time that a browser may take to end.
const PATIENCE: Duration = Duration::from_secs(60);

/// A running driver; it ends with the value, and its browser with it.
pub(super) struct Driver {
    process: Child,
    port: u16,
    /// What the driver calls the browser that it has started.
    pub(super) session: Option<String>,
}

impl Driver {
    /// Starts it, to listen on a port.
    ///
    /// # Errors
    /// When it is not there.
    pub(super) fn start(command: &mut Command, port: u16) -> Result<Self, Error> {
        let started = command.arg(format!("--port={port}")).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
        let process = started.map_err(|error| {
            let path = command.get_program().to_string_lossy();
            format!("{path} does not start ({error}); `cargo xtask setup` installs the browsers")
        })?;
        Ok(Self { process, port, session: None })
    }

    /// Ends it after its browser has ended.
    ///
    /// # Errors
    /// When it cannot be ended.
    pub(super) fn end(mut self) -> io::Result<()> {
        self.session = None;
        self.process.kill()?;
        self.process.wait().map(drop)
    }

    fn close(&self, session: &str) -> io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(PATIENCE))?;
        let host = format!("127.0.0.1:{}", self.port);
        write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")?;
        // The answer comes when the browser has ended.
        stream.read(&mut [0]).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // After a test that failed the browser still runs, and without its driver it would for ever.
        if let Some(session) = self.session.take() {
            let _ = self.close(&session);
        }
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
