//! Managed policies attached to users, groups and roles.

use super::super::entity::{Group, Holder, Role, User};
use super::super::identity::compiled_managed;
use super::super::words::{no_such_policy, not_attachable, quota, validation};
use super::role::check_modifiable;
use super::{Page, page, read, write};
use crate::{Cx, OpResult};
use aws::{Arn, iam};

/// [IAM quotas]
const MOST_ATTACHED: usize = 20;

fn check_arn(arn: &str) -> OpResult<()> {
    match arn.parse::<Arn>() {
        Ok(_) => Ok(()),
        Err(_) => Err(validation("Invalid ARN:  Could not be parsed!").into()),
    }
}

async fn attach<H: Holder>(cx: &Cx, name: String, arn: String) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = H::load(tx, &scope, &name)?;
        if H::NOUN == Role::NOUN {
            check_modifiable(&Role::load(tx, &scope, &name)?)?;
        }
        check_arn(&arn)?;
        if compiled_managed(tx, &scope, &arn)?.is_none() {
            return Err(not_attachable(&arn).into());
        }
        if row.grants().attached.contains(&arn) {
            return Ok(());
        }
        if row.grants().attached.len() >= MOST_ATTACHED {
            return Err(quota(H::ATTACHED_QUOTA, MOST_ATTACHED).into());
        }
        row.grants_mut().attached.push(arn);
        row.save(tx, &scope)
    })
    .await
}

async fn detach<H: Holder>(cx: &Cx, name: String, arn: String) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = H::load(tx, &scope, &name)?;
        let Some(at) = row.grants().attached.iter().position(|a| *a == arn) else {
            return Err(no_such_policy(&arn).into());
        };
        row.grants_mut().attached.remove(at);
        row.save(tx, &scope)
    })
    .await
}

/// `arn:aws:iam::aws:policy/path/name` has the path `/path/`.
fn path_of(arn: &str) -> &str {
    let rest = arn.split_once(":policy").map_or("", |(_, rest)| rest);
    &rest[..rest.rfind('/').map_or(0, |at| at + 1)]
}

pub(super) fn shown(arn: &str) -> iam::AttachedPolicy {
    iam::AttachedPolicy {
        policy_name: arn.rsplit('/').next().map(str::to_owned),
        policy_arn: Some(arn.to_owned()),
    }
}

fn list<H: Holder>(
    cx: &Cx,
    name: &str,
    path: Option<&str>,
    marker: Option<&str>,
    max: Option<i32>,
) -> OpResult<Page<iam::AttachedPolicy>> {
    let row = read(cx, |r| H::load(r, &cx.global_scope(), name))?;
    let arns = row.grants().attached.iter().filter(|arn| path_of(arn).starts_with(path.unwrap_or("/")));
    let page = page(&format!("attached-{}", H::NOUN), arns, |arn| (*arn).clone(), marker, max)?;
    let items = page.items.into_iter().map(|arn| shown(arn)).collect();
    Ok(Page { items, is_truncated: page.is_truncated, marker: page.marker })
}

pub async fn attach_role_policy(
    cx: Cx,
    input: iam::AttachRolePolicyInput,
) -> OpResult<iam::AttachRolePolicyOutput> {
    attach::<Role>(&cx, input.role_name, input.policy_arn).await?;
    Ok(iam::AttachRolePolicyOutput {})
}

pub async fn attach_user_policy(
    cx: Cx,
    input: iam::AttachUserPolicyInput,
) -> OpResult<iam::AttachUserPolicyOutput> {
    attach::<User>(&cx, input.user_name, input.policy_arn).await?;
    Ok(iam::AttachUserPolicyOutput {})
}

pub async fn attach_group_policy(
    cx: Cx,
    input: iam::AttachGroupPolicyInput,
) -> OpResult<iam::AttachGroupPolicyOutput> {
    attach::<Group>(&cx, input.group_name, input.policy_arn).await?;
    Ok(iam::AttachGroupPolicyOutput {})
}

pub async fn detach_role_policy(
    cx: Cx,
    input: iam::DetachRolePolicyInput,
) -> OpResult<iam::DetachRolePolicyOutput> {
    detach::<Role>(&cx, input.role_name, input.policy_arn).await?;
    Ok(iam::DetachRolePolicyOutput {})
}

pub async fn detach_user_policy(
    cx: Cx,
    input: iam::DetachUserPolicyInput,
) -> OpResult<iam::DetachUserPolicyOutput> {
    detach::<User>(&cx, input.user_name, input.policy_arn).await?;
    Ok(iam::DetachUserPolicyOutput {})
}

pub async fn detach_group_policy(
    cx: Cx,
    input: iam::DetachGroupPolicyInput,
) -> OpResult<iam::DetachGroupPolicyOutput> {
    detach::<Group>(&cx, input.group_name, input.policy_arn).await?;
    Ok(iam::DetachGroupPolicyOutput {})
}

pub async fn list_attached_role_policies(
    cx: Cx,
    i: iam::ListAttachedRolePoliciesInput,
) -> OpResult<iam::ListAttachedRolePoliciesOutput> {
    let page = list::<Role>(&cx, &i.role_name, i.path_prefix.as_deref(), i.marker.as_deref(), i.max_items)?;
    Ok(iam::ListAttachedRolePoliciesOutput {
        attached_policies: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_attached_user_policies(
    cx: Cx,
    i: iam::ListAttachedUserPoliciesInput,
) -> OpResult<iam::ListAttachedUserPoliciesOutput> {
    let page = list::<User>(&cx, &i.user_name, i.path_prefix.as_deref(), i.marker.as_deref(), i.max_items)?;
    Ok(iam::ListAttachedUserPoliciesOutput {
        attached_policies: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_attached_group_policies(
    cx: Cx,
    i: iam::ListAttachedGroupPoliciesInput,
) -> OpResult<iam::ListAttachedGroupPoliciesOutput> {
    let page = list::<Group>(&cx, &i.group_name, i.path_prefix.as_deref(), i.marker.as_deref(), i.max_items)?;
    Ok(iam::ListAttachedGroupPoliciesOutput {
        attached_policies: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
