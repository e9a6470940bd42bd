//! PutLogEvents: a batch becomes one row.

use super::super::group::no_group;
use super::super::live::{Live, Wrote};
use super::super::sealing::{self, Keys};
use super::super::subscription;
use super::super::table::{self, BATCHES, Batch, GROUPS, Lock, STREAMS, batch_key, size, stream_key};
use crate::{Cx, OpResult};
use aws::Error;
use aws::logs::{InputLogEvent, PutLogEventsInput, PutLogEventsOutput, RejectedLogEventsInfo, errors};
use store::Tx;

const MOST_BYTES: i64 = 1_048_576;
const HOUR: i64 = 3600 * 1000;
const DAY: i64 = 24 * HOUR;
/// Older events are rejected, whatever the retention.
const OLDEST: i64 = 14 * DAY;
/// Later events are rejected.
const NEWEST: i64 = 2 * HOUR;
/// Every so many batches of a stream, expired events of its group are removed.
const SWEEP_EVERY: u64 = 256;

pub async fn put_log_events(cx: Cx, input: PutLogEventsInput) -> OpResult<PutLogEventsOutput> {
    check(&input.log_events)?;
    let keys = group_keys(&cx, &input.log_group_name).await?;
    let here = cx.clone();
    cx.write(move |tx| append(tx, &here, &keys, input)).await
}

/// What a group's events are sealed with; to be asked before the transaction that puts them.
pub async fn group_keys(cx: &Cx, group: &str) -> OpResult<Keys> {
    let row = cx.read(|r| GROUPS.get(r, &cx.scope(), group))?.ok_or_else(no_group)?;
    sealing::keys(cx, &row).await
}

/// Puts events that were checked, in the caller's own transaction.
pub fn append(tx: &Tx<'_>, cx: &Cx, keys: &Keys, input: PutLogEventsInput) -> OpResult<PutLogEventsOutput> {
    let (scope, now) = (cx.scope(), cx.now());
    let (group_name, stream_name) = (input.log_group_name, input.log_stream_name);
    let mut group = table::group(tx, &scope, &group_name)?;
    let mut stream = table::stream(tx, &scope, &group_name, &stream_name)?;
    let (events, rejected) = sift(input.log_events, now.millis(), group.horizon(now));
    if let (Some(first), Some(last)) = (events.first().map(|e| e.0), events.last().map(|e| e.0)) {
        stream.batches += 1;
        if group.data_keys.len() != keys.count() {
            let message = "The log group was given another key at this moment.";
            return Err(errors::service_unavailable_exception(message).into());
        }
        let index = keys.count().checked_sub(1);
        let nonce = cx.world().random();
        let lock = group.kms_key_id.is_some().then_some(Lock { keys, index, nonce });
        let batch = Batch::new(stream.batches, now.millis(), events, lock)?;
        stream.first_event = Some(stream.first_event.map_or(first, |known| known.min(first)));
        stream.last_event = Some(stream.last_event.map_or(last, |known| known.max(last)));
        stream.last_ingestion = Some(now.millis());
        stream.longest_span = stream.longest_span.max(last - first);
        stream.stored_bytes += batch.bytes;
        group.stored_bytes += batch.bytes;
        BATCHES.put(tx, &scope, batch_key(stream.number, first, stream.batches), &batch)?;
        STREAMS.put(tx, &scope, stream_key(&group_name, &stream_name), &stream)?;
        if group.retention_days.is_some() && stream.batches.is_multiple_of(SWEEP_EVERY) {
            let horizon = group.horizon(now);
            table::sweep(tx, &scope, &mut group, horizon)?;
        }
        GROUPS.put(tx, &scope, &group_name, &group)?;
        subscription::start(cx, tx, &group, &stream_name, (stream.number, first, stream.batches))?;
        let live = cx.world().state::<Live>();
        let (account, region) = (cx.account(), cx.region().clone());
        let wrote = Wrote { account, region, group: group_name, stream: stream_name };
        tx.after_commit(move || live.wake(wrote));
    }
    Ok(PutLogEventsOutput {
        next_sequence_token: Some(stream.sequence_token()),
        rejected_log_events_info: rejected,
        rejected_entity_info: None,
    })
}

