//! Access keys of users. The secret is shown once, and kept sealed.

use super::super::entity::{AccessKey, Holder, User};
use super::super::identity::SECRET_PURPOSE;
use super::super::names::{access_key_id, secret};
use super::super::table::ACCESS_KEYS;
use super::super::words::{no_such_access_key, quota};
use super::user::name_or_caller;
use super::{page, read, write};
use crate::{Cx, OpResult};
use aws::iam::{self, StatusType};
use store::{Reader, Scope};

/// [IAM quotas]
const MOST_KEYS: usize = 2;

pub async fn create_access_key(
    cx: Cx,
    input: iam::CreateAccessKeyInput,
) -> OpResult<iam::CreateAccessKeyOutput> {
    let name = name_or_caller(&cx, input.user_name)?;
    let (id, secret) = (access_key_id(cx.world(), "AKIA", cx.account()), secret(cx.world()));
    let sealed = cx.world().store().sealer().seal(SECRET_PURPOSE, secret.as_bytes());
    let (scope, account, created_at) = (cx.global_scope(), cx.account(), cx.now().whole_seconds());
    write(&cx, move |tx| {
        let mut user = User::load(tx, &scope, &name)?;
        if user.access_keys.len() >= MOST_KEYS {
            return Err(quota("AccessKeysPerUser", MOST_KEYS).into());
        }
        user.access_keys.push(id.clone());
        user.save(tx, &scope)?;
        let row = AccessKey {
            id: id.clone(),
            account,
            user: Some(user.name.clone()),
            created_at,
            active: true,
            secret: sealed,
        };
        ACCESS_KEYS.put(tx, &Scope::server(), &id, &row)?;
        let key = iam::AccessKey {
            user_name: Some(user.name),
            access_key_id: Some(id),
            status: Some(StatusType::Active),
            secret_access_key: Some(secret),
            create_date: Some(created_at),
        };
        Ok(iam::CreateAccessKeyOutput { access_key: Some(key) })
    })
    .await
}

/// A key of this user.
fn load(r: &Reader<'_>, user: &User, id: &str) -> OpResult<AccessKey> {
    let row = ACCESS_KEYS.get(r, &Scope::server(), id)?.filter(|_| user.access_keys.iter().any(|k| k == id));
    row.ok_or_else(|| no_such_access_key(id).into())
}

pub async fn list_access_keys(
    cx: Cx,
    input: iam::ListAccessKeysInput,
) -> OpResult<iam::ListAccessKeysOutput> {
    let name = name_or_caller(&cx, input.user_name)?;
    let keys = read(&cx, |r| {
        let user = User::load(r, &cx.global_scope(), &name)?;
        user.access_keys.iter().map(|id| load(r, &user, id)).collect::<OpResult<Vec<_>>>()
    })?;
    let page = page("access-keys", keys, |key| key.id.clone(), input.marker.as_deref(), input.max_items)?;
    let shown = |key: AccessKey| iam::AccessKeyMetadata {
        user_name: key.user,
        access_key_id: Some(key.id),
        status: Some(if key.active { StatusType::Active } else { StatusType::Inactive }),
        create_date: Some(key.created_at),
    };
    Ok(iam::ListAccessKeysOutput {
        access_key_metadata: Some(page.items.into_iter().map(shown).collect()),
        is_truncated: page.is_truncated,
        marker: page.marker,
    })
}

pub async fn delete_access_key(
    cx: Cx,
    input: iam::DeleteAccessKeyInput,
) -> OpResult<iam::DeleteAccessKeyOutput> {
    let name = name_or_caller(&cx, input.user_name)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let mut user = User::load(tx, &scope, &name)?;
        load(tx, &user, &input.access_key_id)?;
        user.access_keys.retain(|id| *id != input.access_key_id);
        user.save(tx, &scope)?;
        ACCESS_KEYS.delete(tx, &Scope::server(), &input.access_key_id)?;
        Ok(iam::DeleteAccessKeyOutput {})
    })
    .await
}

pub async fn update_access_key(
    cx: Cx,
    input: iam::UpdateAccessKeyInput,
) -> OpResult<iam::UpdateAccessKeyOutput> {
    let name = name_or_caller(&cx, input.user_name)?;
    let scope = cx.global_scope();
    write(&cx, move |tx| {
        let user = User::load(tx, &scope, &name)?;
        let mut key = load(tx, &user, &input.access_key_id)?;
        key.active = match input.status {
            StatusType::Active => true,
            StatusType::Inactive | StatusType::Expired => false,
        };
        ACCESS_KEYS.put(tx, &Scope::server(), &key.id, &key)?;
        Ok(iam::UpdateAccessKeyOutput {})
    })
    .await
}

pub async fn get_access_key_last_used(
    cx: Cx,
    input: iam::GetAccessKeyLastUsedInput,
) -> OpResult<iam::GetAccessKeyLastUsedOutput> {
    let id = &input.access_key_id;
    let row = read(&cx, |r| Ok(ACCESS_KEYS.get(r, &Scope::server(), id)?))?;
    let row = row.filter(|row| row.account == cx.account()).ok_or_else(|| no_such_access_key(id))?;
    let never = iam::AccessKeyLastUsed {
        last_used_date: None,
        service_name: Some("N/A".into()),
        region: Some("N/A".into()),
    };
    Ok(iam::GetAccessKeyLastUsedOutput { user_name: row.user, access_key_last_used: Some(never) })
}
