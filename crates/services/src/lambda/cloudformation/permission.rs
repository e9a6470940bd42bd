//! AWS::Lambda::Permission.

use super::gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::lambda::{AddPermission, AddPermissionInput, RemovePermission, RemovePermissionInput};
use serde::Deserialize;

pub struct Permission;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    action: String,
    function_name: String,
    principal: String,
    source_account: Option<String>,
    source_arn: Option<String>,
    event_source_token: Option<String>,
    #[serde(rename = "PrincipalOrgID")]
    principal_org_id: Option<String>,
}

#[async_trait]
impl ResourceType for Permission {
    const NAME: &'static str = "AWS::Lambda::Permission";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Action", PropertyKind::String).required().replaces(),
        Property::new("FunctionName", PropertyKind::String).required().replaces(),
        Property::new("Principal", PropertyKind::String).required().replaces(),
        Property::new("SourceAccount", PropertyKind::String).replaces(),
        Property::new("SourceArn", PropertyKind::String).replaces(),
        Property::new("EventSourceToken", PropertyKind::String).replaces(),
        Property::new("PrincipalOrgID", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let id = request.generate_name(100);
        let input = AddPermissionInput {
            function_name: new.function_name,
            statement_id: id.clone(),
            action: new.action,
            principal: new.principal,
            source_arn: new.source_arn,
            source_account: new.source_account,
            event_source_token: new.event_source_token,
            principal_org_id: new.principal_org_id,
            ..Default::default()
        };
        match cx.call::<AddPermission>(input).await {
            // The name is this request's own: an earlier attempt added it.
            Err(OpError::Aws(error)) if error.code == "ResourceConflictException" => {}
            other => drop(other?),
        }
        Ok(Physical::new(&*id).with("Id", id))
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
        Ok(Physical::new(id).with("Id", id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = RemovePermissionInput {
            function_name: old.function_name,
            statement_id: id.to_owned(),
            ..Default::default()
        };
        gone(cx.call::<RemovePermission>(input).await)
    }
}
