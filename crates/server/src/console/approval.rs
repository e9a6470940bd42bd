//! An approval: what a person is asked, what would be deployed, and both answers.

use super::changes;
use super::evaluation::{Told, compare};
use super::executions::{cause, models, revision_of_source};
use super::links;
use super::page::{Page, Problem, aside, empty, revision, trouble};
use super::pipelines::{History, actions, declaration, history, state};
use super::preview::{self, Target};
use super::site::Site;
use super::stacks;
use super::text;
use aws::{cloudformation as cf, codecommit as cc, codepipeline as cp};
use maud::{Markup, html};
use services::lineage::{Evaluation, Read, Records};

/// The page. What is decided on is kept live; the evidence is worked out once (`whole`), when the page is loaded: what an
/// execution carries does not change.
pub async fn page(site: &Site, name: &str, stage: &str, action: &str, whole: bool) -> Result<Page, Problem> {
    let declared = declaration(site, name).await?;
    let states = state(site, name).await?;
    let found = states.iter().find(|s| s.stage_name.as_deref() == Some(stage));
    let found = found.and_then(|s| {
        let is_it = |a: &&cp::ActionState| a.action_name.as_deref() == Some(action);
        Some((s, s.action_states.iter().flatten().find(is_it)?))
    });
    let Some((stage_state, action_state)) = found else {
        let problem = Problem::missing(format!("{name} has no action {action} in a stage {stage}."));
        return Err(problem.or_else(format!("The pipeline {name}"), site.url(&["pipelines", name])));
    };
    let latest = action_state.latest_execution.as_ref();
    let id = stage_state.latest_execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref());
    let id = id.unwrap_or_default();
    let history = if id.is_empty() { History::default() } else { history(site, name, id).await? };
    let summary = history.execution.as_ref();
    let details = if id.is_empty() { Vec::new() } else { actions(site, name, id).await? };
    let detail = details
        .iter()
        .rev()
        .find(|d| d.stage_name.as_deref() == Some(stage) && d.action_name.as_deref() == Some(action));
    let made = if id.is_empty() { Vec::new() } else { models(site, name, id).await? };
    let body = html! {
        (decision(site, name, stage, action, latest))
        (question(site, name, summary, detail, &made))
    };
    let mut page = Page::new(format!("{stage}: {action}"), body).below("Pipelines", site.url(&["pipelines"]));
    if whole && !id.is_empty() {
        let targets = preview::targets(site, name, id, stage).await;
        let deployed = deployed(site, name, &declared, &states, stage, &history).await;
        page.still = Some(html! {
            (evaluations(site, name, id, &deployed).await)
            @match &targets {
                Ok(targets) => { @for target in targets { (deployment(target).await) } }
                Err(problem) => { section.panel { header { h2 { "What would be deployed" } } div.inside { (trouble(problem)) } } }
            }
            section.panel {
                header { h2 { "What changed" } span.quiet { "since the last execution that reached the end" } }
                (commits(site, &declared, &history).await)
            }
        });
    }
    Ok(page.below(name, site.url(&["pipelines", name])))
}

fn decision(
    site: &Site,
    name: &str,
    stage: &str,
    action: &str,
    latest: Option<&cp::ActionExecution>,
) -> Markup {
    let Some(token) = latest.and_then(|e| e.token.as_deref()) else {
        let status = latest.and_then(|e| e.status).map_or("", cp::ActionExecutionStatus::as_str);
        let by = latest.and_then(|e| e.last_updated_by.as_deref());
        return html! {
            section.panel.decision {
                header { h2 { "Decision" } @if !status.is_empty() { (text::badge(status)) } }
                div.inside {
                    @if status.is_empty() { p { "Nothing waits here." } } @else {
                        @if let Some(why) = latest.and_then(|e| e.summary.as_deref()).filter(|s| !s.is_empty()) { p.prose { (why) } }
                        p.quiet { "answered " (text::moment(latest.and_then(|e| e.last_status_change)))
                            @if let Some(by) = by { " by " span title=(by) { (text::who(by)) } } }
                    }
                }
            }
        };
    };
    html! {
        section.panel.decision {
            header { h2 { "Your decision" } span.quiet { "asked " (text::moment(latest.and_then(|e| e.last_status_change))) } }
            form.inside method="post" action=(site.url(&["pipelines", name])) {
                input type="hidden" name="stage" value=(stage);
                input type="hidden" name="action" value=(action);
                input type="hidden" name="token" value=(token);
                label for="summary" { "Comment" small { "kept with the execution" } }
                textarea #summary name="summary" maxlength="512" rows="4" {}
                div.buttons {
                    button.yes name="do" value="approve" { "Approve" }
                    button.no name="do" value="reject" { "Reject" }
                }
            }
        }
    }
}

