//! UpdateStack.

use super::super::error::{not_served, validation};
use super::super::request::{Asked, propose, refuse_unserved, tags};
use super::super::start::{Manner, changes_itself, check_role, check_updatable, compare, update};
use super::settings::policy;
use super::stack_named;
use crate::{Cx, OpResult};
use aws::cloudformation::{StackStatus, UpdateStackInput, UpdateStackOutput};

pub async fn update_stack(cx: Cx, input: UpdateStackInput) -> OpResult<UpdateStackOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    let token = &input.client_request_token;
    if token.is_some() && *token == stack.client_request_token {
        return Ok(UpdateStackOutput { stack_id: Some(stack.stack.id()), operation_id: None });
    }
    check_updatable(&stack)?;
    refuse_unserved(input.notification_arns.as_ref(), input.rollback_configuration.as_ref())?;
    let new_policy = policy(&cx, input.stack_policy_body, input.stack_policy_url).await?;
    let during =
        policy(&cx, input.stack_policy_during_update_body, input.stack_policy_during_update_url).await?;
    if input.deployment_config.is_some() {
        return Err(not_served("DeploymentConfig"));
    }
    check_role(&cx, input.role_arn.as_deref()).await?;
    let asked = Asked {
        template_body: input.template_body,
        template_url: input.template_url,
        use_previous_template: input.use_previous_template.unwrap_or(false),
        parameters: input.parameters.unwrap_or_default(),
        capabilities: input.capabilities.unwrap_or_default(),
        tags: tags(input.tags),
        resource_types: input.resource_types,
        through_change_set: false,
    };
    let proposal = propose(&cx, &stack.stack, stack.current.as_ref(), asked).await?;
    let unfinished = matches!(stack.status, StackStatus::CreateFailed | StackStatus::UpdateFailed);
    if !unfinished
        && compare(&cx, &stack, &proposal.prepared)?.is_empty()
        && !changes_itself(&cx, &stack, &proposal.prepared)?
    {
        return Err(validation("No updates are to be performed."));
    }
    let manner = Manner {
        role_arn: input.role_arn,
        disable_rollback: input.disable_rollback.unwrap_or(false),
        client_request_token: input.client_request_token,
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        policy: new_policy,
        policy_during_update: during,
        ..Default::default()
    };
    let (stack, execution) = update(&cx, stack, proposal, manner).await?;
    cx.linger(&execution).await?;
    Ok(UpdateStackOutput { stack_id: Some(stack.id()), operation_id: None })
}
