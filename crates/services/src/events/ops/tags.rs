//! Tags of rules and buses.

use super::super::bus::{Place, of_rule_arn};
use super::super::rule::missing;
use super::super::table::{BUSES, RULES, rule_key};
use crate::{Cx, OpResult};
use aws::Error;
use aws::events::{
    ListTagsForResourceInput, ListTagsForResourceOutput, Tag, TagResourceInput, TagResourceOutput,
    UntagResourceInput, UntagResourceOutput,
};
use indexmap::IndexMap;

type Tags = IndexMap<String, String>;

/// Tags of one resource. [Tagging AWS resources]
const MOST_TAGS: usize = 50;

/// The bus, and the rule if it is one.
fn named(cx: &Cx, arn: &str) -> OpResult<(Place, Option<String>)> {
    let (place, rule) = match of_rule_arn(arn) {
        Some((place, rule)) => (place, Some(rule)),
        None => match Place::of_arn(arn) {
            Some(place) => (place, None),
            None => return Err(Error::validation("Parameter ResourceARN is not valid.").into()),
        },
    };
    Ok((Place::own(cx, Some(&place.arn().to_string()))?, rule))
}

/// Changes the tags, and gives them as they are then.
async fn change(cx: &Cx, arn: &str, change: impl FnOnce(&mut Tags) + Send + 'static) -> OpResult<Tags> {
    let (place, rule) = named(cx, arn)?;
    cx.write(move |tx| {
        let scope = place.scope();
        let checked = |tags: &Tags| match tags.len() {
            0..=MOST_TAGS => Ok(()),
            _ => Err(Error::validation("A resource can have at most 50 tags.")),
        };
        if let Some(name) = rule {
            let key = rule_key(&place.bus, &name);
            let row = RULES.get(tx, &scope, key.as_str())?;
            let mut row = row.ok_or_else(|| missing(&name, &place.bus))?;
            change(&mut row.tags);
            checked(&row.tags)?;
            RULES.put(tx, &scope, key, &row)?;
            return Ok(row.tags);
        }
        let mut row = place.must_find(tx)?;
        change(&mut row.tags);
        checked(&row.tags)?;
        BUSES.put(tx, &scope, &place.bus, &row)?;
        Ok(row.tags)
    })
    .await
}

pub async fn tag_resource(cx: Cx, input: TagResourceInput) -> OpResult<TagResourceOutput> {
    let tags = input.tags.into_iter().map(|tag| (tag.key, tag.value));
    change(&cx, &input.resource_arn, |all| all.extend(tags)).await?;
    Ok(TagResourceOutput {})
}

pub async fn untag_resource(cx: Cx, input: UntagResourceInput) -> OpResult<UntagResourceOutput> {
    let keys = input.tag_keys;
    change(&cx, &input.resource_arn, move |all| all.retain(|key, _| !keys.contains(key))).await?;
    Ok(UntagResourceOutput {})
}

pub async fn list_tags_for_resource(
    cx: Cx,
    input: ListTagsForResourceInput,
) -> OpResult<ListTagsForResourceOutput> {
    let (place, rule) = named(&cx, &input.resource_arn)?;
    let tags = match rule {
        Some(name) => {
            let row = cx.read(|r| RULES.get(r, &place.scope(), rule_key(&place.bus, &name)))?;
            row.ok_or_else(|| missing(&name, &place.bus))?.tags
        }
        None => cx.world().store().read(|r| place.must_find(r))?.tags,
    };
    let tags = tags.into_iter().map(|(key, value)| Tag { key, value }).collect();
    Ok(ListTagsForResourceOutput { tags: Some(tags) })
}
