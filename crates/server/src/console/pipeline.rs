//! One pipeline: its stages as they stand, what they run, and what a person can do about it.

use super::executions::{kind_of, reasons, revision_of_source};
use super::live;
use super::page::{Page, Problem};
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

/// What the parts of the page share.
struct View<'a> {
    site: &'a Site,
    name: &'a str,
    details: Details,
    recent: Vec<cp::PipelineExecutionSummary>,
}

pub async fn page(site: &Site, name: &str) -> Result<Page, Problem> {
    let declared = declaration(site, name).await?;
    let stages = state(site, name).await?;
    let recent = executions(site, name, RECENT).await?;
    let reasons = reasons(site, name, &recent).await?;
    let view = View { site, name, details: details(site, name, &stages).await?, recent };
    let body = html! {
        (view.lead(&stages))
        (view.calls(&stages))
        div.stages {
            @for (index, (stage, state)) in declared.stages.iter().zip(&stages).enumerate() {
                div.step {
                    @if index > 0 { (view.transition(state)) }
                    (view.column(stage, state))
                }
            }
        }
        (view.running_logs().await?)
        section.panel {
            header { h2 { "Executions" } a href=(site.url(&["pipelines", name, "executions"])) { "All executions" } }
            (super::executions::table(site, name, &view.recent, &reasons))
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

const ARROW: &str = r#"<svg viewBox="0 0 20 20" aria-hidden="true"><path class="stem" d="M3 10h13"/><path class="head" d="m11 5 5 5-5 5"/></svg>"#;
const BAR: &str = r#"<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M7 4v12M13 4v12"/></svg>"#;

impl View<'_> {
    fn lead(&self, stages: &[cp::StageState]) -> Markup {
        let (site, name) = (self.site, self.name);
        let running = |e: &&cp::PipelineExecutionSummary| {
            matches!(
                e.status,
                Some(cp::PipelineExecutionStatus::InProgress | cp::PipelineExecutionStatus::Stopping)
            )
        };
        let latest = self.recent.first();
        let waits = super::pipelines::waiting(stages).is_some();
        html! {
            div.lead {
                @if let Some(latest) = latest {
                    @let status = latest.status.unwrap_or_default().as_str();
                    (text::badge(if waits && status == "InProgress" { "Waiting" } else { status }))
                    @if let Some(source) = latest.source_revisions.as_ref().and_then(|r| r.first()) {
                        span { (revision_of_source(site, source)) }
                    }
                    span.quiet.long { "started " (text::moment(latest.start_time)) " by " (kind_of(latest)) }
                } @else { span.quiet { "has never run" } }
                div.buttons.spread {
                    @if let Some(id) = self.recent.iter().find(running).and_then(|l| l.pipeline_execution_id.as_deref()) {
                        (stop(site, name, id))
                    }
                    (button(site, name, "release", &[], "Release change", "primary"))
                }
            }
        }
    }

    /// What waits for a person, first of all.
    fn calls(&self, stages: &[cp::StageState]) -> Markup {
        let (site, name) = (self.site, self.name);
        html! {
            @for stage in stages {
                @let stage_name = stage.stage_name.as_deref().unwrap_or_default();
                @for action in stage.action_states.iter().flatten() {
                    @if let Some(execution) = action.latest_execution.as_ref().filter(|e| e.token.is_some()) {
                        @let action_name = action.action_name.as_deref().unwrap_or_default();
                        @let asked = self.detail(execution).and_then(|d| d.input.as_ref()?.resolved_configuration.as_ref()?.get("CustomData"));
                        div.call role="status" {
                            (text::sign("waiting"))
                            div { strong { (stage_name) " waits for your decision" }
                                @if let Some(asked) = asked { p { (text::first_line(asked)) } }
                                p.quiet { (action_name) ", asked " (text::moment(execution.last_status_change)) } }
                            a.button.primary.spread href=(site.url(&["pipelines", name, "approval", stage_name, action_name])) { "Review" }
                        }
                    }
                }
            }
        }
    }

    fn transition(&self, state: &cp::StageState) -> Markup {
        let stage = state.stage_name.as_deref().unwrap_or_default();
        let inbound = state.inbound_transition_state.as_ref();
        let open = inbound.and_then(|t| t.enabled).unwrap_or(true);
        let reason = inbound.and_then(|t| t.disabled_reason.as_deref()).unwrap_or_default();
        let title = if open {
            format!("Changes pass on to {stage}. Close it")
        } else {
            format!("Closed: {reason}. Open it")
        };
        let (what, class, sign) =
            if open { ("disable", "gate", ARROW) } else { ("enable", "gate closed", BAR) };
        html! {
            div class=(class) {
                form method="post" action=(self.site.url(&["pipelines", self.name])) {
                    input type="hidden" name="do" value=(what);
                    input type="hidden" name="stage" value=(stage);
                    button title=(title) aria-label=(title) { (PreEscaped(sign)) }
                }
                @if !open { span { "closed" } }
            }
        }
    }

    fn column(&self, stage: &cp::StageDeclaration, state: &cp::StageState) -> Markup {
        let status = stage_status(state);
        let id = state.latest_execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref());
        let mut orders: Vec<i32> = stage.actions.iter().map(|a| a.run_order.unwrap_or(1)).collect();
        orders.sort_unstable();
        orders.dedup();
        html! {
            section class={ "stage " (text::tone(status)) } {
                header {
                    h2 { (text::breakable(&stage.name)) }
                    @if status.is_empty() { span.badge.quiet { (text::sign("quiet")) "Not run" } } @else { (text::badge(status)) }
                }
                div.who {
                    @if let Some(id) = id {
                        a href=(self.site.url(&["pipelines", self.name, "executions", id])) title={ "Execution " (id) } { (self.commit_of(id)) }
                    }
                    @if let Some(inbound) = state.inbound_execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref()) {
                        " · next " (self.commit_of(inbound))
                    }
                }
                @for order in orders {
                    div.group {
                        @for action in stage.actions.iter().filter(|a| a.run_order.unwrap_or(1) == order) {
                            @let state = state.action_states.iter().flatten().find(|s| s.action_name.as_deref() == Some(&action.name));
                            (self.card(stage, action, state))
                        }
                    }
                }
                @if let Some(id) = id.filter(|_| matches!(status, "Failed" | "Stopped")) {
                    div.buttons {
                        (button(self.site, self.name, "retry", &[("stage", &stage.name), ("execution", id)], "Retry", ""))
                        @if stage.actions.len() > 1 {
                            (button(self.site, self.name, "retry", &[("stage", &stage.name), ("execution", id), ("mode", "all")], "Retry all", ""))
                        }
                    }
                }
            }
        }
    }

    /// An execution's commit where it is known, its own id otherwise.
    fn commit_of(&self, id: &str) -> String {
        let found = self.recent.iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id));
        let commit = found.and_then(|e| e.source_revisions.as_ref()?.first()?.revision_id.as_deref());
        commit.map_or_else(|| format!("execution {}", text::short(id)), text::short)
    }

    fn detail(&self, execution: &cp::ActionExecution) -> Option<&cp::ActionExecutionDetail> {
        self.details.get(execution.action_execution_id.as_deref()?)
    }

    fn card(
        &self,
        stage: &cp::StageDeclaration,
        action: &cp::ActionDeclaration,
        state: Option<&cp::ActionState>,
    ) -> Markup {
        let latest = state.and_then(|s| s.latest_execution.as_ref());
        let waits = latest.is_some_and(|e| e.token.is_some());
        let status = if waits {
            "Waiting"
        } else {
            latest.and_then(|e| e.status).map_or("", cp::ActionExecutionStatus::as_str)
        };
        let detail = latest.and_then(|e| self.detail(e));
        let (start, end) = detail.map_or((None, None), |d| {
            let runs = d.status == Some(cp::ActionExecutionStatus::InProgress);
            (d.start_time, d.last_update_time.filter(|_| !runs))
        });
        let by = latest.and_then(|e| e.last_updated_by.as_deref());
        let summary = latest.and_then(|e| e.summary.as_deref()).filter(|s| !s.is_empty());
        html! {
            div class={ "action " (text::tone(status)) } {
                div.name { span title=(if status.is_empty() { "Has not run".to_owned() } else { text::words(status) }) { (text::sign(text::tone(status))) } span { (text::breakable(&action.name)) } }
                p.kind { span { (text::breakable(&action.action_type_id.provider)) } (text::span(start, end)) }
                @if let Some(summary) = summary { p title=(summary) { (text::first_line(summary)) } }
                @if let Some(by) = by { p { "by " span title=(by) { (text::who(by)) } } }
                @if let Some(error) = latest.and_then(|e| e.error_details.as_ref()) {
                    p.reason { (error.message.as_deref().or(error.code.as_deref()).unwrap_or("it failed")) }
                }
                div.links {
                    @if waits { a href=(self.site.url(&["pipelines", self.name, "approval", &stage.name, &action.name])) { "Review" } }
                    @for (label, url) in detail.map(|d| result_links(self.site, d)).unwrap_or_default() { a href=(url) { (label) } }
                }
            }
        }
    }

    /// The end of the log of what runs now.
    async fn running_logs(&self) -> Result<Markup, Problem> {
        let runs = |d: &&cp::ActionExecutionDetail| d.status == Some(cp::ActionExecutionStatus::InProgress);
        let mut panels = Vec::new();
        for detail in self.details.values().filter(runs) {
            let Some(id) = build_of(detail) else { continue };
            let url = self.site.url(&["builds", id]);
            let input = codebuild::BatchGetBuildsInput { ids: vec![id.to_owned()] };
            let builds = self.site.call::<codebuild::BatchGetBuilds>(input).await?.builds.unwrap_or_default();
            let logs = builds.into_iter().next().and_then(|b| b.logs);
            let Some((group, stream)) = logs.and_then(|l| Some((l.group_name?, l.stream_name?))) else {
                continue;
            };
            let lines = live::last_lines(self.site, &group, &stream, TAIL).await?;
            panels.push((detail.action_name.clone().unwrap_or_default(), url, lines));
        }
        panels.sort();
        Ok(html! {
            @for (action, url, lines) in panels {
                section.panel {
                    header { h2 { (text::sign("busy")) (action) " runs" } a href=(url) { "Whole log" } }
                    pre.tail { @for line in lines { span { (line) "\n" } } }
                }
            }
        })
    }
}

