//! RotateSecret and CancelRotateSecret.

use super::super::lookup::{load, read};
use super::super::rotation::{
    Place, Rotation, RotationClock, Rules, Settings, check_function, clock_event, start,
};
use super::super::secret::{PENDING, Secret};
use super::{change, need_token};
use crate::{Cx, OpError, OpResult};
use aws::secretsmanager::{self as sm, errors};
use engine::ExecutionId;

pub async fn rotate_secret(cx: Cx, input: sm::RotateSecretInput) -> OpResult<sm::RotateSecretOutput> {
    if input.external_secret_rotation_metadata.is_some() || input.external_secret_rotation_role_arn.is_some()
    {
        return Err(OpError::not_served(&sm::SERVICE, "rotation of secrets that other companies manage"));
    }
    let token = need_token(input.client_request_token, errors::invalid_parameter_exception)?;
    let found = read(&cx, &input.secret_id)?;
    found.secret.check_not_deleted()?;
    let settings = found.secret.rotation.as_ref();
    let kept = settings.map(|settings| settings.lambda_arn.clone());
    let lambda_arn = input.rotation_lambda_arn.or(kept).ok_or_else(|| {
        errors::invalid_request_exception("No Lambda rotation function ARN is associated with this secret.")
    })?;
    let new_rules = input.rotation_rules.map(Rules::new).transpose()?;
    let answer = |version_id| sm::RotateSecretOutput {
        arn: Some(found.arn.clone()),
        name: Some(found.secret.name.clone()),
        version_id,
    };
    // The same request, made before.
    if found.secret.version(&token).is_some() {
        return Ok(answer(Some(token)));
    }
    check_previous(&found.secret)?;
    check_function(&cx, &found.arn, &lambda_arn).await?;
    let place =
        Place { account: found.account, region: cx.region().clone(), name: found.secret.name.clone() };
    let only_test = input.rotate_immediately == Some(false);
    let rotation =
        Rotation::new(place.clone(), found.arn.clone(), lambda_arn.clone(), token.clone(), only_test);
    let (inner, clock_id, arn) = (cx.clone(), cx.uuid(), found.arn.clone());
    cx.write(move |tx| {
        let mut secret = load(&inner, tx, &arn)?.secret;
        check_previous(&secret)?;
        let now = inner.now();
        let old = secret.rotation.take();
        let rules = new_rules.or_else(|| old.as_ref().and_then(|old| old.rules.clone()));
        let next = rules.as_ref().and_then(|rules| rules.next(now));
        let clock = next.map(|_| ExecutionId::new(&["secretsmanager-clock", &clock_id]));
        if let (Some((opens, _)), Some(id)) = (next, &clock) {
            let engine = inner.world().engine();
            engine.start(tx, id, &RotationClock::new(place), &clock_event(opens))?;
        }
        secret.rotation = Some(Settings {
            enabled: true,
            lambda_arn,
            rules,
            last_rotated: old.and_then(|old| old.last_rotated),
            next: next.map(|(_, closes)| closes),
            clock,
            running: None,
            testing: only_test,
        });
        start(inner.world().engine(), tx, &mut secret, &rotation, now)
    })
    .await?;
    Ok(answer((!only_test).then_some(token)))
}

fn check_previous(secret: &Secret) -> OpResult<()> {
    let running = secret.rotation.as_ref().and_then(|settings| settings.running.as_ref());
    if running.is_some_and(|token| secret.version(token).is_some()) {
        return Err(errors::invalid_request_exception(
            "A previous rotation isn't complete. That rotation will be reattempted.",
        )
        .into());
    }
    Ok(())
}

pub async fn cancel_rotate_secret(
    cx: Cx,
    input: sm::CancelRotateSecretInput,
) -> OpResult<sm::CancelRotateSecretOutput> {
    let (found, version_id) = change(&cx, input.secret_id, |secret| {
        secret.check_not_deleted()?;
        let pending = secret.staged(PENDING).map(|version| version.id.clone());
        if let Some(settings) = &mut secret.rotation {
            settings.enabled = false;
            settings.rules = None;
            settings.next = None;
            settings.clock = None;
            // A rotation that is under way sees that it isn't wanted any more. A test would have left nothing behind.
            let running = settings.running.take();
            if std::mem::take(&mut settings.testing) {
                secret.versions.retain(|version| Some(&version.id) != running.as_ref());
            }
        }
        Ok(pending)
    })
    .await?;
    Ok(sm::CancelRotateSecretOutput { arn: Some(found.arn), name: Some(found.secret.name), version_id })
}
