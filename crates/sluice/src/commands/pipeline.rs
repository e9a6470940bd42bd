//! What several commands ask of a pipeline.

use crate::client::Client;
use crate::error::{CliResult, say};
use crate::follow::Action;
use aws::codepipeline as cp;

/// The pipeline that is named, or the only one.
pub async fn named(client: &Client, name: Option<String>) -> CliResult<String> {
    if let Some(name) = name {
        return Ok(name);
    }
    let mut names = names(client).await?;
    match (names.pop(), names.is_empty()) {
        (None, _) => say(format!("the account {} has no pipeline", client.account_name())),
        (Some(only), true) => Ok(only),
        (Some(last), false) => say(format!("name the pipeline: {}, {last}", names.join(", "))),
    }
}

pub async fn names(client: &Client) -> CliResult<Vec<String>> {
    let (mut names, mut next_token) = (Vec::new(), None);
    loop {
        let page = client
            .call::<cp::ListPipelines>(cp::ListPipelinesInput { next_token, max_results: None })
            .await?;
        names.extend(page.pipelines.unwrap_or_default().into_iter().filter_map(|p| p.name));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(names);
        }
    }
}

/// Says which stages a pipeline has, where it has none by this name.
pub async fn has_stage(client: &Client, pipeline: &str, stage: &str) -> CliResult<()> {
    let input = cp::GetPipelineInput { name: pipeline.to_owned(), version: None };
    let declared = client.call::<cp::GetPipeline>(input).await?.pipeline;
    let stages: Vec<String> = declared.into_iter().flat_map(|p| p.stages).map(|stage| stage.name).collect();
    if stages.iter().any(|name| name == stage) {
        return Ok(());
    }
    say(format!("{pipeline} has no stage {stage}; it has {}", stages.join(", ")))
}

/// The newest executions, newest first.
pub async fn executions(
    client: &Client,
    pipeline: &str,
    most: i32,
) -> CliResult<Vec<cp::PipelineExecutionSummary>> {
    let input = cp::ListPipelineExecutionsInput {
        pipeline_name: pipeline.to_owned(),
        max_results: Some(most),
        ..Default::default()
    };
    Ok(client
        .call::<cp::ListPipelineExecutions>(input)
        .await?
        .pipeline_execution_summaries
        .unwrap_or_default())
}

/// The actions of an execution, in the order in which they started.
pub async fn actions(client: &Client, pipeline: &str, execution: &str) -> CliResult<Vec<Action>> {
    let (mut actions, mut next_token) = (Vec::new(), None);
    loop {
        let filter = cp::ActionExecutionFilter {
            pipeline_execution_id: Some(execution.to_owned()),
            latest_in_pipeline_execution: None,
        };
        let input = cp::ListActionExecutionsInput {
            pipeline_name: pipeline.to_owned(),
            filter: Some(filter),
            max_results: None,
            next_token,
        };
        let page = client.call::<cp::ListActionExecutions>(input).await?;
        actions.extend(page.action_execution_details.unwrap_or_default().iter().map(Action::of));
        next_token = page.next_token;
        if next_token.is_none() {
            actions.reverse();
            // Stable, so that what started together stays in the order of the pipeline.
            actions.sort_by_key(|action| action.started);
            return Ok(actions);
        }
    }
}

/// An approval that waits for a person.
pub struct Waiting {
    pub stage: String,
    pub action: String,
    pub token: String,
}

pub async fn state(client: &Client, pipeline: &str) -> CliResult<Vec<cp::StageState>> {
    let input = cp::GetPipelineStateInput { name: pipeline.to_owned() };
    Ok(client.call::<cp::GetPipelineState>(input).await?.stage_states.unwrap_or_default())
}

pub fn waiting(stages: &[cp::StageState]) -> Vec<Waiting> {
    let mut found = Vec::new();
    for stage in stages {
        for action in stage.action_states.iter().flatten() {
            if let Some(token) = action.latest_execution.as_ref().and_then(|e| e.token.clone()) {
                found.push(Waiting {
                    stage: stage.stage_name.clone().unwrap_or_default(),
                    action: action.action_name.clone().unwrap_or_default(),
                    token,
                });
            }
        }
    }
    found
}
