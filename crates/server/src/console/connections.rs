//! Connections: what leads out of AWS, and the form by which a person says where to.

use super::page::{Page, Problem, empty};
use super::site::Site;
use super::text;
use aws::codeconnections as cc;
use maud::{Markup, html};

pub async fn page(site: &Site, whole: bool) -> Result<Page, Problem> {
    let connections = all(site).await?;
    if connections.is_empty() {
        let how = "A stack with an AWS::CodeStarConnections::Connection makes one, and so does \
                   `aws codeconnections create-connection`.";
        return Ok(Page::new("Connections", empty("This account has no connections yet", how)));
    }
    let mut installations = Vec::new();
    for connection in &connections {
        let connection_arn = connection.connection_arn.clone().unwrap_or_default();
        let input = cc::GetConnectionInstallationInput { connection_arn };
        installations.push(match site.call::<cc::GetConnectionInstallation>(input).await {
            // It was deleted since it was listed.
            Err(error) if error.code() == "ResourceNotFoundException" => {
                cc::GetConnectionInstallationOutput::default()
            }
            found => found?,
        });
    }
    let body = html! { section.panel { table.stacks {
        thead { tr { th { "Connection" } th { "Status" } th { "Provider" } th { "ARN" } th { "Leads to" } } }
        tbody { @for (connection, installation) in connections.iter().zip(&installations) { tr {
            td.tight { strong { (connection.connection_name.as_deref().unwrap_or_default()) } }
            td.tight { (text::badge(connection.connection_status.unwrap_or_default().as_str())) }
            td.tight { (connection.provider_type.unwrap_or_default().as_str()) }
            td.quiet { code { (connection.connection_arn.as_deref().unwrap_or_default()) } }
            td { (leads_to(connection, installation)) }
        } } }
    } } };
    let mut page = Page::new("Connections", body);
    page.still = whole.then(|| form(site, &connections));
    Ok(page)
}

/// The remote, and how its provider may tell of pushes.
fn leads_to(connection: &cc::Connection, installation: &cc::GetConnectionInstallationOutput) -> Markup {
    // By which it stays open when there is news.
    let id = connection.connection_arn.as_deref().and_then(|arn| arn.rsplit('/').next()).unwrap_or_default();
    let webhook = installation.webhook_path.as_deref().zip(installation.webhook_secret.as_deref());
    html! {
        @if let Some(remote) = &installation.remote { code { (remote) } }
        @if let Some((path, secret)) = webhook {
            details id={ "webhook-" (id) } {
                summary { "Webhook" }
                p { "Push events as application/json to this server's " code { (path) } " with the secret " code { (secret) } }
            }
        }
    }
}

async fn all(site: &Site) -> Result<Vec<cc::Connection>, Problem> {
    let (mut connections, mut next_token) = (Vec::new(), None);
    loop {
        let input = cc::ListConnectionsInput { next_token, ..Default::default() };
        let page = site.call::<cc::ListConnections>(input).await?;
        connections.extend(page.connections.unwrap_or_default());
        next_token = page.next_token;
        if next_token.is_none() {
            // Those that wait for a person come first.
            connections.sort_by_key(|c| c.connection_status != Some(cc::ConnectionStatus::Pending));
            return Ok(connections);
        }
    }
}

fn form(site: &Site, connections: &[cc::Connection]) -> Markup {
    html! {
        section.panel.decision {
            header { h2 { "Complete a connection" } }
            form.inside method="post" action=(site.url(&["connections"])) {
                label for="which" { "Connection" }
                select #which name="connection" { @for connection in connections {
                    option value=(connection.connection_arn.as_deref().unwrap_or_default()) {
                        (connection.connection_name.as_deref().unwrap_or_default())
                        " (" (connection.connection_status.unwrap_or_default().as_str()) ")"
                    }
                } }
                label for="remote" { "It leads to" small { "a path of this machine, a git URL, or github.com/owner/repository" } }
                input #remote name="remote" type="text" required maxlength="2048" autocomplete="off" spellcheck="false";
                label for="token" { "Token" small { "if the remote asks for one; kept encrypted" } }
                input #token name="token" type="password" maxlength="4096" autocomplete="off";
                label.check { input name="renew" type="checkbox" value="yes"; " Make a new webhook secret" small { "the one of before is void at once: its provider has to be given the new one" } }
                div.buttons { button.yes name="do" value="complete" { "Complete" } }
            }
        }
    }
}

/// Does what the form asks.
pub async fn complete<'a>(site: &Site, field: &impl Fn(&str) -> &'a str) -> Result<(), Problem> {
    let token = field("token").trim();
    let input = cc::UpdateConnectionInstallationInput {
        connection_arn: field("connection").to_owned(),
        remote: field("remote").trim().to_owned(),
        token: (!token.is_empty()).then(|| token.to_owned()),
        new_webhook_secret: (field("renew") == "yes").then_some(true),
    };
    site.call::<cc::UpdateConnectionInstallation>(input).await?;
    Ok(())
}
