//! GetKeyPolicy, PutKeyPolicy and ListKeyPolicies. A key has one policy, and it is called `default`.

use super::super::lookup::{change, find_by_id};
use super::super::policy;
use super::keys::lookup_customer;
use crate::{Cx, OpResult};
use aws::kms::{
    GetKeyPolicyInput, GetKeyPolicyOutput, ListKeyPoliciesInput, ListKeyPoliciesOutput, PutKeyPolicyInput,
    PutKeyPolicyOutput, errors,
};

fn check_name(name: Option<&str>) -> OpResult<()> {
    match name {
        None | Some(policy::NAME) => Ok(()),
        Some(other) => Err(errors::not_found_exception(format!("No such policy exists: {other}")).into()),
    }
}

pub async fn get_key_policy(cx: Cx, input: GetKeyPolicyInput) -> OpResult<GetKeyPolicyOutput> {
    check_name(input.policy_name.as_deref())?;
    let found = find_by_id(&cx, &input.key_id)?;
    Ok(GetKeyPolicyOutput { policy: Some(found.row.policy), policy_name: Some(policy::NAME.into()) })
}

pub async fn put_key_policy(cx: Cx, input: PutKeyPolicyInput) -> OpResult<PutKeyPolicyOutput> {
    check_name(input.policy_name.as_deref())?;
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let bypass = input.bypass_policy_lockout_safety_check.unwrap_or_default();
    policy::check(&cx, &found.arn.to_string(), &input.policy, bypass)?;
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        row.policy = input.policy;
        Ok(())
    })
    .await?;
    Ok(PutKeyPolicyOutput {})
}

pub async fn list_key_policies(cx: Cx, input: ListKeyPoliciesInput) -> OpResult<ListKeyPoliciesOutput> {
    find_by_id(&cx, &input.key_id)?;
    Ok(ListKeyPoliciesOutput {
        policy_names: Some(vec![policy::NAME.into()]),
        truncated: Some(false),
        ..Default::default()
    })
}
