//! AWS::SNS::Subscription.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, text};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::sns::{
    SetSubscriptionAttributes, SetSubscriptionAttributesInput, Subscribe, SubscribeInput, Unsubscribe,
    UnsubscribeInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct Subscription;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    topic_arn: String,
    protocol: String,
    endpoint: Option<String>,
    /// Of the topic.
    region: Option<String>,
    filter_policy: Option<Value>,
    filter_policy_scope: Option<String>,
    raw_message_delivery: Option<bool>,
    redrive_policy: Option<Value>,
    delivery_policy: Option<Value>,
}

impl Properties {
    /// Each attribute, and what it is without the property.
    fn attributes(&self) -> [(&'static str, Option<String>, &'static str); 5] {
        [
            ("FilterPolicyScope", self.filter_policy_scope.clone(), "MessageAttributes"),
            ("FilterPolicy", self.filter_policy.as_ref().map(text), ""),
            ("RawMessageDelivery", self.raw_message_delivery.map(|raw| raw.to_string()), "false"),
            ("RedrivePolicy", self.redrive_policy.as_ref().map(text), ""),
            ("DeliveryPolicy", self.delivery_policy.as_ref().map(text), ""),
        ]
    }

    fn cx(&self, cx: &Cx) -> Cx {
        let region = self.region.as_deref().and_then(|region| region.parse().ok());
        region.map_or_else(|| cx.clone(), |region| cx.in_region(region))
    }
}

#[async_trait]
impl ResourceType for Subscription {
    const NAME: &'static str = "AWS::SNS::Subscription";
    const PROPERTIES: &'static [Property] = &[
        Property::new("TopicArn", PropertyKind::String).required().replaces(),
        Property::new("Protocol", PropertyKind::String).required().replaces(),
        Property::new("Endpoint", PropertyKind::String).replaces(),
        Property::new("Region", PropertyKind::String),
        Property::new("FilterPolicy", PropertyKind::Json),
        Property::new("FilterPolicyScope", PropertyKind::String),
        Property::new("RawMessageDelivery", PropertyKind::Boolean),
        Property::new("RedrivePolicy", PropertyKind::Json),
        Property::new("DeliveryPolicy", PropertyKind::Json),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    /// Subscribing again, after a crash, gives the subscription that is there.
    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let given = new.attributes().into_iter();
        let attributes = given.filter_map(|(name, value, _)| Some((name.to_owned(), value?))).collect();
        let there = new.cx(cx);
        let input = SubscribeInput {
            topic_arn: new.topic_arn,
            protocol: new.protocol,
            endpoint: new.endpoint,
            attributes: Some(attributes),
            return_subscription_arn: Some(true),
        };
        let output = there.call::<Subscribe>(input).await?;
        let arn = output.subscription_arn.ok_or_else(|| OpError::internal("Subscribe gave no ARN"))?;
        Ok(Physical::new(arn.as_str()).with("Arn", arn))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let there = new.cx(cx);
        for ((name, after, default), (_, before, _)) in new.attributes().into_iter().zip(old.attributes()) {
            if before != after {
                let input = SetSubscriptionAttributesInput {
                    subscription_arn: id.to_owned(),
                    attribute_name: name.to_owned(),
                    attribute_value: Some(after.unwrap_or_else(|| default.to_owned())),
                };
                there.call::<SetSubscriptionAttributes>(input).await?;
            }
        }
        Ok(Physical::new(id).with("Arn", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = UnsubscribeInput { subscription_arn: id.to_owned() };
        old.cx(cx).call::<Unsubscribe>(input).await.map(drop)
    }
}
