//! OverrideStageCondition.

use super::super::machine::pipeline::Event;
use super::super::machine::state::{Hook, OverrideRefusal};
use super::super::table;
use super::{deliver, execution_not_found, find, machine, stage_not_found};
use crate::{Cx, OpError, OpResult};
use aws::codepipeline::{ConditionType, OverrideStageConditionInput, OverrideStageConditionOutput, errors};

pub async fn override_stage_condition(
    cx: Cx,
    input: OverrideStageConditionInput,
) -> OpResult<OverrideStageConditionOutput> {
    let context = cx.clone();
    cx.write(move |tx| {
        let found = find(&context, tx, &input.pipeline_name)?;
        let id = &input.pipeline_execution_id;
        let row = table::execution(tx, &context.scope(), &found.row.id, id)?;
        let row = row.ok_or_else(|| execution_not_found(id))?;
        let machine = machine(&context, tx, &found.subject)?;
        let hook = match input.condition_type {
            ConditionType::BeforeEntry => Hook::BeforeEntry,
            ConditionType::OnSuccess => Hook::OnSuccess,
        };
        machine
            .overridable(id, &input.stage_name, hook, row.ended.as_ref())
            .map_err(|why| refusal(why, &input))?;
        let event = Event::Overridden {
            execution: id.clone(),
            stage: input.stage_name.clone(),
            hook,
            ended: row.ended.map(Box::new),
        };
        deliver(&context, tx, &found.subject, &event)
    })
    .await?;
    Ok(OverrideStageConditionOutput {})
}

fn refusal(refusal: OverrideRefusal, input: &OverrideStageConditionInput) -> OpError {
    let OverrideStageConditionInput { pipeline_name, stage_name, pipeline_execution_id, condition_type } =
        input;
    match refusal {
        OverrideRefusal::NoSuchStage => stage_not_found(pipeline_name, stage_name),
        OverrideRefusal::NotLatest => errors::not_latest_pipeline_execution_exception(format!(
            "The pipeline execution '{pipeline_execution_id}' is not the latest pipeline execution in the stage \
             '{stage_name}'"
        ))
        .into(),
        OverrideRefusal::NotOverridable(why) => errors::condition_not_overridable_exception(format!(
            "The condition {condition_type} of the stage '{stage_name}' cannot be overridden for the pipeline execution \
             '{pipeline_execution_id}': {why}."
        ))
        .into(),
        OverrideRefusal::TooMany => errors::concurrent_pipeline_executions_limit_exceeded_exception(format!(
            "The pipeline '{pipeline_name}' has reached the limit of concurrent pipeline executions."
        ))
        .into(),
    }
}
