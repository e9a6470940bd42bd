//! AWS::Lambda::Version.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::lambda::{DeleteFunction, DeleteFunctionInput, PublishVersion, PublishVersionInput};
use serde::Deserialize;

pub struct Version;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    function_name: String,
    description: Option<String>,
    code_sha256: Option<String>,
}

#[async_trait]
impl ResourceType for Version {
    const NAME: &'static str = "AWS::Lambda::Version";
    const PROPERTIES: &'static [Property] = &[
        Property::new("FunctionName", PropertyKind::String).required().replaces(),
        Property::new("Description", PropertyKind::String).replaces(),
        Property::new("CodeSha256", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["FunctionArn", "Version"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = PublishVersionInput {
            function_name: new.function_name,
            description: new.description,
            code_sha256: new.code_sha256,
            ..Default::default()
        };
        // Performed again after a crash, it publishes nothing: nothing has changed since.
        let version = cx.call::<PublishVersion>(input).await?;
        Ok(physical(version.function_arn.unwrap_or_default()))
    }

    async fn update(
        &self,
        _: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        _: Properties,
    ) -> Result<Physical, OpError> {
        // Every property replaces.
        Ok(physical(id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteFunctionInput { function_name: id.to_owned(), qualifier: None };
        gone(cx.call::<DeleteFunction>(input).await)
    }
}

fn physical(arn: String) -> Physical {
    let version = arn.rsplit(':').next().unwrap_or_default().to_owned();
    Physical::new(&*arn).with("FunctionArn", arn).with("Version", version)
}
