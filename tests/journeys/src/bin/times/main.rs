//! How long Zhol takes, on this machine: medians with their spread. Nothing is held against a limit, for another machine, or this one
//! with something else to do, takes another time. `cargo xtask bench` starts it.

mod desk;
mod phone;
mod trouble;

use std::env;

use journeys::Trouble;

/// The phone: six times slower than this machine, a way there and back in milliseconds, and bytes a second.
const SLOW: u32 = 6;
const WAY: u32 = 400;
const BYTES: u32 = 400_000 / 8;

/// What was measured, in milliseconds.
struct Times {
    what: &'static str,
    times: Vec<f64>,
}

impl Times {
    const fn of(what: &'static str, times: Vec<f64>) -> Self {
        Self { what, times }
    }

    /// A line of the table.
    fn line(mut self) -> String {
        self.times.sort_by(f64::total_cmp);
        let at = |share: usize| {
            let place = (self.times.len() * share / 100).min(self.times.len().saturating_sub(1));
            self.times.get(place).map_or_else(|| "-".to_owned(), |time| number(*time))
        };
        format!("| {} | {} | {} | {} to {} | {} |", self.what, at(50), at(95), at(0), at(100), self.times.len())
    }
}

/// Three figures, and no more after the point than that leaves.
fn number(figure: f64) -> String {
    match figure {
        figure if figure >= 100.0 => format!("{figure:.0}"),
        figure if figure >= 10.0 => format!("{figure:.1}"),
        figure => format!("{figure:.2}"),
    }
}

#[tokio::main]
async fn main() -> Result<(), Trouble> {
    let runs = env::args().nth(1).map_or(Ok(3), |runs| runs.parse())?;
    println!("At a sixth of the speed of this machine, the page at 400 kbit/s and 400 ms for a way there and back:\n");
    println!("{HEAD}");
    print(phone::opening(runs).await?);
    print(phone::pages(runs).await?);
    print(desk::keys(runs).await?);
    print(vec![trouble::leaving(runs).await?]);
    println!("\nAt full speed:\n\n{HEAD}");
    print(vec![trouble::without_a_network().await?, trouble::broken(runs).await?, trouble::refused(runs).await?]);
    print(vec![trouble::crowd(runs).await?]);
    Ok(())
}

const HEAD: &str = "| ms | median | 95th percentile | least to most | of |\n|---|---|---|---|---|";

fn print(times: Vec<Times>) {
    times.into_iter().for_each(|times| println!("{}", times.line()));
}
