//! What is set on a stack without an update: termination protection, and its policy. And the account's limits.

use super::super::error::validation;
use super::super::stack_policy::StackPolicy;
use super::super::table::STACKS;
use super::super::template_url;
use super::stack_named;
use crate::{Cx, OpResult};
use aws::cloudformation::{
    AccountLimit, DescribeAccountLimitsInput, DescribeAccountLimitsOutput, GetStackPolicyInput,
    GetStackPolicyOutput, SetStackPolicyInput, SetStackPolicyOutput, StackStatus,
    UpdateTerminationProtectionInput, UpdateTerminationProtectionOutput,
};
use documents::template::MAXIMUM_OUTPUTS;

pub async fn update_termination_protection(
    cx: Cx,
    input: UpdateTerminationProtectionInput,
) -> OpResult<UpdateTerminationProtectionOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    if matches!(stack.status, StackStatus::DeleteInProgress | StackStatus::DeleteComplete) {
        let (id, status) = (stack.stack.id(), stack.status);
        let message =
            format!("Stack:{id} is in {status} state and its termination protection can not be updated.");
        return Err(validation(message));
    }
    if stack.parent_id.is_some() {
        return Err(validation(format!(
            "Termination protection of the nested stack [{}] is that of its root stack.",
            stack.stack.name
        )));
    }
    let stack = stack.stack;
    let id = stack.id();
    cx.write(move |tx| {
        if let Some(mut row) = STACKS.get(tx, &stack.scope(), &stack.uuid)? {
            row.termination_protection = input.enable_termination_protection;
            STACKS.put(tx, &stack.scope(), &stack.uuid, &row)?;
        }
        Ok(())
    })
    .await?;
    Ok(UpdateTerminationProtectionOutput { stack_id: Some(id) })
}

pub async fn get_stack_policy(cx: Cx, input: GetStackPolicyInput) -> OpResult<GetStackPolicyOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    Ok(GetStackPolicyOutput { stack_policy_body: stack.policy })
}

/// A policy by its body or its address, checked.
pub async fn policy(cx: &Cx, body: Option<String>, url: Option<String>) -> OpResult<Option<String>> {
    let text = match (body, url) {
        (Some(_), Some(_)) => {
            return Err(validation("You cannot specify both StackPolicyURL and StackPolicyBody"));
        }
        (None, None) => return Ok(None),
        (Some(body), None) => body,
        (None, Some(url)) => template_url::fetch(cx, &url).await?,
    };
    StackPolicy::parse(&text)?;
    Ok(Some(text))
}

pub async fn set_stack_policy(cx: Cx, input: SetStackPolicyInput) -> OpResult<SetStackPolicyOutput> {
    let stack = stack_named(&cx, &input.stack_name)?.stack;
    let policy = policy(&cx, input.stack_policy_body, input.stack_policy_url).await?;
    // A policy can be replaced, and never taken away. [SetStackPolicy]
    let policy =
        policy.ok_or_else(|| validation("You must specify either StackPolicyBody or StackPolicyURL"))?;
    cx.write(move |tx| {
        if let Some(mut row) = STACKS.get(tx, &stack.scope(), &stack.uuid)? {
            row.policy = Some(policy);
            STACKS.put(tx, &stack.scope(), &stack.uuid, &row)?;
        }
        Ok(SetStackPolicyOutput {})
    })
    .await
}

pub async fn describe_account_limits(
    _: Cx,
    _: DescribeAccountLimitsInput,
) -> OpResult<DescribeAccountLimitsOutput> {
    let limit = |name: &str, value: usize| AccountLimit {
        name: Some(name.to_owned()),
        value: i32::try_from(value).ok(),
    };
    let limits = vec![
        limit("StackLimit", 2_000),
        limit("StackOutputsLimit", MAXIMUM_OUTPUTS),
        limit("ConcurrentResourcesLimit", 2_500),
    ];
    Ok(DescribeAccountLimitsOutput { account_limits: Some(limits), next_token: None })
}
