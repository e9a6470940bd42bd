//! ListObjectsV2, ListObjects and ListObjectVersions.

use super::super::bucket::{self, BucketRow, canonical_id, check_owner};
use super::super::listing::{self, Entry, Listed, PAGE, Query, url_encode};
use super::super::object::ObjectRow;
use super::super::table::scope;
use crate::{Cx, OpResult, paging};
use aws::Error;
use aws::s3::{
    CommonPrefix, DeleteMarkerEntry, EncodingType, ListObjectVersionsInput, ListObjectVersionsOutput,
    ListObjectsInput, ListObjectsOutput, ListObjectsV2Input, ListObjectsV2Output, Object, ObjectStorageClass,
    ObjectVersion, ObjectVersionStorageClass, Owner, StorageClass,
};

/// What continuation tokens are of.
const LIST: &str = "ListObjectsV2";

fn limit(max_keys: Option<i32>) -> OpResult<usize> {
    let Some(max_keys) = max_keys else { return Ok(PAGE) };
    let limit = usize::try_from(max_keys).map_err(|_| {
        let message = "Argument maxKeys must be an integer between 0 and 2147483647";
        Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "maxKeys")
            .with("ArgumentValue", max_keys.to_string())
    })?;
    Ok(limit.min(PAGE))
}

fn as_number(count: usize) -> Option<i32> {
    i32::try_from(count).ok()
}

/// Texts as the request wants them written.
#[derive(Clone, Copy)]
struct Writing(Option<EncodingType>);

impl Writing {
    fn text(self, text: &str) -> String {
        if self.0.is_some() { url_encode(text) } else { text.to_owned() }
    }

    fn optional(self, text: Option<&String>) -> Option<String> {
        text.filter(|t| !t.is_empty()).map(|t| self.text(t))
    }
}

fn owner(bucket: &BucketRow) -> Owner {
    Owner { id: Some(canonical_id(bucket.owner)), ..Default::default() }
}

fn class(row: &ObjectRow) -> &'static str {
    row.headers.storage_class.unwrap_or(StorageClass::Standard).as_str()
}

fn object(key: String, row: &ObjectRow, owner: Option<Owner>) -> Object {
    Object {
        key: Some(key),
        last_modified: Some(row.modified_at),
        e_tag: Some(row.quoted_e_tag()),
        checksum_algorithm: row.checksum.as_ref().map(|c| vec![c.algorithm.model()]),
        checksum_type: row.checksum.as_ref().map(|c| c.kind.model()),
        size: i64::try_from(row.size).ok(),
        storage_class: class(row).parse().ok().or(Some(ObjectStorageClass::Standard)),
        owner,
        ..Default::default()
    }
}

fn split(
    entries: Vec<Entry<ObjectRow>>,
    writing: Writing,
    owner: Option<&Owner>,
) -> (Vec<Object>, Vec<CommonPrefix>) {
    let (mut contents, mut prefixes) = (Vec::new(), Vec::new());
    for entry in entries {
        match entry {
            Entry::Item(key, row) => contents.push(object(writing.text(&key), &row, owner.cloned())),
            Entry::Prefix(prefix) => prefixes.push(CommonPrefix { prefix: Some(writing.text(&prefix)) }),
        }
    }
    (contents, prefixes)
}

pub async fn list_objects_v2(cx: Cx, input: ListObjectsV2Input) -> OpResult<ListObjectsV2Output> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let is_continued = input.continuation_token.is_some();
    let after = match &input.continuation_token {
        None => input.start_after.clone(),
        Some(token) => {
            let wrong = || {
                Error::new("InvalidArgument", 400, "The continuation token provided is incorrect")
                    .with("ArgumentName", "continuation-token")
            };
            Some(paging::read(LIST, token).ok_or_else(wrong)?)
        }
    };
    let query = Query {
        prefix: input.prefix.clone().unwrap_or_default(),
        delimiter: input.delimiter.clone().filter(|d| !d.is_empty()),
        after: after.filter(|a| !a.is_empty()),
        limit: limit(input.max_keys)?,
    };
    let page = cx.read(|r| listing::objects(r, &scope(&bucket), &query))?;
    let last = page.entries.last().filter(|_| page.is_truncated).map(|e| paging::token(LIST, e.name()));
    let writing = Writing(input.encoding_type);
    let count = page.entries.len();
    let owner = input.fetch_owner.unwrap_or_default().then(|| owner(&bucket));
    let (contents, common_prefixes) = split(page.entries, writing, owner.as_ref());
    Ok(ListObjectsV2Output {
        is_truncated: Some(page.is_truncated),
        contents: Some(contents),
        name: Some(bucket.name),
        prefix: Some(writing.text(&query.prefix)),
        delimiter: writing.optional(input.delimiter.as_ref()),
        max_keys: as_number(query.limit),
        common_prefixes: Some(common_prefixes),
        encoding_type: input.encoding_type,
        key_count: as_number(count),
        continuation_token: input.continuation_token,
        next_continuation_token: last,
        // Which says nothing beside a token.
        start_after: if is_continued { None } else { writing.optional(input.start_after.as_ref()) },
        ..Default::default()
    })
}

