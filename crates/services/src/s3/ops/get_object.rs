//! GetObject and HeadObject: the same look at an object, with and without its bytes.

use super::super::access;
use super::super::bucket::{self, BucketRow, check_owner};
use super::super::checksum::{Checksum, Kind};
use super::super::conditions::{Read, no_such_key, range};
use super::super::data;
use super::super::encryption;
use super::super::lifecycle;
use super::super::metadata;
use super::super::object::{NULL_VERSION, ObjectRow};
use super::super::table::scope;
use super::super::version_id;
use super::super::versions::{by_id, newest};
use crate::{Cx, OpResult, put_checksum, put_customer, put_encryption, put_lock};
use aws::Error;
use aws::s3::{ChecksumMode, GetObjectInput, GetObjectOutput, HeadObjectInput, HeadObjectOutput};

/// A version id that can't be one: not of the form, or of a bucket that has no versions.
pub fn check_version(bucket: &BucketRow, version: Option<&str>) -> OpResult<()> {
    let Some(id) = version.filter(|id| *id != NULL_VERSION) else { return Ok(()) };
    if bucket.is_versioned() && version_id::sequence_of(id).is_some() {
        return Ok(());
    }
    Err(Error::new("InvalidArgument", 400, "Invalid version id specified")
        .with("ArgumentName", "versionId")
        .with("ArgumentValue", id)
        .into())
}

/// A version as a request names it, or S3's reason why there is none to see.
pub fn find(cx: &Cx, bucket: &BucketRow, key: &str, version: Option<&str>) -> OpResult<ObjectRow> {
    let marker = match look_up(cx, bucket, key, version)? {
        row if !row.is_marker => return Ok(row),
        marker => marker,
    };
    if version.is_none() {
        return Err(no_such_key(key)
            .with_header("x-amz-delete-marker", "true")
            .with_header("x-amz-version-id", marker.version_id())
            .into());
    }
    Err(method_not_allowed("GET", &marker)
        .with_header("last-modified", marker.modified_at.to_http_date())
        .into())
}

/// The same for what is said of an object, not of its bytes: a marker has nothing of that kind, however it was named.
pub fn find_described(
    cx: &Cx,
    bucket: &BucketRow,
    (key, version): (&str, Option<&str>),
    method: &'static str,
) -> OpResult<ObjectRow> {
    let row = look_up(cx, bucket, key, version)?;
    if row.is_marker { Err(method_not_allowed(method, &row).into()) } else { Ok(row) }
}

fn method_not_allowed(method: &'static str, marker: &ObjectRow) -> Error {
    Error::new("MethodNotAllowed", 405, "The specified method is not allowed against this resource.")
        .with("Method", method)
        .with("ResourceType", "DeleteMarker")
        .with_header("allow", "DELETE")
        .with_header("x-amz-delete-marker", "true")
        .with_header("x-amz-version-id", marker.version_id())
}

/// What there is under a key, maybe a marker.
fn look_up(cx: &Cx, bucket: &BucketRow, key: &str, version: Option<&str>) -> OpResult<ObjectRow> {
    let scope = scope(bucket);
    let found = cx.read(|r| match version {
        None => newest(r, &scope, key),
        Some(id) => by_id(r, &scope, key, id),
    })?;
    match (found, version) {
        (Some(row), Some(_)) => Ok(row),
        (Some(row), None) if !row.is_marker => Ok(row),
        // To whom the keys are not listed, what is missing is denied.
        (_, None) if !access::may_list(cx, bucket)? => {
            Err(Error::new("AccessDenied", 403, "Access Denied").into())
        }
        (Some(marker), None) => Ok(marker),
        (None, None) => Err(no_such_key(key).into()),
        (None, Some(id)) => {
            check_version(bucket, version)?;
            Err(Error::new("NoSuchVersion", 404, "The specified version does not exist.")
                .with("Key", key)
                .with("VersionId", id)
                .into())
        }
    }
}

/// What a request wants to see of an object.
#[derive(Default)]
struct Look<'a> {
    range: Option<&'a str>,
    part: Option<i32>,
}

/// What it gets.
struct Seen {
    offset: u64,
    length: u64,
    content_range: Option<String>,
    parts_count: Option<i32>,
}

impl Look<'_> {
    fn at(&self, row: &ObjectRow) -> OpResult<Seen> {
        let parts = i32::try_from(row.parts.len()).unwrap_or_default();
        let found = match (self.range, self.part) {
            (Some(_), Some(_)) => {
                let message = "Cannot specify both Range header and partNumber query parameter";
                return Err(Error::new("InvalidRequest", 400, message).into());
            }
            (Some(text), None) => range(text, row.size)?,
            (None, Some(number)) => {
                let error = || {
                    let message = "The requested partnumber is not satisfiable";
                    Error::new("InvalidPartNumber", 416, message)
                        .with("PartNumberRequested", number.to_string())
                        .with("ActualPartCount", parts.max(1).to_string())
                };
                Some(row.part_range(number).ok_or_else(error)?)
            }
            (None, None) => None,
        };
        let (offset, length) = found.unwrap_or((0, row.size));
        let content_range = found
            .filter(|(_, length)| *length > 0)
            .map(|(offset, length)| format!("bytes {offset}-{}/{}", offset + length - 1, row.size));
        let parts_count = (self.part.is_some() && parts > 0).then_some(parts);
        Ok(Seen { offset, length, content_range, parts_count })
    }
}

