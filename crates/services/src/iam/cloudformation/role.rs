//! AWS::IAM::Role.

use super::holder::{
    Holder, InlinePolicy, Kind, MANAGED_POLICY_ARNS, POLICIES, Wanted, bring, gone_tags, iam_tags, or_gone,
    taken,
};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag, text};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;
use serde_json::Value;

/// [IAM quotas]
const LONGEST_NAME: usize = 64;

pub struct Role;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    assume_role_policy_document: Value,
    description: Option<String>,
    managed_policy_arns: Option<Vec<String>>,
    max_session_duration: Option<i32>,
    path: Option<String>,
    permissions_boundary: Option<String>,
    policies: Option<Vec<InlinePolicy>>,
    role_name: Option<String>,
    tags: Option<Vec<Tag>>,
}

impl Properties {
    fn wanted(&self) -> Wanted<'_> {
        Wanted::new(self.policies.as_ref(), self.managed_policy_arns.as_ref())
    }
}

#[async_trait]
impl ResourceType for Role {
    const NAME: &'static str = "AWS::IAM::Role";
    const PROPERTIES: &'static [Property] = &[
        Property::new("AssumeRolePolicyDocument", PropertyKind::Json).required(),
        Property::new("Description", PropertyKind::String),
        MANAGED_POLICY_ARNS,
        Property::new("MaxSessionDuration", PropertyKind::Integer),
        Property::new("Path", PropertyKind::String).replaces(),
        Property::new("PermissionsBoundary", PropertyKind::String),
        POLICIES,
        Property::new("RoleName", PropertyKind::String).replaces(),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "RoleId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.role_name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let input = iam::CreateRoleInput {
            role_name: name.clone(),
            path: new.path.clone(),
            assume_role_policy_document: text(&new.assume_role_policy_document),
            description: new.description.clone(),
            max_session_duration: new.max_session_duration,
            permissions_boundary: new.permissions_boundary.clone(),
            tags: Some(iam_tags(request, new.tags.as_deref())),
        };
        match cx.call::<iam::CreateRole>(input).await {
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" => {
                if !made_here(cx, request, &name).await? {
                    return Err(taken(&name, Self::NAME));
                }
            }
            other => drop(other?),
        }
        bring(cx, Holder { kind: Kind::Role, name: &name }, Wanted::NOTHING, new.wanted()).await?;
        physical(cx, &name).await
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let role_name = id.to_owned();
        let update = iam::UpdateRoleInput {
            role_name: role_name.clone(),
            description: Some(new.description.clone().unwrap_or_default()),
            max_session_duration: Some(new.max_session_duration.unwrap_or(3600)),
        };
        cx.call::<iam::UpdateRole>(update).await?;
        let policy_document = text(&new.assume_role_policy_document);
        if policy_document != text(&old.assume_role_policy_document) {
            let input = iam::UpdateAssumeRolePolicyInput { role_name: role_name.clone(), policy_document };
            cx.call::<iam::UpdateAssumeRolePolicy>(input).await?;
        }
        bring_boundary(cx, id, old.permissions_boundary.as_ref(), new.permissions_boundary.as_ref()).await?;
        bring(cx, Holder { kind: Kind::Role, name: id }, old.wanted(), new.wanted()).await?;
        let tags = iam_tags(request, new.tags.as_deref());
        let tag_keys = gone_tags(old.tags.as_ref(), &tags);
        if !tag_keys.is_empty() {
            cx.call::<iam::UntagRole>(iam::UntagRoleInput { role_name: role_name.clone(), tag_keys }).await?;
        }
        cx.call::<iam::TagRole>(iam::TagRoleInput { role_name, tags }).await?;
        physical(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        bring(cx, Holder { kind: Kind::Role, name: id }, old.wanted(), Wanted::NOTHING).await?;
        or_gone(cx.call::<iam::DeleteRole>(iam::DeleteRoleInput { role_name: id.to_owned() }).await)
    }
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<bool> {
    let input = iam::ListRoleTagsInput { role_name: name.to_owned(), ..Default::default() };
    let tags = cx.call::<iam::ListRoleTags>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))))
}

async fn bring_boundary(cx: &Cx, name: &str, old: Option<&String>, new: Option<&String>) -> OpResult<()> {
    let role_name = name.to_owned();
    match new {
        Some(new) if old != Some(new) => {
            let input = iam::PutRolePermissionsBoundaryInput { role_name, permissions_boundary: new.clone() };
            cx.call::<iam::PutRolePermissionsBoundary>(input).await.map(drop)
        }
        None if old.is_some() => {
            let input = iam::DeleteRolePermissionsBoundaryInput { role_name };
            or_gone(cx.call::<iam::DeleteRolePermissionsBoundary>(input).await)
        }
        _ => Ok(()),
    }
}

async fn physical(cx: &Cx, name: &str) -> OpResult<Physical> {
    let output = cx.call::<iam::GetRole>(iam::GetRoleInput { role_name: name.to_owned() }).await?;
    let role = output.role.unwrap_or_default();
    Ok(Physical::new(name)
        .with("Arn", role.arn.unwrap_or_default())
        .with("RoleId", role.role_id.unwrap_or_default()))
}
