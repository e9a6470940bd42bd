//! AWS::IAM::User. `LoginProfile` is not served: nobody signs in with a password.

use super::holder::{
    Holder, InlinePolicy, Kind, MANAGED_POLICY_ARNS, POLICIES, STRINGS, Wanted, bring, gone_tags, iam_tags,
    or_gone, taken,
};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;

/// [IAM quotas]
const LONGEST_NAME: usize = 64;

pub struct User;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    groups: Option<Vec<String>>,
    managed_policy_arns: Option<Vec<String>>,
    path: Option<String>,
    permissions_boundary: Option<String>,
    policies: Option<Vec<InlinePolicy>>,
    tags: Option<Vec<Tag>>,
    user_name: Option<String>,
}

impl Properties {
    fn wanted(&self) -> Wanted<'_> {
        Wanted::new(self.policies.as_ref(), self.managed_policy_arns.as_ref())
    }

    fn groups(&self) -> &[String] {
        self.groups.as_deref().unwrap_or_default()
    }
}

#[async_trait]
impl ResourceType for User {
    const NAME: &'static str = "AWS::IAM::User";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Groups", STRINGS),
        MANAGED_POLICY_ARNS,
        Property::new("Path", PropertyKind::String),
        Property::new("PermissionsBoundary", PropertyKind::String),
        POLICIES,
        TAGS,
        Property::new("UserName", PropertyKind::String).replaces(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.user_name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let input = iam::CreateUserInput {
            user_name: name.clone(),
            path: new.path.clone(),
            permissions_boundary: new.permissions_boundary.clone(),
            tags: Some(iam_tags(request, new.tags.as_deref())),
        };
        match cx.call::<iam::CreateUser>(input).await {
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" => {
                let input = iam::ListUserTagsInput { user_name: name.clone(), ..Default::default() };
                let tags = cx.call::<iam::ListUserTags>(input).await?.tags.unwrap_or_default();
                if !request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))) {
                    return Err(taken(&name, Self::NAME));
                }
            }
            other => drop(other?),
        }
        bring_groups(cx, &name, &[], new.groups()).await?;
        bring(cx, Holder { kind: Kind::User, name: &name }, Wanted::NOTHING, new.wanted()).await?;
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
        let user_name = id.to_owned();
        if old.path != new.path {
            let path = new.path.clone().unwrap_or_else(|| "/".into());
            let input = iam::UpdateUserInput {
                user_name: user_name.clone(),
                new_path: Some(path),
                new_user_name: None,
            };
            cx.call::<iam::UpdateUser>(input).await?;
        }
        bring_boundary(cx, id, old.permissions_boundary.as_ref(), new.permissions_boundary.as_ref()).await?;
        bring_groups(cx, id, old.groups(), new.groups()).await?;
        bring(cx, Holder { kind: Kind::User, name: id }, old.wanted(), new.wanted()).await?;
        let tags = iam_tags(request, new.tags.as_deref());
        let tag_keys = gone_tags(old.tags.as_ref(), &tags);
        if !tag_keys.is_empty() {
            cx.call::<iam::UntagUser>(iam::UntagUserInput { user_name: user_name.clone(), tag_keys }).await?;
        }
        cx.call::<iam::TagUser>(iam::TagUserInput { user_name, tags }).await?;
        physical(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        bring_groups(cx, id, old.groups(), &[]).await?;
        bring(cx, Holder { kind: Kind::User, name: id }, old.wanted(), Wanted::NOTHING).await?;
        or_gone(cx.call::<iam::DeleteUser>(iam::DeleteUserInput { user_name: id.to_owned() }).await)
    }
}

async fn bring_groups(cx: &Cx, user: &str, old: &[String], new: &[String]) -> OpResult<()> {
    for group in new {
        let input = iam::AddUserToGroupInput { group_name: group.clone(), user_name: user.to_owned() };
        cx.call::<iam::AddUserToGroup>(input).await?;
    }
    for group in old.iter().filter(|group| !new.contains(group)) {
        let input = iam::RemoveUserFromGroupInput { group_name: group.clone(), user_name: user.to_owned() };
        or_gone(cx.call::<iam::RemoveUserFromGroup>(input).await)?;
    }
    Ok(())
}

async fn bring_boundary(cx: &Cx, name: &str, old: Option<&String>, new: Option<&String>) -> OpResult<()> {
    let user_name = name.to_owned();
    match new {
        Some(new) if old != Some(new) => {
            let input = iam::PutUserPermissionsBoundaryInput { user_name, permissions_boundary: new.clone() };
            cx.call::<iam::PutUserPermissionsBoundary>(input).await.map(drop)
        }
        None if old.is_some() => {
            let input = iam::DeleteUserPermissionsBoundaryInput { user_name };
            or_gone(cx.call::<iam::DeleteUserPermissionsBoundary>(input).await)
        }
        _ => Ok(()),
    }
}

async fn physical(cx: &Cx, name: &str) -> OpResult<Physical> {
    let output = cx.call::<iam::GetUser>(iam::GetUserInput { user_name: Some(name.to_owned()) }).await?;
    Ok(Physical::new(name).with("Arn", output.user.unwrap_or_default().arn.unwrap_or_default()))
}
