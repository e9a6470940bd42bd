//! How logs lie in the store.
//!
//! | table | key | row |
//! |---|---|---|
//! | `logs_group` | name | the group |
//! | `logs_stream` | group, stream | the stream |
//! | `logs_resource_policy` | name | the policy |
//! | `logs_number` | `stream` | the last number that a stream was given |
//! | `logs_batch` | stream's number, its first event's time, the batch's number | the events of one put, sealed if the group has a key |
//!
//! Batches of a stream sort by their first event. Those of one stream may overlap in time, if a client puts them so; the
//! stream's `longest_span` bounds by how much.

use super::event::Position;
use super::group::{Group, Stream};
use super::policies::Policy;
use super::sealing::Keys;
use crate::{OpError, OpResult};
use serde::{Deserialize, Serialize};
use store::{Key, Reader, Scope, Sealed, Table, Tx};

pub const GROUPS: Table<Group> = Table::new("logs_group");
pub const STREAMS: Table<Stream> = Table::new("logs_stream");
pub const BATCHES: Table<Batch> = Table::new("logs_batch");
pub const POLICIES: Table<Policy> = Table::new("logs_resource_policy");
const NUMBERS: Table<u64> = Table::new("logs_number");

/// What a sealed batch is sealed for.
const PURPOSE: &str = "logs_batch";

/// The events of one put: time and message, in order of time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Batch {
    pub number: u64,
    pub ingested: i64,
    pub last_event: i64,
    pub bytes: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    events: Vec<(i64, String)>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<Sealed>,
    /// Sealed under the group's data key of this number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    locked: Option<(usize, String)>,
}

/// An event that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub position: Position,
    pub ingested: i64,
    pub message: String,
}

/// How a batch is sealed: under a data key of its group, or, in a group without one, by the server's own key.
pub struct Lock<'a> {
    pub keys: &'a Keys,
    pub index: Option<usize>,
    pub nonce: [u8; 12],
}

impl Batch {
    pub fn new(
        number: u64,
        ingested: i64,
        events: Vec<(i64, String)>,
        lock: Option<Lock<'_>>,
    ) -> OpResult<Self> {
        let last_event = events.last().map_or(0, |(at, _)| *at);
        let bytes = events.iter().map(|(_, message)| size(message)).sum();
        let mut batch =
            Self { number, ingested, last_event, bytes, events: Vec::new(), sealed: None, locked: None };
        match lock {
            Some(Lock { keys, index: Some(index), nonce }) => {
                let sealed = keys.seal(index, nonce, &serde_json::to_vec(&events)?)?;
                batch.locked = Some((index, sealed));
            }
            Some(Lock { keys, index: None, .. }) => {
                batch.sealed = Some(keys.own.seal(PURPOSE, &serde_json::to_vec(&events)?));
            }
            None => batch.events = events,
        }
        Ok(batch)
    }

    pub fn events(self, keys: &Keys) -> OpResult<Vec<Event>> {
        let events: Vec<(i64, String)> = match (&self.sealed, &self.locked) {
            (Some(sealed), _) => serde_json::from_slice(&keys.own.open_sealed(PURPOSE, sealed)?)?,
            (None, Some((index, sealed))) => serde_json::from_slice(&keys.open(*index, sealed)?)?,
            (None, None) => self.events,
        };
        let place = |(index, (timestamp, message)): (usize, (i64, String))| Event {
            position: Position { timestamp, batch: self.number, index: index as u64 },
            ingested: self.ingested,
            message,
        };
        Ok(events.into_iter().enumerate().map(place).collect())
    }
}

/// What an event counts for: its message in UTF-8 and 26 bytes. [PutLogEvents]
pub fn size(message: &str) -> i64 {
    i64::try_from(message.len() + 26).unwrap_or(i64::MAX)
}

pub fn stream_key(group: &str, stream: &str) -> Key {
    Key::new(group).then(stream)
}

pub fn batch_prefix(stream: u64) -> Key {
    Key::new(format!("{stream:020}")).children()
}

pub fn batch_key(stream: u64, first_event: i64, number: u64) -> Key {
    first_key(stream, first_event).then_number(number)
}

/// Sorts before every batch whose first event is at this time or later.
pub fn first_key(stream: u64, first_event: i64) -> Key {
    Key::new(format!("{stream:020}")).then_number(u64::try_from(first_event).unwrap_or(0))
}

/// The time of the first event, out of a batch's key.
pub fn first_event(key: &Key) -> i64 {
    key.parts().nth(1).and_then(|part| part.parse().ok()).unwrap_or(0)
}

/// A number for a new stream.
pub fn next_number(tx: &Tx<'_>, scope: &Scope) -> OpResult<u64> {
    let number = NUMBERS.get(tx, scope, "stream")?.unwrap_or(0) + 1;
    NUMBERS.put(tx, scope, "stream", &number)?;
    Ok(number)
}

pub fn group(reader: &Reader<'_>, scope: &Scope, name: &str) -> OpResult<Group> {
    GROUPS.get(reader, scope, name)?.ok_or_else(|| OpError::from(super::group::no_group()))
}

pub fn stream(reader: &Reader<'_>, scope: &Scope, group: &str, name: &str) -> OpResult<Stream> {
    STREAMS
        .get(reader, scope, stream_key(group, name))?
        .ok_or_else(|| OpError::from(super::group::no_stream()))
}

/// Removes a stream's events, and the stream.
pub fn remove_stream(tx: &Tx<'_>, scope: &Scope, group: &str, stream: &Stream) -> OpResult<()> {
    BATCHES.delete_all(tx, scope, batch_prefix(stream.number))?;
    STREAMS.delete(tx, scope, stream_key(group, &stream.name))?;
    Ok(())
}

/// Removes expired events of a group, some at a time.
pub fn sweep(tx: &Tx<'_>, scope: &Scope, group: &mut Group, horizon: i64) -> OpResult<()> {
    const BATCHES_AT_A_TIME: usize = 200;
    for (_, stream) in STREAMS.scan(tx, scope, Key::new(&group.name).children(), None, usize::MAX)? {
        if stream.first_event.is_none_or(|first| first >= horizon) {
            continue;
        }
        for (key, batch) in BATCHES.scan(tx, scope, batch_prefix(stream.number), None, BATCHES_AT_A_TIME)? {
            if first_event(&key) >= horizon {
                break;
            }
            if batch.last_event < horizon {
                group.stored_bytes -= batch.bytes;
                BATCHES.delete(tx, scope, key)?;
            }
        }
    }
    Ok(())
}
