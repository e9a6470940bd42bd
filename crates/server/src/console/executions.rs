//! The history of a pipeline, and one execution of it.

use super::page::{Page, Problem, empty, revision};
use super::pipeline::result_link;
use super::pipelines::{actions, executions};
use super::site::Site;
use super::text;
use aws::codepipeline as cp;
use http::StatusCode;
use maud::{Markup, html};

pub async fn list(site: &Site, name: &str) -> Result<Page, Problem> {
    let all = executions(site, name, 100).await?;
    let body = html! { section.panel { (table(site, name, &all)) } };
    let page = Page::new("Executions", body).below("Pipelines", site.url(&["pipelines"]));
    Ok(page.below(name, site.url(&["pipelines", name])))
}

pub fn table(site: &Site, name: &str, all: &[cp::PipelineExecutionSummary]) -> Markup {
    if all.is_empty() {
        return empty("It has never run", "A push to its source starts it, or Release change above.");
    }
    html! {
        table {
            thead { tr { th { "Execution" } th { "Status" } th { "Revision" } th { "Started by" } th.tight { "Took" } th.tight { "When" } } }
            tbody {
                @for one in all {
                    @let id = one.pipeline_execution_id.as_deref().unwrap_or_default();
                    @let runs = matches!(one.status, Some(cp::PipelineExecutionStatus::InProgress | cp::PipelineExecutionStatus::Stopping));
                    tr {
                        td.tight { a href=(site.url(&["pipelines", name, "executions", id])) { code { (text::short(id)) } } }
                        td.tight { (text::badge(one.status.unwrap_or_default().as_str())) }
                        td {
                            @if let Some(source) = one.source_revisions.as_ref().and_then(|r| r.first()) {
                                (revision(source.revision_id.as_deref(), source.revision_summary.as_deref()))
                            }
                            @if let Some(why) = &one.status_summary { p.reason { (why) } }
                        }
                        td { (started_by(one)) }
                        td.tight { (text::span(one.start_time, one.last_update_time.filter(|_| !runs))) }
                        td.tight { (text::moment(one.start_time)) }
                    }
                }
            }
        }
    }
}

fn started_by(one: &cp::PipelineExecutionSummary) -> Markup {
    let trigger = one.trigger.as_ref();
    let detail = trigger.and_then(|t| t.trigger_detail.as_deref()).unwrap_or_default();
    html! {
        @if let Some(kind) = trigger.and_then(|t| t.trigger_type) { span title=(detail) { (text::words(kind.as_str())) } }
        @if let Some(reason) = one.stop_trigger.as_ref().and_then(|s| s.reason.as_deref()) { p.quiet { "stopped: " (reason) } }
    }
}

pub async fn one(site: &Site, name: &str, id: &str) -> Result<Page, Problem> {
    let all = executions(site, name, 100).await?;
    let Some(summary) = all.into_iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id)) else {
        return Err(Problem::new(StatusCode::NOT_FOUND, format!("{name} has no execution {id}.")));
    };
    let actions = actions(site, name, id).await?;
    let body = html! {
        section.panel { (table(site, name, std::slice::from_ref(&summary))) }
        section.panel {
            header { h2 { "Actions" } }
            @if actions.is_empty() { (empty("Nothing has run yet", "Actions are listed as they start.")) }
            @else { table {
                thead { tr { th { "Stage" } th { "Action" } th { "Status" } th { "What came of it" } th.tight { "Took" } th.tight { "When" } } }
                tbody { @for action in &actions { (row(site, action)) } }
            } }
        }
    };
    let page = Page::new(format!("Execution {}", text::short(id)), body)
        .below("Pipelines", site.url(&["pipelines"]));
    Ok(page
        .below(name, site.url(&["pipelines", name]))
        .below("Executions", site.url(&["pipelines", name, "executions"])))
}

fn row(site: &Site, action: &cp::ActionExecutionDetail) -> Markup {
    let runs = action.status == Some(cp::ActionExecutionStatus::InProgress);
    let provider =
        action.input.as_ref().and_then(|i| i.action_type_id.as_ref()).map_or("", |t| t.provider.as_str());
    let status = action.status.map_or("", cp::ActionExecutionStatus::as_str);
    let status = if runs && provider == "Manual" { "Waiting" } else { status };
    let result = action.output.as_ref().and_then(|o| o.execution_result.as_ref());
    let variables = action.output.as_ref().and_then(|o| o.output_variables.as_ref());
    let by = action.updated_by.as_deref();
    html! {
        tr {
            td.tight { (action.stage_name.as_deref().unwrap_or_default()) }
            td.tight { strong { (action.action_name.as_deref().unwrap_or_default()) } p.quiet { (provider) } }
            td.tight { (text::badge(status)) }
            td {
                @if let Some(summary) = result.and_then(|r| r.external_execution_summary.as_deref()) { (text::first_line(summary)) " " }
                @if let Some((label, url)) = result_link(site, action) { a href=(url) { (label) } }
                @if let Some(by) = by { p.quiet { "by " span title=(by) { (text::who(by)) } } }
                @if let Some(error) = result.and_then(|r| r.error_details.as_ref()) {
                    p.reason { (error.message.as_deref().or(error.code.as_deref()).unwrap_or_default()) }
                }
                @for (key, value) in variables.into_iter().flatten().take(8) {
                    p.quiet { code { (key) "=" (text::first_line(value)) } }
                }
            }
            td.tight { (text::span(action.start_time, action.last_update_time.filter(|_| !runs))) }
            td.tight { (text::moment(action.start_time)) }
        }
    }
}
