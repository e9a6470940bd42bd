//! AWS::SNS::TopicPolicy: one policy, which becomes that of each topic that it names.

use super::super::topic::{default_policy, name_of};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, text};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Arn;
use aws::sns::{SetTopicAttributes, SetTopicAttributesInput};
use serde::Deserialize;
use serde_json::Value;

pub struct TopicPolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    policy_document: Value,
    topics: Vec<String>,
}

#[async_trait]
impl ResourceType for TopicPolicy {
    const NAME: &'static str = "AWS::SNS::TopicPolicy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("PolicyDocument", PropertyKind::Json).required(),
        Property::new("Topics", PropertyKind::List(&PropertyKind::String)).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let text = text(&new.policy_document);
        for topic in new.topics {
            set(cx, topic, text.clone()).await?;
        }
        let id = request.generate_name(128);
        Ok(Physical::new(id.as_str()).with("Id", id))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        for topic in old.topics {
            if !new.topics.contains(&topic) {
                reset(cx, topic).await?;
            }
        }
        let text = text(&new.policy_document);
        for topic in new.topics {
            set(cx, topic, text.clone()).await?;
        }
        Ok(Physical::new(id).with("Id", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        for topic in old.topics {
            reset(cx, topic).await?;
        }
        Ok(())
    }
}

async fn set(cx: &Cx, topic_arn: String, policy: String) -> Result<(), OpError> {
    let input = SetTopicAttributesInput {
        topic_arn,
        attribute_name: "Policy".to_owned(),
        attribute_value: Some(policy),
    };
    cx.call::<SetTopicAttributes>(input).await.map(drop)
}

/// A topic has always a policy: without another, the one that it was made with. With a topic that is gone its policy is gone.
async fn reset(cx: &Cx, topic_arn: String) -> Result<(), OpError> {
    name_of(&topic_arn)?;
    let account = topic_arn.parse::<Arn>().ok().and_then(|arn| arn.account_id()).unwrap_or(cx.account());
    let policy = default_policy(&topic_arn, account);
    match set(cx, topic_arn, policy).await {
        Err(error) if error.code() == "NotFound" => Ok(()),
        result => result,
    }
}
