//! AWS::SQS::QueuePolicy: one policy, which becomes that of each queue that it names.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, text};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::sqs::{SetQueueAttributes, SetQueueAttributesInput};
use indexmap::IndexMap;
use serde::Deserialize;
use serde_json::Value;

pub struct QueuePolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    policy_document: Value,
    queues: Vec<String>,
}

#[async_trait]
impl ResourceType for QueuePolicy {
    const NAME: &'static str = "AWS::SQS::QueuePolicy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("PolicyDocument", PropertyKind::Json).required(),
        Property::new("Queues", PropertyKind::List(&PropertyKind::String)).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let text = text(&new.policy_document);
        for queue in new.queues {
            set(cx, queue, text.clone()).await?;
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
        for queue in old.queues {
            if !new.queues.contains(&queue) {
                take_away(cx, queue).await?;
            }
        }
        let text = text(&new.policy_document);
        for queue in new.queues {
            set(cx, queue, text.clone()).await?;
        }
        Ok(Physical::new(id).with("Id", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        for queue in old.queues {
            take_away(cx, queue).await?;
        }
        Ok(())
    }
}

async fn set(cx: &Cx, queue_url: String, policy: String) -> Result<(), OpError> {
    let attributes = IndexMap::from([("Policy".to_owned(), policy)]);
    cx.call::<SetQueueAttributes>(SetQueueAttributesInput { queue_url, attributes }).await.map(drop)
}

/// With a queue that is gone its policy is gone too.
async fn take_away(cx: &Cx, queue_url: String) -> Result<(), OpError> {
    match set(cx, queue_url, String::new()).await {
        Err(error) if error.code() == "QueueDoesNotExist" => Ok(()),
        result => result,
    }
}
