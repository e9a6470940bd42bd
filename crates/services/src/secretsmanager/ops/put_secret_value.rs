//! PutSecretValue and UpdateSecret: new versions.

use super::super::envelope::{self, Value};
use super::super::lookup::{Found, check_default_key, read};
use super::super::secret::{CURRENT, Version};
use super::{change, need_token};
use crate::{Cx, OpError, OpResult};
use aws::secretsmanager::{self as sm, errors};

pub async fn put_secret_value(cx: Cx, input: sm::PutSecretValueInput) -> OpResult<sm::PutSecretValueOutput> {
    if input.rotation_token.is_some() {
        return Err(OpError::not_served(&sm::SERVICE, "RotationToken"));
    }
    let token = need_token(input.client_request_token, errors::invalid_request_exception)?;
    let found = read(&cx, &input.secret_id)?;
    found.secret.check_not_deleted()?;
    check_default_key(&cx, &found)?;
    let Some(value) = Value::of(input.secret_string, input.secret_binary)? else {
        let message = "You must provide either SecretString or SecretBinary.";
        return Err(errors::invalid_parameter_exception(message).into());
    };
    let stages = input.version_stages.unwrap_or_else(|| vec![CURRENT.into()]);
    let found = put(&cx, found, token.clone(), stages, &value).await?;
    Ok(sm::PutSecretValueOutput {
        version_stages: found.secret.version(&token).map(|v| v.stages.clone()),
        arn: Some(found.arn),
        name: Some(found.secret.name),
        version_id: Some(token),
    })
}

/// Adds a version, unless the same request has added it before.
async fn put(cx: &Cx, found: Found, id: String, stages: Vec<String>, value: &Value) -> OpResult<Found> {
    if let Some(sealed) = found.secret.version(&id).and_then(|version| version.value.as_ref()) {
        if envelope::open(cx, &found.arn, &id, sealed).await? == *value {
            return Ok(found);
        }
        return Err(version_exists(&id));
    }
    let sealed = envelope::seal(cx, &found.arn, &id, found.secret.kms_key_id.as_deref(), value).await?;
    let at = cx.now();
    let (found, ()) = change(cx, found.arn, move |secret| {
        secret.check_not_deleted()?;
        if secret.version(&id).is_some_and(|version| version.value.is_some()) {
            return Err(version_exists(&id));
        }
        if let Some(version) = secret.versions.iter_mut().find(|version| version.id == id) {
            // A rotation has made the version, and here is its value.
            version.value = Some(sealed);
            secret.changed_at = at;
            return stages.iter().try_for_each(|stage| Ok(secret.move_stage(stage, Some(&id))?));
        }
        Ok(secret.push(Version { id, created_at: at, stages, value: Some(sealed), accessed_on: None })?)
    })
    .await?;
    Ok(found)
}

fn version_exists(id: &str) -> OpError {
    errors::resource_exists_exception(format!(
        "You can't modify an existing version: a version with the id {id} has another value."
    ))
    .into()
}

pub async fn update_secret(cx: Cx, input: sm::UpdateSecretInput) -> OpResult<sm::UpdateSecretOutput> {
    if input.r#type.is_some() {
        return Err(OpError::not_served(&sm::SERVICE, "Type"));
    }
    let value = Value::of(input.secret_string, input.secret_binary)?;
    let token = match &value {
        Some(_) => need_token(input.client_request_token, errors::invalid_request_exception)?,
        None => String::new(),
    };
    let found = read(&cx, &input.secret_id)?;
    found.secret.check_not_deleted()?;
    check_default_key(&cx, &found)?;
    let (description, key) = (input.description, input.kms_key_id);
    let new_key = key.filter(|key| found.secret.kms_key_id.as_ref() != Some(key));
    let sealed = match &new_key {
        Some(key) => seal_again(&cx, &found, key).await?,
        None => Vec::new(),
    };
    let at = cx.now();
    let (mut found, ()) = change(&cx, found.arn, move |secret| {
        secret.check_not_deleted()?;
        secret.description = description.or(secret.description.take());
        secret.kms_key_id = new_key.or(secret.kms_key_id.take());
        for (id, value) in sealed {
            let version = secret.versions.iter_mut().find(|v| v.id == id);
            if let Some(version) = version {
                version.value = Some(value.clone());
            }
        }
        secret.changed_at = at;
        Ok(())
    })
    .await?;
    let mut version_id = None;
    if let Some(value) = value {
        found = put(&cx, found, token.clone(), vec![CURRENT.into()], &value).await?;
        version_id = Some(token);
    }
    Ok(sm::UpdateSecretOutput { arn: Some(found.arn), name: Some(found.secret.name), version_id })
}

/// The values of the versions that have labels, under another key.
async fn seal_again(cx: &Cx, found: &Found, key: &str) -> OpResult<Vec<(String, envelope::Envelope)>> {
    let mut sealed = Vec::new();
    for version in found.secret.versions.iter().filter(|v| !v.stages.is_empty()) {
        let Some(sealed_before) = &version.value else { continue };
        let value = envelope::open(cx, &found.arn, &version.id, sealed_before).await?;
        let again = envelope::seal(cx, &found.arn, &version.id, Some(key), &value).await?;
        sealed.push((version.id.clone(), again));
    }
    Ok(sealed)
}
