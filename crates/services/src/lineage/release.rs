//! By whom something was made: a state machine's execution, and the pipeline's execution that it was part of, with its commits and
//! the people who let it pass.

use super::Records;
use crate::stepfunctions::{self, StartedBy};
use crate::{Cx, OpResult, codepipeline};
use aws::codepipeline::{
    ActionExecutionDetail, ActionExecutionFilter, ActionExecutionStatus, GetPipelineExecution,
    GetPipelineExecutionInput, ListActionExecutions, ListActionExecutionsInput, PipelineExecution,
};
use aws::{Account, Timestamp};

/// Executions that started one another, at most.
const DEEPEST: usize = 8;
/// Executions that are looked into for what they started.
const MOST_OPENED: usize = 64;

/// Who started something.
#[derive(Clone, Debug)]
pub struct Origin {
    /// The executions of state machines, the nearest first; none for what a pipeline or a person started.
    pub executions: Vec<StartedBy>,
    pub release: Option<Release>,
}

/// An execution of a pipeline, and its action that started something.
#[derive(Clone, Debug)]
pub struct Release {
    pub account: Account,
    pub pipeline: String,
    pub stage: String,
    pub action: String,
    pub execution: PipelineExecution,
    pub approvals: Vec<Approval>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Approval {
    pub stage: String,
    pub action: String,
    pub status: ActionExecutionStatus,
    pub by: Option<String>,
    pub summary: Option<String>,
    pub at: Option<Timestamp>,
}

impl Records {
    /// Who started what has an ARN: a job, a build, an execution of a state machine. `None` if nothing on record did.
    pub async fn origin(&self, arn: &str) -> OpResult<Option<Origin>> {
        let mut executions: Vec<StartedBy> = Vec::new();
        let mut at = arn.to_owned();
        while executions.len() < DEEPEST {
            let Some(cx) = self.cx_of(&at) else { break };
            let Some(by) = stepfunctions::started_by(&cx, &at).await? else { break };
            at.clone_from(&by.execution_arn);
            executions.push(by);
        }
        let release = self.release_of(&at).await?;
        let is_known = release.is_some() || !executions.is_empty();
        Ok(is_known.then_some(Origin { executions, release }))
    }

    /// The pipeline's execution that something is of, by the id that its action shows. The account that it lies in knows
    /// best; another's pipeline may have started it there.
    pub(super) async fn release_of(&self, id: &str) -> OpResult<Option<Release>> {
        for cx in self.cx_of(id).into_iter().chain(self.all()) {
            if let Some(by) = codepipeline::started_by(&cx, id).await? {
                return Ok(Some(release(&cx, by).await?));
            }
        }
        Ok(None)
    }

    /// What an execution of a pipeline started by state machines: the ARNs of jobs, builds and executions, in order. And whether
    /// that is all.
    pub async fn made_in(&self, cx: &Cx, pipeline: &str, execution: &str) -> OpResult<(Vec<String>, bool)> {
        let actions = actions(cx, pipeline, execution).await?;
        // What a function says that its job was is its word alone.
        let machines = actions.iter().filter(|action| provider(action) == "StepFunctions");
        let ids = machines.filter_map(external_id).filter(|id| is_execution(id));
        self.made_by(ids.map(str::to_owned).collect()).await
    }

    /// What executions of state machines started, and what those did that they started. And whether that is all.
    pub async fn made_by(&self, executions: Vec<String>) -> OpResult<(Vec<String>, bool)> {
        let (mut made, mut is_all, mut opened) = (Vec::new(), true, 0);
        let mut left = executions;
        left.reverse();
        while let Some(id) = left.pop() {
            let Some(cx) = self.cx_of(&id) else { continue };
            if opened == MOST_OPENED {
                return Ok((made, false));
            }
            opened += 1;
            let by = stepfunctions::made_by(&cx, &id).await?;
            is_all &= by.is_all;
            for one in by.made {
                if is_execution(&one.arn) {
                    left.push(one.arn.clone());
                }
                made.push(one.arn);
            }
        }
        Ok((made, is_all))
    }
}

fn is_execution(arn: &str) -> bool {
    arn.starts_with("arn:") && arn.contains(":states:") && arn.contains(":execution:")
}

fn external_id(action: &ActionExecutionDetail) -> Option<&str> {
    action.output.as_ref()?.execution_result.as_ref()?.external_execution_id.as_deref()
}

async fn release(cx: &Cx, by: codepipeline::StartedBy) -> OpResult<Release> {
    let input = GetPipelineExecutionInput {
        pipeline_name: by.pipeline.clone(),
        pipeline_execution_id: by.execution.clone(),
    };
    let execution = cx.call::<GetPipelineExecution>(input).await?.pipeline_execution.unwrap_or_default();
    let actions = actions(cx, &by.pipeline, &by.execution).await?;
    let asked = actions.iter().filter(|action| provider(action) == "Manual");
    let approvals = asked.map(|action| Approval {
        stage: action.stage_name.clone().unwrap_or_default(),
        action: action.action_name.clone().unwrap_or_default(),
        status: action.status.unwrap_or_default(),
        by: action.updated_by.clone(),
        summary: action.output.as_ref().and_then(|output| {
            output.execution_result.as_ref()?.external_execution_summary.clone().filter(|s| !s.is_empty())
        }),
        at: action.last_update_time,
    });
    let approvals = approvals.collect();
    let (pipeline, stage, action) = (by.pipeline, by.stage, by.action);
    Ok(Release { account: cx.account(), pipeline, stage, action, execution, approvals })
}

fn provider(action: &ActionExecutionDetail) -> &str {
    action.input.as_ref().and_then(|i| i.action_type_id.as_ref()).map_or("", |t| t.provider.as_str())
}

/// The actions of an execution, in the order in which they started.
async fn actions(cx: &Cx, pipeline: &str, execution: &str) -> OpResult<Vec<ActionExecutionDetail>> {
    let (mut actions, mut next_token) = (Vec::new(), None);
    loop {
        let filter = ActionExecutionFilter {
            pipeline_execution_id: Some(execution.to_owned()),
            latest_in_pipeline_execution: None,
        };
        let input = ListActionExecutionsInput {
            pipeline_name: pipeline.to_owned(),
            filter: Some(filter),
            max_results: None,
            next_token,
        };
        let page = cx.call::<ListActionExecutions>(input).await?;
        actions.extend(page.action_execution_details.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            actions.sort_by_key(|action| action.start_time);
            return Ok(actions);
        }
    }
}
