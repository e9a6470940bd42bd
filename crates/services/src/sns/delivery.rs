//! One message on its way to one subscriber: sent, and sent again for as long as the subscription's retries go; then to the
//! dead-letter queue, if there is one.

use super::message::Message;
use super::parcel::Parcel;
use super::retry::Retries;
use aws::{Account, Region};
use engine::{ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Status};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Delivery {
    /// The topic's.
    pub account: Account,
    pub region: Region,
    pub subscription_arn: String,
    pub protocol: String,
    pub endpoint: String,
    pub raw: bool,
    #[serde(flatten)]
    pub parcel: Parcel,
    pub retries: Retries,
    pub dead_letters: Option<String>,
    pub failures: u32,
    pub stage: Stage,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    New,
    /// Messages of its group that came before are not there yet.
    Behind,
    Sending,
    Waiting,
    /// On the way to the dead-letter queue: why.
    Burying(String),
    Delivered,
    Dropped(String),
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Begun {
        /// The delivery of the group's message before this.
        behind: Option<ExecutionId>,
    },
    Preceded,
    Sent,
    Failed {
        reason: String,
        /// Whether it can go otherwise another time.
        again: bool,
    },
    Waited,
    /// It lies in the dead-letter queue, or can't.
    Buried,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    Send,
    Bury,
}

impl Machine for Delivery {
    const KIND: &'static str = "sns-delivery";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (&self.stage, event) {
            (Stage::New, Event::Begun { behind: Some(before) }) => {
                self.stage = Stage::Behind;
                out.watch(before);
            }
            (Stage::New, Event::Begun { behind: None })
            | (Stage::Behind, Event::Preceded)
            | (Stage::Waiting, Event::Waited) => {
                self.stage = Stage::Sending;
                out.perform(&Effect::Send);
            }
            (Stage::Sending, Event::Sent) => self.end(Stage::Delivered),
            (Stage::Sending, Event::Failed { reason, again }) => self.failed(reason, again, out),
            (Stage::Burying(reason), Event::Buried) => self.end(Stage::Dropped(reason.clone())),
            (stage, event) => return Err(IllegalEvent::new(format!("{event:?} while {stage:?}"))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        match &self.stage {
            Stage::New | Stage::Behind | Stage::Sending | Stage::Waiting | Stage::Burying(_) => None,
            Stage::Delivered => Some(Outcome::new(Status::Succeeded)),
            Stage::Dropped(reason) => Some(Outcome::with(Status::Failed, reason)),
        }
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Preceded
    }
}

impl Delivery {
    pub fn message(&self) -> &Message {
        &self.parcel.message
    }

    fn failed(&mut self, reason: String, again: bool, out: &mut Outbox<'_, Self>) {
        let wait = self.retries.wait_millis(self.failures).filter(|_| again);
        self.failures += 1;
        match (wait, &self.dead_letters) {
            (Some(wait), _) => {
                self.stage = Stage::Waiting;
                out.after(wait, &Event::Waited);
            }
            (None, Some(_)) => {
                self.stage = Stage::Burying(reason);
                out.perform(&Effect::Bury);
            }
            (None, None) => self.end(Stage::Dropped(reason)),
        }
    }

    fn end(&mut self, stage: Stage) {
        self.stage = stage;
        self.parcel.forget();
    }
}

#[cfg(test)]
mod tests {
    use super::super::message::Text;
    use super::*;
    use engine::EffectKey;
    use engine::simulation::{Simulation, World, everywhere};
    use serde_json::{Value, json};
    use std::collections::{BTreeMap, BTreeSet};

    /// A subscriber that fails as often as it is told, and knows its callers by their keys.
    struct Flaky {
        failures: usize,
        again: bool,
        refused: BTreeSet<EffectKey>,
        taken: BTreeMap<EffectKey, usize>,
        buried: BTreeSet<EffectKey>,
    }

    impl World for Flaky {
        fn perform(&mut self, _: &str, key: &EffectKey, effect: Value) -> Option<Value> {
            if effect == json!("Bury") {
                self.buried.insert(key.clone());
                return serde_json::to_value(Event::Buried).ok();
            }
            let known = self.refused.contains(key);
            let event = if known || self.refused.len() < self.failures && !self.taken.contains_key(key) {
                self.refused.insert(key.clone());
                Event::Failed { reason: "no".into(), again: self.again }
            } else {
                let order = self.taken.len();
                self.taken.entry(key.clone()).or_insert(order);
                Event::Sent
            };
            serde_json::to_value(event).ok()
        }
    }

    fn delivery(dead: bool, further: u32) -> Delivery {
        let message = Message { id: "id".into(), text: Text::Plain("said".into()), ..Message::default() };
        Delivery {
            account: "111111111111".parse().unwrap(),
            region: Region::us_east_1(),
            subscription_arn: String::new(),
            protocol: "sqs".into(),
            endpoint: String::new(),
            raw: false,
            parcel: Parcel::plain(message),
            retries: Retries { backing_off: further, ..Retries::of_http() },
            dead_letters: dead.then(|| "arn".to_owned()),
            failures: 0,
            stage: Stage::New,
        }
    }

    fn world(failures: usize, again: bool) -> Flaky {
        let (refused, taken, buried) = Default::default();
        Flaky { failures, again, refused, taken, buried }
    }

    /// Failures, whether they pass, whether there is a dead-letter queue; then taken and buried.
    fn check(failures: usize, again: bool, dead: bool, (taken, buried): (usize, usize)) {
        let id = ExecutionId::from("delivery");
        let runs = everywhere(
            || Simulation::default().with::<Delivery>(),
            || world(failures, again),
            |simulation| simulation.start(&id, &delivery(dead, 2), &Event::Begun { behind: None }),
            |simulation, world| {
                let outcome = simulation.outcome(&id).expect("it ends");
                assert_eq!((world.taken.len(), world.buried.len()), (taken, buried));
                assert_eq!(outcome.succeeded(), taken == 1);
                let left = simulation.load::<Delivery>(&id).expect("its row stays").parcel;
                let id = left.message.id.clone();
                assert_eq!(left, Parcel::plain(Message { id, ..Message::default() }));
                (outcome.status, world.refused.len())
            },
        );
        assert!(runs > 10, "{runs}");
    }

    #[test]
    fn a_subscriber_is_sent_to_until_it_takes_the_message_or_it_is_buried() {
        check(0, true, true, (1, 0));
        check(2, true, true, (1, 0));
        check(3, true, true, (0, 1));
        check(3, true, false, (0, 0));
        check(1, false, true, (0, 1));
    }

    #[test]
    fn the_messages_of_a_group_arrive_in_their_order() {
        let (first, second) = (ExecutionId::from("1"), ExecutionId::from("2"));
        everywhere(
            || Simulation::default().with::<Delivery>(),
            || world(2, true),
            |simulation| {
                simulation.start(&first, &delivery(false, 3), &Event::Begun { behind: None })?;
                let behind = Some(first.clone());
                simulation.start(&second, &delivery(false, 3), &Event::Begun { behind })
            },
            |simulation, world| {
                let mut order: Vec<_> =
                    world.taken.iter().map(|(key, at)| (*at, key.execution.clone())).collect();
                order.sort_unstable_by_key(|(at, _)| *at);
                let order: Vec<_> = order.into_iter().map(|(_, id)| id).collect();
                // A crash can come between the two messages; the second is then published again by who was not answered.
                let both = [first.clone(), second.clone()];
                let sent = if simulation.outcome(&second).is_some() { 2 } else { 1 };
                assert_eq!(order, both[..sent]);
            },
        );
    }
}
