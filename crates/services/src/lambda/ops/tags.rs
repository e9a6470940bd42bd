//! TagResource, UntagResource, ListTags.

use crate::lambda::function::{Reference, invalid};
use crate::lambda::lookup;
use crate::lambda::table::FUNCTIONS;
use crate::{Cx, OpResult};
use aws::lambda::{
    ListTagsInput, ListTagsOutput, TagResourceInput, TagResourceOutput, UntagResourceInput,
    UntagResourceOutput,
};

/// Tags belong to a function, whatever its version.
fn tagged(cx: &Cx, arn: &str) -> OpResult<Reference> {
    let reference = Reference::parse(cx, arn, None)?;
    if reference.qualifier.is_some() {
        return Err(invalid(
            "Tags on function aliases and versions are not supported. Please specify a function ARN.",
        )
        .into());
    }
    Ok(reference)
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    let reference = tagged(&cx, &input.resource)?;
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        function.tags.extend(input.tags);
        FUNCTIONS.put(tx, &reference.scope(), &function.name, &function)?;
        Ok(())
    })
    .await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let reference = tagged(&cx, &input.resource)?;
    cx.write(move |tx| {
        let mut function = lookup::function(tx, &reference)?;
        function.tags.retain(|key, _| !input.tag_keys.contains(key));
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
