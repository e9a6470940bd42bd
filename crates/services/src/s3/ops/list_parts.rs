//! ListParts and ListMultipartUploads.

use super::super::bucket::{self, BucketRow, canonical_id, check_owner};
use super::super::listing::{PAGE, Query, url_encode};
use super::super::multipart::UploadRow;
use super::super::table::{UPLOADS, scope, upload_key};
use super::multipart::{find, parts};
use crate::{Cx, OpResult, put_checksum};
use aws::Error;
use aws::s3::{
    CommonPrefix, Initiator, ListMultipartUploadsInput, ListMultipartUploadsOutput, ListPartsInput,
    ListPartsOutput, MultipartUpload, Owner, Part, StorageClass,
};

fn owner(bucket: &BucketRow) -> Owner {
    Owner { id: Some(canonical_id(bucket.owner)), ..Default::default() }
}

fn initiator(upload: &UploadRow) -> Initiator {
    let name = upload.initiator.rsplit(['/', ':']).next().unwrap_or_default();
    Initiator { id: Some(upload.initiator.clone()), display_name: Some(name.to_owned()) }
}

fn limit(given: Option<i32>) -> usize {
    given.and_then(|n| usize::try_from(n).ok()).unwrap_or(PAGE).min(PAGE)
}

pub async fn list_parts(cx: Cx, input: ListPartsInput) -> OpResult<ListPartsOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let (upload, rows) = cx.world().store().read(|r| {
        let upload = find(r, &scope(&bucket), &input.key, &input.upload_id)?;
        OpResult::Ok((upload, parts(r, &scope(&bucket), &input.upload_id)?))
    })?;
    let (after, limit) = (input.part_number_marker.unwrap_or_default(), limit(input.max_parts));
    let mut rest = rows.into_iter().filter(|row| row.number > after);
    let page: Vec<_> = rest.by_ref().take(limit).collect();
    let is_truncated = limit > 0 && rest.next().is_some();
    let next = page.last().map_or(0, |row| row.number);
    let part = |row: super::super::multipart::PartRow| {
        let mut part = Part {
            part_number: Some(row.number),
            last_modified: Some(row.modified_at),
            e_tag: Some(format!("\"{}\"", row.e_tag)),
            size: i64::try_from(row.size).ok(),
            ..Default::default()
        };
        if upload.chosen {
            put_checksum!(part, &Some(row.checksum));
        }
        part
    };
    Ok(ListPartsOutput {
        bucket: Some(input.bucket),
        key: Some(input.key),
        upload_id: Some(input.upload_id),
        part_number_marker: Some(after),
        next_part_number_marker: Some(next),
        max_parts: i32::try_from(limit).ok(),
        is_truncated: Some(is_truncated),
        parts: Some(page.into_iter().map(part).collect()),
        initiator: Some(initiator(&upload)),
        owner: Some(owner(&bucket)),
        storage_class: Some(upload.headers.storage_class.unwrap_or(StorageClass::Standard)),
        checksum_algorithm: upload.chosen.then(|| upload.algorithm.model()),
        checksum_type: upload.chosen.then(|| upload.kind.model()),
        ..Default::default()
    })
}

/// An upload, or what uploads roll up to.
enum Entry {
    Upload(Box<UploadRow>),
    Prefix(String),
}

/// A page of uploads, in the order of keys and then of ids. There are never very many at a time.
fn page(rows: Vec<UploadRow>, query: &Query, after_id: Option<&str>) -> (Vec<Entry>, bool) {
    let mut entries: Vec<Entry> = Vec::new();
    for row in rows {
        let group = query.group(&row.key).map(str::to_owned);
        let name = group.as_deref().unwrap_or(&row.key);
        let is_after = match (query.after.as_deref(), after_id) {
            (None, _) => true,
            (Some(key), Some(id)) if key == name && group.is_none() => row.id.as_str() > id,
            (Some(key), _) => name > key,
        };
        let again =
            matches!((entries.last(), &group), (Some(Entry::Prefix(last)), Some(group)) if last == group);
        if !is_after || again {
            continue;
        }
        if entries.len() == query.limit {
            return (entries, query.limit > 0);
        }
        entries.push(group.map_or_else(|| Entry::Upload(Box::new(row)), Entry::Prefix));
    }
    (entries, false)
}

pub async fn list_multipart_uploads(
    cx: Cx,
    input: ListMultipartUploadsInput,
) -> OpResult<ListMultipartUploadsOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let query = Query {
        prefix: input.prefix.clone().unwrap_or_default(),
        delimiter: input.delimiter.clone().filter(|d| !d.is_empty()),
        after: input.key_marker.clone().filter(|m| !m.is_empty()),
        limit: limit(input.max_uploads),
    };
    let rows = cx.read(|r| UPLOADS.scan(r, &scope(&bucket), &query.prefix, None, usize::MAX))?;
    let rows = rows.into_iter().map(|(_, row)| row).collect();
    let after_id = input.upload_id_marker.as_deref().filter(|m| !m.is_empty());
    if let (Some(key), Some(id)) = (&query.after, after_id) {
        cx.read(|r| UPLOADS.get(r, &scope(&bucket), upload_key(key, id)))?.ok_or_else(|| {
            Error::new("InvalidArgument", 400, "Invalid uploadId marker")
                .with("ArgumentName", "upload-id-marker")
                .with("ArgumentValue", id)
        })?;
    }
    let (entries, is_truncated) = page(rows, &query, after_id);
    let text = |text: &str| if input.encoding_type.is_some() { url_encode(text) } else { text.to_owned() };
    let (mut uploads, mut prefixes) = (Vec::new(), Vec::new());
    let (mut next_key, mut next_id) = (None, None);
    for entry in entries {
        match entry {
            Entry::Prefix(prefix) => {
                // A page of prefixes alone does not say where to go on.
                next_key = next_key.map(|_| text(&prefix));
                next_id = None;
                prefixes.push(CommonPrefix { prefix: Some(text(&prefix)) });
            }
            Entry::Upload(row) => {
                (next_key, next_id) = (Some(text(&row.key)), Some(row.id.clone()));
                uploads.push(MultipartUpload {
                    initiator: Some(initiator(&row)),
                    key: Some(text(&row.key)),
                    initiated: Some(row.initiated_at),
                    storage_class: Some(row.headers.storage_class.unwrap_or(StorageClass::Standard)),
                    owner: Some(owner(&bucket)),
                    checksum_algorithm: row.chosen.then(|| row.algorithm.model()),
                    checksum_type: row.chosen.then(|| row.kind.model()),
                    upload_id: Some(row.id),
                    ..Default::default()
                });
            }
        }
    }
    Ok(ListMultipartUploadsOutput {
        bucket: Some(bucket.name),
        key_marker: Some(text(input.key_marker.as_deref().unwrap_or_default())),
        // Without a key, an id marks nothing.
        upload_id_marker: Some(input.upload_id_marker.filter(|_| query.after.is_some()).unwrap_or_default()),
        next_key_marker: Some(next_key.unwrap_or_default()),
        next_upload_id_marker: Some(next_id.unwrap_or_default()),
        prefix: Some(text(&query.prefix)).filter(|prefix| !prefix.is_empty()),
        delimiter: query.delimiter.as_deref().map(text),
        max_uploads: i32::try_from(query.limit).ok(),
        is_truncated: Some(is_truncated),
        uploads: Some(uploads),
        common_prefixes: Some(prefixes),
        encoding_type: input.encoding_type,
        ..Default::default()
    })
}
