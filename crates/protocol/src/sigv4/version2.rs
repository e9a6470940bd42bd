//! Signature Version 2, which S3 alone still takes: clients sign URLs with it in the regions that are old enough, and
//! some do unless they are told otherwise.

use super::error::{AuthError, spaced_hex};
use super::key::same_signature;
use crate::request::RequestHead;
use aws::{Error, Timestamp};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha1::Sha1;

/// Parameters that are part of what is signed: those that make another resource of the path.
const SIGNED_PARAMETERS: &[&str] = &[
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "defaultObjectAcl",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "object-lock",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
    "restore",
    "select",
    "select-type",
    "storageClass",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// What a request says of a signature of the second version; nothing of it is proven yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signed2 {
    pub access_key_id: String,
    pub session_token: Option<String>,
    signature: String,
    /// Seconds since 1970, if the signature stands in the query string.
    expires: Option<String>,
}

impl Signed2 {
    /// `None` if the request is not signed in this way.
    pub fn parse(head: &RequestHead) -> Option<Result<Self, Error>> {
        let session_token = || value(head, "x-amz-security-token");
        if let Some(text) = head.header("authorization") {
            let (access_key_id, signature) = text.strip_prefix("AWS ")?.split_once(':')?;
            return Some(Ok(Self {
                access_key_id: access_key_id.trim().to_owned(),
                session_token: session_token(),
                signature: signature.trim().to_owned(),
                expires: None,
            }));
        }
        let [key, signature, expires] =
            ["AWSAccessKeyId", "Signature", "Expires"].map(|name| head.parameter(name));
        match (key, signature, expires) {
            (None, None, _) => None,
            (Some(key), Some(signature), Some(expires)) => Some(Ok(Self {
                access_key_id: key.to_owned(),
                session_token: session_token(),
                signature: signature.to_owned(),
                expires: Some(expires.to_owned()),
            })),
            _ => {
                let message = "Query-string authentication requires the Signature, Expires and AWSAccessKeyId parameters";
                Some(Err(Error::new("AccessDenied", 403, message)))
            }
        }
    }

    /// `bucket` is the one that the host names, which is signed as part of the path.
    pub fn verify(
        &self,
        head: &RequestHead,
        secret: &str,
        bucket: Option<&str>,
        now: Timestamp,
    ) -> Result<(), Error> {
        if let Some(expires) = &self.expires {
            let ends = expires
                .parse::<i64>()
                .ok()
                .map(|seconds| Timestamp::from_millis(seconds.saturating_mul(1000)));
            let ends = ends.ok_or_else(|| {
                Error::new(
                    "AccessDenied",
                    403,
                    format!("Invalid date (should be seconds since epoch): {expires}"),
                )
            })?;
            if now > ends {
                return Err(Error::new("AccessDenied", 403, "Request has expired")
                    .with("Expires", ends.whole_seconds().to_iso8601())
                    .with("ServerTime", now.whole_seconds().to_iso8601()));
            }
        } else {
            check_date(head, now)?;
        }
        let text = self.string_to_sign(head, bucket);
        let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
        mac.update(text.as_bytes());
        if same_signature(&STANDARD.encode(mac.finalize().into_bytes()), &self.signature) {
            return Ok(());
        }
        Err(mismatch(&self.access_key_id, &text, &self.signature))
    }

    fn string_to_sign(&self, head: &RequestHead, bucket: Option<&str>) -> String {
        let date = match &self.expires {
            Some(expires) => expires.clone(),
            None if head.headers.contains_key("x-amz-date") => String::new(),
            None => value(head, "date").unwrap_or_default(),
        };
        let md5 = value(head, "content-md5").unwrap_or_default();
        let content_type = value(head, "content-type").unwrap_or_default();
        let bucket = bucket.map(|bucket| format!("/{bucket}")).unwrap_or_default();
        format!(
            "{}\n{md5}\n{content_type}\n{date}\n{}{bucket}{}{}",
            head.method,
            own_headers(head),
            head.path,
            parameters(head)
        )
    }
}

