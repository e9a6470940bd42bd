//! The clock of a secret that is rotated by itself: an execution that wakes at each time that the rules name, for as
//! long as it is the secret's.

use super::super::table::SECRETS;
use super::Place;
use super::machine::{Rotation, start};
use crate::{OpError, WorldHandle};
use async_trait::async_trait;
use aws::Timestamp;
use engine::{
    EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status, Trouble,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RotationClock {
    pub place: Place,
    ended: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    /// The next time, in milliseconds since 1970.
    Next(i64),
    Due,
    /// The secret has another clock, or none, or is gone.
    Orphaned,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    Rotate,
}

impl RotationClock {
    pub fn new(place: Place) -> Self {
        Self { place, ended: false }
    }
}

impl Machine for RotationClock {
    const KIND: &'static str = "secretsmanager-clock";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        match event {
            Event::Next(at) => drop(out.at(at, &Event::Due)),
            Event::Due => drop(out.perform(&Effect::Rotate)),
            Event::Orphaned => self.ended = true,
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        self.ended.then(|| Outcome::new(Status::Stopped))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Orphaned
    }
}

/// What a clock is started with.
pub fn clock_event(opens: Timestamp) -> Event {
    Event::Next(opens.millis())
}

pub struct Clock(pub WorldHandle);

#[async_trait]
impl Performer<RotationClock> for Clock {
    async fn perform(&self, key: &EffectKey, Effect::Rotate: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.0.get()?;
        let loaded = world.store().read(|r| world.engine().load::<RotationClock>(r, &key.execution))?;
        let Some(loaded) = loaded else { return Ok(Performed::silently()) };
        let (place, clock, now) = (loaded.machine.place, key.execution.clone(), world.now());
        // The same version each time that this is performed, so that it begins one rotation.
        let token = version_id(&key.token());
        let engine = world.engine().clone();
        let turned = world.store().write(move |tx| -> Result<Event, OpError> {
            let scope = place.scope();
            let Some(mut secret) = SECRETS.get(tx, &scope, &place.name)? else { return Ok(Event::Orphaned) };
            let arn = secret.arn(&place.region, place.account).to_string();
            let living = secret.deletion.is_none();
            let Some(settings) =
                secret.rotation.as_mut().filter(|s| s.enabled && s.clock.as_ref() == Some(&clock))
            else {
                return Ok(Event::Orphaned);
            };
            let Some((opens, closes)) = settings.rules.as_ref().and_then(|rules| rules.next(now)) else {
                return Ok(Event::Orphaned);
            };
            settings.next = Some(closes);
            let lambda_arn = settings.lambda_arn.clone();
            let running = settings.running.clone();
            let begun = running.is_some_and(|token| secret.version(&token).is_some());
            if begun || !living || secret.version(&token).is_some() {
                // One that is under way goes on by itself.
                SECRETS.put(tx, &scope, &place.name, &secret)?;
            } else {
                let rotation = Rotation::new(place.clone(), arn, lambda_arn, token, false);
                start(&engine, tx, &mut secret, &rotation, now)?;
            }
            Ok(Event::Next(opens.millis()))
        });
        match turned.await {
            Ok(event) => Ok(Performed::event(event)),
            Err(OpError::Aws(error)) => Err(Trouble::new(error.to_string())),
            Err(OpError::Internal(error)) => Err(Trouble(error.0)),
        }
    }
}

/// The 32 digits of a token, as the id of a version: a UUID, by which others tell it from a label.
fn version_id(token: &str) -> String {
    let digits = format!("{token:0>32}");
    let part = |from: usize, to: usize| &digits[from..to];
    [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use engine::simulation::{Simulation, World, everywhere};
    use serde_json::Value;
    use std::collections::BTreeMap;

    const DAY: i64 = 86_400_000;

    #[test]
    fn versions_have_uuids() {
        assert_eq!(version_id("0123456789abcdef0123456789abcdef"), "01234567-89ab-cdef-0123-456789abcdef");
    }

    /// Lets three rotations begin, a day apart, and then forgets the clock.
    #[derive(Default)]
    struct Secret(BTreeMap<EffectKey, Event>);

    impl World for Secret {
        fn perform(&mut self, _: &str, key: &EffectKey, _: Value) -> Option<Value> {
            let number = i64::try_from(self.0.len()).unwrap();
            let event = self.0.entry(key.clone()).or_insert_with(|| {
                if number < 3 { Event::Next((number + 2) * DAY) } else { Event::Orphaned }
            });
            serde_json::to_value(event).ok()
        }
    }

    #[test]
    fn a_clock_goes_on_until_it_is_orphaned_wherever_the_server_dies() {
        let id = ExecutionId::from("clock");
        let account = "111111111111".parse().unwrap();
        let clock = RotationClock::new(Place { account, region: aws::Region::us_east_1(), name: "s".into() });
        let runs = everywhere(
            || Simulation::default().with::<RotationClock>(),
            Secret::default,
            |simulation| simulation.start(&id, &clock, &Event::Next(DAY)),
            |simulation, secret| {
                assert_eq!(secret.0.len(), 4);
                simulation.outcome(&id).expect("it ends")
            },
        );
        assert!(runs > 10, "{runs}");
    }
}
