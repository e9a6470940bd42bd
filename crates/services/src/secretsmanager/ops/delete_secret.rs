//! DeleteSecret and RestoreSecret: between the two lies the recovery window.

use super::super::lookup::{find, missing_arn};
use super::super::secret::Deletion;
use super::super::table::SECRETS;
use super::change;
use super::create_secret::LETTERS;
use crate::{Cx, OpError, OpResult};
use aws::secretsmanager::{self as sm, errors};

/// [DeleteSecret]
const DEFAULT_DAYS: i64 = 30;
const SECONDS_PER_DAY: i64 = 86_400;

pub async fn delete_secret(cx: Cx, input: sm::DeleteSecretInput) -> OpResult<sm::DeleteSecretOutput> {
    let force = input.force_delete_without_recovery == Some(true);
    let days = input.recovery_window_in_days;
    if force && days.is_some() {
        return Err(errors::invalid_parameter_exception(
            "You can't use ForceDeleteWithoutRecovery in conjunction with RecoveryWindowInDays.",
        )
        .into());
    }
    let days = days.unwrap_or(DEFAULT_DAYS);
    if !(7..=30).contains(&days) {
        return Err(errors::invalid_parameter_exception(
            "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
        )
        .into());
    }
    let at = cx.now();
    if force {
        return delete_now(&cx, input.secret_id).await;
    }
    let final_at = at.plus_seconds(days * SECONDS_PER_DAY);
    let (found, ()) = change(&cx, input.secret_id, move |secret| {
        secret.check_not_deleted()?;
        secret.deletion = Some(Deletion { asked_at: at, final_at });
        Ok(())
    })
    .await?;
    Ok(sm::DeleteSecretOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        deletion_date: Some(final_at),
    })
}

/// Without a window: the row goes.
async fn delete_now(cx: &Cx, id: String) -> OpResult<sm::DeleteSecretOutput> {
    let (inner, at) = (cx.clone(), cx.now());
    let result = cx
        .write(move |tx| {
            let Some(found) = find(&inner, tx, &id)? else { return Ok(Err(id)) };
            SECRETS.delete(tx, &found.scope, &found.secret.name)?;
            Ok::<_, OpError>(Ok(found))
        })
        .await;
    let found = match result? {
        Ok(found) => found,
        // What is not there is deleted: the answer is that of a secret.
        Err(id) => {
            let suffix = cx.random_string(LETTERS, 6);
            let arn = if id.starts_with("arn:") {
                id.clone()
            } else {
                format!("{}-{suffix}", missing_arn(cx, &id))
            };
            let output = sm::DeleteSecretOutput { arn: Some(arn), name: Some(id), deletion_date: Some(at) };
            return Ok(output);
        }
    };
    Ok(sm::DeleteSecretOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        deletion_date: Some(at),
    })
}

pub async fn restore_secret(cx: Cx, input: sm::RestoreSecretInput) -> OpResult<sm::RestoreSecretOutput> {
    let (found, ()) = change(&cx, input.secret_id, |secret| {
        secret.deletion = None;
        Ok(())
    })
    .await?;
    Ok(sm::RestoreSecretOutput { arn: Some(found.arn), name: Some(found.secret.name) })
}
