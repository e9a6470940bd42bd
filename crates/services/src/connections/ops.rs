//! The operations, under either name.

use super::access;
use super::connection::{Connection, Installed, MOST_CONNECTIONS, MOST_TAGS, Name};
use super::mirror::{self, Mirror};
use super::remote::{Remote, Transport};
use super::table::{CONNECTIONS, find};
use super::webhook;
use crate::{Cx, OpError, OpResult, paging};
use aws::codeconnections::{self as cc, errors};
use aws::{Error, codeconnections::Tag};
use documents::policy::PrincipalType;
use indexmap::IndexMap;
use store::Key;

/// Connections of a page, unless the request says.
const PAGE: usize = 50;
/// What a token is presented as where nobody says as whom: GitHub and others take any name.
const TOKEN_USER: &str = "x-access-token";
const SEALED_FOR: &str = "connection-secret";

fn invalid(message: impl Into<String>) -> OpError {
    errors::invalid_input_exception(message).into()
}

fn tags_of(tags: Vec<Tag>) -> IndexMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

fn check_tags(tags: &IndexMap<String, String>) -> OpResult<()> {
    if tags.len() > MOST_TAGS {
        let message = format!("A resource can have at most {MOST_TAGS} tags.");
        return Err(errors::limit_exceeded_exception(message).into());
    }
    Ok(())
}

pub async fn create_connection(
    name: Name,
    cx: Cx,
    input: cc::CreateConnectionInput,
) -> OpResult<cc::CreateConnectionOutput> {
    if input.host_arn.is_some() {
        return Err(OpError::not_served(&cc::SERVICE, "HostArn (hosts of connections)"));
    }
    let provider = input
        .provider_type
        .ok_or_else(|| Error::validation("One of ProviderType and HostArn must be specified."))?;
    if matches!(provider, cc::ProviderType::GitHubEnterpriseServer | cc::ProviderType::GitLabSelfManaged) {
        let what = format!("connections to {provider}, which need a host");
        return Err(OpError::not_served(&cc::SERVICE, what));
    }
    let given = input.tags.is_some();
    let tags = tags_of(input.tags.unwrap_or_default());
    check_tags(&tags)?;
    let row = Connection {
        id: cx.uuid(),
        made_as: name,
        name: input.connection_name,
        provider,
        tags: tags.clone(),
        created_at: cx.now(),
        installed: None,
    };
    let connection_arn = row.arn(cx.region(), cx.account());
    let scope = cx.scope();
    cx.write(move |tx| {
        if CONNECTIONS.scan(tx, &scope, "", None, MOST_CONNECTIONS)?.len() >= MOST_CONNECTIONS {
            let message = format!("An account can have at most {MOST_CONNECTIONS} connections.");
            return Err(errors::limit_exceeded_exception(message).into());
        }
        Ok(CONNECTIONS.put(tx, &scope, &row.id, &row)?)
    })
    .await?;
    let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(cc::CreateConnectionOutput { connection_arn: Some(connection_arn), tags: given.then_some(tags) })
}

pub async fn get_connection(
    _: Name,
    cx: Cx,
    input: cc::GetConnectionInput,
) -> OpResult<cc::GetConnectionOutput> {
    let (place, row) = find(&cx, &input.connection_arn)?;
    Ok(cc::GetConnectionOutput { connection: Some(row.shown(&place.region, place.account)) })
}

pub async fn list_connections(
    _: Name,
    cx: Cx,
    input: cc::ListConnectionsInput,
) -> OpResult<cc::ListConnectionsOutput> {
    let bad_token = || Error::validation("The NextToken is not of this list.");
    let after = input.next_token.as_deref().map(|t| paging::read("connections", t).ok_or_else(bad_token));
    let after = after.transpose()?.map(Key::new);
    let limit = input.max_results.and_then(|n| usize::try_from(n).ok()).filter(|n| *n > 0).unwrap_or(PAGE);
    // An account has a few hundred at most, and a filter may leave none of a page.
    let rows = cx.read(|r| CONNECTIONS.scan(r, &cx.scope(), "", after.as_ref(), MOST_CONNECTIONS + 1))?;
    let wanted = |row: &Connection| {
        input.host_arn_filter.is_none() && input.provider_type_filter.is_none_or(|p| p == row.provider)
    };
    let mut found: Vec<Connection> = rows.into_iter().map(|(_, row)| row).filter(wanted).collect();
    let more = found.len() > limit;
    found.truncate(limit);
    let next_token = found.last().filter(|_| more).map(|row| paging::token("connections", &row.id));
    let connections = found.iter().map(|row| row.shown(cx.region(), cx.account())).collect();
    Ok(cc::ListConnectionsOutput { connections: Some(connections), next_token })
}

pub async fn delete_connection(
    _: Name,
    cx: Cx,
    input: cc::DeleteConnectionInput,
) -> OpResult<cc::DeleteConnectionOutput> {
    let (place, _) = find(&cx, &input.connection_arn)?;
    let (scope, id) = (place.scope(), place.id.clone());
    cx.write(move |tx| Ok(CONNECTIONS.delete(tx, &scope, &id)?)).await?;
    mirror::forget(cx.world(), &place.id).await;
    Ok(cc::DeleteConnectionOutput {})
}

