//! AWS::Events::EventBus.

use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::events::{
    CreateEventBus, CreateEventBusInput, DeleteEventBus, DeleteEventBusInput, DescribeEventBus,
    DescribeEventBusInput, ListTagsForResource, ListTagsForResourceInput, PutPermission, PutPermissionInput,
    RemovePermission, RemovePermissionInput, TagResource, TagResourceInput, UntagResource,
    UntagResourceInput,
};
use serde::Deserialize;
use serde_json::Value;

pub struct EventBus;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: String,
    policy: Option<Value>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for EventBus {
    const NAME: &'static str = "AWS::Events::EventBus";
    const PROPERTIES: &'static [Property] = &[
        Property::new("Name", PropertyKind::String).required().replaces(),
        Property::new("Policy", PropertyKind::Json),
        TAGS,
    ];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "Name", "Policy"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let tags = tags(request, new.tags.as_deref());
        let input = CreateEventBusInput { name: new.name.clone(), tags: Some(tags), ..Default::default() };
        match cx.call::<CreateEventBus>(input).await {
            Err(OpError::Aws(error)) if error.code == "ResourceAlreadyExistsException" => {
                if !made_here(cx, request, &new.name).await? {
                    let message = format!("{} already exists.", new.name);
                    return Err(Error::new("AlreadyExists", 400, message).into());
                }
            }
            other => drop(other?),
        }
        set_policy(cx, &new.name, None, new.policy.as_ref()).await?;
        shown(cx, &new.name).await
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        set_policy(cx, id, old.policy.as_ref(), new.policy.as_ref()).await?;
        let resource_arn = arn(cx, id);
        let wanted = tags(request, new.tags.as_deref());
        let gone = old.tags.unwrap_or_default().into_iter().map(|tag| tag.key);
        let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
        if !tag_keys.is_empty() {
            let input = UntagResourceInput { resource_arn: resource_arn.clone(), tag_keys };
            cx.call::<UntagResource>(input).await?;
        }
        cx.call::<TagResource>(TagResourceInput { resource_arn, tags: wanted }).await?;
        shown(cx, id).await
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        cx.call::<DeleteEventBus>(DeleteEventBusInput { name: id.to_owned() }).await.map(drop)
    }
}

fn arn(cx: &Cx, name: &str) -> String {
    cx.arn("events", format!("event-bus/{name}")).to_string()
}

fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<aws::events::Tag> {
    let tags = request.tags(own).into_iter();
    tags.map(|Tag { key, value }| aws::events::Tag { key, value }).collect()
}

async fn made_here(cx: &Cx, request: &ResourceRequest, name: &str) -> Result<bool, OpError> {
    let input = ListTagsForResourceInput { resource_arn: arn(cx, name) };
    let tags = cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))))
}

async fn set_policy(cx: &Cx, name: &str, old: Option<&Value>, new: Option<&Value>) -> Result<(), OpError> {
    let event_bus_name = Some(name.to_owned());
    match new {
        Some(policy) => {
            let text = policy.as_str().map_or_else(|| policy.to_string(), str::to_owned);
            let input = PutPermissionInput { event_bus_name, policy: Some(text), ..Default::default() };
            cx.call::<PutPermission>(input).await.map(drop)
        }
        None if old.is_some() => {
            let input = RemovePermissionInput {
                event_bus_name,
                remove_all_permissions: Some(true),
                statement_id: None,
            };
            cx.call::<RemovePermission>(input).await.map(drop)
        }
        None => Ok(()),
    }
}

async fn shown(cx: &Cx, name: &str) -> Result<Physical, OpError> {
    let input = DescribeEventBusInput { name: Some(name.to_owned()) };
    let bus = cx.call::<DescribeEventBus>(input).await?;
    Ok(Physical::new(name)
        .with("Arn", bus.arn)
        .with("Name", bus.name)
        .with("Policy", bus.policy.unwrap_or_default()))
}
