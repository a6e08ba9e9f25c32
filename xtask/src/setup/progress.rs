//! What the set-up shows while it works: one line for each step.

use std::io::{Write, stdout};
use std::time::Instant;

use anyhow::Result;

/// Does one step of the set-up, and shows its name and how long it took.
pub fn step<Outcome>(name: &str, work: impl FnOnce() -> Result<Outcome>) -> Result<Outcome> {
    say(&format!("{name} … "));
    let start = Instant::now();
    let outcome = work();
    match outcome {
        Ok(_) => println!("ready ({:.1} s)", start.elapsed().as_secs_f32()),
        Err(_) => println!("not ready"),
    }
    outcome
}

/// Shows what a step does now, on the line of the step.
pub fn say(what: &str) {
    print!("{what}");
    // When the screen cannot be written to, the set-up goes on.
    let _ = stdout().flush();
}
