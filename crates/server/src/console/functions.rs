//! Functions: those of an account, and one with its settings and where it writes.

use super::page::{Page, Problem, empty};
use super::site::Site;
use super::text;
use aws::Timestamp;
use aws::lambda as l;
use maud::{Markup, html};

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let (mut functions, mut marker) = (Vec::new(), None);
    loop {
        let input = l::ListFunctionsInput { marker, ..Default::default() };
        let page = site.call::<l::ListFunctions>(input).await?;
        functions.extend(page.functions.unwrap_or_default());
        marker = page.next_marker;
        if marker.is_none() {
            break;
        }
    }
    if functions.is_empty() {
        let how =
            "A stack with an AWS::Lambda::Function makes one, and so does `aws lambda create-function`.";
        return Ok(Page::new("Functions", empty("This account has no functions yet", how)));
    }
    let body = html! { section.panel { table.stacks {
        thead { tr { th { "Function" } th { "Runtime" } th { "Description" } th.tight { "Memory" } th.tight { "Changed" } } }
        tbody { @for function in &functions {
            @let name = function.function_name.as_deref().unwrap_or_default();
            tr {
                td { a href=(site.url(&["functions", name])) { strong { (name) } } }
                td.tight { (function.runtime.as_deref().unwrap_or("image")) }
                td.quiet { (function.description.as_deref().unwrap_or_default()) }
                td.tight { (function.memory_size.unwrap_or(128)) " MB" }
                td.tight { (text::moment(changed(function))) }
            }
        } }
    } } };
    Ok(Page::new("Functions", body))
}

fn changed(function: &l::FunctionConfiguration) -> Option<Timestamp> {
    // `2025-11-22T04:42:39.000+0000`
    let text = function.last_modified.as_deref()?;
    Timestamp::parse_iso8601(&text.replace("+0000", "Z"))
}

pub async fn one(site: &Site, name: &str) -> Result<Page, Problem> {
    let input = l::GetFunctionConfigurationInput { function_name: name.to_owned(), qualifier: None };
    let function = site.call::<l::GetFunctionConfiguration>(input).await?;
    let body = html! { div.pair { (facts(site, &function)) (environment(&function)) } };
    Ok(Page::new(name, body).below("Functions", site.url(&["functions"])))
}

fn facts(site: &Site, function: &l::FunctionConfiguration) -> Markup {
    let name = function.function_name.as_deref().unwrap_or_default();
    let group = function.logging_config.as_ref().and_then(|c| c.log_group.clone());
    let group = group.unwrap_or_else(|| format!("/aws/lambda/{name}"));
    html! { section.panel {
        header { h2 { "About it" } }
        div.inside { dl {
            @if let Some(state) = function.state { dt { "State" } dd { (state.as_str()) } }
            dt { "Runtime" } dd { (function.runtime.as_deref().unwrap_or("image")) }
            dt { "Handler" } dd { code { (function.handler.as_deref().unwrap_or_default()) } }
            dt { "Memory" } dd { (function.memory_size.unwrap_or(128)) " MB" }
            dt { "Timeout" } dd { (function.timeout.unwrap_or(3)) " s" }
            dt { "Code" } dd { (text::size(function.code_size.unwrap_or_default())) }
            dt { "Changed" } dd { (text::full_moment(changed(function))) }
            @if let Some(role) = &function.role { dt { "Role" } dd title=(role) { (text::who(role)) } }
            dt { "Logs" } dd { a href=(site.url(&["logs", &group])) { (group) } }
            dt { "ARN" } dd { code { (function.function_arn.as_deref().unwrap_or_default()) } }
        } }
    } }
}

/// Names only: values may be secrets, and are for those who ask the API.
fn environment(function: &l::FunctionConfiguration) -> Markup {
    let variables = function.environment.as_ref().and_then(|e| e.variables.as_ref());
    let mut names: Vec<&String> = variables.into_iter().flat_map(|v| v.keys()).collect();
    names.sort();
    html! { section.panel {
        header { h2 { "Environment" } span.quiet { "values are not shown" } }
        @if names.is_empty() { (empty("No variables", "The function is given none.")) }
        @else { ul.names { @for name in names { li { (name) } } } }
    } }
}
