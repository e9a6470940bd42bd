//! AWS::Logs::LogGroup.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::Error;
use aws::logs::{
    AssociateKmsKey, AssociateKmsKeyInput, CreateLogGroup, CreateLogGroupInput, DeleteLogGroup,
    DeleteLogGroupInput, DeleteRetentionPolicy, DeleteRetentionPolicyInput, DisassociateKmsKey,
    DisassociateKmsKeyInput, ListTagsForResource, ListTagsForResourceInput, PutRetentionPolicy,
    PutRetentionPolicyInput, TagResource, TagResourceInput, UntagResource, UntagResourceInput,
};
use serde::Deserialize;

pub struct LogGroup;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    log_group_name: Option<String>,
    retention_in_days: Option<i32>,
    kms_key_id: Option<String>,
    log_group_class: Option<String>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for LogGroup {
    const NAME: &'static str = "AWS::Logs::LogGroup";
    const PROPERTIES: &'static [Property] = &[
        Property::new("LogGroupName", PropertyKind::String).replaces(),
        Property::new("RetentionInDays", PropertyKind::Integer),
        Property::new("KmsKeyId", PropertyKind::String),
        Property::new("LogGroupClass", PropertyKind::String),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.log_group_name.clone().unwrap_or_else(|| request.generate_name(512));
        let invalid = |class: &str| Error::validation(format!("{class} is not a valid LogGroupClass."));
        let class = new.log_group_class.as_deref();
        let input = CreateLogGroupInput {
            log_group_name: name.clone(),
            kms_key_id: new.kms_key_id.clone(),
            tags: Some(request.tags(new.tags.as_deref()).into_iter().map(|t| (t.key, t.value)).collect()),
            log_group_class: class.map(|c| c.parse().map_err(|_| invalid(c))).transpose()?,
            ..Default::default()
        };
        match cx.call::<CreateLogGroup>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceAlreadyExistsException" => {
                if !made_here(cx, request, &name).await? {
                    return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
                }
            }
            other => {
                other?;
            }
        }
        // Without a policy there is nothing to delete, and the role need not be allowed to.
        if new.retention_in_days.is_some() {
            set_retention(cx, &name, new.retention_in_days).await?;
        }
        Ok(physical(cx, &name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        if old.log_group_class != new.log_group_class {
            return Err(Error::validation("The LogGroupClass of a log group can't be changed.").into());
        }
        if old.retention_in_days != new.retention_in_days {
            set_retention(cx, id, new.retention_in_days).await?;
        }
        if old.kms_key_id != new.kms_key_id {
            set_key(cx, id, new.kms_key_id).await?;
        }
        let resource_arn = cx.arn("logs", format!("log-group:{id}")).to_string();
        let wanted = request.tags(new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            cx.call::<UntagResource>(input).await?;
        }
        let tags = wanted.into_iter().map(|tag| (tag.key, tag.value)).collect();
        cx.call::<TagResource>(TagResourceInput { resource_arn, tags }).await?;
        Ok(physical(cx, id))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        match cx.call::<DeleteLogGroup>(DeleteLogGroupInput { log_group_name: id.to_owned() }).await {
            Err(OpError::Aws(error)) if error.code == "ResourceNotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}

async fn set_retention(cx: &Cx, name: &str, days: Option<i32>) -> OpResult<()> {
    let log_group_name = name.to_owned();
    if let Some(retention_in_days) = days {
        let input = PutRetentionPolicyInput { log_group_name, retention_in_days };
        return cx.call::<PutRetentionPolicy>(input).await.map(drop);
    }
    cx.call::<DeleteRetentionPolicy>(DeleteRetentionPolicyInput { log_group_name }).await.map(drop)
}

async fn set_key(cx: &Cx, name: &str, key: Option<String>) -> OpResult<()> {
    let log_group_name = Some(name.to_owned());
    if let Some(kms_key_id) = key {
        let input = AssociateKmsKeyInput { log_group_name, kms_key_id, ..Default::default() };
        return cx.call::<AssociateKmsKey>(input).await.map(drop);
    }
    let input = DisassociateKmsKeyInput { log_group_name, ..Default::default() };
    cx.call::<DisassociateKmsKey>(input).await.map(drop)
}

/// What a creation finds that is performed again after a crash.
async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> OpResult<bool> {
    let input =
        ListTagsForResourceInput { resource_arn: cx.arn("logs", format!("log-group:{name}")).to_string() };
    let tags = cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|(key, value)| (key.as_str(), value.as_str()))))
}

fn physical(cx: &Cx, name: &str) -> Physical {
    Physical::new(name).with("Arn", cx.arn("logs", format!("log-group:{name}:*")).to_string())
}
