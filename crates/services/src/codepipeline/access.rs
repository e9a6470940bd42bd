//! What each operation asks of IAM. [Service Authorization Reference, AWS CodePipeline]

use super::actions::PRINCIPAL;
use super::table::PIPELINES;
use crate::iam::pass_role;
use crate::{Access, Cx, OpResult};
use aws::Arn;
use aws::codepipeline::{
    CreatePipelineInput, DeletePipelineInput, DisableStageTransitionInput, EnableStageTransitionInput,
    GetPipelineExecutionInput, GetPipelineInput, GetPipelineStateInput, ListActionExecutionsInput,
    ListActionTypesInput, ListPipelineExecutionsInput, ListPipelinesInput, ListRuleExecutionsInput,
    ListRuleTypesInput, ListTagsForResourceInput, OverrideStageConditionInput, PutApprovalResultInput,
    PutJobFailureResultInput, PutJobSuccessResultInput, RetryStageExecutionInput,
    StartPipelineExecutionInput, StopPipelineExecutionInput, TagResourceInput, UntagResourceInput,
    UpdatePipelineInput,
};

/// To a pipeline, or what is in it (`name/stage/action`), with the pipeline's tags as condition keys.
fn on(cx: &Cx, action: &'static str, pipeline: &str, inside: &[&str]) -> OpResult<Access> {
    let row = cx.read(|r| PIPELINES.get(r, &cx.scope(), pipeline))?;
    let tags = row.map(|p| p.tags).unwrap_or_default();
    let mut resource = pipeline.to_owned();
    for part in inside {
        resource.push('/');
        resource.push_str(part);
    }
    let access = Access::new(cx, action, cx.arn("codepipeline", resource).to_string());
    Ok(access.with_tags(tags.iter().map(|(k, v)| (k.as_str(), v.as_str())), []))
}

pub fn create(cx: &Cx, input: &CreatePipelineInput) -> OpResult<Vec<Access>> {
    let tags = input.tags.as_deref().unwrap_or_default();
    let requested: Vec<_> = tags.iter().map(|t| (t.key.as_str(), t.value.as_str())).collect();
    let name = &input.pipeline.name;
    let create = on(cx, "codepipeline:CreatePipeline", name, &[])?.with_tags([], requested.clone());
    let mut asked = vec![create, pass_role(cx, &input.pipeline.role_arn, PRINCIPAL)];
    if !tags.is_empty() {
        asked.push(on(cx, "codepipeline:TagResource", name, &[])?.with_tags([], requested));
    }
    Ok(asked)
}

pub fn update(cx: &Cx, input: &UpdatePipelineInput) -> OpResult<Vec<Access>> {
    let update = on(cx, "codepipeline:UpdatePipeline", &input.pipeline.name, &[])?;
    Ok(vec![update, pass_role(cx, &input.pipeline.role_arn, PRINCIPAL)])
}

pub fn get(cx: &Cx, input: &GetPipelineInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:GetPipeline", &input.name, &[])?])
}

pub fn delete(cx: &Cx, input: &DeletePipelineInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:DeletePipeline", &input.name, &[])?])
}

pub fn list(cx: &Cx, _: &ListPipelinesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::new(cx, "codepipeline:ListPipelines", cx.arn("codepipeline", "*").to_string())])
}

pub fn start(cx: &Cx, input: &StartPipelineExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:StartPipelineExecution", &input.name, &[])?])
}

pub fn stop(cx: &Cx, input: &StopPipelineExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:StopPipelineExecution", &input.pipeline_name, &[])?])
}

pub fn retry(cx: &Cx, input: &RetryStageExecutionInput) -> OpResult<Vec<Access>> {
    let inside = [input.stage_name.as_str()];
    Ok(vec![on(cx, "codepipeline:RetryStageExecution", &input.pipeline_name, &inside)?])
}

pub fn disable(cx: &Cx, input: &DisableStageTransitionInput) -> OpResult<Vec<Access>> {
    let inside = [input.stage_name.as_str()];
    Ok(vec![on(cx, "codepipeline:DisableStageTransition", &input.pipeline_name, &inside)?])
}

pub fn enable(cx: &Cx, input: &EnableStageTransitionInput) -> OpResult<Vec<Access>> {
    let inside = [input.stage_name.as_str()];
    Ok(vec![on(cx, "codepipeline:EnableStageTransition", &input.pipeline_name, &inside)?])
}

pub fn approve(cx: &Cx, input: &PutApprovalResultInput) -> OpResult<Vec<Access>> {
    let inside = [input.stage_name.as_str(), input.action_name.as_str()];
    Ok(vec![on(cx, "codepipeline:PutApprovalResult", &input.pipeline_name, &inside)?])
}

/// Jobs have no resource of their own in policies. [Actions, resources, and condition keys for AWS CodePipeline]
pub fn job_success(cx: &Cx, _: &PutJobSuccessResultInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codepipeline:PutJobSuccessResult")])
}

pub fn job_failure(cx: &Cx, _: &PutJobFailureResultInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codepipeline:PutJobFailureResult")])
}

pub fn get_execution(cx: &Cx, input: &GetPipelineExecutionInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:GetPipelineExecution", &input.pipeline_name, &[])?])
}

pub fn list_executions(cx: &Cx, input: &ListPipelineExecutionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:ListPipelineExecutions", &input.pipeline_name, &[])?])
}

pub fn list_action_executions(cx: &Cx, input: &ListActionExecutionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:ListActionExecutions", &input.pipeline_name, &[])?])
}

pub fn list_rule_executions(cx: &Cx, input: &ListRuleExecutionsInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:ListRuleExecutions", &input.pipeline_name, &[])?])
}

pub fn list_rule_types(cx: &Cx, _: &ListRuleTypesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codepipeline:ListRuleTypes")])
}

pub fn override_condition(cx: &Cx, input: &OverrideStageConditionInput) -> OpResult<Vec<Access>> {
    let inside = [input.stage_name.as_str()];
    Ok(vec![on(cx, "codepipeline:OverrideStageCondition", &input.pipeline_name, &inside)?])
}

pub fn state(cx: &Cx, input: &GetPipelineStateInput) -> OpResult<Vec<Access>> {
    Ok(vec![on(cx, "codepipeline:GetPipelineState", &input.name, &[])?])
}

pub fn list_action_types(cx: &Cx, _: &ListActionTypesInput) -> OpResult<Vec<Access>> {
    Ok(vec![Access::any(cx, "codepipeline:ListActionTypes")])
}

/// The pipeline of an ARN; its name where it is one.
fn tagged(cx: &Cx, action: &'static str, arn: &str) -> OpResult<Access> {
    let name = arn.parse::<Arn>().map_or_else(|_| arn.to_owned(), |arn| arn.resource);
    on(cx, action, &name, &[])
}

pub fn tag(cx: &Cx, input: &TagResourceInput) -> OpResult<Vec<Access>> {
    let requested = input.tags.iter().map(|t| (t.key.as_str(), t.value.as_str()));
    Ok(vec![tagged(cx, "codepipeline:TagResource", &input.resource_arn)?.with_tags([], requested)])
}

pub fn untag(cx: &Cx, input: &UntagResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![tagged(cx, "codepipeline:UntagResource", &input.resource_arn)?])
}

pub fn list_tags(cx: &Cx, input: &ListTagsForResourceInput) -> OpResult<Vec<Access>> {
    Ok(vec![tagged(cx, "codepipeline:ListTagsForResource", &input.resource_arn)?])
}
