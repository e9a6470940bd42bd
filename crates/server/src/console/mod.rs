//! The console: pages rendered here, kept live by server-sent events, in front of the same typed calls that the APIs take.
//!
//! It acts as root of the account that is looked at, for whoever holds the server's token: as good as root's keys, which lie
//! beside it in the data directory. A page is a function of its address; while it is open it is rendered again and again, and
//! what changed is sent. There is no other state, and nothing that is built beforehand.

mod acts;
mod approval;
mod assets;
mod builds;
mod changes;
mod chart;
mod commits;
mod connections;
mod coverage;
mod endpoints;
mod evaluation;
mod executions;
mod functions;
mod graph;
mod jobs;
mod links;
mod live;
mod logs;
mod models;
mod objects;
mod page;
mod pipeline;
mod pipelines;
mod preview;
mod session;
mod site;
mod stacks;
mod states;
mod text;
mod timeline;

use crate::body::{self, Response, full};
use crate::gateway::Gateway;
use http::{HeaderValue, Method, StatusCode, header};
use hyper::body::Incoming;
use page::{Page, Problem};
use protocol::RequestHead;
use services::lineage::JobKind;
use session::Visitor;
use site::Site;
use std::sync::Arc;

pub use session::{Shown, keep_apart};

/// Whether a request is for the console.
pub fn is_ours(head: &RequestHead) -> bool {
    head.path == "/console" || head.path.starts_with("/console/")
}

/// Answers a request for the console.
pub async fn answer(gateway: &Arc<Gateway>, head: RequestHead, incoming: Incoming) -> Response {
    if let Some(asset) = head.path.strip_prefix("/console/assets/") {
        return assets::answer(asset);
    }
    match session::visitor(&gateway.console_token, &head) {
        Visitor::Known => {}
        Visitor::SignsIn(cookie) => return sign_in(&head.path, &cookie),
        Visitor::Elsewhere(to) => return redirect(&to),
        Visitor::Stranger => return html(StatusCode::UNAUTHORIZED, page::stranger()),
        Visitor::Misled(why) => return body::text(403, why),
    }
    let path: Vec<String> =
        head.path.split('/').skip(2).filter(|s| !s.is_empty()).map(protocol_decoded).collect();
    let Some(site) = Site::find(&gateway.world, &path) else {
        return redirect(&Site::first(&gateway.world).url(&["pipelines"]));
    };
    let place: Vec<String> = path.into_iter().skip(2).collect();
    if head.method == Method::POST {
        return post(gateway, &site, &place, &head, incoming).await;
    }
    if head.raw_query == "live" {
        return live::page(site, place);
    }
    if head.raw_query.starts_with("log=") {
        return live::log(site, head.parameter("log").unwrap_or_default());
    }
    if let (["objects", bucket, key], "download") =
        (place.iter().map(String::as_str).collect::<Vec<_>>().as_slice(), head.raw_query.as_str())
    {
        return match objects::download(&site, bucket, key).await {
            Ok(response) => response,
            Err(problem) => html(problem.status, page::whole(&site, &place, &Page::of_problem(&problem))),
        };
    }
    show(&site, &place).await
}

fn protocol_decoded(segment: &str) -> String {
    percent_encoding::percent_decode_str(segment).decode_utf8_lossy().into_owned()
}

async fn show(site: &Site, place: &[String]) -> Response {
    match render(site, place, true).await {
        Ok(page) => html(StatusCode::OK, page::whole(site, place, &page)),
        Err(problem) => html(problem.status, page::whole(site, place, &Page::of_problem(&problem))),
    }
}

async fn post(
    gateway: &Arc<Gateway>,
    site: &Site,
    place: &[String],
    head: &RequestHead,
    incoming: Incoming,
) -> Response {
    if let Err(why) = session::same_origin(head) {
        return body::text(403, why);
    }
    let form = match body::gathered(incoming).await {
        Ok(bytes) => protocol::parse_form(head, &bytes),
        Err(answer) => return answer,
    };
    tracing::debug!(account = %site.account.name, accounts = gateway.world.accounts().len(), "the console acts");
    match acts::perform(site, place, &form).await {
        Ok(to) => redirect(&to),
        Err(problem) => html(problem.status, page::whole(site, place, &Page::of_refusal(&problem))),
    }
}

/// The page at a place; with what only a whole page has, or without.
async fn render(site: &Site, place: &[String], whole: bool) -> Result<Page, Problem> {
    let place: Vec<&str> = place.iter().map(String::as_str).collect();
    match place.as_slice() {
        ["pipelines"] => pipelines::page(site).await,
        ["pipelines", name] => pipeline::page(site, name).await,
        ["pipelines", name, "executions"] => executions::list(site, name).await,
        ["pipelines", name, "executions", id] => executions::one(site, name, id).await,
        ["pipelines", name, "approval", stage, action] => {
            approval::page(site, name, stage, action, whole).await
        }
        ["states"] => states::list(site).await,
        ["states", machine] => states::machine(site, machine).await,
        ["states", machine, "executions", run] => states::execution(site, machine, run, None).await,
        ["states", machine, "executions", run, state] => {
            states::execution(site, machine, run, Some(state)).await
        }
        ["jobs"] => jobs::list(site, "all", "any").await,
        ["jobs", kind, name] => match JobKind::of_noun(kind) {
            Some(kind) => jobs::one(site, kind, name).await,
            None => jobs::list(site, kind, name).await,
        },
        ["endpoints"] => endpoints::list(site).await,
        ["endpoints", name] => endpoints::one(site, name).await,
        ["models"] => models::list(site).await,
        ["models", name] => models::one(site, name, whole).await,
        ["objects", bucket] => objects::page(site, bucket, "").await,
        ["objects", bucket, key] => objects::page(site, bucket, key).await,
        ["builds"] => builds::list(site).await,
        ["builds", id] => builds::one(site, id).await,
        ["stacks"] => stacks::list(site).await,
        ["stacks", name] => stacks::one(site, name).await,
        ["commits", repository, id] => commits::page(site, repository, id).await,
        ["functions"] => functions::list(site).await,
        ["functions", name] => functions::one(site, name).await,
        ["logs"] => logs::groups(site).await,
        ["logs", group] => logs::streams(site, group).await,
        ["logs", group, stream] => logs::stream(site, group, stream).await,
        ["connections"] => connections::page(site, whole).await,
        ["coverage"] => Ok(coverage::page(site)),
        _ => {
            let problem = Problem::missing("There is no such page in the console.");
            Err(problem.or_else("The pipelines", site.url(&["pipelines"])))
        }
    }
}

/// To the same page, without the token in its address.
fn sign_in(path: &str, cookie: &str) -> Response {
    let mut response = redirect(path);
    if let Ok(value) = HeaderValue::from_str(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
    response
}

fn redirect(to: &str) -> Response {
    let mut response = http::Response::new(full(""));
    *response.status_mut() = StatusCode::SEE_OTHER;
    if let Ok(value) = HeaderValue::from_str(to) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

fn html(status: StatusCode, markup: maud::Markup) -> Response {
    let mut response = http::Response::new(full(markup.into_string()));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    let mut set = |name, value| headers.insert(name, HeaderValue::from_static(value));
    set(header::CONTENT_TYPE, "text/html; charset=utf-8");
    set(header::CACHE_CONTROL, "no-store");
    set(header::REFERRER_POLICY, "same-origin");
    set(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    set(header::CONTENT_SECURITY_POLICY, policy);
    response
}
