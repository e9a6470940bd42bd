//! AWS::ApiGateway::Resource.

use super::{gone, or_taken};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::apigateway::{CreateResource, CreateResourceInput, DeleteResource, DeleteResourceInput};
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

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = CreateResourceInput {
            rest_api_id: new.rest_api_id,
            parent_id: new.parent_id,
            path_part: new.path_part,
        };
        let made = or_taken(cx.creating(&request.token).call::<CreateResource>(input).await)?;
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
        let input = DeleteResourceInput { rest_api_id: old.rest_api_id, resource_id: id.to_owned() };
        gone(cx.call::<DeleteResource>(input).await)
    }
}

fn physical(id: String) -> Physical {
    Physical::new(&*id).with("ResourceId", id)
}
