//! GetQueueAttributes and SetQueueAttributes.

use super::super::address::Address;
use super::super::error::{invalid_value, no_queue, unknown_attribute};
use super::super::mailbox::{Counts, Mailbox};
use super::super::queue::{Queue, is_attribute};
use super::super::table::QUEUES;
use super::change;
use crate::{Cx, OpResult};
use aws::sqs::{
    GetQueueAttributesInput, GetQueueAttributesOutput, SetQueueAttributesInput, SetQueueAttributesOutput,
};
use indexmap::IndexMap;

/// In the order in which AWS tells them.
const SHOWN: [&str; 17] = [
    "VisibilityTimeout",
    "MaximumMessageSize",
    "MessageRetentionPeriod",
    "DelaySeconds",
    "ReceiveMessageWaitTimeSeconds",
    "Policy",
    "RedrivePolicy",
    "RedriveAllowPolicy",
    "KmsMasterKeyId",
    "KmsDataKeyReusePeriodSeconds",
    "SqsManagedSseEnabled",
    "FifoQueue",
    "ContentBasedDeduplication",
    "DeduplicationScope",
    "FifoThroughputLimit",
    "CreatedTimestamp",
    "LastModifiedTimestamp",
];

pub async fn get_queue_attributes(
    cx: Cx,
    input: GetQueueAttributesInput,
) -> OpResult<GetQueueAttributesOutput> {
    let asked = input.attribute_names.unwrap_or_default();
    if let Some(unknown) = asked.iter().find(|name| !is_attribute(name)) {
        return Err(unknown_attribute(unknown));
    }
    let address = Address::of_url(&cx, &input.queue_url)?;
    let scope = address.scope();
    let now = cx.now().millis();
    let counted = asked.iter().any(|name| name == "All" || name.starts_with("ApproximateNumber"));
    let (queue, counts) = cx.read(|r| {
        let queue = QUEUES.get(r, &scope, &address.name)?;
        let counts = match &queue {
            Some(queue) if counted => Mailbox { scope: &scope, queue, now }.counts(r)?,
            Some(_) | None => Counts::default(),
        };
        Ok((queue, counts))
    })?;
    let queue = queue.ok_or_else(no_queue)?;
    let mut all = IndexMap::from([
        ("QueueArn".to_owned(), address.arn()),
        ("ApproximateNumberOfMessages".to_owned(), counts.visible.to_string()),
        ("ApproximateNumberOfMessagesNotVisible".to_owned(), counts.in_flight.to_string()),
        ("ApproximateNumberOfMessagesDelayed".to_owned(), counts.delayed.to_string()),
    ]);
    for name in SHOWN {
        let value = match name {
            "CreatedTimestamp" => Some((queue.created_at / 1000).to_string()),
            "LastModifiedTimestamp" => Some((queue.modified_at / 1000).to_string()),
            _ => queue.effective(name),
        };
        all.extend(value.map(|value| (name.to_owned(), value)));
    }
    all.retain(|name, _| asked.iter().any(|asked| asked == "All" || asked == name));
    Ok(GetQueueAttributesOutput { attributes: (!all.is_empty()).then_some(all) })
}

pub async fn set_queue_attributes(
    cx: Cx,
    input: SetQueueAttributesInput,
) -> OpResult<SetQueueAttributesOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let mut planned = address.queue(&cx)?;
    planned.set(input.attributes.clone())?;
    if input.attributes.contains_key("RedrivePolicy") {
        check_redrive(&cx, &address, &planned)?;
    }
    let now = cx.now().millis();
    change(&cx, &address, move |queue| {
        queue.modified_at = now;
        queue.set(input.attributes)
    })
    .await?;
    Ok(SetQueueAttributesOutput {})
}

/// A dead-letter queue is there, lies beside the queue, is of its kind, and lets it.
pub fn check_redrive(cx: &Cx, address: &Address, queue: &Queue) -> OpResult<()> {
    let Some(redrive) = queue.redrive() else { return Ok(()) };
    let text = queue.attributes.get("RedrivePolicy").cloned().unwrap_or_default();
    let bad = |reason: &str| Err(invalid_value(&text, "RedrivePolicy", reason));
    let Some(target) = Address::of_arn(&redrive.target) else {
        return bad("Invalid value for deadLetterTargetArn.");
    };
    if (target.account, &target.region) != (address.account, &address.region) {
        return bad("Dead-letter target owner should be same as the source.");
    }
    let Some(found) = target.find(cx)? else { return bad("Dead letter target does not exist.") };
    if target == *address {
        return bad("A queue can't be its own dead-letter queue.");
    }
    if found.is_fifo() != queue.is_fifo() {
        return bad("Dead-letter queue must be same type of queue as the source.");
    }
    if !found.lets_redrive_from(&address.arn()) {
        return bad("Dead-letter queue does not allow this queue as a source: see its RedriveAllowPolicy.");
    }
    Ok(())
}
