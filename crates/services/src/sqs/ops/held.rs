//! DeleteMessage and ChangeMessageVisibility, and their batches: what is done with the handle of a receipt.

use super::super::address::Address;
use super::super::bells::Bells;
use super::super::error::{bad_handle, invalid, invalid_value, no_queue, not_in_flight};
use super::super::mailbox::{Held, Mailbox};
use super::super::table::QUEUES;
use super::batch::{check_entries, failed};
use crate::{Cx, OpResult};
use aws::sqs::{
    ChangeMessageVisibilityBatchInput, ChangeMessageVisibilityBatchOutput,
    ChangeMessageVisibilityBatchResultEntry, ChangeMessageVisibilityInput, ChangeMessageVisibilityOutput,
    DeleteMessageBatchInput, DeleteMessageBatchOutput, DeleteMessageBatchResultEntry, DeleteMessageInput,
    DeleteMessageOutput,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The handle of a receipt: which message of which queue, and which receive of it.
pub fn handle(queue_id: &str, number: u64, receipt: &str) -> String {
    STANDARD.encode(format!("{queue_id}/{number}/{receipt}"))
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Handle {
    text: String,
    queue_id: String,
    number: u64,
    receipt: String,
}

fn parse(text: &str) -> OpResult<Handle> {
    let parsed = || {
        let plain = String::from_utf8(STANDARD.decode(text).ok()?).ok()?;
        let mut parts = plain.split('/');
        let handle = Handle {
            text: text.to_owned(),
            queue_id: parts.next()?.to_owned(),
            number: parts.next()?.parse().ok()?,
            receipt: parts.next()?.to_owned(),
        };
        parts.next().is_none().then_some(handle)
    };
    parsed().ok_or_else(bad_handle)
}

/// What is to be done with each, and what came of it: in one transaction.
async fn each(cx: &Cx, address: &Address, all: Vec<(Handle, Option<i64>)>) -> OpResult<Vec<OpResult<()>>> {
    let (scope, now) = (address.scope(), cx.now().millis());
    let (bells, name) = (cx.world().state::<Bells>(), address.name.clone());
    cx.write(move |tx| {
        let queue = QUEUES.get(tx, &scope, &name)?.ok_or_else(no_queue)?;
        let mailbox = Mailbox { scope: &scope, queue: &queue, now };
        let mut results = Vec::new();
        for (handle, seconds) in all {
            if handle.queue_id != queue.id {
                results.push(Err(bad_handle()));
                continue;
            }
            let held = match seconds {
                None => mailbox.delete(tx, &bells, handle.number, &handle.receipt)?,
                Some(seconds) => mailbox.change(tx, &bells, handle.number, &handle.receipt, seconds)?,
            };
            results.push(result(held, &handle.text));
        }
        Ok(results)
    })
    .await
}

fn result(held: Held, handle: &str) -> OpResult<()> {
    let unavailable = "Message does not exist or is not available for visibility timeout change.";
    match held {
        Held::Done => Ok(()),
        Held::Gone => Err(invalid_value(handle, "ReceiptHandle", unavailable)),
        Held::Expired => Err(invalid_value(handle, "ReceiptHandle", "The receipt handle has expired.")),
        Held::NotInFlight => Err(not_in_flight()),
        Held::TooLong => {
            Err(invalid("Total VisibilityTimeout for the message is beyond the limit [43200 seconds]"))
        }
    }
}

fn timeout(seconds: i32) -> OpResult<i64> {
    if (0..=43_200).contains(&seconds) {
        return Ok(seconds.into());
    }
    Err(invalid_value(seconds, "VisibilityTimeout", "Must be between 0 and 43200, if provided."))
}

async fn one(cx: &Cx, url: &str, handle: &str, seconds: Option<i64>) -> OpResult<()> {
    let address = Address::of_url(cx, url)?;
    address.queue(cx)?;
    let results = each(cx, &address, vec![(parse(handle)?, seconds)]).await?;
    results.into_iter().next().unwrap_or(Ok(()))
}

pub async fn delete_message(cx: Cx, input: DeleteMessageInput) -> OpResult<DeleteMessageOutput> {
    one(&cx, &input.queue_url, &input.receipt_handle, None).await?;
    Ok(DeleteMessageOutput {})
}

pub async fn change_message_visibility(
    cx: Cx,
    input: ChangeMessageVisibilityInput,
) -> OpResult<ChangeMessageVisibilityOutput> {
    let seconds = timeout(input.visibility_timeout)?;
    one(&cx, &input.queue_url, &input.receipt_handle, Some(seconds)).await?;
    Ok(ChangeMessageVisibilityOutput {})
}

type Results = Vec<(String, OpResult<()>)>;
/// With the seconds that the message is to be hidden.
type Wanted = (Handle, Option<i64>);

/// Entries that can't be tried keep their errors; the others get what comes of them.
async fn batch(cx: &Cx, address: &Address, entries: Vec<(String, OpResult<Wanted>)>) -> OpResult<Results> {
    let (mut ids, mut all, mut results) = (Vec::new(), Vec::new(), Vec::new());
    for (id, entry) in entries {
        match entry {
            Ok(entry) => {
                ids.push(id);
                all.push(entry);
            }
            Err(error) => results.push((id, Err(error))),
        }
    }
    if !all.is_empty() {
        results.extend(ids.into_iter().zip(each(cx, address, all).await?));
    }
    Ok(results)
}

pub async fn delete_message_batch(
    cx: Cx,
    input: DeleteMessageBatchInput,
) -> OpResult<DeleteMessageBatchOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    address.queue(&cx)?;
    let entries = input.entries;
    check_entries("DeleteMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
    let entries = entries.into_iter().map(|entry| {
        let handle = parse(&entry.receipt_handle).map(|handle| (handle, None));
        (entry.id, handle)
    });
    let (mut successful, mut fails) = (Vec::new(), Vec::new());
    for (id, result) in batch(&cx, &address, entries.collect()).await? {
        match result {
            Ok(()) => successful.push(DeleteMessageBatchResultEntry { id: Some(id) }),
            Err(error) => fails.push(failed(id, error)?),
        }
    }
    Ok(DeleteMessageBatchOutput {
        successful: (!successful.is_empty()).then_some(successful),
        failed: (!fails.is_empty()).then_some(fails),
    })
}

pub async fn change_message_visibility_batch(
    cx: Cx,
    input: ChangeMessageVisibilityBatchInput,
) -> OpResult<ChangeMessageVisibilityBatchOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    address.queue(&cx)?;
    let entries = input.entries;
    let ids = entries.iter().map(|entry| entry.id.as_str());
    check_entries("ChangeMessageVisibilityBatchRequestEntry", ids)?;
    let entries = entries.into_iter().map(|entry| {
        let seconds = timeout(entry.visibility_timeout.unwrap_or_default());
        let asked = seconds.and_then(|seconds| Ok((parse(&entry.receipt_handle)?, Some(seconds))));
        (entry.id, asked)
    });
    let (mut successful, mut fails) = (Vec::new(), Vec::new());
    for (id, result) in batch(&cx, &address, entries.collect()).await? {
        match result {
            Ok(()) => successful.push(ChangeMessageVisibilityBatchResultEntry { id: Some(id) }),
            Err(error) => fails.push(failed(id, error)?),
        }
    }
    Ok(ChangeMessageVisibilityBatchOutput {
        successful: (!successful.is_empty()).then_some(successful),
        failed: (!fails.is_empty()).then_some(fails),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn handles_are_read_back_and_nothing_else_is() {
        let text = handle("id", 7, "r");
        let expected = Handle { text: text.clone(), queue_id: "id".into(), number: 7, receipt: "r".into() };
        assert_eq!(parse(&text).unwrap(), expected);
        for wrong in ["", "x", "aWQvNw==", "aWQveC9y", "aWQvNy9yL3M="] {
            assert_eq!(parse(wrong).unwrap_err().code(), "ReceiptHandleIsInvalid", "{wrong}");
        }
    }
}
