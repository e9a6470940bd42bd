//! AWS::ApiGateway::Resource.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::apigateway::{
    CreateResource, CreateResourceInput, DeleteResource, DeleteResourceInput, GetResources, GetResourcesInput,
};
use serde::Deserialize;

pub struct Resource;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    rest_api_id: String,
    parent_id: String,
    path_part: String,
}

#[async_trait]
impl ResourceType for Resource {
    const NAME: &'static str = "AWS::ApiGateway::Resource";
    const PROPERTIES: &'static [Property] = &[
        Property::new("RestApiId", PropertyKind::String).required().replaces(),
        Property::new("ParentId", PropertyKind::String).required().replaces(),
        Property::new("PathPart", PropertyKind::String).required().replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["ResourceId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateResourceInput {
            rest_api_id: new.rest_api_id.clone(),
            parent_id: new.parent_id.clone(),
            path_part: new.path_part.clone(),
        };
        match cx.call::<CreateResource>(input).await {
            Ok(resource) => Ok(physical(resource.id.unwrap_or_default())),
            Err(OpError::Aws(error)) if error.code == "ConflictException" => {
                // A part of a path is all that a resource is: the one that is there is this one.
                let found = find(cx, &new).await?;
                found.map(physical).ok_or(OpError::Aws(error))
            }
            Err(error) => Err(error),
        }
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
        let input = DeleteResourceInput { rest_api_id: old.rest_api_id, resource_id: id.to_owned() };
        gone(cx.call::<DeleteResource>(input).await)
    }
}

fn physical(id: String) -> Physical {
    Physical::new(&*id).with("ResourceId", id)
}

async fn find(cx: &Cx, new: &Properties) -> OpResult<Option<String>> {
    let rest_api_id = new.rest_api_id.clone();
    let input = GetResourcesInput { rest_api_id, limit: Some(500), ..Default::default() };
    let items = cx.call::<GetResources>(input).await?.items.unwrap_or_default();
    let found = items.into_iter().find(|r| {
        r.parent_id.as_ref() == Some(&new.parent_id) && r.path_part.as_ref() == Some(&new.path_part)
    });
    Ok(found.and_then(|r| r.id))
}
