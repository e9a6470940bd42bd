//! Why a caller was not believed, and the error that each family of services gives for it.

use super::date;
use super::verify::{MOST_SKEW_SECONDS, skew_message};
use aws::{Error, Protocol, ServiceInfo, Timestamp};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AuthError {
    #[error("the request is not signed")]
    Missing,
    #[error("the Authorization header is incomplete: {0}")]
    Incomplete(String),
    #[error("the parameters of a presigned URL are wrong: {0}")]
    QueryParameters(String),
    #[error("the request is signed in the header and in the query string")]
    TwoMechanisms,
    /// Signature Version 2, and whatever else is not Version 4 with HMAC.
    #[error("the request is signed in a way that is not supported")]
    UnsupportedMechanism,
    #[error("the host is not signed")]
    HostNotSigned,
    #[error("headers are not signed: {}", .0.join(", "))]
    HeadersNotSigned(Vec<String>),
    #[error("the scope's date {scope} is not that of {date}")]
    ScopeDate { scope: String, date: String },
    #[error("the scope's service is {given} and not {expected}")]
    WrongService { given: String, expected: String },
    #[error("the scope's region is {given} and not {expected}")]
    WrongRegion { given: String, expected: String },
    #[error("signed at {date:?}, and now it is {now:?}")]
    Skewed { date: Timestamp, now: Timestamp },
    #[error("the presigned URL was valid until {ends:?}")]
    PresignExpired { expires: u64, ends: Timestamp, now: Timestamp },
    #[error("the signature is not that of the request")]
    Mismatch { access_key_id: String, signature: String, string_to_sign: String, canonical_request: String },
    #[error("x-amz-content-sha256 is missing")]
    MissingContentHash,
    #[error("x-amz-content-sha256 is not valid: {0}")]
    BadContentHash(String),
    #[error("the body's hash is {computed} and not {client}")]
    ContentHash { client: String, computed: String },
    /// The caller found no such key.
    #[error("the access key {0} is not known")]
    UnknownKey(String),
    /// The caller found the session's credentials expired.
    #[error("the session token has expired")]
    ExpiredToken,
    /// The session token is missing, or not that of the key.
    #[error("the session token is not valid")]
    InvalidToken,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    S3,
    Query,
    Json,
}

const NO_MATCH: &str = "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
const NO_MATCH_S3: &str = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
const TOKEN_INVALID: &str = "The security token included in the request is invalid.";

impl AuthError {
    pub fn to_error(&self, service: &ServiceInfo) -> Error {
        let family = match service.protocol {
            Protocol::RestXml => Family::S3,
            Protocol::AwsQuery | Protocol::Ec2Query => Family::Query,
            Protocol::AwsJson10 | Protocol::AwsJson11 | Protocol::RestJson => Family::Json,
        };
        let error = match family {
            Family::S3 => self.s3_error(),
            Family::Query | Family::Json => self.other(family),
        };
        // REST services answer 403 where the JSON protocols have 400.
        match error {
            Error { status: 400, ref code, .. }
                if service.protocol == Protocol::RestJson && code != "IncompleteSignatureException" =>
            {
                Error { status: 403, ..error }
            }
            error => error,
        }
    }

    /// For services other than S3, which have fewer codes.
    fn other(&self, family: Family) -> Error {
        let pick = |query: (&'static str, u16), json: &'static str, message: &str| {
            let (code, status) = if family == Family::Query { query } else { (json, 400) };
            Error::new(code, status, message)
        };
        let incomplete =
            |message: &str| pick(("IncompleteSignature", 400), "IncompleteSignatureException", message);
        let mismatch =
            |message: &str| pick(("SignatureDoesNotMatch", 403), "InvalidSignatureException", message);
        let invalid_token =
            || pick(("InvalidClientTokenId", 403), "UnrecognizedClientException", TOKEN_INVALID);
        match self {
            Self::Missing => {
                let query = family == Family::Query;
                let message = if query {
                    "Request is missing Authentication Token"
                } else {
                    "Missing Authentication Token"
                };
                pick(("MissingAuthenticationToken", 403), "MissingAuthenticationTokenException", message)
            }
            Self::Incomplete(message) | Self::QueryParameters(message) => incomplete(message),
            Self::TwoMechanisms => incomplete(
                "Found both 'X-Amz-Algorithm' as a query-string param and 'Authorization' as HTTP header.",
            ),
            Self::UnsupportedMechanism => incomplete(
                "Unsupported authorization mechanism: the Authorization header must begin with 'AWS4-HMAC-SHA256'.",
            ),
            Self::HostNotSigned => {
                mismatch("'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.")
            }
            Self::HeadersNotSigned(names) => {
                mismatch(&format!("Headers of the request are not signed: {}", names.join(", ")))
            }
            Self::ScopeDate { scope, date } => mismatch(&format!(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope}' != '{}', from '{date}'.",
                date.get(..8).unwrap_or_default()
            )),
            Self::WrongService { expected, .. } => {
                mismatch(&format!("Credential should be scoped to correct service: '{expected}'. "))
            }
            Self::WrongRegion { expected, .. } => mismatch(&format!(
                "Credential should be scoped to a valid region, not one that is not served here; expected '{expected}'. "
            )),
            Self::Skewed { date, now } => mismatch(&skew_message(*date, *now)),
            Self::PresignExpired { ends, now, .. } => mismatch(&format!(
                "Signature expired: {} is now earlier than {}",
                date::format(*ends),
                date::format(*now)
            )),
            Self::Mismatch { string_to_sign, canonical_request, .. } => mismatch(&format!(
                "{NO_MATCH}\n\nThe Canonical String for this request should have been\n'{canonical_request}'\n\nThe String-to-Sign should have been\n'{string_to_sign}'\n"
            )),
            Self::MissingContentHash | Self::BadContentHash(_) | Self::ContentHash { .. } => {
                mismatch(NO_MATCH)
            }
            Self::UnknownKey(_) | Self::InvalidToken => invalid_token(),
            Self::ExpiredToken => {
                let message = "The security token included in the request is expired";
                pick(("ExpiredToken", 403), "ExpiredTokenException", message)
            }
        }
    }

