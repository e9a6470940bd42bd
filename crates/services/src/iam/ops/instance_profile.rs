//! Instance profiles: kept and given back, though no instance takes its role from one here.

use super::super::entity::{Holder, InstanceProfile, Role};
use super::super::names::{arn, key_of, unique_id};
use super::super::table::INSTANCE_PROFILES;
use super::super::words::{conflict, quota};
use super::role::{check_modifiable, listed as listed_role};
use super::{Page, add_tags, fresh_tags, own_tags, page, read, remove_tags, shown_tags, write};
use crate::{Cx, OpResult};
use aws::Account;
use aws::iam::{self, errors};
use store::{Reader, Scope, Tx};

fn load(r: &Reader<'_>, scope: &Scope, name: &str) -> OpResult<InstanceProfile> {
    INSTANCE_PROFILES.get(r, scope, key_of(name))?.ok_or_else(|| {
        errors::no_such_entity_exception(format!("Instance Profile {name} cannot be found.")).into()
    })
}

fn save(tx: &Tx<'_>, scope: &Scope, row: &InstanceProfile) -> OpResult<()> {
    Ok(INSTANCE_PROFILES.put(tx, scope, key_of(&row.name), row)?)
}

/// What lists show; a single profile shows its tags too.
fn listed(
    r: &Reader<'_>,
    scope: &Scope,
    account: Account,
    row: &InstanceProfile,
) -> OpResult<iam::InstanceProfile> {
    let role = row.role.as_deref().map(|name| Role::find(r, scope, name)).transpose()?.flatten();
    Ok(iam::InstanceProfile {
        path: Some(row.path.clone()),
        instance_profile_name: Some(row.name.clone()),
        instance_profile_id: Some(row.id.clone()),
        arn: Some(arn(account, "instance-profile", &row.path, &row.name).to_string()),
        create_date: Some(row.created_at),
        roles: Some(role.iter().map(|role| listed_role(role, account)).collect()),
        tags: None,
    })
}

pub async fn create_instance_profile(
    cx: Cx,
    input: iam::CreateInstanceProfileInput,
) -> OpResult<iam::CreateInstanceProfileOutput> {
    let row = InstanceProfile {
        name: input.instance_profile_name,
        path: input.path.unwrap_or_else(|| "/".into()),
        id: unique_id(&cx, "AIPA"),
        created_at: cx.now().whole_seconds(),
        role: None,
        tags: fresh_tags(input.tags.as_ref())?,
    };
    let (scope, account) = (cx.global_scope(), cx.account());
    write(&cx, move |tx| {
        if INSTANCE_PROFILES.get(tx, &scope, key_of(&row.name))?.is_some() {
            return Err(errors::entity_already_exists_exception(format!(
                "Instance Profile {} already exists.",
                row.name
            ))
            .into());
        }
        save(tx, &scope, &row)?;
        let profile =
            iam::InstanceProfile { tags: shown_tags(&row.tags), ..listed(tx, &scope, account, &row)? };
        Ok(iam::CreateInstanceProfileOutput { instance_profile: Some(profile) })
    })
    .await
}

pub async fn get_instance_profile(
    cx: Cx,
    input: iam::GetInstanceProfileInput,
) -> OpResult<iam::GetInstanceProfileOutput> {
    let scope = cx.global_scope();
    let profile = read(&cx, |r| {
        let row = load(r, &scope, &input.instance_profile_name)?;
        let tags = Some(own_tags(&row.tags));
        Ok(iam::InstanceProfile { tags, ..listed(r, &scope, cx.account(), &row)? })
    })?;
    Ok(iam::GetInstanceProfileOutput { instance_profile: Some(profile) })
}

pub async fn delete_instance_profile(
    cx: Cx,
    input: iam::DeleteInstanceProfileInput,
) -> OpResult<iam::DeleteInstanceProfileOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let row = load(tx, &scope, &input.instance_profile_name)?;
        if row.role.is_some() {
            return Err(conflict("must remove roles from instance profile first.").into());
        }
        INSTANCE_PROFILES.delete(tx, &scope, key_of(&row.name))?;
        Ok(iam::DeleteInstanceProfileOutput {})
    })
    .await
}

