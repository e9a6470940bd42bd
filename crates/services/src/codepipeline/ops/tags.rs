//! TagResource, UntagResource, ListTagsForResource: of pipelines, the only resources with tags that are served.

use super::super::table::PIPELINES;
use super::after;
use crate::{Cx, OpResult, paging};
use aws::Arn;
use aws::codepipeline::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput, errors,
};
use indexmap::IndexMap;

/// Tags of one resource. [Tagging resources]
const MOST_TAGS: usize = 50;

/// The tags that a resource has once these are put on it.
pub fn accept_tags(mut tags: IndexMap<String, String>, new: Vec<Tag>) -> OpResult<IndexMap<String, String>> {
    for Tag { key, value } in new {
        tags.insert(key, value);
    }
    let own = tags.keys().filter(|key| !key.starts_with("aws:")).count();
    if own > MOST_TAGS {
        return Err(errors::too_many_tags_exception("A resource can have at most 50 tags.").into());
    }
    Ok(tags)
}

pub fn shown(tags: IndexMap<String, String>) -> Vec<Tag> {
    tags.into_iter().map(|(key, value)| Tag { key, value }).collect()
}

/// The name of the pipeline that an ARN is of.
fn pipeline(cx: &Cx, arn: &str) -> OpResult<String> {
    let invalid = || errors::invalid_arn_exception(format!("The ARN '{arn}' is not valid."));
    let parsed: Arn = arn.parse().map_err(|_| invalid())?;
    let here = parsed.service == "codepipeline"
        && parsed.region == cx.region().as_str()
        && parsed.account == cx.account().as_str();
    if here { Ok(parsed.resource) } else { Err(invalid().into()) }
}

async fn change(
    cx: &Cx,
    arn: String,
    change: impl FnOnce(IndexMap<String, String>) -> OpResult<IndexMap<String, String>> + Send + 'static,
) -> OpResult<()> {
    let (name, scope) = (pipeline(cx, &arn)?, cx.scope());
    cx.write(move |tx| {
        let row = PIPELINES.get(tx, &scope, &name)?;
        let mut row = row.ok_or_else(|| missing(&arn))?;
        row.tags = change(row.tags)?;
        Ok(PIPELINES.put(tx, &scope, &name, &row)?)
    })
    .await
}

fn missing(arn: &str) -> aws::Error {
    errors::resource_not_found_exception(format!("The resource '{arn}' was not found."))
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    change(&cx, input.resource_arn, move |tags| accept_tags(tags, input.tags)).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    change(&cx, input.resource_arn, move |mut tags| {
        tags.retain(|key, _| !input.tag_keys.contains(key));
        Ok(tags)
    })
    .await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    const LIST: &str = "ListTagsForResource";
    let name = pipeline(&cx, &input.resource_arn)?;
    after(LIST, input.next_token.as_deref())?;
    let row = cx.read(|r| PIPELINES.get(r, &cx.scope(), &name))?;
    let tags = shown(row.ok_or_else(|| missing(&input.resource_arn))?.tags);
    let size = super::page_size(input.max_results);
    let page = paging::page(LIST, tags, |t| t.key.clone(), input.next_token.as_deref(), size);
    let (tags, next_token) =
        page.ok_or_else(|| errors::invalid_next_token_exception("The next token is not valid."))?;
    Ok(ListTagsForResourceOutput { tags: Some(tags), next_token })
}
