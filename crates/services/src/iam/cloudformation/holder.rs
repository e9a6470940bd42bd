//! What the types of users, groups and roles have in common: bringing their policies to what a template says.

use crate::resource::{Property, PropertyKind, ResourceRequest, Tag, text};
use crate::{Cx, OpError, OpResult};
use aws::iam;
use serde::Deserialize;
use serde_json::Value;

/// An entry of `Policies`.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct InlinePolicy {
    pub policy_name: String,
    pub policy_document: Value,
}

pub const POLICIES: Property =
    Property::new("Policies", PropertyKind::List(&PropertyKind::Object(INLINE_POLICY)));
const INLINE_POLICY: &[Property] = &[
    Property::new("PolicyName", PropertyKind::String).required(),
    Property::new("PolicyDocument", PropertyKind::Json).required(),
];
pub const MANAGED_POLICY_ARNS: Property =
    Property::new("ManagedPolicyArns", PropertyKind::List(&PropertyKind::String));
pub const STRINGS: PropertyKind = PropertyKind::List(&PropertyKind::String);

pub fn iam_tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<iam::Tag> {
    request.tags(own).into_iter().map(|t| iam::Tag { key: t.key, value: t.value }).collect()
}

/// What is gone already is as it should be.
pub fn or_gone<T>(result: OpResult<T>) -> OpResult<()> {
    match result {
        Err(OpError::Aws(error)) if error.code == "NoSuchEntity" => Ok(()),
        other => other.map(drop),
    }
}

/// A creation met something of that name that this stack has not made.
pub fn taken(name: &str, kind: &str) -> OpError {
    aws::Error::new(
        "AlreadyExists",
        400,
        format!("Resource of type '{kind}' with identifier '{name}' already exists."),
    )
    .into()
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    User,
    Group,
    Role,
}

/// A user, group or role by name.
#[derive(Clone, Copy, Debug)]
pub struct Holder<'a> {
    pub kind: Kind,
    pub name: &'a str,
}

impl Holder<'_> {
    pub async fn put(&self, cx: &Cx, policy: &str, document: &Value) -> OpResult<()> {
        let (policy_name, policy_document) = (policy.to_owned(), text(document));
        let name = self.name.to_owned();
        match self.kind {
            Kind::User => {
                let input = iam::PutUserPolicyInput { user_name: name, policy_name, policy_document };
                cx.call::<iam::PutUserPolicy>(input).await.map(drop)
            }
            Kind::Group => {
                let input = iam::PutGroupPolicyInput { group_name: name, policy_name, policy_document };
                cx.call::<iam::PutGroupPolicy>(input).await.map(drop)
            }
            Kind::Role => {
                let input = iam::PutRolePolicyInput { role_name: name, policy_name, policy_document };
                cx.call::<iam::PutRolePolicy>(input).await.map(drop)
            }
        }
    }

    pub async fn delete(&self, cx: &Cx, policy: &str) -> OpResult<()> {
        let (name, policy_name) = (self.name.to_owned(), policy.to_owned());
        match self.kind {
            Kind::User => {
                let input = iam::DeleteUserPolicyInput { user_name: name, policy_name };
                or_gone(cx.call::<iam::DeleteUserPolicy>(input).await)
            }
            Kind::Group => {
                let input = iam::DeleteGroupPolicyInput { group_name: name, policy_name };
                or_gone(cx.call::<iam::DeleteGroupPolicy>(input).await)
            }
            Kind::Role => {
                let input = iam::DeleteRolePolicyInput { role_name: name, policy_name };
                or_gone(cx.call::<iam::DeleteRolePolicy>(input).await)
            }
        }
    }

    pub async fn attach(&self, cx: &Cx, arn: &str) -> OpResult<()> {
        let (name, policy_arn) = (self.name.to_owned(), arn.to_owned());
        match self.kind {
            Kind::User => {
                let input = iam::AttachUserPolicyInput { user_name: name, policy_arn };
                cx.call::<iam::AttachUserPolicy>(input).await.map(drop)
            }
            Kind::Group => {
                let input = iam::AttachGroupPolicyInput { group_name: name, policy_arn };
                cx.call::<iam::AttachGroupPolicy>(input).await.map(drop)
            }
            Kind::Role => {
                let input = iam::AttachRolePolicyInput { role_name: name, policy_arn };
                cx.call::<iam::AttachRolePolicy>(input).await.map(drop)
            }
        }
    }

    pub async fn detach(&self, cx: &Cx, arn: &str) -> OpResult<()> {
        let (name, policy_arn) = (self.name.to_owned(), arn.to_owned());
        match self.kind {
            Kind::User => {
                let input = iam::DetachUserPolicyInput { user_name: name, policy_arn };
                or_gone(cx.call::<iam::DetachUserPolicy>(input).await)
            }
            Kind::Group => {
                let input = iam::DetachGroupPolicyInput { group_name: name, policy_arn };
                or_gone(cx.call::<iam::DetachGroupPolicy>(input).await)
            }
            Kind::Role => {
                let input = iam::DetachRolePolicyInput { role_name: name, policy_arn };
                or_gone(cx.call::<iam::DetachRolePolicy>(input).await)
            }
        }
    }
}

/// The policies of a user, group or role as a template gives them.
#[derive(Clone, Copy)]
pub struct Wanted<'a> {
    pub inline: &'a [InlinePolicy],
    pub attached: &'a [String],
}

impl<'a> Wanted<'a> {
    pub const NOTHING: Self = Self { inline: &[], attached: &[] };

    pub fn new(inline: Option<&'a Vec<InlinePolicy>>, attached: Option<&'a Vec<String>>) -> Self {
        Self {
            inline: inline.map(Vec::as_slice).unwrap_or_default(),
            attached: attached.map(Vec::as_slice).unwrap_or_default(),
        }
    }
}

/// Brings the policies from what the old template said to what the new one says.
pub async fn bring(cx: &Cx, holder: Holder<'_>, old: Wanted<'_>, new: Wanted<'_>) -> OpResult<()> {
    // First what is added, so that a role that works goes on to work.
    for arn in new.attached {
        holder.attach(cx, arn).await?;
    }
    for policy in new.inline {
        holder.put(cx, &policy.policy_name, &policy.policy_document).await?;
    }
    for arn in old.attached.iter().filter(|arn| !new.attached.contains(arn)) {
        holder.detach(cx, arn).await?;
    }
    let kept = |name: &str| new.inline.iter().any(|p| p.policy_name == name);
    for policy in old.inline.iter().filter(|p| !kept(&p.policy_name)) {
        holder.delete(cx, &policy.policy_name).await?;
    }
    Ok(())
}

/// Keys of the old template's tags that the new tags lack.
pub fn gone_tags(old: Option<&Vec<Tag>>, new: &[iam::Tag]) -> Vec<String> {
    let old = old.into_iter().flatten().map(|t| t.key.clone());
    old.filter(|key| !new.iter().any(|t| t.key == *key)).collect()
}
