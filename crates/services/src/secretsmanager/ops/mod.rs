//! The operations, by what they are about.

mod create_secret;
mod delete_secret;
mod describe_secret;
mod get_secret_value;
mod list_secrets;
mod put_secret_value;
mod resource_policy;
mod rotate_secret;
mod stages;
mod tags;

pub use create_secret::create_secret;
pub use delete_secret::{delete_secret, restore_secret};
pub use describe_secret::describe_secret;
pub use get_secret_value::{batch_get_secret_value, get_secret_value};
pub use list_secrets::{list_secret_version_ids, list_secrets};
pub use put_secret_value::{put_secret_value, update_secret};
pub use resource_policy::{
    delete_resource_policy, get_resource_policy, put_resource_policy, validate_resource_policy,
};
pub use rotate_secret::{cancel_rotate_secret, rotate_secret};
pub use stages::update_secret_version_stage;
pub use tags::{tag_resource, untag_resource};

use super::lookup::{Found, load};
use super::password::generate;
use super::secret::Secret;
use super::table::SECRETS;
use crate::{Cx, OpResult};
use aws::Error;
use aws::secretsmanager::{self as sm, errors};
use indexmap::IndexMap;

/// [Secrets Manager quotas]
const MOST_TAGS: usize = 50;

/// Reads a secret, changes it, and puts it back.
async fn change<T: Send + 'static>(
    cx: &Cx,
    id: String,
    change: impl FnOnce(&mut Secret) -> OpResult<T> + Send + 'static,
) -> OpResult<(Found, T)> {
    let inner = cx.clone();
    cx.write(move |tx| {
        let mut found = load(&inner, tx, &id)?;
        let value = change(&mut found.secret)?;
        SECRETS.put(tx, &found.scope, &found.secret.name, &found.secret)?;
        Ok((found, value))
    })
    .await
}

fn add_tags(tags: &mut IndexMap<String, String>, new: &[sm::Tag]) -> OpResult<()> {
    for tag in new {
        let key = tag.key.clone().unwrap_or_default();
        if key.is_empty() {
            return Err(errors::invalid_parameter_exception("A tag has a key.").into());
        }
        tags.insert(key, tag.value.clone().unwrap_or_default());
    }
    if tags.len() > MOST_TAGS {
        return Err(
            errors::invalid_parameter_exception(format!("A secret has at most {MOST_TAGS} tags.")).into()
        );
    }
    Ok(())
}

fn shown_tags(secret: &Secret) -> Option<Vec<sm::Tag>> {
    let tags = &secret.tags;
    let shown = tags.iter().map(|(k, v)| sm::Tag { key: Some(k.clone()), value: Some(v.clone()) });
    (secret.tagged || !tags.is_empty()).then(|| shown.collect())
}

/// The SDKs make a token up; whoever writes requests by hand has to bring one.
fn need_token(token: Option<String>, error: fn(String) -> Error) -> OpResult<String> {
    const MISSING: &str = "You must provide a ClientRequestToken value. We recommend a UUID-type value.";
    token.ok_or_else(|| error(MISSING.to_owned()).into())
}

pub async fn get_random_password(
    cx: Cx,
    input: sm::GetRandomPasswordInput,
) -> OpResult<sm::GetRandomPasswordOutput> {
    let draw = |below: usize| {
        let number = u64::from_le_bytes(cx.world().random());
        usize::try_from(number % below as u64).expect("it is less than a usize")
    };
    Ok(sm::GetRandomPasswordOutput { random_password: Some(generate(&input, draw)?) })
}
