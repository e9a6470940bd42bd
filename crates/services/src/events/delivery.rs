//! One event on its way to one target: called, and called again for as long as the target's retry policy says.

use super::bus::Place;
use aws::events::Target;
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Where a target has no retry policy. [RetryPolicy]
const RETRIES: u32 = 185;
const AGE_SECONDS: i64 = 24 * 60 * 60;
/// The first wait, doubled each time up to the last.
const FIRST_WAIT_MILLIS: i64 = 1_000;
const LAST_WAIT_MILLIS: i64 = 10 * 60 * 1_000;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// The bus of the rule.
    pub place: Place,
    pub rule_arn: String,
    pub rule_name: String,
    /// As it was when the event came.
    pub target: Target,
    pub event: Value,
    /// How many buses have sent the event on.
    pub forwarded: u32,
    pub attempts: u32,
    pub started_at: i64,
    pub stage: Stage,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    New,
    Calling,
    Waiting,
    Delivered,
    /// Given up; what a dead-letter queue would be told.
    Dropped(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Begun,
    Delivered,
    Failed {
        reason: String,
        /// Whether it can go otherwise another time.
        again: bool,
    },
    Waited,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Call the target; what with is in the machine.
    Call,
}

impl Delivery {
    fn may_go_on(&self, next: i64) -> bool {
        let policy = self.target.retry_policy.as_ref();
        let retries = policy.and_then(|p| p.maximum_retry_attempts).and_then(|n| u32::try_from(n).ok());
        let age = policy.and_then(|p| p.maximum_event_age_in_seconds).map_or(AGE_SECONDS, i64::from);
        self.attempts <= retries.unwrap_or(RETRIES) && next - self.started_at <= age * 1000
    }
}

impl Machine for Delivery {
    const KIND: &'static str = "events-delivery";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (&self.stage, event) {
            (Stage::New, Event::Begun) => {
                self.started_at = out.now();
                self.call(out);
            }
            (Stage::Waiting, Event::Waited) => self.call(out),
            (Stage::Calling, Event::Delivered) => self.stage = Stage::Delivered,
            (Stage::Calling, Event::Failed { reason, again }) => {
                let doubled = FIRST_WAIT_MILLIS.checked_shl(self.attempts.saturating_sub(1).min(20));
                let wait = doubled.unwrap_or(LAST_WAIT_MILLIS).min(LAST_WAIT_MILLIS);
                if again && self.may_go_on(out.now() + wait) {
                    self.stage = Stage::Waiting;
                    out.after(wait, &Event::Waited);
                } else {
                    self.stage = Stage::Dropped(reason);
                }
            }
            (stage, event) => return Err(IllegalEvent::new(format!("{event:?} while {stage:?}"))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        match &self.stage {
            Stage::New | Stage::Calling | Stage::Waiting => None,
            Stage::Delivered => Some(Outcome::new(Status::Succeeded)),
            Stage::Dropped(reason) => Some(Outcome::with(Status::Failed, reason)),
        }
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Waited
    }
}

impl Delivery {
    fn call(&mut self, out: &mut Outbox<'_, Self>) {
        self.attempts += 1;
        self.stage = Stage::Calling;
        out.perform(&Effect::Call);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::events::RetryPolicy;
    use engine::EffectKey;
    use engine::simulation::{Simulation, World, everywhere};
    use std::collections::BTreeSet;

    /// A target that fails as often as it is told, and knows its callers by their tokens.
    struct Flaky {
        failures: usize,
        again: bool,
        refused: BTreeSet<EffectKey>,
        taken: BTreeSet<EffectKey>,
    }

    impl World for Flaky {
        fn perform(&mut self, _: &str, key: &EffectKey, _: Value) -> Option<Value> {
            let known = self.refused.contains(key);
            let event = if known || self.refused.len() < self.failures {
                self.refused.insert(key.clone());
                Event::Failed { reason: "no".into(), again: self.again }
            } else {
                self.taken.insert(key.clone());
                Event::Delivered
            };
            Some(serde_json::to_value(event).unwrap())
        }
    }

    fn check(failures: usize, again: bool, retries: i32, taken: usize, succeeds: bool) {
        let id = ExecutionId::from("delivery");
        let place = Place {
            account: "111111111111".parse().unwrap(),
            region: aws::Region::us_east_1(),
            bus: "default".into(),
        };
        let policy =
            RetryPolicy { maximum_retry_attempts: Some(retries), maximum_event_age_in_seconds: None };
        let delivery = Delivery {
            place,
            rule_arn: String::new(),
            rule_name: String::new(),
            target: Target { retry_policy: Some(policy), ..Default::default() },
            event: Value::Null,
            forwarded: 0,
            attempts: 0,
            started_at: 0,
            stage: Stage::New,
        };
        let runs = everywhere(
            || Simulation::default().with::<Delivery>(),
            || Flaky { failures, again, refused: BTreeSet::new(), taken: BTreeSet::new() },
            |simulation| simulation.start(&id, &delivery, &Event::Begun),
            |simulation, world| {
                let outcome = simulation.outcome(&id).expect("it ends");
                assert_eq!((world.taken.len(), outcome.succeeded()), (taken, succeeds));
                (outcome.status, world.refused.len())
            },
        );
        assert!(runs > 20, "{runs}");
    }

    #[test]
    fn a_target_is_called_until_it_takes_the_event() {
        check(0, true, 3, 1, true);
        check(3, true, 3, 1, true);
        check(4, true, 3, 0, false);
        check(1, false, 3, 0, false);
        check(1, true, 0, 0, false);
    }
}
