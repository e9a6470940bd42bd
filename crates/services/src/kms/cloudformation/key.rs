//! AWS::KMS::Key. A key is found again after a crash by its tags; deleting it schedules its deletion.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::kms::{
    CreateKey, CreateKeyInput, DescribeKey, DescribeKeyInput, DisableKey, DisableKeyInput,
    DisableKeyRotation, DisableKeyRotationInput, EnableKey, EnableKeyInput, EnableKeyRotation,
    EnableKeyRotationInput, KeyState, ListKeys, ListKeysInput, ListResourceTags, ListResourceTagsInput,
    PutKeyPolicy, PutKeyPolicyInput, ScheduleKeyDeletion, ScheduleKeyDeletionInput, Tag, TagResource,
    TagResourceInput, UntagResource, UntagResourceInput, UpdateKeyDescription, UpdateKeyDescriptionInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct Key;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    bypass_policy_lockout_safety_check: Option<bool>,
    description: Option<String>,
    enabled: Option<bool>,
    enable_key_rotation: Option<bool>,
    key_policy: Option<Value>,
    key_spec: Option<String>,
    key_usage: Option<String>,
    multi_region: Option<bool>,
    origin: Option<String>,
    pending_window_in_days: Option<i32>,
    rotation_period_in_days: Option<i32>,
    tags: Option<Vec<crate::resource::Tag>>,
}

#[async_trait]
impl ResourceType for Key {
    const NAME: &'static str = "AWS::KMS::Key";
    const PROPERTIES: &'static [Property] = &[
        Property::new("BypassPolicyLockoutSafetyCheck", PropertyKind::Boolean),
        Property::new("Description", PropertyKind::String),
        Property::new("Enabled", PropertyKind::Boolean),
        Property::new("EnableKeyRotation", PropertyKind::Boolean),
        Property::new("KeyPolicy", PropertyKind::Json),
        Property::new("KeySpec", PropertyKind::String).replaces(),
        Property::new("KeyUsage", PropertyKind::String).replaces(),
        Property::new("MultiRegion", PropertyKind::Boolean).replaces(),
        Property::new("Origin", PropertyKind::String).replaces(),
        Property::new("PendingWindowInDays", PropertyKind::Integer),
        Property::new("RotationPeriodInDays", PropertyKind::Integer),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "KeyId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let id = if let Some(id) = made_before(cx, request).await? {
            id
        } else {
            let output = cx.call::<CreateKey>(create_input(request, &new)?).await?;
            output.key_metadata.and_then(|m| m.key_id).unwrap_or_default()
        };
        set_rotation(cx, &id, None, &new).await?;
        set_enabled(cx, &id, None, &new).await?;
        Ok(physical(cx, id))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        // A disabled key can't be given a rotation, so it is enabled first and disabled last.
        if new.enabled.unwrap_or(true) {
            set_enabled(cx, id, Some(&old), &new).await?;
        }
        let key_id = id.to_owned();
        if old.description != new.description {
            let description = new.description.clone().unwrap_or_default();
            cx.call::<UpdateKeyDescription>(UpdateKeyDescriptionInput { key_id, description }).await?;
        }
        if old.key_policy != new.key_policy {
            let input = PutKeyPolicyInput {
                key_id: id.to_owned(),
                policy: policy_text(&new)?.unwrap_or_else(|| super::super::policy::default(cx.account())),
                bypass_policy_lockout_safety_check: new.bypass_policy_lockout_safety_check,
                ..Default::default()
            };
            cx.call::<PutKeyPolicy>(input).await?;
        }
        if old.enabled.unwrap_or(true) || new.enabled.unwrap_or(true) {
            set_rotation(cx, id, Some(&old), &new).await?;
        }
        if !new.enabled.unwrap_or(true) {
            set_enabled(cx, id, Some(&old), &new).await?;
        }
        set_tags(cx, request, id, &old, &new).await?;
        Ok(physical(cx, id.to_owned()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        let input = ScheduleKeyDeletionInput {
            key_id: id.to_owned(),
            pending_window_in_days: old.pending_window_in_days,
        };
        match cx.call::<ScheduleKeyDeletion>(input).await {
            Err(OpError::Aws(error))
                if error.code == "NotFoundException" || error.code == "KMSInvalidStateException" =>
            {
                Ok(())
            }
            other => other.map(drop),
        }
    }
}

fn physical(cx: &Cx, id: String) -> Physical {
    let arn = super::super::key::key_arn(cx.account(), cx.region(), &id).to_string();
    Physical::new(id.clone()).with("Arn", arn).with("KeyId", id)
}

fn policy_text(new: &Properties) -> Result<Option<String>, OpError> {
    match &new.key_policy {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(document) => Ok(Some(serde_json::to_string(document)?)),
    }
}

