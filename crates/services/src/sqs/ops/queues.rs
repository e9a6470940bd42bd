//! CreateQueue, GetQueueUrl, DeleteQueue and PurgeQueue.

use super::super::address::Address;
use super::super::bells::Bells;
use super::super::error::{name_exists, no_queue, purge_in_progress, unknown_attribute};
use super::super::mailbox::Mailbox;
use super::super::queue::{Queue, check_name};
use super::super::table::QUEUES;
use super::attributes::check_redrive;
use super::tags::check_tags;
use crate::{Cx, OpResult};
use aws::sqs::{
    CreateQueueInput, CreateQueueOutput, DeleteQueueInput, DeleteQueueOutput, GetQueueUrlInput,
    GetQueueUrlOutput, PurgeQueueInput, PurgeQueueOutput,
};

/// [PurgeQueue]
const PURGED_MILLIS: i64 = 60_000;

/// Creating what is there already, as it is asked for, gives what is there.
pub async fn create_queue(cx: Cx, input: CreateQueueInput) -> OpResult<CreateQueueOutput> {
    let given = input.attributes.unwrap_or_default();
    let is_fifo = given.get("FifoQueue").is_some_and(|value| value == "true");
    if !is_fifo && given.contains_key("FifoQueue") {
        return Err(unknown_attribute("FifoQueue"));
    }
    check_name(&input.queue_name, is_fifo)?;
    let tags = input.tags.unwrap_or_default();
    check_tags(&tags)?;
    let now = cx.now().millis();
    let mut queue = Queue {
        name: input.queue_name,
        id: cx.uuid(),
        tags,
        created_at: now,
        modified_at: now,
        ..Queue::default()
    };
    queue.set(given)?;
    let address = Address { account: cx.account(), region: cx.region().clone(), name: queue.name.clone() };
    check_redrive(&cx, &address, &queue)?;
    let url = address.url(&cx);
    let scope = cx.scope();
    cx.write(move |tx| match QUEUES.get(tx, &scope, &queue.name)? {
        None => Ok(QUEUES.put(tx, &scope, &queue.name, &queue)?),
        Some(existing) => existing.differs(&queue).map_or(Ok(()), |attribute| Err(name_exists(&attribute))),
    })
    .await?;
    Ok(CreateQueueOutput { queue_url: Some(url) })
}

pub async fn get_queue_url(cx: Cx, input: GetQueueUrlInput) -> OpResult<GetQueueUrlOutput> {
    let account = match &input.queue_owner_aws_account_id {
        Some(id) => id.parse().map_err(|_| no_queue())?,
        None => cx.account(),
    };
    let address = Address { account, region: cx.region().clone(), name: input.queue_name };
    address.queue(&cx)?;
    Ok(GetQueueUrlOutput { queue_url: Some(address.url(&cx)) })
}

/// With all of its messages.
pub async fn delete_queue(cx: Cx, input: DeleteQueueInput) -> OpResult<DeleteQueueOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let (scope, now) = (address.scope(), cx.now().millis());
    let bells = cx.world().state::<Bells>();
    cx.write(move |tx| {
        let queue = QUEUES.get(tx, &scope, &address.name)?.ok_or_else(no_queue)?;
        Ok(Mailbox { scope: &scope, queue: &queue, now }.delete_queue(tx, &bells)?)
    })
    .await?;
    Ok(DeleteQueueOutput {})
}

pub async fn purge_queue(cx: Cx, input: PurgeQueueInput) -> OpResult<PurgeQueueOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let (scope, now) = (address.scope(), cx.now().millis());
    cx.write(move |tx| {
        let mut queue = QUEUES.get(tx, &scope, &address.name)?.ok_or_else(no_queue)?;
        if queue.purged_at.is_some_and(|at| now - at < PURGED_MILLIS) {
            return Err(purge_in_progress(&queue.name));
        }
        Mailbox { scope: &scope, queue: &queue, now }.purge(tx)?;
        queue.purged_at = Some(now);
        Ok(QUEUES.put(tx, &scope, &queue.name, &queue)?)
    })
    .await?;
    Ok(PurgeQueueOutput {})
}
