//! Reports of tasks by their tokens: SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat.

use super::super::activities::is_open;
use super::super::machine::{Event, Execution};
use super::super::table::{TOKENS, TokenRow};
use crate::{Cx, OpError, OpResult};
use aws::stepfunctions::{
    SendTaskFailureInput, SendTaskFailureOutput, SendTaskHeartbeatInput, SendTaskHeartbeatOutput,
    SendTaskSuccessInput, SendTaskSuccessOutput, errors,
};
use documents::states::run::{Happening, Report};
use engine::DeliverError;
use serde_json::Value;
use store::Tx;

fn too_late() -> OpError {
    errors::task_timed_out("Task Timed Out: 'Provided task does not exist anymore'").into()
}

/// The task that a token names, if somebody still waits for it.
fn find(cx: &Cx, tx: &Tx<'_>, token: &str) -> OpResult<TokenRow> {
    let row = TOKENS.get(tx, &cx.scope(), token)?;
    let row = row.ok_or_else(|| errors::invalid_token("Invalid Token: 'Invalid token'"))?;
    if is_open(cx.world(), tx, &row.execution, row.strand, row.attempt)? { Ok(row) } else { Err(too_late()) }
}

async fn report(cx: Cx, token: String, report: Report) -> OpResult<()> {
    let here = cx.clone();
    cx.write(move |tx| {
        let TokenRow { execution, strand, attempt, .. } = find(&here, tx, &token)?;
        let happening = Happening::Reported { strand, attempt, report };
        match here.world().engine().deliver::<Execution>(tx, &execution, &Event::Happened(happening)) {
            Ok(()) => Ok(()),
            Err(DeliverError::Ended(_)) => Err(too_late()),
            Err(error) => Err(error.into()),
        }
    })
    .await
}

pub async fn send_task_success(cx: Cx, input: SendTaskSuccessInput) -> OpResult<SendTaskSuccessOutput> {
    let output: Value = serde_json::from_str(&input.output)
        .map_err(|error| errors::invalid_output(format!("Invalid Output: '{error}'")))?;
    report(cx, input.task_token, Report::Succeeded { output }).await?;
    Ok(SendTaskSuccessOutput {})
}

pub async fn send_task_failure(cx: Cx, input: SendTaskFailureInput) -> OpResult<SendTaskFailureOutput> {
    let SendTaskFailureInput { task_token, error, cause } = input;
    report(cx, task_token, Report::Failed { error, cause }).await?;
    Ok(SendTaskFailureOutput {})
}

/// A sign of life is noted beside the execution: it is read when the task's time would be over.
pub async fn send_task_heartbeat(cx: Cx, input: SendTaskHeartbeatInput) -> OpResult<SendTaskHeartbeatOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let mut row = find(&here, tx, &input.task_token)?;
        row.beat_at = here.now();
        Ok(TOKENS.put(tx, &here.scope(), &input.task_token, &row)?)
    })
    .await?;
    Ok(SendTaskHeartbeatOutput {})
}
