//! PutObject.

use super::super::acl;
use super::super::bucket::{self, check_owner, find_in};
use super::super::checksum::{Algorithm, Checksum, Kind, Wanted, bad_digest};
use super::super::conditions::{Write, tags_of_header};
use super::super::data::{self, Ingested};
use super::super::encryption;
use super::super::event::Request;
use super::super::lifecycle;
use super::super::object::{Control, Encryption, Headers, LONGEST_KEY, ObjectRow};
use super::super::versions::{Change, newest};
use crate::{
    Cx, OpError, OpResult, asked_encryption, given_acl, given_checksums, given_lock, put_checksum,
    put_customer, put_encryption,
};
use aws::Error;
use aws::s3::{self, PutObjectInput, PutObjectOutput, StorageClass};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A put of one request. [Amazon S3 quotas]
const LARGEST_PUT: u64 = 5 * 1024 * 1024 * 1024;

pub async fn put_object(cx: Cx, mut input: PutObjectInput) -> OpResult<PutObjectOutput> {
    let bucket = bucket::find(&cx, &input.bucket)?;
    check_owner(&bucket, input.expected_bucket_owner.as_deref())?;
    check_key(&input.key)?;
    let (owner, acl) = acl::of_new_object(&cx, &bucket, &input.key, &given_acl!(input))?;
    let (retention, legal_hold) = given_lock!(input).of_new(&bucket, cx.now())?;
    let customer = crate::customer_headers!(input).key(false)?;
    if input.write_offset_bytes.is_some() {
        return Err(OpError::not_served(&s3::SERVICE, "appending to objects (WriteOffsetBytes)"));
    }
    let condition = Write::new(input.if_match.take(), input.if_none_match.take())?;
    let headers = crate::object_headers!(input);
    check_storage_class(headers.storage_class)?;
    let tags = input.tagging.as_deref().map(tags_of_header).transpose()?.unwrap_or_default();
    if input.content_length.is_some_and(|n| n.unsigned_abs() > LARGEST_PUT) {
        return Err(too_large().into());
    }
    let wanted = given_checksums!(input).wanted(input.checksum_algorithm)?;
    let algorithm = wanted.as_ref().map_or(Algorithm::Crc64Nvme, |w| w.algorithm);
    let (encryption, key) = encryption::choose(&cx, &bucket, &input.key, &asked_encryption!(input)).await?;
    let body = input.body.take().unwrap_or_default();
    let ingested = data::ingest(&cx, body, algorithm, key.as_ref()).await?;
    check_body(&ingested, input.content_length, input.content_md5.as_deref(), wanted.as_ref())?;
    let row = ObjectRow {
        sequence: 0,
        version: Some(new_version(&cx)),
        modified_at: cx.now().whole_seconds(),
        is_marker: false,
        size: ingested.size,
        e_tag: e_tag(&cx, &encryption, ingested.md5),
        pieces: ingested.piece.into_iter().collect(),
        parts: Vec::new(),
        checksum: Some(Checksum { algorithm, kind: Kind::FullObject, value: ingested.checksum }),
        headers,
        tags,
        encryption,
        control: Control { owner, acl, retention, legal_hold },
    };
    let put_key = input.key.clone();
    let put = Put { bucket: input.bucket, key: input.key, condition, reason: "PutObject" };
    let (row, is_versioned) = put.commit(&cx, row, ingested.unnamed).await?;
    let mut output = PutObjectOutput {
        e_tag: Some(row.quoted_e_tag()),
        checksum_type: Some(Kind::FullObject.model()),
        // The null version of a bucket that no longer makes others is not told.
        version_id: row.version.clone().filter(|_| is_versioned),
        ..Default::default()
    };
    put_checksum!(output, &row.checksum);
    put_encryption!(output, &row.encryption);
    put_customer!(output, &customer);
    output.expiration = lifecycle::expiration(&bucket, &put_key, &row);
    if let Encryption::Kms { context, .. } = &row.encryption
        && input.ssekms_encryption_context.is_some()
    {
        output.ssekms_encryption_context = Some(STANDARD.encode(serde_json::to_string(context)?));
    }
    Ok(output)
}

/// A new version on its way into a bucket.
pub struct Put {
    pub bucket: String,
    pub key: String,
    pub condition: Write,
    pub reason: &'static str,
}

impl Put {
    /// The moment at which the version exists. Gives it as it became, and whether its id means something.
    pub async fn commit(
        self,
        cx: &Cx,
        row: ObjectRow,
        unnamed: data::Unnamed,
    ) -> OpResult<(ObjectRow, bool)> {
        let (request, blobs) = (Request::of(cx), cx.world().store().blobs().clone());
        cx.write(move |tx| {
            let bucket = find_in(tx, &self.bucket)?;
            let change = Change::new(tx, &blobs, &bucket);
            self.condition.check(&self.key, newest(tx, &change.scope, &self.key)?.as_ref())?;
            let row = change.put(&self.key, row)?;
            request.created(tx, &bucket, &self.key, &row, self.reason)?;
            unnamed.kept();
            Ok((row, bucket.is_versioned()))
        })
        .await
    }
}

