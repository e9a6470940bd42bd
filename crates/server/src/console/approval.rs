//! An approval: what a person is asked, what would be deployed, and both answers.

use super::changes;
use super::page::{Page, Problem, empty, revision, trouble};
use super::pipelines::{actions, declaration, executions, state};
use super::preview;
use super::site::Site;
use super::stacks;
use super::text;
use aws::codepipeline as cp;
use aws::{Arn, cloudformation as cf, codecommit as cc};
use http::StatusCode;
use maud::{Markup, html};

pub async fn page(site: &Site, name: &str, stage: &str, action: &str) -> Result<Page, Problem> {
    let declared = declaration(site, name).await?;
    let states = state(site, name).await?;
    let Some(found) = states.iter().find(|s| s.stage_name.as_deref() == Some(stage)) else {
        return Err(Problem::new(StatusCode::NOT_FOUND, format!("{name} has no stage {stage}.")));
    };
    let latest = found.action_states.iter().flatten().find(|a| a.action_name.as_deref() == Some(action));
    let latest = latest.and_then(|a| a.latest_execution.as_ref());
    let id =
        found.latest_execution.as_ref().and_then(|e| e.pipeline_execution_id.as_deref()).unwrap_or_default();
    let recent = executions(site, name, 100).await?;
    let summary = recent.iter().find(|e| e.pipeline_execution_id.as_deref() == Some(id));
    let details = actions(site, name, id).await?;
    let detail = details
        .iter()
        .rev()
        .find(|d| d.stage_name.as_deref() == Some(stage) && d.action_name.as_deref() == Some(action));
    let body = html! {
        (decision(site, name, stage, action, latest))
        (question(site, summary, detail))
        section.panel {
            header { h2 { "What changed" } span.quiet { "since the last execution that reached the end" } }
            (commits(site, &declared, summary, &recent).await)
        }
        (deployments(site, &declared, stage, id).await)
        @if latest.is_some_and(|e| e.token.is_some()) {
            div.lead { (super::pipeline::button(site, name, "preview", &[("stage", stage), ("action", action), ("execution", id)], "Show what would be deployed", "")) }
        }
    };
    let page = Page::new(format!("{stage}: {action}"), body).below("Pipelines", site.url(&["pipelines"]));
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
            div.lead {
                @if status.is_empty() { "Nothing waits here." } @else {
                    (text::badge(status)) span { "answered " (text::moment(latest.and_then(|e| e.last_status_change))) }
                    @if let Some(by) = by { span { "by " (text::who(by)) } }
                    @if let Some(why) = latest.and_then(|e| e.summary.as_deref()) { span.message { (why) } }
                }
            }
        };
    };
    html! {
        section.panel { div.inside {
            form method="post" action=(site.url(&["pipelines", name])) {
                input type="hidden" name="stage" value=(stage);
                input type="hidden" name="action" value=(action);
                input type="hidden" name="token" value=(token);
                textarea name="summary" maxlength="512" placeholder="Why (kept with the execution)" {}
                div.buttons {
                    button.yes name="do" value="approve" { "Approve" }
                    button.no name="do" value="reject" { "Reject" }
                    span.quiet.spread { "waits since " (text::moment(latest.and_then(|e| e.last_status_change))) }
                }
            }
        } }
    }
}

fn question(
    site: &Site,
    summary: Option<&cp::PipelineExecutionSummary>,
    detail: Option<&cp::ActionExecutionDetail>,
) -> Markup {
    let input = detail.and_then(|d| d.input.as_ref());
    let configured = |key: &str| {
        let resolved = input?.resolved_configuration.as_ref().and_then(|c| c.get(key));
        resolved.or_else(|| input?.configuration.as_ref()?.get(key))
    };
    html! {
        section.panel {
            header { h2 { "What is asked" } }
            div.inside { dl {
                @for source in summary.iter().filter_map(|s| s.source_revisions.as_ref()).flatten() {
                    dt { (source.action_name.as_deref().unwrap_or("Commit")) }
                    dd { (revision(source.revision_id.as_deref(), source.revision_summary.as_deref())) }
                }
                @if let Some(data) = configured("CustomData") { dt { "Comment" } dd { (data) } }
                @if let Some(link) = configured("ExternalEntityLink") { dt { "Look at" } dd { (link_to(site, link)) } }
            } }
        }
    }
}

fn link_to(site: &Site, link: &str) -> Markup {
    // Only an address of the web is made a link: the text is the pipeline's, whoever wrote that.
    let web = link.starts_with("https://") || link.starts_with("http://");
    match site.openable(link) {
        None if web => html! { a href=(link) target="_blank" rel="noreferrer" { (link) } },
        _ => stacks::value(site, link),
    }
}

