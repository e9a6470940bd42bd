//! DescribeSecret.

use super::super::lookup::read;
use super::super::rotation::Rules;
use super::shown_tags;
use crate::{Cx, OpResult};
use aws::secretsmanager as sm;

pub async fn describe_secret(cx: Cx, input: sm::DescribeSecretInput) -> OpResult<sm::DescribeSecretOutput> {
    let found = read(&cx, &input.secret_id)?;
    let secret = found.secret;
    Ok(sm::DescribeSecretOutput {
        arn: Some(found.arn),
        tags: shown_tags(&secret),
        rotation_enabled: secret.rotation.as_ref().map(|r| r.enabled),
        rotation_lambda_arn: secret.rotation.as_ref().map(|r| r.lambda_arn.clone()),
        rotation_rules: secret.rotation.as_ref().and_then(|r| r.rules.as_ref()).map(Rules::shown),
        last_rotated_date: secret.rotation.as_ref().and_then(|r| r.last_rotated),
        next_rotation_date: secret.rotation.as_ref().and_then(|r| r.next),
        version_ids_to_stages: secret.stages(),
        name: Some(secret.name),
        description: secret.description.filter(|d| !d.is_empty()),
        kms_key_id: secret.kms_key_id,
        last_changed_date: Some(secret.changed_at),
        last_accessed_date: secret.accessed_on,
        deleted_date: secret.deletion.map(|d| d.asked_at),
        created_date: Some(secret.created_at),
        ..Default::default()
    })
}
