//! DisableStageTransition and EnableStageTransition.

use super::super::machine::pipeline::Event;
use super::{deliver, find, stage_not_found};
use crate::{Cx, OpResult};
use aws::Error;
use aws::codepipeline::{
    DisableStageTransitionInput, DisableStageTransitionOutput, EnableStageTransitionInput,
    EnableStageTransitionOutput, ExecutionMode, StageTransitionType,
};

pub async fn disable_stage_transition(
    cx: Cx,
    input: DisableStageTransitionInput,
) -> OpResult<DisableStageTransitionOutput> {
    let DisableStageTransitionInput { pipeline_name, stage_name, transition_type, reason } = input;
    change(cx, pipeline_name, stage_name, transition_type, Some(reason)).await?;
    Ok(DisableStageTransitionOutput {})
}

pub async fn enable_stage_transition(
    cx: Cx,
    input: EnableStageTransitionInput,
) -> OpResult<EnableStageTransitionOutput> {
    change(cx, input.pipeline_name, input.stage_name, input.transition_type, None).await?;
    Ok(EnableStageTransitionOutput {})
}

/// Disables with a reason, or enables without.
async fn change(
    cx: Cx,
    pipeline: String,
    stage: String,
    kind: StageTransitionType,
    reason: Option<String>,
) -> OpResult<()> {
    let context = cx.clone();
    cx.write(move |tx| {
        let found = find(&context, tx, &pipeline)?;
        let declaration = &found.row.declaration;
        if !declaration.stages.iter().any(|s| s.name == stage) {
            return Err(stage_not_found(&pipeline, &stage));
        }
        if declaration.execution_mode == Some(ExecutionMode::Parallel) {
            return Err(Error::validation(format!(
                "The pipeline '{pipeline}' runs its executions in PARALLEL mode, in which stages have no transitions."
            ))
            .into());
        }
        let by = context.caller().arn().to_owned();
        let event = Event::TransitionChanged { stage, kind, enabled: reason.is_none(), reason, by };
        deliver(&context, tx, &found.subject, &event)
    })
    .await
}
