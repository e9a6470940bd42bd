//! AWS::StepFunctions::Activity.

use super::super::names;
use super::{generated, tags};
use crate::resource::{Physical, Property, PropertyKind, ResourceRequest, ResourceType, TAGS, Tag};
use crate::{Cx, OpError};
use async_trait::async_trait;
use aws::Error;
use aws::stepfunctions::{
    CreateActivity, CreateActivityInput, DeleteActivity, DeleteActivityInput, DescribeActivity,
    DescribeActivityInput, ListTagsForResource, ListTagsForResourceInput, TagResource, TagResourceInput,
    UntagResource, UntagResourceInput,
};
use serde::Deserialize;

pub struct Activity;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct Properties {
    name: Option<String>,
    tags: Option<Vec<Tag>>,
}

#[async_trait]
impl ResourceType for Activity {
    const NAME: &'static str = "AWS::StepFunctions::Activity";
    const PROPERTIES: &'static [Property] = &[Property::new("Name", PropertyKind::String).replaces(), TAGS];
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "Name"];
    type Properties = Properties;

    async fn create(&self, cx: &Cx, request: &ResourceRequest, new: Properties) -> Result<Physical, OpError> {
        let name = new.name.clone().unwrap_or_else(|| generated(request));
        let arn = names::activity(cx.account(), cx.region(), &name);
        let describe = DescribeActivityInput { activity_arn: arn.clone() };
        match cx.call::<DescribeActivity>(describe).await {
            Ok(_) if !made_here(cx, request, &arn).await? => {
                return Err(Error::new("AlreadyExists", 400, format!("{name} already exists.")).into());
            }
            Ok(_) => {}
            Err(error) if error.code() == "ActivityDoesNotExist" => {}
            Err(error) => return Err(error),
        }
        let tags = Some(tags(request, new.tags.as_deref()));
        let input = CreateActivityInput { name: name.clone(), tags, encryption_configuration: None };
        cx.call::<CreateActivity>(input).await?;
        Ok(physical(&arn, &name))
    }

    async fn update(
        &self,
        cx: &Cx,
        request: &ResourceRequest,
        id: &str,
        old: Properties,
        new: Properties,
    ) -> Result<Physical, OpError> {
        retag(cx, request, id, old.tags, new.tags).await?;
        Ok(physical(id, id.rsplit(':').next().unwrap_or_default()))
    }

    async fn delete(&self, cx: &Cx, _: &ResourceRequest, id: &str, _: Properties) -> Result<(), OpError> {
        cx.call::<DeleteActivity>(DeleteActivityInput { activity_arn: id.to_owned() }).await.map(drop)
    }
}

fn physical(arn: &str, name: &str) -> Physical {
    Physical::new(arn).with("Arn", arn).with("Name", name)
}

pub async fn made_here(cx: &Cx, request: &ResourceRequest, arn: &str) -> Result<bool, OpError> {
    let input = ListTagsForResourceInput { resource_arn: arn.to_owned() };
    let tags = cx.call::<ListTagsForResource>(input).await?.tags.unwrap_or_default();
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let pairs: Vec<(String, String)> = tags.iter().map(|tag| (text(&tag.key), text(&tag.value))).collect();
    Ok(request.made(pairs.iter().map(|(key, value)| (key.as_str(), value.as_str()))))
}

/// Brings tags from those of the template before to those of the template now.
pub async fn retag(
    cx: &Cx,
    request: &ResourceRequest,
    arn: &str,
    old: Option<Vec<Tag>>,
    new: Option<Vec<Tag>>,
) -> Result<(), OpError> {
    let wanted = tags(request, new.as_deref());
    let gone = old.unwrap_or_default().into_iter().map(|tag| tag.key);
    let tag_keys: Vec<String> =
        gone.filter(|key| !wanted.iter().any(|tag| tag.key.as_ref() == Some(key))).collect();
    if !tag_keys.is_empty() {
        cx.call::<UntagResource>(UntagResourceInput { resource_arn: arn.to_owned(), tag_keys }).await?;
    }
    cx.call::<TagResource>(TagResourceInput { resource_arn: arn.to_owned(), tags: wanted }).await.map(drop)
}