fn question(
    site: &Site,
    name: &str,
    summary: Option<&cp::PipelineExecutionSummary>,
    detail: Option<&cp::ActionExecutionDetail>,
    made: &[(String, String)],
) -> Markup {
    let input = detail.and_then(|d| d.input.as_ref());
    let configured = |key: &str| {
        let resolved = input?.resolved_configuration.as_ref().and_then(|c| c.get(key));
        resolved.or_else(|| input?.configuration.as_ref()?.get(key))
    };
    html! {
        section.panel {
            header { h2 { "What is asked" } }
            div.inside {
                @if let Some(data) = configured("CustomData") { p.prose { (data) } }
                dl.narrow {
                    @if let Some(link) = configured("ExternalEntityLink") { dt { "Look at" } dd { (stacks::value(site, link)) } }
                    @for source in summary.iter().filter_map(|s| s.source_revisions.as_ref()).flatten() {
                        dt { (source.action_name.as_deref().unwrap_or("Commit")) }
                        dd { (revision_of_source(site, source)) }
                    }
                    @for (model, url) in made { dt { "Model" } dd { a href=(url) { (text::breakable(model)) } } }
                    @if let Some(summary) = summary {
                        @let id = summary.pipeline_execution_id.as_deref().unwrap_or_default();
                        dt { "Execution" } dd { a href=(site.url(&["pipelines", name, "executions", id])) { code { (text::short(id)) } } }
                        dt { "Started" } dd { (text::moment(summary.start_time)) " by " (cause(summary)) }
                    }
                }
            }
        }
    }
}

/// What is in production.
enum Deployed {
    /// What this execution made.
    By(String),
    Nothing,
    /// None of the executions that were looked at reached the end.
    NotFound,
    CantBeTold(String),
}

/// The execution whose work is in production now: the one that last came through the next stage, if that went well, and else the
/// last that reached the end. A rollback brought back what another execution had made.
async fn deployed(
    site: &Site,
    name: &str,
    declared: &cp::PipelineDeclaration,
    states: &[cp::StageState],
    stage: &str,
    history: &History,
) -> Deployed {
    let next = declared.stages.iter().skip_while(|s| s.name != stage).nth(1).map(|s| s.name.as_str());
    let latest =
        states.iter().find(|s| s.stage_name.as_deref() == next).and_then(|s| s.latest_execution.as_ref());
    let latest = latest.filter(|e| e.status == Some(cp::StageExecutionStatus::Succeeded));
    let current = history.execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref());
    let id = latest.and_then(|e| e.pipeline_execution_id.clone()).filter(|id| Some(id.as_str()) != current);
    let Some(id) = id.or_else(|| history.succeeded.as_ref()?.pipeline_execution_id.clone()) else {
        return if history.looked_at_all { Deployed::Nothing } else { Deployed::NotFound };
    };
    let input =
        cp::GetPipelineExecutionInput { pipeline_name: name.to_owned(), pipeline_execution_id: id.clone() };
    match site.call::<cp::GetPipelineExecution>(input).await {
        Ok(found) => {
            let rollback = found.pipeline_execution.and_then(|e| e.rollback_metadata);
            let target = rollback.and_then(|rollback| rollback.rollback_target_pipeline_execution_id);
            Deployed::By(target.unwrap_or(id))
        }
        Err(error) => Deployed::CantBeTold(Problem::from(error).message),
    }
}