fn check(events: &[InputLogEvent]) -> Result<(), Error> {
    let bytes: i64 = events.iter().map(|event| size(&event.message)).sum();
    if bytes > MOST_BYTES {
        let message = format!("Upload too large: {bytes} bytes exceeds limit of {MOST_BYTES}");
        return Err(errors::invalid_parameter_exception(message));
    }
    if events.windows(2).any(|pair| pair[0].timestamp > pair[1].timestamp) {
        let message = "Log events in a single PutLogEvents request must be in chronological order.";
        return Err(errors::invalid_parameter_exception(message));
    }
    let span = events.last().map_or(0, |event| event.timestamp) - events.first().map_or(0, |e| e.timestamp);
    if span > DAY {
        let message =
            "The batch of log events in a single PutLogEvents request cannot span more than 24 hours.";
        return Err(errors::invalid_parameter_exception(message));
    }
    Ok(())
}

/// Those that are kept, and which are not, as AWS counts them: an index after the last, and of the first.
fn sift(
    events: Vec<InputLogEvent>,
    now: i64,
    horizon: i64,
) -> (Vec<(i64, String)>, Option<RejectedLogEventsInfo>) {
    let before = |time: i64| events.partition_point(|event| event.timestamp < time);
    let expired = before(horizon);
    let too_old = before(now - OLDEST);
    let too_new = before(now + NEWEST + 1);
    let index = |n: usize| i32::try_from(n).unwrap_or(i32::MAX);
    let some = |n: usize| (n > 0).then(|| index(n));
    let info = RejectedLogEventsInfo {
        too_new_log_event_start_index: (too_new < events.len()).then(|| index(too_new)),
        too_old_log_event_end_index: some(too_old),
        expired_log_event_end_index: some(expired),
    };
    let first = expired.max(too_old);
    let kept = events.into_iter().take(too_new).skip(first);
    let is_clean = info == RejectedLogEventsInfo::default();
    (kept.map(|event| (event.timestamp, event.message)).collect(), (!is_clean).then_some(info))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn events(times: &[i64]) -> Vec<InputLogEvent> {
        times.iter().map(|&timestamp| InputLogEvent { timestamp, message: "m".into() }).collect()
    }

    #[track_caller]
    fn check_sift(times: &[i64], kept: &[i64], rejected: [Option<i32>; 3]) {
        let now = 100 * DAY;
        let (found, info) = sift(events(times), now, now - DAY);
        let info = info.unwrap_or_default();
        assert_eq!(found.into_iter().map(|e| e.0).collect::<Vec<_>>(), kept);
        let found = [
            info.too_new_log_event_start_index,
            info.too_old_log_event_end_index,
            info.expired_log_event_end_index,
        ];
        assert_eq!(found, rejected);
    }

    #[test]
    fn events_of_other_times_are_rejected() {
        let now = 100 * DAY;
        check_sift(&[now, now + 1], &[now, now + 1], [None, None, None]);
        check_sift(&[now, now + NEWEST, now + NEWEST + 1], &[now, now + NEWEST], [Some(2), None, None]);
        check_sift(&[now - 15 * DAY, now - 2 * DAY, now], &[now], [None, Some(1), Some(2)]);
        check_sift(&[now + DAY], &[], [Some(0), None, None]);
    }

    #[test]
    fn batches_keep_to_the_limits() {
        assert!(check(&events(&[1, 1, 2])).is_ok());
        let order = check(&events(&[2, 1])).unwrap_err();
        assert_eq!(
            order.message,
            "Log events in a single PutLogEvents request must be in chronological order."
        );
        assert!(check(&events(&[0, DAY])).is_ok());
        assert!(check(&events(&[0, DAY + 1])).is_err());
        let large = vec![InputLogEvent { timestamp: 0, message: "x".repeat(1_048_551) }];
        let message = check(&large).unwrap_err().message;
        assert_eq!(message, "Upload too large: 1048577 bytes exceeds limit of 1048576");
    }
}
