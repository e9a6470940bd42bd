//! AWS::StepFunctions::StateMachineVersion.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::stepfunctions::{
    DeleteStateMachineVersion, DeleteStateMachineVersionInput, PublishStateMachineVersion,
    PublishStateMachineVersionInput,
};
use serde::Deserialize;

pub struct StateMachineVersion;

#[derive(Clone, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    state_machine_arn: String,
    state_machine_revision_id: Option<String>,
    description: Option<String>,
}

#[async_trait]
impl ResourceType for StateMachineVersion {
    const NAME: &'static str = "AWS::StepFunctions::StateMachineVersion";
    const PROPERTIES: &'static [Property] = &[
        Property::new("StateMachineArn", PropertyKind::String).required().replaces(),
        Property::new("StateMachineRevisionId", PropertyKind::String).replaces(),
        Property::new("Description", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    /// The same request again gives the version that it published; one that others published is theirs.
    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = PublishStateMachineVersionInput {
            state_machine_arn: new.state_machine_arn,
            revision_id: new.state_machine_revision_id,
            description: new.description,
        };
        let made = cx.creating(&request.token).call::<PublishStateMachineVersion>(input).await?;
        let arn = made.state_machine_version_arn.unwrap_or_default();
        Ok(Physical::new(&arn).with("Arn", arn.as_str()))
    }

    async fn update(
        &self,
        _: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        _: Properties,
    ) -> Result<Physical, OpError> {
        Ok(Physical::new(id).with("Arn", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteStateMachineVersionInput { state_machine_version_arn: id.to_owned() };
        cx.call::<DeleteStateMachineVersion>(input).await.map(drop)
    }
}