/// The commits of the pipeline's CodeCommit sources, against what last went through.
async fn commits(
    site: &Site,
    declared: &cp::PipelineDeclaration,
    summary: Option<&cp::PipelineExecutionSummary>,
    recent: &[cp::PipelineExecutionSummary],
) -> Markup {
    let mut parts = Vec::new();
    let all = declared.stages.iter().flat_map(|s| &s.actions);
    let sources: Vec<&cp::ActionDeclaration> =
        all.filter(|a| a.action_type_id.provider == "CodeCommit").collect();
    let done = |e: &&cp::PipelineExecutionSummary| e.status == Some(cp::PipelineExecutionStatus::Succeeded);
    let succeeded: Vec<&cp::PipelineExecutionSummary> = recent.iter().filter(done).collect();
    for source in sources {
        let repository = source.configuration.as_ref().and_then(|c| c.get("RepositoryName"));
        let (Some(repository), Some(after)) =
            (repository, summary.and_then(|s| revision_of(s, &source.name)))
        else {
            continue;
        };
        let before = succeeded.iter().find_map(|e| revision_of(e, &source.name));
        parts.push(match one(site, repository, before, after).await {
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

async fn one(site: &Site, repository: &str, before: Option<&str>, after: &str) -> Result<Markup, Problem> {
    let input = cc::GetCommitInput { repository_name: repository.to_owned(), commit_id: after.to_owned() };
    let commit = site.call::<cc::GetCommit>(input).await?.commit.unwrap_or_default();
    let author = commit.author.and_then(|a| a.name).unwrap_or_default();
    let files = changes::between(site, repository, before, after).await?;
    Ok(html! {
        div.inside {
            (revision(Some(after), commit.message.as_deref())) " " span.quiet { "by " (author) ", in " (repository) }
            @match before {
                Some(before) if before == after => p.quiet { "the commit that production has already" },
                Some(before) => p.quiet { "compared with " code.commit { (text::short(before)) } },
                None => p.quiet { "nothing has reached the end before" },
            }
        }
        (files)
    })
}

/// The change sets that the stages behind the approval would execute.
async fn deployments(
    site: &Site,
    declared: &cp::PipelineDeclaration,
    stage: &str,
    execution: &str,
) -> Markup {
    let behind = declared.stages.iter().skip_while(|s| s.name != stage);
    let behind: Vec<_> = behind.flat_map(|s| s.actions.iter().map(move |a| (s, a))).collect();
    let mut parts = Vec::new();
    for (stage, action) in behind {
        let configuration = action.configuration.as_ref();
        let get = |key: &str| configuration.and_then(|c| c.get(key)).map(String::as_str);
        if action.action_type_id.provider != "CloudFormation"
            || get("ActionMode") == Some("CHANGE_SET_REPLACE")
        {
            continue;
        }
        let role: Option<Arn> = action.role_arn.as_deref().and_then(|arn| arn.parse().ok());
        let there = role.and_then(|arn| site.of_arn(&arn)).unwrap_or_else(|| site.clone());
        let stack = get("StackName").unwrap_or_default();
        let title = format!("{}: {} in {}", stage.name, stack, there.account.name);
        parts.push((
            title,
            there.url(&["stacks", stack]),
            waiting_change_set(&there, stack, get("ChangeSetName"), execution).await,
        ));
    }
    html! {
        @for (title, url, content) in parts {
            section.panel { header { h2 { (title) } a href=(url) { "stack" } } (content) }
        }
    }
}

/// The pipeline's own change set if it waits there, and else the preview of it.
async fn waiting_change_set(site: &Site, stack: &str, name: Option<&str>, execution: &str) -> Markup {
    if let Some(name) = name
        && let Some(set) = change_set(site, stack, name).await
        && set.execution_status == Some(cf::ExecutionStatus::Available)
    {
        return change_table(&set);
    }
    let shown = change_set(site, stack, preview::NAME).await;
    let shown =
        shown.filter(|set| set.description.as_deref() == Some(preview::description(execution).as_str()));
    match shown.as_ref().and_then(|set| set.status) {
        None => {
            let how = "Once approved, it is made from the artifact that was tested, and then executed. It can be shown before.";
            empty("Its change set is made after the approval", how)
        }
        Some(cf::ChangeSetStatus::CreatePending | cf::ChangeSetStatus::CreateInProgress) => {
            empty("Comparing", "The template is compared with the stack.")
        }
        Some(_) => shown.map_or_else(|| html! {}, |set| change_table(&set)),
    }
}

async fn change_set(site: &Site, stack: &str, name: &str) -> Option<cf::DescribeChangeSetOutput> {
    let input = cf::DescribeChangeSetInput {
        change_set_name: name.to_owned(),
        stack_name: Some(stack.to_owned()),
        next_token: None,
        include_property_values: Some(true),
    };
    site.call::<cf::DescribeChangeSet>(input).await.ok()
}

fn change_table(set: &cf::DescribeChangeSetOutput) -> Markup {
    let changes: Vec<&cf::ResourceChange> =
        set.changes.iter().flatten().filter_map(|c| c.resource_change.as_ref()).collect();
    html! {
        @if changes.is_empty() {
            (empty("Nothing would change", set.status_reason.as_deref().unwrap_or("The template and its parameters are those of the stack.")))
        }
        @else { table {
            thead { tr { th.tight { "Change" } th { "Resource" } th { "Type" } th { "Replaced" } th { "Properties" } } }
            tbody { @for change in changes {
                @let action = change.action.map_or("", cf::ChangeAction::as_str);
                @let tone = match action { "Add" => "good", "Remove" => "bad", _ => "busy" };
                tr {
                    td.tight { span class={ "badge " (tone) } { (action) } }
                    td.tight { (change.logical_resource_id.as_deref().unwrap_or_default()) }
                    td.tight.quiet { (change.resource_type.as_deref().unwrap_or_default()) }
                    td.tight { (change.replacement.map_or("", cf::Replacement::as_str)) }
                    td { @for detail in change.details.iter().flatten() { (property(detail)) } }
                }
            } }
        } }
    }
}

fn property(detail: &cf::ResourceChangeDetail) -> Markup {
    html! {
        @if let Some(target) = &detail.target {
            p { (target.name.as_deref().or(target.attribute.map(cf::ResourceAttribute::as_str)).unwrap_or_default())
                @if let (Some(before), Some(after)) = (&target.before_value, &target.after_value) {
                    ": " code { (before) } " → " code { (after) }
                }
            }
        }
    }
}
