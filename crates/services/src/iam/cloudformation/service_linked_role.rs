//! AWS::IAM::ServiceLinkedRole.
//!
//! A role of this kind has no tags and no name of the stack's choice, so a creation that is performed again after a
//! crash can't tell its own role from one that was there: it fails, as AWS's does on a role that exists.

use super::holder::or_gone;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;

pub struct ServiceLinkedRole;

#[derive(Deserialize)]
pub struct Properties {
    #[serde(rename = "AWSServiceName")]
    service: String,
    #[serde(rename = "CustomSuffix")]
    suffix: Option<String>,
    #[serde(rename = "Description")]
    description: Option<String>,
}

#[async_trait]
impl ResourceType for ServiceLinkedRole {
    const NAME: &'static str = "AWS::IAM::ServiceLinkedRole";
    const PROPERTIES: &'static [Property] = &[
        Property::new("AWSServiceName", PropertyKind::String).required().replaces(),
        Property::new("CustomSuffix", PropertyKind::String).replaces(),
        // Its service alone changes the role, so a new description is a new role.
        Property::new("Description", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["RoleName"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let input = iam::CreateServiceLinkedRoleInput {
            aws_service_name: new.service,
            description: new.description,
            custom_suffix: new.suffix,
        };
        let role = cx.call::<iam::CreateServiceLinkedRole>(input).await?.role.unwrap_or_default();
        Ok(physical(&role.role_name.unwrap_or_default()))
    }

    async fn update(
        &self,
        _: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        _: Properties,
    ) -> Result<Physical, OpError> {
        Ok(physical(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = iam::DeleteServiceLinkedRoleInput { role_name: id.to_owned() };
        or_gone(cx.call::<iam::DeleteServiceLinkedRole>(input).await)
    }
}

fn physical(name: &str) -> Physical {
    Physical::new(name).with("RoleName", name)
}
