//! Groups with a key of KMS: their events lie under a data key of the group's own, which only that key opens. KMS is asked
//! as CloudWatch Logs, for the key's policy decides; what it opened is kept in memory for a while.

use super::group::{Group, group_arn};
use crate::{Caller, Cx, OpError, OpResult};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use aws::Error;
use aws::kms::{
    DataKeySpec, Decrypt, DecryptInput, GenerateDataKeyWithoutPlaintext, GenerateDataKeyWithoutPlaintextInput,
};
use aws::logs::errors;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};
use store::Sealer;

const NONCE: usize = 12;
/// How long a data key is used without asking KMS again: a key that is disabled takes effect after that.
const KEPT: Duration = Duration::from_mins(5);
const MOST_KEPT: usize = 1024;

/// A data key, as KMS sealed it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DataKey {
    /// In base64.
    blob: String,
}

/// Data keys that were opened, by their blobs.
#[derive(Default)]
pub struct Opened(Mutex<HashMap<String, (Instant, Aes256Gcm)>>);

/// What a group's events are sealed with: by the server's own key those of earlier days, by the group's data keys others.
pub struct Keys {
    pub own: Sealer,
    /// Or why KMS does not open it.
    of_group: Vec<Result<Aes256Gcm, String>>,
}

/// As CloudWatch Logs, for a group.
fn as_logs(cx: &Cx, group: &str) -> Cx {
    let mut caller = Caller::service(&format!("logs.{}.amazonaws.com", cx.region()), cx.account());
    caller.invoked_for = Some(group_arn(cx, group).to_string());
    cx.as_caller(caller)
}

/// What ties a data key to its group. [Encrypt log data using AWS KMS]
fn context(cx: &Cx, group: &str) -> IndexMap<String, String> {
    [("aws:logs:arn".to_owned(), group_arn(cx, group).to_string())].into_iter().collect()
}

/// A new data key for a group, under a key that has to let CloudWatch Logs use it.
pub async fn draw(cx: &Cx, group: &str, key_id: &str) -> OpResult<DataKey> {
    let input = GenerateDataKeyWithoutPlaintextInput {
        key_id: key_id.to_owned(),
        encryption_context: Some(context(cx, group)),
        key_spec: Some(DataKeySpec::Aes256),
        ..Default::default()
    };
    match as_logs(cx, group).call::<GenerateDataKeyWithoutPlaintext>(input).await {
        Ok(output) => Ok(DataKey { blob: STANDARD.encode(output.ciphertext_blob.unwrap_or_default()) }),
        Err(OpError::Aws(_)) => Err(errors::invalid_parameter_exception(format!(
            "The specified KMS Key Id could not be found or is not allowed to be used with LogGroup '{}'",
            group_arn(cx, group)
        ))
        .into()),
        Err(error) => Err(error),
    }
}

/// The keys of a group. One that KMS does not open now is missed only by who needs it.
pub async fn keys(cx: &Cx, group: &Group) -> OpResult<Keys> {
    let mut of_group = Vec::new();
    for key in &group.data_keys {
        of_group.push(match open(cx, &group.name, key).await {
            Ok(cipher) => Ok(cipher),
            Err(OpError::Aws(error)) => Err(error.message),
            Err(error) => return Err(error),
        });
    }
    Ok(Keys { own: cx.world().store().sealer().clone(), of_group })
}

async fn open(cx: &Cx, group: &str, key: &DataKey) -> OpResult<Aes256Gcm> {
    let opened = cx.world().state::<Opened>();
    let known = opened.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key.blob).cloned();
    if let Some((at, cipher)) = known
        && at.elapsed() < KEPT
    {
        return Ok(cipher);
    }
    let blob = STANDARD.decode(&key.blob).map_err(|_| OpError::internal("a data key is not base64"))?;
    let input = DecryptInput {
        ciphertext_blob: Some(blob.into()),
        encryption_context: Some(context(cx, group)),
        ..Default::default()
    };
    let output = as_logs(cx, group).call::<Decrypt>(input).await?;
    let plain = zeroize::Zeroizing::new(output.plaintext.unwrap_or_default().to_vec());
    let cipher =
        Aes256Gcm::new_from_slice(&plain).map_err(|_| OpError::internal("a data key has no 32 bytes"))?;
    let mut kept = opened.0.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.len() >= MOST_KEPT {
        kept.clear();
    }
    kept.insert(key.blob.clone(), (Instant::now(), cipher.clone()));
    Ok(cipher)
}

impl Keys {
    pub fn count(&self) -> usize {
        self.of_group.len()
    }

    fn cipher(&self, index: usize) -> OpResult<&Aes256Gcm> {
        match self.of_group.get(index) {
            Some(Ok(cipher)) => Ok(cipher),
            Some(Err(why)) => Err(Error::new("AccessDeniedException", 400, why.clone()).into()),
            None => Err(OpError::internal("a batch is sealed with a data key that its group does not have")),
        }
    }

    /// Seals under the group's data key of this number; the nonce goes in front.
    pub fn seal(&self, index: usize, nonce: [u8; NONCE], plain: &[u8]) -> OpResult<String> {
        let sealed = self.cipher(index)?.encrypt(Nonce::from_slice(&nonce), plain);
        let sealed = sealed.map_err(|_| OpError::internal("log events could not be sealed"))?;
        Ok(STANDARD.encode([nonce.as_slice(), &sealed].concat()))
    }

    pub fn open(&self, index: usize, sealed: &str) -> OpResult<Vec<u8>> {
        let broken = || OpError::internal("sealed log events are broken");
        let bytes = STANDARD.decode(sealed).map_err(|_| broken())?;
        let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or_else(broken)?;
        self.cipher(index)?.decrypt(Nonce::from_slice(nonce), sealed).map_err(|_| broken())
    }
}
