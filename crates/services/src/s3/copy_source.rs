//! `x-amz-copy-source`: a bucket, a key and maybe a version, encoded for URLs.

use crate::{OpError, OpResult};
use aws::{Error, s3};
use percent_encoding::percent_decode_str;

#[derive(Debug, PartialEq, Eq)]
pub struct CopySource {
    pub bucket: String,
    pub key: String,
    pub version: Option<String>,
}

impl CopySource {
    pub fn parse(text: &str) -> OpResult<Self> {
        if text.starts_with("arn:") {
            return Err(OpError::not_served(&s3::SERVICE, "access points as the source of a copy"));
        }
        let (path, version) = match text.split_once("?versionId=") {
            Some((path, version)) => (path, Some(version.to_owned())),
            None => (text, None),
        };
        // A source can be a whole URL, of which the path counts.
        let path = match path.split_once("://") {
            Some(("http" | "https", rest)) => rest.split_once('/').map_or("", |(_, path)| path),
            _ => path,
        };
        let path = path.replace('+', " ");
        let path = percent_decode_str(&path).decode_utf8_lossy();
        let parts = path.strip_prefix('/').unwrap_or(&path).split_once('/');
        match parts {
            Some((bucket, key)) if !bucket.is_empty() && !key.is_empty() => {
                Ok(Self { bucket: bucket.to_owned(), key: key.to_owned(), version })
            }
            _ => Err(Error::new("InvalidArgument", 400, "Invalid copy source object key")
                .with("ArgumentName", "x-amz-copy-source")
                .with("ArgumentValue", "x-amz-copy-source")
                .into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_read() {
        let source = |bucket: &str, key: &str, version: Option<&str>| CopySource {
            bucket: bucket.into(),
            key: key.into(),
            version: version.map(Into::into),
        };
        let cases = [
            ("b/k", source("b", "k", None)),
            ("/b/a/b%20c%2Fd", source("b", "a/b c/d", None)),
            ("b%2Fk", source("b", "k", None)),
            ("b/k?versionId=v1", source("b", "k", Some("v1"))),
            ("b%2Fa+b%2B", source("b", "a b+", None)),
            ("https://s3.amazonaws.com/b/k", source("b", "k", None)),
        ];
        for (text, expected) in cases {
            assert_eq!(CopySource::parse(text).unwrap(), expected, "{text}");
        }
        for text in ["", "b", "b/", "/b", "/"] {
            assert_eq!(CopySource::parse(text).unwrap_err().code(), "InvalidArgument", "{text}");
        }
    }
}
