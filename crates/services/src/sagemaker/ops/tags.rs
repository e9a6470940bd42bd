//! Tags of whatever has an ARN.

use super::super::job::{Kind, key};
use super::super::table::{ENDPOINT_CONFIGS, ENDPOINTS, JOBS, MODELS, TAGS, job_key};
use super::super::validate::invalid;
use crate::{Cx, OpResult};
use aws::sagemaker::{
    AddTagsInput, AddTagsOutput, DeleteTagsInput, DeleteTagsOutput, ListTagsInput, ListTagsOutput, Tag,
};
use aws::{Arn, Error};
use store::{Reader, Scope};

const MOST_TAGS: usize = 50;

/// Tags of something that is made; those of the system's are its services' to give.
pub fn checked(cx: &Cx, tags: Vec<Tag>) -> Result<Vec<Tag>, Error> {
    for (index, tag) in tags.iter().enumerate() {
        if tags[..index].iter().any(|other| other.key == tag.key) {
            return Err(invalid(format!("Duplicate tag keys are not allowed: {}", tag.key)));
        }
        if tag.key.to_ascii_lowercase().starts_with("aws:") && !cx.caller().acts_for_service() {
            return Err(invalid("Tag keys starting with 'aws:' are reserved for system use"));
        }
    }
    Ok(tags)
}

/// The rows that an ARN of the caller's own is in, if it names something that there is.
fn find(cx: &Cx, reader: &Reader<'_>, arn: &str) -> OpResult<Scope> {
    let missing = || invalid(format!("Could not find resource {arn}"));
    let parsed = arn.parse::<Arn>().ok().filter(|parsed| {
        parsed.service == "sagemaker"
            && parsed.account == cx.account().as_str()
            && parsed.region == cx.region().as_str()
    });
    let parsed = parsed.ok_or_else(missing)?;
    let (noun, name) = parsed.resource.split_once('/').ok_or_else(missing)?;
    let scope = cx.scope();
    let is_there = match noun {
        "model" => MODELS.get(reader, &scope, name)?.is_some(),
        "endpoint-config" => ENDPOINT_CONFIGS.get(reader, &scope, name)?.is_some(),
        "endpoint" => ENDPOINTS.get(reader, &scope, name)?.is_some(),
        _ => {
            let kind = Kind::ALL.into_iter().find(|kind| kind.noun() == noun).ok_or_else(missing)?;
            JOBS.get(reader, &scope, job_key(kind, &key(name)))?.is_some()
        }
    };
    if is_there { Ok(scope) } else { Err(missing().into()) }
}

pub async fn add_tags(cx: Cx, input: AddTagsInput) -> OpResult<AddTagsOutput> {
    let more = checked(&cx, input.tags)?;
    let here = cx.clone();
    let tags = cx
        .write(move |tx| {
            let scope = find(&here, tx, &input.resource_arn)?;
            let mut tags = TAGS.get(tx, &scope, input.resource_arn.as_str())?.unwrap_or_default();
            tags.retain(|tag| more.iter().all(|new| new.key != tag.key));
            tags.extend(more);
            if tags.len() > MOST_TAGS {
                return Err(invalid("The number of tags has reached the limit of 50.").into());
            }
            TAGS.put(tx, &scope, input.resource_arn.as_str(), &tags)?;
            Ok(tags)
        })
        .await?;
    Ok(AddTagsOutput { tags: Some(tags) })
}

pub async fn delete_tags(cx: Cx, input: DeleteTagsInput) -> OpResult<DeleteTagsOutput> {
    let here = cx.clone();
    cx.write(move |tx| {
        let scope = find(&here, tx, &input.resource_arn)?;
        let mut tags = TAGS.get(tx, &scope, input.resource_arn.as_str())?.unwrap_or_default();
        tags.retain(|tag| !input.tag_keys.contains(&tag.key));
        Ok(TAGS.put(tx, &scope, input.resource_arn.as_str(), &tags)?)
    })
    .await?;
    Ok(DeleteTagsOutput {})
}

/// All in one page: there are at most fifty, and a page has at least as many.
pub async fn list_tags(cx: Cx, input: ListTagsInput) -> OpResult<ListTagsOutput> {
    if input.next_token.is_some() {
        return Err(invalid("Invalid NextToken").into());
    }
    let tags = cx.world().store().read(|r| -> OpResult<_> {
        let scope = find(&cx, r, &input.resource_arn)?;
        Ok(TAGS.get(r, &scope, input.resource_arn.as_str())?.unwrap_or_default())
    })?;
    Ok(ListTagsOutput { tags: Some(tags), next_token: None })
}
