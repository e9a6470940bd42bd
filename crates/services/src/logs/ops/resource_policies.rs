//! PutResourcePolicy, DescribeResourcePolicies and DeleteResourcePolicy, for the account; those of single groups are not
//! served.

use super::super::policies::Policy;
use super::super::table::POLICIES;
use crate::{Cx, OpError, OpResult, paging};
use aws::logs::{
    self, DeleteResourcePolicyInput, DeleteResourcePolicyOutput, DescribeResourcePoliciesInput,
    DescribeResourcePoliciesOutput, PolicyScope, PutResourcePolicyInput, PutResourcePolicyOutput, errors,
};
use documents::policy::{DocumentKind, PolicyDocument};

/// Of one account in one region. [CloudWatch Logs quotas]
const MOST_POLICIES: usize = 10;
const PAGE: usize = 50;

fn refuse(resource: Option<&String>, revision: Option<&String>) -> OpResult<()> {
    if resource.is_some() || revision.is_some() {
        return Err(OpError::not_served(
            &logs::SERVICE,
            "resource policies of single log groups (resourceArn)",
        ));
    }
    Ok(())
}

fn required(name: &str, value: Option<String>) -> OpResult<String> {
    let missing = || errors::invalid_parameter_exception(format!("{name} must be specified."));
    value.ok_or_else(|| missing().into())
}

pub async fn put_resource_policy(cx: Cx, input: PutResourcePolicyInput) -> OpResult<PutResourcePolicyOutput> {
    refuse(input.resource_arn.as_ref(), input.expected_revision_id.as_ref())?;
    let name = required("policyName", input.policy_name)?;
    let document = required("policyDocument", input.policy_document)?;
    PolicyDocument::parse(&document, DocumentKind::Resource, None)
        .map_err(|error| errors::invalid_parameter_exception(format!("Invalid policy document: {error}")))?;
    let policy = Policy { name, document, updated_at: cx.now() };
    let (scope, row) = (cx.scope(), policy.clone());
    cx.write(move |tx| {
        let is_new = POLICIES.get(tx, &scope, &row.name)?.is_none();
        if is_new && POLICIES.all(tx, &scope)?.len() >= MOST_POLICIES {
            return Err(errors::limit_exceeded_exception("Resource limit exceeded.").into());
        }
        Ok(POLICIES.put(tx, &scope, &row.name, &row)?)
    })
    .await?;
    Ok(PutResourcePolicyOutput { resource_policy: Some(policy.shown()), revision_id: None })
}

pub async fn describe_resource_policies(
    cx: Cx,
    input: DescribeResourcePoliciesInput,
) -> OpResult<DescribeResourcePoliciesOutput> {
    let of_groups = input.policy_scope.is_some_and(|scope| scope != PolicyScope::Account);
    if of_groups || input.resource_arn.is_some() {
        refuse(Some(&String::new()), None)?;
    }
    let rows = cx.read(|r| POLICIES.all(r, &cx.scope()))?;
    let limit = input.limit.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE);
    let policies = rows.into_iter().map(|(_, policy)| policy);
    let page = paging::page("policies", policies, |p| p.name.clone(), input.next_token.as_deref(), limit);
    let (page, next_token) =
        page.ok_or_else(|| errors::invalid_parameter_exception("The specified nextToken is invalid."))?;
    let resource_policies = Some(page.into_iter().map(Policy::shown).collect());
    Ok(DescribeResourcePoliciesOutput { resource_policies, next_token })
}

pub async fn delete_resource_policy(
    cx: Cx,
    input: DeleteResourcePolicyInput,
) -> OpResult<DeleteResourcePolicyOutput> {
    refuse(input.resource_arn.as_ref(), input.expected_revision_id.as_ref())?;
    let name = required("policyName", input.policy_name)?;
    let scope = cx.scope();
    cx.write(move |tx| {
        if POLICIES.delete(tx, &scope, &name)? {
            return Ok(());
        }
        let message = format!("Policy with name [{name}] does not exist.");
        Err(errors::resource_not_found_exception(message).into())
    })
    .await?;
    Ok(DeleteResourcePolicyOutput {})
}
