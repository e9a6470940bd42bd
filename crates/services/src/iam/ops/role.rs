//! Roles.

use super::super::entity::{Grants, Holder, Role};
use super::super::names::{encode, key_of, unique_id};
use super::super::words::{already_exists, conflict, validation};
use super::boundary::check_boundary;
use super::instance_profile::is_used;
use super::trust::{forget, parse_trust};
use super::{fresh_tags, page, read, shown_boundary, shown_tags, write};
use crate::{Cx, OpResult};
use aws::Account;
use aws::iam::{self, errors};

/// One hour: how long sessions may last if the role does not say.
pub(super) const DEFAULT_SESSION_SECONDS: i32 = 3600;

pub async fn create_role(cx: Cx, input: iam::CreateRoleInput) -> OpResult<iam::CreateRoleOutput> {
    parse_trust(&cx, &input.assume_role_policy_document)?;
    let max_session_seconds =
        checked_duration(input.max_session_duration)?.unwrap_or(DEFAULT_SESSION_SECONDS);
    let path = input.path.unwrap_or_else(|| "/".into());
    if path.starts_with("/aws-service-role/") {
        return Err(errors::invalid_input_exception(format!(
            "The path {path} is reserved for service-linked roles."
        ))
        .into());
    }
    let role = Role {
        name: input.role_name,
        path,
        id: unique_id(&cx, "AROA"),
        created_at: cx.now().whole_seconds(),
        trust: input.assume_role_policy_document,
        description: input.description,
        max_session_seconds,
        boundary: input.permissions_boundary,
        tags: fresh_tags(input.tags.as_ref())?,
        grants: Grants::default(),
        linked_service: None,
    };
    let role = insert(&cx, role).await?;
    let shown = iam::Role { tags: shown_tags(&role.tags), ..created(&role, cx.account()) };
    Ok(iam::CreateRoleOutput { role: Some(shown) })
}

pub(super) async fn insert(cx: &Cx, role: Role) -> OpResult<Role> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        if Role::find(tx, &scope, &role.name)?.is_some() {
            return Err(already_exists("Role", &role.name).into());
        }
        check_boundary(tx, &scope, role.boundary.as_deref())?;
        role.save(tx, &scope)?;
        Ok(role)
    })
    .await
}

fn checked_duration(seconds: Option<i32>) -> OpResult<Option<i32>> {
    match seconds {
        Some(seconds) if !(3600..=43_200).contains(&seconds) => Err(validation(format!(
            "1 validation error detected: Value '{seconds}' at 'maxSessionDuration' failed to satisfy constraint: \
             Member must have value between 3600 and 43200"
        ))
        .into()),
        other => Ok(other),
    }
}

/// What CreateRole answers: less than is kept.
pub(super) fn created(role: &Role, account: Account) -> iam::Role {
    iam::Role {
        path: Some(role.path.clone()),
        role_name: Some(role.name.clone()),
        role_id: Some(role.id.clone()),
        arn: Some(role.arn(account).to_string()),
        create_date: Some(role.created_at),
        assume_role_policy_document: Some(encode(&role.trust)),
        ..Default::default()
    }
}

/// What a list shows of a role.
pub(super) fn listed(role: &Role, account: Account) -> iam::Role {
    iam::Role {
        description: role.description.clone(),
        max_session_duration: Some(role.max_session_seconds),
        ..created(role, account)
    }
}

fn whole(role: &Role, account: Account) -> iam::Role {
    iam::Role {
        permissions_boundary: shown_boundary(role.boundary.as_deref()),
        tags: shown_tags(&role.tags),
        role_last_used: Some(iam::RoleLastUsed::default()),
        ..listed(role, account)
    }
}

pub async fn get_role(cx: Cx, input: iam::GetRoleInput) -> OpResult<iam::GetRoleOutput> {
    let role = read(&cx, |r| Role::load(r, &cx.global_scope(), &input.role_name))?;
    Ok(iam::GetRoleOutput { role: Some(whole(&role, cx.account())) })
}

