//! Tags of groups, by the two sets of operations that AWS has for them.

use super::super::group::{name_of, no_group};
use super::super::table::{self, GROUPS};
use crate::{Cx, OpResult};
use aws::logs::{
    ListTagsForResourceInput, ListTagsForResourceOutput, ListTagsLogGroupInput, ListTagsLogGroupOutput,
    TagLogGroupInput, TagLogGroupOutput, TagResourceInput, TagResourceOutput, UntagLogGroupInput,
    UntagLogGroupOutput, UntagResourceInput, UntagResourceOutput, errors,
};
use indexmap::IndexMap;

/// Tags of one resource. [Tag log groups]
const MOST_TAGS: usize = 50;

async fn add(cx: &Cx, name: &str, tags: IndexMap<String, String>) -> OpResult<()> {
    let (scope, name) = (cx.scope(), name.to_owned());
    cx.write(move |tx| {
        let mut group = table::group(tx, &scope, &name)?;
        group.tags.extend(tags);
        if group.tags.len() > MOST_TAGS {
            return Err(errors::too_many_tags_exception("A resource can have at most 50 tags.").into());
        }
        Ok(GROUPS.put(tx, &scope, &name, &group)?)
    })
    .await
}

async fn remove(cx: &Cx, name: &str, keys: Vec<String>) -> OpResult<()> {
    super::settings::change(cx, name, move |group| group.tags.retain(|key, _| !keys.contains(key))).await
}

fn list(cx: &Cx, name: &str) -> OpResult<IndexMap<String, String>> {
    let row = cx.read(|r| GROUPS.get(r, &cx.scope(), name))?;
    Ok(row.ok_or_else(no_group)?.tags)
}

pub async fn tag_log_group(cx: Cx, input: TagLogGroupInput) -> OpResult<TagLogGroupOutput> {
    add(&cx, &input.log_group_name, input.tags).await?;
    Ok(TagLogGroupOutput {})
}

pub async fn untag_log_group(cx: Cx, input: UntagLogGroupInput) -> OpResult<UntagLogGroupOutput> {
    remove(&cx, &input.log_group_name, input.tags).await?;
    Ok(UntagLogGroupOutput {})
}

pub async fn list_tags_log_group(cx: Cx, input: ListTagsLogGroupInput) -> OpResult<ListTagsLogGroupOutput> {
    Ok(ListTagsLogGroupOutput { tags: Some(list(&cx, &input.log_group_name)?) })
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    add(&cx, name_of(&input.resource_arn), input.tags).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    remove(&cx, name_of(&input.resource_arn), input.tag_keys).await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    Ok(ListTagsForResourceOutput { tags: Some(list(&cx, name_of(&input.resource_arn))?) })
}
