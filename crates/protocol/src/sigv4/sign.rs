//! Signatures that we make: for URLs that we hand out, for the command line, and for tests.

use super::verify::string_to_sign;
use super::{ALGORITHM, SigningKey, TERMINATOR, UNSIGNED_PAYLOAD, canonical, date};
use crate::checksum::sha256_hex;
use crate::percent::{encode_query, text_pairs};
use crate::request::RequestHead;
use aws::Timestamp;
use http::{HeaderName, HeaderValue};

#[derive(Clone, Copy, Debug)]
pub struct Credentials<'a> {
    pub access_key_id: &'a str,
    pub secret_access_key: &'a str,
    pub session_token: Option<&'a str>,
}

/// What the signature is for.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    pub region: &'a str,
    /// The service's name in signatures.
    pub service: &'a str,
}

#[derive(Clone, Copy, Debug)]
pub enum SignPayload<'a> {
    Bytes(&'a [u8]),
    Unsigned,
    /// One of the `STREAMING-…` words.
    Chunked(super::ChunkMode),
}

/// Headers that proxies and HTTP libraries change on the way.
const NOT_SIGNED: [&str; 6] =
    ["authorization", "connection", "expect", "transfer-encoding", "user-agent", "x-amzn-trace-id"];

/// Signs a request in its headers, which must have `host`. Returns the signature, from which chunks go on.
pub fn sign(
    head: &mut RequestHead,
    payload: SignPayload<'_>,
    credentials: Credentials<'_>,
    scope: Scope<'_>,
    now: Timestamp,
) -> String {
    let hash = match payload {
        SignPayload::Bytes(bytes) => sha256_hex(bytes),
        SignPayload::Unsigned => UNSIGNED_PAYLOAD.to_owned(),
        SignPayload::Chunked(mode) => mode.hash().to_owned(),
    };
    let date = date::format(now);
    set(head, "x-amz-date", &date);
    if scope.service == "s3" || !matches!(payload, SignPayload::Bytes(_)) {
        set(head, "x-amz-content-sha256", &hash);
    }
    if let Some(token) = credentials.session_token {
        set(head, "x-amz-security-token", token);
    }
    let mut names: Vec<String> = head.headers.keys().map(|name| name.as_str().to_owned()).collect();
    names.retain(|name| !NOT_SIGNED.contains(&name.as_str()));
    names.sort_unstable();
    let signature = signature(head, &names, &hash, credentials, scope, &date);
    let authorization = format!(
        "{ALGORITHM} Credential={}/{}, SignedHeaders={}, Signature={signature}",
        credentials.access_key_id,
        scope_text(scope, &date),
        names.join(";")
    );
    set(head, "authorization", &authorization);
    signature
}

/// Signs a URL in its query string, for `expires_seconds` from now. Only `host` is signed of the headers.
pub fn presign(
    head: &mut RequestHead,
    credentials: Credentials<'_>,
    scope: Scope<'_>,
    now: Timestamp,
    expires_seconds: u64,
) {
    let date = date::format(now);
    let credential = format!("{}/{}", credentials.access_key_id, scope_text(scope, &date));
    let expires = expires_seconds.to_string();
    let mut parameters = vec![
        ("X-Amz-Algorithm", ALGORITHM),
        ("X-Amz-Credential", &credential),
        ("X-Amz-Date", &date),
        ("X-Amz-Expires", &expires),
        ("X-Amz-SignedHeaders", "host"),
    ];
    if let Some(token) = credentials.session_token {
        parameters.push(("X-Amz-Security-Token", token));
    }
    for (name, value) in parameters {
        append(head, name, value);
    }
    let hash = if scope.service == "s3" { UNSIGNED_PAYLOAD.to_owned() } else { super::EMPTY_HASH.to_owned() };
    let signature = signature(head, &["host".to_owned()], &hash, credentials, scope, &date);
    append(head, "X-Amz-Signature", &signature);
    head.query = text_pairs(&head.raw_query);
}

fn signature(
    head: &RequestHead,
    names: &[String],
    hash: &str,
    credentials: Credentials<'_>,
    scope: Scope<'_>,
    date: &str,
) -> String {
    let request = &canonical::requests(head, names, hash, scope.service == "s3")[0];
    let key = SigningKey::derive(credentials.secret_access_key, &date[..8], scope.region, scope.service);
    key.sign(&string_to_sign(date, &scope_text(scope, date), request))
}

fn scope_text(scope: Scope<'_>, date: &str) -> String {
    format!("{}/{}/{}/{TERMINATOR}", &date[..8], scope.region, scope.service)
}

fn append(head: &mut RequestHead, name: &str, value: &str) {
    if !head.raw_query.is_empty() {
        head.raw_query.push('&');
    }
    for part in [name, "=", &encode_query(value)] {
        head.raw_query.push_str(part);
    }
}

fn set(head: &mut RequestHead, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        head.headers.insert(HeaderName::from_static(name), value);
    }
}