pub async fn list_roles(cx: Cx, input: iam::ListRolesInput) -> OpResult<iam::ListRolesOutput> {
    let roles = read(&cx, |r| Role::all(r, &cx.global_scope(), input.path_prefix.as_deref()))?;
    let page = page("roles", roles, |role| role.name.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListRolesOutput {
        roles: Some(page.items.iter().map(|role| listed(role, cx.account())).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_role(cx: Cx, input: iam::DeleteRoleInput) -> OpResult<iam::DeleteRoleOutput> {
    let (scope, account) = (cx.global_scope(), cx.account());
    write(&cx, move |tx| {
        let role = Role::load(tx, &scope, &input.role_name)?;
        check_modifiable(&role)?;
        if !role.grants.attached.is_empty() {
            return Err(conflict("must detach all policies first.").into());
        }
        if !role.grants.inline.is_empty() {
            return Err(conflict("must delete policies first.").into());
        }
        if is_used(tx, &scope, &role.name)? {
            return Err(conflict("must remove roles from instance profile first.").into());
        }
        Role::TABLE.delete(tx, &scope, key_of(&role.name))?;
        forget(tx, &role.arn(account).to_string(), &role.id)?;
        Ok(iam::DeleteRoleOutput {})
    })
    .await
}

/// A service-linked role is changed by its service alone.
pub(super) fn check_modifiable(role: &Role) -> OpResult<()> {
    match role.linked_service {
        None => Ok(()),
        Some(_) => Err(errors::unmodifiable_entity_exception(format!(
            "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
            role.name
        ))
        .into()),
    }
}

/// Reads a role, changes it, and puts it back.
async fn change<T: Send + 'static>(
    cx: &Cx,
    name: String,
    change: impl FnOnce(&mut Role) -> OpResult<T> + Send + 'static,
) -> OpResult<(Role, T)> {
    let scope = cx.global_scope();
    write(cx, move |tx| {
        let mut role = Role::load(tx, &scope, &name)?;
        check_modifiable(&role)?;
        let value = change(&mut role)?;
        role.save(tx, &scope)?;
        Ok((role, value))
    })
    .await
}

pub async fn update_role(cx: Cx, input: iam::UpdateRoleInput) -> OpResult<iam::UpdateRoleOutput> {
    let seconds = checked_duration(input.max_session_duration)?;
    change(&cx, input.role_name, move |role| {
        if let Some(description) = input.description {
            role.description = Some(description).filter(|d| !d.is_empty());
        }
        role.max_session_seconds = seconds.unwrap_or(role.max_session_seconds);
        Ok(())
    })
    .await?;
    Ok(iam::UpdateRoleOutput {})
}

pub async fn update_role_description(
    cx: Cx,
    input: iam::UpdateRoleDescriptionInput,
) -> OpResult<iam::UpdateRoleDescriptionOutput> {
    let (role, ()) = change(&cx, input.role_name, move |role| {
        role.description = Some(input.description).filter(|d| !d.is_empty());
        Ok(())
    })
    .await?;
    Ok(iam::UpdateRoleDescriptionOutput { role: Some(listed(&role, cx.account())) })
}

pub async fn update_assume_role_policy(
    cx: Cx,
    input: iam::UpdateAssumeRolePolicyInput,
) -> OpResult<iam::UpdateAssumeRolePolicyOutput> {
    // The role is looked for first: its absence is reported before a fault of the document.
    read(&cx, |r| Role::load(r, &cx.global_scope(), &input.role_name))?;
    parse_trust(&cx, &input.policy_document)?;
    change(&cx, input.role_name, move |role| {
        role.trust = input.policy_document;
        Ok(())
    })
    .await?;
    Ok(iam::UpdateAssumeRolePolicyOutput {})
}
