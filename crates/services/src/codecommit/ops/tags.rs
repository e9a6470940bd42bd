//! Tags of repositories.

use super::super::repository::{MOST_TAGS, Repository, missing};
use super::super::table::{REPOSITORIES, find};
use crate::{Cx, OpResult};
use aws::Arn;
use aws::codecommit::{
    ListTagsForResourceInput, ListTagsForResourceOutput, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput, errors,
};

/// The repository's name in an ARN of the caller's account and region.
fn name(cx: &Cx, arn: &str) -> OpResult<String> {
    let parsed = arn.parse::<Arn>().ok().filter(|a| a.service == "codecommit");
    let parsed = parsed.ok_or_else(|| {
        errors::invalid_resource_arn_exception(format!("The value for the resource ARN is not valid: {arn}"))
    })?;
    if parsed.account != cx.account().as_str() || parsed.region != cx.region().as_str() {
        return Err(missing(&parsed.resource).into());
    }
    Ok(parsed.resource)
}

async fn change(cx: &Cx, arn: &str, change: impl FnOnce(&mut Repository) + Send + 'static) -> OpResult<()> {
    let (name, scope) = (name(cx, arn)?, cx.scope());
    cx.write(move |tx| {
        let mut row = REPOSITORIES.get(tx, &scope, &name)?.ok_or_else(|| missing(&name))?;
        change(&mut row);
        if row.tags.len() > MOST_TAGS {
            return Err(errors::too_many_tags_exception("A repository can have at most 50 tags.").into());
        }
        Ok(REPOSITORIES.put(tx, &scope, &name, &row)?)
    })
    .await
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    change(&cx, &input.resource_arn, |row| row.tags.extend(input.tags)).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let keys = input.tag_keys;
    change(&cx, &input.resource_arn, move |row| row.tags.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    let row = find(&cx, &name(&cx, &input.resource_arn)?)?;
    Ok(ListTagsForResourceOutput { tags: Some(row.tags), next_token: None })
}