    /// For S3, which names more causes than the others, and gives details.
    pub(super) fn s3_error(&self) -> Error {
        let malformed = |rest: &str| {
            let message = format!("The authorization header is malformed; {rest}");
            Error::new("AuthorizationHeaderMalformed", 400, message)
        };
        match self {
            Self::Missing => Error::new("AccessDenied", 403, "Access Denied"),
            Self::Incomplete(message) => malformed(message),
            Self::QueryParameters(message) => Error::new("AuthorizationQueryParametersError", 400, message.as_str()),
            Self::TwoMechanisms => Error::new("InvalidArgument", 400, "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified")
                .with("ArgumentName", "Authorization"),
            Self::UnsupportedMechanism => Error::new("InvalidRequest", 400, "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."),
            Self::HostNotSigned => Error::new("AccessDenied", 403, "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", "host"),
            Self::HeadersNotSigned(names) => Error::new("AccessDenied", 403, "There were headers present in the request which were not signed")
                .with("HeadersNotSigned", names.join(", ")),
            Self::ScopeDate { scope, date } => malformed(&format!(
                "Invalid credential date \"{scope}\". This date is not the same as X-Amz-Date: \"{}\".",
                date.get(..8).unwrap_or_default()
            )),
            Self::WrongService { given, expected } => malformed(&format!("incorrect service \"{given}\". This endpoint belongs to \"{expected}\".")),
            Self::WrongRegion { given, expected } => {
                malformed(&format!("the region '{given}' is wrong; expecting '{expected}'")).with("Region", expected.as_str())
            }
            Self::Skewed { date, now } => Error::new("RequestTimeTooSkewed", 403, "The difference between the request time and the current time is too large.")
                .with("RequestTime", date::format(*date))
                .with("ServerTime", now.whole_seconds().to_iso8601())
                .with("MaxAllowedSkewMilliseconds", (MOST_SKEW_SECONDS * 1000).to_string()),
            Self::PresignExpired { expires, ends, now } => Error::new("AccessDenied", 403, "Request has expired")
                .with("X-Amz-Expires", expires.to_string())
                .with("Expires", ends.whole_seconds().to_iso8601())
                .with("ServerTime", now.whole_seconds().to_iso8601()),
            Self::Mismatch { access_key_id, signature, string_to_sign, canonical_request } => Error::new("SignatureDoesNotMatch", 403, NO_MATCH_S3)
                .with("AWSAccessKeyId", access_key_id.as_str())
                .with("StringToSign", string_to_sign.as_str())
                .with("SignatureProvided", signature.as_str())
                .with("StringToSignBytes", spaced_hex(string_to_sign))
                .with("CanonicalRequest", canonical_request.as_str())
                .with("CanonicalRequestBytes", spaced_hex(canonical_request)),
            Self::MissingContentHash => Error::new("InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256"),
            Self::BadContentHash(given) => Error::new("InvalidArgument", 400, "x-amz-content-sha256 must be UNSIGNED-PAYLOAD, STREAMING-UNSIGNED-PAYLOAD-TRAILER, STREAMING-AWS4-HMAC-SHA256-PAYLOAD, STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER or a valid sha256 value.")
                .with("ArgumentName", "x-amz-content-sha256")
                .with("ArgumentValue", given.as_str()),
            Self::ContentHash { client, computed } => Error::new("XAmzContentSHA256Mismatch", 400, "The provided 'x-amz-content-sha256' header does not match what was computed.")
                .with("ClientComputedContentSHA256", client.as_str())
                .with("S3ComputedContentSHA256", computed.as_str()),
            Self::UnknownKey(id) => Error::new("InvalidAccessKeyId", 403, "The AWS Access Key Id you provided does not exist in our records.")
                .with("AWSAccessKeyId", id.as_str()),
            Self::ExpiredToken => Error::new("ExpiredToken", 400, "The provided token has expired."),
            Self::InvalidToken => Error::new("InvalidToken", 400, "The provided token is malformed or otherwise invalid."),
        }
    }
}

/// `41 57 53`, as S3 prints bytes.
pub(super) fn spaced_hex(text: &str) -> String {
    text.bytes().map(|b| format!("{b:02x}")).collect::<Vec<_>>().join(" ")
}
