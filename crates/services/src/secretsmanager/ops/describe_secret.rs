//! DescribeSecret.

use super::super::lookup::read;
use super::shown_tags;
use crate::{Cx, OpResult};
use aws::secretsmanager as sm;

pub async fn describe_secret(cx: Cx, input: sm::DescribeSecretInput) -> OpResult<sm::DescribeSecretOutput> {
    let found = read(&cx, &input.secret_id)?;
    let secret = found.secret;
    Ok(sm::DescribeSecretOutput {
        arn: Some(found.arn),
        tags: shown_tags(&secret.tags),
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
