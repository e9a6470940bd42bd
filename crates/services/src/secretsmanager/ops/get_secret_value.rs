//! GetSecretValue and BatchGetSecretValue.

use super::super::envelope;
use super::super::lookup::{Found, check_default_key, read};
use super::super::secret::{CURRENT, Version};
use super::change;
use super::list_secrets::select;
use crate::{Cx, OpError, OpResult};
use aws::secretsmanager::{self as sm, errors};
use aws::{Error, Timestamp};

const SECONDS_PER_DAY: i64 = 86_400;
/// [BatchGetSecretValue]
const MOST_IN_BATCH: usize = 20;

pub async fn get_secret_value(cx: Cx, input: sm::GetSecretValueInput) -> OpResult<sm::GetSecretValueOutput> {
    let found = read(&cx, &input.secret_id)?;
    found.secret.check_not_deleted()?;
    let version = choose(&found, input.version_id.as_deref(), input.version_stage.as_deref())?.clone();
    check_default_key(&cx, &found)?;
    let Some(sealed) = &version.value else {
        return Err(no_value(&format!("VersionId: {}", version.id)).into());
    };
    let value = envelope::open(&cx, &found.arn, &version.id, sealed).await?;
    note_access(&cx, &found, &version.id).await?;
    let (secret_string, secret_binary) = value.split();
    Ok(sm::GetSecretValueOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        version_id: Some(version.id),
        secret_binary,
        secret_string,
        version_stages: Some(version.stages),
        created_date: Some(version.created_at),
    })
}

fn no_value(what: &str) -> Error {
    errors::resource_not_found_exception(format!(
        "Secrets Manager can't find the specified secret value for {what}"
    ))
}

fn choose<'a>(found: &'a Found, id: Option<&str>, stage: Option<&str>) -> OpResult<&'a Version> {
    let missing = |what: String| no_value(&what);
    let Some(id) = id else {
        let stage = stage.unwrap_or(CURRENT);
        let version = found.secret.staged(stage);
        return Ok(version.ok_or_else(|| missing(format!("staging label: {stage}")))?);
    };
    let version = found.secret.version(id).ok_or_else(|| missing(format!("VersionId: {id}")))?;
    match stage {
        Some(stage) if !version.stages.iter().any(|s| s == stage) => Err(errors::invalid_request_exception(
            "You provided a VersionStage that is not associated to the provided VersionId.",
        )
        .into()),
        _ => Ok(version),
    }
}

/// The day of the access is kept, not the second: one write a day.
async fn note_access(cx: &Cx, found: &Found, version_id: &str) -> OpResult<()> {
    let seconds = cx.now().seconds();
    let today = Timestamp::from_seconds(seconds - seconds.rem_euclid(SECONDS_PER_DAY));
    let version = found.secret.version(version_id).and_then(|version| version.accessed_on);
    if found.secret.accessed_on == Some(today) && version == Some(today) {
        return Ok(());
    }
    let id = version_id.to_owned();
    let noted = change(cx, found.arn.clone(), move |secret| {
        secret.accessed_on = Some(today);
        if let Some(version) = secret.versions.iter_mut().find(|version| version.id == id) {
            version.accessed_on = Some(today);
        }
        Ok(())
    });
    noted.await.map(drop)
}

pub async fn batch_get_secret_value(
    cx: Cx,
    input: sm::BatchGetSecretValueInput,
) -> OpResult<sm::BatchGetSecretValueOutput> {
    let (ids, next_token) = match (input.secret_id_list, input.filters) {
        (Some(ids), None) => (ids, None),
        (None, Some(filters)) => {
            let limit = input.max_results.and_then(|n| usize::try_from(n).ok()).unwrap_or(MOST_IN_BATCH);
            select(&cx, &filters, input.next_token.as_deref(), limit.min(MOST_IN_BATCH))?
        }
        _ => {
            return Err(errors::invalid_parameter_exception(
                "You must provide either SecretIdList or Filters, and not both.",
            )
            .into());
        }
    };
    let (mut values, mut failures) = (Vec::new(), Vec::new());
    for id in ids {
        // Each as a call of its own, so that each is authorised as one.
        let ask = sm::GetSecretValueInput { secret_id: id.clone(), ..Default::default() };
        match cx.call::<sm::GetSecretValue>(ask).await {
            Ok(o) => values.push(sm::SecretValueEntry {
                arn: o.arn,
                name: o.name,
                version_id: o.version_id,
                secret_binary: o.secret_binary,
                secret_string: o.secret_string,
                version_stages: o.version_stages,
                created_date: o.created_date,
            }),
            Err(OpError::Aws(error)) => failures.push(sm::APIErrorType {
                secret_id: Some(id),
                error_code: Some(error.code.to_string()),
                message: Some(error.message),
            }),
            Err(internal @ OpError::Internal(_)) => return Err(internal),
        }
    }
    Ok(sm::BatchGetSecretValueOutput { secret_values: Some(values), next_token, errors: Some(failures) })
}
