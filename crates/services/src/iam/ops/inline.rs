//! Inline policies of users, groups and roles.

use super::super::entity::{Group, Holder, Role, User};
use super::super::names::encode;
use super::super::words::no_such_entity;
use super::role::check_modifiable;
use super::{Page, page, parse, read, write};
use crate::{Cx, OpResult};
use aws::iam::{self, errors};
use documents::policy::{DocumentKind, size_without_white_space};

async fn put<H: Holder>(cx: &Cx, name: String, policy: String, document: String) -> OpResult<()> {
    read(cx, |r| H::load(r, &cx.global_scope(), &name))?;
    parse(&document, DocumentKind::Identity, None)?;
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = H::load(tx, &scope, &name)?;
        check_role(tx, &scope, &row)?;
        row.grants_mut().inline.insert(policy, document);
        let size: usize = row.grants().inline.values().map(|d| size_without_white_space(d)).sum();
        if size > H::INLINE_SIZE {
            return Err(errors::limit_exceeded_exception(format!(
                "Maximum policy size of {} bytes exceeded for {} {}",
                H::INLINE_SIZE,
                H::NOUN,
                row.name()
            ))
            .into());
        }
        row.save(tx, &scope)
    })
    .await
}

/// Policies of a service-linked role are its service's.
fn check_role<H: Holder>(tx: &store::Tx<'_>, scope: &store::Scope, row: &H) -> OpResult<()> {
    if H::NOUN == Role::NOUN { check_modifiable(&Role::load(tx, scope, row.name())?) } else { Ok(()) }
}

fn missing<H: Holder>(policy: &str) -> aws::Error {
    no_such_entity(&format!("{} policy", H::NOUN), policy)
}

/// The name of the holder as it was created, and the document.
fn get<H: Holder>(cx: &Cx, name: &str, policy: &str) -> OpResult<(String, String)> {
    let row = read(cx, |r| H::load(r, &cx.global_scope(), name))?;
    let document = row.grants().inline.get(policy).ok_or_else(|| missing::<H>(policy))?;
    Ok((row.name().to_owned(), encode(document)))
}

fn list<H: Holder>(cx: &Cx, name: &str, marker: Option<&str>, max: Option<i32>) -> OpResult<Page<String>> {
    let row = read(cx, |r| H::load(r, &cx.global_scope(), name))?;
    let names: Vec<String> = row.grants().inline.keys().cloned().collect();
    page(&format!("{}-policies", H::NOUN), names, Clone::clone, marker, max)
}

async fn delete<H: Holder>(cx: &Cx, name: String, policy: String) -> OpResult<()> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut row = H::load(tx, &scope, &name)?;
        if row.grants_mut().inline.remove(&policy).is_none() {
            return Err(missing::<H>(&policy).into());
        }
        row.save(tx, &scope)
    })
    .await
}

pub async fn put_role_policy(cx: Cx, input: iam::PutRolePolicyInput) -> OpResult<iam::PutRolePolicyOutput> {
    put::<Role>(&cx, input.role_name, input.policy_name, input.policy_document).await?;
    Ok(iam::PutRolePolicyOutput {})
}

pub async fn put_user_policy(cx: Cx, input: iam::PutUserPolicyInput) -> OpResult<iam::PutUserPolicyOutput> {
    put::<User>(&cx, input.user_name, input.policy_name, input.policy_document).await?;
    Ok(iam::PutUserPolicyOutput {})
}

pub async fn put_group_policy(
    cx: Cx,
    input: iam::PutGroupPolicyInput,
) -> OpResult<iam::PutGroupPolicyOutput> {
    put::<Group>(&cx, input.group_name, input.policy_name, input.policy_document).await?;
    Ok(iam::PutGroupPolicyOutput {})
}

pub async fn get_role_policy(cx: Cx, input: iam::GetRolePolicyInput) -> OpResult<iam::GetRolePolicyOutput> {
    let (name, document) = get::<Role>(&cx, &input.role_name, &input.policy_name)?;
    Ok(iam::GetRolePolicyOutput {
        role_name: Some(name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

pub async fn get_user_policy(cx: Cx, input: iam::GetUserPolicyInput) -> OpResult<iam::GetUserPolicyOutput> {
    let (name, document) = get::<User>(&cx, &input.user_name, &input.policy_name)?;
    Ok(iam::GetUserPolicyOutput {
        user_name: Some(name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

pub async fn get_group_policy(
    cx: Cx,
    input: iam::GetGroupPolicyInput,
) -> OpResult<iam::GetGroupPolicyOutput> {
    let (name, document) = get::<Group>(&cx, &input.group_name, &input.policy_name)?;
    Ok(iam::GetGroupPolicyOutput {
        group_name: Some(name),
        policy_name: Some(input.policy_name),
        policy_document: Some(document),
    })
}

pub async fn list_role_policies(
    cx: Cx,
    input: iam::ListRolePoliciesInput,
) -> OpResult<iam::ListRolePoliciesOutput> {
    let page = list::<Role>(&cx, &input.role_name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListRolePoliciesOutput {
        policy_names: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_user_policies(
    cx: Cx,
    input: iam::ListUserPoliciesInput,
) -> OpResult<iam::ListUserPoliciesOutput> {
    let page = list::<User>(&cx, &input.user_name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListUserPoliciesOutput {
        policy_names: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_group_policies(
    cx: Cx,
    input: iam::ListGroupPoliciesInput,
) -> OpResult<iam::ListGroupPoliciesOutput> {
    let page = list::<Group>(&cx, &input.group_name, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListGroupPoliciesOutput {
        policy_names: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_role_policy(
    cx: Cx,
    input: iam::DeleteRolePolicyInput,
) -> OpResult<iam::DeleteRolePolicyOutput> {
    delete::<Role>(&cx, input.role_name, input.policy_name).await?;
    Ok(iam::DeleteRolePolicyOutput {})
}

pub async fn delete_user_policy(
    cx: Cx,
    input: iam::DeleteUserPolicyInput,
) -> OpResult<iam::DeleteUserPolicyOutput> {
    delete::<User>(&cx, input.user_name, input.policy_name).await?;
    Ok(iam::DeleteUserPolicyOutput {})
}

pub async fn delete_group_policy(
    cx: Cx,
    input: iam::DeleteGroupPolicyInput,
) -> OpResult<iam::DeleteGroupPolicyOutput> {
    delete::<Group>(&cx, input.group_name, input.policy_name).await?;
    Ok(iam::DeleteGroupPolicyOutput {})
}
