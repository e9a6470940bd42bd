//! Templates by URL: an S3 object, read with the permissions of whoever asks.

use super::error::validation;
use super::request::MAXIMUM_FETCHED;
use crate::{Cx, OpError, OpResult};
use aws::s3::{GetObject, GetObjectInput};
use futures_util::StreamExt;
use percent_encoding::percent_decode_str;

pub async fn fetch(cx: &Cx, url: &str) -> OpResult<String> {
    let unsupported = || validation("TemplateURL must be a supported URL.");
    if let Some(bucket) = url.strip_prefix("s3://").and_then(|rest| rest.split('/').next()) {
        let message = format!("S3 error: Domain name specified in {bucket} is not a valid S3 domain");
        return Err(validation(message));
    }
    let place = parse(url).ok_or_else(unsupported)?;
    read(cx, place).await.map_err(|error| match error {
        OpError::Aws(error) if error.code == "ValidationError" => error.into(),
        OpError::Aws(error) => validation(format!("S3 error: {}", error.message)),
        internal @ OpError::Internal(_) => internal,
    })
}

/// The text at `s3://bucket/key`.
pub async fn fetch_location(cx: &Cx, location: &str) -> OpResult<String> {
    let place = location.strip_prefix("s3://").and_then(|rest| rest.split_once('/'));
    let (bucket, key) =
        place.ok_or_else(|| validation("The location of what is included is not an S3 URI."))?;
    read(cx, Place { bucket: bucket.to_owned(), key: key.to_owned(), version: None }).await
}

async fn read(cx: &Cx, place: Place) -> OpResult<String> {
    let input = GetObjectInput {
        bucket: place.bucket.clone(),
        key: place.key,
        version_id: place.version,
        ..Default::default()
    };
    let output = cx.call::<GetObject>(input).await?;
    let mut body = output.body.unwrap_or_default();
    let mut bytes = Vec::new();
    while let Some(chunk) = body.next().await {
        bytes.extend_from_slice(&chunk?);
        if bytes.len() > MAXIMUM_FETCHED {
            return Err(validation(format!("Template may not exceed {MAXIMUM_FETCHED} bytes in size.")));
        }
    }
    String::from_utf8(bytes)
        .map_err(|_| validation("Template format error: the template is not text in UTF-8."))
}

#[derive(Debug, PartialEq, Eq)]
struct Place {
    bucket: String,
    key: String,
    version: Option<String>,
}

/// Bucket and key of an S3 URL: virtual-hosted, by path, or at a server by its address.
fn parse(url: &str) -> Option<Place> {
    let (scheme, rest) = url.split_once("://")?;
    if scheme != "https" && scheme != "http" {
        return None;
    }
    let rest = rest.split('#').next().unwrap_or(rest);
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = rest.split_once('/')?;
    let host = authority.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit()));
    let host = host.map_or(authority, |(host, _)| host);
    let (bucket, key) = match bucket_of_host(host) {
        Host::Bucket(bucket) => (bucket.to_owned(), path),
        Host::Path => {
            let (bucket, key) = path.split_once('/')?;
            (bucket.to_owned(), key)
        }
    };
    let decode = |text: &str| percent_decode_str(text).decode_utf8().ok().map(std::borrow::Cow::into_owned);
    let version = query.split('&').find_map(|pair| pair.strip_prefix("versionId="));
    let place = Place { bucket, key: decode(key)?, version: version.and_then(decode) };
    (!place.bucket.is_empty() && !place.key.is_empty()).then_some(place)
}

enum Host<'a> {
    Bucket(&'a str),
    Path,
}

fn bucket_of_host(host: &str) -> Host<'_> {
    let Some(aws) = host.strip_suffix(".amazonaws.com") else {
        // `bucket.s3.localhost`, which some clients make of an endpoint that is a name.
        return host.split_once(".s3.").map_or(Host::Path, |(bucket, _)| Host::Bucket(bucket));
    };
    let is_s3 = |label: &str| label == "s3" || label.starts_with("s3-") || label.starts_with("s3.");
    if is_s3(aws) {
        return Host::Path;
    }
    let labels: Vec<(usize, &str)> = aws.match_indices('.').map(|(at, _)| (at, &aws[at + 1..])).collect();
    labels.into_iter().find(|(_, rest)| is_s3(rest)).map_or(Host::Path, |(at, _)| Host::Bucket(&aws[..at]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: Option<(&str, &str, Option<&str>)>) {
        let expected = expected.map(|(bucket, key, version)| Place {
            bucket: bucket.into(),
            key: key.into(),
            version: version.map(str::to_owned),
        });
        assert_eq!(parse(url), expected, "{url}");
    }

    #[test]
    fn all_forms_of_urls_name_a_bucket_and_a_key() {
        for url in [
            "https://s3.amazonaws.com/b/dir/t.yaml",
            "https://s3.us-east-1.amazonaws.com/b/dir/t.yaml",
            "https://s3-eu-west-1.amazonaws.com/b/dir/t.yaml",
            "https://b.s3.amazonaws.com/dir/t.yaml",
            "https://b.s3.us-east-1.amazonaws.com/dir/t.yaml",
            "https://b.s3-eu-west-1.amazonaws.com/dir/t.yaml",
            "http://127.0.0.1:4566/b/dir/t.yaml",
            "http://localhost:4566/b/dir%2Ft.yaml",
            "https://b.s3.amazonaws.com/dir/t.yaml?X-Amz-Signature=abc&X-Amz-Expires=1#x",
        ] {
            check(url, Some(("b", "dir/t.yaml", None)));
        }
        check("https://a.b.s3.amazonaws.com/k?versionId=v1", Some(("a.b", "k", Some("v1"))));
        for url in ["t.yaml", "ftp://b/k", "https://s3.amazonaws.com/b", "https://s3.amazonaws.com/b/"] {
            check(url, None);
        }
    }
}
