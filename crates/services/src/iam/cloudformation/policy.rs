//! AWS::IAM::Policy: one inline policy, put into users, groups and roles.

use super::holder::{Holder, Kind, STRINGS};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use serde::Deserialize;
use serde_json::Value;

const LONGEST_NAME: usize = 128;

pub struct Policy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    groups: Option<Vec<String>>,
    policy_document: Value,
    policy_name: String,
    roles: Option<Vec<String>>,
    users: Option<Vec<String>>,
}

impl Properties {
    fn holders(&self) -> Vec<Holder<'_>> {
        let each = [(Kind::Group, &self.groups), (Kind::Role, &self.roles), (Kind::User, &self.users)];
        each.into_iter()
            .flat_map(|(kind, names)| names.iter().flatten().map(move |name| Holder { kind, name }))
            .collect()
    }
}

#[async_trait]
impl ResourceType for Policy {
    const NAME: &'static str = "AWS::IAM::Policy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Groups", STRINGS),
        Property::new("PolicyDocument", PropertyKind::Json).required(),
        Property::new("PolicyName", PropertyKind::String).required(),
        Property::new("Roles", STRINGS),
        Property::new("Users", STRINGS),
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Id"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        if new.holders().is_empty() {
            let message = "At least one of [Groups,Roles,Users] must be non-empty.";
            return Err(aws::Error::new("ValidationError", 400, message).into());
        }
        put(cx, &new).await?;
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
        put(cx, &new).await?;
        let kept = new.holders();
        for holder in old.holders() {
            let same = |k: &Holder<'_>| k.kind == holder.kind && k.name == holder.name;
            if old.policy_name != new.policy_name || !kept.iter().any(same) {
                holder.delete(cx, &old.policy_name).await?;
            }
        }
        Ok(physical(id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, _: &str, old: Properties) -> Result<(), OpError> {
        for holder in old.holders() {
            holder.delete(cx, &old.policy_name).await?;
        }
        Ok(())
    }
}

async fn put(cx: &Cx, new: &Properties) -> OpResult<()> {
    let holders = new.holders();
    if holders.is_empty() {
        let message = "At least one of [Groups,Roles,Users] must be non-empty.";
        return Err(aws::Error::new("ValidationError", 400, message).into());
    }
    for holder in holders {
        holder.put(cx, &new.policy_name, &new.policy_document).await?;
    }
    Ok(())
}

fn physical(id: &str) -> Physical {
    Physical::new(id).with("Id", id)
}
