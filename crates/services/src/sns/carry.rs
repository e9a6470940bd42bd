//! Carries messages to subscribers, as SNS: the queue's policy has to let `sns.amazonaws.com` send, the function's let it
//! invoke, each tied to the topic by `aws:SourceArn` if they like.

use super::delivery::{Delivery, Effect, Event, Stage};
use super::message::{Kind, Links};
use super::post::{self, Refused};
use super::signature;
use crate::sqs::Address;
use crate::{Caller, Cx, OpError, OpResult, WorldHandle};
use async_trait::async_trait;
use aws::{Arn, lambda, sqs};
use engine::{EffectKey, Performed, Performer, Trouble};
use indexmap::IndexMap;

const PRINCIPAL: &str = "sns.amazonaws.com";

pub struct Carrier(pub WorldHandle);

#[async_trait]
impl Performer<Delivery> for Carrier {
    async fn perform(&self, key: &EffectKey, effect: Effect) -> Result<Performed<Event>, Trouble> {
        let world = self.0.get()?;
        let loaded = world.store().read(|r| world.engine().load::<Delivery>(r, &key.execution))?;
        let Some(mut delivery) = loaded.map(|loaded| loaded.machine) else {
            return Ok(Performed::silently());
        };
        let opened = delivery.parcel.open(world.store().sealer());
        delivery.parcel.message = opened.map_err(|error| Trouble::new(error.to_string()))?;
        let mut caller = Caller::service(PRINCIPAL, delivery.account);
        caller.invoked_for = Some(delivery.message().topic_arn.clone());
        // What a queue was sent before a crash, it knows by the effect's key.
        let cx = world.cx(caller, delivery.region.clone()).creating(&key.token());
        Ok(Performed::event(match effect {
            Effect::Send => sent(&delivery, send(&cx, &delivery).await),
            Effect::Bury => buried(&delivery.subscription_arn, bury(&cx, &delivery).await.map_err(refused))?,
        }))
    }
}

fn sent(delivery: &Delivery, result: Result<(), Refused>) -> Event {
    let Err(Refused { reason, again }) = result else { return Event::Sent };
    let subscription = &delivery.subscription_arn;
    tracing::warn!(subscription, reason, again, "a message did not reach its subscriber");
    Event::Failed { reason, again }
}

/// What passes is waited for: there is nothing behind a dead-letter queue.
fn buried(subscription: &str, result: Result<(), Refused>) -> Result<Event, Trouble> {
    if let Err(Refused { reason, again }) = result {
        if again {
            return Err(Trouble::new(format!("a dead-letter queue did not take a message yet: {reason}")));
        }
        tracing::warn!(subscription, reason, "a dead-letter queue did not take a message");
    }
    Ok(Event::Buried)
}

/// What is missing or does not let us stays so; throttling and failures pass.
fn refused(error: OpError) -> Refused {
    let again = match &error {
        OpError::Internal(_) => true,
        OpError::Aws(error) => {
            error.status >= 500
                || error.status == 429
                || error.code.contains("Throttl")
                || error.code.contains("TooMany")
        }
    };
    Refused { reason: error.to_string(), again }
}

fn links(cx: &Cx, delivery: &Delivery) -> Links {
    let base = match cx.world().endpoints() {
        Some(endpoints) => endpoints.url(),
        None => format!("https://sns.{}.amazonaws.com", cx.region()),
    };
    Links { base, subscription_arn: delivery.subscription_arn.clone() }
}

async fn send(cx: &Cx, delivery: &Delivery) -> Result<(), Refused> {
    match delivery.protocol.as_str() {
        "sqs" => {
            let queue = Address::of_arn(&delivery.endpoint);
            let queue =
                queue.ok_or_else(|| Refused { reason: "the endpoint is no queue".into(), again: false })?;
            let (body, attributes) = letter(cx, delivery).await.map_err(refused)?;
            to_queue(cx, delivery, &queue, body, attributes).await.map_err(refused)
        }
        "lambda" => invoke(cx, delivery).await.map_err(refused),
        _ => to_web(cx, delivery).await,
    }
}

fn is_raw(delivery: &Delivery) -> bool {
    delivery.raw && delivery.message().kind == Kind::Notification
}

/// What a queue gets: the message itself with its attributes, or the envelope.
async fn letter(
    cx: &Cx,
    delivery: &Delivery,
) -> OpResult<(String, IndexMap<String, sqs::MessageAttributeValue>)> {
    let message = delivery.message();
    if is_raw(delivery) {
        return Ok((message.text_for(&delivery.protocol).to_owned(), message.sqs_attributes()));
    }
    Ok((envelope(cx, delivery).await?, IndexMap::new()))
}

async fn envelope(cx: &Cx, delivery: &Delivery) -> OpResult<String> {
    let signer = signature::signer(cx.world()).await?;
    let (message, protocol) = (delivery.message().clone(), delivery.protocol.clone());
    let links = links(cx, delivery);
    signature::aside(move || message.envelope(&protocol, &links, &signer)).await?
}