/// A signature over the policy of a form, by the secret itself.
pub fn policy_signature(secret: &str, policy: &str) -> String {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).expect("HMAC takes keys of any length");
    mac.update(policy.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// The error for a signature that is not that of a text.
pub fn mismatch(access_key_id: &str, text: &str, signature: &str) -> Error {
    let message = "The request signature we calculated does not match the signature you provided. Check your key and signing method.";
    Error::new("SignatureDoesNotMatch", 403, message)
        .with("AWSAccessKeyId", access_key_id)
        .with("StringToSign", text)
        .with("SignatureProvided", signature)
        .with("StringToSignBytes", spaced_hex(text))
}

fn check_date(head: &RequestHead, now: Timestamp) -> Result<(), Error> {
    let text = value(head, "x-amz-date").or_else(|| value(head, "date"));
    let text = text.map(|text| text.replace("+0000", "GMT"));
    let at = text
        .as_deref()
        .and_then(|text| Timestamp::parse_http_date(text).or_else(|| super::date::parse(text)));
    let Some(at) = at else {
        let message = "AWS authentication requires a valid Date or x-amz-date header";
        return Err(Error::new("AccessDenied", 403, message));
    };
    if (at.seconds() - now.seconds()).abs() > super::verify::MOST_SKEW_SECONDS {
        return Err(AuthError::Skewed { date: at, now }.s3_error());
    }
    Ok(())
}

/// A header, which a signed URL can have as a parameter.
fn value(head: &RequestHead, name: &str) -> Option<String> {
    let parameter =
        || head.query.iter().find(|(n, _)| n.eq_ignore_ascii_case(name)).map(|(_, value)| value.clone());
    head.header(name).map(str::to_owned).or_else(parameter)
}

fn own_headers(head: &RequestHead) -> String {
    let of_headers = head.headers.iter().map(|(name, value)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).trim().to_owned())
    });
    let of_query = head.query.iter().map(|(name, value)| (name.to_ascii_lowercase(), value.clone()));
    let mut lines: Vec<(String, String)> =
        of_headers.chain(of_query).filter(|(name, _)| name.starts_with("x-amz-")).collect();
    lines.sort();
    lines.dedup();
    let texts: Vec<String> = lines.iter().map(|(name, value)| format!("{name}:{value}\n")).collect();
    texts.concat()
}

fn parameters(head: &RequestHead) -> String {
    let mut pairs: Vec<&(String, String)> =
        head.query.iter().filter(|(name, _)| SIGNED_PARAMETERS.contains(&name.as_str())).collect();
    pairs.sort();
    let texts: Vec<String> = pairs
        .into_iter()
        .map(|(name, value)| if value.is_empty() { name.clone() } else { format!("{name}={value}") })
        .collect();
    if texts.is_empty() { String::new() } else { format!("?{}", texts.join("&")) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http::{HeaderMap, HeaderValue, Method};

    const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

    fn head(method: Method, target: &str, headers: &[(&'static str, &'static str)]) -> RequestHead {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, HeaderValue::from_static(value));
        }
        RequestHead::new(method, target, map)
    }

    /// The examples of AWS's guide. [Signing and authenticating REST requests]
    #[test]
    fn the_guides_examples() {
        let date = "Tue, 27 Mar 2007 19:36:42 +0000";
        let get = head(
            Method::GET,
            "/photos/puppy.jpg",
            &[("date", date), ("authorization", "AWS AKIAIOSFODNN7EXAMPLE:qgk2+6Sv9/oM7G3qLEjTH1a1l1g=")],
        );
        let signed = Signed2::parse(&get).unwrap().unwrap();
        assert_eq!(
            signed.string_to_sign(&get, Some("awsexamplebucket1")),
            format!("GET\n\n\n{date}\n/awsexamplebucket1/photos/puppy.jpg")
        );
        let now = Timestamp::parse_http_date("Tue, 27 Mar 2007 19:36:42 GMT").unwrap();
        let verified = signed.verify(&get, SECRET, Some("awsexamplebucket1"), now);
        assert_eq!(verified.map_err(|error| error.message), Ok(()));
        let acl = head(Method::GET, "/?acl&x=1", &[("date", date)]);
        assert_eq!(signed.string_to_sign(&acl, Some("b")), format!("GET\n\n\n{date}\n/b/?acl"));
    }

    #[test]
    fn urls() {
        let target = |signature: &str| {
            format!(
                "/b/k?AWSAccessKeyId=A&Signature={signature}&Expires=1175139620&x-amz-meta-a=1&content-type=t"
            )
        };
        let unsigned = head(Method::PUT, &target("x"), &[]);
        let signed = Signed2::parse(&unsigned).unwrap().unwrap();
        let text = signed.string_to_sign(&unsigned, None);
        assert_eq!(text, "PUT\n\nt\n1175139620\nx-amz-meta-a:1\n/b/k");
        let signature = policy_signature(SECRET, &text);
        let whole = head(Method::PUT, &target(&crate::encode_query(&signature)), &[]);
        let signed = Signed2::parse(&whole).unwrap().unwrap();
        let at = |seconds: i64| Timestamp::from_millis(seconds * 1000);
        let verified = signed.verify(&whole, SECRET, None, at(1_175_139_620));
        assert_eq!(verified.map_err(|error| error.message), Ok(()));
        for (secret, now, message) in [
            (SECRET, 1_175_139_621, "Request has expired"),
            ("other", 1, "The request signature we calculated does not match"),
        ] {
            let error = signed.verify(&whole, secret, None, at(now)).unwrap_err();
            assert!(error.message.starts_with(message), "{error:?}");
        }
        for (target, is_ours) in [("/b?Signature=x", true), ("/b?Expires=1", false), ("/b", false)] {
            let parsed = Signed2::parse(&head(Method::GET, target, &[]));
            assert_eq!(parsed.is_some_and(|parsed| parsed.is_err()), is_ours, "{target}");
        }
    }
}
