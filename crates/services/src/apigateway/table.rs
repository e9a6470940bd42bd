//! How APIs lie in the store: a row each, a row per deployment under it, and one that says whose an API is, since a
//! request to an API names nothing else.

use super::api::{Api, Deployment, no_api};
use crate::{Cx, OpResult};
use aws::{Account, Region};
use serde::{Deserialize, Serialize};
use store::{Key, Scope, Table, Tx};

pub const APIS: Table<Api> = Table::new("apigateway_api");
pub const DEPLOYMENTS: Table<Deployment> = Table::new("apigateway_deployment");
/// By API, in the server's scope.
pub const OWNERS: Table<Owner> = Table::new("apigateway_owner");
/// The one setting of an account.
pub const ACCOUNTS: Table<String> = Table::new("apigateway_account");

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Owner {
    pub account: Account,
    pub region: Region,
}

pub fn deployment_key(api: &str, deployment: &str) -> Key {
    Key::new(api).then(deployment)
}

pub fn read(cx: &Cx, id: &str) -> OpResult<Api> {
    let row = cx.read(|r| APIS.get(r, &cx.scope(), id))?;
    row.ok_or_else(|| no_api(cx.account(), id).into())
}

/// Changes an API in a transaction, and gives what the change gives.
pub async fn change<T: Send + 'static>(
    cx: &Cx,
    id: &str,
    change: impl FnOnce(&Tx<'_>, &Scope, &mut Api) -> OpResult<T> + Send + 'static,
) -> OpResult<T> {
    let (scope, account, id) = (cx.scope(), cx.account(), id.to_owned());
    cx.write(move |tx| {
        let mut api = APIS.get(tx, &scope, &id)?.ok_or_else(|| no_api(account, &id))?;
        let result = change(tx, &scope, &mut api)?;
        APIS.put(tx, &scope, &id, &api)?;
        Ok(result)
    })
    .await
}