/// Fills in what both outputs have.
macro_rules! describe {
    ($output:ident, $input:expr, $bucket:expr, $row:expr, $seen:expr) => {{
        let (input, bucket, row, seen) = ($input, $bucket, $row, $seen);
        let headers = &row.headers;
        let instead = |given: &Option<String>, kept: &Option<String>| given.clone().or_else(|| kept.clone());
        let mut output = $output {
            accept_ranges: Some("bytes".into()),
            last_modified: Some(row.modified_at),
            content_length: i64::try_from(seen.length).ok(),
            content_range: seen.content_range.clone(),
            e_tag: Some(row.quoted_e_tag()),
            version_id: bucket.is_versioned().then(|| row.version_id().to_owned()),
            cache_control: instead(&input.response_cache_control, &headers.cache_control),
            content_disposition: instead(&input.response_content_disposition, &headers.content_disposition),
            content_encoding: instead(&input.response_content_encoding, &headers.content_encoding),
            content_language: instead(&input.response_content_language, &headers.content_language),
            content_type: input
                .response_content_type
                .clone()
                .or_else(|| Some(headers.content_type_or_default())),
            expires: input.response_expires.map(|at| at.to_http_date()).or_else(|| headers.expires.clone()),
            website_redirect_location: headers.website_redirect_location.clone(),
            metadata: Some(metadata::written(&headers.metadata)),
            storage_class: headers.storage_class,
            parts_count: seen.parts_count,
            tag_count: i32::try_from(row.tags.len()).ok().filter(|n| *n > 0),
            ..Default::default()
        };
        put_encryption!(output, &row.encryption);
        put_lock!(output, &row.control);
        // Of a version that is named, it is not told when it goes.
        if input.version_id.is_none() {
            output.expiration = lifecycle::expiration(bucket, &input.key, row);
        }
        if input.checksum_mode == Some(ChecksumMode::Enabled) {
            let checksum = part_checksum(row, seen, input.part_number);
            put_checksum!(output, &checksum);
            output.checksum_type = checksum.map(|checksum| checksum.kind.model());
        }
        output
    }};
}

/// A range has no checksum of its own, unless it is the whole; a part has one if the whole's is made of the parts'.
fn part_checksum(row: &ObjectRow, seen: &Seen, part: Option<i32>) -> Option<Checksum> {
    let is_whole = seen.length == row.size;
    let Some(part) = part else { return row.checksum.clone().filter(|_| is_whole) };
    if row.parts.is_empty() {
        return row.checksum.clone();
    }
    let whole = row.checksum.as_ref().filter(|checksum| checksum.kind == Kind::Composite)?;
    let index = usize::try_from(part).ok()?.checked_sub(1)?;
    let of_part = row.parts.get(index)?.checksum.clone()?;
    Some(Checksum { kind: whole.kind, ..of_part })
}

macro_rules! conditions {
    ($cx:expr, $input:expr) => {
        Read {
            now: $cx.now(),
            if_match: $input.if_match.as_deref(),
            if_none_match: $input.if_none_match.as_deref(),
            if_modified_since: $input.if_modified_since,
            if_unmodified_since: $input.if_unmodified_since,
        }
    };
}

/// Overrides are for those who sign.
macro_rules! check_overrides {
    ($cx:expr, $input:expr) => {
        let any = $input.response_cache_control.is_some()
            || $input.response_content_disposition.is_some()
            || $input.response_content_encoding.is_some()
            || $input.response_content_language.is_some()
            || $input.response_content_type.is_some()
            || $input.response_expires.is_some();
        if any && $cx.caller().principal.kind == documents::policy::PrincipalType::Anonymous {
            let message = "Request specific response headers cannot be used for anonymous GET requests.";
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
    };
}

pub async fn get_object(cx: Cx, input: GetObjectInput) -> OpResult<GetObjectOutput> {
    let customer = crate::customer_headers!(input).key(true)?;
    check_overrides!(cx, input);
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let (row, held) = data::hold(&cx, || find(&cx, &bucket, &input.key, input.version_id.as_deref()))?;
    conditions!(cx, input).check(&row)?;
    let seen = Look { range: input.range.as_deref(), part: input.part_number }.at(&row)?;
    let key = encryption::open(&cx, &bucket, &row.encryption, customer.as_ref()).await?;
    let body = data::stream(&cx, &row, held, key, (seen.offset, seen.length)).await?;
    let mut output = describe!(GetObjectOutput, &input, &bucket, &row, &seen);
    put_customer!(output, &customer);
    output.body = Some(body);
    Ok(output)
}

pub async fn head_object(cx: Cx, input: HeadObjectInput) -> OpResult<HeadObjectOutput> {
    let customer = crate::customer_headers!(input).key(true)?;
    check_overrides!(cx, input);
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let row = find(&cx, &bucket, &input.key, input.version_id.as_deref())?;
    conditions!(cx, input).check(&row)?;
    let seen = Look { range: input.range.as_deref(), part: input.part_number }.at(&row)?;
    // Who may not open the object may not look at it either.
    encryption::open(&cx, &bucket, &row.encryption, customer.as_ref()).await?;
    let mut output = describe!(HeadObjectOutput, &input, &bucket, &row, &seen);
    put_customer!(output, &customer);
    Ok(output)
}
