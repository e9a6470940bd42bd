//! The history of a pipeline, and one execution of it.

use super::page::{Page, Problem, aside, empty, panel, revision_link};
use super::pipeline::result_links;
use super::pipelines::{actions, declaration, executions};
use super::site::Site;
use super::text;
use super::timeline;
use aws::codepipeline as cp;
use maud::{Markup, html};
use services::lineage::Records;
use std::collections::HashMap;

/// Executions of a pipeline's history: as many as one call gives.
const MOST: i32 = 100;
/// Failed executions of which the reason is looked up for a list.
const EXPLAINED: usize = 12;

/// Why executions failed, by their ids.
pub type Reasons = HashMap<String, String>;

pub async fn list(site: &Site, name: &str) -> Result<Page, Problem> {
    declaration(site, name).await?;
    let all = executions(site, name, MOST).await?;
    let reasons = reasons(site, name, &all).await?;
    let is_cut = usize::try_from(MOST).is_ok_and(|most| all.len() >= most);
    let body = html! {
        section.panel { (table(site, name, &all, &reasons)) }
        @if is_cut { (aside(&format!("The newest {MOST}: `aws codepipeline list-pipeline-executions` lists them all."))) }
    };
    let page = Page::new("Executions", body).below("Pipelines", site.url(&["pipelines"]));
    Ok(page.below(name, site.url(&["pipelines", name])))
}

/// What the first failed action of each failed execution says, which the executions themselves don't.
pub async fn reasons(
    site: &Site,
    name: &str,
    all: &[cp::PipelineExecutionSummary],
) -> Result<Reasons, Problem> {
    let failed = all.iter().filter(|e| e.status == Some(cp::PipelineExecutionStatus::Failed));
    let mut reasons = Reasons::new();
    for id in failed.filter_map(|e| e.pipeline_execution_id.as_ref()).take(EXPLAINED) {
        let actions = actions(site, name, id).await?;
        if let Some(reason) = actions.iter().rev().find_map(failure) {
            reasons.insert(id.clone(), reason);
        }
    }
    Ok(reasons)
}

fn failure(action: &cp::ActionExecutionDetail) -> Option<String> {
    if action.status != Some(cp::ActionExecutionStatus::Failed) {
        return None;
    }
    let result = action.output.as_ref()?.execution_result.as_ref()?;
    let error = result.error_details.as_ref().and_then(|e| e.message.as_deref());
    let said =
        error.or(result.external_execution_summary.as_deref()).map_or("it failed".into(), text::first_line);
    Some(format!("{}: {said}", action.action_name.as_deref().unwrap_or_default()))
}

pub fn table(site: &Site, name: &str, all: &[cp::PipelineExecutionSummary], reasons: &Reasons) -> Markup {
    if all.is_empty() {
        return empty("It has never run", "A push to its source starts it, or Release change.");
    }
    html! {
        table.stacks {
            thead { tr { th { "Execution" } th { "Status" } th { "Revision" } th { "Started by" } th.tight { "Took" } th.tight { "When" } } }
            tbody { @for one in all { (row(site, name, one, reasons)) } }
        }
    }
}

fn row(site: &Site, name: &str, one: &cp::PipelineExecutionSummary, reasons: &Reasons) -> Markup {
    let id = one.pipeline_execution_id.as_deref().unwrap_or_default();
    html! {
        tr {
            td.tight { a href=(site.url(&["pipelines", name, "executions", id])) { code { (text::short(id)) } } }
            td.tight { (text::badge(one.status.unwrap_or_default().as_str())) }
            td {
                (revisions(site, one))
                @if let Some(why) = one.status_summary.as_ref().or_else(|| reasons.get(id)) { p.reason { (why) } }
            }
            td { (cause(one))
                @if let Some(reason) = one.stop_trigger.as_ref().and_then(|s| s.reason.as_deref()) { p.quiet { "stopped: " (reason) } }
            }
            td.tight { (text::span(one.start_time, ended(one))) }
            td.tight { (text::moment(one.start_time)) }
        }
    }
}

fn revisions(site: &Site, one: &cp::PipelineExecutionSummary) -> Markup {
    html! {
        @for source in one.source_revisions.iter().flatten() {
            div { (revision_of_source(site, source)) }
        }
        @if one.source_revisions.as_ref().is_none_or(Vec::is_empty) { span.quiet { "none" } }
    }
}

