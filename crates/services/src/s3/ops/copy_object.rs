//! CopyObject: the bytes are written anew, under the encryption of where they go.

use super::super::acl;
use super::super::bucket::{self, BucketRow, check_owner};
use super::super::checksum::{Algorithm, Checksum, Kind};
use super::super::conditions::{Read, Write, tags_of_header};
use super::super::copy_source::CopySource;
use super::super::data;
use super::super::encryption;
use super::super::lifecycle;
use super::super::object::{Control, Encryption, Headers, ObjectRow};
use super::multipart::open_source;
use super::put_object::{Put, check_key, check_storage_class, e_tag, new_version};
use crate::{
    Cx, OpError, OpResult, asked_encryption, given_acl, given_lock, put_checksum, put_customer,
    put_encryption,
};
use aws::Error;
use aws::s3::{
    self, CopyObjectInput, CopyObjectOutput, CopyObjectResult, MetadataDirective, TaggingDirective,
};

/// What one request copies. [CopyObject]
const LARGEST_COPY: u64 = 5 * 1024 * 1024 * 1024;

pub async fn copy_object(cx: Cx, mut input: CopyObjectInput) -> OpResult<CopyObjectOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    let (retention, legal_hold) = given_lock!(input).of_new(&bucket, cx.now())?;
    let asked = asked_encryption!(input);
    let customer = asked.customer.key(false)?;
    let source_customer = crate::source_customer_headers!(input).key(true)?;
    if input.annotation_directive.is_some() {
        return Err(OpError::not_served(&s3::SERVICE, "annotations of objects"));
    }
    let from = CopySource::parse(&input.copy_source)?;
    let replaces = input.metadata_directive == Some(MetadataDirective::Replace);
    let conditions = Read {
        now: cx.now(),
        if_match: input.copy_source_if_match.as_deref(),
        if_none_match: input.copy_source_if_none_match.as_deref(),
        if_modified_since: input.copy_source_if_modified_since,
        if_unmodified_since: input.copy_source_if_unmodified_since,
    };
    let owner = input.expected_source_bucket_owner.as_deref();
    let (source, body) =
        open_source(&cx, &from, (owner, source_customer.as_ref()), &conditions, None).await?;
    check_changes(&input, &from, (&bucket, &source))?;
    let (owner, acl) = acl::of_new_object(&cx, &bucket, &input.key, &given_acl!(input))?;
    if source.size > LARGEST_COPY {
        let message = "The specified copy source is larger than the maximum allowable size for a copy source: 5368709120";
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    let algorithm = input.checksum_algorithm.map(Algorithm::of).transpose()?;
    let algorithm =
        algorithm.or(source.checksum.as_ref().map(|c| c.algorithm)).unwrap_or(Algorithm::Crc64Nvme);
    let (encryption, data_key) = encryption::choose(&cx, &bucket, &input.key, &asked).await?;
    let got = data::ingest(&cx, body, algorithm, data_key.as_ref()).await?;
    let condition = Write::new(input.if_match.take(), input.if_none_match.take())?;
    let row = ObjectRow {
        sequence: 0,
        version: Some(new_version(&cx)),
        modified_at: cx.now().whole_seconds(),
        is_marker: false,
        size: got.size,
        e_tag: e_tag(&cx, &encryption, got.md5),
        pieces: got.piece.into_iter().collect(),
        parts: Vec::new(),
        checksum: Some(Checksum { algorithm, kind: Kind::FullObject, value: got.checksum }),
        headers: headers(&mut input, &source, replaces)?,
        tags: match input.tagging_directive {
            Some(TaggingDirective::Replace) => {
                input.tagging.as_deref().map(tags_of_header).transpose()?.unwrap_or_default()
            }
            Some(TaggingDirective::Copy) | None => source.tags.clone(),
        },
        encryption,
        control: Control { owner, acl, retention, legal_hold },
    };
    let key = input.key.clone();
    let put = Put { bucket: input.bucket, key: input.key, condition, reason: "CopyObject" };
    let (row, is_versioned) = put.commit(&cx, row, got.unnamed).await?;
    let mut output = answer(&row, source, is_versioned);
    put_customer!(output, &customer);
    output.expiration = lifecycle::expiration(&bucket, &key, &row);
    Ok(output)
}

fn answer(row: &ObjectRow, source: ObjectRow, is_versioned: bool) -> CopyObjectOutput {
    let mut result = CopyObjectResult {
        e_tag: Some(row.quoted_e_tag()),
        last_modified: Some(row.modified_at),
        checksum_type: row.checksum.as_ref().map(|c| c.kind.model()),
        ..Default::default()
    };
    put_checksum!(result, &row.checksum);
    let mut output = CopyObjectOutput {
        copy_object_result: Some(result),
        copy_source_version_id: source.version,
        version_id: is_versioned.then(|| row.version_id().to_owned()),
        ..Default::default()
    };
    put_encryption!(output, &row.encryption);
    output
}

/// A copy onto itself has to change something.
fn check_changes(
    input: &CopyObjectInput,
    from: &CopySource,
    (bucket, source): (&BucketRow, &ObjectRow),
) -> OpResult<()> {
    let same = from.bucket == input.bucket && from.key == input.key && from.version.is_none();
    let changes = input.metadata_directive == Some(MetadataDirective::Replace)
        // Under another key than SSE-S3's, or under a rule, a copy is encrypted anew.
        || source.encryption != Encryption::Aes256
        || bucket.encryption.is_some()
        || input.storage_class.is_some()
        || input.website_redirect_location.is_some()
        || input.server_side_encryption.is_some();
    if !same || changes {
        return Ok(());
    }
    let message = "This copy request is illegal because it is trying to copy an object to itself without changing the \
                   object's metadata, storage class, website redirect location or encryption attributes.";
    Err(Error::new("InvalidRequest", 400, message).into())
}

/// The storage class and the redirect are the copy's own; the rest is copied or replaced.
fn headers(input: &mut CopyObjectInput, source: &ObjectRow, replaces: bool) -> OpResult<Headers> {
    let given = crate::object_headers!(input);
    check_storage_class(given.storage_class)?;
    if replaces {
        return Ok(given);
    }
    Ok(Headers {
        storage_class: given.storage_class,
        website_redirect_location: given.website_redirect_location,
        ..source.headers.clone()
    })
}
