//! TagResource, UntagResource and ListTagsForResource.

use super::super::table::TOPICS;
use super::super::topic::{Topic, invalid};
use super::place;
use crate::{Cx, OpError, OpResult};
use aws::sns::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput, errors,
};
use indexmap::IndexMap;

/// Tags of one topic. [SNS quotas]
const MOST_TAGS: usize = 50;

pub fn check_tags(tags: &[Tag]) -> OpResult<()> {
    let mut keys: Vec<&str> = tags.iter().map(|tag| tag.key.as_str()).collect();
    keys.sort_unstable();
    if keys.windows(2).any(|pair| pair[0] == pair[1]) {
        return Err(invalid("Duplicated keys are not allowed."));
    }
    if tags.len() > MOST_TAGS {
        return Err(errors::tag_limit_exceeded_exception(
            "Could not complete request: tag quota of per resource exceeded",
        )
        .into());
    }
    Ok(())
}

pub fn tags_of(tags: Vec<Tag>) -> IndexMap<String, String> {
    tags.into_iter().map(|tag| (tag.key, tag.value)).collect()
}

fn missing() -> OpError {
    errors::resource_not_found_exception("Resource does not exist").into()
}

async fn change(cx: &Cx, topic_arn: &str, change: impl FnOnce(&mut Topic) + Send + 'static) -> OpResult<()> {
    let (scope, name) = place(cx, topic_arn)?;
    cx.write(move |tx| {
        let mut topic = TOPICS.get(tx, &scope, &name)?.ok_or_else(missing)?;
        change(&mut topic);
        if topic.tags.len() > MOST_TAGS {
            let message = "Could not complete request: tag quota of per resource exceeded";
            return Err(errors::tag_limit_exceeded_exception(message).into());
        }
        Ok(TOPICS.put(tx, &scope, &name, &topic)?)
    })
    .await
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    check_tags(&input.tags)?;
    change(&cx, &input.resource_arn, move |topic| topic.tags.extend(tags_of(input.tags))).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let keys = input.tag_keys;
    change(&cx, &input.resource_arn, move |topic| topic.tags.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    let (scope, name) = place(&cx, &input.resource_arn)?;
    let topic = cx.read(|r| TOPICS.get(r, &scope, &name))?.ok_or_else(missing)?;
    let tags = topic.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}
