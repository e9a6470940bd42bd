//! TagResource, UntagResource, GetTags: of APIs and of stages.

use super::super::api::{Api, bad, missing};
use super::super::table::{change, read};
use crate::{Cx, OpResult};
use aws::Error;
use aws::apigateway::{
    GetTagsInput, GetTagsOutput, TagResourceInput, TagResourceOutput, UntagResourceInput, UntagResourceOutput,
};
use indexmap::IndexMap;

/// The API, and the stage if it is one: `arn:aws:apigateway:us-east-1::/restapis/abc/stages/prod`.
fn target(arn: &str) -> Result<(String, Option<String>), Error> {
    let path = arn
        .split_once("::/restapis/")
        .map(|(_, path)| path)
        .ok_or_else(|| bad("Invalid ARN specified in the request"))?;
    match path.split('/').collect::<Vec<_>>().as_slice() {
        [api] => Ok(((*api).to_owned(), None)),
        [api, "stages", stage] => Ok(((*api).to_owned(), Some((*stage).to_owned()))),
        _ => Err(bad("Invalid ARN specified in the request")),
    }
}

fn tags<'a>(api: &'a mut Api, stage: Option<&str>) -> Result<&'a mut IndexMap<String, String>, Error> {
    match stage {
        None => Ok(&mut api.tags),
        Some(name) => {
            let stage = api.stages.get_mut(name).ok_or_else(|| missing("stage identifier"))?;
            Ok(&mut stage.tags)
        }
    }
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    let (id, stage) = target(&input.resource_arn)?;
    change(&cx, &id, move |_, _, api| {
        tags(api, stage.as_deref())?.extend(input.tags);
        Ok(TagResourceOutput {})
    })
    .await
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let (id, stage) = target(&input.resource_arn)?;
    change(&cx, &id, move |_, _, api| {
        tags(api, stage.as_deref())?.retain(|key, _| !input.tag_keys.contains(key));
        Ok(UntagResourceOutput {})
    })
    .await
}

/// API Gateway's own model says of `position` and `limit` that they are not supported: all tags are given at once.
pub async fn get_tags(cx: Cx, input: GetTagsInput) -> OpResult<GetTagsOutput> {
    let (id, stage) = target(&input.resource_arn)?;
    let mut api = read(&cx, &id)?;
    Ok(GetTagsOutput { tags: Some(tags(&mut api, stage.as_deref())?.clone()) })
}
