//! ReceiveMessage, and the waiting for messages.

use super::super::address::Address;
use super::super::bells::Bells;
use super::super::crypt;
use super::super::error::{invalid_value, no_queue};
use super::super::mailbox::{Mailbox, Request, Taken, Took};
use super::super::message::{Content, check_id, is_asked_for, md5_of, md5_of_attributes};
use super::super::queue::Queue;
use super::super::table::QUEUES;
use super::held::handle;
use crate::{Cx, OpError, OpResult};
use aws::sqs::{Message, ReceiveMessageInput, ReceiveMessageOutput};
use indexmap::IndexMap;
use std::collections::HashSet;
use std::time::Duration;
use tokio::time::Instant;

/// How long a receive goes on clearing away what is not to be received any more, or passing over what it can't open, without
/// coming to a message.
const CLEARING: Duration = Duration::from_secs(20);

struct Asked {
    most: usize,
    hidden_seconds: Option<i64>,
    wait_seconds: Option<u64>,
    attempt: Option<String>,
    system: Vec<String>,
    attributes: Vec<String>,
}

/// What one receive could not open, and gave back.
#[derive(Default)]
struct Closed {
    /// Of a FIFO queue. The messages of a group don't overtake each other, and those of other groups don't wait for them.
    groups: HashSet<Option<String>>,
    /// Why the first of them could not be opened.
    reason: Option<OpError>,
}

fn in_range(given: Option<i32>, parameter: &str, most: i32, reason: &str) -> OpResult<Option<i32>> {
    match given {
        Some(given) if !(0..=most).contains(&given) => Err(invalid_value(given, parameter, reason)),
        given => Ok(given),
    }
}

fn asked(input: ReceiveMessageInput) -> OpResult<Asked> {
    let most = input.max_number_of_messages.unwrap_or(1);
    if !(1..=10).contains(&most) {
        let reason = "Must be between 1 and 10, if provided.";
        return Err(invalid_value(most, "MaxNumberOfMessages", reason));
    }
    let reason = "Must be >= 0 and <= 20, if provided.";
    let wait = in_range(input.wait_time_seconds, "WaitTimeSeconds", 20, reason)?;
    let reason = "Must be >= 0 and <= 43200, if provided.";
    let hidden = in_range(input.visibility_timeout, "VisibilityTimeout", 43_200, reason)?;
    if let Some(id) = &input.receive_request_attempt_id {
        check_id(id, "ReceiveRequestAttemptId")?;
    }
    let mut system = input.attribute_names.unwrap_or_default();
    system.extend(input.message_system_attribute_names.unwrap_or_default());
    Ok(Asked {
        most: usize::try_from(most).unwrap_or(1),
        hidden_seconds: hidden.map(i64::from),
        wait_seconds: wait.and_then(|seconds| u64::try_from(seconds).ok()),
        attempt: input.receive_request_attempt_id,
        system,
        attributes: input.message_attribute_names.unwrap_or_default(),
    })
}

pub async fn receive_message(cx: Cx, input: ReceiveMessageInput) -> OpResult<ReceiveMessageOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    let queue = address.queue(&cx)?;
    let asked = asked(input)?;
    if let Some(id) = asked.attempt.as_deref().filter(|_| !queue.is_fifo()) {
        let reason = "The request include parameter that is not valid for this queue type.";
        return Err(invalid_value(id, "ReceiveRequestAttemptId", reason));
    }
    let wait =
        asked.wait_seconds.or_else(|| u64::try_from(queue.number("ReceiveMessageWaitTimeSeconds")).ok());
    let begun = Instant::now();
    let deadline = begun + Duration::from_secs(wait.unwrap_or_default());
    let bell = cx.world().state::<Bells>().of(&queue.id);
    let mut closed = Closed::default();
    loop {
        // Listening before looking: what is sent in between is heard.
        let heard = bell.notified();
        let mut heard = std::pin::pin!(heard);
        heard.as_mut().enable();
        // One instant for both: what becomes visible between looking and going to sleep is what wakes.
        let now = cx.now().millis();
        let Took { taken, more } = take(&cx, &address, &asked, &closed.groups, now).await?;
        // A standard queue would give again what was just given back.
        let goes_on = if taken.is_empty() { more } else { queue.is_fifo() };
        let opened = opened(&cx, &address, &queue, taken, &mut closed).await?;
        if !opened.is_empty() {
            return Ok(ReceiveMessageOutput { messages: Some(shown(&queue, &asked, opened)) });
        }
        if goes_on && begun.elapsed() < CLEARING {
            continue;
        }
        if let Some(reason) = closed.reason {
            return Err(reason);
        }
        if Instant::now() >= deadline {
            return Ok(ReceiveMessageOutput { messages: None });
        }
        let until = wake(&cx, &address, now, deadline)?;
        tokio::select! {
            () = heard => {}
            () = tokio::time::sleep_until(until) => {}
        }
    }
}

/// When to look again if no bell rings: when the next hidden message is not any more.
fn wake(cx: &Cx, address: &Address, now: i64, deadline: Instant) -> OpResult<Instant> {
    let scope = address.scope();
    let next = cx.read(|r| match QUEUES.get(r, &scope, &address.name)? {
        Some(queue) => Mailbox { scope: &scope, queue: &queue, now }.next_due(r),
        None => Ok(None),
    })?;
    let next = next.map(|at| u64::try_from(at - cx.now().millis()).unwrap_or_default());
    let next = next.map(|millis| Instant::now() + Duration::from_millis(millis + 1));
    Ok(next.map_or(deadline, |next| next.min(deadline)))
}