/// 32 characters that say nothing.
pub fn new_version(cx: &Cx) -> String {
    cx.random_string(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._", 32)
}

/// The MD5 of the bytes, except under a key, where it says nothing.
pub fn e_tag(cx: &Cx, encryption: &Encryption, md5: [u8; 16]) -> String {
    match encryption {
        Encryption::Aes256 => hex::encode(md5),
        Encryption::Customer { .. } | Encryption::Kms { .. } => hex::encode(cx.world().random::<16>()),
    }
}

fn too_large() -> Error {
    Error::new("EntityTooLarge", 400, "Your proposed upload exceeds the maximum allowed size")
        .with("MaxSizeAllowed", LARGEST_PUT.to_string())
}

pub fn check_key(key: &str) -> OpResult<()> {
    if key.len() > LONGEST_KEY {
        return Err(Error::new("KeyTooLongError", 400, "Your key is too long")
            .with("Size", key.len().to_string())
            .with("MaxSizeAllowed", LONGEST_KEY.to_string())
            .into());
    }
    if key.contains('\0') {
        return Err(Error::new("InvalidURI", 400, "Couldn't parse the specified URI.").into());
    }
    Ok(())
}

/// The body as it came, against what the request said of it.
pub fn check_body(
    got: &Ingested,
    length: Option<i64>,
    md5: Option<&str>,
    wanted: Option<&Wanted>,
) -> OpResult<()> {
    if length.is_some_and(|length| length.unsigned_abs() != got.size) {
        return Err(data::incomplete().into());
    }
    if let Some(given) = md5 {
        let digest = STANDARD.decode(given).ok().filter(|bytes| bytes.len() == 16);
        let digest = digest.ok_or_else(|| {
            Error::new("InvalidDigest", 400, "The Content-MD5 you specified was invalid.")
                .with("Content-MD5", given)
        })?;
        if digest != got.md5 {
            let message = "The Content-MD5 you specified did not match what we received.";
            return Err(Error::new("BadDigest", 400, message)
                .with("ExpectedDigest", hex::encode(&digest))
                .with("CalculatedDigest", STANDARD.encode(got.md5))
                .into());
        }
    }
    match wanted {
        Some(Wanted { algorithm, value: Some(value) }) if *value != got.checksum => {
            Err(bad_digest(*algorithm).into())
        }
        _ => Ok(()),
    }
}

/// Takes what a client says of an object out of an input.
#[macro_export]
macro_rules! object_headers {
    ($input:expr) => {
        $crate::s3::object::Headers {
            content_type: $input.content_type.take(),
            content_encoding: $crate::s3::ops::without_framing($input.content_encoding.take()),
            content_disposition: $input.content_disposition.take(),
            content_language: $input.content_language.take(),
            cache_control: $input.cache_control.take(),
            expires: $input.expires.take(),
            website_redirect_location: $input.website_redirect_location.take(),
            storage_class: $input.storage_class.filter(|class| *class != ::aws::s3::StorageClass::Standard),
            metadata: $crate::s3::metadata::read($input.metadata.take().unwrap_or_default()),
        }
    };
}

/// `aws-chunked` frames the request's body; it is no encoding of the object.
pub fn without_framing(encoding: Option<String>) -> Option<String> {
    let rest: Vec<&str> = encoding
        .as_deref()?
        .split(',')
        .map(str::trim)
        .filter(|e| *e != "aws-chunked" && !e.is_empty())
        .collect();
    (!rest.is_empty()).then(|| rest.join(","))
}

/// Classes from which an object has to be fetched back are refused: nothing here is that far away.
pub fn check_storage_class(class: Option<StorageClass>) -> OpResult<()> {
    match class {
        None
        | Some(
            StorageClass::Standard
            | StorageClass::ReducedRedundancy
            | StorageClass::StandardIa
            | StorageClass::OnezoneIa
            | StorageClass::IntelligentTiering
            | StorageClass::GlacierIr,
        ) => Ok(()),
        Some(StorageClass::Outposts) => {
            Err(Error::new("InvalidStorageClass", 400, "The storage class you specified is not valid")
                .with("StorageClassRequested", "OUTPOSTS")
                .into())
        }
        Some(other) => Err(OpError::not_served(&s3::SERVICE, format!("the storage class {other}"))),
    }
}

/// What an object without a type is given out as.
pub const DEFAULT_TYPE: &str = "binary/octet-stream";

impl Headers {
    pub fn content_type_or_default(&self) -> String {
        self.content_type.clone().filter(|t| !t.is_empty()).unwrap_or_else(|| DEFAULT_TYPE.to_owned())
    }
}