/// Both ways to stop an execution.
fn stop(site: &Site, name: &str, id: &str) -> Markup {
    html! {
        details.menu #stop {
            summary.button.no { "Stop…" }
            form method="post" action=(site.url(&["pipelines", name])) {
                input type="hidden" name="execution" value=(id);
                label { "Why" input type="text" name="reason" maxlength="200" placeholder="Stopped in the console"; }
                button name="do" value="stop" { strong { "Stop and wait" } small { "what runs now ends by itself" } }
                button name="do" value="abandon" { strong { "Stop and abandon" } small { "at once; what runs now is left to itself" } }
            }
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

fn build_of(detail: &cp::ActionExecutionDetail) -> Option<&str> {
    let id = detail.output.as_ref()?.execution_result.as_ref()?.external_execution_id.as_deref()?;
    (super::executions::provider(detail) == "CodeBuild").then_some(id)
}

/// Where what an action did can be seen.
pub fn result_links(site: &Site, detail: &cp::ActionExecutionDetail) -> Vec<(&'static str, String)> {
    let result = detail.output.as_ref().and_then(|o| o.execution_result.as_ref());
    let configured = |key: &str| {
        let input = detail.input.as_ref()?;
        let resolved = input.resolved_configuration.as_ref().and_then(|c| c.get(key));
        resolved.or_else(|| input.configuration.as_ref()?.get(key))
    };
    let link = match super::executions::provider(detail) {
        "CodeBuild" => build_of(detail).map(|id| ("Log", site.url(&["builds", id]))),
        "Commands" => {
            let stream = result.and_then(|r| r.log_stream_arn.as_deref());
            let place = stream.and_then(|arn| arn.split_once(":log-group:")?.1.split_once(":log-stream:"));
            place.map(|(group, stream)| ("Log", site.url(&["logs", group, stream])))
        }
        "CloudFormation" => configured("StackName").and_then(|stack| {
            let id = result.and_then(|r| r.external_execution_id.as_deref());
            let there = id.and_then(|id| site.of_arn(&id.parse::<Arn>().ok()?));
            Some(("Stack", there?.url(&["stacks", stack])))
        }),
        "StepFunctions" => {
            let id = result.and_then(|r| r.external_execution_id.as_deref());
            id.and_then(|id| Some(("Execution", super::states::url_of(site, id)?)))
        }
        "CodeCommit" => {
            let variables = detail.output.as_ref().and_then(|o| o.output_variables.as_ref());
            let commit = variables.and_then(|v| v.get("CommitId"));
            configured("RepositoryName")
                .zip(commit)
                .map(|(repository, commit)| ("Commit", site.url(&["commits", repository, commit])))
        }
        _ => None,
    };
    link.into_iter().collect()
}
