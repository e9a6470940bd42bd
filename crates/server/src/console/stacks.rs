//! Stacks: those of an account, and one with its outputs, resources, parameters and events.

use super::page::{Page, Problem, empty};
use super::site::Site;
use super::text;
use aws::cloudformation as cf;
use http::StatusCode;
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
        section.panel { table {
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
    let found = site.call::<cf::DescribeStacks>(input).await?.stacks.unwrap_or_default().into_iter().next();
    let Some(stack) = found else {
        return Err(Problem::new(StatusCode::NOT_FOUND, format!("There is no stack {name}.")));
    };
    let resources = resources(site, name).await?;
    let input = cf::DescribeStackEventsInput { stack_name: name.to_owned(), next_token: None };
    let mut events = site.call::<cf::DescribeStackEvents>(input).await?.stack_events.unwrap_or_default();
    events.truncate(MOST_EVENTS);
    let body = html! {
        div.lead {
            (text::badge(stack.stack_status.unwrap_or_default().as_str()))
            @if let Some(why) = &stack.stack_status_reason { span { (why) } }
            span { "changed " (text::moment(stack.last_updated_time.or(stack.creation_time))) }
        }
        @if let Some(description) = &stack.description { p.quiet { (description) } br; }
        div.pair { (outputs(site, &stack)) (parameters(&stack)) }
        (resource_table(&resources))
        (event_table(&events))
    };
    Ok(Page::new(stack.stack_name.clone().unwrap_or_default(), body).below("Stacks", site.url(&["stacks"])))
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
            @else { table { tbody { @for output in stack.outputs.iter().flatten() {
                tr {
                    td.tight { (output.output_key.as_deref().unwrap_or_default()) }
                    td { (value(site, output.output_value.as_deref().unwrap_or_default()))
                        @if let Some(name) = &output.export_name { p.quiet { "exported as " (name) } } }
                }
            } } } }
        }
    }
}

/// A value, as a link if a browser can open it.
pub fn value(site: &Site, value: &str) -> Markup {
    let opened = site.openable(value);
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
            @else { table { tbody { @for parameter in stack.parameters.iter().flatten() {
                tr {
                    td.tight { (parameter.parameter_key.as_deref().unwrap_or_default()) }
                    td { code { (parameter.resolved_value.as_deref().or(parameter.parameter_value.as_deref()).unwrap_or_default()) } }
                }
            } } } }
        }
    }
}

fn resource_table(resources: &[cf::StackResourceSummary]) -> Markup {
    html! {
        section.panel {
            header { h2 { "Resources" } span.quiet { (resources.len()) } }
            table {
                thead { tr { th { "Name" } th { "Type" } th { "Is" } th { "Status" } } }
                tbody { @for resource in resources {
                    tr {
                        td.tight { (resource.logical_resource_id.as_deref().unwrap_or_default()) }
                        td.tight.quiet { (resource.resource_type.as_deref().unwrap_or_default()) }
                        td { code { (resource.physical_resource_id.as_deref().unwrap_or_default()) }
                            @if let Some(why) = &resource.resource_status_reason { p.reason { (why) } } }
                        td.tight { (text::badge(resource.resource_status.unwrap_or_default().as_str())) }
                    }
                } }
            }
        }
    }
}

fn event_table(events: &[cf::StackEvent]) -> Markup {
    html! {
        section.panel {
            header { h2 { "Events" } span.quiet { "newest first" } }
            table { tbody { @for event in events {
                tr {
                    td.tight { (text::moment(event.timestamp)) }
                    td.tight { (event.logical_resource_id.as_deref().unwrap_or_default()) }
                    td.tight { (text::badge(event.resource_status.unwrap_or_default().as_str())) }
                    td { span.quiet { (event.resource_type.as_deref().unwrap_or_default()) }
                        @if let Some(why) = &event.resource_status_reason {
                            @if text::tone(event.resource_status.unwrap_or_default().as_str()) == "bad" { p.reason { (why) } }
                            @else { p.quiet { (why) } }
                        } }
                }
            } } }
        }
    }
}
