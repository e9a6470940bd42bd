//! AWS::IAM::Group.

use super::holder::{
    Holder, InlinePolicy, Kind, MANAGED_POLICY_ARNS, POLICIES, Wanted, bring, or_gone, taken,
};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;

/// [IAM quotas]
const LONGEST_NAME: usize = 128;

pub struct Group;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    group_name: Option<String>,
    managed_policy_arns: Option<Vec<String>>,
    path: Option<String>,
    policies: Option<Vec<InlinePolicy>>,
}

impl Properties {
    fn wanted(&self) -> Wanted<'_> {
        Wanted::new(self.policies.as_ref(), self.managed_policy_arns.as_ref())
    }
}

#[async_trait]
impl ResourceType for Group {
    const NAME: &'static str = "AWS::IAM::Group";
    const PROPERTIES: &'static [Property] = &[
        Property::new("GroupName", PropertyKind::String).replaces(),
        MANAGED_POLICY_ARNS,
        // AWS moves the group; here its path is fixed when it is made.
        Property::new("Path", PropertyKind::String).replaces(),
        POLICIES,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.group_name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let input = iam::CreateGroupInput { group_name: name.clone(), path: new.path.clone() };
        match cx.call::<iam::CreateGroup>(input).await {
            // Groups have no tags; a name that was made up for this very request is this stack's.
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" && new.group_name.is_some() => {
                return Err(taken(&name, Self::NAME));
            }
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" => {}
            other => drop(other?),
        }
        bring(cx, Holder { kind: Kind::Group, name: &name }, Wanted::NOTHING, new.wanted()).await?;
        physical(cx, &name).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        bring(cx, Holder { kind: Kind::Group, name: id }, old.wanted(), new.wanted()).await?;
        physical(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        bring(cx, Holder { kind: Kind::Group, name: id }, old.wanted(), Wanted::NOTHING).await?;
        or_gone(cx.call::<iam::DeleteGroup>(iam::DeleteGroupInput { group_name: id.to_owned() }).await)
    }
}

async fn physical(cx: &Cx, name: &str) -> OpResult<Physical> {
    let input = iam::GetGroupInput { group_name: name.to_owned(), ..Default::default() };
    let output = cx.call::<iam::GetGroup>(input).await?;
    Ok(Physical::new(name).with("Arn", output.group.unwrap_or_default().arn.unwrap_or_default()))
}
