//! AWS::ApiGateway::Stage.

use super::{bring_tags, escape, gone, patch, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::apigateway::{
    CreateStage, CreateStageInput, DeleteStage, DeleteStageInput, GetStage, GetStageInput, UpdateStage,
    UpdateStageInput,
};
use indexmap::IndexMap;
use serde::Deserialize;

pub struct Stage;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    stage_name: String,
    deployment_id: String,
    description: Option<String>,
    variables: Option<IndexMap<String, String>>,
    tracing_enabled: Option<bool>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for Stage {
    const NAME: &'static str = "AWS::ApiGateway::Stage";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("StageName", PropertyKind::String).required().replaces(),
        Property::new("DeploymentId", PropertyKind::String).required(),
        Property::new("Description", PropertyKind::String),
        Property::new("Variables", PropertyKind::Map(&PropertyKind::String)),
        Property::new("TracingEnabled", PropertyKind::Boolean),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let (rest_api_id, stage_name) = (new.rest_api_id.clone(), new.stage_name.clone());
        let input = CreateStageInput {
            rest_api_id: rest_api_id.clone(),
            stage_name: stage_name.clone(),
            deployment_id: new.deployment_id,
            description: new.description,
            variables: new.variables,
            tracing_enabled: new.tracing_enabled,
            tags: Some(tags(request, new.tags.as_deref())),
            ..Default::default()
        };
        match cx.call::<CreateStage>(input).await {
            Err(OpError::Aws(error)) if error.code == "ConflictException" => {
                let input = GetStageInput { rest_api_id, stage_name: stage_name.clone() };
                let there = cx.call::<GetStage>(input).await?.tags.unwrap_or_default();
                if !request.made(there.iter().map(|(k, v)| (k.as_str(), v.as_str()))) {
                    return Err(
                        Error::new("AlreadyExists", 400, format!("{stage_name} already exists.")).into()
                    );
                }
            }
            other => drop(other?),
        }
        Ok(Physical::new(stage_name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let mut operations = vec![
            patch("/deploymentId", Some(new.deployment_id)),
            patch("/description", new.description),
            patch("/tracingEnabled", Some(new.tracing_enabled.unwrap_or_default().to_string())),
        ];
        let variables = new.variables.unwrap_or_default();
        let path = |name: &str| format!("/variables/{}", escape(name));
        let gone = old.variables.unwrap_or_default().into_keys().filter(|name| !variables.contains_key(name));
        operations.extend(gone.map(|name| patch(&path(&name), None)));
        operations.extend(variables.iter().map(|(name, value)| patch(&path(name), Some(value.clone()))));
        let input = UpdateStageInput {
            rest_api_id: new.rest_api_id.clone(),
            stage_name: id.to_owned(),
            patch_operations: Some(operations),
        };
        cx.call::<UpdateStage>(input).await?;
        let path = format!("/restapis/{}/stages/{id}", new.rest_api_id);
        let resource_arn = format!("arn:aws:apigateway:{}::{path}", cx.region());
        bring_tags(cx, request, resource_arn, old.tags.as_deref(), new.tags.as_deref()).await?;
        Ok(Physical::new(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = DeleteStageInput { rest_api_id: old.rest_api_id, stage_name: id.to_owned() };
        gone(cx.call::<DeleteStage>(input).await)
    }
}
