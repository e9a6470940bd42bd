//! One pipeline: its stages as they stand, what they run, and what a person can do about it.

use super::live;
use super::page::{Page, Problem, revision};
use super::pipelines::{actions, declaration, executions, stage_status, state};
use super::site::Site;
use super::text;
use aws::codepipeline as cp;
use aws::{Arn, codebuild};
use maud::{Markup, PreEscaped, html};
use std::collections::HashMap;

/// Executions shown below the stages; the others are a page of their own.
const RECENT: i32 = 6;
const TAIL: i32 = 14;

type Details = HashMap<String, cp::ActionExecutionDetail>;

pub async fn page(site: &Site, name: &str) -> Result<Page, Problem> {
    let declared = declaration(site, name).await?;
    let stages = state(site, name).await?;
    let recent = executions(site, name, RECENT).await?;
    let details = details(site, name, &stages).await?;
    let body = html! {
        (lead(site, name, recent.first()))
        (calls(site, name, &stages))
        div.stages {
            @for (index, (stage, state)) in declared.stages.iter().zip(&stages).enumerate() {
                @if index > 0 { (transition(site, name, state)) }
                (column(site, name, stage, state, &details, &recent))
            }
        }
        (running_log(site, &details).await?)
        section.panel {
            header { h2 { "Executions" } a href=(site.url(&["pipelines", name, "executions"])) { "all" } }
            (super::executions::table(site, name, &recent))
        }
    };
    Ok(Page::new(name, body).below("Pipelines", site.url(&["pipelines"])))
}

/// What the API says of each action that the state shows, by its id: when it began is not in the state.
async fn details(site: &Site, name: &str, stages: &[cp::StageState]) -> Result<Details, Problem> {
    let mut ids: Vec<&str> =
        stages.iter().filter_map(|s| s.latest_execution.as_ref()?.pipeline_execution_id.as_deref()).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut all = HashMap::new();
    for id in ids {
        for action in actions(site, name, id).await? {
            all.insert(action.action_execution_id.clone().unwrap_or_default(), action);
        }
    }
    Ok(all)
}

fn lead(site: &Site, name: &str, latest: Option<&cp::PipelineExecutionSummary>) -> Markup {
    let running = latest.filter(|l| l.status == Some(cp::PipelineExecutionStatus::InProgress));
    html! {
        div.lead {
            @if let Some(latest) = latest {
                (text::badge(latest.status.unwrap_or_default().as_str()))
                @if let Some(source) = latest.source_revisions.as_ref().and_then(|r| r.first()) {
                    span { (revision(source.revision_id.as_deref(), source.revision_summary.as_deref())) }
                }
                span { "started " (text::moment(latest.start_time)) (trigger(latest)) }
            } @else { span { "has never run" } }
            div.buttons.spread {
                @if let Some(id) = running.and_then(|l| l.pipeline_execution_id.as_deref()) {
                    (button(site, name, "stop", &[("execution", id)], "Stop", "no"))
                }
                (button(site, name, "release", &[], "Release change", "primary"))
            }
        }
    }
}

fn trigger(latest: &cp::PipelineExecutionSummary) -> Markup {
    html! {
        @if let Some(trigger) = &latest.trigger {
            @if let Some(kind) = trigger.trigger_type { " by " (text::words(kind.as_str())) }
            @if let Some(detail) = &trigger.trigger_detail { ", " span title=(detail) { (text::who(detail)) } }
        }
    }
}

/// A form with one button, which acts on the pipeline.
pub fn button(
    site: &Site,
    name: &str,
    what: &str,
    fields: &[(&str, &str)],
    label: &str,
    class: &str,
) -> Markup {
    html! {
        form.inline method="post" action=(site.url(&["pipelines", name])) {
            input type="hidden" name="do" value=(what);
            @for (field, value) in fields { input type="hidden" name=(field) value=(value); }
            button class=(class) { (label) }
        }
    }
}

