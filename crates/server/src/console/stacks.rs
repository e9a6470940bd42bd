//! Stacks: those of an account, and one with its outputs, resources, parameters and events.

use super::page::{Page, Problem, empty};
use super::site::Site;
use super::text;
use aws::cloudformation as cf;
use maud::{Markup, html};

/// Events on a stack's page, newest first.
const MOST_EVENTS: usize = 200;

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let (mut stacks, mut next_token) = (Vec::new(), None);
    loop {
        let page =
            site.call::<cf::DescribeStacks>(cf::DescribeStacksInput { stack_name: None, next_token }).await?;
        stacks.extend(page.stacks.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            break;
        }
    }
    if stacks.is_empty() {
        let how = "`aws cloudformation deploy` makes one, and so does a pipeline's deploy action.";
        return Ok(Page::new("Stacks", empty("This account has no stacks yet", how)));
    }
    let body = html! {
        section.panel { table.stacks {
            thead { tr { th { "Stack" } th { "Status" } th { "Description" } th.tight { "Changed" } } }
            tbody { @for stack in &stacks {
                @let name = stack.stack_name.as_deref().unwrap_or_default();
                tr {
                    td.tight { a href=(site.url(&["stacks", name])) { strong { (name) } } }
                    td.tight { (text::badge(stack.stack_status.unwrap_or_default().as_str())) }
                    td.quiet { (stack.description.as_deref().unwrap_or_default()) }
                    td.tight { (text::moment(stack.last_updated_time.or(stack.creation_time))) }
                }
            } }
        } }
    };
    Ok(Page::new("Stacks", body))
}

pub async fn one(site: &Site, name: &str) -> Result<Page, Problem> {
    let input = cf::DescribeStacksInput { stack_name: Some(name.to_owned()), next_token: None };
    let found = match site.call::<cf::DescribeStacks>(input).await {
        Ok(found) => found.stacks.unwrap_or_default().into_iter().next(),
        Err(error) if error.message().ends_with("does not exist") => None,
        Err(error) => return Err(error.into()),
    };
    let Some(stack) = found else { return Err(missing(site, name).await) };
    let resources = resources(site, name).await?;
    let input = cf::DescribeStackEventsInput { stack_name: name.to_owned(), next_token: None };
    let mut events = site.call::<cf::DescribeStackEvents>(input).await?.stack_events.unwrap_or_default();
    events.truncate(MOST_EVENTS);
    let body = html! {
        div.lead {
            (text::badge(stack.stack_status.unwrap_or_default().as_str()))
            @if let Some(why) = &stack.stack_status_reason { span.message { (why) } }
            span.quiet { "changed " (text::moment(stack.last_updated_time.or(stack.creation_time))) }
            @if let Some(role) = &stack.role_arn { span.quiet title=(role) { "as " (text::who(role)) } }
        }
        @if let Some(description) = &stack.description { p.prose { (description) } }
        div.pair { (outputs(site, &stack)) (parameters(&stack)) }
        (resource_table(site, &resources))
        (event_table(&events))
    };
    Ok(Page::new(stack.stack_name.clone().unwrap_or_default(), body).below("Stacks", site.url(&["stacks"])))
}

/// Says that there is no such stack, and in which accounts there is.
async fn missing(site: &Site, name: &str) -> Problem {
    let mut problem =
        Problem::missing(format!("There is no stack {name} in the account {}.", site.account.name));
    for account in site.world.accounts().iter().filter(|a| **a != site.account) {
        let there = site.in_account(account);
        let input = cf::DescribeStacksInput { stack_name: Some(name.to_owned()), next_token: None };
        if there.call::<cf::DescribeStacks>(input).await.is_ok() {
            problem = problem.or_else(format!("{name} in {}", account.name), there.url(&["stacks", name]));
        }
    }
    problem.or_else("The stacks of this account", site.url(&["stacks"]))
}

async fn resources(site: &Site, name: &str) -> Result<Vec<cf::StackResourceSummary>, Problem> {
    let (mut resources, mut next_token) = (Vec::new(), None);
    loop {
        let input = cf::ListStackResourcesInput { stack_name: name.to_owned(), next_token };
        let page = site.call::<cf::ListStackResources>(input).await?;
        resources.extend(page.stack_resource_summaries.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(resources);
        }
    }
}

