//! Uploads in parts: CreateMultipartUpload, UploadPart, UploadPartCopy, CompleteMultipartUpload, AbortMultipartUpload.
//!
//! Each part is a blob with a row, so uploads survive a restart. The object that they become is a list of those blobs:
//! nothing is copied.

use super::super::acl;
use super::super::bucket::{self, BucketRow, check_owner, find_in};
use super::super::checksum::{Algorithm, Checksum, Kind, combine};
use super::super::conditions::{Read, Write, copy_range, tags_of_header};
use super::super::copy_source::CopySource;
use super::super::customer::{self, CustomerKey};
use super::super::data::{self, Ingested};
use super::super::encryption;
use super::super::event::Request;
use super::super::lifecycle;
use super::super::multipart::{LEAST_PART, MOST_PARTS, PartRow, UploadRow};
use super::super::object::{Control, Encryption, ObjectRow, PartInfo};
use super::super::table::{PARTS, UPLOADS, part_key, scope, upload_key};
use super::super::versions::{Change, newest};
use super::get_object;
use super::put_object::{check_body, check_key, check_storage_class, e_tag, new_version};
use crate::{
    Cx, OpResult, asked_encryption, given_acl, given_checksums, given_lock, put_checksum, put_customer,
    put_encryption,
};
use aws::s3::{
    AbortMultipartUploadInput, AbortMultipartUploadOutput, CompleteMultipartUploadInput,
    CompleteMultipartUploadOutput, CompletedPart, CopyPartResult, CreateMultipartUploadInput,
    CreateMultipartUploadOutput, UploadPartCopyInput, UploadPartCopyOutput, UploadPartInput,
    UploadPartOutput, errors,
};
use aws::{ByteStream, Error};
use md5::{Digest as _, Md5};
use std::collections::HashMap;
use store::{Blobs, Key, Reader, Scope, Tx};

pub async fn create_multipart_upload(
    cx: Cx,
    mut input: CreateMultipartUploadInput,
) -> OpResult<CreateMultipartUploadOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    let (owner, acl) = acl::of_new_object(&cx, &bucket, &input.key, &given_acl!(input))?;
    let (retention, legal_hold) = given_lock!(input).of_new(&bucket, cx.now())?;
    let customer = crate::customer_headers!(input).key(false)?;
    let headers = crate::object_headers!(input);
    check_storage_class(headers.storage_class)?;
    let tags = input.tagging.as_deref().map(tags_of_header).transpose()?.unwrap_or_default();
    let algorithm = input.checksum_algorithm.map(Algorithm::of).transpose()?;
    if algorithm.is_none() && input.checksum_type.is_some() {
        let message =
            "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header.";
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    let chosen = algorithm.is_some();
    let algorithm = algorithm.unwrap_or(Algorithm::Crc64Nvme);
    let kind = Kind::of(algorithm, input.checksum_type)?;
    let (encryption, _) = encryption::choose(&cx, &bucket, &input.key, &asked_encryption!(input)).await?;
    let upload = UploadRow {
        id: new_upload_id(&cx),
        key: input.key.clone(),
        initiated_at: cx.now().whole_seconds(),
        initiator: cx.caller().arn().to_owned(),
        headers,
        tags,
        encryption,
        algorithm,
        kind,
        chosen,
        control: Control { owner, acl, retention, legal_hold },
        begun_at: None,
    };
    let mut output = CreateMultipartUploadOutput {
        bucket: Some(input.bucket.clone()),
        key: Some(input.key),
        upload_id: Some(upload.id.clone()),
        checksum_algorithm: chosen.then(|| algorithm.model()),
        checksum_type: chosen.then(|| kind.model()),
        ..Default::default()
    };
    put_encryption!(output, &upload.encryption);
    put_customer!(output, &customer);
    cx.write(move |tx| {
        let bucket = find_in(tx, &input.bucket)?;
        let scope = scope(&bucket);
        let begun_at = newest(tx, &scope, &upload.key)?.filter(|row| !row.is_marker).map(|row| row.sequence);
        let upload = UploadRow { begun_at, ..upload };
        Ok(UPLOADS.put(tx, &scope, upload_key(&upload.key, &upload.id), &upload)?)
    })
    .await?;
    Ok(output)
}

