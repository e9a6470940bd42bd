//! GetPipelineState: what stands in each stage.

use super::super::kinds::{self, Provider};
use super::super::machine::Pipeline;
use super::super::machine::state::{CheckStatus, Hook, Latest, StageState as Kept, Transition};
use super::super::rules;
use super::super::table::{
    ACTIONS, ActionRow, CONDITIONS, LATEST_ACTIONS, LATEST_RULES, RULES, descending, latest_key,
};
use super::action_executions::{error_details, summary};
use super::{find, machine};
use crate::{Cx, OpResult};
use aws::Timestamp;
use aws::codepipeline::{
    ActionDeclaration, ActionExecution, ActionRevision, ActionState, ConditionExecution,
    ConditionExecutionStatus, ConditionState, ExecutionMode, ExecutionType, GetPipelineStateInput,
    GetPipelineStateOutput, RetryStageMetadata, RetryTrigger, RuleExecution, RuleState, StageConditionState,
    StageConditionsExecution, StageDeclaration, StageExecution, StageExecutionStatus, StageState,
    TransitionState,
};
use store::{Key, Reader};

pub async fn get_pipeline_state(cx: Cx, input: GetPipelineStateInput) -> OpResult<GetPipelineStateOutput> {
    cx.world().store().read(|r| {
        let found = find(&cx, r, &input.name)?;
        let machine = machine(&cx, r, &found.subject)?;
        let mut stages = Vec::new();
        for stage in &found.row.declaration.stages {
            let kept = machine.stages.iter().find(|s| s.name == stage.name);
            let mut actions = Vec::new();
            for action in &stage.actions {
                // In PARALLEL mode no execution is the one that stands in a stage.
                let row = if machine.mode() == ExecutionMode::Parallel {
                    None
                } else {
                    latest(&cx, r, &found.row.id, stage, action)?
                };
                actions.push(action_state(&cx, action, row));
            }
            let mut state = stage_state(&machine, stage, kept, actions);
            if machine.mode() != ExecutionMode::Parallel {
                let read = |hook| condition_state(&cx, r, &found.row.id, stage, hook);
                state.before_entry_condition_state = read(Hook::BeforeEntry)?;
                state.on_success_condition_state = read(Hook::OnSuccess)?;
            }
            stages.push(state);
        }
        Ok(GetPipelineStateOutput {
            pipeline_name: Some(found.row.name),
            pipeline_version: Some(found.row.version),
            stage_states: Some(stages),
            created: Some(found.row.created),
            updated: Some(found.row.updated),
        })
    })
}

fn latest(
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    stage: &StageDeclaration,
    action: &ActionDeclaration,
) -> OpResult<Option<ActionRow>> {
    let key = Key::new(pipeline).then(&stage.name).then(&action.name);
    match LATEST_ACTIONS.get(reader, &cx.scope(), key)? {
        Some(number) => Ok(ACTIONS.get(reader, &cx.scope(), descending(pipeline, number))?),
        None => Ok(None),
    }
}

fn stage_state(
    machine: &Pipeline,
    stage: &StageDeclaration,
    kept: Option<&Kept>,
    actions: Vec<ActionState>,
) -> StageState {
    let waiting = kept.map(|k| k.waiting.as_slice()).unwrap_or_default();
    let inbound: Vec<StageExecution> = waiting
        .iter()
        .filter_map(|sequence| machine.executions.get(sequence))
        .map(|e| execution(&e.id, StageExecutionStatus::InProgress))
        .collect();
    let latest = kept.and_then(|k| k.latest.as_ref());
    StageState {
        stage_name: Some(stage.name.clone()),
        inbound_execution: inbound.first().cloned(),
        inbound_executions: Some(inbound),
        inbound_transition_state: kept.map(|k| transition(&k.inbound)),
        action_states: Some(actions),
        latest_execution: latest.map(|l| execution(&l.execution, l.status)),
        before_entry_condition_state: None,
        on_success_condition_state: None,
        on_failure_condition_state: None,
        retry_stage_metadata: latest.and_then(retries),
    }
}

fn retries(latest: &Latest) -> Option<RetryStageMetadata> {
    let count = |n: u32| i32::try_from(n).ok().filter(|n| *n > 0);
    let (auto, manual) = (count(latest.auto_retries), count(latest.retries));
    auto.or(manual)?;
    let trigger = if latest.retried_itself {
        RetryTrigger::AutomatedStageRetry
    } else {
        RetryTrigger::ManualStageRetry
    };
    Some(RetryStageMetadata {
        auto_stage_retry_attempt: auto,
        manual_stage_retry_attempt: manual,
        latest_retry_trigger: Some(trigger),
    })
}

