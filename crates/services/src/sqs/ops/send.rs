//! SendMessage and SendMessageBatch.

use super::super::address::Address;
use super::super::bells::Bells;
use super::super::crypt::{self, DataKey};
use super::super::error::{batch_too_long, invalid_value, no_queue};
use super::super::mailbox::{Letter, Mailbox};
use super::super::message::{Content, ids, md5_of, md5_of_attributes};
use super::super::queue::{LARGEST, Queue};
use super::super::table::QUEUES;
use super::batch::{check_entries, failed};
use crate::{Cx, OpResult};
use aws::sqs::{
    SendMessageBatchInput, SendMessageBatchOutput, SendMessageBatchRequestEntry, SendMessageBatchResultEntry,
    SendMessageInput, SendMessageOutput,
};
use documents::policy::PrincipalType;

/// [Message timers: 15 minutes]
const MOST_DELAY: i32 = 900;

/// Who sent it: a user's id, that of a role with the session's name, an account, or a service's name.
fn sender(cx: &Cx) -> String {
    let principal = &cx.caller().principal;
    match &principal.kind {
        PrincipalType::User { id, .. } => id.clone(),
        PrincipalType::AssumedRole { role_id, session_name, .. } => format!("{role_id}:{session_name}"),
        PrincipalType::FederatedUser { name, .. } => format!("{}:{name}", principal.account),
        PrincipalType::Service { name } => name.clone(),
        PrincipalType::Root => principal.account.clone(),
        PrincipalType::Federated { .. } | PrincipalType::Anonymous => "anonymous".to_owned(),
    }
}

/// Checked, and sealed, but for its place in the queue.
struct Ready {
    letter: Letter,
    answer: SendMessageBatchResultEntry,
}

fn content(entry: &mut SendMessageBatchRequestEntry) -> OpResult<Content> {
    Content::new(
        std::mem::take(&mut entry.message_body),
        entry.message_attributes.take(),
        entry.message_system_attributes.take(),
    )
}

fn delay(queue: &Queue, given: Option<i32>) -> OpResult<Option<i64>> {
    let Some(seconds) = given else { return Ok(None) };
    if !(0..=MOST_DELAY).contains(&seconds) {
        let reason = "DelaySeconds must be >= 0 and <= 900.";
        return Err(invalid_value(seconds, "DelaySeconds", reason));
    }
    // The delay of a FIFO queue is the queue's.
    match (queue.is_fifo(), seconds) {
        (true, 0) => Ok(None),
        (true, _) => {
            let reason = "The request include parameter that is not valid for this queue type.";
            Err(invalid_value(seconds, "DelaySeconds", reason))
        }
        (false, _) => Ok(Some(seconds.into())),
    }
}

fn ready(
    cx: &Cx,
    queue: &Queue,
    key: Option<&DataKey>,
    entry: SendMessageBatchRequestEntry,
    content: &Content,
) -> OpResult<Ready> {
    content.check_size(queue)?;
    let delay_seconds = delay(queue, entry.delay_seconds)?;
    let (group, deduplication) =
        ids(queue, &content.body, entry.message_group_id, entry.message_deduplication_id)?;
    let creation = cx.creation().map(|token| format!("{token}/{}", entry.id));
    let letter = Letter {
        message_id: cx.uuid(),
        sender: sender(cx),
        group,
        deduplication,
        creation,
        delay_seconds,
        sealed: crypt::seal(cx, key, content)?,
    };
    let answer = SendMessageBatchResultEntry {
        id: Some(entry.id),
        message_id: None,
        md5_of_message_body: Some(md5_of(&content.body)),
        md5_of_message_attributes: md5_of_attributes(&content.attributes),
        md5_of_message_system_attributes: content.md5_of_system_attributes(),
        sequence_number: None,
    };
    Ok(Ready { letter, answer })
}

/// Puts messages in, all in one transaction.
async fn post(cx: &Cx, address: Address, all: Vec<Ready>) -> OpResult<Vec<SendMessageBatchResultEntry>> {
    let (scope, now) = (address.scope(), cx.now().millis());
    let bells = cx.world().state::<Bells>();
    cx.write(move |tx| {
        let queue = QUEUES.get(tx, &scope, &address.name)?.ok_or_else(no_queue)?;
        let mailbox = Mailbox { scope: &scope, queue: &queue, now };
        all.into_iter()
            .map(|Ready { letter, answer }| {
                let (message_id, sequence_number) = mailbox.put(tx, &bells, letter)?;
                Ok(SendMessageBatchResultEntry { message_id: Some(message_id), sequence_number, ..answer })
            })
            .collect()
    })
    .await
}

pub async fn send_message(cx: Cx, input: SendMessageInput) -> OpResult<SendMessageOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let queue = address.queue(&cx)?;
    let mut entry = SendMessageBatchRequestEntry {
        id: "-".to_owned(),
        message_body: input.message_body,
        delay_seconds: input.delay_seconds,
        message_attributes: input.message_attributes,
        message_system_attributes: input.message_system_attributes,
        message_deduplication_id: input.message_deduplication_id,
        message_group_id: input.message_group_id,
    };
    let content = content(&mut entry)?;
    let key = crypt::sealing_key(&cx, &address, &queue).await?;
    let ready = ready(&cx, &queue, key.as_ref(), entry, &content)?;
    let sent = post(&cx, address, vec![ready]).await?.into_iter().next().unwrap_or_default();
    Ok(SendMessageOutput {
        md5_of_message_body: sent.md5_of_message_body,
        md5_of_message_attributes: sent.md5_of_message_attributes,
        md5_of_message_system_attributes: sent.md5_of_message_system_attributes,
        message_id: sent.message_id,
        sequence_number: sent.sequence_number,
    })
}

pub async fn send_message_batch(cx: Cx, input: SendMessageBatchInput) -> OpResult<SendMessageBatchOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let queue = address.queue(&cx)?;
    let entries = input.entries;
    check_entries("SendMessageBatchRequestEntry", entries.iter().map(|entry| entry.id.as_str()))?;
    let (mut contents, mut fails) = (Vec::new(), Vec::new());
    for mut entry in entries {
        match content(&mut entry) {
            Ok(content) => contents.push((entry, content)),
            Err(error) => fails.push(failed(entry.id, error)?),
        }
    }
    let bytes = contents.iter().map(|(_, content)| content.size()).sum();
    if bytes > LARGEST {
        return Err(batch_too_long(LARGEST, bytes));
    }
    let key = crypt::sealing_key(&cx, &address, &queue).await?;
    let mut all = Vec::new();
    for (entry, content) in contents {
        let id = entry.id.clone();
        match ready(&cx, &queue, key.as_ref(), entry, &content) {
            Ok(ready) => all.push(ready),
            Err(error) => fails.push(failed(id, error)?),
        }
    }
    let sent = if all.is_empty() { Vec::new() } else { post(&cx, address, all).await? };
    Ok(SendMessageBatchOutput {
        successful: (!sent.is_empty()).then_some(sent),
        failed: (!fails.is_empty()).then_some(fails),
    })
}
