//! The pipelines of an account.

use super::page::{Page, Problem, empty, revision};
use super::site::Site;
use super::text;
use aws::codepipeline as cp;
use maud::html;

pub async fn page(site: &Site) -> Result<Page, Problem> {
    let mut rows = Vec::new();
    for name in names(site).await? {
        let latest = executions(site, &name, 1).await?.pop();
        let stages = state(site, &name).await?;
        rows.push((name, latest, stages));
    }
    if rows.is_empty() {
        let how = "Deploy a stack with an AWS::CodePipeline::Pipeline in it, or call CreatePipeline. `./quickstart` shows one whole.";
        return Ok(Page::new("Pipelines", empty("This account has no pipelines yet", how)));
    }
    let body = html! {
        section.panel {
            table {
                thead { tr { th { "Pipeline" } th { "Latest execution" } th { "Stages" } th { "Revision" } th.tight { "When" } } }
                tbody {
                    @for (name, latest, stages) in &rows {
                        tr {
                            td { a href=(site.url(&["pipelines", name])) { strong { (name) } } }
                            td.tight {
                                @match latest.as_ref().and_then(|l| l.status) {
                                    Some(status) => (text::badge(status.as_str())),
                                    None => span.quiet { "never ran" },
                                }
                            }
                            td { div.buttons { @for stage in stages {
                                span class={ "dot " (text::tone(stage_status(stage))) } title=(stage.stage_name.as_deref().unwrap_or_default()) {}
                            } } }
                            td {
                                @if let Some(source) = latest.as_ref().and_then(|l| l.source_revisions.as_ref()?.first()) {
                                    (revision(source.revision_id.as_deref(), source.revision_summary.as_deref()))
                                }
                            }
                            td.tight { (text::moment(latest.as_ref().and_then(|l| l.last_update_time))) }
                        }
                    }
                }
            }
        }
    };
    Ok(Page::new("Pipelines", body))
}

pub fn stage_status(stage: &cp::StageState) -> &'static str {
    let waits = stage
        .action_states
        .iter()
        .flatten()
        .any(|a| a.latest_execution.as_ref().is_some_and(|e| e.token.is_some()));
    if waits {
        return "Waiting";
    }
    stage.latest_execution.as_ref().and_then(|e| e.status).map_or("", cp::StageExecutionStatus::as_str)
}

pub async fn names(site: &Site) -> Result<Vec<String>, Problem> {
    let (mut names, mut next_token) = (Vec::new(), None);
    loop {
        let page =
            site.call::<cp::ListPipelines>(cp::ListPipelinesInput { next_token, max_results: None }).await?;
        names.extend(page.pipelines.unwrap_or_default().into_iter().filter_map(|p| p.name));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(names);
        }
    }
}

pub async fn state(site: &Site, name: &str) -> Result<Vec<cp::StageState>, Problem> {
    let input = cp::GetPipelineStateInput { name: name.to_owned() };
    Ok(site.call::<cp::GetPipelineState>(input).await?.stage_states.unwrap_or_default())
}

pub async fn executions(
    site: &Site,
    name: &str,
    most: i32,
) -> Result<Vec<cp::PipelineExecutionSummary>, Problem> {
    let input = cp::ListPipelineExecutionsInput {
        pipeline_name: name.to_owned(),
        max_results: Some(most),
        ..Default::default()
    };
    let page = site.call::<cp::ListPipelineExecutions>(input).await?;
    Ok(page.pipeline_execution_summaries.unwrap_or_default())
}

/// The actions of an execution, in the order in which they started.
pub async fn actions(
    site: &Site,
    name: &str,
    execution: &str,
) -> Result<Vec<cp::ActionExecutionDetail>, Problem> {
    let (mut actions, mut next_token) = (Vec::new(), None);
    loop {
        let filter = cp::ActionExecutionFilter {
            pipeline_execution_id: Some(execution.to_owned()),
            latest_in_pipeline_execution: None,
        };
        let input = cp::ListActionExecutionsInput {
            pipeline_name: name.to_owned(),
            filter: Some(filter),
            max_results: None,
            next_token,
        };
        let page = site.call::<cp::ListActionExecutions>(input).await?;
        actions.extend(page.action_execution_details.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            actions.reverse();
            actions.sort_by_key(|action| action.start_time);
            return Ok(actions);
        }
    }
}

pub async fn declaration(site: &Site, name: &str) -> Result<cp::PipelineDeclaration, Problem> {
    let input = cp::GetPipelineInput { name: name.to_owned(), version: None };
    let found = site.call::<cp::GetPipeline>(input).await?.pipeline;
    found.ok_or_else(|| Problem::new(http::StatusCode::NOT_FOUND, "The pipeline has no declaration."))
}
