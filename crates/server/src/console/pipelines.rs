//! The pipelines of an account.

use super::executions::{cause, revision_of_source};
use super::page::{Page, Problem, empty};
use super::site::Site;
use super::text;
use aws::codepipeline as cp;
use maud::{Markup, html};

struct Row {
    name: String,
    latest: Option<cp::PipelineExecutionSummary>,
    stages: Vec<cp::StageState>,
}

pub async fn page(site: &Site) -> Result<Page, Problem> {
    let mut rows = Vec::new();
    for name in names(site).await? {
        let latest = executions(site, &name, 1).await?.pop();
        let stages = state(site, &name).await?;
        rows.push(Row { name, latest, stages });
    }
    if rows.is_empty() {
        let how = "Deploy a stack with an AWS::CodePipeline::Pipeline in it, or call CreatePipeline. `./quickstart` shows one whole.";
        let body = html! { (empty("This account has no pipelines yet", how)) (elsewhere(site).await?) };
        return Ok(Page::new("Pipelines", body));
    }
    let body = html! {
        div.cards { @for row in &rows { (card(site, row)) } }
    };
    Ok(Page::new("Pipelines", body))
}

/// Where there are some: whoever looks into QA for its pipeline is in the wrong account.
async fn elsewhere(site: &Site) -> Result<Markup, Problem> {
    let mut found = Vec::new();
    for account in site.world.accounts().iter().filter(|a| **a != site.account) {
        let there = site.in_account(account);
        for name in names(&there).await? {
            found.push((format!("{name} in {}", account.name), there.url(&["pipelines", &name])));
        }
    }
    Ok(html! {
        @if !found.is_empty() {
            p.aside { "Elsewhere: " @for (index, (title, url)) in found.iter().enumerate() {
                @if index > 0 { ", " } a href=(url) { (title) }
            } }
        }
    })
}

fn card(site: &Site, row: &Row) -> Markup {
    let url = site.url(&["pipelines", &row.name]);
    let latest = row.latest.as_ref();
    let source = latest.and_then(|l| l.source_revisions.as_ref()?.first());
    let waiting = waiting(&row.stages);
    html! {
        section.panel.pipeline {
            header {
                h2 { a href=(url) { (row.name) } }
                @match latest.and_then(|l| l.status) {
                    Some(status) if waiting.is_none() => (text::badge(status.as_str())),
                    Some(_) => (text::badge("Waiting")),
                    None => span.quiet { "never ran" },
                }
                @if let Some((stage, action)) = &waiting {
                    a.button.primary.spread href=(site.url(&["pipelines", &row.name, "approval", stage, action])) { "Review" }
                }
            }
            ol.steps { @for stage in &row.stages {
                @let status = stage_status(stage);
                li class=(text::tone(status)) title={ (stage.stage_name.as_deref().unwrap_or_default()) ": " @if status.is_empty() { "has not run" } @else { (text::words(status)) } } {
                    (text::sign(text::tone(status))) span { (stage.stage_name.as_deref().unwrap_or_default()) }
                }
            } }
            footer {
                @if let Some(source) = source {
                    span { (revision_of_source(site, source)) }
                }
                @if let Some(latest) = latest { span.quiet.spread { (cause(latest)) " · " (text::moment(latest.start_time)) } }
            }
        }
    }
}

/// The first approval that waits for a person.
pub fn waiting(stages: &[cp::StageState]) -> Option<(String, String)> {
    stages.iter().find_map(|stage| {
        let waits = |a: &&cp::ActionState| a.latest_execution.as_ref().is_some_and(|e| e.token.is_some());
        let action = stage.action_states.iter().flatten().find(waits)?;
        Some((stage.stage_name.clone()?, action.action_name.clone()?))
    })
}

/// Says that there is no such pipeline, and where one could have been meant.
pub async fn missing(site: &Site, name: &str) -> Problem {
    let mut problem =
        Problem::missing(format!("There is no pipeline {name} in the account {}.", site.account.name));
    for account in site.world.accounts() {
        let there = site.in_account(account);
        for known in names(&there).await.unwrap_or_default() {
            if there.account == site.account || known == name {
                problem = problem
                    .or_else(format!("{known} in {}", account.name), there.url(&["pipelines", &known]));
            }
        }
    }
    problem
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

/// An execution, and the last one before it that reached the end.
#[derive(Default)]
pub struct History {
    pub execution: Option<cp::PipelineExecutionSummary>,
    pub succeeded: Option<cp::PipelineExecutionSummary>,
    /// Whether `succeeded` is `None` because there is none.
    pub looked_at_all: bool,
}

/// Pages of a hundred executions that are looked through, at most.
const MOST_PAGES: usize = 100;

/// Looks through the executions, newest first.
pub async fn history(site: &Site, name: &str, id: &str) -> Result<History, Problem> {
    let (mut history, mut next_token) = (History::default(), None);
    for _ in 0..MOST_PAGES {
        let input = cp::ListPipelineExecutionsInput {
            pipeline_name: name.to_owned(),
            next_token,
            ..Default::default()
        };
        let page = site.call::<cp::ListPipelineExecutions>(input).await?;
        for execution in page.pipeline_execution_summaries.into_iter().flatten() {
            if history.execution.is_some() {
                if execution.status == Some(cp::PipelineExecutionStatus::Succeeded) {
                    return Ok(History { succeeded: Some(execution), looked_at_all: true, ..history });
                }
            } else if execution.pipeline_execution_id.as_deref() == Some(id) {
                history.execution = Some(execution);
            }
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(History { looked_at_all: true, ..history });
        }
    }
    Ok(history)
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
    match site.call::<cp::GetPipeline>(input).await {
        Ok(found) => found.pipeline.ok_or_else(|| Problem::missing("The pipeline has no declaration.")),
        Err(error) if error.code() == "PipelineNotFoundException" => Err(missing(site, name).await),
        Err(error) => Err(error.into()),
    }
}
