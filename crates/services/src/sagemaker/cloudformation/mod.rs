//! The resource types.

mod endpoint;
mod endpoint_config;
mod model;

pub use endpoint::Endpoint;
pub use endpoint_config::EndpointConfig;
pub use model::Model;

use crate::resource::{ResourceRequest, Tag};
use crate::{Cx, OpError};
use aws::sagemaker::{AddTags, AddTagsInput, DeleteTags, DeleteTagsInput, ListTags, ListTagsInput};

/// What the last part of an ARN names.
fn name_of(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or_default()
}

fn tags(request: &ResourceRequest, own: Option<&[Tag]>) -> Vec<aws::sagemaker::Tag> {
    let tags = request.tags(own).into_iter();
    tags.map(|Tag { key, value }| aws::sagemaker::Tag { key, value }).collect()
}

async fn made_here(cx: &Cx, request: &ResourceRequest, arn: &str) -> Result<bool, OpError> {
    let input = ListTagsInput { resource_arn: arn.to_owned(), ..Default::default() };
    let tags = cx.call::<ListTags>(input).await?.tags.unwrap_or_default();
    Ok(request.made(tags.iter().map(|tag| (tag.key.as_str(), tag.value.as_str()))))
}

/// Brings the tags of a resource from the old ones to the new ones.
async fn retag(
    cx: &Cx,
    request: &ResourceRequest,
    id: &str,
    old: Option<Vec<Tag>>,
    new: Option<&[Tag]>,
) -> Result<(), OpError> {
    let wanted = tags(request, new);
    let gone = old.unwrap_or_default().into_iter().map(|tag| tag.key);
    let tag_keys: Vec<String> = gone.filter(|key| !wanted.iter().any(|tag| tag.key == *key)).collect();
    if !tag_keys.is_empty() {
        cx.call::<DeleteTags>(DeleteTagsInput { resource_arn: id.to_owned(), tag_keys }).await?;
    }
    cx.call::<AddTags>(AddTagsInput { resource_arn: id.to_owned(), tags: wanted }).await?;
    Ok(())
}
