//! `AWS::CodeConnections::Connection` and `AWS::CodeStarConnections::Connection`: one type under two names. What they
//! make is PENDING until a person completes it.

use super::twin::convert;
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::{Error, Operation, codeconnections as cc, codestar_connections as star};
use serde::Deserialize;

/// A name of the service, and its operations.
pub trait Side: Send + Sync + 'static {
    const NAME: &'static str;
    type Create: Operation;
    type Get: Operation;
    type List: Operation;
    type Delete: Operation;
    type Tag: Operation;
    type Untag: Operation;
    type ListTags: Operation;
}

pub struct New;
pub struct Old;

impl Side for New {
    const NAME: &'static str = "AWS::CodeConnections::Connection";
    type Create = cc::CreateConnection;
    type Get = cc::GetConnection;
    type List = cc::ListConnections;
    type Delete = cc::DeleteConnection;
    type Tag = cc::TagResource;
    type Untag = cc::UntagResource;
    type ListTags = cc::ListTagsForResource;
}

impl Side for Old {
    const NAME: &'static str = "AWS::CodeStarConnections::Connection";
    type Create = star::CreateConnection;
    type Get = star::GetConnection;
    type List = star::ListConnections;
    type Delete = star::DeleteConnection;
    type Tag = star::TagResource;
    type Untag = star::UntagResource;
    type ListTags = star::ListTagsForResource;
}

pub struct Connection<S: Side>(pub S);

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    connection_name: String,
    provider_type: Option<String>,
    host_arn: Option<String>,
    tags: Option<Vec<Tag>>,
}

/// Calls an operation of either side in the shapes of the new one.
async fn call<O: Operation, I: aws::Shape, R: aws::Shape>(cx: &Cx, input: I) -> Result<R, OpError> {
    convert(cx.call::<O>(convert(input)?).await?)
}

#[async_trait]
impl<S: Side> ResourceType for Connection<S> {
    const NAME: &'static str = S::NAME;
    const PROPERTIES: &'static [Property] = &[
        Property::new("ConnectionName", PropertyKind::String).required().replaces(),
        Property::new("ProviderType", PropertyKind::String).replaces(),
        Property::new("HostArn", PropertyKind::String).replaces(),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["ConnectionArn", "ConnectionStatus", "OwnerAccountId"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        if let Some(arn) = made_before::<S>(cx, request, &new.connection_name).await? {
            return physical::<S>(cx, &arn).await;
        }
        let provider = new.provider_type.as_deref().map(|text| {
            text.parse().map_err(|_| Error::validation(format!("{text} is not a valid ProviderType.")))
        });
        let input = cc::CreateConnectionInput {
            provider_type: provider.transpose()?,
            connection_name: new.connection_name,
            tags: Some(tags(request, new.tags.as_deref())),
            host_arn: new.host_arn,
        };
        let made: cc::CreateConnectionOutput = call::<S::Create, _, _>(cx, input).await?;
        let arn = made.connection_arn.ok_or_else(|| OpError::internal("a connection has no ARN"))?;
        physical::<S>(cx, &arn).await
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        let wanted = tags(request, new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
        if !tag_keys.is_empty() {
            let input = cc::UntagResourceInput { resource_arn: id.to_owned(), tag_keys };
            call::<S::Untag, _, cc::UntagResourceOutput>(cx, input).await?;
        }
        let input = cc::TagResourceInput { resource_arn: id.to_owned(), tags: wanted };
        call::<S::Tag, _, cc::TagResourceOutput>(cx, input).await?;
        physical::<S>(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        let input = cc::DeleteConnectionInput { connection_arn: id.to_owned() };
        match call::<S::Delete, _, cc::DeleteConnectionOutput>(cx, input).await {
            Err(error) if error.code() == "ResourceNotFoundException" => Ok(()),
            other => other.map(drop),
        }
    }
}

fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<cc::Tag> {
    request.tags(own).into_iter().map(|Tag { key, value }| cc::Tag { key, value }).collect()
}

async fn physical<S: Side>(cx: &Cx, arn: &str) -> Result<Physical, OpError> {
    let input = cc::GetConnectionInput { connection_arn: arn.to_owned() };
    let found: cc::GetConnectionOutput = call::<S::Get, _, _>(cx, input).await?;
    let found = found.connection.unwrap_or_default();
    Ok(Physical::new(arn)
        .with("ConnectionArn", arn)
        .with("ConnectionStatus", found.connection_status.unwrap_or_default().as_str())
        .with("OwnerAccountId", found.owner_account_id.unwrap_or_default()))
}

/// What a creation finds that is performed again after a crash. Names of connections are not unique.
async fn made_before<S: Side>(
    cx: &Cx,
    request: &ResourceRequest,
    name: &str,
) -> Result<Option<String>, OpError> {
    let mut next_token = None;
    loop {
        let input = cc::ListConnectionsInput { next_token, ..Default::default() };
        let page: cc::ListConnectionsOutput = match call::<S::List, _, _>(cx, input).await {
            Ok(page) => page,
            // A role that may create and not list: at worst a crash leaves a connection behind that nobody completes.
            Err(error) if error.code() == "AccessDeniedException" => return Ok(None),
            Err(error) => return Err(error),
        };
        let named =
            page.connections.into_iter().flatten().filter(|c| c.connection_name.as_deref() == Some(name));
        for resource_arn in named.filter_map(|connection| connection.connection_arn) {
            let input = cc::ListTagsForResourceInput { resource_arn: resource_arn.clone() };
            let tags: cc::ListTagsForResourceOutput = call::<S::ListTags, _, _>(cx, input).await?;
            let tags = tags.tags.unwrap_or_default();
            if request.made(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))) {
                return Ok(Some(resource_arn));
            }
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(None);
        }
    }
}
