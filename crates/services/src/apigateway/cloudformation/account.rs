//! AWS::ApiGateway::Account: the one setting of an account. It is there before and after, as on AWS.

use super::patch;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::apigateway::{UpdateAccount, UpdateAccountInput};
use serde::Deserialize;

pub struct Account;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    cloud_watch_role_arn: Option<String>,
}

#[async_trait]
impl ResourceType for Account {
    const NAME: &'static str = "AWS::ApiGateway::Account";
    const PROPERTIES: &'static [Property] = &[Property::new("CloudWatchRoleArn", PropertyKind::String)];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        put(cx, new).await?;
        let id = request.generate_name(64);
        Ok(Physical::new(&*id).with("Id", id))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        put(cx, new).await?;
        Ok(Physical::new(id).with("Id", id))
    }

    async fn delete(&self, _: &Cx, _: &ResourceRequest, _: &str, _: Properties) -> Result<(), OpError> {
        Ok(())
    }
}

async fn put(cx: &Cx, new: Properties) -> Result<(), OpError> {
    let operations = vec![patch("/cloudwatchRoleArn", new.cloud_watch_role_arn)];
    cx.call::<UpdateAccount>(UpdateAccountInput { patch_operations: Some(operations) }).await.map(drop)
}