/// What waits for a person, first of all.
fn calls(site: &Site, name: &str, stages: &[cp::StageState]) -> Markup {
    html! {
        @for stage in stages {
            @let stage_name = stage.stage_name.as_deref().unwrap_or_default();
            @for action in stage.action_states.iter().flatten() {
                @if action.latest_execution.as_ref().is_some_and(|e| e.token.is_some()) {
                    @let action_name = action.action_name.as_deref().unwrap_or_default();
                    div.call {
                        div { strong { (stage_name) " waits for your decision" }
                            p.quiet { (action_name) ", since " (text::moment(action.latest_execution.as_ref().and_then(|e| e.last_status_change))) } }
                        a.button.primary.spread href=(site.url(&["pipelines", name, "approval", stage_name, action_name])) { "Review" }
                    }
                }
            }
        }
    }
}

const ARROW: &str = r#"<svg viewBox="0 0 20 20"><path d="M3 10h13M11 5l5 5-5 5"/></svg>"#;
const BAR: &str = r#"<svg viewBox="0 0 20 20"><path d="M7 4v12M13 4v12"/></svg>"#;

fn transition(site: &Site, name: &str, state: &cp::StageState) -> Markup {
    let stage = state.stage_name.as_deref().unwrap_or_default();
    let inbound = state.inbound_transition_state.as_ref();
    let open = inbound.and_then(|t| t.enabled).unwrap_or(true);
    let reason = inbound.and_then(|t| t.disabled_reason.as_deref()).unwrap_or_default();
    let title = if open {
        format!("Changes pass on to {stage}. Close it")
    } else {
        format!("Closed: {reason}. Open it")
    };
    let (what, class, sign) = if open { ("disable", "gate", ARROW) } else { ("enable", "gate closed", BAR) };
    html! {
        div class=(class) {
            form method="post" action=(site.url(&["pipelines", name])) {
                input type="hidden" name="do" value=(what);
                input type="hidden" name="stage" value=(stage);
                button title=(title) aria-label=(title) { (PreEscaped(sign)) }
            }
        }
    }
}

fn column(
    site: &Site,
    name: &str,
    stage: &cp::StageDeclaration,
    state: &cp::StageState,
    details: &Details,
    recent: &[cp::PipelineExecutionSummary],
) -> Markup {
    let status = stage_status(state);
    let latest = state.latest_execution.as_ref();
    let id = latest.and_then(|e| e.pipeline_execution_id.as_deref());
    let failed = matches!(status, "Failed" | "Stopped");
    let mut orders: Vec<i32> = stage.actions.iter().map(|a| a.run_order.unwrap_or(1)).collect();
    orders.sort_unstable();
    orders.dedup();
    html! {
        section class={ "stage " (text::tone(status)) } {
            h2 { (stage.name) @if !status.is_empty() { (text::badge(status)) } }
            div.who {
                @if let Some(id) = id {
                    a href=(site.url(&["pipelines", name, "executions", id])) { (commit_of(id, recent)) }
                }
                @if let Some(inbound) = state.inbound_execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref()) {
                    " · next " (commit_of(inbound, recent))
                }
            }
            @for order in orders {
                div.group {
                    @for action in stage.actions.iter().filter(|a| a.run_order.unwrap_or(1) == order) {
                        @let state = state.action_states.iter().flatten().find(|s| s.action_name.as_deref() == Some(&action.name));
                        (card(site, name, stage, action, state, details))
                    }
                }
            }
            @if let Some(id) = id.filter(|_| failed) {
                p { (button(site, name, "retry", &[("stage", &stage.name), ("execution", id)], "Retry", "")) }
            }
        }
    }
}

/// An execution's commit where it is known, its own id otherwise.
fn commit_of(id: &str, recent: &[cp::PipelineExecutionSummary]) -> String {
    let found = recent.iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id));
    let commit = found.and_then(|e| e.source_revisions.as_ref()?.first()?.revision_id.as_deref());
    commit.map_or_else(|| format!("execution {}", text::short(id)), text::short)
}