/// How good the model is that would go to production, beside the one that is there.
async fn evaluations(site: &Site, name: &str, id: &str, deployed: &Deployed) -> Markup {
    let records = Records::new(&site.world, &site.region);
    let now = records.evaluations_in(&site.cx(), name, id).await;
    let before = match deployed {
        Deployed::By(deployed) => records.evaluations_in(&site.cx(), name, deployed).await,
        Deployed::Nothing | Deployed::NotFound | Deployed::CantBeTold(_) => Ok((Vec::new(), true)),
    };
    let ((now, is_all), (before, knows_before)) = match (now, before) {
        (Ok(now), Ok(before)) => (now, before),
        (Err(error), _) | (_, Err(error)) => {
            return html! { section.panel { header { h2 { "Evaluation" } } div.inside { (trouble(&error.into())) } } };
        }
    };
    html! {
        @for one in &now { (evaluation(site, name, one, counterpart(one, &now, &before), (deployed, knows_before))) }
        @if now.is_empty() { section.panel {
            header { h2 { "Evaluation" } }
            (empty("This execution left none", "An evaluation is a JSON file that a processing job leaves, which a state machine of this execution started. None of them left one."))
        } }
        @if !is_all { (aside("Of the many jobs that this execution started, not all were looked at: the first and the last were.")) }
    }
}

/// The name of a file, or of a folder that could not be looked into.
pub fn file_of(evaluation: &Evaluation) -> &str {
    let name = evaluation.key.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if name.is_empty() { &evaluation.bucket } else { name }
}

/// The file of the same name, or what is said of the folder that it lies in, or the only one where each left one.
fn counterpart<'a>(one: &Evaluation, now: &[Evaluation], before: &'a [Evaluation]) -> Option<&'a Evaluation> {
    let same = before.iter().find(|other| file_of(other) == file_of(one));
    let is_folder = |other: &&Evaluation| {
        let is_above = other.key.is_empty() || (other.key.ends_with('/') && one.key.starts_with(&other.key));
        other.bucket == one.bucket && is_above
    };
    same.or_else(|| before.iter().find(is_folder))
        .or_else(|| before.first().filter(|_| now.len() == 1 && before.len() == 1))
}

fn evaluation(
    site: &Site,
    name: &str,
    now: &Evaluation,
    before: Option<&Evaluation>,
    (deployed, knows_all): (&Deployed, bool),
) -> Markup {
    let of = |evaluation: &Evaluation| {
        let file = file_of(evaluation).to_owned();
        html! { a href=(links::object(site, &evaluation.bucket, &evaluation.key)) { (file) } }
    };
    let told = before.and_then(|before| match &before.read {
        Read::Json(value) => Some(Told::of(value)),
        Read::Not(_) => None,
    });
    // It lies where this one wrote over it.
    let is_same = before.is_some_and(|before| (&before.bucket, &before.key) == (&now.bucket, &now.key));
    html! {
        section.panel.evaluation {
            header {
                h2 { "Evaluation" }
                span.quiet { (of(now)) " of " (links::to(site, &now.job.arn)) }
                @if let (Some(before), false, Deployed::By(deployed)) = (before, is_same, deployed) { span.quiet.spread { "beside " (of(before)) " of "
                    a href=(site.url(&["pipelines", name, "executions", deployed])) { "what is in production" } } }
            }
            @match &now.read {
                Read::Json(value) => (compare(&Told::of(value), told.as_ref().filter(|_| !is_same))),
                Read::Not(why) => (empty("It can't be read", why)),
            }
            @if is_same { p.inside.quiet { "It was written over that of the model in production, which can't be told any more." } }
            @else if told.is_none() { p.inside.quiet { (alone(before, deployed, knows_all)) } }
        }
    }
}

/// Why there is nothing beside an evaluation; `knows_all` if all jobs were looked at of what is in production.
fn alone(before: Option<&Evaluation>, deployed: &Deployed, knows_all: bool) -> String {
    let why = match (before.map(|before| &before.read), deployed) {
        (Some(Read::Not(why)), _) => {
            return format!("The evaluation of the model in production can't be read: {why}");
        }
        (_, Deployed::Nothing) => {
            "Nothing is in production yet: there is no other evaluation to compare it with."
        }
        (_, Deployed::NotFound) => {
            "Nothing among the many executions before it has reached the end: it can't be told what is in production."
        }
        (_, Deployed::CantBeTold(why)) => return format!("It can't be told what is in production: {why}"),
        (_, Deployed::By(_)) if !knows_all => {
            "Of the many jobs of the execution that is in production, none that was looked at left an evaluation to compare it with."
        }
        (_, Deployed::By(_)) => "The execution that is in production left no evaluation to compare it with.",
    };
    why.to_owned()
}

