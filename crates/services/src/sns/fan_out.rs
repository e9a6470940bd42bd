//! From a message to the deliveries that it sets off, in the transaction that takes it in.

use super::delivery::{Delivery, Event, Stage};
use super::message::Message;
use super::parcel::Parcel;
use super::subscription::Subscription;
use super::table::{LATEST, NUMBERS, PUBLISHED, PUBLISHED_UNTIL, Published, SUBSCRIPTIONS};
use super::topic::Topic;
use crate::{OpResult, World};
use aws::{Account, Region};
use engine::{DeliverError, ExecutionId};
use store::{Key, Scope, StoreError, Tx};

type Stored<T> = Result<T, StoreError>;

/// [Message deduplication for FIFO topics]
const DEDUPLICATED_MILLIS: i64 = 5 * 60 * 1000;
/// Rows that one request clears away beside its own work.
const SWEPT: usize = 16;

/// Where a topic lies.
#[derive(Clone, Debug)]
pub struct Place {
    pub account: Account,
    pub region: Region,
}

impl Place {
    pub fn scope(&self) -> Scope {
        Scope::new(self.account, &self.region)
    }
}

/// Takes a message in; gives its id and sequence number, or those of the one that it repeats.
pub fn publish(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    topic: &Topic,
    mut message: Message,
) -> OpResult<(String, Option<String>)> {
    let scope = place.scope();
    if topic.is_fifo() {
        let now = message.at.millis();
        forget(tx, &scope, &topic.name, now)?;
        let id = message.deduplication.clone().unwrap_or_default();
        let key = Key::new(&topic.name).then(id);
        let known = PUBLISHED.get(tx, &scope, key.as_str())?.filter(|known| known.until > now);
        if let Some(known) = known {
            return Ok((known.message_id, known.sequence));
        }
        let number = NUMBERS.get(tx, &scope, &topic.name)?.unwrap_or_default() + 1;
        NUMBERS.put(tx, &scope, &topic.name, &number)?;
        message.sequence = Some(sequence_number(number));
        let until = now + DEDUPLICATED_MILLIS;
        let (message_id, sequence) = (message.id.clone(), message.sequence.clone());
        PUBLISHED.put(tx, &scope, key.as_str(), &Published { message_id, sequence, until })?;
        let forgotten = Key::new(&topic.name).then_number(unsigned(until)).then_number(number);
        PUBLISHED_UNTIL.put(tx, &scope, forgotten.as_str(), &key.as_str().to_owned())?;
    }
    let taken = (message.id.clone(), message.sequence.clone());
    let all = Key::new(&topic.name).children();
    let all = SUBSCRIPTIONS.scan(tx, &scope, all.as_str(), None, usize::MAX)?;
    let wants = |s: &Subscription| s.token.is_none() && s.wants(&message);
    let wanted: Vec<_> = all.into_iter().map(|(_, subscription)| subscription).filter(wants).collect();
    if !wanted.is_empty() {
        let parcel = Parcel::seal(world.store().sealer(), message)?;
        for subscription in wanted {
            deliver(world, tx, place, topic, &subscription, &parcel)?;
        }
    }
    Ok(taken)
}

fn unsigned(millis: i64) -> u64 {
    u64::try_from(millis).unwrap_or_default()
}

/// Twenty digits that grow, as AWS's have.
fn sequence_number(number: u64) -> String {
    (10_000_000_000_000_000_000_u128 + u128::from(number) * 1000).to_string()
}

fn forget(tx: &Tx<'_>, scope: &Scope, topic: &str, now: i64) -> Stored<()> {
    let all = Key::new(topic).children();
    for (key, published) in PUBLISHED_UNTIL.scan(tx, scope, all.as_str(), None, SWEPT)? {
        let until: u64 = key.parts().nth(1).and_then(|text| text.parse().ok()).unwrap_or_default();
        if until > unsigned(now) {
            break;
        }
        PUBLISHED_UNTIL.delete(tx, scope, key.as_str())?;
        // It may have been published again since, and is then forgotten later.
        if PUBLISHED.get(tx, scope, published.as_str())?.is_some_and(|known| known.until <= now) {
            PUBLISHED.delete(tx, scope, published.as_str())?;
        }
    }
    Ok(())
}

/// Starts the delivery of a message to a subscriber. The same message to the same subscriber is one delivery.
pub fn deliver(
    world: &World,
    tx: &Tx<'_>,
    place: &Place,
    topic: &Topic,
    subscription: &Subscription,
    parcel: &Parcel,
) -> OpResult<()> {
    let message = &parcel.message;
    let Place { account, region } = place;
    let id = ExecutionId::new(&[
        "sns-delivery",
        account.as_str(),
        region.as_str(),
        &topic.name,
        &subscription.id,
        &message.id,
    ]);
    let delivery = Delivery {
        account: *account,
        region: region.clone(),
        subscription_arn: subscription.arn(),
        protocol: subscription.protocol.clone(),
        endpoint: subscription.endpoint.clone(),
        raw: subscription.is_raw(),
        parcel: parcel.clone(),
        retries: subscription.retries(topic.attributes.get("DeliveryPolicy").map(String::as_str)),
        dead_letters: subscription.dead_letters(),
        failures: 0,
        stage: Stage::New,
    };
    let scope = place.scope();
    let line = message.group.as_ref().filter(|_| topic.is_fifo());
    let line = line.map(|group| Key::new(&subscription.id).then(group));
    let behind = match &line {
        Some(line) => LATEST.get(tx, &scope, line.as_str())?,
        None => None,
    };
    match world.engine().start(tx, &id, &delivery, &Event::Begun { behind }) {
        Ok(()) => {
            if let Some(line) = line {
                LATEST.put(tx, &scope, line.as_str(), &id)?;
            }
            Ok(())
        }
        Err(DeliverError::Exists(_)) => Ok(()),
        // Nobody may be told that a message was taken which not every subscriber is sent.
        Err(error) => Err(error.into()),
    }
}
