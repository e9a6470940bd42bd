//! DeleteStack. Deleting what does not exist succeeds.

use super::super::error::{not_served, validation};
use super::super::start::{Deletion, Manner, check_role, delete, find};
use crate::{Cx, OpResult};
use aws::cloudformation::{DeleteStackInput, DeleteStackOutput, DeletionMode, StackStatus};

pub async fn delete_stack(cx: Cx, input: DeleteStackInput) -> OpResult<DeleteStackOutput> {
    if input.deployment_config.is_some() {
        return Err(not_served("DeploymentConfig"));
    }
    let Some(stack) = cx.read(|r| Ok(find(r, &cx.scope(), &input.stack_name)))?? else {
        return Ok(DeleteStackOutput {});
    };
    if stack.termination_protection {
        return Err(validation(format!(
            "Stack [{}] cannot be deleted while TerminationProtection is enabled",
            stack.stack.name
        )));
    }
    if stack.parent_id.is_some() {
        let message = format!(
            "Stack [{}] is nested: delete it with its root stack, or take it out of the parent's template.",
            stack.stack.name
        );
        return Err(validation(message));
    }
    check_role(&cx, input.role_arn.as_deref()).await?;
    let retain = input.retain_resources.unwrap_or_default();
    if !retain.is_empty() && stack.status != StackStatus::DeleteFailed {
        return Err(validation(format!(
            "Invalid operation on stack [{}]. Specify RetainResources only for stacks in the DELETE_FAILED state",
            stack.stack.id()
        )));
    }
    let force = input.deletion_mode == Some(DeletionMode::ForceDeleteStack);
    if force && stack.status != StackStatus::DeleteFailed {
        return Err(validation(format!(
            "Invalid operation on stack [{}]. Deletion mode FORCE_DELETE_STACK is for stacks in the DELETE_FAILED state",
            stack.stack.id()
        )));
    }
    let manner = Manner {
        role_arn: input.role_arn,
        client_request_token: input.client_request_token,
        ..Default::default()
    };
    if let Some(execution) = delete(&cx, stack, Deletion { retain, force }, manner).await? {
        cx.linger(&execution).await?;
    }
    Ok(DeleteStackOutput {})
}
