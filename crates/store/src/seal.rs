//! Secrets at rest: AES-256-GCM under a root key that lies in a file of its own, readable by the owner alone.

use crate::directory::{DataDirectory, open_private, sync_directory};
use crate::error::{Result, StoreError};
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;
use zeroize::Zeroizing;

/// Sealed bytes as rows keep them: base64 of nonce, ciphertext and tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sealed(String);

/// Seals and opens. What is sealed for one purpose opens for no other: the purpose is authenticated with it.
#[derive(Clone)]
pub struct Sealer {
    root: Arc<Zeroizing<[u8; 32]>>,
}

impl Sealer {
    /// Reads `root.key` of the data directory, or draws one at the first start.
    pub(crate) fn open(directory: &DataDirectory) -> Result<Self> {
        let path = directory.path().join("root.key");
        let fail = |reason: String| StoreError::KeyFile { path: path.clone(), reason };
        let mut file = open_private(&path).map_err(|e| fail(e.to_string()))?;
        let mode = file.metadata().map_err(|e| fail(e.to_string()))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(fail("others than its owner can read it; `chmod 600` it".into()));
        }
        let mut bytes = Zeroizing::new(Vec::new());
        file.read_to_end(&mut bytes).map_err(|e| fail(e.to_string()))?;
        if bytes.is_empty() {
            let fresh = Zeroizing::new(rand::random::<[u8; 32]>());
            bytes.extend_from_slice(&*fresh);
            file.write_all(&bytes)
                .and_then(|()| file.sync_all())
                .and_then(|()| sync_directory(directory.path()))
                .map_err(|e| fail(e.to_string()))?;
        }
        let root: [u8; 32] =
            bytes.as_slice().try_into().map_err(|_| fail(format!("it has {} bytes, not 32", bytes.len())))?;
        Ok(Self { root: Arc::new(Zeroizing::new(root)) })
    }

    pub fn seal(&self, purpose: &str, plain: &[u8]) -> Sealed {
        Sealed(STANDARD.encode(encrypt(&self.root, purpose.as_bytes(), plain)))
    }

    pub fn open_sealed(&self, purpose: &str, sealed: &Sealed) -> Result<Zeroizing<Vec<u8>>> {
        let bytes = STANDARD.decode(&sealed.0).map_err(|_| StoreError::Unseal)?;
        decrypt(&self.root, purpose.as_bytes(), &bytes)
    }

    /// Sealed bytes without base64, for tokens that travel.
    pub fn seal_bytes(&self, purpose: &str, plain: &[u8]) -> Vec<u8> {
        encrypt(&self.root, purpose.as_bytes(), plain)
    }

    pub fn open_bytes(&self, purpose: &str, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
        decrypt(&self.root, purpose.as_bytes(), sealed)
    }
}

const NONCE: usize = 12;

fn encrypt(key: &[u8; 32], purpose: &[u8], plain: &[u8]) -> Vec<u8> {
    let nonce = rand::random::<[u8; NONCE]>();
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(key));
    let sealed = cipher
        .encrypt(Nonce::from_slice(&nonce), Payload { msg: plain, aad: purpose })
        .expect("AES-GCM takes any message that fits in memory");
    [nonce.as_slice(), &sealed].concat()
}

fn decrypt(key: &[u8; 32], purpose: &[u8], sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or(StoreError::Unseal)?;
    let cipher = Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(key));
    cipher
        .decrypt(Nonce::from_slice(nonce), Payload { msg: sealed, aad: purpose })
        .map(Zeroizing::new)
        .map_err(|_| StoreError::Unseal)
}
