//! AddTagsToResource, RemoveTagsFromResource and ListTagsForResource, for parameters.

use super::super::parameter::{Parameter, Reference};
use super::super::table::{PARAMETERS, find};
use crate::{Cx, OpError, OpResult};
use aws::ssm::{
    self, AddTagsToResourceInput, AddTagsToResourceOutput, ListTagsForResourceInput,
    ListTagsForResourceOutput, RemoveTagsFromResourceInput, RemoveTagsFromResourceOutput,
    ResourceTypeForTagging, Tag, errors,
};

/// Tags of one resource. [Tagging AWS resources]
const MOST_TAGS: usize = 50;

fn check(kind: ResourceTypeForTagging) -> OpResult<()> {
    if kind == ResourceTypeForTagging::Parameter {
        return Ok(());
    }
    Err(OpError::not_served(&ssm::SERVICE, format!("tags of the resource type {kind}")))
}

fn missing(id: &str) -> OpError {
    errors::invalid_resource_id(format!(
        "The resource ID \"{id}\" is not valid. Verify the ID and try again."
    ))
    .into()
}

async fn change(cx: &Cx, id: String, change: impl FnOnce(&mut Parameter) + Send + 'static) -> OpResult<()> {
    let scope = cx.scope();
    cx.write(move |tx| {
        let name = Reference::parse(&id).name;
        let mut row = find(tx, &scope, &name)?.ok_or_else(|| missing(&id))?;
        change(&mut row);
        if row.tags.len() > MOST_TAGS {
            return Err(errors::too_many_tags_error("A resource can have at most 50 tags.").into());
        }
        Ok(PARAMETERS.put(tx, &scope, &row.name, &row)?)
    })
    .await
}

pub async fn add_tags_to_resource(
    cx: Cx,
    input: AddTagsToResourceInput,
) -> OpResult<AddTagsToResourceOutput> {
    check(input.resource_type)?;
    change(&cx, input.resource_id, |row| row.tag(input.tags)).await?;
    Ok(AddTagsToResourceOutput {})
}

pub async fn remove_tags_from_resource(
    cx: Cx,
    input: RemoveTagsFromResourceInput,
) -> OpResult<RemoveTagsFromResourceOutput> {
    check(input.resource_type)?;
    change(&cx, input.resource_id, move |row| row.tags.retain(|key, _| !input.tag_keys.contains(key)))
        .await?;
    Ok(RemoveTagsFromResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    check(input.resource_type)?;
    let name = Reference::parse(&input.resource_id).name;
    let row = cx.read(|r| find(r, &cx.scope(), &name))?.ok_or_else(|| missing(&input.resource_id))?;
    let tags = row.tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceOutput { tag_list: Some(tags) })
}
