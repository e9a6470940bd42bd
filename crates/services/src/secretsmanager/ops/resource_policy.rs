//! The policy of a secret.

use super::super::lookup::read;
use super::change;
use crate::{Cx, OpResult};
use aws::secretsmanager::{self as sm, errors};
use documents::policy::{DocumentKind, Effect, PolicyDocument, PrincipalEntry, SECRET_POLICY_SIZE};

pub async fn put_resource_policy(
    cx: Cx,
    input: sm::PutResourcePolicyInput,
) -> OpResult<sm::PutResourcePolicyOutput> {
    let policy =
        PolicyDocument::parse(&input.resource_policy, DocumentKind::Resource, Some(SECRET_POLICY_SIZE))
            .map_err(|e| errors::malformed_policy_document_exception(e.to_string()))?;
    if input.block_public_policy == Some(true) && is_public(&policy) {
        return Err(errors::public_policy_exception(
            "The resource policy allows broad access to the secret, and BlockPublicPolicy is set.",
        )
        .into());
    }
    let text = input.resource_policy;
    let (found, ()) = change(&cx, input.secret_id, move |secret| {
        secret.check_not_deleted()?;
        secret.policy = Some(text);
        Ok(())
    })
    .await?;
    Ok(sm::PutResourcePolicyOutput { arn: Some(found.arn), name: Some(found.secret.name), policy_name: None })
}

/// Whether anybody at all is let in.
fn is_public(policy: &PolicyDocument) -> bool {
    policy.statements().iter().any(|statement| {
        statement.effect() == Effect::Allow
            && !statement.has_conditions()
            && statement.principals().contains(&PrincipalEntry::Everyone)
    })
}

pub async fn get_resource_policy(
    cx: Cx,
    input: sm::GetResourcePolicyInput,
) -> OpResult<sm::GetResourcePolicyOutput> {
    let found = read(&cx, &input.secret_id)?;
    found.secret.check_not_deleted()?;
    Ok(sm::GetResourcePolicyOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        resource_policy: found.secret.policy,
        policy_name: None,
    })
}

pub async fn delete_resource_policy(
    cx: Cx,
    input: sm::DeleteResourcePolicyInput,
) -> OpResult<sm::DeleteResourcePolicyOutput> {
    let (found, ()) = change(&cx, input.secret_id, |secret| {
        secret.check_not_deleted()?;
        secret.policy = None;
        Ok(())
    })
    .await?;
    Ok(sm::DeleteResourcePolicyOutput {
        arn: Some(found.arn),
        name: Some(found.secret.name),
        policy_name: None,
    })
}

pub async fn validate_resource_policy(
    cx: Cx,
    input: sm::ValidateResourcePolicyInput,
) -> OpResult<sm::ValidateResourcePolicyOutput> {
    if let Some(id) = &input.secret_id {
        read(&cx, id)?;
    }
    let parsed =
        PolicyDocument::parse(&input.resource_policy, DocumentKind::Resource, Some(SECRET_POLICY_SIZE));
    let fault = match parsed {
        Err(error) => Some(("MalformedPolicyDocument", error.to_string())),
        Ok(policy) if is_public(&policy) => {
            Some(("PublicPolicy", "The resource policy allows broad access to the secret.".to_owned()))
        }
        Ok(_) => None,
    };
    let entry = |(name, message): (&str, String)| sm::ValidationErrorsEntry {
        check_name: Some(name.to_owned()),
        error_message: Some(message),
    };
    Ok(sm::ValidateResourcePolicyOutput {
        policy_validation_passed: Some(fault.is_none()),
        validation_errors: Some(fault.into_iter().map(entry).collect()),
    })
}