async fn to_queue(
    cx: &Cx,
    delivery: &Delivery,
    queue: &Address,
    message_body: String,
    attributes: IndexMap<String, sqs::MessageAttributeValue>,
) -> OpResult<()> {
    let cx = cx.in_region(queue.region.clone());
    let is_fifo = queue.name.ends_with(".fifo");
    // What asks for a confirmation has neither.
    let own = delivery.message().id.clone();
    let group = delivery.message().group.clone().or_else(|| is_fifo.then(|| own.clone()));
    let deduplication = delivery.message().deduplication.clone().or(Some(own)).filter(|_| is_fifo);
    let input = sqs::SendMessageInput {
        queue_url: queue.url(&cx),
        message_body,
        message_attributes: (!attributes.is_empty()).then_some(attributes),
        message_group_id: group,
        message_deduplication_id: deduplication,
        ..Default::default()
    };
    cx.call::<sqs::SendMessage>(input).await.map(drop)
}

async fn invoke(cx: &Cx, delivery: &Delivery) -> OpResult<()> {
    let signer = signature::signer(cx.world()).await?;
    let (message, links) = (delivery.message().clone(), links(cx, delivery));
    let event = signature::aside(move || message.lambda_event(&links, &signer)).await??;
    let region = delivery.endpoint.parse::<Arn>().ok().and_then(|arn| arn.region.parse().ok());
    let cx = cx.in_region(region.unwrap_or_else(|| cx.region().clone()));
    let input = lambda::InvokeInput {
        function_name: delivery.endpoint.clone(),
        invocation_type: Some(lambda::InvocationType::Event),
        payload: Some(event.to_string().into()),
        ..Default::default()
    };
    cx.call::<lambda::Invoke>(input).await.map(drop)
}

async fn to_web(cx: &Cx, delivery: &Delivery) -> Result<(), Refused> {
    let message = delivery.message();
    let (body, _) = letter(cx, delivery).await.map_err(refused)?;
    let mut headers = vec![
        ("content-type", "text/plain; charset=UTF-8".to_owned()),
        ("user-agent", "Amazon Simple Notification Service Agent".to_owned()),
        ("x-amz-sns-message-type", message.type_name().to_owned()),
        ("x-amz-sns-message-id", message.id.clone()),
        ("x-amz-sns-topic-arn", message.topic_arn.clone()),
    ];
    if message.kind == Kind::Notification {
        headers.push(("x-amz-sns-subscription-arn", delivery.subscription_arn.clone()));
    }
    if is_raw(delivery) {
        headers.push(("x-amz-sns-rawdelivery", "true".to_owned()));
    }
    post::post(cx, &delivery.endpoint, &headers, body).await
}

/// Attributes of a message in a queue. [Amazon SQS message quotas]
const MOST_ATTRIBUTES: usize = 10;

/// The message as its subscriber would have got it, with why it did not: as much of that as there is room for beside the
/// message's own attributes. Those of a raw message can be more than a queue takes; it then comes in its envelope.
async fn bury(cx: &Cx, delivery: &Delivery) -> OpResult<()> {
    let Some(queue) = delivery.dead_letters.as_deref().and_then(Address::of_arn) else { return Ok(()) };
    let (mut body, mut attributes) = letter(cx, delivery).await?;
    if attributes.len() > MOST_ATTRIBUTES {
        body = envelope(cx, delivery).await?;
        attributes.clear();
    }
    if let Stage::Burying(reason) = &delivery.stage {
        // `AccessDeniedException: …` names its error before the colon.
        let code = reason.split(':').next().unwrap_or(reason);
        let told = [("ErrorCode", code), ("ErrorMessage", reason), ("RequestID", cx.request_id())];
        for (name, value) in told.into_iter().take(MOST_ATTRIBUTES - attributes.len()) {
            let value = sqs::MessageAttributeValue {
                string_value: Some(value.chars().take(1024).collect()),
                data_type: "String".to_owned(),
                ..Default::default()
            };
            attributes.insert(name.to_owned(), value);
        }
    }
    to_queue(cx, delivery, &queue, body, attributes).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use aws::Error;

    #[test]
    fn a_dead_letter_waits_for_what_passes() {
        assert_eq!(buried("s", Ok(())).unwrap(), Event::Buried);
        for (error, again) in [
            (Error::new("KMS.ThrottlingException", 400, "slower"), true),
            (Error::new("ServiceUnavailable", 503, "later"), true),
            (Error::new("AccessDeniedException", 403, "no"), false),
        ] {
            let code = error.code.clone();
            assert_eq!(buried("s", Err(refused(error.into()))).is_err(), again, "{code}");
        }
        assert!(buried("s", Err(refused(OpError::internal("broken")))).is_err());
    }
}
