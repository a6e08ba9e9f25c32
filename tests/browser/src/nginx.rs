//! The site behind nginx, with the configuration that the build writes.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process::{Child, Command},
    time::{Duration, Instant},
};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use super::{Error, Server};

/// A running nginx; it ends with the value.
pub struct Nginx {
    process: Child,
    folder: PathBuf,
    /// The port that it listens on.
    pub port: u16,
}

impl Nginx {
    /// Starts it with the finished widget, as the build's own configuration says.
    ///
    /// # Errors
    /// When it does not start, or the configuration is not as a host finds it.
    pub fn start() -> Result<Self, Error> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = env::temp_dir().join(format!("zhol-nginx-{port}"));
        fs::create_dir_all(&folder)?;
        let dist = fs::canonicalize(Server::dist())?;
        let site = fs::read_to_string(dist.join("nginx.conf"))?;
        if !site.contains("root /srv/zhol;") || !site.contains("listen 80;") {
            return Err(format!("what a host changes is not there: {site}").into());
        }
        let site =
            site.replace("/srv/zhol", &dist.display().to_string()).replace("listen 80;", &format!("listen 127.0.0.1:{port};"));
        fs::write(folder.join("site.conf"), site)?;
        let whole = format!(
            "daemon off;\nuser root;\nworker_processes 2;\npid {0}/pid;\nerror_log {0}/errors;\nevents {{ worker_connections 1024; }}\n\
             http {{\n  access_log off;\n  include site.conf;\n}}\n",
            folder.display()
        );
        fs::write(folder.join("nginx.conf"), whole)?;
        let program = env::var_os("NGINX_PROGRAM").unwrap_or_else(|| "/usr/sbin/nginx".into());
        let process =
            Command::new(&program).arg("-c").arg(folder.join("nginx.conf")).arg("-e").arg(folder.join("errors")).spawn();
        let process = process.map_err(|error| {
            format!("{} does not start ({error}); `cargo xtask setup` installs it", Path::new(&program).display())
        })?;
        let nginx = Self { process, folder, port };
        let began = Instant::now();
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            if began.elapsed() > Duration::from_secs(60) {
                return Err(format!("nginx does not listen: {}", nginx.errors()).into());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Ok(nginx)
    }

    /// What it has complained of.
    #[must_use]
    pub fn errors(&self) -> String {
        fs::read_to_string(self.folder.join("errors")).unwrap_or_default()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        let _ = Command::new("kill").arg(self.process.id().to_string()).status();
        let _ = self.process.wait();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// What a server answered.
pub struct Answer {
    /// The number that says how it went.
    pub status: u16,
    /// The headers, by their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// What came.
    pub body: Vec<u8>,
}

/// Asks for a file on a connection that stays open.
///
/// # Errors
/// When the connection breaks, or the answer is none of HTTP.
pub async fn ask(connection: &mut BufReader<TcpStream>, path: &str, encoding: &str) -> Result<Answer, Error> {
    let request = format!(
        "GET {path} HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru-KZ,ru;q=0.9\r\nAccept-Encoding: {encoding}\r\n\r\n"
    );
    connection.write_all(request.as_bytes()).await?;
    let mut line = String::new();
    connection.read_line(&mut line).await?;
    let status = line.split(' ').nth(1).ok_or("no status")?.parse()?;
    let mut headers = BTreeMap::new();
    loop {
        line.clear();
        connection.read_line(&mut line).await?;
        let Some((name, value)) = line.trim_end().split_once(": ") else { break };
        headers.insert(name.to_lowercase(), value.to_owned());
    }
    let length: usize = headers.get("content-length").ok_or_else(|| format!("{path}: no length"))?.parse()?;
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await?;
    Ok(Answer { status, headers, body })
}

/// Opens a connection that stays open.
///
/// # Errors
/// When nobody listens.
pub async fn connect(port: u16) -> Result<BufReader<TcpStream>, Error> {
    Ok(BufReader::new(TcpStream::connect(("127.0.0.1", port)).await?))
}

/// The folder that a page has its files in.
///
/// # Errors
/// When it names none.
pub fn folder_of(page: &[u8]) -> Result<String, Error> {
    let page = String::from_utf8_lossy(page);
    Ok(page.split("data-base=\"").nth(1).and_then(|rest| rest.split('"').next()).ok_or("no folder")?.to_owned())
}

/// What a first visit fetches, up to the first answer.
pub const FILES: [&str; 5] = ["/", "zhol.js", "zhol_bg.wasm", "packs/rules.pack", "packs/ru.pack"];

/// One first visit: the page and all that it needs up to the first answer. Gives how long each file took.
///
/// # Errors
/// When a file does not come.
pub async fn visit(port: u16) -> Result<Vec<Duration>, Error> {
    let mut connection = connect(port).await?;
    let mut times = Vec::new();
    let mut base = String::new();
    for file in FILES {
        let path = if file == "/" { file.to_owned() } else { format!("/{base}{file}") };
        let began = Instant::now();
        let answer = ask(&mut connection, &path, if file == "/" { "identity" } else { "gzip" }).await?;
        times.push(began.elapsed());
        if answer.status != 200 || answer.body.is_empty() {
            return Err(format!("{path}: {}", answer.status).into());
        }
        if file == "/" {
            base = folder_of(&answer.body)?;
        }
    }
    Ok(times)
}

async fn visitor(port: u16, visits: usize) -> Result<Vec<Duration>, Error> {
    let mut times = Vec::new();
    for _ in 0..visits {
        times.extend(visit(port).await?);
    }
    Ok(times)
}

/// A number of people at once, each with a number of first visits. Gives how long each file took.
///
/// # Errors
/// When a file does not come.
pub async fn crowd(port: u16, people: usize, visits: usize) -> Result<Vec<Duration>, Error> {
    let people: Vec<_> = (0..people).map(|_| tokio::spawn(visitor(port, visits))).collect();
    let mut times = Vec::new();
    for person in people {
        times.extend(person.await??);
    }
    Ok(times)
}
