//! AWS::IAM::UserToGroupAddition.

use super::holder::{STRINGS, or_gone};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use serde::Deserialize;

const LONGEST_NAME: usize = 128;

pub struct UserToGroupAddition;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    group_name: String,
    users: Vec<String>,
}

#[async_trait]
impl ResourceType for UserToGroupAddition {
    const NAME: &'static str = "AWS::IAM::UserToGroupAddition";
    const PROPERTIES: &'static [Property] = &[
        Property::new("GroupName", PropertyKind::String).required(),
        Property::new("Users", STRINGS).required(),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        add(cx, &new).await?;
        Ok(physical(&request.generate_name(LONGEST_NAME)))
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        add(cx, &new).await?;
        let moved = old.group_name != new.group_name;
        let gone: Vec<&String> = old.users.iter().filter(|u| moved || !new.users.contains(u)).collect();
        remove(cx, &old.group_name, &gone).await?;
        Ok(physical(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        remove(cx, &old.group_name, &old.users.iter().collect::<Vec<_>>()).await
    }
}

async fn add(cx: &Cx, new: &Properties) -> OpResult<()> {
    for user in &new.users {
        let input = iam::AddUserToGroupInput { group_name: new.group_name.clone(), user_name: user.clone() };
        cx.call::<iam::AddUserToGroup>(input).await?;
    }
    Ok(())
}

async fn remove(cx: &Cx, group: &str, users: &[&String]) -> OpResult<()> {
    for user in users {
        let input =
            iam::RemoveUserFromGroupInput { group_name: group.to_owned(), user_name: (*user).clone() };
        or_gone(cx.call::<iam::RemoveUserFromGroup>(input).await)?;
    }
    Ok(())
}

fn physical(id: &str) -> Physical {
    Physical::new(id).with("Id", id)
}
