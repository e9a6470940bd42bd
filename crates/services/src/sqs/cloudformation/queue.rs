//! AWS::SQS::Queue.

use super::super::address::Address;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag, text};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::sqs::{
    CreateQueue, CreateQueueInput, DeleteQueue, DeleteQueueInput, ListQueueTags, ListQueueTagsInput,
    SetQueueAttributes, SetQueueAttributesInput, TagQueue, TagQueueInput, UntagQueue, UntagQueueInput,
};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

pub struct Queue;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    queue_name: Option<String>,
    fifo_queue: Option<bool>,
    content_based_deduplication: Option<bool>,
    deduplication_scope: Option<String>,
    fifo_throughput_limit: Option<String>,
    delay_seconds: Option<i64>,
    kms_master_key_id: Option<String>,
    kms_data_key_reuse_period_seconds: Option<i64>,
    maximum_message_size: Option<i64>,
    message_retention_period: Option<i64>,
    receive_message_wait_time_seconds: Option<i64>,
    redrive_allow_policy: Option<Value>,
    redrive_policy: Option<Value>,
    sqs_managed_sse_enabled: Option<bool>,
    visibility_timeout: Option<i64>,
    tags: Option<Vec<Tag>>,
}

impl Properties {
    /// Each attribute that can be changed, and what it is without the property.
    fn attributes(&self) -> Vec<(&'static str, Option<String>, &'static str)> {
        let number = |value: Option<i64>| value.map(|value| value.to_string());
        let boolean = |value: Option<bool>| value.map(|value| value.to_string());
        let fifo = |value: &'static str| if self.fifo_queue == Some(true) { value } else { "" };
        vec![
            ("ContentBasedDeduplication", boolean(self.content_based_deduplication), fifo("false")),
            ("DeduplicationScope", self.deduplication_scope.clone(), fifo("queue")),
            ("FifoThroughputLimit", self.fifo_throughput_limit.clone(), fifo("perQueue")),
            ("DelaySeconds", number(self.delay_seconds), "0"),
            ("KmsMasterKeyId", self.kms_master_key_id.clone(), ""),
            ("KmsDataKeyReusePeriodSeconds", number(self.kms_data_key_reuse_period_seconds), "300"),
            ("MaximumMessageSize", number(self.maximum_message_size), "1048576"),
            ("MessageRetentionPeriod", number(self.message_retention_period), "345600"),
            ("ReceiveMessageWaitTimeSeconds", number(self.receive_message_wait_time_seconds), "0"),
            ("RedriveAllowPolicy", self.redrive_allow_policy.as_ref().map(text), ""),
            ("RedrivePolicy", self.redrive_policy.as_ref().map(text), ""),
            ("SqsManagedSseEnabled", boolean(self.sqs_managed_sse_enabled), "true"),
            ("VisibilityTimeout", number(self.visibility_timeout), "30"),
        ]
    }

    fn given(&self) -> IndexMap<String, String> {
        let fifo = self.fifo_queue.filter(|fifo| *fifo).map(|_| ("FifoQueue".to_owned(), "true".to_owned()));
        let given = self.attributes().into_iter();
        let given = given.filter_map(|(name, value, _)| Some((name.to_owned(), value?)));
        fifo.into_iter().chain(given).collect()
    }
}

