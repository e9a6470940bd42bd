//! CreateSecret. The same request with the same token gives the same secret.

use super::super::envelope::{self, Value};
use super::super::lookup::find;
use super::super::secret::{CURRENT, Secret, Version};
use super::super::table::SECRETS;
use super::{add_tags, need_token};
use crate::{Cx, OpError, OpResult};
use aws::secretsmanager::{self as sm, errors};
use indexmap::IndexMap;

pub(super) const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

pub async fn create_secret(cx: Cx, input: sm::CreateSecretInput) -> OpResult<sm::CreateSecretOutput> {
    check(&input)?;
    let token = need_token(input.client_request_token.clone(), errors::invalid_request_exception)?;
    let value = Value::of(input.secret_string.clone(), input.secret_binary.clone())?;
    if let Some(output) = made_before(&cx, &input.name, &token, value.as_ref()).await? {
        return Ok(output);
    }
    let at = cx.now();
    let mut secret = Secret {
        name: input.name,
        suffix: cx.random_string(LETTERS, 6),
        description: input.description,
        kms_key_id: input.kms_key_id,
        created_at: at,
        changed_at: at,
        accessed_on: None,
        tags: IndexMap::new(),
        tagged: false,
        rotation: None,
        policy: None,
        deletion: None,
        versions: Vec::new(),
    };
    add_tags(&mut secret.tags, input.tags.as_deref().unwrap_or_default())?;
    let arn = secret.arn(cx.region(), cx.account()).to_string();
    let version_id = value.is_some().then(|| token.clone());
    if let Some(value) = value {
        let value = envelope::seal(&cx, &arn, &token, secret.kms_key_id.as_deref(), &value).await?;
        let stages = vec![CURRENT.into()];
        secret.push(Version { id: token, created_at: at, stages, value: Some(value), accessed_on: None })?;
    }
    let inner = cx.clone();
    cx.write(move |tx| {
        if let Some(found) = find(&inner, tx, &secret.name)? {
            return Err(exists(&found.secret));
        }
        SECRETS.put(tx, &inner.scope(), &secret.name, &secret)?;
        Ok(sm::CreateSecretOutput {
            arn: Some(arn),
            name: Some(secret.name),
            version_id,
            replication_status: None,
        })
    })
    .await
}

fn check(input: &sm::CreateSecretInput) -> OpResult<()> {
    let unserved = [
        (input.add_replica_regions.as_ref().is_some_and(|r| !r.is_empty()), "AddReplicaRegions"),
        (input.r#type.is_some(), "Type"),
        (input.cross_account_primary_arn.is_some(), "CrossAccountPrimaryArn"),
    ];
    if let Some((_, what)) = unserved.iter().find(|(asked, _)| *asked) {
        return Err(OpError::not_served(&sm::SERVICE, what));
    }
    Ok(())
}

fn exists(secret: &Secret) -> OpError {
    if secret.deletion.is_some() {
        return errors::invalid_request_exception(
            "You can't create this secret because a secret with this name is already scheduled for deletion.",
        )
        .into();
    }
    errors::resource_exists_exception(format!(
        "The operation failed because the secret {} already exists.",
        secret.name
    ))
    .into()
}

/// The answer to the same request, if it was made before.
async fn made_before(
    cx: &Cx,
    name: &str,
    token: &str,
    value: Option<&Value>,
) -> OpResult<Option<sm::CreateSecretOutput>> {
    let Some(found) = cx.world().store().read(|r| find(cx, r, name))? else { return Ok(None) };
    let sealed = found.secret.version(token).and_then(|version| version.value.as_ref());
    let (Some(sealed), Some(value)) = (sealed, value) else {
        return Err(exists(&found.secret));
    };
    if found.secret.deletion.is_some() || envelope::open(cx, &found.arn, token, sealed).await? != *value {
        return Err(exists(&found.secret));
    }
    Ok(Some(sm::CreateSecretOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        version_id: Some(token.to_owned()),
        replication_status: None,
    }))
}