fn ended(one: &cp::PipelineExecutionSummary) -> Option<aws::Timestamp> {
    let runs = matches!(
        one.status,
        Some(cp::PipelineExecutionStatus::InProgress | cp::PipelineExecutionStatus::Stopping)
    );
    one.last_update_time.filter(|_| !runs)
}

/// What started an execution, in a word or two.
pub fn kind_of(one: &cp::PipelineExecutionSummary) -> &'static str {
    match one.trigger.as_ref().and_then(|t| t.trigger_type).map_or("", |t| t.as_str()) {
        "CreatePipeline" => "creation of the pipeline",
        "StartPipelineExecution" => "release",
        "CloudWatchEvent" => "event",
        "PollForSourceChanges" => "change found by polling",
        other => other,
    }
}

/// What started an execution, and who.
pub fn cause(one: &cp::PipelineExecutionSummary) -> Markup {
    let trigger = one.trigger.as_ref();
    let detail = trigger.and_then(|t| t.trigger_detail.as_deref()).unwrap_or_default();
    let what = kind_of(one);
    html! { span title=(detail) { (what) @if !detail.is_empty() { ", " (text::who(detail).replace("rule/", "rule ")) } } }
}

/// What a source gave to an execution.
pub fn revision_of_source(site: &Site, source: &cp::SourceRevision) -> Markup {
    let url = commit_url(site, source.revision_url.as_deref());
    revision_link(url.as_deref(), source.revision_id.as_deref(), source.revision_summary.as_deref())
}

/// The page of a commit, from the URL that a revision has at AWS.
pub fn commit_url(site: &Site, url: Option<&str>) -> Option<String> {
    let (repository, commit) = url?.split_once("#/repository/")?.1.split_once("/commit/")?;
    Some(site.url(&["commits", repository, commit]))
}

pub async fn one(site: &Site, name: &str, id: &str) -> Result<Page, Problem> {
    declaration(site, name).await?;
    let all = executions(site, name, MOST).await?;
    let Some(summary) = all.into_iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id)) else {
        let list = site.url(&["pipelines", name, "executions"]);
        let problem = Problem::missing(format!("{name} has no execution {id}."));
        return Err(problem.or_else(format!("The executions of {name}"), list));
    };
    let actions = actions(site, name, id).await?;
    let body = html! {
        (facts(site, name, id, &summary, &actions).await?)
        section.panel {
            header { h2 { "Actions" } span.quiet { (text::plural(actions.len(), "run")) } }
            @if actions.is_empty() { (empty("Nothing has run yet", "Actions are listed as they start.")) }
            @else { (timeline::chart(&actions, site.cx().now())) (action_table(site, &actions)) }
        }
    };
    let page = Page::new(format!("Execution {}", text::short(id)), body)
        .below("Pipelines", site.url(&["pipelines"]));
    Ok(page
        .below(name, site.url(&["pipelines", name]))
        .below("Executions", site.url(&["pipelines", name, "executions"])))
}

/// The models that an execution made, with their pages. Of many jobs that it started, the first and the last are looked at.
pub async fn models(site: &Site, name: &str, id: &str) -> Result<Vec<(String, String)>, Problem> {
    let records = Records::new(&site.world, &site.region);
    let mut models = Vec::new();
    let (made, _) = records.made_in(&site.cx(), name, id).await?;
    for arn in made.iter().filter(|arn| arn.contains(":training-job/")) {
        let there = arn.parse().ok().and_then(|arn| site.of_arn(&arn));
        let job = records.job(arn).await?.filter(|job| job.model.is_some());
        models
            .extend(there.zip(job).map(|(there, job)| (job.name.clone(), there.url(&["models", &job.name]))));
    }
    Ok(models)
}

