//! StopPipelineExecution.

use super::super::machine::pipeline::Event;
use super::super::machine::state::StopRefusal;
use super::{deliver, find, machine};
use crate::{Cx, OpResult};
use aws::codepipeline::{StopPipelineExecutionInput, StopPipelineExecutionOutput, errors};

pub async fn stop_pipeline_execution(
    cx: Cx,
    input: StopPipelineExecutionInput,
) -> OpResult<StopPipelineExecutionOutput> {
    let context = cx.clone();
    let id = input.pipeline_execution_id.clone();
    cx.write(move |tx| {
        let found = find(&context, tx, &input.pipeline_name)?;
        let (execution, abandon) = (input.pipeline_execution_id, input.abandon.unwrap_or(false));
        match machine(&context, tx, &found.subject)?.stoppable(&execution, abandon) {
            Ok(_) => {}
            Err(StopRefusal::NotActive) => {
                return Err(errors::pipeline_execution_not_stoppable_exception(format!(
                    "Pipeline execution with id '{execution}' is not in progress and cannot be stopped"
                ))
                .into());
            }
            Err(StopRefusal::Duplicate) => {
                return Err(errors::duplicated_stop_request_exception(format!(
                    "The pipeline execution with id '{execution}' is already in the Stopping state"
                ))
                .into());
            }
        }
        deliver(&context, tx, &found.subject, &Event::StopAsked { execution, abandon, reason: input.reason })
    })
    .await?;
    Ok(StopPipelineExecutionOutput { pipeline_execution_id: Some(id) })
}