/// The commits of the pipeline's CodeCommit sources, against what last went through.
async fn commits(site: &Site, declared: &cp::PipelineDeclaration, history: &History) -> Markup {
    let mut parts = Vec::new();
    let all = declared.stages.iter().flat_map(|s| &s.actions);
    let sources: Vec<&cp::ActionDeclaration> =
        all.filter(|a| a.action_type_id.provider == "CodeCommit").collect();
    for source in sources {
        let repository = source.configuration.as_ref().and_then(|c| c.get("RepositoryName"));
        let (Some(repository), Some(after)) =
            (repository, history.execution.as_ref().and_then(|s| revision_of(s, &source.name)))
        else {
            continue;
        };
        let before = history.succeeded.as_ref().and_then(|e| revision_of(e, &source.name));
        let nothing = if history.looked_at_all {
            "nothing has reached the end before"
        } else {
            "nothing among the many executions before it has reached the end"
        };
        parts.push(match one(site, repository, before.ok_or(nothing), after).await {
            Ok(part) => part,
            Err(problem) => html! { div.inside { (trouble(&problem)) } },
        });
    }
    html! {
        @if parts.is_empty() { (empty("The sources say nothing of their changes", "Only commits of CodeCommit are compared.")) }
        @for part in parts { (part) }
    }
}

fn revision_of<'a>(summary: &'a cp::PipelineExecutionSummary, action: &str) -> Option<&'a str> {
    let revisions = summary.source_revisions.iter().flatten();
    revisions.filter(|r| r.action_name.as_deref() == Some(action)).find_map(|r| r.revision_id.as_deref())
}

async fn one(
    site: &Site,
    repository: &str,
    before: Result<&str, &str>,
    after: &str,
) -> Result<Markup, Problem> {
    let input = cc::GetCommitInput { repository_name: repository.to_owned(), commit_id: after.to_owned() };
    let commit = site.call::<cc::GetCommit>(input).await?.commit.unwrap_or_default();
    let author = commit.author.and_then(|a| a.name).unwrap_or_default();
    let files = changes::between(site, repository, before.ok(), after).await?;
    Ok(html! {
        div.inside {
            (revision(Some(after), commit.message.as_deref())) " " span.quiet { "by " (author) ", in " (repository) }
            @match before {
                Ok(before) if before == after => p.quiet { "the commit that production has already" },
                Ok(before) => p.quiet { "compared with " code.commit { (text::short(before)) } },
                Err(nothing) => p.quiet { (nothing) },
            }
        }
        (files)
    })
}

/// What would happen to a stack: by the pipeline's own change set if that waits to be executed, and else worked out now.
async fn deployment(target: &Target) -> Markup {
    let there = &target.there;
    let waiting = match &target.change_set {
        Some(name) => waiting(there, &target.stack, name).await,
        None => Ok(None),
    };
    let ready = matches!(&waiting, Ok(Some(_)));
    html! {
        section.panel {
            header {
                h2 { "What would be deployed" }
                span { a href=(there.url(&["stacks", &target.stack])) { (target.stack) } " in "
                    span class={ "account account-" (there.place_of(&there.account)) } { (there.account.name) } }
                span.quiet.spread { (target.stage) @if ready { ", change set ready" } }
            }
            @match (waiting, &target.changes) {
                (Ok(Some(changes)), _) => (change_table(&changes)),
                (Ok(None), Some(Ok(changes))) => (change_table(changes)),
                (Ok(None), Some(Err(problem))) => div.inside { (trouble(problem)) },
                (Err(problem), _) => div.inside { (trouble(&problem)) },
                (Ok(None), None) => (empty("It can't be told from here", "No action behind this approval says from which template the stack is made.")),
            }
        }
    }
}

