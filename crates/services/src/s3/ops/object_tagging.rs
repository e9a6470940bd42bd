//! GetObjectTagging, PutObjectTagging and DeleteObjectTagging.

use super::super::bucket::{self, check_owner, find_in};
use super::super::conditions::{no_such_key, object_tags};
use super::super::event::Request;
use super::super::table::scope;
use super::super::versions::{Change, by_id, newest};
use super::get_object::find_described;
use crate::{Cx, OpError, OpResult};
use aws::s3::{
    DeleteObjectTaggingInput, DeleteObjectTaggingOutput, GetObjectTaggingInput, GetObjectTaggingOutput,
    PutObjectTaggingInput, PutObjectTaggingOutput, Tag,
};
use indexmap::IndexMap;

pub async fn get_object_tagging(cx: Cx, input: GetObjectTaggingInput) -> OpResult<GetObjectTaggingOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let place = (input.key.as_str(), input.version_id.as_deref());
    let row = find_described(&cx, &bucket, place, "GET").map_err(|error| match error {
        // Here alone, the key is told with its bucket.
        OpError::Aws(error) if error.code == "NoSuchKey" => {
            no_such_key(&format!("{}/{}", input.bucket, input.key)).into()
        }
        other => other,
    })?;
    Ok(GetObjectTaggingOutput {
        version_id: bucket.is_versioned().then(|| row.version_id().to_owned()),
        tag_set: Some(row.tags.into_iter().map(|(key, value)| Tag { key, value }).collect()),
    })
}

/// Sets the tags of a version; gives its id where it has one.
async fn set(
    cx: &Cx,
    (bucket, key, version): (String, String, Option<String>),
    owner: Option<String>,
    (method, tags): (&'static str, IndexMap<String, String>),
) -> OpResult<Option<String>> {
    let found = bucket::find(cx, &bucket)?;
    check_owner(&found, owner.as_deref())?;
    // Refuses what is not there in the words of reads.
    find_described(cx, &found, (&key, version.as_deref()), method)?;
    let (request, blobs) = (Request::of(cx), cx.world().store().blobs().clone());
    cx.write(move |tx| {
        let bucket = find_in(tx, &bucket)?;
        let scope = scope(&bucket);
        let row = match &version {
            None => newest(tx, &scope, &key)?,
            Some(id) => by_id(tx, &scope, &key, id)?,
        };
        let mut row = row.filter(|row| !row.is_marker).ok_or_else(|| no_such_key(&key))?;
        row.tags = tags;
        Change::new(tx, &blobs, &bucket).rewrite(&key, &row)?;
        request.tagged(tx, &bucket, &key, &row, !row.tags.is_empty())?;
        Ok(bucket.is_versioned().then(|| row.version_id().to_owned()))
    })
    .await
}

pub async fn put_object_tagging(cx: Cx, input: PutObjectTaggingInput) -> OpResult<PutObjectTaggingOutput> {
    let pairs = input.tagging.tag_set.into_iter().map(|t| (t.key, t.value)).collect();
    let place = (input.bucket, input.key, input.version_id);
    let version_id = set(&cx, place, input.expected_bucket_owner, ("PUT", object_tags(pairs)?)).await?;
    Ok(PutObjectTaggingOutput { version_id })
}

pub async fn delete_object_tagging(
    cx: Cx,
    input: DeleteObjectTaggingInput,
) -> OpResult<DeleteObjectTaggingOutput> {
    let place = (input.bucket, input.key, input.version_id);
    let version_id = set(&cx, place, input.expected_bucket_owner, ("DELETE", IndexMap::new())).await?;
    Ok(DeleteObjectTaggingOutput { version_id })
}
