//! One event on its way to one target: called, and called again for as long as the target's retry policy says.

use super::bus::Place;
use super::rule::dead_letters;
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
    /// Given up, and on the way to the dead-letter queue.
    Burying(Death),
    /// Given up: why.
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
    /// It lies in the dead-letter queue, or can't.
    Buried,
}

/// What a dead-letter queue is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Death {
    pub reason: String,
    /// Which limit of the retry policy it was, if it could have gone otherwise another time.
    pub exhausted: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    /// Call the target; what with is in the machine.
    Call,
    /// Put the event into the dead-letter queue.
    Bury,
}

impl Delivery {
    /// Whether it ends here, and by which limit if by one.
    fn exhausted(&self, next: i64) -> Option<&'static str> {
        let policy = self.target.retry_policy.as_ref();
        let retries = policy.and_then(|p| p.maximum_retry_attempts).and_then(|n| u32::try_from(n).ok());
        let age = policy.and_then(|p| p.maximum_event_age_in_seconds).map_or(AGE_SECONDS, i64::from);
        if self.attempts > retries.unwrap_or(RETRIES) {
            return Some("MaximumRetryAttempts");
        }
        (next - self.started_at > age * 1000).then_some("MaximumEventAgeInSeconds")
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
                let exhausted = self.exhausted(out.now() + wait);
                if again && exhausted.is_none() {
                    self.stage = Stage::Waiting;
                    out.after(wait, &Event::Waited);
                } else if dead_letters(&self.target).is_some() {
                    let exhausted = exhausted.filter(|_| again).map(str::to_owned);
                    self.stage = Stage::Burying(Death { reason, exhausted });
                    out.perform(&Effect::Bury);
                } else {
                    self.stage = Stage::Dropped(reason);
                }
            }
            (Stage::Burying(death), Event::Buried) => self.stage = Stage::Dropped(death.reason.clone()),
            (stage, event) => return Err(IllegalEvent::new(format!("{event:?} while {stage:?}"))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        match &self.stage {
            Stage::New | Stage::Calling | Stage::Waiting | Stage::Burying(_) => None,
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
    use aws::events::{DeadLetterConfig, RetryPolicy};
    use engine::EffectKey;
    use engine::simulation::{Simulation, World, everywhere};
    use std::collections::BTreeSet;

    /// A target that fails as often as it is told, and knows its callers by their tokens.
    struct Flaky {
        failures: usize,
        again: bool,
        refused: BTreeSet<EffectKey>,
        taken: BTreeSet<EffectKey>,
        buried: BTreeSet<EffectKey>,
    }

    impl World for Flaky {
        fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
            if effect == "Bury" {
                self.buried.insert(key.clone());
                return serde_json::to_value(Event::Buried).ok();
            }
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
            target: Target {
                retry_policy: Some(policy),
                dead_letter_config: Some(DeadLetterConfig { arn: Some("arn".into()) }),
                ..Default::default()
            },
            event: Value::Null,
            forwarded: 0,
            attempts: 0,
            started_at: 0,
            stage: Stage::New,
        };
        let runs = everywhere(
            || Simulation::default().with::<Delivery>(),
            || Flaky {
                failures,
                again,
                refused: BTreeSet::new(),
                taken: BTreeSet::new(),
                buried: BTreeSet::new(),
            },
            |simulation| simulation.start(&id, &delivery, &Event::Begun),
            |simulation, world| {
                let outcome = simulation.outcome(&id).expect("it ends");
                assert_eq!((world.taken.len(), outcome.succeeded()), (taken, succeeds));
                assert_eq!(world.buried.len(), usize::from(!succeeds));
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
