//! TagResource, UntagResource, ListTags.

use crate::lambda::function::{Reference, invalid};
use crate::lambda::lookup;
use crate::lambda::table::FUNCTIONS;
use crate::{Cx, OpResult};
use aws::Error;
use aws::lambda::{
    ListTagsInput, ListTagsOutput, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};

/// [Lambda quotas]
pub const MOST: usize = 50;

/// Tags belong to a function, whatever its version.
fn tagged(cx: &Cx, arn: &str) -> OpResult<Reference> {
    let reference = Reference::parse(cx, arn, None)?;
    if !arn.starts_with("arn:") || reference.qualifier.is_some() {
        return Err(invalid(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        )
        .into());
    }
    Ok(reference)
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    if input.tags.is_empty() {
        return Err(invalid("An error occurred and the request cannot be processed.").into());
    }
    let (reference, uuid) = (tagged(&cx, &input.resource)?, cx.uuid());
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        let new = input.tags.keys().filter(|key| !function.tags.contains_key(*key)).count();
        if function.tags.len() + new > MOST {
            return Err(invalid("Number of tags exceeds resource tag limit.").into());
        }
        function.tags.extend(input.tags);
        function.latest.revision_id = uuid;
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    if input.tag_keys.is_empty() {
        return Err(Error::validation(
            "1 validation error detected: Value null at 'tagKeys' failed to satisfy constraint: Member must not be null",
        )
        .into());
    }
    let (reference, uuid) = (tagged(&cx, &input.resource)?, cx.uuid());
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        function.tags.retain(|key, _| !input.tag_keys.contains(key));
        function.latest.revision_id = uuid;
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags(cx: Cx, input: ListTagsInput) -> OpResult<ListTagsOutput> {
    let reference = tagged(&cx, &input.resource)?;
    let function = cx.world().store().read(|r| lookup::function(r, &reference))?;
    Ok(ListTagsOutput { tags: Some(function.tags) })
}
