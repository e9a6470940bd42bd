//! The operations, a file for each noun.

mod aliases;
mod crypto;
mod grants;
mod keys;
mod lifecycle;
mod mac;
mod policies;
mod rotation;
mod tags;

pub use aliases::{create_alias, delete_alias, list_aliases, update_alias};
pub use crypto::{
    decrypt, encrypt, generate_data_key, generate_data_key_without_plaintext, generate_random, re_encrypt,
};
pub use grants::{create_grant, list_grants, retire_grant, revoke_grant};
pub use keys::{create_key, describe_key, list_keys, update_key_description};
pub use lifecycle::{cancel_key_deletion, disable_key, enable_key, schedule_key_deletion};
pub use mac::{generate_mac, verify_mac};
pub use policies::{get_key_policy, list_key_policies, put_key_policy};
pub use rotation::{
    disable_key_rotation, enable_key_rotation, get_key_rotation_status, list_key_rotations,
    rotate_key_on_demand,
};
pub use tags::{list_resource_tags, tag_resource, untag_resource};

use super::table::GRANTS;
use crate::{Cx, OpResult, paging};
use aws::kms::errors;

/// Tokens of grants add nothing here, since grants hold at once; but each has to be one of a grant.
fn check_grant_tokens(cx: &Cx, tokens: Option<&[String]>) -> OpResult<()> {
    let tokens = tokens.unwrap_or_default();
    if tokens.is_empty() {
        return Ok(());
    }
    let rows = cx.read(|r| GRANTS.everywhere(r))?;
    let is_known = |token: &String| rows.iter().any(|(_, _, grant)| grant.token == *token);
    if tokens.iter().all(is_known) {
        return Ok(());
    }
    Err(errors::invalid_grant_token_exception("Invalid grant token.").into())
}

/// A page of a list, with the marker of the next one.
fn page<T>(
    list: &str,
    items: Vec<T>,
    name: impl Fn(&T) -> String,
    marker: Option<&str>,
    limit: Option<i32>,
    default: usize,
) -> OpResult<(Vec<T>, Option<String>)> {
    let limit = limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(default);
    paging::page(list, items, name, marker, limit)
        .ok_or_else(|| errors::invalid_marker_exception("Could not deserialize marker").into())
}

/// `DryRun`: everything was checked, and nothing is done.
fn check_dry_run(dry_run: Option<bool>) -> OpResult<()> {
    if dry_run != Some(true) {
        return Ok(());
    }
    let message = "The request would have succeeded, but the DryRun option is set.";
    Err(errors::dry_run_operation_exception(message).into())
}
