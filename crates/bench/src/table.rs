//! The table: printed row by row, so that a run that is broken off has shown what it measured.

use std::error::Error;
use std::fmt::Display;
use std::io::Write as _;

pub struct Table {
    out: std::io::Stdout,
}

impl Table {
    pub fn start() -> Self {
        let mut table = Self { out: std::io::stdout() };
        table.line("| what | budget | measured | beside it, in the same run | ratio |");
        table.line("|---|---|---|---|---|");
        table
    }

    /// `ratio` is ours over the other's: of rates, more is better; of times, less.
    pub fn row(
        &mut self,
        what: impl Display,
        budget: impl Display,
        ours: impl Display,
        beside: impl Display,
        ratio: Option<f64>,
    ) {
        let ratio = ratio.map_or_else(String::new, |ratio| format!("{ratio:.2}"));
        self.line(&format!("| {what} | {budget} | {ours} | {beside} | {ratio} |"));
    }

    pub fn failed(&mut self, section: &str, error: &dyn Error) {
        let error = error.to_string().replace(['\n', '|'], " ");
        self.line(&format!("| **{section}: could not be measured** | | {error} | | |"));
    }

    fn line(&mut self, text: &str) {
        // A closed pipe means that nobody reads any more.
        drop(writeln!(self.out, "{text}"));
    }
}

/// The value below which this part of the samples lies.
pub fn percentile(samples: &mut [f64], part: f64) -> f64 {
    samples.sort_by(f64::total_cmp);
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "samples are few"
    )]
    let index = ((samples.len() as f64 * part) as usize).min(samples.len().saturating_sub(1));
    samples.get(index).copied().unwrap_or(f64::NAN)
}

pub fn median(samples: &mut [f64]) -> f64 {
    percentile(samples, 0.5)
}
