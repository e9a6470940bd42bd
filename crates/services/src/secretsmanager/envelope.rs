//! A value under a data key of its own: KMS keeps the key that opens the data key. [Secret encryption and decryption]

use crate::{Cx, OpError, OpResult};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use aws::kms::{self, DataKeySpec};
use aws::secretsmanager::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// The key of secrets that name none.
const DEFAULT_KEY: &str = "alias/aws/secretsmanager";
const NONCE: usize = 12;
/// [Secrets Manager quotas]
const LONGEST_VALUE: usize = 65_536;

/// A value as rows keep it, in base64.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Envelope {
    /// The data key, encrypted by KMS.
    data_key: String,
    /// Nonce, ciphertext and tag.
    sealed: String,
    is_binary: bool,
}

/// A value in the clear: a text or bytes.
#[derive(Clone, PartialEq, Eq)]
pub enum Value {
    Text(String),
    Binary(Bytes),
}

impl Value {
    /// What a request brings: one of the two, or neither.
    pub fn of(text: Option<String>, binary: Option<Bytes>) -> OpResult<Option<Self>> {
        let value = match (text, binary) {
            (Some(_), Some(_)) => {
                return Err(errors::invalid_parameter_exception(
                    "You can't specify both a binary secret value and a string secret value in the same secret.",
                )
                .into());
            }
            (Some(text), None) => Some(Self::Text(text)),
            (None, Some(binary)) => Some(Self::Binary(binary)),
            (None, None) => None,
        };
        if value.as_ref().is_some_and(|value| value.bytes().len() > LONGEST_VALUE) {
            let message = format!("Secret value must have length less than or equal to {LONGEST_VALUE}.");
            return Err(errors::invalid_parameter_exception(message).into());
        }
        Ok(value)
    }

    fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Binary(binary) => binary,
        }
    }

    /// The members of an answer: the text, the bytes.
    pub fn split(self) -> (Option<String>, Option<Bytes>) {
        match self {
            Self::Text(text) => (Some(text), None),
            Self::Binary(binary) => (None, Some(binary)),
        }
    }
}

/// What a data key is bound to.
fn context(arn: &str, version_id: &str) -> Option<IndexMap<String, String>> {
    let pairs = [("SecretARN", arn), ("SecretVersionId", version_id)];
    Some(pairs.map(|(k, v)| (k.to_owned(), v.to_owned())).into_iter().collect())
}

pub async fn seal(
    cx: &Cx,
    arn: &str,
    version_id: &str,
    key_id: Option<&str>,
    value: &Value,
) -> OpResult<Envelope> {
    let input = kms::GenerateDataKeyInput {
        key_id: key_id.unwrap_or(DEFAULT_KEY).to_owned(),
        encryption_context: context(arn, version_id),
        key_spec: Some(DataKeySpec::Aes256),
        ..Default::default()
    };
    let via = cx.via("secretsmanager.amazonaws.com");
    let key = via.call::<kms::GenerateDataKey>(input).await.map_err(|e| key_failed(e, true))?;
    let nonce: [u8; NONCE] = cx.world().random();
    let cipher = cipher(&key.plaintext.unwrap_or_default())?;
    let sealed = cipher
        .encrypt(Nonce::from_slice(&nonce), value.bytes())
        .map_err(|_| OpError::internal("a secret's value could not be sealed"))?;
    Ok(Envelope {
        data_key: STANDARD.encode(key.ciphertext_blob.unwrap_or_default()),
        sealed: STANDARD.encode([nonce.as_slice(), &sealed].concat()),
        is_binary: matches!(value, Value::Binary(_)),
    })
}

pub async fn open(cx: &Cx, arn: &str, version_id: &str, envelope: &Envelope) -> OpResult<Value> {
    let broken = || OpError::internal(format!("the value of {arn} can't be opened"));
    let blob = STANDARD.decode(&envelope.data_key).map_err(|_| broken())?;
    let input = kms::DecryptInput {
        ciphertext_blob: Some(blob.into()),
        encryption_context: context(arn, version_id),
        ..Default::default()
    };
    let via = cx.via("secretsmanager.amazonaws.com");
    let key = via.call::<kms::Decrypt>(input).await.map_err(|e| key_failed(e, false))?;
    let sealed = STANDARD.decode(&envelope.sealed).map_err(|_| broken())?;
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or_else(broken)?;
    let plain = cipher(&key.plaintext.unwrap_or_default())?
        .decrypt(Nonce::from_slice(nonce), sealed)
        .map_err(|_| broken())?;
    if envelope.is_binary {
        return Ok(Value::Binary(plain.into()));
    }
    String::from_utf8(plain).map(Value::Text).map_err(|_| broken())
}

fn cipher(key: &[u8]) -> OpResult<Aes256Gcm> {
    Aes256Gcm::new_from_slice(key).map_err(|_| OpError::internal("KMS gave a data key of another length"))
}

/// A key that can't be used is the secret's failure; a caller who may not use it hears so.
fn key_failed(error: OpError, encrypting: bool) -> OpError {
    match error {
        OpError::Aws(error) if error.code == "AccessDeniedException" => {
            aws::Error::new("AccessDeniedException", 400, "Access to KMS is not allowed").into()
        }
        OpError::Aws(error) if encrypting => errors::encryption_failure(error.message).into(),
        OpError::Aws(error) => errors::decryption_failure(error.message).into(),
        internal @ OpError::Internal(_) => internal,
    }
}
