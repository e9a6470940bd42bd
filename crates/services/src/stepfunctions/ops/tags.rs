//! TagResource, UntagResource and ListTagsForResource.

use super::super::names::{Kind, Named};
use super::super::table::{ACTIVITIES, MACHINES};
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::stepfunctions::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput, errors,
};
use indexmap::IndexMap;

/// Of one resource. [Step Functions quotas]
const MOST_TAGS: usize = 50;

fn too_many() -> OpError {
    errors::too_many_tags("Too many tags: a resource has 50 at most").into()
}

/// Tags by their keys; values may be empty.
pub fn checked(tags: Vec<Tag>) -> OpResult<IndexMap<String, String>> {
    let mut checked = IndexMap::new();
    for tag in tags {
        let Some(key) = tag.key.filter(|key| !key.is_empty()) else {
            return Err(Error::validation("A tag's key has at least one character.").into());
        };
        checked.insert(key, tag.value.unwrap_or_default());
    }
    if checked.len() > MOST_TAGS {
        return Err(too_many());
    }
    Ok(checked)
}

fn missing(arn: &str) -> OpError {
    errors::resource_not_found(format!("Resource not found: '{arn}'")).into()
}

async fn change(
    cx: &Cx,
    arn: String,
    change: impl FnOnce(&mut IndexMap<String, String>) + Send + 'static,
) -> OpResult<()> {
    let (named, kind) = Named::read(&arn, &[Kind::StateMachine, Kind::Activity])?;
    cx.write(move |tx| {
        let scope = named.scope();
        let count = if kind == Kind::Activity {
            let mut row = ACTIVITIES.get(tx, &scope, &named.name)?.ok_or_else(|| missing(&arn))?;
            change(&mut row.tags);
            ACTIVITIES.put(tx, &scope, &named.name, &row)?;
            row.tags.len()
        } else {
            let mut row = MACHINES.get(tx, &scope, &named.name)?.ok_or_else(|| missing(&arn))?;
            change(&mut row.tags);
            MACHINES.put(tx, &scope, &named.name, &row)?;
            row.tags.len()
        };
        if count > MOST_TAGS { Err(too_many()) } else { Ok(()) }
    })
    .await
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    let tags = checked(input.tags)?;
    change(&cx, input.resource_arn, move |known| known.extend(tags)).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let keys = input.tag_keys;
    change(&cx, input.resource_arn, move |known| known.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    let arn = input.resource_arn;
    let (named, kind) = Named::read(&arn, &[Kind::StateMachine, Kind::Activity])?;
    let scope = named.scope();
    let tags = if kind == Kind::Activity {
        cx.read(|r| ACTIVITIES.get(r, &scope, &named.name))?.map(|row| row.tags)
    } else {
        cx.read(|r| MACHINES.get(r, &scope, &named.name))?.map(|row| row.tags)
    };
    let tags = tags.ok_or_else(|| missing(&arn))?.into_iter();
    let tags = tags.map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}
