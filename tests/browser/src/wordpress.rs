//! A WordPress of Debian's packages with a database of its own, which live as long as a test.

use std::{
    env, fs,
    io::{Read, Write},
    net::{TcpListener, TcpStream},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use serde_json::{Map, Value};

use super::Error;

/// The longest time that the database or the server may take to start.
const PATIENCE: Duration = Duration::from_secs(120);

/// A running WordPress; it ends with the value, and nothing of it is left.
pub struct WordPress {
    folder: PathBuf,
    port: u16,
    zhol: u16,
    passwords: Map<String, Value>,
    processes: Vec<Child>,
}

impl WordPress {
    /// Installs WordPress, with people of three roles, for a Zhol that is served at a port of this machine.
    ///
    /// # Errors
    /// When a program is missing or does not start.
    pub fn start(zhol: u16) -> Result<Self, Error> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = env::temp_dir().join(format!("zhol-wordpress-{port}"));
        fs::DirBuilder::new().mode(0o700).create(&folder)?;
        let mut wordpress = Self { folder, port, zhol, passwords: Map::new(), processes: Vec::new() };
        // The scripts of WordPress find each other beside where they really are, so links to them would not do.
        let package = place("WORDPRESS_FILES", "/usr/share/wordpress/wp-load.php");
        let package = package.parent().ok_or("WordPress lies in no folder")?;
        ended_well(Command::new("cp").arg("-rL").arg(package).arg(wordpress.site()))?;
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("wordpress");
        fs::create_dir(wordpress.site().join("wp-content/mu-plugins"))?;
        for (file, to) in [
            ("wp-config.php", "wp-config.php"),
            ("install.php", "install.php"),
            ("permit.php", "wp-content/mu-plugins/permit.php"),
        ] {
            fs::copy(own.join(file), wordpress.site().join(to))?;
        }
        wordpress.start_database()?;
        let said = wordpress.php(&wordpress.site().join("install.php"), &[])?;
        wordpress.passwords = serde_json::from_str(&said).map_err(|error| format!("{error}: {said}"))?;
        let mut server = wordpress.command("PHP_PROGRAM", "/usr/bin/php");
        server.args(["-S", &format!("127.0.0.1:{port}"), "-t"]).arg(wordpress.site());
        wordpress.processes.push(silent(&mut server)?);
        wordpress.until("PHP", || TcpStream::connect(("127.0.0.1", port)).is_ok())?;
        Ok(wordpress)
    }

    fn start_database(&mut self) -> Result<(), Error> {
        let data = format!("--datadir={}", self.folder.join("data").display());
        let user = String::from_utf8(Command::new("id").arg("-un").output()?.stdout)?;
        let user = format!("--user={}", user.trim());
        let mut install = self.command("MARIADB_INSTALL_DB", "/usr/bin/mariadb-install-db");
        install.args(["--no-defaults", "--auth-root-authentication-method=normal", "--skip-test-db", "--skip-name-resolve"]);
        ended_well(install.arg(&data).arg(&user))?;
        let socket = self.socket();
        let mut database = self.command("MARIADBD", "/usr/sbin/mariadbd");
        // Nothing has to outlive the test.
        database.args([
            "--no-defaults",
            "--skip-networking",
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-buffer-pool-size=32M",
        ]);
        database.arg(&data).arg(&user).arg(format!("--socket={}", socket.display()));
        self.processes.push(silent(&mut database)?);
        self.until("the database", || std::os::unix::net::UnixStream::connect(&socket).is_ok())
    }

    fn until(&self, what: &str, ready: impl Fn() -> bool) -> Result<(), Error> {
        let began = Instant::now();
        while !ready() {
            if began.elapsed() > PATIENCE {
                return Err(format!("{what} does not listen in {}", self.folder.display()).into());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// A program that knows where everything is.
    fn command(&self, variable: &str, usual: &str) -> Command {
        let mut command = Command::new(place(variable, usual));
        command.env("WORDPRESS_SOCKET", self.socket());
        command.env("WORDPRESS_ADDRESS", format!("http://127.0.0.1:{}", self.port)).env("ZHOL_PORT", self.zhol.to_string());
        command
    }

    fn socket(&self) -> PathBuf {
        self.folder.join("socket")
    }

    /// The folder of its files.
    #[must_use]
    pub fn site(&self) -> PathBuf {
        self.folder.join("site")
    }

    /// The address of one of its pages.
    #[must_use]
    pub fn page(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }

    /// What PHP has complained of in the files with these words in their names. Of its own files this WordPress complains on every page.
    #[must_use]
    pub fn complaints(&self, files: &str) -> Vec<String> {
        let all = fs::read_to_string(self.site().join("wp-content/debug.log")).unwrap_or_default();
        all.lines().filter(|line| line.contains(files)).map(str::to_owned).collect()
    }

    /// Runs a script of PHP with what it is given, and gives what it prints.
    ///
    /// # Errors
    /// When the script does not end well.
    pub fn php(&self, script: &Path, given: &[&str]) -> Result<String, Error> {
        ended_well(self.command("PHP_PROGRAM", "/usr/bin/php").arg(script).args(given))
    }

    /// Asks something of its interface for programs, as the person of a role. Gives the status and what it said.
    ///
    /// # Errors
    /// When it says nothing that can be read.
    pub fn ask(&self, role: &str, path: &str, what: &Value) -> Result<(u16, Value), Error> {
        let password = self.passwords.get(role).and_then(Value::as_str).ok_or_else(|| format!("there is no {role}"))?;
        let key = BASE64_STANDARD.encode(format!("{role}:{password}"));
        let body = what.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        write!(
            stream,
            "POST /?rest_route={path} HTTP/1.0\r\nHost: 127.0.0.1:{}\r\nAuthorization: Basic {key}\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        let mut said = String::new();
        stream.read_to_string(&mut said)?;
        let status = said.split(' ').nth(1).ok_or("WordPress said nothing")?.parse()?;
        let (_, body) = said.split_once("\r\n\r\n").ok_or("WordPress said only a head")?;
        Ok((status, serde_json::from_str(body).map_err(|error| format!("{error}: {said}"))?))
    }
}

impl Drop for WordPress {
    fn drop(&mut self) {
        for process in self.processes.iter_mut().rev() {
            let _ = process.kill();
            let _ = process.wait();
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Where a file is that set-up has found.
fn place(variable: &str, usual: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| usual.into(), PathBuf::from)
}

fn silent(command: &mut Command) -> Result<Child, Error> {
    let started = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn();
    started.map_err(|error| missing(command, &error))
}

/// Runs a program to its end and gives what it printed.
fn ended_well(command: &mut Command) -> Result<String, Error> {
    let output = command.output().map_err(|error| missing(command, &error))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if !output.status.success() {
        return Err(format!("{command:?}: {said}{}", String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(said)
}

fn missing(command: &Command, error: &std::io::Error) -> Error {
    format!("{} does not start ({error}); `cargo xtask setup` installs it", command.get_program().display()).into()
}
