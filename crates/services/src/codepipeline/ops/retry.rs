//! RetryStageExecution.

use super::super::machine::pipeline::Event;
use super::super::machine::state::RetryRefusal;
use super::super::table;
use super::{deliver, find, machine, stage_not_found};
use crate::{Cx, OpError, OpResult};
use aws::codepipeline::{RetryStageExecutionInput, RetryStageExecutionOutput, errors};

pub async fn retry_stage_execution(
    cx: Cx,
    input: RetryStageExecutionInput,
) -> OpResult<RetryStageExecutionOutput> {
    let context = cx.clone();
    let id = input.pipeline_execution_id.clone();
    cx.write(move |tx| {
        let found = find(&context, tx, &input.pipeline_name)?;
        let id = &input.pipeline_execution_id;
        let row = table::execution(tx, &context.scope(), &found.row.id, id)?;
        let row = row.ok_or_else(|| {
            errors::stage_not_retryable_exception(format!("Pipeline execution with id '{id}' does not exist"))
        })?;
        let machine = machine(&context, tx, &found.subject)?;
        machine
            .retryable(id, &input.stage_name, input.retry_mode, row.ended.as_ref())
            .map_err(|why| refusal(why, &input))?;
        let event = Event::Retried {
            execution: id.clone(),
            stage: input.stage_name.clone(),
            mode: input.retry_mode,
            ended: row.ended.map(Box::new),
        };
        deliver(&context, tx, &found.subject, &event)
    })
    .await?;
    Ok(RetryStageExecutionOutput { pipeline_execution_id: Some(id) })
}

fn refusal(refusal: RetryRefusal, input: &RetryStageExecutionInput) -> OpError {
    let RetryStageExecutionInput { pipeline_name, stage_name, pipeline_execution_id, .. } = input;
    match refusal {
        RetryRefusal::NoSuchStage => stage_not_found(pipeline_name, stage_name),
        RetryRefusal::Conflict(why) => errors::conflict_exception(format!(
            "The stage '{stage_name}' of the pipeline '{pipeline_name}' cannot be retried now: {why}."
        ))
        .into(),
        RetryRefusal::NotLatest => errors::not_latest_pipeline_execution_exception(format!(
            "The pipeline execution '{pipeline_execution_id}' is not the latest pipeline execution in the stage \
             '{stage_name}'"
        ))
        .into(),
        RetryRefusal::NotRetryable(why) => errors::stage_not_retryable_exception(format!(
            "The stage '{stage_name}' cannot be retried for the pipeline execution '{pipeline_execution_id}': {why}."
        ))
        .into(),
        RetryRefusal::TooMany => errors::concurrent_pipeline_executions_limit_exceeded_exception(format!(
            "The pipeline '{pipeline_name}' has reached the limit of concurrent pipeline executions."
        ))
        .into(),
    }
}
