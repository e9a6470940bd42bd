//! UpdateSecretVersionStage: moves a label, which names the version it is taken from.

use super::super::secret::{CURRENT, Secret};
use super::change;
use crate::{Cx, OpResult};
use aws::secretsmanager::{self as sm, errors};

pub async fn update_secret_version_stage(
    cx: Cx,
    input: sm::UpdateSecretVersionStageInput,
) -> OpResult<sm::UpdateSecretVersionStageOutput> {
    let id = input.secret_id.clone();
    let (found, ()) = change(&cx, id, move |secret| {
        secret.check_not_deleted()?;
        check(secret, &input)?;
        Ok(secret.move_stage(&input.version_stage, input.move_to_version_id.as_deref())?)
    })
    .await?;
    Ok(sm::UpdateSecretVersionStageOutput { arn: Some(found.arn), name: Some(found.secret.name) })
}

fn check(secret: &Secret, input: &sm::UpdateSecretVersionStageInput) -> OpResult<()> {
    let invalid = |message: String| Err(errors::invalid_parameter_exception(message).into());
    let (stage, from, to) = (&input.version_stage, &input.remove_from_version_id, &input.move_to_version_id);
    if let Some(missing) = [from, to].into_iter().flatten().find(|id| secret.version(id).is_none()) {
        return Err(errors::resource_not_found_exception(format!(
            "Secrets Manager can't find the specified secret value for VersionId: {missing}"
        ))
        .into());
    }
    if stage == CURRENT && to.is_none() {
        return invalid(format!(
            "You can only move staging label {CURRENT} to a different secret version. It can't be completely removed."
        ));
    }
    match (secret.staged(stage), from) {
        (Some(holder), None) if to.as_ref() != Some(&holder.id) => invalid(format!(
            "The parameter RemoveFromVersionId can't be empty. Staging label {stage} is currently attached to version {}, \
             so you must explicitly reference that version in RemoveFromVersionId.",
            holder.id
        )),
        (holder, Some(from)) if holder.is_none_or(|holder| holder.id != *from) => invalid(format!(
            "The staging label {stage} is not attached to version {from}, which RemoveFromVersionId names."
        )),
        _ => Ok(()),
    }
}
