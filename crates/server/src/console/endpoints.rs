//! Endpoints: where models answer, one with its variants, the models behind them and what their processes write.

use super::links;
use super::live;
use super::page::{Page, Problem, aside, empty};
use super::site::Site;
use super::text;
use aws::logs as l;
use aws::sagemaker as sm;
use maud::{Markup, html};
use services::lineage::{Records, Serving, servings, unless_gone};

/// Endpoints on the page.
const SHOWN: i32 = 50;

pub async fn list(site: &Site) -> Result<Page, Problem> {
    let input = sm::ListEndpointsInput {
        sort_by: Some(sm::EndpointSortKey::CreationTime),
        sort_order: Some(sm::OrderKey::Descending),
        max_results: Some(SHOWN),
        ..Default::default()
    };
    let page = site.call::<sm::ListEndpoints>(input).await?;
    let mut rows = Vec::new();
    for summary in page.endpoints.into_iter().flatten() {
        let name = summary.endpoint_name.unwrap_or_default();
        if let Some(endpoint) = described(site, &name).await? {
            let serving = servings(&site.cx(), &endpoint).await?;
            rows.push((name, endpoint, serving));
        }
    }
    if rows.is_empty() {
        let how = "A stack with an AWS::SageMaker::Endpoint makes one, and so does `aws sagemaker create-endpoint`.";
        return Ok(Page::new("Endpoints", empty("This account has no endpoints yet", how)));
    }
    let body = html! {
        section.panel { table.stacks {
            thead { tr { th { "Endpoint" } th { "Status" } th { "Asks" } th { "Configuration" } th.tight { "Changed" } } }
            tbody { @for (name, endpoint, serving) in &rows { tr {
                td { a href=(site.url(&["endpoints", name])) { strong { (text::breakable(name)) } } }
                td.tight { (text::badge(endpoint.endpoint_status.unwrap_or_default().as_str())) }
                td { @for one in serving { div { (text::breakable(&one.model)) @if serving.len() > 1 { " " span.quiet { (one.variant) } } } } }
                td { @if let Some(config) = &endpoint.endpoint_config_name { (text::breakable(config)) } }
                td.tight { (text::moment(endpoint.last_modified_time)) }
            } } }
        } }
        @if page.next_token.is_some() { (aside("There are more: `aws sagemaker list-endpoints` lists them all.")) }
    };
    Ok(Page::new("Endpoints", body))
}

async fn described(site: &Site, name: &str) -> Result<Option<sm::DescribeEndpointOutput>, Problem> {
    let input = sm::DescribeEndpointInput { endpoint_name: name.to_owned() };
    Ok(unless_gone(site.call::<sm::DescribeEndpoint>(input).await)?)
}

pub async fn one(site: &Site, name: &str) -> Result<Page, Problem> {
    let Some(endpoint) = described(site, name).await? else {
        let problem =
            Problem::missing(format!("There is no endpoint {name} in the account {}.", site.account.name));
        return Err(problem.or_else("The endpoints of this account", site.url(&["endpoints"])));
    };
    let name = endpoint.endpoint_name.as_deref().unwrap_or(name);
    let mut behind = Vec::new();
    for serving in servings(&site.cx(), &endpoint).await? {
        behind.push(Behind::of(site, serving).await?);
    }
    let body = html! {
        div.lead {
            (text::badge(endpoint.endpoint_status.unwrap_or_default().as_str()))
            span.quiet { "made " (text::moment(endpoint.creation_time)) }
            span.quiet { "changed " (text::moment(endpoint.last_modified_time)) }
        }
        @if let Some(reason) = &endpoint.failure_reason { div.trouble { (text::sign("bad")) div { p.cause { (reason) } } } }
        (variants(site, &behind))
        (facts(site, &endpoint, name))
    };
    let mut page = Page::new(name, body).below("Endpoints", site.url(&["endpoints"]));
    if let Some(stream) = newest_stream(site, name).await? {
        page.log = Some(live::log_place(&group(name), &stream));
    }
    Ok(page)
}

