//! Whether a signature is that of the secret's holder, and still fresh.

use super::chunked::ChunkMode;
use super::key::same_signature;
use super::{ALGORITHM, AuthError, Signed, SigningKey, UNSIGNED_PAYLOAD, canonical, date};
use crate::checksum::sha256_hex;
use crate::request::RequestHead;
use aws::Timestamp;

/// How far a client's clock may be off.
pub(super) const MOST_SKEW_SECONDS: i64 = 15 * 60;

/// The body, as far as it is there when a signature is verified.
#[derive(Clone, Copy, Debug)]
pub enum Payload<'a> {
    Buffered(&'a [u8]),
    /// It comes later; [`Verified::content`] says what it has to be.
    Streamed,
}

/// What was proven, and what is left to check of the body.
#[derive(Clone, Debug)]
pub struct Verified {
    pub access_key_id: String,
    pub signing_key: SigningKey,
    /// The signature of the head, which the first chunk's signature goes on from.
    pub seed_signature: String,
    pub scope: String,
    /// `yyyymmddThhmmssZ`.
    pub date: String,
    pub content: Content,
}

/// What the signature says of the body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// The body was there, and is what was signed.
    Checked,
    /// The body must have this SHA-256, in hex.
    Sha256(String),
    /// The signature does not cover the body.
    Unsigned,
    /// The body is framed in chunks.
    Chunked(ChunkMode),
}

impl Signed {
    /// `now` is the server's time. The service is that of the scope: whether it is the one that is being called, says
    /// [`Signed::check_scope`].
    pub fn verify(
        &self,
        head: &RequestHead,
        secret: &str,
        payload: Payload<'_>,
        now: Timestamp,
    ) -> Result<Verified, AuthError> {
        let s3 = self.is_s3();
        self.check_time(now)?;
        if s3 {
            self.check_headers_signed(head)?;
        }
        let (hash, content) = self.content(head, payload)?;
        let requests = canonical::requests(head, &self.signed_headers, &hash, s3);
        let key = SigningKey::derive(secret, &self.date_text[..8], &self.region, &self.service);
        let fits = |request: &&String| {
            same_signature(&key.sign(&self.string_to_sign(request)), &self.signature.to_ascii_lowercase())
        };
        if requests.iter().find(fits).is_none() {
            return Err(self.mismatch(&requests[0]));
        }
        if let (Content::Sha256(expected), Payload::Buffered(body)) = (&content, payload) {
            let computed = sha256_hex(body);
            if computed != *expected {
                return Err(AuthError::ContentHash { client: expected.clone(), computed });
            }
        }
        let is_checked = matches!((&content, payload), (Content::Sha256(_), Payload::Buffered(_)));
        Ok(Verified {
            access_key_id: self.access_key_id.clone(),
            signing_key: key,
            seed_signature: self.signature.to_ascii_lowercase(),
            scope: self.scope(),
            date: self.date_text.clone(),
            content: if is_checked { Content::Checked } else { content },
        })
    }

    pub fn is_s3(&self) -> bool {
        self.service == "s3"
    }

    fn check_time(&self, now: Timestamp) -> Result<(), AuthError> {
        let early = self.date.seconds() - now.seconds() > MOST_SKEW_SECONDS;
        let late = match self.presigned {
            Some(expires) => {
                let ends = self.date.plus_seconds(i64::try_from(expires).unwrap_or(i64::MAX / 2000));
                if !early && now > ends {
                    return Err(AuthError::PresignExpired { expires, ends, now });
                }
                false
            }
            None => now.seconds() - self.date.seconds() > MOST_SKEW_SECONDS,
        };
        if early || late { Err(AuthError::Skewed { date: self.date, now }) } else { Ok(()) }
    }

    /// S3 lets no header of its own be added to what was signed.
    fn check_headers_signed(&self, head: &RequestHead) -> Result<(), AuthError> {
        let is_unsigned = |name: &&str| {
            name.starts_with("x-amz-")
                && *name != "x-amz-content-sha256"
                && !self.signed_headers.iter().any(|signed| signed == name)
        };
        let mut names: Vec<String> = head
            .headers
            .keys()
            .map(http::HeaderName::as_str)
            .filter(is_unsigned)
            .map(str::to_owned)
            .collect();
        names.sort_unstable();
        if names.is_empty() { Ok(()) } else { Err(AuthError::HeadersNotSigned(names)) }
    }

    /// The hash that stands in the canonical request, and what it demands of the body.
    fn content(&self, head: &RequestHead, payload: Payload<'_>) -> Result<(String, Content), AuthError> {
        let header = head.header("x-amz-content-sha256");
        let given = match self.presigned {
            Some(_) => {
                let signed = self.signed_headers.iter().any(|name| name == "x-amz-content-sha256");
                header.filter(|_| signed).or_else(|| head.parameter("X-Amz-Content-Sha256"))
            }
            None => header,
        };
        match (given, payload) {
            (Some(UNSIGNED_PAYLOAD), _) => Ok((UNSIGNED_PAYLOAD.to_owned(), Content::Unsigned)),
            (Some(given), _) if self.is_s3() => {
                let content = match ChunkMode::from_hash(given) {
                    Some(mode) => Content::Chunked(mode),
                    None if is_hash(given) => Content::Sha256(given.to_ascii_lowercase()),
                    None => return Err(AuthError::BadContentHash(given.to_owned())),
                };
                Ok((given.to_owned(), content))
            }
            (None, _) if self.is_s3() && self.presigned.is_some() => {
                Ok((UNSIGNED_PAYLOAD.to_owned(), Content::Unsigned))
            }
            (None, _) if self.is_s3() => Err(AuthError::MissingContentHash),
            (_, Payload::Buffered(body)) => Ok((sha256_hex(body), Content::Checked)),
            (Some(given), Payload::Streamed) if is_hash(given) => {
                Ok((given.to_owned(), Content::Sha256(given.to_ascii_lowercase())))
            }
            (Some(given), Payload::Streamed) => Err(AuthError::BadContentHash(given.to_owned())),
            (None, Payload::Streamed) => Err(AuthError::MissingContentHash),
        }
    }

    fn string_to_sign(&self, canonical_request: &str) -> String {
        string_to_sign(&self.date_text, &self.scope(), canonical_request)
    }

    fn mismatch(&self, canonical_request: &str) -> AuthError {
        AuthError::Mismatch {
            access_key_id: self.access_key_id.clone(),
            signature: self.signature.clone(),
            string_to_sign: self.string_to_sign(canonical_request),
            canonical_request: canonical_request.to_owned(),
        }
    }
}

pub(super) fn string_to_sign(date: &str, scope: &str, canonical_request: &str) -> String {
    format!("{ALGORITHM}\n{date}\n{scope}\n{}", sha256_hex(canonical_request))
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The sentences for a request that is too old or too new.
pub(super) fn skew_message(signed: Timestamp, now: Timestamp) -> String {
    let (signed_text, now_text) = (date::format(signed), date::format(now));
    if signed > now {
        let bound = date::format(now.plus_seconds(MOST_SKEW_SECONDS));
        format!("Signature not yet current: {signed_text} is still later than {bound} ({now_text} + 15 min.)")
    } else {
        let bound = date::format(now.plus_seconds(-MOST_SKEW_SECONDS));
        format!("Signature expired: {signed_text} is now earlier than {bound} ({now_text} - 15 min.)")
    }
}
