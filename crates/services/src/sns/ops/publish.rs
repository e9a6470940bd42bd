//! Publish and PublishBatch.

use super::super::fan_out::{self, Place};
use super::super::message::{Draft, Given, Kind, LARGEST, Message};
use super::super::table::TOPICS;
use super::super::topic::{Topic, arn, invalid, missing};
use super::place;
use crate::{Cx, OpError, OpResult};
use aws::sns::{
    self, BatchResultErrorEntry, PublishBatchInput, PublishBatchOutput, PublishBatchResultEntry,
    PublishInput, PublishOutput, errors,
};
use sha2::{Digest, Sha256};
use std::collections::HashSet;

/// Entries of a batch. [PublishBatch]
const MOST: usize = 10;

/// The id of a message; the same each time for a sender inside that asks again after a crash.
fn message_id(cx: &Cx, entry: &str) -> String {
    let Some(token) = cx.creation() else { return cx.uuid() };
    let digest = Sha256::digest(format!("sns/{token}/{entry}"));
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&digest[..16]);
    crate::cx::uuid_from(bytes)
}

fn message(cx: &Cx, topic_arn: &str, topic: &Topic, entry: &str, draft: Draft) -> Message {
    let version = topic.attributes.get("SignatureVersion").cloned();
    Message {
        id: message_id(cx, entry),
        kind: Kind::Notification,
        topic_arn: topic_arn.to_owned(),
        subject: draft.subject,
        text: draft.text,
        attributes: draft.attributes,
        at: cx.now(),
        group: draft.group,
        deduplication: draft.deduplication,
        sequence: None,
        signature_version: version.unwrap_or_else(|| "1".to_owned()),
    }
}

type Taken = Vec<(String, Option<String>)>;

/// Takes messages in, all in one transaction.
async fn post(cx: &Cx, place: Place, topic: Topic, messages: Vec<Message>) -> OpResult<Taken> {
    let world = cx.world().clone();
    cx.write(move |tx| {
        if TOPICS.get(tx, &place.scope(), &topic.name)?.is_none() {
            return Err(missing());
        }
        let each = messages.into_iter();
        each.map(|message| fan_out::publish(&world, tx, &place, &topic, message)).collect()
    })
    .await
}

fn topic_of(cx: &Cx, topic_arn: &str) -> OpResult<(Place, Topic, String)> {
    let (scope, name) = place(cx, topic_arn)?;
    let topic = cx.read(|r| TOPICS.get(r, &scope, &name))?.ok_or_else(missing)?;
    let account = scope.account.parse().map_err(|_| missing())?;
    let place = Place { account, region: cx.region().clone() };
    let arn = arn(&place.region, account, &name).to_string();
    Ok((place, topic, arn))
}

/// The topic that a message is for; phones and devices are not served.
pub fn target(input: &PublishInput) -> OpResult<&str> {
    if input.phone_number.is_some() {
        return Err(OpError::not_served(&sns::SERVICE, "messages to phones"));
    }
    let target = input.topic_arn.as_deref().or(input.target_arn.as_deref());
    let target =
        target.ok_or_else(|| invalid("TopicArn or TargetArn Reason: no value for required parameter"))?;
    if target.split(':').nth(5).is_some_and(|resource| resource.starts_with("endpoint/")) {
        return Err(OpError::not_served(&sns::SERVICE, "messages to devices"));
    }
    Ok(target)
}

pub async fn publish(cx: Cx, input: PublishInput) -> OpResult<PublishOutput> {
    let (place, topic, topic_arn) = topic_of(&cx, target(&input)?)?;
    let given = Given {
        message: input.message,
        subject: input.subject,
        structure: input.message_structure,
        attributes: input.message_attributes,
        group: input.message_group_id,
        deduplication: input.message_deduplication_id,
    };
    let message = message(&cx, &topic_arn, &topic, "", Draft::new(&topic, given)?);
    let (message_id, sequence_number) =
        post(&cx, place, topic, vec![message]).await?.into_iter().next().unwrap_or_default();
    Ok(PublishOutput { message_id: Some(message_id), sequence_number })
}

fn check_batch(input: &PublishBatchInput) -> OpResult<()> {
    let entries = &input.publish_batch_request_entries;
    if entries.is_empty() {
        return Err(
            errors::empty_batch_request_exception("The batch request doesn't contain any entries.").into()
        );
    }
    if entries.len() > MOST {
        let message = "The batch request contains more entries than permissible.";
        return Err(errors::too_many_entries_in_batch_request_exception(message).into());
    }
    let mut ids = HashSet::new();
    for entry in entries {
        let fits = !entry.id.is_empty()
            && entry.id.len() <= 80
            && entry.id.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        if !fits {
            let message = "The Id of a batch entry in a batch request doesn't abide by the specification.";
            return Err(errors::invalid_batch_entry_id_exception(message).into());
        }
        if !ids.insert(entry.id.as_str()) {
            let message = "Two or more batch entries in the request have the same Id.";
            return Err(errors::batch_entry_ids_not_distinct_exception(message).into());
        }
    }
    if entries.iter().map(|entry| entry.message.len()).sum::<usize>() > LARGEST {
        let message = "The length of all the batch messages put together is more than the limit.";
        return Err(errors::batch_request_too_long_exception(message).into());
    }
    Ok(())
}

pub async fn publish_batch(cx: Cx, input: PublishBatchInput) -> OpResult<PublishBatchOutput> {
    let (place, topic, topic_arn) = topic_of(&cx, &input.topic_arn)?;
    check_batch(&input)?;
    let (mut ids, mut messages, mut failed) = (Vec::new(), Vec::new(), Vec::new());
    for entry in input.publish_batch_request_entries {
        let given = Given {
            message: entry.message,
            subject: entry.subject,
            structure: entry.message_structure,
            attributes: entry.message_attributes,
            group: entry.message_group_id,
            deduplication: entry.message_deduplication_id,
        };
        match Draft::new(&topic, given) {
            Ok(draft) => {
                messages.push(message(&cx, &topic_arn, &topic, &entry.id, draft));
                ids.push(entry.id);
            }
            Err(OpError::Aws(error)) => failed.push(BatchResultErrorEntry {
                id: Some(entry.id),
                code: Some(error.code.into_owned()),
                message: Some(error.message),
                sender_fault: Some(true),
            }),
            Err(error) => return Err(error),
        }
    }
    let taken = post(&cx, place, topic, messages).await?;
    let successful = ids.into_iter().zip(taken).map(|(id, (message_id, sequence_number))| {
        PublishBatchResultEntry { id: Some(id), message_id: Some(message_id), sequence_number }
    });
    Ok(PublishBatchOutput { successful: Some(successful.collect()), failed: Some(failed) })
}