/// Looks before it writes: waiting costs no commits.
async fn take(
    cx: &Cx,
    address: &Address,
    asked: &Asked,
    passed_over: &HashSet<Option<String>>,
    now: i64,
) -> OpResult<Took> {
    let scope = address.scope();
    let found = cx.read(|r| {
        let Some(queue) = QUEUES.get(r, &scope, &address.name)? else { return Ok(None) };
        Mailbox { scope: &scope, queue: &queue, now }.may_have(r).map(Some)
    })?;
    // Who asks again gets what is hidden for it.
    if !found.ok_or_else(no_queue)? && asked.attempt.is_none() {
        return Ok(Took::default());
    }
    let (name, hidden, most) = (address.name.clone(), asked.hidden_seconds, asked.most);
    let receipts = (0..most).map(|_| hex::encode(cx.world().random::<12>())).collect();
    let (attempt, passed_over) = (asked.attempt.clone(), passed_over.clone());
    let bells = cx.world().state::<Bells>();
    cx.write(move |tx| {
        let queue = QUEUES.get(tx, &scope, &name)?.ok_or_else(no_queue)?;
        let seconds = hidden.unwrap_or_else(|| queue.number("VisibilityTimeout"));
        let request = Request { most, hidden_millis: seconds * 1000, attempt, receipts, passed_over };
        Ok(Mailbox { scope: &scope, queue: &queue, now }.take(tx, &bells, request)?)
    })
    .await
}

/// Opens what was taken. What can't be opened is given back.
async fn opened(
    cx: &Cx,
    address: &Address,
    queue: &Queue,
    all: Vec<Taken>,
    closed: &mut Closed,
) -> OpResult<Vec<(Taken, Content)>> {
    let (mut opened, mut back) = (Vec::new(), Vec::new());
    for taken in all {
        if queue.is_fifo() && closed.groups.contains(&taken.head.group) {
            back.push(taken);
            continue;
        }
        match crypt::open(cx, queue, &taken.sealed).await {
            Ok(content) => opened.push((taken, content)),
            Err(error) => {
                closed.groups.insert(taken.head.group.clone());
                closed.reason.get_or_insert(error);
                back.push(taken);
            }
        }
    }
    if !back.is_empty() {
        give_back(cx, address, back).await?;
    }
    if let Some(error) = closed.reason.as_ref().filter(|_| !opened.is_empty()) {
        tracing::warn!(queue = address.arn(), %error, "some messages could not be opened, and were given back");
    }
    Ok(opened)
}

async fn give_back(cx: &Cx, address: &Address, all: Vec<Taken>) -> OpResult<()> {
    let (scope, name, now) = (address.scope(), address.name.clone(), cx.now().millis());
    let bells = cx.world().state::<Bells>();
    cx.write(move |tx| {
        let queue = QUEUES.get(tx, &scope, &name)?.ok_or_else(no_queue)?;
        let mailbox = Mailbox { scope: &scope, queue: &queue, now };
        for taken in &all {
            mailbox.give_back(tx, &bells, taken)?;
        }
        Ok(())
    })
    .await
}

fn shown(queue: &Queue, asked: &Asked, opened: Vec<(Taken, Content)>) -> Vec<Message> {
    let mut messages = Vec::new();
    for (taken, content) in opened {
        let system = system_attributes(&taken, content.trace_header.clone());
        let system = system.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
        let asked_system = |name: &str| asked.system.iter().any(|asked| asked == "All" || asked == name);
        let attributes: IndexMap<_, _> = system.filter(|(name, _)| asked_system(name)).collect();
        let own: IndexMap<_, _> = content
            .attributes
            .into_iter()
            .filter(|(name, _)| is_asked_for(&asked.attributes, name))
            .collect();
        messages.push(Message {
            message_id: Some(taken.head.message_id),
            receipt_handle: Some(handle(&queue.id, taken.number, &taken.head.receipt)),
            md5_of_body: Some(md5_of(&content.body)),
            body: Some(content.body),
            attributes: (!attributes.is_empty()).then_some(attributes),
            md5_of_message_attributes: md5_of_attributes(&own),
            message_attributes: (!own.is_empty())
                .then(|| own.iter().map(|(name, value)| (name.clone(), value.shown())).collect()),
        });
    }
    messages
}

fn system_attributes(taken: &Taken, trace_header: Option<String>) -> [(&'static str, Option<String>); 9] {
    let head = &taken.head;
    [
        ("SenderId", Some(head.sender.clone())),
        ("ApproximateFirstReceiveTimestamp", head.first_received_at.map(|at| at.to_string())),
        ("ApproximateReceiveCount", Some(head.received.to_string())),
        ("SentTimestamp", Some(head.sent_at.to_string())),
        ("SequenceNumber", head.sequence.clone()),
        ("MessageDeduplicationId", head.deduplication.clone()),
        ("MessageGroupId", head.group.clone()),
        ("AWSTraceHeader", trace_header),
        ("DeadLetterQueueSourceArn", head.source.clone()),
    ]
}
