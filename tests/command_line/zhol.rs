//! Starts the command line as a person would, with the frozen copy of the content.

use std::{
    io::Write,
    process::{Child, Command, Output, Stdio},
};

use zhol_tests::frozen;

/// Runs it with these arguments, and this on its standard input, until it ends. Arguments that name another content stand first.
pub fn zhol(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut zhol = started(arguments);
    // Written beside the reading: a large input and a large output would wait for each other.
    let (mut stdin, input) = (zhol.stdin.take().unwrap(), input.as_ref().to_owned());
    let writing = std::thread::spawn(move || stdin.write_all(&input));
    let output = zhol.wait_with_output().unwrap();
    // A command that stops early closes its input; what it said is what counts.
    let _ = writing.join().unwrap();
    output
}

/// Starts it in the same way.
pub fn started(arguments: &[&str]) -> Child {
    let other = arguments.first() == Some(&"--content");
    Command::new(env!("CARGO_BIN_EXE_zhol"))
        .args(["--content", frozen::FOLDER].iter().filter(|_| !other))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap()
}
