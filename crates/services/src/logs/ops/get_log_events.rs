//! GetLogEvents: a page of one stream, either way.

use super::super::event::{Token, tokens};
use super::super::group::{named, no_group, no_stream};
use super::super::read::{Source, Window};
use super::super::sealing;
use super::super::table::{Event, GROUPS, STREAMS, size, stream_key};
use crate::{Cx, OpResult};
use aws::logs::{GetLogEventsInput, GetLogEventsOutput, OutputLogEvent, errors};
use std::ops::ControlFlow;

const MOST_EVENTS: i32 = 10_000;
/// Of one page.
const MOST_BYTES: i64 = 1_048_576;

pub async fn get_log_events(cx: Cx, input: GetLogEventsInput) -> OpResult<GetLogEventsOutput> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    let given = input.next_token.as_deref().map(|text| {
        Token::parse(text)
            .ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))
    });
    let given = given.transpose()?;
    let scope = cx.scope();
    let reader = |r: &store::Reader<'_>| {
        let group_row = GROUPS.get(r, &scope, group)?;
        let stream = STREAMS.get(r, &scope, stream_key(group, &input.log_stream_name))?;
        Ok((group_row, stream))
    };
    let (group_row, stream) = cx.read(reader)?;
    let group_row = group_row.ok_or_else(no_group)?;
    let stream = stream.ok_or_else(no_stream)?;
    let keys = sealing::keys(&cx, &group_row).await?;
    let window = Window {
        after: match given {
            Some(Token::Forward(at)) => Some(at),
            _ => None,
        },
        before: match given {
            Some(Token::Backward(at)) => Some(at),
            _ => None,
        },
        start: input.start_time.unwrap_or(0).max(group_row.horizon(cx.now())),
        end: input.end_time.unwrap_or(i64::MAX),
    };
    let limit = usize::try_from(input.limit.unwrap_or(MOST_EVENTS)).unwrap_or(1);
    let forward = match given {
        Some(Token::Forward(_)) => true,
        Some(Token::Backward(_)) => false,
        None => input.start_from_head == Some(true),
    };
    let events = cx.world().store().read(|r| {
        let source = Source { reader: r, scope: &scope, keys: &keys, stream: &stream };
        page(&source, &window, forward, limit)
    })?;
    let position = |event: Option<&Event>| event.map(|event| event.position);
    let (next_forward, next_backward) = tokens(given, position(events.first()), position(events.last()));
    Ok(GetLogEventsOutput {
        events: Some(events.into_iter().map(shown).collect()),
        next_forward_token: Some(next_forward.to_string()),
        next_backward_token: Some(next_backward.to_string()),
    })
}

/// In order of time, whichever way they were read.
fn page(source: &Source<'_>, window: &Window, forward: bool, limit: usize) -> OpResult<Vec<Event>> {
    let (mut events, mut bytes) = (Vec::new(), 0);
    let visit = |event: Event| {
        bytes += size(&event.message);
        if events.len() >= limit || (bytes > MOST_BYTES && !events.is_empty()) {
            return ControlFlow::Break(());
        }
        events.push(event);
        ControlFlow::Continue(())
    };
    if forward {
        source.forward(window, visit)?;
    } else {
        source.backward(window, visit)?;
        events.reverse();
    }
    Ok(events)
}

fn shown(event: Event) -> OutputLogEvent {
    OutputLogEvent {
        timestamp: Some(event.position.timestamp),
        message: Some(event.message),
        ingestion_time: Some(event.ingested),
    }
}
