//! A screen that nobody sees, for a browser that always shows itself.

use std::{
    env,
    io::{BufRead, BufReader},
    process::{Child, Command, Stdio},
};

use crate::Error;

/// A running X server without hardware; it ends with the value.
pub(super) struct Display {
    server: Child,
    name: String,
}

impl Display {
    /// Starts one under a number that nobody uses.
    ///
    /// # Errors
    /// When it does not start.
    pub(super) fn start() -> Result<Self, Error> {
        let path = env::var_os("XVFB").unwrap_or_else(|| "/usr/bin/Xvfb".into());
        let mut server = Command::new(&path)
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{} does not start ({error}); `cargo xtask setup` installs it", path.display()))?;
        let out = server.stdout.take().ok_or("the X server has no output")?;
        let mut display = Self { server, name: String::new() };
        // It says its number when it is ready, and nothing if it cannot be.
        let mut number = String::new();
        BufReader::new(out).read_line(&mut number)?;
        if number.trim().is_empty() {
            return Err("the X server ended before it was ready".into());
        }
        display.name = format!(":{}", number.trim());
        Ok(display)
    }

    /// What programs find it by.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