pub async fn add_role_to_instance_profile(
    cx: Cx,
    input: iam::AddRoleToInstanceProfileInput,
) -> OpResult<iam::AddRoleToInstanceProfileOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.instance_profile_name)?;
        let role = Role::load(tx, &scope, &input.role_name)?;
        check_modifiable(&role)?;
        if row.role.is_some() {
            return Err(quota("InstanceSessionsPerInstanceProfile", 1).into());
        }
        row.role = Some(role.name);
        save(tx, &scope, &row)?;
        Ok(iam::AddRoleToInstanceProfileOutput {})
    })
    .await
}

pub async fn remove_role_from_instance_profile(
    cx: Cx,
    input: iam::RemoveRoleFromInstanceProfileInput,
) -> OpResult<iam::RemoveRoleFromInstanceProfileOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.instance_profile_name)?;
        let role = Role::load(tx, &scope, &input.role_name)?;
        if row.role.as_deref() != Some(role.name.as_str()) {
            let message = format!("Role {} cannot be found.", role.name);
            return Err(errors::no_such_entity_exception(message).into());
        }
        row.role = None;
        save(tx, &scope, &row)?;
        Ok(iam::RemoveRoleFromInstanceProfileOutput {})
    })
    .await
}

fn list(
    cx: &Cx,
    fits: impl Fn(&InstanceProfile) -> bool,
    marker: Option<&str>,
    max: Option<i32>,
) -> OpResult<Page<iam::InstanceProfile>> {
    let scope = cx.global_scope();
    read(cx, |r| {
        let rows = INSTANCE_PROFILES.all(r, &scope)?.into_iter().map(|(_, row)| row).filter(|row| fits(row));
        let page = page("instance-profiles", rows, |row| row.name.clone(), marker, max)?;
        let items =
            page.items.iter().map(|row| listed(r, &scope, cx.account(), row)).collect::<OpResult<_>>()?;
        Ok(Page { items, is_truncated: page.is_truncated, marker: page.marker })
    })
}

pub async fn list_instance_profiles(
    cx: Cx,
    input: iam::ListInstanceProfilesInput,
) -> OpResult<iam::ListInstanceProfilesOutput> {
    let prefix = input.path_prefix.unwrap_or_else(|| "/".into());
    let page = list(&cx, |row| row.path.starts_with(&prefix), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListInstanceProfilesOutput {
        instance_profiles: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_instance_profiles_for_role(
    cx: Cx,
    input: iam::ListInstanceProfilesForRoleInput,
) -> OpResult<iam::ListInstanceProfilesForRoleOutput> {
    let role = read(&cx, |r| Role::load(r, &cx.global_scope(), &input.role_name))?;
    let has = |row: &InstanceProfile| row.role.as_deref() == Some(role.name.as_str());
    let page = list(&cx, has, input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListInstanceProfilesForRoleOutput {
        instance_profiles: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

/// Whether a role is in a profile, which keeps it from being deleted.
pub(super) fn is_used(r: &Reader<'_>, scope: &Scope, role: &str) -> OpResult<bool> {
    Ok(INSTANCE_PROFILES.all(r, scope)?.iter().any(|(_, row)| row.role.as_deref() == Some(role)))
}

pub async fn tag_instance_profile(
    cx: Cx,
    input: iam::TagInstanceProfileInput,
) -> OpResult<iam::TagInstanceProfileOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.instance_profile_name)?;
        add_tags(&mut row.tags, &input.tags)?;
        save(tx, &scope, &row)?;
        Ok(iam::TagInstanceProfileOutput {})
    })
    .await
}

pub async fn untag_instance_profile(
    cx: Cx,
    input: iam::UntagInstanceProfileInput,
) -> OpResult<iam::UntagInstanceProfileOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut row = load(tx, &scope, &input.instance_profile_name)?;
        remove_tags(&mut row.tags, &input.tag_keys);
        save(tx, &scope, &row)?;
        Ok(iam::UntagInstanceProfileOutput {})
    })
    .await
}

pub async fn list_instance_profile_tags(
    cx: Cx,
    input: iam::ListInstanceProfileTagsInput,
) -> OpResult<iam::ListInstanceProfileTagsOutput> {
    let row = read(&cx, |r| load(r, &cx.global_scope(), &input.instance_profile_name))?;
    let tags = shown_tags(&row.tags).unwrap_or_default();
    let page =
        page("instance-profile-tags", tags, |tag| tag.key.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListInstanceProfileTagsOutput {
        tags: Some(page.items),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
