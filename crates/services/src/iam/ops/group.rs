//! Groups and who is in them.

use super::super::entity::{Grants, Group, Holder, User};
use super::super::names::{key_of, unique_id};
use super::super::words::{already_exists, conflict, no_such_entity, quota};
use super::{page, read, user, write};
use crate::{Cx, OpResult};
use aws::{Account, iam};
use store::{Reader, Scope};

/// [IAM quotas]
const MOST_GROUPS: usize = 10;

pub async fn create_group(cx: Cx, input: iam::CreateGroupInput) -> OpResult<iam::CreateGroupOutput> {
    let group = Group {
        name: input.group_name,
        path: input.path.unwrap_or_else(|| "/".into()),
        id: unique_id(&cx, "AGPA"),
        created_at: cx.now().whole_seconds(),
        grants: Grants::default(),
    };
    let (scope, account) = (cx.global_scope(), cx.account());
    write(&cx, move |tx| {
        if Group::find(tx, &scope, &group.name)?.is_some() {
            return Err(already_exists("Group", &group.name).into());
        }
        group.save(tx, &scope)?;
        Ok(iam::CreateGroupOutput { group: Some(shown(&group, account)) })
    })
    .await
}

fn shown(group: &Group, account: Account) -> iam::Group {
    iam::Group {
        path: Some(group.path.clone()),
        group_name: Some(group.name.clone()),
        group_id: Some(group.id.clone()),
        arn: Some(group.arn(account).to_string()),
        create_date: Some(group.created_at),
    }
}

fn members(r: &Reader<'_>, scope: &Scope, group: &Group) -> OpResult<Vec<User>> {
    let all = User::all(r, scope, None)?.into_iter();
    Ok(all.filter(|user| user.groups.contains(&group.name)).collect())
}

pub async fn get_group(cx: Cx, input: iam::GetGroupInput) -> OpResult<iam::GetGroupOutput> {
    let scope = cx.global_scope();
    let (group, users) = read(&cx, |r| {
        let group = Group::load(r, &scope, &input.group_name)?;
        let users = members(r, &scope, &group)?;
        Ok((group, users))
    })?;
    let page = page("members", users, |user| user.name.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::GetGroupOutput {
        group: Some(shown(&group, cx.account())),
        users: Some(page.items.iter().map(|user| user::listed(user, cx.account())).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn list_groups(cx: Cx, input: iam::ListGroupsInput) -> OpResult<iam::ListGroupsOutput> {
    let groups = read(&cx, |r| Group::all(r, &cx.global_scope(), input.path_prefix.as_deref()))?;
    let page = page("groups", groups, |group| group.name.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListGroupsOutput {
        groups: Some(page.items.iter().map(|group| shown(group, cx.account())).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_group(cx: Cx, input: iam::DeleteGroupInput) -> OpResult<iam::DeleteGroupOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let group = Group::load(tx, &scope, &input.group_name)?;
        let refusal = [
            (!members(tx, &scope, &group)?.is_empty(), "must remove users from group first."),
            (!group.grants.attached.is_empty(), "must detach all policies first."),
            (!group.grants.inline.is_empty(), "must delete policies first."),
        ];
        if let Some((_, words)) = refusal.iter().find(|(refused, _)| *refused) {
            return Err(conflict(words).into());
        }
        Group::TABLE.delete(tx, &scope, key_of(&group.name))?;
        Ok(iam::DeleteGroupOutput {})
    })
    .await
}

pub async fn add_user_to_group(
    cx: Cx,
    input: iam::AddUserToGroupInput,
) -> OpResult<iam::AddUserToGroupOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let group = Group::load(tx, &scope, &input.group_name)?;
        let mut user = User::load(tx, &scope, &input.user_name)?;
        if !user.groups.contains(&group.name) {
            if user.groups.len() >= MOST_GROUPS {
                return Err(quota("GroupsPerUser", MOST_GROUPS).into());
            }
            user.groups.push(group.name);
            user.save(tx, &scope)?;
        }
        Ok(iam::AddUserToGroupOutput {})
    })
    .await
}

pub async fn remove_user_from_group(
    cx: Cx,
    input: iam::RemoveUserFromGroupInput,
) -> OpResult<iam::RemoveUserFromGroupOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let group = Group::load(tx, &scope, &input.group_name)?;
        let mut user = User::load(tx, &scope, &input.user_name)?;
        let Some(at) = user.groups.iter().position(|name| *name == group.name) else {
            return Err(no_such_entity("user", &format!("{} in group {}", user.name, group.name)).into());
        };
        user.groups.remove(at);
        user.save(tx, &scope)?;
        Ok(iam::RemoveUserFromGroupOutput {})
    })
    .await
}

pub async fn list_groups_for_user(
    cx: Cx,
    input: iam::ListGroupsForUserInput,
) -> OpResult<iam::ListGroupsForUserOutput> {
    let scope = cx.global_scope();
    let groups = read(&cx, |r| {
        let user = User::load(r, &scope, &input.user_name)?;
        user.groups.iter().map(|name| Group::load(r, &scope, name)).collect::<OpResult<Vec<_>>>()
    })?;
    let page =
        page("user-groups", groups, |group| group.name.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListGroupsForUserOutput {
        groups: Some(page.items.iter().map(|group| shown(group, cx.account())).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}
