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

/// What an expression may take where nobody waits for it.
const UNHURRIED: Duration = Duration::from_mins(10);

/// What one happening has taken.
pub struct Budget {
    /// How long ago it began.
    clock: Box<dyn Fn() -> Duration>,
    /// What one expression may take, and those of a turn.
    expression: Duration,
    turn: Duration,
    /// When the turn began.
    turned: Cell<Duration>,
    made: Cell<usize>,
}

impl Budget {
    /// For a happening that others wait for.
    pub fn hurried() -> Self {
        let began = Instant::now();
        Self::by(move || began.elapsed())
    }

    /// For one that nobody waits for: what follows from it must not depend on how fast the machine is. Time stands still.
    pub fn unhurried() -> Self {
        Self { expression: UNHURRIED, turn: UNHURRIED, ..Self::by(|| Duration::ZERO) }
    }

    /// By a clock that tells how long ago the happening began.
    pub(super) fn by(clock: impl Fn() -> Duration + 'static) -> Self {
        let turned = Cell::new(clock());
        Self { clock: Box::new(clock), expression: EXPRESSION, turn: TURN, turned, made: Cell::new(0) }
    }

    /// A strand has its turn.
    pub fn turn(&self) {
        self.turned.set(self.elapsed());
        self.made.set(0);
    }

    pub fn elapsed(&self) -> Duration {
        (self.clock)()
    }

    /// Whether what is left should wait for the next happening.
    pub fn is_over(&self) -> bool {
        self.elapsed() > HAPPENING
    }

    /// How long the next expression may take.
    pub fn left(&self) -> Duration {
        let taken = self.elapsed().saturating_sub(self.turned.get());
        self.turn.saturating_sub(taken).min(self.expression)
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
    use std::rc::Rc;

    use super::*;

    #[test]
    fn time_is_for_all_expressions_of_a_turn() {
        for (taken, left, is_over) in
            [(0, 1000, false), (400, 1000, false), (1000, 1000, true), (1500, 500, true), (3000, 0, true)]
        {
            let now = Rc::new(Cell::new(Duration::ZERO));
            let clock = Rc::clone(&now);
            let budget = Budget::by(move || clock.get());
            now.set(Duration::from_millis(taken));
            assert_eq!((budget.left().as_millis(), budget.is_over()), (left, is_over), "{taken}");
            assert_eq!(budget.count(&Value::Null).is_err(), left == 0, "{taken}");
            budget.turn();
            assert_eq!(budget.left(), EXPRESSION, "each turn has its own");
            assert_eq!(budget.is_over(), is_over, "but not a happening");
        }
    }

    #[test]
    fn where_nobody_waits_no_time_passes() {
        let budget = Budget::unhurried();
        std::thread::sleep(Duration::from_millis(2));
        assert_eq!((budget.elapsed(), budget.left()), (Duration::ZERO, UNHURRIED));
        let budget = Budget::hurried();
        std::thread::sleep(Duration::from_millis(2));
        assert!(budget.elapsed() >= Duration::from_millis(2) && budget.left() <= EXPRESSION);
    }

    #[test]
    fn what_is_made_is_counted_by_the_turn() {
        let (budget, value) = (Budget::unhurried(), Value::from("x".repeat(30 << 20)));
        assert_eq!((budget.count(&value), budget.count(&value)), (Ok(()), Ok(())));
        assert_eq!(budget.count(&value).unwrap_err().error, "States.DataLimitExceeded");
        budget.turn();
        assert_eq!(budget.count(&value), Ok(()));
    }
}