pub async fn list_objects(cx: Cx, input: ListObjectsInput) -> OpResult<ListObjectsOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let query = Query {
        prefix: input.prefix.clone().unwrap_or_default(),
        delimiter: input.delimiter.clone().filter(|d| !d.is_empty()),
        after: input.marker.clone().filter(|m| !m.is_empty()),
        limit: limit(input.max_keys)?,
    };
    let page = cx.read(|r| listing::objects(r, &scope(&bucket), &query))?;
    let writing = Writing(input.encoding_type);
    // Without a delimiter, clients take the last key.
    let with_marker = page.is_truncated && query.delimiter.is_some();
    let next_marker = page.entries.last().filter(|_| with_marker).map(|e| writing.text(e.name()));
    let (contents, common_prefixes) = split(page.entries, writing, Some(&owner(&bucket)));
    Ok(ListObjectsOutput {
        is_truncated: Some(page.is_truncated),
        marker: Some(writing.text(input.marker.as_deref().unwrap_or_default())),
        next_marker,
        contents: Some(contents),
        name: Some(bucket.name),
        prefix: Some(writing.text(&query.prefix)),
        delimiter: writing.optional(input.delimiter.as_ref()),
        max_keys: as_number(query.limit),
        common_prefixes: Some(common_prefixes),
        encoding_type: input.encoding_type,
        ..Default::default()
    })
}

pub async fn list_object_versions(
    cx: Cx,
    input: ListObjectVersionsInput,
) -> OpResult<ListObjectVersionsOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let key_marker = input.key_marker.clone().filter(|m| !m.is_empty());
    let version_marker = input.version_id_marker.clone().filter(|m| !m.is_empty());
    if version_marker.is_some() && key_marker.is_none() {
        let message = "A version-id marker cannot be specified without a key marker.";
        return Err(Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "version-id-marker")
            .with("ArgumentValue", version_marker.unwrap_or_default())
            .into());
    }
    let query = Query {
        prefix: input.prefix.clone().unwrap_or_default(),
        delimiter: input.delimiter.clone().filter(|d| !d.is_empty()),
        after: key_marker,
        limit: limit(input.max_keys)?,
    };
    let page = cx.read(|r| listing::versions(r, &scope(&bucket), &query, version_marker.as_deref()))?;
    let writing = Writing(input.encoding_type);
    let last = page.entries.last().filter(|_| page.is_truncated);
    let next_key_marker = last.map(|entry| writing.text(entry.name()));
    let next_version_id_marker = last.and_then(|entry| match entry {
        Entry::Item(_, listed) => Some(listed.row.version_id().to_owned()),
        Entry::Prefix(_) => None,
    });
    let mut output = ListObjectVersionsOutput {
        is_truncated: Some(page.is_truncated),
        key_marker: Some(writing.text(input.key_marker.as_deref().unwrap_or_default())),
        version_id_marker: Some(input.version_id_marker.unwrap_or_default()),
        next_key_marker,
        next_version_id_marker,
        name: Some(bucket.name.clone()),
        prefix: Some(writing.text(&query.prefix)),
        delimiter: writing.optional(input.delimiter.as_ref()),
        max_keys: as_number(query.limit),
        encoding_type: input.encoding_type,
        ..Default::default()
    };
    sort(page.entries, writing, &owner(&bucket), &mut output);
    Ok(output)
}

/// Versions, markers and prefixes each into their list.
fn sort(entries: Vec<Entry<Listed>>, writing: Writing, owner: &Owner, output: &mut ListObjectVersionsOutput) {
    let (mut versions, mut markers, mut prefixes) = (Vec::new(), Vec::new(), Vec::new());
    for entry in entries {
        let (key, Listed { row, is_latest }) = match entry {
            Entry::Item(key, listed) => (writing.text(&key), listed),
            Entry::Prefix(prefix) => {
                prefixes.push(CommonPrefix { prefix: Some(writing.text(&prefix)) });
                continue;
            }
        };
        let version_id = Some(row.version_id().to_owned());
        if row.is_marker {
            markers.push(DeleteMarkerEntry {
                owner: Some(owner.clone()),
                key: Some(key),
                version_id,
                is_latest: Some(is_latest),
                last_modified: Some(row.modified_at),
            });
            continue;
        }
        versions.push(ObjectVersion {
            e_tag: Some(row.quoted_e_tag()),
            checksum_algorithm: row.checksum.as_ref().map(|c| vec![c.algorithm.model()]),
            checksum_type: row.checksum.as_ref().map(|c| c.kind.model()),
            size: i64::try_from(row.size).ok(),
            storage_class: Some(ObjectVersionStorageClass::Standard),
            key: Some(key),
            version_id,
            is_latest: Some(is_latest),
            last_modified: Some(row.modified_at),
            owner: Some(owner.clone()),
            ..Default::default()
        });
    }
    output.versions = Some(versions);
    output.delete_markers = Some(markers);
    output.common_prefixes = Some(prefixes);
}