/// The changes of the pipeline's own change set, if it is there and waits.
async fn waiting(site: &Site, stack: &str, name: &str) -> Result<Option<Vec<cf::Change>>, Problem> {
    let input = cf::DescribeChangeSetInput {
        change_set_name: name.to_owned(),
        stack_name: Some(stack.to_owned()),
        next_token: None,
        include_property_values: Some(true),
    };
    match site.call::<cf::DescribeChangeSet>(input).await {
        Ok(set) if set.execution_status == Some(cf::ExecutionStatus::Available) => Ok(set.changes),
        Ok(_) => Ok(None),
        // Neither the change set nor the stack need be there yet.
        Err(error) if error.code() == "ChangeSetNotFound" => Ok(None),
        Err(error) if error.message().contains("does not exist") => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn change_table(changes: &[cf::Change]) -> Markup {
    let changes: Vec<&cf::ResourceChange> =
        changes.iter().filter_map(|c| c.resource_change.as_ref()).collect();
    let count = |action: cf::ChangeAction| changes.iter().filter(|c| c.action == Some(action)).count();
    let counts = [
        ("good", "to add", count(cf::ChangeAction::Add)),
        ("busy", "to modify", count(cf::ChangeAction::Modify)),
        ("bad", "to remove", count(cf::ChangeAction::Remove)),
    ];
    let detailed = changes.iter().any(|c| c.details.as_ref().is_some_and(|d| !d.is_empty()));
    html! {
        @if changes.is_empty() { (empty("Nothing would change", "The template and its parameters are those of the stack.")) }
        @else {
            p.tally { @for (tone, what, count) in counts { @if count > 0 { span class=(tone) { strong { (count) } " " (what) } } } }
            table.stacks.changes {
                thead { tr { th { "Change" } th { "Resource" } @if detailed { th { "Properties" } } } }
                tbody { @for change in changes { (change_row(change, detailed)) } }
            }
        }
    }
}

fn change_row(change: &cf::ResourceChange, detailed: bool) -> Markup {
    let action = change.action.map_or("", cf::ChangeAction::as_str);
    let (tone, mark) = match action {
        "Add" => ("good", "+"),
        "Remove" => ("bad", "−"),
        _ => ("busy", "~"),
    };
    let replaced = match change.replacement {
        Some(cf::Replacement::True) => "is replaced",
        Some(cf::Replacement::Conditional) => "may be replaced",
        Some(cf::Replacement::False) | None => "",
    };
    html! {
        tr {
            td.tight { span class={ "change " (tone) } { span aria-hidden="true" { (mark) } " " (action) } }
            td { strong { (change.logical_resource_id.as_deref().unwrap_or_default()) }
                " " span.quiet { (stacks::kind(change.resource_type.as_deref())) }
                @if !replaced.is_empty() { p.reason { (replaced) } } }
            @if detailed { td { @for detail in change.details.iter().flatten() { (property(detail)) } } }
        }
    }
}

fn property(detail: &cf::ResourceChangeDetail) -> Markup {
    let Some(target) = &detail.target else { return html! {} };
    let name = target.name.as_deref().or(target.attribute.map(cf::ResourceAttribute::as_str));
    html! {
        p { (name.unwrap_or_default())
            @match (&target.before_value, &target.after_value) {
                (Some(before), Some(after)) => { " " del { code { (before) } } " " (value_after(after)) },
                (None, Some(after)) => { " " (value_after(after)) },
                (Some(before), None) => { " " del { code { (before) } } },
                (None, None) => { @if let Some(cause) = &detail.causing_entity { span.quiet { " follows " (cause) } } }
            }
        }
    }
}

/// What a property would be; CloudFormation says by a word of its own that it can't be known yet.
fn value_after(after: &str) -> Markup {
    html! { ins { @if after.contains("{{changeSet:KNOWN_AFTER_APPLY}}") { "known when it is applied" } @else { code { (after) } } } }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_known_is_not_said_to_be_nothing() {
        for (deployed, expected) in [
            (Deployed::Nothing, "Nothing is in production yet"),
            (Deployed::NotFound, "Nothing among the many executions before it"),
            (
                Deployed::CantBeTold("The disk is broken.".into()),
                "It can't be told what is in production: The disk",
            ),
            (Deployed::By("1".into()), "left no evaluation"),
        ] {
            let said = alone(None, &deployed, true);
            assert!(said.contains(expected), "{said}");
        }
        let said = alone(None, &Deployed::By("1".into()), false);
        assert!(said.contains("none that was looked at"), "{said}");
    }
}
