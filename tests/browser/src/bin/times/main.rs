//! How long Zhol takes, on this machine: medians with their spread. Nothing is held against a limit, for another machine, or this one
//! with something else to do, takes another time. `cargo xtask bench` starts it.

mod console;
mod failures;
mod phone;
mod slow;
mod times;

use std::env;

use browser_tests::Error;
use times::Times;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let runs = env::args().nth(1).map_or(Ok(3), |runs| runs.parse())?;
    println!("At a sixth of the speed of this machine, the page at 400 kbit/s and 400 ms for a way there and back:\n");
    println!("{HEAD}");
    print(phone::opening(runs).await?);
    print(phone::pages(runs).await?);
    print(console::keys(runs).await?);
    print(vec![failures::leaving(runs).await?]);
    println!("\nAt full speed:\n\n{HEAD}");
    print(vec![failures::without_a_network().await?, failures::broken(runs).await?, failures::refused(runs).await?]);
    print(vec![failures::crowd(runs).await?]);
    Ok(())
}

const HEAD: &str = "| ms | median | 95th percentile | least to most | of |\n|---|---|---|---|---|";

fn print(times: Vec<Times>) {
    times.into_iter().for_each(|times| println!("{}", times.line()));
}
