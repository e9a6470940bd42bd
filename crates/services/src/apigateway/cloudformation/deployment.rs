//! AWS::ApiGateway::Deployment.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::apigateway::{
    CreateDeployment, CreateDeploymentInput, DeleteDeployment, DeleteDeploymentInput, DeleteStage,
    DeleteStageInput, GetStage, GetStageInput,
};
use serde::Deserialize;

pub struct Deployment;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    description: Option<String>,
    stage_name: Option<String>,
}

#[async_trait]
impl ResourceType for Deployment {
    const NAME: &'static str = "AWS::ApiGateway::Deployment";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("Description", PropertyKind::String).replaces(),
        Property::new("StageName", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["DeploymentId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateDeploymentInput {
            rest_api_id: new.rest_api_id,
            stage_name: new.stage_name,
            description: new.description,
            ..Default::default()
        };
        let made = cx.creating(&request.token).call::<CreateDeployment>(input).await?;
        Ok(physical(made.id.unwrap_or_default()))
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

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        if let Some(stage_name) = old.stage_name
            && serves(cx, &old.rest_api_id, &stage_name, id).await?
        {
            // The stage that came with the deployment goes with it, unless it serves another by now.
            let input = DeleteStageInput { rest_api_id: old.rest_api_id.clone(), stage_name };
            gone(cx.call::<DeleteStage>(input).await)?;
        }
        let input = DeleteDeploymentInput { rest_api_id: old.rest_api_id, deployment_id: id.to_owned() };
        gone(cx.call::<DeleteDeployment>(input).await)
    }
}

async fn serves(cx: &Cx, api: &str, stage: &str, deployment: &str) -> OpResult<bool> {
    let input = GetStageInput { rest_api_id: api.to_owned(), stage_name: stage.to_owned() };
    match cx.call::<GetStage>(input).await {
        Ok(stage) => Ok(stage.deployment_id.as_deref() == Some(deployment)),
        Err(OpError::Aws(error)) if error.code == "NotFoundException" => Ok(false),
        Err(error) => Err(error),
    }
}

fn physical(id: String) -> Physical {
    Physical::new(&*id).with("DeploymentId", id)
}