async fn facts(
    site: &Site,
    name: &str,
    id: &str,
    one: &cp::PipelineExecutionSummary,
    actions: &[cp::ActionExecutionDetail],
) -> Result<Markup, Problem> {
    let input = cp::GetPipelineExecutionInput {
        pipeline_name: name.to_owned(),
        pipeline_execution_id: id.to_owned(),
    };
    let full = site.call::<cp::GetPipelineExecution>(input).await?.pipeline_execution.unwrap_or_default();
    let models = models(site, name, id).await?;
    let reason = one.status_summary.clone().or_else(|| actions.iter().rev().find_map(failure));
    let reason = reason.filter(|_| one.status != Some(cp::PipelineExecutionStatus::Succeeded));
    let facts = html! {
        div.inside { dl {
            dt { "Status" } dd { (text::badge(one.status.unwrap_or_default().as_str())) " " (text::span(one.start_time, ended(one))) }
            @if let Some(reason) = reason { dt { "Why" } dd.reason { (reason) } }
            @if !models.is_empty() { dt { "Models" } dd { @for (model, url) in &models { div { a href=(url) { (text::breakable(model)) } } } } }
            dt { "Revision" } dd { (revisions(site, one)) }
            dt { "Started" } dd { (text::full_moment(one.start_time)) }
            dt { "Started by" } dd { (cause(one)) }
            @if let Some(stop) = one.stop_trigger.as_ref().and_then(|s| s.reason.as_deref()) { dt { "Stopped" } dd { (stop) } }
            dt { "Mode" } dd { (one.execution_mode.map_or("", |m| m.as_str())) ", version " (full.pipeline_version.unwrap_or_default()) " of the pipeline" }
            dt { "Id" } dd { code { (id) } }
            @for variable in full.variables.iter().flatten() {
                dt { (variable.name.as_deref().unwrap_or_default()) } dd { code { (variable.resolved_value.as_deref().unwrap_or_default()) } }
            }
        } }
    };
    Ok(panel("This execution", &html! {}, &facts))
}

fn action_table(site: &Site, actions: &[cp::ActionExecutionDetail]) -> Markup {
    html! { table.stacks {
        thead { tr { th { "Stage" } th { "Action" } th { "Status" } th { "What came of it" } th.tight { "Took" } th.tight { "Started" } } }
        tbody { @for action in actions { (action_row(site, action)) } }
    } }
}

/// An action's status as a person sees it: one that runs and is a person's waits.
pub fn status_of(action: &cp::ActionExecutionDetail) -> &'static str {
    let runs = action.status == Some(cp::ActionExecutionStatus::InProgress);
    if runs && provider(action) == "Manual" {
        return "Waiting";
    }
    action.status.map_or("", cp::ActionExecutionStatus::as_str)
}

pub fn provider(action: &cp::ActionExecutionDetail) -> &str {
    action.input.as_ref().and_then(|i| i.action_type_id.as_ref()).map_or("", |t| t.provider.as_str())
}

fn action_row(site: &Site, action: &cp::ActionExecutionDetail) -> Markup {
    let runs = action.status == Some(cp::ActionExecutionStatus::InProgress);
    let result = action.output.as_ref().and_then(|o| o.execution_result.as_ref());
    let variables = action.output.as_ref().and_then(|o| o.output_variables.as_ref());
    let by = action.updated_by.as_deref();
    let id = action.action_execution_id.as_deref().unwrap_or_default();
    html! {
        tr {
            td.tight { (action.stage_name.as_deref().unwrap_or_default()) }
            td.tight { strong { (action.action_name.as_deref().unwrap_or_default()) } p.quiet { (provider(action)) } }
            td.tight { (text::badge(status_of(action))) }
            td {
                @if let Some(summary) = result.and_then(|r| r.external_execution_summary.as_deref()).filter(|s| !s.is_empty()) { p { (text::first_line(summary)) } }
                @if let Some(error) = result.and_then(|r| r.error_details.as_ref()) {
                    p.reason { (error.message.as_deref().or(error.code.as_deref()).unwrap_or_default()) }
                }
                @if let Some(by) = by { p.quiet { "by " span title=(by) { (text::who(by)) } } }
                div.links { @for (label, url) in result_links(site, action) { a href=(url) { (label) } } }
                @if let Some(variables) = variables.filter(|v| !v.is_empty()) {
                    details.plain id={ "variables-" (id) } {
                        summary { (text::plural(variables.len(), "variable")) }
                        dl { @for (key, value) in variables { dt { code { (key) } } dd { code { (value) } } } }
                    }
                }
            }
            td.tight { (text::span(action.start_time, action.last_update_time.filter(|_| !runs))) }
            td.tight { (text::clock(action.start_time)) }
        }
    }
}
