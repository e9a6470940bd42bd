//! What a message says, as it lies in the store: always sealed. By the server's own key, or, where the queue names a key
//! of KMS, under a data key that only KMS opens: the sender needs kms:GenerateDataKey and kms:Decrypt, the receiver
//! kms:Decrypt. [Encryption at rest in Amazon SQS]

use super::address::Address;
use super::error::of_kms;
use super::message::Content;
use super::queue::Queue;
use crate::{Cx, OpError, OpResult};
use aes_gcm::aead::{Aead, KeyInit};
use aes_gcm::{Aes256Gcm, Nonce};
use aws::kms::{self, DataKeySpec};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const PURPOSE: &str = "sqs-message";
const NONCE: usize = 12;
const MOST_KEPT: usize = 1024;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Sealed {
    Server(store::Sealed),
    Kms {
        /// The queue that it was sent to, which the data key is bound to.
        queue: String,
        /// The data key, encrypted by KMS, in base64.
        data_key: String,
        /// Nonce, ciphertext and tag, in base64.
        text: String,
    },
}

/// A data key in use.
#[derive(Clone)]
pub struct DataKey {
    queue: String,
    blob: String,
    cipher: Aes256Gcm,
}

/// Data keys in use, by who uses them for what. Kept as long as the queue says, so that KMS is not asked each time.
#[derive(Default)]
pub struct DataKeys(Mutex<HashMap<String, (Instant, DataKey)>>);

impl DataKeys {
    fn get(&self, name: &str, kept: Duration) -> Option<DataKey> {
        let keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        keys.get(name).filter(|(at, _)| at.elapsed() < kept).map(|(_, key)| key.clone())
    }

    fn put(&self, name: String, key: DataKey) {
        let mut keys = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST_KEPT {
            keys.clear();
        }
        keys.insert(name, (Instant::now(), key));
    }
}

fn context(queue: &str) -> Option<IndexMap<String, String>> {
    Some([("aws:sqs:arn".to_owned(), queue.to_owned())].into_iter().collect())
}

fn via(cx: &Cx) -> Cx {
    cx.via(&format!("sqs.{}.amazonaws.com", cx.region()))
}

/// What a key is kept under. Nothing is kept for who may do less than others of the same name: a session with policies of
/// its own is asked about each time.
fn kept_as(cx: &Cx, use_of_it: &str) -> Option<String> {
    let caller = cx.caller();
    let cause = caller.invoked_for.as_deref().unwrap_or_default();
    caller.session_policies.is_none().then(|| format!("{use_of_it} {} {cause}", caller.arn()))
}

fn reuse(queue: &Queue) -> Duration {
    Duration::from_secs(u64::try_from(queue.number("KmsDataKeyReusePeriodSeconds")).unwrap_or_default())
}

/// The key that messages of the queue are sealed with now; `None` is the server's own.
pub async fn sealing_key(cx: &Cx, address: &Address, queue: &Queue) -> OpResult<Option<DataKey>> {
    let Some(key_id) = queue.attributes.get("KmsMasterKeyId") else { return Ok(None) };
    let keys = cx.world().state::<DataKeys>();
    let name = kept_as(cx, &format!("send {} {key_id}", address.arn()));
    if let Some(key) = name.as_deref().and_then(|name| keys.get(name, reuse(queue))) {
        return Ok(Some(key));
    }
    // Another account's queue names a key of its own account.
    let key_id = if key_id.starts_with("arn:") || address.account == cx.account() {
        key_id.clone()
    } else {
        let part = if key_id.starts_with("alias/") { key_id.clone() } else { format!("key/{key_id}") };
        format!("arn:aws:kms:{}:{}:{part}", address.region, address.account)
    };
    let input = kms::GenerateDataKeyInput {
        key_id,
        encryption_context: context(&address.arn()),
        key_spec: Some(DataKeySpec::Aes256),
        ..Default::default()
    };
    let made = via(cx).call::<kms::GenerateDataKey>(input).await.map_err(of_kms)?;
    let key = DataKey {
        queue: address.arn(),
        blob: STANDARD.encode(made.ciphertext_blob.unwrap_or_default()),
        cipher: cipher(&made.plaintext.unwrap_or_default())?,
    };
    if let Some(name) = name {
        keys.put(name, key.clone());
    }
    Ok(Some(key))
}

pub fn seal(cx: &Cx, key: Option<&DataKey>, content: &Content) -> OpResult<Sealed> {
    let plain = serde_json::to_vec(content)?;
    let Some(key) = key else { return Ok(Sealed::Server(cx.world().store().sealer().seal(PURPOSE, &plain))) };
    let nonce: [u8; NONCE] = cx.world().random();
    let sealed = key.cipher.encrypt(Nonce::from_slice(&nonce), plain.as_slice());
    let sealed = sealed.map_err(|_| OpError::internal("a message could not be sealed"))?;
    Ok(Sealed::Kms {
        queue: key.queue.clone(),
        data_key: key.blob.clone(),
        text: STANDARD.encode([nonce.as_slice(), &sealed].concat()),
    })
}

pub async fn open(cx: &Cx, queue: &Queue, sealed: &Sealed) -> OpResult<Content> {
    let broken = || OpError::internal("a sealed message is broken");
    let (arn, data_key, text) = match sealed {
        Sealed::Server(sealed) => {
            let plain = cx.world().store().sealer().open_sealed(PURPOSE, sealed)?;
            return Ok(serde_json::from_slice(&plain)?);
        }
        Sealed::Kms { queue, data_key, text } => (queue, data_key, text),
    };
    let key = opening_key(cx, queue, arn, data_key).await?;
    let bytes = STANDARD.decode(text).map_err(|_| broken())?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or_else(broken)?;
    let plain = key.cipher.decrypt(Nonce::from_slice(nonce), sealed).map_err(|_| broken())?;
    Ok(serde_json::from_slice(&plain)?)
}

async fn opening_key(cx: &Cx, queue: &Queue, arn: &str, data_key: &str) -> OpResult<DataKey> {
    let keys = cx.world().state::<DataKeys>();
    let name = kept_as(cx, &format!("receive {data_key}"));
    if let Some(key) = name.as_deref().and_then(|name| keys.get(name, reuse(queue))) {
        return Ok(key);
    }
    let blob = STANDARD.decode(data_key).map_err(|_| OpError::internal("a data key is not base64"))?;
    let input = kms::DecryptInput {
        ciphertext_blob: Some(blob.into()),
        encryption_context: context(arn),
        ..Default::default()
    };
    let opened = via(cx).call::<kms::Decrypt>(input).await.map_err(of_kms)?;
    let cipher = cipher(&opened.plaintext.unwrap_or_default())?;
    let key = DataKey { queue: arn.to_owned(), blob: data_key.to_owned(), cipher };
    if let Some(name) = name {
        keys.put(name, key.clone());
    }
    Ok(key)
}

fn cipher(key: &[u8]) -> OpResult<Aes256Gcm> {
    Aes256Gcm::new_from_slice(key).map_err(|_| OpError::internal("KMS gave a data key of another length"))
}
