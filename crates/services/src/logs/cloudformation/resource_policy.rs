//! AWS::Logs::ResourcePolicy. It has no tags, so a policy of the same name and text is taken for one that an earlier
//! attempt made.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::logs::{
    DeleteResourcePolicy, DeleteResourcePolicyInput, DescribeResourcePolicies, DescribeResourcePoliciesInput,
    PutResourcePolicy, PutResourcePolicyInput,
};
use serde::Deserialize;

pub struct ResourcePolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    policy_name: String,
    policy_document: String,
}

async fn put(cx: &Cx, new: Properties) -> Result<Physical, OpError> {
    let name = new.policy_name.clone();
    let input = PutResourcePolicyInput {
        policy_name: Some(new.policy_name),
        policy_document: Some(new.policy_document),
        ..Default::default()
    };
    cx.call::<PutResourcePolicy>(input).await?;
    Ok(Physical::new(name))
}

#[async_trait]
impl ResourceType for ResourcePolicy {
    const NAME: &'static str = "AWS::Logs::ResourcePolicy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("PolicyName", PropertyKind::String).required().replaces(),
        Property::new("PolicyDocument", PropertyKind::String).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, _: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let known = cx.call::<DescribeResourcePolicies>(DescribeResourcePoliciesInput::default()).await?;
        let policies = known.resource_policies.unwrap_or_default();
        let same = policies.into_iter().find(|p| p.policy_name.as_deref() == Some(&new.policy_name));
        if same.is_some_and(|p| p.policy_document.as_deref() != Some(&new.policy_document)) {
            let message = format!("{} already exists.", new.policy_name);
            return Err(Error::new("AlreadyExists", 400, message).into());
        }
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

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = DeleteResourcePolicyInput { policy_name: Some(id.to_owned()), ..Default::default() };
        match cx.call::<DeleteResourcePolicy>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}