#[async_trait]
impl ResourceType for Queue {
    const NAME: &'static str = "AWS::SQS::Queue";
    const PROPERTIES: &'static [Property] = &[
        Property::new("QueueName", PropertyKind::String).replaces(),
        Property::new("FifoQueue", PropertyKind::Boolean).replaces(),
        Property::new("ContentBasedDeduplication", PropertyKind::Boolean),
        Property::new("DeduplicationScope", PropertyKind::String),
        Property::new("FifoThroughputLimit", PropertyKind::String),
        Property::new("DelaySeconds", PropertyKind::Integer),
        Property::new("KmsMasterKeyId", PropertyKind::String),
        Property::new("KmsDataKeyReusePeriodSeconds", PropertyKind::Integer),
        Property::new("MaximumMessageSize", PropertyKind::Integer),
        Property::new("MessageRetentionPeriod", PropertyKind::Integer),
        Property::new("ReceiveMessageWaitTimeSeconds", PropertyKind::Integer),
        Property::new("RedriveAllowPolicy", PropertyKind::Json),
        Property::new("RedrivePolicy", PropertyKind::Json),
        Property::new("SqsManagedSseEnabled", PropertyKind::Boolean),
        Property::new("VisibilityTimeout", PropertyKind::Integer),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "QueueName", "QueueUrl"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let is_fifo = new.fifo_queue == Some(true);
        let name = new.queue_name.clone().unwrap_or_else(|| {
            let name = request.generate_name(if is_fifo { 75 } else { 80 });
            if is_fifo { format!("{name}.fifo") } else { name }
        });
        let address = Address { account: cx.account(), region: cx.region().clone(), name };
        if let Some(tags) = tags_of(cx, &address.url(cx)).await? {
            if request.made(tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))) {
                return Ok(physical(cx, &address));
            }
            return Err(Error::new("AlreadyExists", 400, format!("{} already exists.", address.name)).into());
        }
        let input = CreateQueueInput {
            queue_name: address.name.clone(),
            attributes: Some(new.given()),
            tags: Some(wanted(request, new.tags.as_deref())),
        };
        cx.call::<CreateQueue>(input).await?;
        Ok(physical(cx, &address))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let before = old.attributes();
        let changed = new.attributes().into_iter().zip(before);
        let changed = changed.filter(|((_, after, _), (_, before, _))| after != before);
        let changed = changed.map(|((name, after, default), _)| {
            (name.to_owned(), after.unwrap_or_else(|| default.to_owned()))
        });
        let mut attributes: IndexMap<String, String> = changed.collect();
        // Of the two ways to encrypt, the one that is given rules.
        if new.kms_master_key_id.is_some() {
            attributes.shift_remove("SqsManagedSseEnabled");
        } else {
            attributes.shift_remove("KmsDataKeyReusePeriodSeconds");
        }
        if !attributes.is_empty() {
            let input = SetQueueAttributesInput { queue_url: id.to_owned(), attributes };
            cx.call::<SetQueueAttributes>(input).await?;
        }
        let wanted = wanted(request, new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.contains_key(key)).collect();
        if !tag_keys.is_empty() {
            cx.call::<UntagQueue>(UntagQueueInput { queue_url: id.to_owned(), tag_keys }).await?;
        }
        cx.call::<TagQueue>(TagQueueInput { queue_url: id.to_owned(), tags: wanted }).await?;
        // The server may listen elsewhere than when the queue was made. It is the same queue, and another id would have it
        // deleted as one that was replaced.
        Ok(Physical { id: id.to_owned(), ..physical(cx, &Address::of_url(cx, id)?) })
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        match cx.call::<DeleteQueue>(DeleteQueueInput { queue_url: id.to_owned() }).await {
            Err(error) if error.code() == "QueueDoesNotExist" => Ok(()),
            result => result.map(drop),
        }
    }
}

fn physical(cx: &Cx, address: &Address) -> Physical {
    let url = address.url(cx);
    Physical::new(url.as_str())
        .with("Arn", address.arn())
        .with("QueueName", address.name.as_str())
        .with("QueueUrl", url)
}

fn wanted(request: &ResourceRequest, own: Option<&[Tag]>) -> IndexMap<String, String> {
    request.tags(own).into_iter().map(|Tag { key, value }| (key, value)).collect()
}

/// The tags of a queue, if it is there.
async fn tags_of(cx: &Cx, url: &str) -> OpResult<Option<IndexMap<String, String>>> {
    match cx.call::<ListQueueTags>(ListQueueTagsInput { queue_url: url.to_owned() }).await {
        Ok(output) => Ok(Some(output.tags.unwrap_or_default())),
        Err(error) if error.code() == "QueueDoesNotExist" => Ok(None),
        Err(error) => Err(error),
    }
}
