//! AWS::SNS::Topic.

use super::super::topic::{arn, name_of};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag, text};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::sns::{
    CreateTopic, CreateTopicInput, DeleteTopic, DeleteTopicInput, GetTopicAttributes,
    GetTopicAttributesInput, ListSubscriptionsByTopic, ListSubscriptionsByTopicInput, ListTagsForResource,
    ListTagsForResourceInput, SetTopicAttributes, SetTopicAttributesInput, Subscribe, SubscribeInput,
    TagResource, TagResourceInput, Unsubscribe, UnsubscribeInput, UntagResource, UntagResourceInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct Topic;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    topic_name: Option<String>,
    display_name: Option<String>,
    fifo_topic: Option<bool>,
    content_based_deduplication: Option<bool>,
    signature_version: Option<String>,
    tracing_config: Option<String>,
    delivery_policy: Option<Value>,
    subscription: Option<Vec<Inline>>,
    tags: Option<Vec<Tag>>,
}

/// A subscription that goes with its topic.
#[derive(Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Inline {
    endpoint: String,
    protocol: String,
}

const INLINE: &[Property] = &[
    Property::new("Endpoint", PropertyKind::String).required(),
    Property::new("Protocol", PropertyKind::String).required(),
];

impl Properties {
    /// The attributes that are in the topic's own words.
    fn attributes(&self) -> Vec<(&'static str, Option<String>)> {
        vec![
            ("DisplayName", self.display_name.clone()),
            ("ContentBasedDeduplication", self.content_based_deduplication.map(|value| value.to_string())),
            ("SignatureVersion", self.signature_version.clone()),
            ("TracingConfig", self.tracing_config.clone()),
            ("DeliveryPolicy", self.delivery_policy.as_ref().map(text)),
        ]
    }
}

/// What an attribute is that a template gives no value any more.
fn default_of(attribute: &str) -> &'static str {
    match attribute {
        "ContentBasedDeduplication" => "false",
        "SignatureVersion" => "1",
        "TracingConfig" => "PassThrough",
        _ => "",
    }
}

#[async_trait]
impl ResourceType for Topic {
    const NAME: &'static str = "AWS::SNS::Topic";
    const PROPERTIES: &'static [Property] = &[
        Property::new("TopicName", PropertyKind::String).replaces(),
        Property::new("DisplayName", PropertyKind::String),
        Property::new("FifoTopic", PropertyKind::Boolean).replaces(),
        Property::new("ContentBasedDeduplication", PropertyKind::Boolean),
        Property::new("SignatureVersion", PropertyKind::String),
        Property::new("TracingConfig", PropertyKind::String),
        Property::new("DeliveryPolicy", PropertyKind::Json),
        Property::new("Subscription", PropertyKind::List(&PropertyKind::Object(INLINE))),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["DisplayName", "TopicArn", "TopicName"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let is_fifo = new.fifo_topic == Some(true);
        let name = new.topic_name.clone().unwrap_or_else(|| {
            let name = request.generate_name(if is_fifo { 251 } else { 256 });
            if is_fifo { format!("{name}.fifo") } else { name }
        });
        let topic_arn = arn(cx.region(), cx.account(), &name).to_string();
        if exists(cx, &topic_arn).await? && !made_here(cx, request, &topic_arn).await? {
            return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
        }
        let given = new.attributes().into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?)));
        let fifo = is_fifo.then(|| ("FifoTopic".to_owned(), "true".to_owned()));
        let input = CreateTopicInput {
            name,
            attributes: Some(given.chain(fifo).collect()),
            tags: Some(tags(request, new.tags.as_deref())),
            ..Default::default()
        };
        cx.call::<CreateTopic>(input).await?;
        subscribe(cx, &topic_arn, new.subscription.unwrap_or_default()).await?;
        physical(&topic_arn, new.display_name)
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        for ((attribute, before), (_, after)) in old.attributes().into_iter().zip(new.attributes()) {
            if before != after {
                let input = SetTopicAttributesInput {
                    topic_arn: id.to_owned(),
                    attribute_name: attribute.to_owned(),
                    attribute_value: Some(after.unwrap_or_else(|| default_of(attribute).to_owned())),
                };
                cx.call::<SetTopicAttributes>(input).await?;
            }
        }
        let wanted = tags(request, new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: id.to_owned(), tag_keys };
            cx.call::<UntagResource>(input).await?;
        }
        cx.call::<TagResource>(TagResourceInput { resource_arn: id.to_owned(), tags: wanted }).await?;
        let (before, after) = (old.subscription.unwrap_or_default(), new.subscription.unwrap_or_default());
        let gone = before.into_iter().filter(|inline| !after.contains(inline)).collect();
        unsubscribe(cx, id, gone).await?;
        subscribe(cx, id, after).await?;
        physical(id, new.display_name)
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        cx.call::<DeleteTopic>(DeleteTopicInput { topic_arn: id.to_owned() }).await.map(drop)
    }
}

/// What is subscribed already stays as it is.
async fn subscribe(cx: &Cx, topic_arn: &str, all: Vec<Inline>) -> Result<(), OpError> {
    for Inline { endpoint, protocol } in all {
        let input = SubscribeInput {
            topic_arn: topic_arn.to_owned(),
            protocol,
            endpoint: Some(endpoint),
            ..Default::default()
        };
        cx.call::<Subscribe>(input).await?;
    }
    Ok(())
}

async fn unsubscribe(cx: &Cx, topic_arn: &str, gone: Vec<Inline>) -> Result<(), OpError> {
    let mut next_token = None;
    while !gone.is_empty() {
        let input = ListSubscriptionsByTopicInput { topic_arn: topic_arn.to_owned(), next_token };
        let page = cx.call::<ListSubscriptionsByTopic>(input).await?;
        for found in page.subscriptions.unwrap_or_default() {
            let is_gone = |inline: &Inline| {
                found.endpoint.as_ref() == Some(&inline.endpoint)
                    && found.protocol.as_ref() == Some(&inline.protocol)
            };
            // One that was never confirmed can't be ended. After two days it can't be confirmed either, and goes when the next
            // is subscribed.
            let arn = found.subscription_arn.clone().filter(|arn| arn.starts_with("arn:"));
            if let Some(subscription_arn) = arn.filter(|_| gone.iter().any(is_gone)) {
                cx.call::<Unsubscribe>(UnsubscribeInput { subscription_arn }).await?;
            }
        }
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    Ok(())
}

fn physical(topic_arn: &str, display_name: Option<String>) -> Result<Physical, OpError> {
    let physical = Physical::new(topic_arn).with("DisplayName", display_name.unwrap_or_default());
    Ok(physical.with("TopicArn", topic_arn).with("TopicName", name_of(topic_arn)?))
}

fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<aws::sns::Tag> {
    let tags = request.tags(own).into_iter();
    tags.map(|Tag { key, value }| aws::sns::Tag { key, value }).collect()
}

async fn exists(cx: &Cx, topic_arn: &str) -> Result<bool, OpError> {
    let input = GetTopicAttributesInput { topic_arn: topic_arn.to_owned() };
    match cx.call::<GetTopicAttributes>(input).await {
        Ok(_) => Ok(true),
        Err(error) if error.code() == "NotFound" => Ok(false),
        Err(error) => Err(error),
    }
}

async fn made_here(cx: &Cx, request: &ResourceRequest, topic_arn: &str) -> Result<bool, OpError> {
    let input = ListTagsForResourceInput { resource_arn: topic_arn.to_owned() };
    let tags = cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))))
}
