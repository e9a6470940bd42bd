//! SecureString: the value goes through KMS, as the caller, so that the key's policy has its say.

use super::super::parameter::{Version, arn};
use crate::{Cx, OpError, OpResult};
use aws::kms;
use aws::ssm::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;

/// The key of parameters that name none.
pub const DEFAULT_KEY: &str = "alias/aws/ssm";

/// What a ciphertext is bound to. [How AWS Systems Manager Parameter Store uses KMS]
fn context(cx: &Cx, name: &str) -> Option<IndexMap<String, String>> {
    let arn = arn(cx.region(), cx.account(), name).to_string();
    Some(IndexMap::from([("PARAMETER_ARN".to_owned(), arn)]))
}

pub async fn encrypt(cx: &Cx, name: &str, key_id: &str, value: &str) -> OpResult<String> {
    let input = kms::EncryptInput {
        key_id: key_id.to_owned(),
        plaintext: value.as_bytes().to_vec().into(),
        encryption_context: context(cx, name),
        ..Default::default()
    };
    let output =
        cx.via("ssm.amazonaws.com").call::<kms::Encrypt>(input).await.map_err(|e| invalid_key(e, key_id))?;
    Ok(STANDARD.encode(output.ciphertext_blob.unwrap_or_default()))
}

/// The value to give out: decrypted if that was asked for.
pub async fn value(cx: &Cx, name: &str, version: &Version, decrypt: bool) -> OpResult<String> {
    let Some(key_id) = version.key_id.as_deref().filter(|_| decrypt) else {
        return Ok(version.value.clone());
    };
    let blob = STANDARD.decode(&version.value).map_err(|e| OpError::internal(format!("{name}: {e}")))?;
    let input = kms::DecryptInput {
        ciphertext_blob: Some(blob.into()),
        encryption_context: context(cx, name),
        ..Default::default()
    };
    let output =
        cx.via("ssm.amazonaws.com").call::<kms::Decrypt>(input).await.map_err(|e| invalid_key(e, key_id))?;
    String::from_utf8(output.plaintext.unwrap_or_default().to_vec())
        .map_err(|e| OpError::internal(format!("{name}: {e}")))
}

/// A key that can't be used is the parameter's fault, except where the caller may not use it.
fn invalid_key(error: OpError, key_id: &str) -> OpError {
    match error {
        OpError::Aws(error) if error.code == "NotFoundException" => {
            errors::invalid_key_id(format!("Invalid keyId {key_id}")).into()
        }
        OpError::Aws(error)
            if error.code == "DisabledException" || error.code == "KMSInvalidStateException" =>
        {
            errors::invalid_key_id(error.message).into()
        }
        other => other,
    }
}
