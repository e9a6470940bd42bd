//! TagQueue, UntagQueue and ListQueueTags.

use super::super::address::Address;
use super::super::error::invalid;
use super::change;
use crate::{Cx, OpResult};
use aws::sqs::{
    ListQueueTagsInput, ListQueueTagsOutput, TagQueueInput, TagQueueOutput, UntagQueueInput, UntagQueueOutput,
};
use indexmap::IndexMap;

/// [Amazon SQS queue quotas]
const MOST_TAGS: usize = 50;

pub fn check_tags(tags: &IndexMap<String, String>) -> OpResult<()> {
    if tags.len() > MOST_TAGS {
        return Err(invalid(format!(
            "Too many tags added for queue. Maximum number of tags allowed is {MOST_TAGS}."
        )));
    }
    let bad = tags.iter().find(|(key, value)| key.is_empty() || key.len() > 128 || value.len() > 256);
    match bad {
        Some((key, _)) => Err(invalid(format!(
            "Tag {key} is invalid: keys have 1 to 128 characters and values at most 256."
        ))),
        None => Ok(()),
    }
}

pub async fn tag_queue(cx: Cx, input: TagQueueInput) -> OpResult<TagQueueOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    change(&cx, &address, move |queue| {
        queue.tags.extend(input.tags);
        check_tags(&queue.tags)
    })
    .await?;
    Ok(TagQueueOutput {})
}

pub async fn untag_queue(cx: Cx, input: UntagQueueInput) -> OpResult<UntagQueueOutput> {
    let address = Address::of_url(&cx, &input.queue_url)?;
    change(&cx, &address, move |queue| {
        queue.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(UntagQueueOutput {})
}

pub async fn list_queue_tags(cx: Cx, input: ListQueueTagsInput) -> OpResult<ListQueueTagsOutput> {
    let queue = Address::of_url(&cx, &input.queue_url)?.queue(&cx)?;
    Ok(ListQueueTagsOutput { tags: (!queue.tags.is_empty()).then_some(queue.tags) })
}
