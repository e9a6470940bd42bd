//! Signature Version 4: verified for those who call us, made for what we sign ourselves.
//!
//! Verification has two steps, because the secret is looked up in between: [`Signed::parse`] reads who signed what,
//! and [`Signed::verify`] recomputes the signature. A body that is still on its way is checked as it passes, by
//! [`body::checked`].

pub mod body;
mod canonical;
mod chunked;
mod date;
mod error;
mod git;
mod key;
mod parse;
mod sign;
mod verify;
mod version2;

pub use chunked::{BodyError, ChunkMode, ChunkedDecoder};
pub use error::AuthError;
pub use git::{GitCredential, git_password};
pub use key::{SigningKey, same_signature};
pub use parse::{Signed, scope_of};
pub use sign::{Credentials, Scope, SignPayload, presign, sign};
pub use verify::{Content, Payload, Verified};
pub use version2::{Signed2, mismatch, policy_signature};

pub(crate) const ALGORITHM: &str = "AWS4-HMAC-SHA256";
pub(crate) const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";
pub(crate) const TERMINATOR: &str = "aws4_request";
/// SHA-256 of nothing.
pub(crate) const EMPTY_HASH: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

#[cfg(test)]
mod tests;
