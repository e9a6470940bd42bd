//! Events that become messages: of queues and topics, whose policies have to let `events.amazonaws.com`, and of the
//! dead-letter queues of targets. [Using dead-letter queues to process undelivered events]

use super::delivery::{Delivery, Event, Stage};
use super::rule::dead_letters;
use crate::sqs::Address;
use crate::{Cx, OpError, OpResult};
use aws::events::Target;
use aws::sqs::{MessageAttributeValue, SendMessage, SendMessageInput};
use aws::{Region, sns};
use engine::{Performed, Trouble};
use indexmap::IndexMap;

/// The longest value of an attribute of a letter.
const LONGEST: usize = 1024;

/// The key of the effect keeps a FIFO queue from taking an event twice when it is sent again after a crash.
pub async fn send(cx: &Cx, target: &Target, queue: &Address, payload: String) -> OpResult<()> {
    let cx = cx.in_region(queue.region.clone());
    let group = target.sqs_parameters.as_ref().and_then(|p| p.message_group_id.clone());
    let is_fifo = queue.name.ends_with(".fifo");
    let input = SendMessageInput {
        queue_url: queue.url(&cx),
        message_body: payload,
        message_group_id: group,
        message_deduplication_id: cx.creation().filter(|_| is_fifo).map(str::to_owned),
        ..Default::default()
    };
    cx.call::<SendMessage>(input).await.map(drop)
}

pub async fn publish(cx: &Cx, topic_arn: String, region: Region, message: String) -> OpResult<()> {
    let cx = cx.in_region(region);
    let input = sns::PublishInput { topic_arn: Some(topic_arn), message, ..Default::default() };
    cx.call::<sns::Publish>(input).await.map(drop)
}

/// Puts the event into the dead-letter queue of its target; a queue that does not take it loses it, as on AWS.
pub async fn bury(cx: &Cx, delivery: &Delivery) -> Result<Performed<Event>, Trouble> {
    match letter(cx, delivery).await {
        Ok(()) => {}
        Err(OpError::Aws(error)) => {
            tracing::warn!(rule = delivery.rule_arn, %error, "a dead-letter queue did not take an event");
        }
        Err(OpError::Internal(internal)) => return Err(Trouble(internal.0)),
    }
    Ok(Performed::event(Event::Buried))
}

async fn letter(cx: &Cx, delivery: &Delivery) -> OpResult<()> {
    let queue = dead_letters(&delivery.target).as_deref().and_then(Address::of_arn);
    let (Some(queue), Stage::Burying(death)) = (queue, &delivery.stage) else { return Ok(()) };
    let cx = cx.in_region(queue.region.clone());
    // `AccessDeniedException: …` names its error before the colon.
    let code = death.reason.split(':').next().unwrap_or_default();
    let retries = delivery.attempts.saturating_sub(1).to_string();
    let mut told = vec![
        ("RULE_ARN", delivery.rule_arn.as_str()),
        ("TARGET_ARN", &delivery.target.arn),
        ("ERROR_CODE", code),
        ("ERROR_MESSAGE", &death.reason),
        ("RETRY_ATTEMPTS", &retries),
    ];
    told.extend(death.exhausted.as_deref().map(|which| ("EXHAUSTED_RETRY_CONDITION", which)));
    let attributes = told.into_iter().map(|(name, value)| {
        let value = MessageAttributeValue {
            string_value: Some(value.chars().take(LONGEST).collect()),
            data_type: "String".to_owned(),
            ..Default::default()
        };
        (name.to_owned(), value)
    });
    let input = SendMessageInput {
        queue_url: queue.url(&cx),
        message_body: delivery.event.to_string(),
        message_attributes: Some(attributes.collect::<IndexMap<_, _>>()),
        ..Default::default()
    };
    cx.call::<SendMessage>(input).await.map(drop)
}
