//! The root user's access key: one an account, made when it is first asked for.

use super::entity::AccessKey;
use super::identity::{Cache, SECRET_PURPOSE};
use super::names::{access_key_id, secret};
use super::table::{ACCESS_KEYS, ACCOUNT, ACCOUNTS};
use crate::{OpError, OpResult, World};
use aws::Account;
use store::Scope;
use zeroize::Zeroizing;

/// A root user's access key, for the file that `sluice env` reads.
pub struct RootCredentials {
    pub access_key_id: String,
    pub secret_access_key: Zeroizing<String>,
}

/// The key of an account's root user; the same each time.
pub async fn root_credentials(world: &World, account: Account) -> OpResult<RootCredentials> {
    let (id, fresh) = (access_key_id(world, "AKIA", account), secret(world));
    let sealed = world.store().sealer().seal(SECRET_PURPOSE, fresh.as_bytes());
    let (created_at, cache) = (world.now().whole_seconds(), world.state::<Cache>());
    let key = world
        .store()
        .write(move |tx| -> OpResult<AccessKey> {
            let (scope, server) = (Scope::global(account), Scope::server());
            let mut row = ACCOUNTS.get(tx, &scope, ACCOUNT)?.unwrap_or_default();
            if let Some(id) = &row.root_key
                && let Some(key) = ACCESS_KEYS.get(tx, &server, id)?
            {
                return Ok(key);
            }
            let key = AccessKey { id, account, user: None, created_at, active: true, secret: sealed };
            row.root_key = Some(key.id.clone());
            ACCOUNTS.put(tx, &scope, ACCOUNT, &row)?;
            ACCESS_KEYS.put(tx, &server, &key.id, &key)?;
            tx.after_commit(move || cache.invalidate());
            Ok(key)
        })
        .await?;
    let secret = world.store().sealer().open_sealed(SECRET_PURPOSE, &key.secret)?;
    let secret = std::str::from_utf8(&secret)
        .map_err(|e| OpError::internal(format!("the secret of {}: {e}", key.id)))?;
    Ok(RootCredentials { access_key_id: key.id, secret_access_key: Zeroizing::new(secret.to_owned()) })
}
