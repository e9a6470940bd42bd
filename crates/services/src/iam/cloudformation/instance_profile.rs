//! AWS::IAM::InstanceProfile.

use super::holder::{STRINGS, iam_tags, or_gone, taken};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;

/// [IAM quotas]
const LONGEST_NAME: usize = 128;

pub struct InstanceProfile;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    instance_profile_name: Option<String>,
    path: Option<String>,
    roles: Vec<String>,
}

#[async_trait]
impl ResourceType for InstanceProfile {
    const NAME: &'static str = "AWS::IAM::InstanceProfile";
    const PROPERTIES: &'static [Property] = &[
        Property::new("InstanceProfileName", PropertyKind::String).replaces(),
        Property::new("Path", PropertyKind::String).replaces(),
        Property::new("Roles", STRINGS).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.instance_profile_name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let input = iam::CreateInstanceProfileInput {
            instance_profile_name: name.clone(),
            path: new.path.clone(),
            tags: Some(iam_tags(request, None)),
        };
        match cx.call::<iam::CreateInstanceProfile>(input).await {
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" => {
                if !made_here(cx, request, &name).await? {
                    return Err(taken(&name, Self::NAME));
                }
            }
            other => drop(other?),
        }
        bring_role(cx, &name, &new.roles).await?;
        physical(cx, &name).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        _: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        bring_role(cx, id, &new.roles).await?;
        physical(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        or_gone(bring_role(cx, id, &[]).await)?;
        let input = iam::DeleteInstanceProfileInput { instance_profile_name: id.to_owned() };
        or_gone(cx.call::<iam::DeleteInstanceProfile>(input).await)
    }
}

async fn get(cx: &Cx, name: &str) -> OpResult<iam::InstanceProfile> {
    let input = iam::GetInstanceProfileInput { instance_profile_name: name.to_owned() };
    Ok(cx.call::<iam::GetInstanceProfile>(input).await?.instance_profile.unwrap_or_default())
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<bool> {
    let input =
        iam::ListInstanceProfileTagsInput { instance_profile_name: name.to_owned(), ..Default::default() };
    let tags = cx.call::<iam::ListInstanceProfileTags>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))))
}

/// A profile holds at most one role; IAM says so if a template asks for more.
async fn bring_role(cx: &Cx, name: &str, wanted: &[String]) -> OpResult<()> {
    let held = get(cx, name).await?.roles.unwrap_or_default();
    let held: Vec<String> = held.into_iter().filter_map(|role| role.role_name).collect();
    for role in held.iter().filter(|role| !wanted.contains(role)) {
        let input = iam::RemoveRoleFromInstanceProfileInput {
            instance_profile_name: name.to_owned(),
            role_name: role.clone(),
        };
        cx.call::<iam::RemoveRoleFromInstanceProfile>(input).await?;
    }
    for role in wanted.iter().filter(|role| !held.contains(role)) {
        let input = iam::AddRoleToInstanceProfileInput {
            instance_profile_name: name.to_owned(),
            role_name: role.clone(),
        };
        cx.call::<iam::AddRoleToInstanceProfile>(input).await?;
    }
    Ok(())
}

async fn physical(cx: &Cx, name: &str) -> OpResult<Physical> {
    Ok(Physical::new(name).with("Arn", get(cx, name).await?.arn.unwrap_or_default()))
}
