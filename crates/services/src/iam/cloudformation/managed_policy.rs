//! AWS::IAM::ManagedPolicy.

use super::holder::{Holder, Kind, STRINGS, iam_tags, or_gone, taken};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, text};
use crate::{Cx, OpError, OpResult};
use async_trait::async_trait;
use aws::iam;
use percent_encoding::percent_decode_str;
use serde::Deserialize;
use serde_json::Value;

/// [IAM quotas]
const LONGEST_NAME: usize = 128;
const MOST_VERSIONS: usize = 5;

pub struct ManagedPolicy;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    description: Option<String>,
    groups: Option<Vec<String>>,
    managed_policy_name: Option<String>,
    path: Option<String>,
    policy_document: Value,
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
impl ResourceType for ManagedPolicy {
    const NAME: &'static str = "AWS::IAM::ManagedPolicy";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Description", PropertyKind::String).replaces(),
        Property::new("Groups", STRINGS),
        Property::new("ManagedPolicyName", PropertyKind::String).replaces(),
        Property::new("Path", PropertyKind::String).replaces(),
        Property::new("PolicyDocument", PropertyKind::Json).required(),
        Property::new("Roles", STRINGS),
        Property::new("Users", STRINGS),
    ];
    const ATTRIBUTES: &'static [&'static str] = &[
        "AttachmentCount",
        "CreateDate",
        "DefaultVersionId",
        "IsAttachable",
        "PermissionsBoundaryUsageCount",
        "PolicyArn",
        "PolicyId",
        "UpdateDate",
    ];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.managed_policy_name.clone().unwrap_or_else(|| request.generate_name(LONGEST_NAME));
        let path = new.path.clone().unwrap_or_else(|| "/".into());
        let input = iam::CreatePolicyInput {
            policy_name: name.clone(),
            path: Some(path.clone()),
            policy_document: text(&new.policy_document),
            description: new.description.clone(),
            tags: Some(iam_tags(request, None)),
        };
        let arn = super::super::names::arn(cx.account(), "policy", &path, &name).to_string();
        match cx.call::<iam::CreatePolicy>(input).await {
            Err(OpError::Aws(error)) if error.code == "EntityAlreadyExists" => {
                if !made_here(cx, request, &arn).await? {
                    return Err(taken(&name, Self::NAME));
                }
            }
            other => drop(other?),
        }
        for holder in new.holders() {
            holder.attach(cx, &arn).await?;
        }
        physical(cx, &arn).await
    }

    async fn update(
        &self,
        cx: &Cx,
        _: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        bring_document(cx, id, text(&new.policy_document)).await?;
        let kept = new.holders();
        for holder in &kept {
            holder.attach(cx, id).await?;
        }
        for holder in old.holders() {
            if !kept.iter().any(|k| k.kind == holder.kind && k.name == holder.name) {
                holder.detach(cx, id).await?;
            }
        }
        physical(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, old: Properties) -> Result<(), OpError> {
        for holder in old.holders() {
            holder.detach(cx, id).await?;
        }
        let policy_arn = id.to_owned();
        let list = iam::ListPolicyVersionsInput { policy_arn: policy_arn.clone(), ..Default::default() };
        let versions = match cx.call::<iam::ListPolicyVersions>(list).await {
            Err(OpError::Aws(error)) if error.code == "NoSuchEntity" => return Ok(()),
            other => other?.versions.unwrap_or_default(),
        };
        for version in versions.into_iter().filter(|v| v.is_default_version != Some(true)) {
            delete_version(cx, id, version).await?;
        }
        or_gone(cx.call::<iam::DeletePolicy>(iam::DeletePolicyInput { policy_arn }).await)
    }
}

async fn made_here(cx: &Cx, request: &ResourceRequest, arn: &str) -> OpResult<bool> {
    let input = iam::ListPolicyTagsInput { policy_arn: arn.to_owned(), ..Default::default() };
    match cx.call::<iam::ListPolicyTags>(input).await {
        Err(OpError::Aws(error)) if error.code == "NoSuchEntity" => Ok(false),
        other => {
            let tags = other?.tags.unwrap_or_default();
            Ok(request.made(tags.iter().map(|t| (t.key.as_str(), t.value.as_str()))))
        }
    }
}

async fn delete_version(cx: &Cx, arn: &str, version: iam::PolicyVersion) -> OpResult<()> {
    let version_id = version.version_id.unwrap_or_default();
    let input = iam::DeletePolicyVersionInput { policy_arn: arn.to_owned(), version_id };
    or_gone(cx.call::<iam::DeletePolicyVersion>(input).await)
}

/// A new version, unless it is the one in force already; the oldest makes room.
async fn bring_document(cx: &Cx, arn: &str, document: String) -> OpResult<()> {
    let policy_arn = arn.to_owned();
    let list = iam::ListPolicyVersionsInput { policy_arn: policy_arn.clone(), ..Default::default() };
    let versions = cx.call::<iam::ListPolicyVersions>(list).await?.versions.unwrap_or_default();
    let in_force = versions.iter().find(|v| v.is_default_version == Some(true));
    if let Some(version_id) = in_force.and_then(|v| v.version_id.clone()) {
        let input = iam::GetPolicyVersionInput { policy_arn: policy_arn.clone(), version_id };
        let version = cx.call::<iam::GetPolicyVersion>(input).await?.policy_version.unwrap_or_default();
        let encoded = version.document.unwrap_or_default();
        if percent_decode_str(&encoded).decode_utf8_lossy() == document {
            return Ok(());
        }
    }
    // Newest first; the oldest that is not in force goes.
    if versions.len() >= MOST_VERSIONS {
        let oldest = versions.into_iter().rev().find(|v| v.is_default_version != Some(true));
        if let Some(oldest) = oldest {
            delete_version(cx, arn, oldest).await?;
        }
    }
    let input =
        iam::CreatePolicyVersionInput { policy_arn, policy_document: document, set_as_default: Some(true) };
    cx.call::<iam::CreatePolicyVersion>(input).await.map(drop)
}

async fn physical(cx: &Cx, arn: &str) -> OpResult<Physical> {
    let output = cx.call::<iam::GetPolicy>(iam::GetPolicyInput { policy_arn: arn.to_owned() }).await?;
    let policy = output.policy.unwrap_or_default();
    let date = |at: Option<aws::Timestamp>| at.map(aws::Timestamp::to_iso8601).unwrap_or_default();
    Ok(Physical::new(arn)
        .with("PolicyArn", arn)
        .with("PolicyId", policy.policy_id.unwrap_or_default())
        .with("DefaultVersionId", policy.default_version_id.unwrap_or_default())
        .with("AttachmentCount", policy.attachment_count.unwrap_or_default())
        .with("PermissionsBoundaryUsageCount", policy.permissions_boundary_usage_count.unwrap_or_default())
        .with("IsAttachable", true)
        .with("CreateDate", date(policy.create_date))
        .with("UpdateDate", date(policy.update_date)))
}
