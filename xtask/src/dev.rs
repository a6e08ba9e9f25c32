//! Shows the widget on this machine while somebody works on it: builds it again when a file changes, and lets the browser reload the page.
//! While something is wrong, the page stays as it was, and the terminal says what is wrong.

mod builder;
mod server;
mod work;

use std::path::PathBuf;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use notify_debouncer_full::notify::RecursiveMode;
use notify_debouncer_full::{DebounceEventResult, new_debouncer};

use crate::project::Project;
use crate::serve;
use crate::setup;

use builder::Builder;
use server::Server;
use work::Work;

/// What is watched below the root of the project, with all that is in it.
const FOLDERS: [&str; 8] = ["authoring", "console", "content", "src", "static", "styles", "wasm", "xtask/prerender"];

/// How long a file must stay as it is before something is built: an editor may write it in several steps.
const QUIET: Duration = Duration::from_millis(80);

/// Builds the site, shows it until it is stopped, and builds it again after each change.
///
/// # Errors
///
/// When a program is missing, the port is in use, or the folders cannot be watched.
pub fn run(project: &Project, port: u16) -> Result<()> {
    let tools = setup::for_building(project)?;
    let (send, events) = mpsc::channel();
    let mut watcher = new_debouncer(QUIET, None, send)?;
    watcher.watch(project.root(), RecursiveMode::NonRecursive)?;
    for folder in FOLDERS {
        let folder = project.root().join(folder);
        watcher.watch(&folder, RecursiveMode::Recursive).with_context(|| format!("{} cannot be watched", folder.display()))?;
    }
    let server = Arc::new(Server::default());
    let listener = serve::bind(port, "dev")?;
    let address = listener.local_addr()?;
    let serving = Arc::clone(&server);
    thread::spawn(move || server::run(listener, serving));

    let builder = Builder::new(project, &tools);
    build(&builder, &server, Work::Compile);
    println!("Widget: http://localhost:{0}\nHotline: http://localhost:{0}/hotline/\nStop with Ctrl+C.", address.port());
    loop {
        let (work, changed) = next(project, &events)?;
        let names: Vec<String> = changed.iter().map(|file| file.display().to_string()).collect();
        println!("\n{}", names.join(", "));
        build(&builder, &server, work);
    }
}

/// Waits for changes that need something to be built. Gives what is to be done, and the files.
fn next(project: &Project, events: &mpsc::Receiver<DebounceEventResult>) -> Result<(Work, Vec<PathBuf>)> {
    loop {
        let first = events.recv().map_err(|_| anyhow!("The folders are no longer watched."))?;
        // Everything that has changed since the last build is built at once.
        let all = [first].into_iter().chain(events.try_iter()).flatten().flatten();
        // To read a file changes nothing, and the build reads every file.
        let changes = all.filter(|event| !event.kind.is_access()).flat_map(|event| event.event.paths);
        let mut files: Vec<PathBuf> =
            changes.filter_map(|file| file.strip_prefix(project.root()).map(PathBuf::from).ok()).collect();
        files.retain(|file| Work::after(file).is_some());
        files.sort();
        files.dedup();
        if let Some(work) = files.iter().filter_map(|file| Work::after(file)).max() {
            return Ok((work, files));
        }
    }
}

/// Builds the site, and shows it when all went well; then the documents, which take longer.
fn build(builder: &Builder, server: &Server, work: Work) {
    let start = Instant::now();
    let built = builder.build(work).and_then(|built| server.show(&built.site).map(|()| built));
    let took = start.elapsed().as_secs_f32();
    let built = match built {
        Ok(built) => built,
        Err(error) => return println!("{error:#}\nThe page stays as it was ({took:.1} s)."),
    };
    println!("The page is new after {took:.1} s.");
    match builder.write_documents(&built) {
        Ok(()) => server.show_documents(),
        Err(error) => println!("{error:#}\nThe documents stay as they were."),
    }
}
