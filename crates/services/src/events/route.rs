//! From an event to the deliveries that it sets off, in the transaction that takes it in.

use super::bus::{DEFAULT, Place};
use super::delivery::{Delivery, Event as DeliveryEvent, Stage};
use super::rule::Rule;
use super::table::RULES;
use crate::{Announcement, Announcer, World};
use aws::Timestamp;
use documents::pattern::EventPattern;
use engine::{DeliverError, ExecutionId};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use store::{Key, StoreError, Tx};

/// Compiled patterns that are kept at most; more distinct ones are compiled again now and then.
const MOST_PATTERNS: usize = 4096;

/// Compiled patterns by their text.
#[derive(Default)]
pub struct Patterns(Mutex<HashMap<String, Arc<EventPattern>>>);

impl Patterns {
    /// `None` for a text that is none, which no rule was stored with.
    fn compiled(&self, text: &str) -> Option<Arc<EventPattern>> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pattern) = kept.get(text) {
            return Some(pattern.clone());
        }
        let pattern = Arc::new(EventPattern::parse(text).ok()?);
        if kept.len() >= MOST_PATTERNS {
            kept.clear();
        }
        kept.insert(text.to_owned(), pattern.clone());
        Some(pattern)
    }
}

/// What is the same in all events. `at` is when it happened.
pub struct Facts<'a> {
    pub id: String,
    pub detail_type: &'a str,
    pub source: &'a str,
    pub at: Timestamp,
    pub resources: &'a [String],
    pub detail: Value,
}

/// An event as its targets see it. [Event structure]
pub fn envelope(account: aws::Account, region: &aws::Region, facts: Facts<'_>) -> Value {
    json!({
        "version": "0",
        "id": facts.id,
        "detail-type": facts.detail_type,
        "source": facts.source,
        "account": account.as_str(),
        "time": facts.at.whole_seconds().to_iso8601(),
        "region": region.as_str(),
        "resources": facts.resources,
        "detail": facts.detail,
    })
}

/// Routes what services announce, on the default bus.
pub struct Router;

impl Announcer for Router {
    fn announce(&self, world: &World, tx: &Tx<'_>, announcement: Announcement) -> Result<(), StoreError> {
        let Announcement { account, region, source, detail_type, resources, detail, at } = announcement;
        let id = crate::cx::uuid_from(world.random());
        let facts =
            Facts { id, detail_type: &detail_type, source: &source, at, resources: &resources, detail };
        let event = envelope(account, &region, facts);
        route(world, tx, &Place { account, region, bus: DEFAULT.into() }, &event, 0)
    }
}

/// Starts a delivery to each target of each rule of the bus that means this event.
pub fn route(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    event: &Value,
    forwarded: u32,
) -> Result<(), StoreError> {
    let patterns = world.state::<Patterns>();
    for (_, rule) in RULES.scan(tx, &place.scope(), Key::new(&place.bus).children(), None, usize::MAX)? {
        if !rule.is_enabled() || rule.targets.is_empty() {
            continue;
        }
        let pattern = rule.event_pattern.as_deref().and_then(|text| patterns.compiled(text));
        if pattern.is_some_and(|pattern| pattern.matches(event)) {
            deliver(world, tx, place, &rule, event, forwarded)?;
        }
    }
    Ok(())
}

/// Starts a delivery to each target of a rule. The same event to the same target is one delivery.
pub fn deliver(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    rule: &Rule,
    event: &Value,
    forwarded: u32,
) -> Result<(), StoreError> {
    let event_id = event["id"].as_str().unwrap_or_default();
    for target in &rule.targets {
        let Place { account, region, bus } = place;
        let hops = forwarded.to_string();
        let id = ExecutionId::new(&[
            "events-delivery",
            account.as_str(),
            region.as_str(),
            bus,
            &rule.name,
            &target.id,
            event_id,
            &hops,
        ]);
        let delivery = Delivery {
            place: place.clone(),
            rule_arn: place.rule_arn(&rule.name).to_string(),
            rule_name: rule.name.clone(),
            target: target.clone(),
            event: event.clone(),
            forwarded,
            attempts: 0,
            started_at: 0,
            stage: Stage::New,
        };
        match world.engine().start(tx, &id, &delivery, &DeliveryEvent::Begun) {
            Ok(()) | Err(DeliverError::Exists(_)) => {}
            Err(DeliverError::Store(error)) => return Err(error),
            Err(error) => tracing::error!(%id, %error, "a delivery could not be started"),
        }
    }
    Ok(())
}
