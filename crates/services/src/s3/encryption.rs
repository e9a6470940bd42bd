//! Which encryption an object gets, and the data keys of SSE-KMS: drawn and opened by KMS, asked as the caller, so that
//! the key's policy has its say.

use super::bucket::BucketRow;
use super::crypt::DataKey;
use super::customer::{self, CustomerKey, Headers};
use super::object::Encryption;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use aws::kms::{self, DataKeySpec, DecryptInput, GenerateDataKeyInput};
use aws::s3::{self, ServerSideEncryption, ServerSideEncryptionRule};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;

/// The key of SSE-KMS where none is named.
const DEFAULT_KEY: &str = "alias/aws/s3";

/// What a request asks for.
#[derive(Default)]
pub struct Asked {
    pub algorithm: Option<ServerSideEncryption>,
    pub key_id: Option<String>,
    /// JSON in base64.
    pub context: Option<String>,
    pub bucket_key: Option<bool>,
    /// A key of the request's own (SSE-C).
    pub customer: Headers,
}

/// Reads what an input asks for, whatever input it is.
#[macro_export]
macro_rules! asked_encryption {
    ($input:expr) => {
        $crate::s3::encryption::Asked {
            algorithm: $input.server_side_encryption,
            key_id: $input.ssekms_key_id.clone(),
            context: $input.ssekms_encryption_context.clone(),
            bucket_key: $input.bucket_key_enabled,
            customer: $crate::customer_headers!($input),
        }
    };
}

/// Writes how an object is encrypted into the members of an output.
#[macro_export]
macro_rules! put_encryption {
    ($output:expr, $encryption:expr) => {
        match $encryption {
            $crate::s3::object::Encryption::Aes256 => {
                $output.server_side_encryption = Some(::aws::s3::ServerSideEncryption::Aes256);
            }
            $crate::s3::object::Encryption::Customer { .. } => {}
            $crate::s3::object::Encryption::Kms { key_arn, bucket_key, .. } => {
                $output.server_side_encryption = Some(::aws::s3::ServerSideEncryption::AwsKms);
                $output.ssekms_key_id = Some(key_arn.clone());
                $output.bucket_key_enabled = bucket_key.then_some(true);
            }
        }
    };
}

fn invalid(message: &str) -> OpError {
    Error::new("InvalidArgument", 400, message).into()
}

/// The rule of the bucket, if it has one.
fn rule(bucket: &BucketRow) -> Option<&ServerSideEncryptionRule> {
    bucket.encryption.as_ref()?.rules.first()
}

/// The algorithm that an object gets, and the key's id if it is one of KMS.
fn decide(bucket: &BucketRow, asked: &Asked) -> OpResult<Option<String>> {
    let default = rule(bucket).and_then(|rule| rule.apply_server_side_encryption_by_default.as_ref());
    let by_default = default.map(|d| (d.sse_algorithm, d.kms_master_key_id.clone()));
    let (algorithm, key) = match asked.algorithm {
        Some(algorithm) => (algorithm, asked.key_id.clone()),
        None if asked.key_id.is_some() => {
            return Err(invalid(
                "Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : \
                 aws:kms",
            ));
        }
        None => by_default.clone().unwrap_or((ServerSideEncryption::Aes256, None)),
    };
    match algorithm {
        ServerSideEncryption::Aes256 if key.is_some() => {
            Err(invalid("x-amz-server-side-encryption-aws-kms-key-id must not be specified with AES256"))
        }
        ServerSideEncryption::Aes256 => Ok(None),
        ServerSideEncryption::AwsKms => {
            // A request that names the algorithm alone gets the AWS managed key, whatever the bucket's.
            Ok(Some(key.unwrap_or_else(|| DEFAULT_KEY.to_owned())))
        }
        other => Err(OpError::not_served(&s3::SERVICE, format!("the server-side encryption {other}"))),
    }
}

fn given_context(asked: &Asked) -> OpResult<IndexMap<String, String>> {
    let Some(text) = &asked.context else { return Ok(IndexMap::new()) };
    let refused = || {
        invalid(
            "The header 'x-amz-server-side-encryption-context' shall be Base64-encoded UTF-8 string holding JSON which represents a string-string map",
        )
    };
    let json = STANDARD.decode(text).map_err(|_| refused())?;
    serde_json::from_slice(&json).map_err(|_| refused())
}