fn condition_state(
    cx: &Cx,
    reader: &Reader<'_>,
    pipeline: &str,
    stage: &StageDeclaration,
    hook: Hook,
) -> OpResult<Option<StageConditionState>> {
    if rules::conditions(stage, hook).is_empty() {
        return Ok(None);
    }
    let key = Key::new(pipeline).then(&stage.name).then(hook.as_str());
    let row = CONDITIONS.get(reader, &cx.scope(), key)?;
    let mut states = Vec::new();
    for rule in rules::of(stage, hook) {
        let latest = latest_key(pipeline, &stage.name, Some(hook), &rule.name);
        let row = match LATEST_RULES.get(reader, &cx.scope(), latest)? {
            Some(number) => RULES.get(reader, &cx.scope(), descending(pipeline, number))?,
            None => None,
        };
        states.push(RuleState {
            rule_name: Some(rule.name.clone()),
            latest_execution: row.as_ref().map(rule_execution),
            ..Default::default()
        });
    }
    let condition = ConditionState {
        latest_execution: row.as_ref().map(|row| ConditionExecution {
            status: Some(condition_status(row.status)),
            summary: None,
            last_status_change: Some(row.at),
        }),
        rule_states: Some(states),
    };
    Ok(Some(StageConditionState {
        latest_execution: row.as_ref().map(|row| StageConditionsExecution {
            status: Some(condition_status(row.status)),
            summary: None,
        }),
        condition_states: Some(vec![condition]),
    }))
}

fn condition_status(status: CheckStatus) -> ConditionExecutionStatus {
    match status {
        CheckStatus::InProgress => ConditionExecutionStatus::InProgress,
        CheckStatus::Succeeded => ConditionExecutionStatus::Succeeded,
        CheckStatus::Failed => ConditionExecutionStatus::Failed,
        CheckStatus::Cancelled => ConditionExecutionStatus::Cancelled,
        CheckStatus::Overridden => ConditionExecutionStatus::Overridden,
    }
}

fn rule_execution(row: &ActionRow) -> RuleExecution {
    RuleExecution {
        rule_execution_id: Some(row.id.clone()),
        status: Some(super::rule_executions::status(row)),
        summary: summary(row),
        last_status_change: Some(row.updated_at),
        last_updated_by: row.by.clone(),
        external_execution_id: row.external.id.clone(),
        external_execution_url: row.external.url.clone(),
        error_details: error_details(row),
        ..Default::default()
    }
}

fn execution(id: &str, status: StageExecutionStatus) -> StageExecution {
    StageExecution {
        pipeline_execution_id: Some(id.to_owned()),
        status: Some(status),
        r#type: Some(ExecutionType::Standard),
    }
}

fn transition(transition: &Transition) -> TransitionState {
    let changed = transition.changed.as_ref();
    TransitionState {
        enabled: Some(transition.enabled),
        last_changed_by: changed.map(|c| c.by.clone()),
        last_changed_at: changed.map(|c| Timestamp::from_millis(c.at)),
        disabled_reason: changed.and_then(|c| c.reason.clone()).filter(|_| !transition.enabled),
    }
}

fn action_state(cx: &Cx, action: &ActionDeclaration, row: Option<ActionRow>) -> ActionState {
    let revision = row.as_ref().and_then(|r| r.revision.clone().map(|revision| (revision, r.updated_at)));
    ActionState {
        action_name: Some(action.name.clone()),
        revision_url: revision.as_ref().and_then(|(r, _)| r.url.clone()),
        current_revision: revision.map(|(revision, created)| ActionRevision {
            revision_change_id: revision.id.clone(),
            revision_id: revision.id,
            created,
        }),
        entity_url: entity_url(cx, action),
        latest_execution: row.map(|row| ActionExecution {
            summary: summary(&row),
            error_details: error_details(&row),
            action_execution_id: Some(row.id),
            status: Some(row.status),
            last_status_change: Some(row.updated_at),
            token: row.token,
            last_updated_by: row.by,
            external_execution_id: row.external.id,
            external_execution_url: row.external.url,
            percent_complete: None,
            log_stream_arn: row.external.log_stream_arn,
        }),
    }
}

/// Where the console shows what an action is about.
fn entity_url(cx: &Cx, action: &ActionDeclaration) -> Option<String> {
    let value = |name: &str| {
        action.configuration.as_ref().and_then(|c| c.get(name)).map_or("", String::as_str).to_owned()
    };
    let region = cx.region();
    let console = format!("https://{region}.console.aws.amazon.com");
    match kinds::of(action)?.provider {
        Provider::CodeCommit => {
            let (repository, branch) = (value("RepositoryName"), value("BranchName"));
            Some(format!("{console}/codecommit/home#/repository/{repository}/browse/{branch}/--/"))
        }
        Provider::Connection => {
            let (connection, repository) = (value("ConnectionArn"), value("FullRepositoryId"));
            Some(format!(
                "{console}/codesuite/settings/connections/redirect?connectionArn={connection}\
                 &referenceType=BRANCH&FullRepositoryId={repository}&Branch={}",
                value("BranchName")
            ))
        }
        Provider::CodeBuild => {
            Some(format!("{console}/codebuild/home?#/projects/{}/view", value("ProjectName")))
        }
        Provider::CloudFormation => Some(format!("{console}/cloudformation/home?region={region}#/")),
        Provider::Lambda => {
            Some(format!("{console}/lambda/home?region={region}#/functions/{}", value("FunctionName")))
        }
        Provider::StepFunctions => Some(format!(
            "{console}/states/home?region={region}#/statemachines/view/{}",
            value("StateMachineArn")
        )),
        Provider::S3Source => {
            Some(format!("https://console.aws.amazon.com/s3/buckets/{}", value("S3Bucket")))
        }
        Provider::S3Deploy => {
            Some(format!("https://console.aws.amazon.com/s3/buckets/{}", value("BucketName")))
        }
        Provider::Commands | Provider::Approval => None,
    }
}
