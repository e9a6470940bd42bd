//! What expressions may take: time and memory. A happening is applied while others wait to write, and to whom an execution
//! belongs has no say in how long they wait.
//!
//! This is the one thing in this crate that looks at a clock: what an expression gives does not depend on it, but whether
//! it is let go on does. An expression that takes too long fails as it does in Step Functions, and there is no other
//! measure of how long it takes.

use std::cell::Cell;
use std::time::{Duration, Instant};

use serde_json::Value;

use super::scope::Failure;

/// An evaluation that takes longer fails. [Transforming data with JSONata]
const EXPRESSION: Duration = Duration::from_secs(1);
/// The expressions of one turn of a strand, together: a state may have thousands.
const TURN: Duration = Duration::from_secs(2);
/// A happening that took so long is done with; what is left follows in the next.
const HAPPENING: Duration = Duration::from_millis(500);
/// What the expressions of one turn may make, in bytes.
const MAXIMUM_MADE: usize = 64 << 20;

/// What one happening has taken.
#[derive(Debug)]
pub struct Budget {
    began: Instant,
    turn: Cell<Instant>,
    made: Cell<usize>,
}

impl Default for Budget {
    fn default() -> Self {
        let now = Instant::now();
        Self { began: now, turn: Cell::new(now), made: Cell::new(0) }
    }
}

impl Budget {
    /// A strand has its turn.
    pub fn turn(&self) {
        self.turn.set(Instant::now());
        self.made.set(0);
    }

    pub fn elapsed(&self) -> Duration {
        self.began.elapsed()
    }

    /// Whether what is left should wait for the next happening.
    pub fn is_over(&self) -> bool {
        self.elapsed() > HAPPENING
    }

    /// How long the next expression may take.
    pub fn left(&self) -> Duration {
        TURN.saturating_sub(self.turn.get().elapsed()).min(EXPRESSION)
    }

    /// Counts what an expression has made.
    pub fn count(&self, value: &Value) -> Result<(), Failure> {
        self.made.set(self.made.get().saturating_add(weight(value)));
        if self.made.get() > MAXIMUM_MADE {
            let cause = format!("The expressions of the state make more than {MAXIMUM_MADE} bytes.");
            return Err(Failure::new("States.DataLimitExceeded", cause));
        }
        if self.left().is_zero() {
            return Err(Failure::runtime("The expressions of the state take too long."));
        }
        Ok(())
    }
}

/// About what a value takes as text, without making it.
pub fn weight(value: &Value) -> usize {
    match value {
        Value::Null | Value::Bool(_) => 4,
        Value::Number(_) => 8,
        Value::String(text) => text.len() + 2,
        Value::Array(items) => 2 + items.iter().map(|item| weight(item) + 1).sum::<usize>(),
        Value::Object(map) => {
            2 + map.iter().map(|(key, member)| key.len() + 4 + weight(member)).sum::<usize>()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spent(seconds: u64) -> Budget {
        let then =
            Instant::now().checked_sub(Duration::from_secs(seconds)).expect("the machine runs for longer");
        Budget { began: then, turn: Cell::new(then), made: Cell::new(0) }
    }

    #[test]
    fn time_is_for_all_expressions_of_a_turn() {
        for (seconds, left, is_over) in [(0, 1, false), (1, 1, true), (3, 0, true)] {
            let budget = spent(seconds);
            assert_eq!(
                (budget.left().as_millis().div_ceil(1000), budget.is_over()),
                (left, is_over),
                "{seconds}"
            );
            assert_eq!(budget.count(&Value::Null).is_err(), left == 0);
            budget.turn();
            assert!(budget.left() > Duration::from_millis(500), "each turn has its own");
            assert_eq!(budget.is_over(), is_over, "but not a happening");
        }
    }

    #[test]
    fn what_is_made_is_counted_by_the_turn() {
        let (budget, value) = (Budget::default(), Value::from("x".repeat(30 << 20)));
        assert_eq!((budget.count(&value), budget.count(&value)), (Ok(()), Ok(())));
        assert_eq!(budget.count(&value).unwrap_err().error, "States.DataLimitExceeded");
        budget.turn();
        assert_eq!(budget.count(&value), Ok(()));
    }
}