/// KMS as the caller, in the bucket's region.
fn kms_cx(cx: &Cx, bucket: &BucketRow) -> Cx {
    cx.in_region(bucket.region.clone()).via("s3.amazonaws.com")
}

/// How an object is going to be encrypted; for SSE-KMS with a new data key.
pub async fn choose(
    cx: &Cx,
    bucket: &BucketRow,
    key: &str,
    asked: &Asked,
) -> OpResult<(Encryption, Option<DataKey>)> {
    if let (Some(algorithm), false) = (asked.algorithm, asked.customer.is_nothing()) {
        let message = "Server Side Encryption with Customer provided key is incompatible with the encryption method specified";
        return Err(Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "x-amz-server-side-encryption")
            .with("ArgumentValue", algorithm.as_str())
            .into());
    }
    if let Some(customer) = asked.customer.key(false)? {
        return Ok((customer.encryption(cx), Some(customer.key)));
    }
    let Some(key_id) = decide(bucket, asked)? else { return Ok((Encryption::Aes256, None)) };
    let by_default = rule(bucket).and_then(|rule| rule.bucket_key_enabled);
    let bucket_key = asked.bucket_key.or(by_default).unwrap_or_default();
    let mut context = given_context(asked)?;
    let arn = if bucket_key { bucket.arn() } else { bucket.object_arn(key) };
    context.insert("aws:s3:arn".into(), arn);
    let input = GenerateDataKeyInput {
        key_id,
        encryption_context: Some(context.clone()),
        key_spec: Some(DataKeySpec::Aes256),
        ..Default::default()
    };
    let output = kms_cx(cx, bucket).call::<kms::GenerateDataKey>(input).await.map_err(kms_error)?;
    let data_key = DataKey::new(&output.plaintext.unwrap_or_default());
    let data_key = data_key.ok_or_else(|| OpError::internal("KMS gave a data key of another length"))?;
    let encryption = Encryption::Kms {
        key_arn: output.key_id.unwrap_or_default(),
        data_key: STANDARD.encode(output.ciphertext_blob.unwrap_or_default()),
        context,
        bucket_key,
    };
    Ok((encryption, Some(data_key)))
}

/// The data key of an object that exists.
pub async fn open(
    cx: &Cx,
    bucket: &BucketRow,
    encryption: &Encryption,
    customer: Option<&CustomerKey>,
) -> OpResult<Option<DataKey>> {
    let (key_arn, data_key, context) = match encryption {
        Encryption::Customer { salt, proof } => return customer::open(customer, salt, proof).map(Some),
        _ if customer.is_some() => {
            let message = "The encryption parameters are not applicable to this object.";
            return Err(Error::new("InvalidRequest", 400, message).into());
        }
        Encryption::Aes256 => return Ok(None),
        Encryption::Kms { key_arn, data_key, context, .. } => (key_arn, data_key, context),
    };
    let blob = STANDARD.decode(data_key).map_err(|e| OpError::internal(format!("a data key: {e}")))?;
    let input = DecryptInput {
        ciphertext_blob: Some(blob.into()),
        encryption_context: Some(context.clone()),
        key_id: Some(key_arn.clone()),
        ..Default::default()
    };
    let output = kms_cx(cx, bucket).call::<kms::Decrypt>(input).await.map_err(kms_error)?;
    let key = DataKey::new(&output.plaintext.unwrap_or_default());
    key.map(Some).ok_or_else(|| OpError::internal("KMS gave a data key of another length"))
}

/// KMS's refusals as S3 passes them on.
fn kms_error(error: OpError) -> OpError {
    match error {
        OpError::Aws(error) if error.code == "AccessDeniedException" => {
            Error::new("AccessDenied", 403, error.message).into()
        }
        OpError::Aws(error) => Error::new(format!("KMS.{}", error.code), 400, error.message).into(),
        internal @ OpError::Internal(_) => internal,
    }
}

/// What a bucket answers when it has no rule of its own. [Default encryption]
pub fn default_rule() -> ServerSideEncryptionRule {
    ServerSideEncryptionRule {
        apply_server_side_encryption_by_default: Some(s3::ServerSideEncryptionByDefault {
            sse_algorithm: ServerSideEncryption::Aes256,
            kms_master_key_id: None,
        }),
        bucket_key_enabled: Some(false),
        blocked_encryption_types: None,
    }
}
