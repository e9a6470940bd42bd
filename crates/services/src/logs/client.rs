//! How other services write logs: by the typed operations, under the role of whose log it is.

use super::table::size;
use super::{access, ops};
use crate::{Cx, OpError, OpResult};
use aws::logs::{
    self, CreateLogGroup, CreateLogGroupInput, CreateLogStream, CreateLogStreamInput, InputLogEvent,
    PutLogEvents, PutLogEventsInput,
};
use store::Tx;

/// Of one put, below the limits of PutLogEvents.
const MOST_EVENTS: usize = 10_000;
const MOST_BYTES: i64 = 1_048_576;

/// Makes a stream, and its group, where they don't exist.
pub async fn ensure_stream(cx: &Cx, group: &str, stream: &str) -> OpResult<()> {
    let make = || CreateLogStreamInput { log_group_name: group.into(), log_stream_name: stream.into() };
    match existing(cx.call::<CreateLogStream>(make()).await.map(drop)) {
        Err(error) if error.code() == "ResourceNotFoundException" => {}
        other => return other,
    }
    let input = CreateLogGroupInput { log_group_name: group.into(), ..Default::default() };
    existing(cx.call::<CreateLogGroup>(input).await.map(drop))?;
    existing(cx.call::<CreateLogStream>(make()).await.map(drop))
}

fn existing(result: OpResult<()>) -> OpResult<()> {
    match result {
        Err(error) if error.code() == "ResourceAlreadyExistsException" => Ok(()),
        other => other,
    }
}

/// Puts events (milliseconds since 1970, message) that are in order of time, in as many puts as it takes. Empty messages,
/// which AWS refuses, are put as a space.
pub async fn put(cx: &Cx, group: &str, stream: &str, events: Vec<(i64, String)>) -> OpResult<()> {
    for input in batches(group, stream, events) {
        let output = cx.call::<PutLogEvents>(input).await?;
        if output.rejected_log_events_info.is_some() {
            return Err(OpError::internal("a service put log events of another time"));
        }
    }
    Ok(())
}

/// Puts events as [`put`] does, all of them in one commit with what the caller writes, if the caller says so there: so
/// that a log that is gone on with after a crash has each line once.
pub async fn put_with(
    cx: &Cx,
    group: &str,
    stream: &str,
    events: Vec<(i64, String)>,
    also: impl FnOnce(&Tx<'_>) -> OpResult<bool> + Send + 'static,
) -> OpResult<()> {
    let of_stream = PutLogEventsInput {
        log_group_name: group.into(),
        log_stream_name: stream.into(),
        ..Default::default()
    };
    access::put_events(cx, &of_stream)?.iter().try_for_each(|asked| asked.check(cx, &logs::SERVICE))?;
    let keys = ops::group_keys(cx, group).await?;
    let inputs = batches(group, stream, events);
    let here = cx.clone();
    cx.write(move |tx| {
        if also(tx)? {
            for input in inputs {
                ops::append(tx, &here, &keys, input)?;
            }
        }
        Ok(())
    })
    .await
}

fn batches(group: &str, stream: &str, events: Vec<(i64, String)>) -> Vec<PutLogEventsInput> {
    let mut events = events.into_iter().flat_map(pieces).peekable();
    let mut inputs = Vec::new();
    while events.peek().is_some() {
        let (mut batch, mut bytes) = (Vec::new(), 0);
        while let Some(event) = events.next_if(|event: &InputLogEvent| {
            batch.len() < MOST_EVENTS && bytes + size(&event.message) <= MOST_BYTES
        }) {
            bytes += size(&event.message);
            batch.push(event);
        }
        inputs.push(PutLogEventsInput {
            log_group_name: group.into(),
            log_stream_name: stream.into(),
            log_events: batch,
            ..Default::default()
        });
    }
    inputs
}

/// A message that is too long for one event, in pieces.
fn pieces((timestamp, message): (i64, String)) -> Vec<InputLogEvent> {
    const LONGEST: usize = 256 * 1024;
    let event = |message: &str| InputLogEvent { timestamp, message: message.to_owned() };
    if message.is_empty() {
        return vec![event(" ")];
    }
    let mut rest = message.as_str();
    let mut pieces = Vec::new();
    while !rest.is_empty() {
        let (piece, after) = rest.split_at(rest.floor_char_boundary(LONGEST));
        pieces.push(event(piece));
        rest = after;
    }
    pieces
}
