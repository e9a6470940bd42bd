//! The clock of a scheduled rule: an execution that wakes at the schedule's times until the rule changes.
//!
//! Times that pass while the server is down are not made up for, as EventBridge makes up for none: the clock wakes once
//! at the next start, sees how late it is, and waits for the next time.

use super::bus::Place;
use super::route::{Facts, deliver, envelope};
use super::table::{RULES, rule_key};
use crate::{World, WorldHandle};
use async_trait::async_trait;
use aws::Timestamp;
use documents::pattern::Schedule;
use engine::{
    EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{StoreError, Tx};

/// How late an event may be. EventBridge is within the minute.
const GRACE_MILLIS: i64 = 60_000;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleClock {
    pub place: Place,
    pub rule: String,
    pub expression: String,
    /// Rates count from here.
    pub started_at: i64,
    pub ended: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Begun,
    /// The schedule's time, in milliseconds since 1970.
    Due(i64),
    Stopped,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    Announce { place: Place, rule: String, at: i64 },
}

impl RuleClock {
    /// Waits for the first time after `after`. A schedule without one is at its end.
    fn wind(&mut self, after: i64, out: &mut Outbox<'_, Self>) {
        let time = |millis| jiff::Timestamp::from_millisecond(millis).ok();
        let schedule = Schedule::parse(&self.expression).ok();
        let next = schedule
            .zip(time(after).zip(time(self.started_at)))
            .and_then(|(schedule, (after, start))| schedule.next_after(after, start));
        match next {
            Some(next) => drop(out.at(next.as_millisecond(), &Event::Due(next.as_millisecond()))),
            None => self.ended = true,
        }
    }
}

impl Machine for RuleClock {
    const KIND: &'static str = "events-clock";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match (event, self.ended) {
            (Event::Begun, false) => {
                self.started_at = out.now();
                self.wind(out.now(), out);
            }
            (Event::Due(at), false) => {
                if out.now() - at <= GRACE_MILLIS {
                    let (place, rule) = (self.place.clone(), self.rule.clone());
                    out.perform(&Effect::Announce { place, rule, at });
                }
                self.wind(out.now().max(at), out);
            }
            (Event::Stopped, false) => self.ended = true,
            (event, true) => return Err(IllegalEvent::new(format!("{event:?} after the clock was stopped"))),
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.then(|| Outcome::new(Status::Stopped))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Stopped
    }
}

pub struct Bell(pub WorldHandle);

#[async_trait]
impl Performer<RuleClock> for Bell {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Effect::Announce { place, rule, at } = effect;
        let (world, key) = (self.0.get()?, key.clone());
        // In the commit that removes the effect, and so once.
        Ok(Performed::silently().also(move |tx| announce(&world, tx, &place, &rule, at, &key)))
    }
}

/// Sends the event to the rule's targets, if the rule still has this clock. [Scheduled events]
fn announce(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    name: &str,
    at: i64,
    key: &EffectKey,
) -> Result<(), StoreError> {
    let Some(rule) = RULES.get(tx, &place.scope(), rule_key(&place.bus, name))? else { return Ok(()) };
    if !rule.is_enabled() || rule.clock.as_deref() != Some(key.execution.as_str()) {
        return Ok(());
    }
    let facts = Facts {
        id: crate::cx::uuid_from(world.random()),
        detail_type: "Scheduled Event",
        source: "aws.events",
        at: Timestamp::from_millis(at),
        resources: &[place.rule_arn(name).to_string()],
        detail: json!({}),
    };
    let event = envelope(place.account, &place.region, facts);
    deliver(world, tx, place, &rule, &event, 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::simulation::{Simulation, World as Outside, everywhere};
    use serde_json::Value;

    /// Hears the times, and stops the clock after the third.
    #[derive(Default)]
    struct Ear(Vec<i64>);

    impl Outside for Ear {
        fn perform(&mut self, _: &str, _: &EffectKey, effect: Value) -> Option<Value> {
            let Effect::Announce { at, .. } = serde_json::from_value(effect).unwrap();
            if self.0.last() != Some(&at) {
                self.0.push(at);
            }
            None
        }

        fn idle(&mut self, simulation: &Simulation) -> Option<(ExecutionId, Value)> {
            let id = ExecutionId::from("clock");
            let stop = self.0.len() >= 3 && simulation.outcome(&id).is_none();
            stop.then(|| (id, serde_json::to_value(Event::Stopped).unwrap()))
        }
    }

    fn clock(expression: &str) -> RuleClock {
        let account = "111111111111".parse().unwrap();
        let place = Place { account, region: aws::Region::us_east_1(), bus: "default".into() };
        RuleClock { place, rule: "r".into(), expression: expression.into(), started_at: 0, ended: false }
    }

    #[test]
    fn a_clock_rings_at_each_time_once_wherever_the_server_dies() {
        let id = ExecutionId::from("clock");
        let runs = everywhere(
            || Simulation::default().with::<RuleClock>(),
            Ear::default,
            |simulation| simulation.start(&id, &clock("cron(0/5 * * * ? *)"), &Event::Begun),
            |_, ear| ear.0.clone(),
        );
        assert!(runs > 20, "{runs}");
    }

    #[test]
    fn a_schedule_that_has_no_next_time_ends() {
        let id = ExecutionId::from("clock");
        let mut simulation = Simulation::default().with::<RuleClock>();
        simulation.start(&id, &clock("cron(0 0 1 1 ? 1970)"), &Event::Begun).unwrap();
        assert!(simulation.outcome(&id).is_some());
    }
}
