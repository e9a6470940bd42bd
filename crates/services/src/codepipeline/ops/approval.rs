//! PutApprovalResult.

use super::super::machine::Action;
use super::super::machine::action::Event;
use super::super::table::{ACTIONS, APPROVALS, descending};
use super::{find, stage_not_found};
use crate::{Cx, OpResult};
use aws::codepipeline::{
    ActionExecutionStatus, ApprovalStatus, PutApprovalResultInput, PutApprovalResultOutput, errors,
};
use store::Key;

pub async fn put_approval_result(cx: Cx, input: PutApprovalResultInput) -> OpResult<PutApprovalResultOutput> {
    let context = cx.clone();
    let approved_at = cx.now();
    cx.write(move |tx| {
        let found = find(&context, tx, &input.pipeline_name)?;
        let PutApprovalResultInput { stage_name, action_name, token, result, .. } = input;
        let stage = found.row.declaration.stages.iter().find(|s| s.name == stage_name);
        let stage = stage.ok_or_else(|| stage_not_found(&found.row.name, &stage_name))?;
        if !stage.actions.iter().any(|a| a.name == action_name) {
            let message = format!("Action '{action_name}' does not exist in stage '{stage_name}'");
            return Err(errors::action_not_found_exception(message).into());
        }
        let invalid = || {
            errors::invalid_approval_token_exception(format!(
                "Invalid approval token for the action '{action_name}' in the stage '{stage_name}'"
            ))
        };
        let (scope, id) = (context.scope(), &found.row.id);
        let number = APPROVALS.get(tx, &scope, Key::new(id).then(&token))?.ok_or_else(invalid)?;
        let row = ACTIONS.get(tx, &scope, descending(id, number))?.ok_or_else(invalid)?;
        if row.stage != stage_name || row.action != action_name {
            return Err(invalid().into());
        }
        match row.status {
            ActionExecutionStatus::InProgress => {}
            ActionExecutionStatus::Abandoned => return Err(invalid().into()),
            ActionExecutionStatus::Succeeded | ActionExecutionStatus::Failed => {
                return Err(errors::approval_already_completed_exception(format!(
                    "The approval of the action '{action_name}' in the stage '{stage_name}' has already been completed"
                ))
                .into());
            }
        }
        let event = Event::Decided {
            approved: result.status == ApprovalStatus::Approved,
            summary: result.summary,
            by: context.caller().arn().to_owned(),
        };
        let action = found.subject.action_id(&row.id);
        Ok(context.world().engine().deliver::<Action>(tx, &action, &event)?)
    })
    .await?;
    Ok(PutApprovalResultOutput { approved_at: Some(approved_at) })
}