fn outputs(site: &Site, stack: &cf::Stack) -> Markup {
    html! {
        section.panel {
            header { h2 { "Outputs" } }
            @if stack.outputs.iter().flatten().next().is_none() { (empty("No outputs", "The template declares none, or the stack is not done.")) }
            @else { table.pairs { tbody { @for output in stack.outputs.iter().flatten() {
                tr {
                    td.tight { (output.output_key.as_deref().unwrap_or_default()) }
                    td { (value(site, output.output_value.as_deref().unwrap_or_default()))
                        @if let Some(name) = &output.export_name { p.quiet { "exported as " (name) } } }
                }
            } } } }
        }
    }
}

/// A value, as a link if a browser can open it. Only an address of the web is one: whoever wrote the text, it starts no script.
pub fn value(site: &Site, value: &str) -> Markup {
    let is_web = value.starts_with("https://") || value.starts_with("http://");
    let opened = site.openable(value).or_else(|| is_web.then(|| value.to_owned()));
    html! {
        @match opened {
            Some(url) => a href=(url) target="_blank" rel="noreferrer" { (value) },
            None => code { (value) },
        }
    }
}

fn parameters(stack: &cf::Stack) -> Markup {
    html! {
        section.panel {
            header { h2 { "Parameters" } }
            @if stack.parameters.iter().flatten().next().is_none() { (empty("No parameters", "The template takes none.")) }
            @else { table.pairs { tbody { @for parameter in stack.parameters.iter().flatten() {
                tr {
                    td.tight { (parameter.parameter_key.as_deref().unwrap_or_default()) }
                    td { code { (parameter.resolved_value.as_deref().or(parameter.parameter_value.as_deref()).unwrap_or_default()) } }
                }
            } } } }
        }
    }
}

/// The page of what a resource is, where there is one.
fn page_of(site: &Site, resource: &cf::StackResourceSummary) -> Option<String> {
    let id = resource.physical_resource_id.as_deref()?;
    match resource.resource_type.as_deref()? {
        "AWS::CodePipeline::Pipeline" => Some(site.url(&["pipelines", id])),
        "AWS::StepFunctions::StateMachine" => super::states::url_of(site, id),
        "AWS::S3::Bucket" => Some(site.url(&["objects", id])),
        "AWS::Lambda::Function" => Some(site.url(&["functions", id])),
        "AWS::Logs::LogGroup" => Some(site.url(&["logs", id])),
        "AWS::CloudFormation::Stack" => Some(site.url(&["stacks", id.split('/').nth(1)?])),
        _ => None,
    }
}

fn resource_table(site: &Site, resources: &[cf::StackResourceSummary]) -> Markup {
    html! {
        section.panel {
            header { h2 { "Resources" } span.quiet { (resources.len()) } }
            table.stacks {
                thead { tr { th { "Name" } th { "Type" } th { "Id" } th { "Status" } } }
                tbody { @for resource in resources {
                    tr {
                        td.tight { strong { (resource.logical_resource_id.as_deref().unwrap_or_default()) } }
                        td.tight.quiet { (kind(resource.resource_type.as_deref())) }
                        td { @let id = resource.physical_resource_id.as_deref().unwrap_or_default();
                            @match page_of(site, resource) { Some(url) => a href=(url) { code { (id) } }, None => code { (id) } }
                            @if let Some(why) = &resource.resource_status_reason { p.reason { (why) } } }
                        td.tight { (text::badge(resource.resource_status.unwrap_or_default().as_str())) }
                    }
                } }
            }
        }
    }
}

/// A type, of which `AWS::` need not be said.
pub fn kind(name: Option<&str>) -> Markup {
    let name = name.unwrap_or_default();
    html! { span title=(name) { (name.strip_prefix("AWS::").unwrap_or(name).replace("::", " ")) } }
}

fn event_table(events: &[cf::StackEvent]) -> Markup {
    html! {
        section.panel {
            header { h2 { "Events" } span.quiet { "newest first" } }
            table.stacks.past {
                thead { tr { th.tight { "At" } th { "Resource" } th { "Status" } th { "Reason" } th.tight { "When" } } }
                tbody { @for event in events {
                    tr {
                        td.tight { (text::clock(event.timestamp)) }
                        td.tight { (event.logical_resource_id.as_deref().unwrap_or_default()) " " small { (kind(event.resource_type.as_deref())) } }
                        td.tight { (text::badge(event.resource_status.unwrap_or_default().as_str())) }
                        td { @if let Some(why) = &event.resource_status_reason {
                            @if text::tone(event.resource_status.unwrap_or_default().as_str()) == "bad" { p.reason { (why) } }
                            @else { p.quiet { (why) } }
                        } }
                        td.tight.quiet { (text::moment(event.timestamp)) }
                    }
                } }
            }
        }
    }
}
