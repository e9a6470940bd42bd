//! Who signed a request, and what of it.

use super::{ALGORITHM, AuthError, TERMINATOR, date};
use crate::request::RequestHead;
use aws::Timestamp;

/// Longest validity of a URL that was signed in advance: a week.
const MOST_EXPIRES_SECONDS: u64 = 7 * 24 * 60 * 60;

/// What a request says of its signature; nothing of it is proven yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed {
    pub access_key_id: String,
    /// When the request was signed.
    pub date: Timestamp,
    pub region: String,
    /// The service's name in signatures.
    pub service: String,
    pub signed_headers: Vec<String>,
    pub signature: String,
    /// For how many seconds, if the signature stands in the query string.
    pub presigned: Option<u64>,
    pub session_token: Option<String>,
    /// `yyyymmddThhmmssZ`, as it was signed.
    pub(crate) date_text: String,
}

struct Parts<'a> {
    credential: &'a str,
    signed_headers: &'a str,
    signature: &'a str,
}

struct CredentialScope<'a> {
    access_key_id: &'a str,
    date: &'a str,
    region: &'a str,
    service: &'a str,
}

impl Signed {
    /// `Err(AuthError::Missing)` if the request has no signature at all.
    pub fn parse(head: &RequestHead) -> Result<Self, AuthError> {
        let presigned = head.parameter("X-Amz-Algorithm").is_some();
        let version2 = head.parameter("AWSAccessKeyId").is_some() && head.parameter("Signature").is_some();
        match head.headers.get("authorization") {
            Some(_) if presigned => Err(AuthError::TwoMechanisms),
            Some(value) => match value.to_str() {
                Ok(text) => from_header(head, text),
                Err(_) => Err(AuthError::UnsupportedMechanism),
            },
            None if presigned => from_query(head),
            None if version2 => Err(AuthError::UnsupportedMechanism),
            None => Err(AuthError::Missing),
        }
    }

    /// `20130524/us-east-1/s3/aws4_request`.
    pub fn scope(&self) -> String {
        format!("{}/{}/{}/{TERMINATOR}", &self.date_text[..8], self.region, self.service)
    }

    /// Whether the signature is for this service, and for the region if the service has regions.
    pub fn check_scope(&self, service: &str, region: Option<&str>) -> Result<(), AuthError> {
        if self.service != service {
            return Err(AuthError::WrongService {
                given: self.service.clone(),
                expected: service.to_owned(),
            });
        }
        match region {
            Some(region) if region != self.region => {
                Err(AuthError::WrongRegion { given: self.region.clone(), expected: region.to_owned() })
            }
            Some(_) | None => Ok(()),
        }
    }
}

/// The region and service of a signature's scope, however well-formed the rest is: for routing.
pub fn scope_of(head: &RequestHead) -> Option<(String, String)> {
    let from_header = head.header("authorization").and_then(|text| {
        let fields = text.strip_prefix(ALGORITHM)?;
        fields.split(',').find_map(|field| field.trim().strip_prefix("Credential="))
    });
    let credential = from_header.or_else(|| head.parameter("X-Amz-Credential"))?;
    let scope = credential_scope(credential)?;
    Some((scope.region.to_owned(), scope.service.to_owned()))
}

/// From the right, since an access key id may have any characters.
fn credential_scope(credential: &str) -> Option<CredentialScope<'_>> {
    let mut parts = credential.rsplitn(5, '/');
    let terminator = parts.next()?;
    let (service, region, date) = (parts.next()?, parts.next()?, parts.next()?);
    let access_key_id = parts.next()?;
    (terminator == TERMINATOR).then_some(CredentialScope { access_key_id, date, region, service })
}

