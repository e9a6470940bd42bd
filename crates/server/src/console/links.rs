//! Where what an ARN or a URI names can be seen.

use super::site::Site;
use super::states;
use super::text;
use maud::{Markup, html};
use services::lineage::{JobKind, Origin, Release};

/// The page of what an ARN names, where there is one, and what it is called there.
fn page(site: &Site, arn: &str) -> Option<(&'static str, String, String)> {
    let parsed: aws::Arn = arn.parse().ok()?;
    let there = site.of_arn(&parsed)?;
    let named = |kind, page: &[&str], name: &str| Some((kind, there.url(page), name.to_owned()));
    match (parsed.service.as_str(), parsed.resource.split_once(['/', ':'])) {
        ("sagemaker", Some(("endpoint", name))) => named("Endpoint", &["endpoints", name], name),
        ("sagemaker", Some((noun, name))) => {
            let kind = match JobKind::of_noun(noun)? {
                JobKind::Training => "Training job",
                JobKind::Processing => "Processing job",
                JobKind::Transform => "Transform job",
            };
            named(kind, &["jobs", noun, name], name)
        }
        ("codebuild", Some(("build", id))) => named("Build", &["builds", id], id),
        ("states", Some((noun, name))) => {
            let kind = if noun == "execution" { "Execution" } else { "State machine" };
            Some((kind, states::url_of(site, arn)?, name.replace(':', " ")))
        }
        ("lambda", Some(("function", name))) => {
            let name = name.split(':').next().unwrap_or(name);
            named("Function", &["functions", name], name)
        }
        ("cloudformation", Some(("stack", rest))) => {
            let name = rest.split('/').next().unwrap_or(rest);
            named("Stack", &["stacks", name], name)
        }
        _ => None,
    }
}

/// What an ARN names, as a link with what it is.
pub fn to(site: &Site, arn: &str) -> Markup {
    html! {
        @match page(site, arn) {
            Some((kind, url, name)) => { a href=(url) { (kind) " " strong { (name) } } },
            None => code { (arn) },
        }
    }
}

/// The page of the model that a training job made.
pub fn model(site: &Site, arn: &str) -> Markup {
    let parsed: Option<aws::Arn> = arn.parse().ok();
    let name = arn.rsplit('/').next().unwrap_or(arn);
    let there = parsed.and_then(|arn| site.of_arn(&arn)).unwrap_or_else(|| site.clone());
    html! { a href=(there.url(&["models", name])) { (text::breakable(name)) } }
}

/// A place in S3; a person can look into it.
pub fn uri(site: &Site, uri: &str) -> Markup {
    html! {
        @match uri.strip_prefix("s3://") {
            Some(rest) => {
                @let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
                a.uri href=(object(site, bucket, key)) { code { (text::breakable(uri)) } }
            }
            None => code { (uri) },
        }
    }
}

pub fn object(site: &Site, bucket: &str, key: &str) -> String {
    if key.is_empty() { site.url(&["objects", bucket]) } else { site.url(&["objects", bucket, key]) }
}

/// Who started something: the nearest execution first, then the pipeline.
pub fn origin(site: &Site, origin: &Origin) -> Markup {
    html! {
        @for (number, by) in origin.executions.iter().enumerate() {
            @if number > 0 { ", by " }
            @let machine = by.state_machine_arn.rsplit(':').next().unwrap_or_default();
            a href=(states::url_of(site, &by.execution_arn).unwrap_or_default()) {
                (machine) @if let Some(state) = &by.state { " at " (state) }
            }
        }
        @if let Some(by) = &origin.release {
            @if !origin.executions.is_empty() { ", by " }
            (release(site, by))
        }
    }
}

/// An execution of a pipeline, by its pipeline and the action.
pub fn release(site: &Site, by: &Release) -> Markup {
    html! {
        a href=(release_url(site, by)) { "the pipeline " (by.pipeline) " at " (by.stage) }
    }
}

pub fn release_url(site: &Site, by: &Release) -> String {
    let account = site.world.accounts().iter().find(|account| account.id == by.account);
    let there = account.map_or_else(|| site.clone(), |account| site.in_account(account));
    let id = by.execution.pipeline_execution_id.as_deref().unwrap_or_default();
    there.url(&["pipelines", &by.pipeline, "executions", id])
}