/// Completes a connection: says what it leads to, once that could be reached. Also one that was completed before.
pub async fn update_connection_installation(
    _: Name,
    cx: Cx,
    input: cc::UpdateConnectionInstallationInput,
) -> OpResult<cc::UpdateConnectionInstallationOutput> {
    let (place, row) = find(&cx, &input.connection_arn)?;
    let (remote, in_url) = Remote::read(&input.remote)?;
    let is_root = matches!(cx.caller().principal.kind, PrincipalType::Root);
    if remote.is_of_the_host() && !is_root {
        return Err(invalid(
            "Only the account's root user can complete a connection with a path of this machine or over SSH: those are \
             reached with the rights of whoever runs the server.",
        ));
    }
    let given = input.token.map(|token| match token.split_once(':') {
        Some(_) => token,
        None => format!("{TOKEN_USER}:{token}"),
    });
    let secret = given.or(in_url);
    if secret.is_some() && remote.transport != Transport::Http {
        return Err(invalid("A token is for remotes over HTTP."));
    }
    if !remote.leads_to_many() {
        let probe = Mirror::new(cx.world(), &row.id, &remote, &remote.location, secret.as_deref());
        probe.heads(None).await.map_err(|error| match error {
            mirror::Problem::Unreachable(said) => {
                invalid(format!("The remote {} can't be read: {said}", remote.location))
            }
            mirror::Problem::Broken(error) => error,
        })?;
    }
    let secret = secret.map(|secret| cx.world().store().sealer().seal(SEALED_FOR, secret.as_bytes()));
    let renews = input.new_webhook_secret == Some(true);
    let webhook = webhook::signs(row.provider).then(|| webhook::new_secret(&cx));
    let mut installed = Installed { remote, secret, webhook, by: cx.caller().arn().to_owned(), at: cx.now() };
    let shown = cx
        .write(move |tx| {
            let missing = || super::connection::missing(&place.arn);
            let mut row = CONNECTIONS.get(tx, &place.scope(), &place.id)?.ok_or_else(missing)?;
            // The provider knows the secret of the first time, unless somebody else does too by now.
            let known = row.installed.and_then(|before| before.webhook).filter(|_| !renews);
            installed.webhook = known.or(installed.webhook);
            row.installed = Some(installed);
            CONNECTIONS.put(tx, &place.scope(), &place.id, &row)?;
            Ok(row.shown(&place.region, place.account))
        })
        .await?;
    Ok(cc::UpdateConnectionInstallationOutput { connection: Some(shown) })
}

/// What a connection leads to, and how its provider may tell of pushes. Who knows the secret may tell in the provider's
/// name, so that it is shown to those alone who may complete the connection.
pub async fn get_connection_installation(
    name: Name,
    cx: Cx,
    input: cc::GetConnectionInstallationInput,
) -> OpResult<cc::GetConnectionInstallationOutput> {
    let (place, row) = find(&cx, &input.connection_arn)?;
    let Some(installed) = row.installed else { return Ok(cc::GetConnectionInstallationOutput::default()) };
    let secret = webhook::secret(cx.world(), &installed)?;
    let may_know = access::may_complete(name, &cx, &input.connection_arn)?;
    Ok(cc::GetConnectionInstallationOutput {
        remote: Some(installed.remote.location),
        webhook_path: secret.as_ref().map(|_| webhook::path(&place)),
        webhook_secret: secret.filter(|_| may_know),
    })
}

/// The user and password of a connection's remote.
pub fn secret(cx: &Cx, installed: &Installed) -> OpResult<Option<String>> {
    let Some(sealed) = &installed.secret else { return Ok(None) };
    let bytes = cx.world().store().sealer().open_sealed(SEALED_FOR, sealed)?;
    Ok(Some(String::from_utf8_lossy(&bytes).into_owned()))
}

async fn change_tags(
    cx: &Cx,
    arn: &str,
    change: impl FnOnce(&mut IndexMap<String, String>) + Send + 'static,
) -> OpResult<()> {
    let (place, _) = find(cx, arn)?;
    cx.write(move |tx| {
        let missing = || super::connection::missing(&place.arn);
        let mut row = CONNECTIONS.get(tx, &place.scope(), &place.id)?.ok_or_else(missing)?;
        change(&mut row.tags);
        check_tags(&row.tags)?;
        Ok(CONNECTIONS.put(tx, &place.scope(), &place.id, &row)?)
    })
    .await
}

pub async fn tag_resource(_: Name, cx: Cx, input: cc::TagResourceInput) -> OpResult<cc::TagResourceOutput> {
    change_tags(&cx, &input.resource_arn, |tags| tags.extend(tags_of(input.tags))).await?;
    Ok(cc::TagResourceOutput {})
}

pub async fn untag_resource(
    _: Name,
    cx: Cx,
    input: cc::UntagResourceInput,
) -> OpResult<cc::UntagResourceOutput> {
    change_tags(&cx, &input.resource_arn, move |tags| tags.retain(|key, _| !input.tag_keys.contains(key)))
        .await?;
    Ok(cc::UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    _: Name,
    cx: Cx,
    input: cc::ListTagsForResourceInput,
) -> OpResult<cc::ListTagsForResourceOutput> {
    let (_, row) = find(&cx, &input.resource_arn)?;
    let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(cc::ListTagsForResourceOutput { tags: Some(tags) })
}
