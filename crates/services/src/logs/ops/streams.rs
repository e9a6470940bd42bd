//! CreateLogStream, DeleteLogStream and DescribeLogStreams.

use super::super::group::{Stream, named};
use super::super::table::{self, GROUPS, STREAMS, stream_key};
use crate::{Cx, OpResult, paging};
use aws::logs::{
    CreateLogStreamInput, CreateLogStreamOutput, DeleteLogStreamInput, DeleteLogStreamOutput,
    DescribeLogStreamsInput, DescribeLogStreamsOutput, OrderBy, errors,
};
use store::Key;

const DEFAULT_LIMIT: i32 = 50;

pub async fn create_log_stream(cx: Cx, input: CreateLogStreamInput) -> OpResult<CreateLogStreamOutput> {
    let (scope, now) = (cx.scope(), cx.now());
    cx.write(move |tx| {
        table::group(tx, &scope, &input.log_group_name)?;
        let key = stream_key(&input.log_group_name, &input.log_stream_name);
        if STREAMS.get(tx, &scope, key.clone())?.is_some() {
            let message = "The specified log stream already exists";
            return Err(errors::resource_already_exists_exception(message).into());
        }
        let number = table::next_number(tx, &scope)?;
        Ok(STREAMS.put(tx, &scope, key, &Stream::new(input.log_stream_name, number, now))?)
    })
    .await?;
    Ok(CreateLogStreamOutput {})
}

pub async fn delete_log_stream(cx: Cx, input: DeleteLogStreamInput) -> OpResult<DeleteLogStreamOutput> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let mut group = table::group(tx, &scope, &input.log_group_name)?;
        let stream = table::stream(tx, &scope, &group.name, &input.log_stream_name)?;
        group.stored_bytes = (group.stored_bytes - stream.stored_bytes).max(0);
        table::remove_stream(tx, &scope, &group.name, &stream)?;
        Ok(GROUPS.put(tx, &scope, &group.name, &group)?)
    })
    .await?;
    Ok(DeleteLogStreamOutput {})
}

pub async fn describe_log_streams(
    cx: Cx,
    input: DescribeLogStreamsInput,
) -> OpResult<DescribeLogStreamsOutput> {
    let group = named(input.log_group_name.as_deref(), input.log_group_identifier.as_deref())?;
    let by_time = input.order_by == Some(OrderBy::LastEventTime);
    if by_time && input.log_stream_name_prefix.is_some() {
        let message = "Cannot order by LastEventTime with a logStreamNamePrefix.";
        return Err(errors::invalid_parameter_exception(message).into());
    }
    let prefix = stream_key(group, input.log_stream_name_prefix.as_deref().unwrap_or_default());
    let rows = cx.read(|r| {
        let found = GROUPS.get(r, &cx.scope(), Key::new(group))?;
        found.map(|_| STREAMS.scan(r, &cx.scope(), prefix, None, usize::MAX)).transpose()
    })?;
    let rows = rows.ok_or_else(super::super::group::no_group)?;
    let mut streams: Vec<Stream> = rows.into_iter().map(|(_, stream)| stream).collect();
    if by_time {
        streams.sort_by_key(|s| (s.last_event, s.created_at.millis(), s.number));
    }
    if input.descending == Some(true) {
        streams.reverse();
    }
    let list = format!("log-streams {group}");
    let limit = usize::try_from(input.limit.unwrap_or(DEFAULT_LIMIT)).unwrap_or(1);
    let name = |stream: &Stream| stream.name.clone();
    let (page, next_token) = paging::page(&list, streams, name, input.next_token.as_deref(), limit)
        .ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?;
    let log_streams = Some(page.into_iter().map(|stream| stream.shown(&cx, group)).collect());
    Ok(DescribeLogStreamsOutput { log_streams, next_token })
}
