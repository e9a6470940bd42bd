//! The key that a secret gives for one day, region and service.

use super::TERMINATOR;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::fmt;

#[derive(Clone, PartialEq, Eq)]
pub struct SigningKey([u8; 32]);

impl SigningKey {
    /// `date` is `yyyymmdd`.
    pub fn derive(secret: &str, date: &str, region: &str, service: &str) -> Self {
        let start = format!("AWS4{secret}");
        let key = [date, region, service, TERMINATOR]
            .into_iter()
            .fold(start.into_bytes(), |key, part| hmac(&key, part.as_bytes()).to_vec());
        let mut bytes = [0; 32];
        bytes.copy_from_slice(&key);
        Self(bytes)
    }

    /// The signature, in hex.
    pub fn sign(&self, string_to_sign: &str) -> String {
        hex::encode(hmac(&self.0, string_to_sign.as_bytes()))
    }
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SigningKey(…)")
    }
}

fn hmac(key: &[u8], message: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message);
    mac.finalize().into_bytes().into()
}

/// Compares in a time that does not tell where two signatures part.
pub fn same_signature(a: &str, b: &str) -> bool {
    subtle::ConstantTimeEq::ct_eq(a.as_bytes(), b.as_bytes()).into()
}