/// Of one key, uploads are listed in the order in which they began: so that is how their ids sort.
fn new_upload_id(cx: &Cx) -> String {
    let random = cx.random_string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 112);
    format!("{:016x}{random}", cx.now().millis())
}

pub fn no_such_upload(upload_id: &str) -> Error {
    let message = "The specified upload does not exist. The upload ID may be invalid, or the upload may have been \
                   aborted or completed.";
    errors::no_such_upload(message).with("UploadId", upload_id)
}

/// An upload that is under way.
pub fn find(reader: &Reader<'_>, scope: &Scope, key: &str, upload_id: &str) -> OpResult<UploadRow> {
    let row = UPLOADS.get(reader, scope, upload_key(key, upload_id))?;
    row.ok_or_else(|| no_such_upload(upload_id).into())
}

/// The parts of an upload, in their order.
pub fn parts(reader: &Reader<'_>, scope: &Scope, upload_id: &str) -> OpResult<Vec<PartRow>> {
    let rows = PARTS.scan(reader, scope, Key::new(upload_id).children().as_str(), None, usize::MAX)?;
    Ok(rows.into_iter().map(|(_, row)| row).collect())
}

fn check_number(number: i32) -> OpResult<()> {
    if (1..=MOST_PARTS).contains(&number) {
        return Ok(());
    }
    let message = "Part number must be an integer between 1 and 10000, inclusive";
    Err(Error::new("InvalidArgument", 400, message)
        .with("ArgumentName", "partNumber")
        .with("ArgumentValue", number.to_string())
        .into())
}

/// Where a part goes.
struct Place {
    bucket: String,
    key: String,
    upload_id: String,
    number: i32,
}

impl Place {
    /// Keeps a part in place of the one that had its number.
    async fn put(self, cx: &Cx, upload: &UploadRow, got: Ingested) -> OpResult<PartRow> {
        let checksum = Checksum { algorithm: upload.algorithm, kind: Kind::FullObject, value: got.checksum };
        let row = PartRow {
            number: self.number,
            size: got.size,
            e_tag: e_tag(cx, &upload.encryption, got.md5),
            checksum,
            modified_at: cx.now().whole_seconds(),
            piece: got.piece,
        };
        let (blobs, unnamed) = (cx.world().store().blobs().clone(), got.unnamed);
        cx.write(move |tx| {
            let bucket = find_in(tx, &self.bucket)?;
            let scope = scope(&bucket);
            find(tx, &scope, &self.key, &self.upload_id)?;
            let key = part_key(&self.upload_id, self.number);
            if let Some(old) = PARTS.get(tx, &scope, key.as_str())? {
                release(tx, &blobs, &old)?;
            }
            if let Some(piece) = &row.piece {
                blobs.keep(tx, &piece.as_blob())?;
            }
            PARTS.put(tx, &scope, key.as_str(), &row)?;
            unnamed.kept();
            Ok(row)
        })
        .await
    }
}

fn release(tx: &Tx<'_>, blobs: &Blobs, part: &PartRow) -> OpResult<()> {
    if let Some(piece) = &part.piece {
        blobs.release(tx, &piece.blob)?;
    }
    Ok(())
}

