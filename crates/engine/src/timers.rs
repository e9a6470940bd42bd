//! The timers that are set: one place for all of them, in memory, out of the outbox. An execution that ends takes its
//! timers with it, so that one that was to wait a week costs nothing after an hour.

use crate::{EffectKey, ExecutionId};
use serde_json::Value;
use std::collections::{BTreeMap, HashMap};
use std::time::Duration;
use tokio::time::Instant;

/// How often timers are held against the clock rather than against the time that has passed: a machine that slept has a
/// clock that went on.
pub(crate) const LOOK_AT_CLOCK: Duration = Duration::from_secs(10);

struct Timer {
    /// By the clock.
    due: i64,
    event: Value,
}

pub(crate) struct Timers {
    by_deadline: BTreeMap<(Instant, EffectKey), Timer>,
    deadlines: HashMap<ExecutionId, Vec<(Instant, u64)>>,
    /// When they were last held against the clock.
    looked: Instant,
}

impl Timers {
    pub fn new(at: Instant) -> Self {
        Self { by_deadline: BTreeMap::new(), deadlines: HashMap::new(), looked: at }
    }

    /// It is `now` by the clock, and `at` by the time that passes.
    pub fn set(&mut self, key: EffectKey, due: i64, event: Value, (now, at): (i64, Instant)) {
        let left = Duration::from_millis(u64::try_from(due - now).unwrap_or(0));
        let deadline = at + left;
        self.deadlines.entry(key.execution.clone()).or_default().push((deadline, key.number));
        self.by_deadline.insert((deadline, key), Timer { due, event });
    }

    /// Forgets the timers of an execution.
    pub fn cancel(&mut self, execution: &ExecutionId) {
        for (deadline, number) in self.deadlines.remove(execution).unwrap_or_default() {
            self.by_deadline.remove(&(deadline, EffectKey { execution: execution.clone(), number }));
        }
    }

    /// When to look again; `None` as long as no timer is set.
    pub fn next_look(&self) -> Option<Instant> {
        let ((deadline, _), _) = self.by_deadline.first_key_value()?;
        Some((*deadline).min(self.looked + LOOK_AT_CLOCK))
    }

    /// Takes what is due, be it that the time has passed or that the clock says so.
    pub fn take_due(&mut self, (now, passed): (i64, Instant)) -> Vec<(EffectKey, Value)> {
        let by_time = self.by_deadline.keys().take_while(|(deadline, _)| *deadline <= passed).cloned();
        let mut due: Vec<(Instant, EffectKey)> = by_time.collect();
        if passed >= self.looked + LOOK_AT_CLOCK {
            self.looked = passed;
            let by_clock = self.by_deadline.iter().skip(due.len()).filter(|(_, timer)| timer.due <= now);
            due.extend(by_clock.map(|(place, _)| place.clone()));
        }
        let take = |place: (Instant, EffectKey)| {
            let timer = self.by_deadline.remove(&place)?;
            let (deadline, key) = place;
            if let Some(of) = self.deadlines.get_mut(&key.execution) {
                of.retain(|other| *other != (deadline, key.number));
                if of.is_empty() {
                    self.deadlines.remove(&key.execution);
                }
            }
            Some((key, timer.event))
        };
        due.into_iter().filter_map(take).collect()
    }

    #[cfg(test)]
    fn is_empty(&self) -> bool {
        self.by_deadline.is_empty() && self.deadlines.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(execution: &str, number: u64) -> EffectKey {
        EffectKey { execution: execution.into(), number }
    }

    fn numbers(due: Vec<(EffectKey, Value)>) -> Vec<u64> {
        due.into_iter().map(|(key, _)| key.number).collect()
    }

    /// So many seconds after the start.
    fn at(start: Instant, seconds: u64) -> Instant {
        start + Duration::from_secs(seconds)
    }

    #[test]
    fn timers_are_due_in_order_and_once() {
        let start = Instant::now();
        let mut timers = Timers::new(start);
        for (number, due) in [(1, 5_000), (2, 1_000), (3, 1_000_000)] {
            timers.set(key("a", number), due, Value::Null, (0, start));
        }
        assert!(timers.take_due((0, start)).is_empty());
        assert_eq!(timers.next_look(), Some(at(start, 1)));
        assert_eq!(numbers(timers.take_due((0, at(start, 5)))), [2, 1]);
        assert!(timers.take_due((0, at(start, 5))).is_empty());
        assert_eq!(timers.next_look(), Some(at(start, 10)), "the third is far: the clock is looked at");
        assert!(timers.take_due((10_000, at(start, 10))).is_empty());
        assert_eq!(timers.next_look(), Some(at(start, 20)));
        assert_eq!(numbers(timers.take_due((1_000_000, at(start, 20)))), [3], "the clock went on without us");
        assert!(timers.is_empty() && timers.next_look().is_none());
    }

    #[test]
    fn what_ends_takes_its_timers_with_it() {
        let start = Instant::now();
        let mut timers = Timers::new(start);
        for (number, execution) in (0..).zip(["a", "b", "a"]) {
            timers.set(key(execution, number), 1_000, Value::Null, (0, start));
        }
        timers.cancel(&"a".into());
        timers.cancel(&"nobody".into());
        assert_eq!(numbers(timers.take_due((0, at(start, 1)))), [1]);
        assert!(timers.is_empty());
    }

    #[test]
    fn what_was_due_before_is_due_at_once() {
        let start = Instant::now();
        let mut timers = Timers::new(start);
        timers.set(key("a", 0), 5, Value::Null, (10_000, start));
        assert_eq!(numbers(timers.take_due((10_000, start))), [0]);
    }
}