fn create_input(request: &ResourceRequest, new: &Properties) -> Result<CreateKeyInput, OpError> {
    fn read<T: std::str::FromStr>(name: &str, text: Option<&String>) -> Result<Option<T>, OpError> {
        let invalid = |text: &String| Error::validation(format!("{text} is not a valid {name}."));
        text.map(|text| text.parse().map_err(|_| invalid(text).into())).transpose()
    }
    Ok(CreateKeyInput {
        policy: policy_text(new)?,
        description: new.description.clone(),
        key_usage: read("KeyUsage", new.key_usage.as_ref())?,
        key_spec: read("KeySpec", new.key_spec.as_ref())?,
        origin: read("Origin", new.origin.as_ref())?,
        multi_region: new.multi_region,
        bypass_policy_lockout_safety_check: new.bypass_policy_lockout_safety_check,
        tags: Some(all_tags(request, new)),
        ..Default::default()
    })
}

fn all_tags(request: &ResourceRequest, new: &Properties) -> Vec<Tag> {
    let tags = request.tags(new.tags.as_deref());
    tags.into_iter().map(|t| Tag { tag_key: t.key, tag_value: t.value }).collect()
}

/// Nobody but the stack knows the id of a key that was made just before a crash; its tags tell.
async fn made_before(cx: &Cx, request: &ResourceRequest) -> Result<Option<String>, OpError> {
    let mut marker = None;
    loop {
        let input = ListKeysInput { marker, ..Default::default() };
        let Ok(page) = cx.call::<ListKeys>(input).await else { return Ok(None) };
        for key_id in page.keys.into_iter().flatten().filter_map(|k| k.key_id) {
            let input = ListResourceTagsInput { key_id: key_id.clone(), ..Default::default() };
            let Ok(output) = cx.call::<ListResourceTags>(input).await else { continue };
            let tags = output.tags.unwrap_or_default();
            let made = request.made(tags.iter().map(|t| (t.tag_key.as_str(), t.tag_value.as_str())));
            if made && !is_pending_deletion(cx, &key_id).await? {
                return Ok(Some(key_id));
            }
        }
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(None);
        }
    }
}

/// One that the stack had under the same logical id before, and deleted.
async fn is_pending_deletion(cx: &Cx, id: &str) -> Result<bool, OpError> {
    let input = DescribeKeyInput { key_id: id.to_owned(), grant_tokens: None };
    let output = cx.call::<DescribeKey>(input).await?;
    Ok(output.key_metadata.and_then(|m| m.key_state) == Some(KeyState::PendingDeletion))
}

async fn set_enabled(cx: &Cx, id: &str, old: Option<&Properties>, new: &Properties) -> Result<(), OpError> {
    let before = old.is_none_or(|old| old.enabled.unwrap_or(true));
    let (after, key_id) = (new.enabled.unwrap_or(true), id.to_owned());
    match (before, after) {
        (true, false) => cx.call::<DisableKey>(DisableKeyInput { key_id }).await.map(drop),
        (false, true) => cx.call::<EnableKey>(EnableKeyInput { key_id }).await.map(drop),
        (true, true) | (false, false) => Ok(()),
    }
}

async fn set_rotation(cx: &Cx, id: &str, old: Option<&Properties>, new: &Properties) -> Result<(), OpError> {
    let wanted =
        |p: &Properties| p.enable_key_rotation.unwrap_or_default().then_some(p.rotation_period_in_days);
    let (before, after, key_id) = (old.and_then(wanted), wanted(new), id.to_owned());
    match after {
        Some(rotation_period_in_days) if before != after => {
            let input = EnableKeyRotationInput { key_id, rotation_period_in_days };
            cx.call::<EnableKeyRotation>(input).await.map(drop)
        }
        None if before.is_some() => {
            cx.call::<DisableKeyRotation>(DisableKeyRotationInput { key_id }).await.map(drop)
        }
        Some(_) | None => Ok(()),
    }
}

async fn set_tags(
    cx: &Cx,
    request: &ResourceRequest,
    id: &str,
    old: &Properties,
    new: &Properties,
) -> Result<(), OpError> {
    let tags = all_tags(request, new);
    let had = old.tags.iter().flatten().map(|t| t.key.clone());
    let tag_keys: Vec<String> = had.filter(|key| !tags.iter().any(|t| t.tag_key == *key)).collect();
    let key_id = id.to_owned();
    if !tag_keys.is_empty() {
        cx.call::<UntagResource>(UntagResourceInput { key_id: key_id.clone(), tag_keys }).await?;
    }
    cx.call::<TagResource>(TagResourceInput { key_id, tags }).await.map(drop)
}