fn from_header(head: &RequestHead, text: &str) -> Result<Signed, AuthError> {
    let Some(fields) = text.strip_prefix(ALGORITHM).filter(|rest| rest.starts_with([' ', '\t'])) else {
        return Err(AuthError::UnsupportedMechanism);
    };
    let field = |name: &str| {
        fields
            .split(',')
            .find_map(|f| f.trim().strip_prefix(name)?.strip_prefix('='))
            .filter(|v| !v.is_empty())
    };
    let date_text = head.header("x-amz-date").map(str::to_owned).or_else(|| {
        let http_date = head.header("date")?;
        date::parse(http_date).or_else(|| Timestamp::parse_http_date(http_date)).map(date::format)
    });
    match (field("Credential"), field("SignedHeaders"), field("Signature"), date_text) {
        (Some(credential), Some(signed_headers), Some(signature), Some(date_text)) => {
            let parts = Parts { credential, signed_headers, signature };
            let token = head.header("x-amz-security-token").map(str::to_owned);
            build(&parts, &date_text, None, token, AuthError::Incomplete)
        }
        (credential, signed_headers, signature, date_text) => {
            let mut message = String::new();
            for (name, missing) in [
                ("Credential", credential.is_none()),
                ("Signature", signature.is_none()),
                ("SignedHeaders", signed_headers.is_none()),
            ] {
                if missing {
                    message.extend(["Authorization header requires '", name, "' parameter. "]);
                }
            }
            if date_text.is_none() {
                message.push_str(
                    "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. ",
                );
            }
            message.push_str("Authorization=AWS4-HMAC-SHA256");
            Err(AuthError::Incomplete(message))
        }
    }
}

fn from_query(head: &RequestHead) -> Result<Signed, AuthError> {
    if head.parameter("X-Amz-Algorithm") != Some(ALGORITHM) {
        let message = "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"";
        return Err(AuthError::QueryParameters(message.to_owned()));
    }
    let names = ["X-Amz-Credential", "X-Amz-SignedHeaders", "X-Amz-Signature", "X-Amz-Date", "X-Amz-Expires"];
    let [Some(credential), Some(signed_headers), Some(signature), Some(date_text), expires] =
        names.map(|name| head.parameter(name))
    else {
        let message = "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.";
        return Err(AuthError::QueryParameters(message.to_owned()));
    };
    let expires = match expires.map(str::parse::<u64>) {
        // Only S3 insists on it; five minutes are what the others take.
        None => 300,
        Some(Ok(seconds)) if seconds <= MOST_EXPIRES_SECONDS => seconds,
        Some(Ok(_)) => {
            let message = "X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds";
            return Err(AuthError::QueryParameters(message.to_owned()));
        }
        Some(Err(_)) => {
            return Err(AuthError::QueryParameters("X-Amz-Expires should be a number".to_owned()));
        }
    };
    let token = head.parameter("X-Amz-Security-Token").or_else(|| head.header("x-amz-security-token"));
    let parts = Parts { credential, signed_headers, signature };
    build(&parts, date_text, Some(expires), token.map(str::to_owned), AuthError::QueryParameters)
}

fn build(
    parts: &Parts<'_>,
    date_text: &str,
    presigned: Option<u64>,
    session_token: Option<String>,
    fail: fn(String) -> AuthError,
) -> Result<Signed, AuthError> {
    // In a URL, what can't be read may be any service's: S3 is the one that has URLs signed by the thousand.
    let is_s3 = presigned.is_some();
    let date = date::parse(date_text).ok_or_else(|| {
        fail(format!("Date must be in ISO-8601 'basic format'. Got '{date_text}'. See http://en.wikipedia.org/wiki/ISO_8601"))
    })?;
    let scope = credential_scope(parts.credential).ok_or_else(|| {
        if is_s3 {
            let message = "Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".";
            return fail(message.to_owned());
        }
        fail(format!(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, got '{}'",
            parts.credential
        ))
    })?;
    if date_text.get(..8) != Some(scope.date) {
        return Err(AuthError::ScopeDate { scope: scope.date.to_owned(), date: date_text.to_owned() });
    }
    let signed_headers: Vec<String> = parts.signed_headers.split(';').map(str::to_ascii_lowercase).collect();
    if !signed_headers.iter().any(|name| name == "host" || name == ":authority") {
        return Err(AuthError::HostNotSigned);
    }
    Ok(Signed {
        access_key_id: scope.access_key_id.to_owned(),
        date,
        region: scope.region.to_owned(),
        service: scope.service.to_owned(),
        signed_headers,
        signature: parts.signature.to_owned(),
        presigned,
        session_token,
        date_text: date_text.to_owned(),
    })
}