pub async fn upload_part(cx: Cx, mut input: UploadPartInput) -> OpResult<UploadPartOutput> {
    check_number(input.part_number)?;
    let customer = crate::customer_headers!(input).key(false)?;
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let upload = cx.world().store().read(|r| find(r, &scope(&bucket), &input.key, &input.upload_id))?;
    customer::check_part(&upload.encryption, customer.as_ref())?;
    let wanted = given_checksums!(input).wanted(input.checksum_algorithm)?;
    if let Some(wanted) = &wanted
        && wanted.algorithm != upload.algorithm
        && upload.chosen
    {
        let message = format!(
            "Checksum Type mismatch occurred, expected checksum Type: {}, actual checksum Type: {}",
            upload.algorithm.model().as_str().to_ascii_lowercase(),
            wanted.algorithm.model().as_str().to_ascii_lowercase()
        );
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    let key = encryption::open(&cx, &bucket, &upload.encryption, customer.as_ref()).await?;
    let body = input.body.take().unwrap_or_default();
    let other = wanted.as_ref().filter(|wanted| wanted.algorithm != upload.algorithm).cloned();
    let algorithms = (upload.algorithm, other.as_ref().map(|wanted| wanted.algorithm));
    let got = data::ingest_with(&cx, body, algorithms, key.as_ref()).await?;
    let other_value = got.other_checksum.clone();
    let same = wanted.filter(|wanted| wanted.algorithm == upload.algorithm);
    check_body(&got, input.content_length, input.content_md5.as_deref(), same.as_ref())?;
    if let Some(wanted) = &other
        && wanted.value.is_some()
        && wanted.value != other_value
    {
        return Err(super::super::checksum::bad_digest(wanted.algorithm).into());
    }
    let place =
        Place { bucket: input.bucket, key: input.key, upload_id: input.upload_id, number: input.part_number };
    let row = place.put(&cx, &upload, got).await?;
    let mut output = UploadPartOutput { e_tag: Some(format!("\"{}\"", row.e_tag)), ..Default::default() };
    // The client is told of the checksum that it sent.
    let told = match (other, other_value) {
        (Some(wanted), Some(value)) => {
            Checksum { algorithm: wanted.algorithm, kind: Kind::FullObject, value }
        }
        _ => row.checksum,
    };
    put_checksum!(output, &Some(told));
    put_encryption!(output, &upload.encryption);
    put_customer!(output, &customer);
    Ok(output)
}

pub async fn upload_part_copy(cx: Cx, input: UploadPartCopyInput) -> OpResult<UploadPartCopyOutput> {
    check_number(input.part_number)?;
    let customer = crate::customer_headers!(input).key(false)?;
    let source_customer = crate::source_customer_headers!(input).key(true)?;
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    let upload = cx.world().store().read(|r| find(r, &scope(&bucket), &input.key, &input.upload_id))?;
    let from = CopySource::parse(&input.copy_source)?;
    let conditions = Read {
        now: cx.now(),
        if_match: input.copy_source_if_match.as_deref(),
        if_none_match: input.copy_source_if_none_match.as_deref(),
        if_modified_since: input.copy_source_if_modified_since,
        if_unmodified_since: input.copy_source_if_unmodified_since,
    };
    let source_is = (input.expected_source_bucket_owner.as_deref(), source_customer.as_ref());
    let wanted = input.copy_source_range.as_deref();
    customer::check_part(&upload.encryption, customer.as_ref())?;
    let (source, body) = open_source(&cx, &from, source_is, &conditions, wanted).await?;
    let key = encryption::open(&cx, &bucket, &upload.encryption, customer.as_ref()).await?;
    let got = data::ingest(&cx, body, upload.algorithm, key.as_ref()).await?;
    let place =
        Place { bucket: input.bucket, key: input.key, upload_id: input.upload_id, number: input.part_number };
    let row = place.put(&cx, &upload, got).await?;
    let mut result = CopyPartResult {
        e_tag: Some(format!("\"{}\"", row.e_tag)),
        last_modified: Some(row.modified_at),
        ..Default::default()
    };
    if upload.chosen {
        put_checksum!(result, &Some(row.checksum));
    }
    let mut output = UploadPartCopyOutput {
        copy_source_version_id: source.version,
        copy_part_result: Some(result),
        ..Default::default()
    };
    put_encryption!(output, &upload.encryption);
    put_customer!(output, &customer);
    Ok(output)
}

/// The source of a copy, its conditions checked, and its bytes.
pub async fn open_source(
    cx: &Cx,
    from: &CopySource,
    (expected_owner, customer): (Option<&str>, Option<&CustomerKey>),
    conditions: &Read<'_>,
    wanted: Option<&str>,
) -> OpResult<(ObjectRow, ByteStream)> {
    let bucket: BucketRow = bucket::find(cx, &from.bucket)?;
    check_owner(&bucket, expected_owner)?;
    let (row, held) = data::hold(cx, || get_object::find(cx, &bucket, &from.key, from.version.as_deref()))?;
    conditions.check_source(&row)?;
    let part = match wanted {
        None => None,
        Some(text) => Some(copy_range(text, row.size)?),
    };
    let key = encryption::open(cx, &bucket, &row.encryption, customer).await?;
    let body = data::stream(cx, &row, held, key, part.unwrap_or((0, row.size))).await?;
    let row = ObjectRow { version: row.version.filter(|_| bucket.is_versioned()), ..row };
    Ok((row, body))
}

/// What the parts that a client lists come to.
struct Assembled {
    parts: Vec<PartRow>,
    e_tag: String,
    checksum: Option<Checksum>,
    size: u64,
}

fn assemble(upload: &UploadRow, rows: Vec<PartRow>, listed: &[CompletedPart]) -> OpResult<Assembled> {
    let mut have: HashMap<i32, PartRow> = rows.into_iter().map(|row| (row.number, row)).collect();
    let mut parts: Vec<PartRow> = Vec::new();
    for part in listed {
        let number = part.part_number.unwrap_or_default();
        if parts.last().is_some_and(|last| last.number >= number) {
            let message =
                "The list of parts was not in ascending order. Parts must be ordered by part number.";
            return Err(Error::new("InvalidPartOrder", 400, message).with("UploadId", &upload.id).into());
        }
        check_listed(upload, part, number)?;
        let e_tag = part.e_tag.as_deref().unwrap_or_default().trim_matches('"');
        let found = have.remove(&number).filter(|row| row.e_tag == e_tag && given_fits(part, row));
        let row = found.ok_or_else(|| {
            let message = "One or more of the specified parts could not be found.  The part may not have been \
                           uploaded, or the specified entity tag may not match the part's entity tag.";
            Error::new("InvalidPart", 400, message)
                .with("UploadId", &upload.id)
                .with("PartNumber", number.to_string())
                .with("ETag", e_tag)
        })?;
        parts.push(row);
    }
    let last = parts.len().saturating_sub(1);
    if let Some(small) = parts.iter().take(last).find(|row| row.size < LEAST_PART) {
        return Err(too_small(small).into());
    }
    let mut md5 = Md5::new();
    for part in &parts {
        md5.update(hex::decode(&part.e_tag).unwrap_or_default());
    }
    let values: Vec<(String, u64)> = parts.iter().map(|p| (p.checksum.value.clone(), p.size)).collect();
    Ok(Assembled {
        e_tag: format!("{}-{}", hex::encode(md5.finalize()), parts.len()),
        checksum: combine(upload.algorithm, upload.kind, &values),
        size: parts.iter().map(|p| p.size).sum(),
        parts,
    })
}

/// The checksum of a part's bytes as the client lists it has to be of the upload's algorithm, and where the whole's is
/// made of the parts', it has to be there.
fn check_listed(upload: &UploadRow, part: &CompletedPart, number: i32) -> OpResult<()> {
    if !upload.chosen {
        return Ok(());
    }
    let given = given_checksums!(part).served.into_iter().find(|(_, value)| value.is_some());
    match given {
        Some((algorithm, _)) if algorithm != upload.algorithm => {
            let name = algorithm.lower_name();
            let message =
                format!("The {name} you specified for part {number} did not match what we received.");
            Err(Error::new("BadDigest", 400, message).into())
        }
        None if upload.kind == Kind::Composite => {
            let message = format!(
                "The upload was created using a {} checksum. The complete request must include the checksum for each \
                 part. It was missing for part {number} in the request.",
                upload.algorithm.lower_name()
            );
            Err(Error::new("InvalidRequest", 400, message).into())
        }
        _ => Ok(()),
    }
}

/// Whether the checksum that a client lists for a part, if it does, is the part's.
fn given_fits(given: &CompletedPart, row: &PartRow) -> bool {
    let listed = given_checksums!(given).served;
    let of_part = listed.iter().find(|(algorithm, _)| *algorithm == row.checksum.algorithm);
    of_part.and_then(|(_, value)| value.as_ref()).is_none_or(|value| *value == row.checksum.value)
}

fn too_small(part: &PartRow) -> Error {
    let message = "Your proposed upload is smaller than the minimum allowed size";
    Error::new("EntityTooSmall", 400, message)
        .with("ProposedSize", part.size.to_string())
        .with("MinSizeAllowed", LEAST_PART.to_string())
        .with("PartNumber", part.number.to_string())
        .with("ETag", &part.e_tag)
}

fn check_whole(input: &CompleteMultipartUploadInput, upload: &UploadRow, whole: &Assembled) -> OpResult<()> {
    if let Some(size) = input.mpu_object_size
        && size.unsigned_abs() != whole.size
    {
        let message = format!(
            "The provided 'x-amz-mp-object-size' header value {size} does not match what was computed: {}",
            whole.size
        );
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    if let Some(given) = input.checksum_type
        && upload.chosen
        && given != upload.kind.model()
    {
        let message = format!(
            "The upload was created using the {} checksum mode. The complete request must use the same checksum mode.",
            upload.kind.model()
        );
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    let Some(wanted) = given_checksums!(input).wanted(None)? else { return Ok(()) };
    // Without its type, a checksum is taken for one of the algorithm's own kind.
    let kind = input.checksum_type.unwrap_or(upload.algorithm.default_kind().model());
    let fits = whole.checksum.as_ref().is_some_and(|checksum| {
        // Some clients leave out the count of parts.
        let plain = checksum.value.split('-').next();
        wanted.algorithm == checksum.algorithm
            && kind == checksum.kind.model()
            && (wanted.value.as_ref() == Some(&checksum.value) || wanted.value.as_deref() == plain)
    });
    if fits {
        return Ok(());
    }
    let name = upload.algorithm.lower_name();
    let message = format!("The {name} you specified did not match the calculated checksum.");
    Err(Error::new("BadDigest", 400, message).into())
}

/// Where the object is; a slash in its key is no slash there.
fn location(cx: &Cx, input: &CompleteMultipartUploadInput) -> String {
    use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
    const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
    let key = utf8_percent_encode(&input.key, KEPT);
    format!("https://{}.s3.{}.amazonaws.com/{key}", input.bucket, cx.region())
}

pub async fn complete_multipart_upload(
    cx: Cx,
    mut input: CompleteMultipartUploadInput,
) -> OpResult<CompleteMultipartUploadOutput> {
    let condition = Write::new(input.if_match.take(), input.if_none_match.take())?;
    let listed = input.multipart_upload.take().and_then(|m| m.parts).unwrap_or_default();
    let location = location(&cx, &input);
    let (request, blobs) = (Request::of(&cx), cx.world().store().blobs().clone());
    let (version, now) = (new_version(&cx), cx.now().whole_seconds());
    let (bucket_name, key) = (input.bucket.clone(), input.key.clone());
    let (row, bucket) = cx
        .write(move |tx| {
            let bucket = find_in(tx, &input.bucket)?;
            check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
            let change = Change::new(tx, &blobs, &bucket);
            let upload = find(tx, &change.scope, &input.key, &input.upload_id)?;
            if listed.is_empty() {
                let message = "You must specify at least one part";
                return Err(Error::new("InvalidRequest", 400, message).into());
            }
            let current = newest(tx, &change.scope, &input.key)?;
            condition.check_upload(&input.key, current.as_ref(), upload.begun_at)?;
            let rows = parts(tx, &change.scope, &input.upload_id)?;
            let whole = assemble(&upload, rows.clone(), &listed)?;
            check_whole(&input, &upload, &whole)?;
            for part in &rows {
                PARTS.delete(tx, &change.scope, part_key(&upload.id, part.number))?;
                if !whole.parts.iter().any(|used| used.number == part.number) {
                    release(tx, &blobs, part)?;
                }
            }
            UPLOADS.delete(tx, &change.scope, upload_key(&input.key, &upload.id))?;
            let row = change.put(&input.key, object(upload, whole, version, now))?;
            request.created(tx, &bucket, &input.key, &row, "CompleteMultipartUpload")?;
            Ok((row, bucket))
        })
        .await?;
    let mut output = CompleteMultipartUploadOutput {
        location: Some(location),
        bucket: Some(bucket_name),
        key: Some(key),
        e_tag: Some(row.quoted_e_tag()),
        version_id: row.version.clone().filter(|_| bucket.is_versioned()),
        ..Default::default()
    };
    output.expiration = lifecycle::expiration(&bucket, output.key.as_deref().unwrap_or_default(), &row);
    // Of an object under a KMS key, the checksum is not told here.
    if !matches!(row.encryption, Encryption::Kms { .. }) {
        output.checksum_type = row.checksum.as_ref().map(|c| c.kind.model());
        put_checksum!(output, &row.checksum);
    }
    put_encryption!(output, &row.encryption);
    Ok(output)
}

fn object(upload: UploadRow, whole: Assembled, version: String, now: aws::Timestamp) -> ObjectRow {
    let info = |part: &PartRow| PartInfo {
        number: part.number,
        size: part.size,
        checksum: upload.chosen.then(|| part.checksum.clone()),
    };
    ObjectRow {
        sequence: 0,
        version: Some(version),
        modified_at: now,
        is_marker: false,
        size: whole.size,
        e_tag: whole.e_tag,
        parts: whole.parts.iter().map(info).collect(),
        pieces: whole.parts.into_iter().filter_map(|part| part.piece).collect(),
        checksum: whole.checksum,
        headers: upload.headers,
        tags: upload.tags,
        encryption: upload.encryption,
        control: upload.control,
    }
}

pub async fn abort_multipart_upload(
    cx: Cx,
    input: AbortMultipartUploadInput,
) -> OpResult<AbortMultipartUploadOutput> {
    let blobs = cx.world().store().blobs().clone();
    cx.write(move |tx| {
        let bucket = find_in(tx, &input.bucket)?;
        check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
        let scope = scope(&bucket);
        let upload = find(tx, &scope, &input.key, &input.upload_id)?;
        if input.if_match_initiated_time.is_some_and(|at| at.seconds() != upload.initiated_at.seconds()) {
            return Err(super::super::conditions::failed("x-amz-if-match-initiated-time").into());
        }
        drop_upload(tx, &blobs, &scope, &upload)
    })
    .await?;
    Ok(AbortMultipartUploadOutput::default())
}

fn drop_upload(tx: &Tx<'_>, blobs: &Blobs, scope: &Scope, upload: &UploadRow) -> OpResult<()> {
    for part in parts(tx, scope, &upload.id)? {
        release(tx, blobs, &part)?;
        PARTS.delete(tx, scope, part_key(&upload.id, part.number))?;
    }
    UPLOADS.delete(tx, scope, upload_key(&upload.key, &upload.id))?;
    Ok(())
}

/// Takes all uploads of a bucket away, with their parts.
pub fn drop_uploads(tx: &Tx<'_>, blobs: &Blobs, scope: &Scope) -> OpResult<()> {
    UPLOADS.all(tx, scope)?.into_iter().try_for_each(|(_, upload)| drop_upload(tx, blobs, scope, &upload))
}