fn card(
    site: &Site,
    pipeline: &str,
    stage: &cp::StageDeclaration,
    action: &cp::ActionDeclaration,
    state: Option<&cp::ActionState>,
    details: &Details,
) -> Markup {
    let latest = state.and_then(|s| s.latest_execution.as_ref());
    let waits = latest.is_some_and(|e| e.token.is_some());
    let status = if waits {
        "Waiting"
    } else {
        latest.and_then(|e| e.status).map_or("", cp::ActionExecutionStatus::as_str)
    };
    let detail = latest.and_then(|e| details.get(e.action_execution_id.as_deref()?));
    let (start, end) = detail.map_or((None, None), |d| {
        let runs = d.status == Some(cp::ActionExecutionStatus::InProgress);
        (d.start_time, d.last_update_time.filter(|_| !runs))
    });
    let by = latest.and_then(|e| e.last_updated_by.as_deref());
    html! {
        div class={ "action " (text::tone(status)) } {
            div.name { span.dot.(text::tone(status)) {} (action.name) (text::span(start, end)) }
            p { (action.action_type_id.provider)
                @if status.is_empty() { " · has not run" }
                @if let Some(by) = by { " · by " span title=(by) { (text::who(by)) } } }
            @if let Some(summary) = latest.and_then(|e| e.summary.as_deref()).filter(|s| !s.is_empty()) {
                p title=(summary) { (text::first_line(summary)) }
            }
            @if let Some(error) = latest.and_then(|e| e.error_details.as_ref()) {
                p.reason { (error.message.as_deref().or(error.code.as_deref()).unwrap_or("it failed")) }
            }
            div.links {
                @if waits { a href=(site.url(&["pipelines", pipeline, "approval", &stage.name, &action.name])) { "Review" } }
                @if let Some((label, url)) = detail.and_then(|d| result_link(site, d)) { a href=(url) { (label) } }
            }
        }
    }
}

/// Where what an action did can be seen.
pub fn result_link(site: &Site, detail: &cp::ActionExecutionDetail) -> Option<(&'static str, String)> {
    let id = detail.output.as_ref()?.execution_result.as_ref()?.external_execution_id.as_deref()?;
    match detail.input.as_ref()?.action_type_id.as_ref()?.provider.as_str() {
        "CodeBuild" => Some(("Log", site.url(&["builds", id]))),
        "CloudFormation" => {
            let arn: Arn = id.parse().ok()?;
            let there = site.of_arn(&arn)?;
            let stack = detail.input.as_ref()?.configuration.as_ref()?.get("StackName")?;
            Some(("Stack", there.url(&["stacks", stack])))
        }
        _ => None,
    }
}

/// The end of the log of what runs now.
async fn running_log(site: &Site, details: &Details) -> Result<Markup, Problem> {
    let runs = |d: &&cp::ActionExecutionDetail| d.status == Some(cp::ActionExecutionStatus::InProgress);
    let running: Vec<&cp::ActionExecutionDetail> = details.values().filter(runs).collect();
    let mut panels = Vec::new();
    for detail in running {
        let Some(("Log", url)) = result_link(site, detail) else { continue };
        let result = detail.output.as_ref().and_then(|o| o.execution_result.as_ref());
        let Some(id) = result.and_then(|r| r.external_execution_id.clone()) else { continue };
        let input = codebuild::BatchGetBuildsInput { ids: vec![id] };
        let builds = site.call::<codebuild::BatchGetBuilds>(input).await?.builds.unwrap_or_default();
        let logs = builds.into_iter().next().and_then(|b| b.logs);
        let Some((group, stream)) = logs.and_then(|l| Some((l.group_name?, l.stream_name?))) else {
            continue;
        };
        let lines = live::last_lines(site, &group, &stream, TAIL).await?;
        panels.push((detail.action_name.clone().unwrap_or_default(), url, lines));
    }
    panels.sort();
    Ok(html! {
        @for (action, url, lines) in panels {
            section.panel {
                header { h2 { (action) " runs" } a href=(url) { "whole log" } }
                pre.tail { @for line in lines { (line) "\n" } }
            }
        }
    })
}
