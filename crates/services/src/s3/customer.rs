//! Encryption under keys that customers bring with each request (SSE-C): the key is used and forgotten. What is kept of it
//! tells whether another request brings the same one.

use super::crypt::DataKey;
use super::object::Encryption;
use crate::{Cx, OpError, OpResult};
use aws::Error;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use md5::{Digest as _, Md5};
use sha2::Sha256;

/// The headers of a request, as they came.
#[derive(Clone, Default)]
pub struct Headers {
    pub algorithm: Option<String>,
    pub key: Option<String>,
    pub md5: Option<String>,
}

/// A key that a request brought.
#[derive(Clone)]
pub struct CustomerKey {
    pub key: DataKey,
    /// Base64, for the answer.
    pub md5: String,
}

/// Reads the headers of an input, whatever input it is.
#[macro_export]
macro_rules! customer_headers {
    ($input:expr) => {
        $crate::s3::customer::Headers {
            algorithm: $input.sse_customer_algorithm.clone(),
            key: $input.sse_customer_key.clone(),
            md5: $input.sse_customer_key_md5.clone(),
        }
    };
}

/// The same for the source of a copy.
#[macro_export]
macro_rules! source_customer_headers {
    ($input:expr) => {
        $crate::s3::customer::Headers {
            algorithm: $input.copy_source_sse_customer_algorithm.clone(),
            key: $input.copy_source_sse_customer_key.clone(),
            md5: $input.copy_source_sse_customer_key_md5.clone(),
        }
    };
}

/// Tells the client which key it was.
#[macro_export]
macro_rules! put_customer {
    ($output:expr, $customer:expr) => {
        if let Some(customer) = $customer {
            $output.sse_customer_algorithm = Some("AES256".to_owned());
            $output.sse_customer_key_md5 = Some(customer.md5.clone());
        }
    };
}

fn argument(code: &'static str, message: &str) -> Error {
    Error::new(code, 400, message).with("ArgumentName", "x-amz-server-side-encryption")
}

/// What a request that brings another key than the object's is told.
fn wrong_key() -> OpError {
    let message = "Requests specifying Server Side Encryption with Customer provided keys must provide the correct secret key.";
    Error::new("AccessDenied", 403, message).into()
}

impl Headers {
    pub fn is_nothing(&self) -> bool {
        self.algorithm.is_none() && self.key.is_none() && self.md5.is_none()
    }

    /// The key, if there is one. A key that is too long is an invalid one where bytes are written, and where they are
    /// read, a wrong one.
    pub fn key(&self, is_read: bool) -> OpResult<Option<CustomerKey>> {
        if self.is_nothing() {
            return Ok(None);
        }
        let start = "Requests specifying Server Side Encryption with Customer provided keys must provide";
        let Some(algorithm) = &self.algorithm else {
            let message = format!("{start} a valid encryption algorithm.");
            return Err(argument("InvalidArgument", &message).into());
        };
        if algorithm != "AES256" {
            let message = "The Encryption request you specified is not valid. Supported value: AES256.";
            let error = argument("InvalidEncryptionAlgorithmError", message);
            return Err(error.with("ArgumentValue", algorithm.as_str()).into());
        }
        let Some(text) = &self.key else {
            let message = format!("{start} an appropriate secret key.");
            return Err(argument("InvalidArgument", &message).into());
        };
        let bytes = STANDARD.decode(text).unwrap_or_default();
        if is_read && bytes.len() > 32 {
            return Err(wrong_key());
        }
        let invalid =
            || argument("InvalidArgument", "The secret key was invalid for the specified algorithm.");
        let key = DataKey::new(&bytes).ok_or_else(invalid)?;
        let md5 = self.md5.clone().ok_or_else(invalid)?;
        if STANDARD.encode(Md5::digest(&bytes)) != md5 {
            let message = "The calculated MD5 hash of the key did not match the hash that was provided.";
            return Err(argument("InvalidArgument", message).into());
        }
        Ok(Some(CustomerKey { key, md5 }))
    }
}

impl CustomerKey {
    /// What is kept of the key.
    pub fn encryption(&self, cx: &Cx) -> Encryption {
        let salt = hex::encode(cx.world().random::<16>());
        let proof = self.proof(&salt);
        Encryption::Customer { salt, proof }
    }

    fn proof(&self, salt: &str) -> String {
        hex::encode(Sha256::new().chain_update(salt).chain_update(*self.key.0).finalize())
    }

    pub fn is_that_of(&self, salt: &str, proof: &str) -> bool {
        self.proof(salt) == proof
    }
}

/// The key of an object under one, as a request that reads it has to bring it.
pub fn open(customer: Option<&CustomerKey>, salt: &str, proof: &str) -> OpResult<DataKey> {
    let Some(customer) = customer else {
        let message = "The object was stored using a form of Server Side Encryption. The correct parameters must be \
                       provided to retrieve the object.";
        return Err(Error::new("InvalidRequest", 400, message).into());
    };
    if customer.is_that_of(salt, proof) { Ok(customer.key.clone()) } else { Err(wrong_key()) }
}

/// A part of an upload has to come with the key that the upload was begun with, and with none if there was none.
pub fn check_part(encryption: &Encryption, customer: Option<&CustomerKey>) -> OpResult<()> {
    let invalid = |message: &str| Err(Error::new("InvalidRequest", 400, message).into());
    match (encryption, customer) {
        (Encryption::Customer { salt, proof }, Some(customer)) if customer.is_that_of(salt, proof) => Ok(()),
        (Encryption::Customer { .. }, Some(_)) => {
            invalid("The provided encryption parameters did not match the ones used originally.")
        }
        (Encryption::Customer { .. }, None) | (_, Some(_)) => invalid(
            "The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate \
             encryption parameters.",
        ),
        (_, None) => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_are_checked() {
        let some = |text: &str| Some(text.to_owned());
        let key = STANDARD.encode([7; 32]);
        let md5 = STANDARD.encode(Md5::digest([7; 32]));
        let long = STANDARD.encode([7; 44]);
        let cases = [
            (None, None, None, false, Ok(false)),
            (some("AES256"), some(&key), some(&md5), false, Ok(true)),
            (some("KMS"), some(&key), some(&md5), false, Err("InvalidEncryptionAlgorithmError")),
            (None, some(&key), some(&md5), false, Err("InvalidArgument")),
            (some("AES256"), None, some(&md5), false, Err("InvalidArgument")),
            (some("AES256"), some(&key), None, false, Err("InvalidArgument")),
            (some("AES256"), some(&key), some("x"), false, Err("InvalidArgument")),
            (some("AES256"), some(&long), some(&md5), false, Err("InvalidArgument")),
            (some("AES256"), some(&long), some(&md5), true, Err("AccessDenied")),
        ];
        for (algorithm, key, md5, is_read, expected) in cases {
            let headers = Headers { algorithm, key, md5 };
            let got = headers.key(is_read).map(|key| key.is_some()).map_err(|e| e.code().to_owned());
            assert_eq!(got, expected.map_err(str::to_owned));
        }
    }
}
