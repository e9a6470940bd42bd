//! AWS::Lambda::EventInvokeConfig.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::lambda::{
    DeleteFunctionEventInvokeConfig, DeleteFunctionEventInvokeConfigInput, PutFunctionEventInvokeConfig,
    PutFunctionEventInvokeConfigInput,
};
use serde::Deserialize;

pub struct EventInvokeConfig;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    function_name: String,
    qualifier: String,
    maximum_retry_attempts: Option<i32>,
    maximum_event_age_in_seconds: Option<i32>,
}

#[async_trait]
impl ResourceType for EventInvokeConfig {
    const NAME: &'static str = "AWS::Lambda::EventInvokeConfig";
    const PROPERTIES: &'static [Property] = &[
        Property::new("FunctionName", PropertyKind::String).required().replaces(),
        Property::new("Qualifier", PropertyKind::String).required().replaces(),
        Property::new("MaximumRetryAttempts", PropertyKind::Integer),
        Property::new("MaximumEventAgeInSeconds", PropertyKind::Integer),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        put(cx, new).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        _: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        put(cx, new).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteFunctionEventInvokeConfigInput {
            function_name: old.function_name,
            qualifier: Some(old.qualifier),
        };
        gone(cx.call::<DeleteFunctionEventInvokeConfig>(input).await)
    }
}

async fn put(cx: &Cx, new: Properties) -> OpResult<Physical> {
    let id = format!("{}|{}", new.function_name, new.qualifier);
    let input = PutFunctionEventInvokeConfigInput {
        function_name: new.function_name,
        qualifier: Some(new.qualifier),
        maximum_retry_attempts: new.maximum_retry_attempts,
        maximum_event_age_in_seconds: new.maximum_event_age_in_seconds,
        destination_config: None,
    };
    cx.call::<PutFunctionEventInvokeConfig>(input).await?;
    Ok(Physical::new(id))
}
