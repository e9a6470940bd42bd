//! RollbackStack, ContinueUpdateRollback and CancelUpdateStack.

use super::super::error::{not_served, validation};
use super::super::machine::{Event, StackOperation};
use super::super::start::{Manner, check_role, roll_back};
use super::stack_named;
use crate::{Cx, OpError, OpResult};
use aws::cloudformation::{
    CancelUpdateStackInput, CancelUpdateStackOutput, ContinueUpdateRollbackInput,
    ContinueUpdateRollbackOutput, RollbackStackInput, RollbackStackOutput, StackStatus,
};
use engine::DeliverError;

pub async fn rollback_stack(cx: Cx, input: RollbackStackInput) -> OpResult<RollbackStackOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    if !matches!(stack.status, StackStatus::CreateFailed | StackStatus::UpdateFailed) {
        let (id, status) = (stack.stack.id(), stack.status);
        return Err(validation(format!("Stack:{id} is in {status} state and can not be rolled back.")));
    }
    if input.deployment_config.is_some() {
        return Err(not_served("DeploymentConfig"));
    }
    check_role(&cx, input.role_arn.as_deref()).await?;
    let manner = Manner {
        role_arn: input.role_arn,
        client_request_token: input.client_request_token,
        retain_except_on_create: input.retain_except_on_create.unwrap_or(false),
        ..Default::default()
    };
    let (stack, _) = roll_back(&cx, stack, Vec::new(), manner).await?;
    Ok(RollbackStackOutput { stack_id: Some(stack.id()), operation_id: None })
}

pub async fn continue_update_rollback(
    cx: Cx,
    input: ContinueUpdateRollbackInput,
) -> OpResult<ContinueUpdateRollbackOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    if stack.status != StackStatus::UpdateRollbackFailed {
        let (id, status) = (stack.stack.id(), stack.status);
        let message = format!(
            "Stack:{id} is in {status} state and can not continue update rollback. It must be in UPDATE_ROLLBACK_FAILED state."
        );
        return Err(validation(message));
    }
    if input.force_rollback == Some(true) {
        return Err(not_served("ForceRollback"));
    }
    check_role(&cx, input.role_arn.as_deref()).await?;
    let manner = Manner {
        role_arn: input.role_arn,
        client_request_token: input.client_request_token,
        ..Default::default()
    };
    roll_back(&cx, stack, input.resources_to_skip.unwrap_or_default(), manner).await?;
    Ok(ContinueUpdateRollbackOutput {})
}

pub async fn cancel_update_stack(cx: Cx, input: CancelUpdateStackInput) -> OpResult<CancelUpdateStackOutput> {
    let stack = stack_named(&cx, &input.stack_name)?;
    let refused = || validation("CancelUpdateStack cannot be called from current stack status");
    let execution = stack.execution.filter(|_| stack.status == StackStatus::UpdateInProgress);
    let execution = execution.ok_or_else(refused)?;
    let engine = cx.world().engine().clone();
    let delivered =
        cx.write(move |tx| Ok(engine.deliver::<StackOperation>(tx, &execution, &Event::CancelAsked))).await?;
    match delivered {
        Ok(()) => Ok(CancelUpdateStackOutput {}),
        // It went on meanwhile.
        Err(DeliverError::Illegal(_) | DeliverError::Ended(_)) => Err(refused()),
        Err(other) => Err(OpError::from(other)),
    }
}
