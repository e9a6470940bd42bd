//! What each operation asks of IAM. [Service Authorization Reference, AWS Secrets Manager]

use super::lookup::{check_id, check_name, find, missing_arn};
use super::{Policies, lookup};
use crate::{Access, Cx, OpResult};
use aws::secretsmanager as sm;

/// To one secret, with its tags and its policy.
fn one(cx: &Cx, action: &'static str, id: &str) -> OpResult<Access> {
    check_id(id)?;
    let found = cx.world().store().read(|r| find(cx, r, id))?;
    let Some(lookup::Found { arn, account, secret, .. }) = found else {
        return Ok(Access::new(cx, action, missing_arn(cx, id)));
    };
    let policies = cx.world().state::<Policies>();
    let policy = secret.policy.as_deref().map(|text| policies.0.stored(text)).transpose()?;
    let mut access = Access::new(cx, action, &arn)
        .owned_by(account)
        .with_policy(policy)
        .with("secretsmanager:SecretId", &arn)
        .with_tags(secret.tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []);
    for (key, value) in &secret.tags {
        access = access.with(&format!("secretsmanager:ResourceTag/{key}"), value);
    }
    Ok(access)
}

fn requested(tags: &[sm::Tag]) -> impl Iterator<Item = (&str, &str)> {
    tags.iter().map(|t| (t.key.as_deref().unwrap_or_default(), t.value.as_deref().unwrap_or_default()))
}

pub fn create(cx: &Cx, input: &sm::CreateSecretInput) -> OpResult<Vec<Access>> {
    check_name(&input.name)?;
    let tags = input.tags.as_deref().unwrap_or_default();
    let asked = |action| {
        Access::new(cx, action, missing_arn(cx, &input.name))
            .with("secretsmanager:Name", &input.name)
            .with_tags([], requested(tags))
    };
    let mut all = vec![asked("secretsmanager:CreateSecret")];
    if !tags.is_empty() {
        all.push(asked("secretsmanager:TagResource"));
    }
    Ok(all)
}

pub fn get_value(cx: &Cx, input: &sm::GetSecretValueInput) -> OpResult<Vec<Access>> {
    let mut access = one(cx, "secretsmanager:GetSecretValue", &input.secret_id)?;
    if let Some(id) = &input.version_id {
        access = access.with("secretsmanager:VersionId", id);
    }
    let stage = input.version_stage.as_deref().or(input.version_id.is_none().then_some("AWSCURRENT"));
    if let Some(stage) = stage {
        access = access.with("secretsmanager:VersionStage", stage);
    }
    Ok(vec![access])
}

/// A policy can be looked at before it is put on a secret, or on none.
pub fn validate_policy(cx: &Cx, input: &sm::ValidateResourcePolicyInput) -> OpResult<Vec<Access>> {
    const ACTION: &str = "secretsmanager:ValidateResourcePolicy";
    Ok(vec![match &input.secret_id {
        Some(id) => one(cx, ACTION, id)?,
        None => Access::any(cx, ACTION),
    }])
}

pub fn rotate(cx: &Cx, input: &sm::RotateSecretInput) -> OpResult<Vec<Access>> {
    let access = one(cx, "secretsmanager:RotateSecret", &input.secret_id)?;
    let Some(lambda) = &input.rotation_lambda_arn else { return Ok(vec![access]) };
    // Who has a function invoked by a secret could invoke it.
    Ok(vec![
        access.with("secretsmanager:RotationLambdaARN", lambda),
        Access::new(cx, "lambda:InvokeFunction", lambda),
    ])
}

pub fn batch_get(cx: &Cx, _: &sm::BatchGetSecretValueInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "secretsmanager:BatchGetSecretValue")])
}

pub fn list(cx: &Cx, _: &sm::ListSecretsInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "secretsmanager:ListSecrets")])
}

pub fn random_password(cx: &Cx, _: &sm::GetRandomPasswordInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "secretsmanager:GetRandomPassword")])
}

pub fn tag(cx: &Cx, input: &sm::TagResourceInput) -> OpResult<Vec<Access>> {
    let access = one(cx, "secretsmanager:TagResource", &input.secret_id)?;
    Ok(vec![access.with_tags([], requested(&input.tags))])
}

pub fn untag(cx: &Cx, input: &sm::UntagResourceInput) -> OpResult<Vec<Access>> {
    let mut access = one(cx, "secretsmanager:UntagResource", &input.secret_id)?;
    access.context.set_all("aws:TagKeys", input.tag_keys.iter().cloned());
    Ok(vec![access])
}

macro_rules! of_one {
    ($($function:ident($input:ident) = $action:literal;)*) => {
        $(pub fn $function(cx: &Cx, input: &sm::$input) -> OpResult<Vec<Access>> {
            Ok(vec![one(cx, $action, &input.secret_id)?])
        })*
    };
}

of_one! {
    put_value(PutSecretValueInput) = "secretsmanager:PutSecretValue";
    update(UpdateSecretInput) = "secretsmanager:UpdateSecret";
    update_stage(UpdateSecretVersionStageInput) = "secretsmanager:UpdateSecretVersionStage";
    describe(DescribeSecretInput) = "secretsmanager:DescribeSecret";
    list_versions(ListSecretVersionIdsInput) = "secretsmanager:ListSecretVersionIds";
    delete(DeleteSecretInput) = "secretsmanager:DeleteSecret";
    restore(RestoreSecretInput) = "secretsmanager:RestoreSecret";
    cancel_rotate(CancelRotateSecretInput) = "secretsmanager:CancelRotateSecret";
    put_policy(PutResourcePolicyInput) = "secretsmanager:PutResourcePolicy";
    get_policy(GetResourcePolicyInput) = "secretsmanager:GetResourcePolicy";
    delete_policy(DeleteResourcePolicyInput) = "secretsmanager:DeleteResourcePolicy";
}
