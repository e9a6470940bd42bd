//! What encryption under a key yields: a blob that says which key it needs, and is bound to its encryption context.
//!
//! Layout: a magic of five bytes (the first ones of AWS's own blobs, which some tools look for), the account's 12
//! digits, the region with its length in one byte, the key's id (16 bytes of a UUID), the index of the material (two
//! bytes), a nonce of 12 bytes, then AES-256-GCM's ciphertext and tag. Everything before the nonce is authenticated,
//! and so is the context.

use super::key::{KeyRow, key_arn, seal_purpose};
use crate::OpResult;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Key, Nonce};
use aws::kms::errors;
use aws::{Account, Arn, Error, Region};
use indexmap::IndexMap;
use store::Sealer;
use zeroize::Zeroizing;

const MAGIC: [u8; 5] = [0x01, 0x02, 0x02, 0x00, 0x78];
const NONCE: usize = 12;

/// Pairs that a ciphertext is bound to.
pub type EncryptionContext = IndexMap<String, String>;

/// What a blob says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    pub account: Account,
    pub region: Region,
    pub key_id: String,
    pub material: u16,
}

impl Header {
    pub fn arn(&self) -> Arn {
        key_arn(self.account, &self.region, &self.key_id)
    }

    fn write(&self) -> Vec<u8> {
        let region = self.region.as_str().as_bytes();
        let mut bytes = MAGIC.to_vec();
        bytes.extend_from_slice(self.account.as_str().as_bytes());
        bytes.push(u8::try_from(region.len()).expect("a region's name has at most 32 bytes"));
        bytes.extend_from_slice(region);
        let id: uuid::Uuid = self.key_id.parse().expect("key ids are UUIDs");
        bytes.extend_from_slice(id.as_bytes());
        bytes.extend_from_slice(&self.material.to_be_bytes());
        bytes
    }

    /// The header of a blob, and how long it is.
    pub fn read(blob: &[u8]) -> Result<(Self, usize), Error> {
        read_header(blob).ok_or_else(invalid)
    }
}

fn invalid() -> Error {
    // AWS gives no message with this error.
    errors::invalid_ciphertext_exception("")
}

fn read_header(blob: &[u8]) -> Option<(Header, usize)> {
    let rest = blob.strip_prefix(&MAGIC)?;
    let (account, rest) = rest.split_at_checked(12)?;
    let (length, rest) = rest.split_first()?;
    let (region, rest) = rest.split_at_checked(usize::from(*length))?;
    let (id, rest) = rest.split_at_checked(16)?;
    let (material, rest) = rest.split_at_checked(2)?;
    let header = Header {
        account: std::str::from_utf8(account).ok()?.parse().ok()?,
        region: std::str::from_utf8(region).ok()?.parse().ok()?,
        key_id: uuid::Uuid::from_slice(id).ok()?.to_string(),
        material: u16::from_be_bytes(material.try_into().ok()?),
    };
    Some((header, blob.len() - rest.len()))
}

/// What is authenticated: the header, and the context in an order and a form that are the same whatever the client's.
fn authenticated(header: &[u8], context: &EncryptionContext) -> Vec<u8> {
    let mut pairs: Vec<_> = context.iter().collect();
    pairs.sort();
    let mut bytes = header.to_vec();
    for text in pairs.into_iter().flat_map(|(key, value)| [key, value]) {
        bytes.extend_from_slice(&(text.len() as u64).to_be_bytes());
        bytes.extend_from_slice(text.as_bytes());
    }
    bytes
}

fn cipher(sealer: &Sealer, arn: &Arn, key: &KeyRow, material: u16) -> OpResult<Option<Aes256Gcm>> {
    let Some(material) = key.material(material) else { return Ok(None) };
    let bytes = sealer.open_sealed(&seal_purpose(arn), &material.sealed)?;
    Ok(Some(Aes256Gcm::new(Key::<Aes256Gcm>::from_slice(&bytes))))
}

/// Encrypts under the newest material of a key.
pub fn encrypt(
    sealer: &Sealer,
    (header, key): (Header, &KeyRow),
    context: &EncryptionContext,
    nonce: [u8; NONCE],
    plain: &[u8],
) -> OpResult<Vec<u8>> {
    let cipher = cipher(sealer, &header.arn(), key, header.material)?.ok_or_else(invalid)?;
    let mut blob = header.write();
    let aad = authenticated(&blob, context);
    let sealed = cipher
        .encrypt(Nonce::from_slice(&nonce), Payload { msg: plain, aad: &aad })
        .expect("AES-GCM takes any message that fits in memory");
    blob.extend_from_slice(&nonce);
    blob.extend_from_slice(&sealed);
    Ok(blob)
}

pub fn decrypt(
    sealer: &Sealer,
    key: &KeyRow,
    context: &EncryptionContext,
    blob: &[u8],
) -> OpResult<Zeroizing<Vec<u8>>> {
    let (header, length) = Header::read(blob)?;
    let (head, rest) = blob.split_at(length);
    let (nonce, sealed) = rest.split_at_checked(NONCE).ok_or_else(invalid)?;
    let cipher = cipher(sealer, &header.arn(), key, header.material)?.ok_or_else(invalid)?;
    let aad = authenticated(head, context);
    let plain = cipher
        .decrypt(Nonce::from_slice(nonce), Payload { msg: sealed, aad: &aad })
        .map_err(|_| invalid())?;
    Ok(Zeroizing::new(plain))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_round_trip_and_refuse_what_is_short() {
        let header = Header {
            account: "111111111111".parse().unwrap(),
            region: "eu-central-1".parse().unwrap(),
            key_id: "1234abcd-12ab-34cd-56ef-1234567890ab".into(),
            material: 3,
        };
        let bytes = header.write();
        assert_eq!(Header::read(&bytes).unwrap(), (header, bytes.len()));
        for length in 0..bytes.len() {
            let code = Header::read(&bytes[..length]).unwrap_err().code;
            assert_eq!(code, "InvalidCiphertextException", "{length}");
        }
    }

    #[test]
    fn the_order_of_a_context_does_not_matter_and_its_borders_do() {
        let context = |pairs: &[(&str, &str)]| -> EncryptionContext {
            pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect()
        };
        let bytes = |pairs| authenticated(b"h", &context(pairs));
        assert_eq!(bytes(&[("a", "1"), ("b", "2")]), bytes(&[("b", "2"), ("a", "1")]));
        assert_ne!(bytes(&[("ab", "c")]), bytes(&[("a", "bc")]));
        assert_ne!(bytes(&[]), bytes(&[("", "")]));
    }
}
