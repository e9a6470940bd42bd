//! Subscription filters: what each is, and how events that it matches reach its function. Each batch of a group with
//! filters is a durable execution for each of them, started in the commit that keeps the events; it holds where the batch
//! lies, and not its events, which may be sealed.

use super::group::Group;
use super::pattern::Pattern;
use super::sealing;
use super::table::{BATCHES, Event as LogEvent, GROUPS, batch_key};
use crate::{Caller, Cx, OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use aws::logs::{Distribution, SubscriptionFilter};
use aws::{Account, Region, Timestamp, lambda};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::{
    EffectKey, ExecutionId, IllegalEvent, Machine, Outbox, Outcome, Performed, Performer, Status, Trouble,
};
use flate2::{Compression, write::GzEncoder};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::io::Write;
use store::{Scope, Tx};

/// How often a function is called that does not take a batch; the waits double from a second. [CloudWatch Logs tries for
/// up to 24 hours]
const MOST_ATTEMPTS: u32 = 16;
const FIRST_WAIT_MILLIS: i64 = 1000;
/// Of one invocation, before it is packed. [Lambda quotas: 1 MB for asynchronous invocations]
const MOST_BYTES: usize = 512 * 1024;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Filter {
    pub name: String,
    pub pattern: String,
    pub destination: String,
    pub distribution: Distribution,
    pub created_at: Timestamp,
}

impl Filter {
    pub fn shown(self, group: &str) -> SubscriptionFilter {
        SubscriptionFilter {
            filter_name: Some(self.name),
            log_group_name: Some(group.to_owned()),
            filter_pattern: Some(self.pattern),
            destination_arn: Some(self.destination),
            distribution: Some(self.distribution),
            apply_on_transformed_logs: Some(false),
            creation_time: Some(self.created_at.millis()),
            ..Default::default()
        }
    }
}

/// As whom CloudWatch Logs calls a function: permissions name it either way.
fn callers(region: &Region) -> [String; 2] {
    [format!("logs.{region}.amazonaws.com"), "logs.amazonaws.com".to_owned()]
}

/// Calls a function as CloudWatch Logs, for a group.
pub async fn invoke(cx: &Cx, group_arn: &str, input: &lambda::InvokeInput) -> OpResult<()> {
    let mut refused = None;
    for name in callers(cx.region()) {
        let mut caller = Caller::service(&name, cx.account());
        caller.invoked_for = Some(group_arn.to_owned());
        match cx.as_caller(caller).call::<lambda::Invoke>(input.clone()).await {
            Err(OpError::Aws(error)) if error.status == 403 => refused = Some(error),
            other => return other.map(drop),
        }
    }
    Err(refused.map_or_else(|| OpError::internal("nobody called a function"), OpError::from))
}

/// A batch on its way to a filter's function.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Subscription {
    pub account: Account,
    pub region: Region,
    pub group: String,
    pub stream: String,
    pub filter: String,
    /// Where the batch lies: the stream's number, its first event's time, its number.
    pub batch: (u64, i64, u64),
    pub attempts: u32,
    pub ended: Option<bool>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Event {
    Begun,
    Taken,
    Refused,
    Waited,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Effect {
    Call,
}

impl Machine for Subscription {
    const KIND: &'static str = "logs-subscription";
    type Event = Event;
    type Effect = Effect;

    fn apply(&mut self, event: Event, out: &mut Outbox<'_, Self>) -> Result<(), IllegalEvent> {
        if self.ended.is_some() {
            return Err(IllegalEvent::new(format!("{event:?} after the end")));
        }
        match event {
            Event::Begun | Event::Waited => {
                self.attempts += 1;
                out.perform(&Effect::Call);
            }
            Event::Taken => self.ended = Some(true),
            Event::Refused if self.attempts >= MOST_ATTEMPTS => self.ended = Some(false),
            Event::Refused => {
                let wait = FIRST_WAIT_MILLIS << (self.attempts - 1).min(20);
                out.after(wait, &Event::Waited);
            }
        }
        Ok(())
    }

    fn outcome(&self) -> Option<Outcome> {
        let taken = self.ended?;
        Some(Outcome::new(if taken { Status::Succeeded } else { Status::Failed }))
    }

    fn child_ended(_: ExecutionId, _: Outcome) -> Event {
        Event::Waited
    }
}

/// Starts a delivery of a batch to each filter of its group.
pub fn start(cx: &Cx, tx: &Tx<'_>, group: &Group, stream: &str, batch: (u64, i64, u64)) -> OpResult<()> {
    for filter in &group.filters {
        let subscription = Subscription {
            account: cx.account(),
            region: cx.region().clone(),
            group: group.name.clone(),
            stream: stream.to_owned(),
            filter: filter.name.clone(),
            batch,
            attempts: 0,
            ended: None,
        };
        let (account, region) = (cx.account(), cx.region());
        let place = [batch.0.to_string(), batch.2.to_string()];
        let id = ExecutionId::new(&[
            Subscription::KIND,
            account.as_str(),
            region.as_str(),
            &place[0],
            &place[1],
            &filter.name,
        ]);
        cx.world().engine().start(tx, &id, &subscription, &Event::Begun)?;
    }
    Ok(())
}

pub struct Postman(pub WorldHandle);

#[async_trait]
impl Performer<Subscription> for Postman {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let Effect::Call = effect;
        let world = self.0.get()?;
        let loaded = world.store().read(|r| world.engine().load::<Subscription>(r, &key.execution))?;
        let Some(subscription) = loaded.map(|loaded| loaded.machine) else {
            return Ok(Performed::silently());
        };
        let cx =
            self.0.service_cx("logs.amazonaws.com", subscription.account, subscription.region.clone())?;
        match deliver(&cx, &subscription).await {
            Ok(()) => Ok(Performed::event(Event::Taken)),
            Err(error) => {
                tracing::warn!(group = subscription.group, filter = subscription.filter, %error,
                    "log events did not reach their function");
                Ok(Performed::event(Event::Refused))
            }
        }
    }
}

/// Sends what the filter matches of the batch. What is gone meanwhile, filter, group or events, is no failure.
async fn deliver(cx: &Cx, subscription: &Subscription) -> OpResult<()> {
    let Subscription { account, region, group, batch: (stream, first, number), .. } = subscription;
    let scope = Scope::new(*account, region);
    let (row, batch) = cx.read(|r| {
        Ok((GROUPS.get(r, &scope, group)?, BATCHES.get(r, &scope, batch_key(*stream, *first, *number))?))
    })?;
    let (Some(row), Some(batch)) = (row, batch) else { return Ok(()) };
    let keys = sealing::keys(cx, &row).await?;
    let filter = row.filters.into_iter().find(|f| f.name == subscription.filter);
    let Some(filter) = filter else { return Ok(()) };
    let pattern = Pattern::parse(&filter.pattern)?;
    let mut events = batch.events(&keys)?;
    events.retain(|event| pattern.matches(&event.message));
    let group_arn = super::group::group_arn(cx, group).to_string();
    for part in parts(&events) {
        let input = lambda::InvokeInput {
            function_name: filter.destination.clone(),
            invocation_type: Some(lambda::InvocationType::Event),
            payload: Some(payload(subscription, part)?.into()),
            ..Default::default()
        };
        invoke(cx, &format!("{group_arn}:*"), &input).await?;
    }
    Ok(())
}

/// Runs of events that fit into one invocation each.
fn parts(events: &[LogEvent]) -> Vec<&[LogEvent]> {
    let mut parts = Vec::new();
    let (mut start, mut bytes) = (0, 0);
    for (at, event) in events.iter().enumerate() {
        let size = event.message.len() + 128;
        if bytes + size > MOST_BYTES && at > start {
            parts.push(&events[start..at]);
            (start, bytes) = (at, 0);
        }
        bytes += size;
    }
    if start < events.len() {
        parts.push(&events[start..]);
    }
    parts
}

/// What a function gets: JSON, zipped, in base64. [Using subscription filters]
fn payload(subscription: &Subscription, events: &[LogEvent]) -> OpResult<String> {
    let event = |event: &LogEvent| {
        json!({
            "id": event.position.event_id(subscription.batch.0),
            "timestamp": event.position.timestamp,
            "message": event.message,
        })
    };
    let data = json!({
        "messageType": "DATA_MESSAGE",
        "owner": subscription.account.as_str(),
        "logGroup": subscription.group,
        "logStream": subscription.stream,
        "subscriptionFilters": [subscription.filter],
        "logEvents": events.iter().map(event).collect::<Vec<_>>(),
    });
    let mut zip = GzEncoder::new(Vec::new(), Compression::fast());
    zip.write_all(data.to_string().as_bytes())?;
    Ok(json!({ "awslogs": { "data": STANDARD.encode(zip.finish()?) } }).to_string())
}

#[cfg(test)]
mod tests {
    use super::super::event::Position;
    use super::*;
    use engine::simulation::{Simulation, World, everywhere};
    use serde_json::Value;
    use std::collections::BTreeSet;
    use std::io::Read;

    fn subscription() -> Subscription {
        Subscription {
            account: "111111111111".parse().unwrap(),
            region: Region::us_east_1(),
            group: "g".into(),
            stream: "s".into(),
            filter: "f".into(),
            batch: (1, 2, 3),
            attempts: 0,
            ended: None,
        }
    }

    fn event(message: &str) -> LogEvent {
        let position = Position { timestamp: 5, batch: 3, index: 0 };
        LogEvent { position, ingested: 6, message: message.into() }
    }

    #[test]
    fn a_payload_unpacks_to_the_events() {
        let text = payload(&subscription(), &[event("hello")]).unwrap();
        let packed: Value = serde_json::from_str(&text).unwrap();
        let packed = STANDARD.decode(packed["awslogs"]["data"].as_str().unwrap()).unwrap();
        let mut text = String::new();
        flate2::read::GzDecoder::new(packed.as_slice()).read_to_string(&mut text).unwrap();
        let data: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(data["messageType"], "DATA_MESSAGE");
        assert_eq!(data["logEvents"][0]["message"], "hello");
        assert_eq!(data["subscriptionFilters"], json!(["f"]));
    }

    #[test]
    fn large_batches_are_sent_in_parts() {
        let check = |sizes: &[usize], expected: &[usize]| {
            let events: Vec<LogEvent> = sizes.iter().map(|size| event(&"x".repeat(*size))).collect();
            let found: Vec<usize> = parts(&events).iter().map(|part| part.len()).collect();
            assert_eq!(found, expected, "{sizes:?}");
        };
        check(&[], &[]);
        check(&[1, 1, 1], &[3]);
        check(&[MOST_BYTES, 1], &[1, 1]);
        check(&[1, MOST_BYTES, 1, 1], &[1, 1, 2]);
    }

    /// A function that refuses as often as it is told, and knows its callers by their tokens.
    struct Function {
        refusals: usize,
        refused: BTreeSet<EffectKey>,
        taken: BTreeSet<EffectKey>,
    }

    impl World for Function {
        fn perform(&mut self, _: &str, key: &EffectKey, _: Value) -> Option<Value> {
            let refuses = self.refused.contains(key) || self.refused.len() < self.refusals;
            let event = if refuses {
                self.refused.insert(key.clone());
                Event::Refused
            } else {
                self.taken.insert(key.clone());
                Event::Taken
            };
            Some(serde_json::to_value(event).unwrap())
        }
    }

    #[test]
    fn a_batch_is_sent_until_it_is_taken() {
        for (refusals, taken) in [(0, true), (3, true), (MOST_ATTEMPTS as usize, false)] {
            let id = ExecutionId::from("subscription");
            everywhere(
                || Simulation::default().with::<Subscription>(),
                || Function { refusals, refused: BTreeSet::new(), taken: BTreeSet::new() },
                |simulation| simulation.start(&id, &subscription(), &Event::Begun),
                |simulation, world| {
                    let outcome = simulation.outcome(&id).expect("it ends");
                    assert_eq!((outcome.succeeded(), world.taken.len()), (taken, usize::from(taken)));
                    outcome.status
                },
            );
        }
    }
}
