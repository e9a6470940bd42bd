//! By which execution of a pipeline something outside of it was started: a build, an execution of a state machine, an operation
//! on a stack. Of a stack, the last one that worked on it. What a function says that it has started is not among them: it could
//! claim the work of others.

use super::table::{ACTIONS, EXECUTIONS, STARTED, StartedRow, descending};
use crate::{Cx, OpResult};
use aws::codepipeline::{GetPipelineExecution, GetPipelineExecutionInput};

/// An action execution, as the thing that it started is asked for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartedBy {
    pub pipeline: String,
    pub execution: String,
    pub stage: String,
    pub action: String,
}

/// By which pipeline of the caller's account something was started, by the id that the action execution shows for it. Whoever
/// asks needs codepipeline:GetPipelineExecution.
pub async fn started_by(cx: &Cx, external_id: &str) -> OpResult<Option<StartedBy>> {
    let scope = cx.scope();
    let found = cx.read(|r| {
        let Some(StartedRow { pipeline, id, number }) = STARTED.get(r, &scope, external_id)? else {
            return Ok(None);
        };
        let Some(action) = ACTIONS.get(r, &scope, descending(&id, number))? else { return Ok(None) };
        let is_there = EXECUTIONS.get(r, &scope, descending(&id, action.sequence))?.is_some();
        Ok(is_there.then_some((pipeline, action)))
    })?;
    let Some((pipeline, action)) = found else { return Ok(None) };
    let input = GetPipelineExecutionInput {
        pipeline_name: pipeline.clone(),
        pipeline_execution_id: action.execution.clone(),
    };
    cx.call::<GetPipelineExecution>(input).await?;
    let (execution, stage, action) = (action.execution, action.stage, action.action);
    Ok(Some(StartedBy { pipeline, execution, stage, action }))
}
