//! Measured times, and their line in the table.

/// What was measured, in milliseconds.
pub(super) struct Times {
    what: &'static str,
    times: Vec<f64>,
}

impl Times {
    /// The times of something, each in milliseconds.
    pub(super) const fn of(what: &'static str, times: Vec<f64>) -> Self {
        Self { what, times }
    }

    /// A line of the table.
    pub(super) fn line(mut self) -> String {
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
