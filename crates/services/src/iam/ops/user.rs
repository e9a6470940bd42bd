//! Users.

use super::super::entity::{Grants, Holder, User};
use super::super::names::{key_of, unique_id};
use super::super::table::ACCESS_KEYS;
use super::super::words::{already_exists, conflict, validation};
use super::boundary::check_boundary;
use super::service_credential::of_user;
use super::trust::forget;
use super::{fresh_tags, own_tags, page, read, shown_boundary, write};
use crate::{Cx, OpResult};
use aws::iam;
use aws::{Account, Timestamp};
use documents::policy::PrincipalType;
use store::Scope;

pub async fn create_user(cx: Cx, input: iam::CreateUserInput) -> OpResult<iam::CreateUserOutput> {
    let user = User {
        name: input.user_name,
        path: input.path.unwrap_or_else(|| "/".into()),
        id: unique_id(&cx, "AIDA"),
        created_at: cx.now().whole_seconds(),
        boundary: input.permissions_boundary,
        tags: fresh_tags(input.tags.as_ref())?,
        grants: Grants::default(),
        groups: Vec::new(),
        access_keys: Vec::new(),
    };
    let (scope, account) = (cx.global_scope(), cx.account());
    write(&cx, move |tx| {
        if User::find(tx, &scope, &user.name)?.is_some() {
            return Err(already_exists("User", &user.name).into());
        }
        check_boundary(tx, &scope, user.boundary.as_deref())?;
        user.save(tx, &scope)?;
        Ok(iam::CreateUserOutput { user: Some(whole(&user, account)) })
    })
    .await
}

/// What a list shows of a user.
pub(super) fn listed(user: &User, account: Account) -> iam::User {
    iam::User {
        path: Some(user.path.clone()),
        user_name: Some(user.name.clone()),
        user_id: Some(user.id.clone()),
        arn: Some(user.arn(account).to_string()),
        create_date: Some(user.created_at),
        ..Default::default()
    }
}

fn whole(user: &User, account: Account) -> iam::User {
    iam::User {
        permissions_boundary: shown_boundary(user.boundary.as_deref()),
        tags: Some(own_tags(&user.tags)).filter(|tags| !tags.is_empty()),
        ..listed(user, account)
    }
}

/// The user that is meant where the name is left out: the caller.
pub(super) fn name_or_caller(cx: &Cx, name: Option<String>) -> OpResult<String> {
    match (name, &cx.caller().principal.kind) {
        (Some(name), _) => Ok(name),
        (None, PrincipalType::User { name, .. }) => Ok(name.clone()),
        (None, _) => Err(validation("Must specify userName when calling with non-User credentials").into()),
    }
}

pub async fn get_user(cx: Cx, input: iam::GetUserInput) -> OpResult<iam::GetUserOutput> {
    let user = if input.user_name.is_none() && cx.caller().principal.kind == PrincipalType::Root {
        root(&cx)
    } else {
        let name = name_or_caller(&cx, input.user_name)?;
        whole(&read(&cx, |r| User::load(r, &cx.global_scope(), &name))?, cx.account())
    };
    Ok(iam::GetUserOutput { user: Some(user) })
}

/// The root user has neither name nor path.
fn root(cx: &Cx) -> iam::User {
    iam::User {
        user_id: Some(cx.account().to_string()),
        arn: Some(cx.caller().arn().to_owned()),
        create_date: Some(Timestamp::from_seconds(0)),
        ..Default::default()
    }
}

pub async fn list_users(cx: Cx, input: iam::ListUsersInput) -> OpResult<iam::ListUsersOutput> {
    let users = read(&cx, |r| User::all(r, &cx.global_scope(), input.path_prefix.as_deref()))?;
    let page = page("users", users, |user| user.name.clone(), input.marker.as_deref(), input.max_items)?;
    Ok(iam::ListUsersOutput {
        users: Some(page.items.iter().map(|user| listed(user, cx.account())).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_user(cx: Cx, input: iam::DeleteUserInput) -> OpResult<iam::DeleteUserOutput> {
    let (scope, account) = (cx.global_scope(), cx.account());
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &input.user_name)?;
        let refusal = [
            (!user.grants.attached.is_empty(), "must detach all policies first."),
            (!user.grants.inline.is_empty(), "must delete policies first."),
            (!user.access_keys.is_empty(), "must delete access keys first."),
            (!user.groups.is_empty(), "must remove users from group first."),
            (!of_user(tx, &scope, &user)?.is_empty(), "must remove referenced objects first."),
        ];
        if let Some((_, words)) = refusal.iter().find(|(refused, _)| *refused) {
            return Err(conflict(words).into());
        }
        User::TABLE.delete(tx, &scope, key_of(&user.name))?;
        forget(tx, &user.arn(account).to_string(), &user.id)?;
        Ok(iam::DeleteUserOutput {})
    })
    .await
}

pub async fn update_user(cx: Cx, input: iam::UpdateUserInput) -> OpResult<iam::UpdateUserOutput> {
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut user = User::load(tx, &scope, &input.user_name)?;
        let old = key_of(&user.name);
        if let Some(name) = input.new_user_name {
            if key_of(&name) != old && User::find(tx, &scope, &name)?.is_some() {
                return Err(already_exists("User", &name).into());
            }
            user.name = name;
        }
        user.path = input.new_path.unwrap_or(user.path);
        User::TABLE.delete(tx, &scope, old)?;
        user.save(tx, &scope)?;
        // The keys go on to belong to the user.
        for id in &user.access_keys {
            if let Some(mut key) = ACCESS_KEYS.get(tx, &Scope::server(), id)? {
                key.user = Some(user.name.clone());
                ACCESS_KEYS.put(tx, &Scope::server(), id, &key)?;
            }
        }
        Ok(iam::UpdateUserOutput {})
    })
    .await
}