/// A variant with what is known of the model that answers there.
struct Behind {
    serving: Serving,
    /// Whether the SageMaker model is gone, which an endpoint goes on without.
    is_deleted: bool,
    /// The training job that made the model, in whichever account.
    made_by: Option<String>,
}

impl Behind {
    async fn of(site: &Site, serving: Serving) -> Result<Self, Problem> {
        let input = sm::DescribeModelInput { model_name: serving.model.clone() };
        let is_deleted = unless_gone(site.call::<sm::DescribeModel>(input).await)?.is_none();
        let records = Records::new(&site.world, &site.region);
        let made_by = match serving.data.first() {
            Some(uri) => records.trainer(uri).await?,
            None => None,
        };
        Ok(Self { serving, is_deleted, made_by })
    }
}

fn variants(site: &Site, behind: &[Behind]) -> Markup {
    html! { section.panel {
        header { h2 { "Variants" } @if behind.len() > 1 { span.quiet { "questions are shared by their weights" } } }
        @if behind.is_empty() { (empty("Nothing answers", "It did not come up, or is being deleted; and its configuration was deleted, or made anew under the same name.")) }
        @else { table.stacks {
            thead { tr { th { "Variant" } th { "SageMaker model" } th { "Trained by" } th { "Data" } th.tight { "Weight" } } }
            tbody { @for one in behind { tr {
                td.tight { strong { (one.serving.variant) } }
                td { (text::breakable(&one.serving.model)) @if one.is_deleted { span.quiet { ", which is deleted" } } }
                td { @if let Some(arn) = &one.made_by { (links::model(site, arn)) } }
                td { @for uri in &one.serving.data { div { (links::uri(site, uri)) } } }
                td.tight { @match one.serving.weight { Some(weight) => (weight), None => span.quiet { "not up yet" } } }
            } } }
        } }
    } }
}

fn facts(site: &Site, endpoint: &sm::DescribeEndpointOutput, name: &str) -> Markup {
    let images =
        endpoint.production_variants.iter().flatten().flat_map(|v| v.deployed_images.iter().flatten());
    let mut images: Vec<&str> = images.filter_map(|image| image.specified_image.as_deref()).collect();
    images.dedup();
    html! { section.panel {
        header { h2 { "About it" } }
        div.inside { dl {
            @if let Some(config) = &endpoint.endpoint_config_name { dt { "Configuration" } dd { (text::breakable(config)) } }
            @for image in images { dt { "Image" } dd { (text::breakable(image)) } }
            dt { "Asked by" } dd { code { "aws sagemaker-runtime invoke-endpoint --endpoint-name " (name) } }
            dt { "Made" } dd { (text::full_moment(endpoint.creation_time)) }
            dt { "Log" } dd { a href=(site.url(&["logs", &group(name)])) { (group(name)) } }
            dt { "ARN" } dd { code { (endpoint.endpoint_arn.as_deref().unwrap_or_default()) } }
        } }
    } }
}

fn group(name: &str) -> String {
    format!("/aws/sagemaker/Endpoints/{name}")
}

/// The log of the instance that wrote last.
async fn newest_stream(site: &Site, name: &str) -> Result<Option<String>, Problem> {
    let input = l::DescribeLogStreamsInput {
        log_group_name: Some(group(name)),
        order_by: Some(l::OrderBy::LastEventTime),
        descending: Some(true),
        limit: Some(1),
        ..Default::default()
    };
    match site.call::<l::DescribeLogStreams>(input).await {
        Ok(page) => {
            Ok(page.log_streams.into_iter().flatten().next().and_then(|stream| stream.log_stream_name))
        }
        // It is made with its first line.
        Err(error) if error.code() == "ResourceNotFoundException" => Ok(None),
        Err(error) => Err(error.into()),
    }
}
