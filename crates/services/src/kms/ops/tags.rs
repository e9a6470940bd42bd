//! TagResource, UntagResource and ListResourceTags.

use super::super::lookup::{change, find_by_id};
use super::keys::lookup_customer;
use super::page;
use crate::{Cx, OpResult};
use aws::kms::{
    ListResourceTagsInput, ListResourceTagsOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput, errors,
};
use indexmap::IndexMap;

/// Tags of one key. [Quotas]
const MOST_TAGS: usize = 50;
/// [ListResourceTags]
const PAGE: usize = 50;

pub fn as_map(tags: Vec<Tag>) -> IndexMap<String, String> {
    tags.into_iter().map(|t| (t.tag_key, t.tag_value)).collect()
}

/// Tags of the system's are set by services only: CloudFormation marks what it makes.
pub fn check_tags(cx: &Cx, tags: &[Tag]) -> OpResult<()> {
    let mut seen = std::collections::HashSet::new();
    let by_service = cx.caller().acts_for_service();
    if !by_service && tags.iter().any(|t| t.tag_key.to_ascii_lowercase().starts_with("aws:")) {
        return Err(errors::tag_exception("Tags beginning with aws: are reserved").into());
    }
    if tags.iter().any(|t| !seen.insert(&t.tag_key)) {
        return Err(errors::tag_exception("Duplicate tag keys").into());
    }
    if tags.len() > MOST_TAGS {
        return Err(too_many());
    }
    Ok(())
}

fn too_many() -> crate::OpError {
    errors::tag_exception("Too many tags").into()
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    check_tags(&cx, &input.tags)?;
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        row.tags.extend(as_map(input.tags));
        if row.tags.len() > MOST_TAGS { Err(too_many()) } else { Ok(()) }
    })
    .await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    lookup_customer(&found)?;
    let arn = found.arn.clone();
    change(&cx, &found, move |row| {
        row.check_not_pending(&arn)?;
        row.tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(())
    })
    .await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_resource_tags(cx: Cx, input: ListResourceTagsInput) -> OpResult<ListResourceTagsOutput> {
    let found = find_by_id(&cx, &input.key_id)?;
    let tags: Vec<_> =
        found.row.tags.into_iter().map(|(tag_key, tag_value)| Tag { tag_key, tag_value }).collect();
    let (tags, next_marker) =
        page("ListResourceTags", tags, |t| t.tag_key.clone(), input.marker.as_deref(), input.limit, PAGE)?;
    Ok(ListResourceTagsOutput { tags: Some(tags), truncated: Some(next_marker.is_some()), next_marker })
}
