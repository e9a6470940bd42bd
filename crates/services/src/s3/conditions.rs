//! Conditions and ranges of reads, conditions of writes, tags in headers: what requests say in the words of HTTP.

use super::object::ObjectRow;
use crate::OpResult;
use aws::{Error, Timestamp};
use indexmap::IndexMap;
use percent_encoding::percent_decode_str;

/// The conditions of a read.
#[derive(Default)]
#[expect(clippy::struct_field_names, reason = "they are the names of HTTP's headers")]
pub struct Read<'a> {
    pub if_match: Option<&'a str>,
    pub if_none_match: Option<&'a str>,
    pub if_modified_since: Option<Timestamp>,
    pub if_unmodified_since: Option<Timestamp>,
}

pub fn failed(condition: &'static str) -> Error {
    let message = "At least one of the pre-conditions you specified did not hold";
    Error::new("PreconditionFailed", 412, message).with("Condition", condition)
}

/// Whether a list of entity tags has this one.
fn names(list: &str, e_tag: &str) -> bool {
    let plain = |tag: &str| tag.trim().trim_start_matches("W/").trim_matches('"').to_owned();
    list.trim() == "*" || list.split(',').any(|tag| plain(tag) == e_tag)
}

impl Read<'_> {
    /// A condition on the tag stands above the one on the time. [RFC 9110, 13.2.2]
    pub fn check(&self, row: &ObjectRow) -> OpResult<()> {
        match (self.if_match, self.if_unmodified_since) {
            (Some(list), _) if !names(list, &row.e_tag) => return Err(failed("If-Match").into()),
            (None, Some(at)) if row.modified_at.whole_seconds() > at => {
                return Err(failed("If-Unmodified-Since").into());
            }
            _ => {}
        }
        let unchanged = match (self.if_none_match, self.if_modified_since) {
            (Some(list), _) => names(list, &row.e_tag),
            (None, Some(at)) => row.modified_at.whole_seconds() <= at,
            (None, None) => false,
        };
        if !unchanged {
            return Ok(());
        }
        Err(Error::new("NotModified", 304, "Not Modified")
            .with_header("etag", row.quoted_e_tag())
            .with_header("last-modified", row.modified_at.to_http_date())
            .into())
    }

    /// The same for the source of a copy, to which any failed condition is a 412.
    pub fn check_source(&self, row: &ObjectRow) -> OpResult<()> {
        match self.check(row) {
            Err(crate::OpError::Aws(error)) if error.status == 304 => {
                let which = if self.if_none_match.is_some() {
                    "x-amz-copy-source-If-None-Match"
                } else {
                    "x-amz-copy-source-If-Modified-Since"
                };
                Err(failed(which).into())
            }
            other => other,
        }
    }
}

/// The conditions of a write on what the key has now.
#[derive(Clone, Debug, Default)]
pub struct Write {
    pub if_match: Option<String>,
    pub if_none_match: Option<String>,
}

impl Write {
    /// Those that can be read at all.
    pub fn new(if_match: Option<String>, if_none_match: Option<String>) -> OpResult<Self> {
        if if_none_match.as_deref().is_some_and(|tag| tag != "*") {
            let message = "A header you provided implies functionality that is not implemented";
            return Err(Error::new("NotImplemented", 501, message).with("Header", "If-None-Match").into());
        }
        Ok(Self { if_match, if_none_match })
    }

    pub fn check(&self, key: &str, current: Option<&ObjectRow>) -> OpResult<()> {
        let current = current.filter(|row| !row.is_marker);
        if self.if_none_match.is_some() && current.is_some() {
            return Err(failed("If-None-Match").into());
        }
        let Some(wanted) = &self.if_match else { return Ok(()) };
        match current {
            None => Err(no_such_key(key).into()),
            Some(row) if names(wanted, &row.e_tag) => Ok(()),
            Some(_) => Err(failed("If-Match").into()),
        }
    }
}

pub fn no_such_key(key: &str) -> Error {
    aws::s3::errors::no_such_key("The specified key does not exist.").with("Key", key)
}

/// Reads `bytes=0-9`, `bytes=5-` or `bytes=-5`: an offset and a length. `None` is the whole object, which S3 gives for
/// all that it can't read.
pub fn range(text: &str, size: u64) -> OpResult<Option<(u64, u64)>> {
    let unsatisfiable = || {
        Error::new("InvalidRange", 416, "The requested range is not satisfiable")
            .with("ActualObjectSize", size.to_string())
            .with("RangeRequested", text)
            .with_header("content-range", format!("bytes */{size}"))
            .into()
    };
    let parsed = text.trim().strip_prefix("bytes=").and_then(|spec| spec.split_once('-'));
    let Some((from, to)) = parsed else { return Ok(None) };
    let (from, to) = (from.trim(), to.trim());
    let number = |text: &str| {
        (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().unwrap_or(u64::MAX))
    };
    match (number(from), number(to)) {
        (None, Some(suffix)) if from.is_empty() => {
            let length = suffix.min(size);
            if length == 0 { Err(unsatisfiable()) } else { Ok(Some((size - length, length))) }
        }
        (Some(from), _) if !to.is_empty() && number(to).is_none_or(|to| to < from) => Ok(None),
        (Some(from), _) if from >= size => Err(unsatisfiable()),
        (Some(from), to) => {
            let last = to.unwrap_or(u64::MAX).min(size - 1);
            Ok(Some((from, last - from + 1)))
        }
        (None, _) => Ok(None),
    }
}

/// Most tags of an object, and of a bucket. [Quotas]
const MOST_OBJECT_TAGS: usize = 10;
const MOST_BUCKET_TAGS: usize = 50;

/// `x-amz-tagging`: as a query string.
pub fn tags_of_header(text: &str) -> OpResult<IndexMap<String, String>> {
    let decode = |part: &str| percent_decode_str(&part.replace('+', " ")).decode_utf8_lossy().into_owned();
    let pairs: Vec<(String, String)> = text
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| pair.split_once('=').unwrap_or((pair, "")))
        .map(|(key, value)| (decode(key), decode(value)))
        .collect();
    object_tags(pairs)
}

pub fn object_tags(pairs: Vec<(String, String)>) -> OpResult<IndexMap<String, String>> {
    if pairs.len() > MOST_OBJECT_TAGS {
        return Err(Error::new("BadRequest", 400, "Object tags cannot be greater than 10").into());
    }
    checked_tags(pairs)
}

pub fn bucket_tags(pairs: Vec<(String, String)>) -> OpResult<IndexMap<String, String>> {
    if pairs.len() > MOST_BUCKET_TAGS {
        return Err(Error::new("BadRequest", 400, "Bucket tag count cannot be greater than 50").into());
    }
    checked_tags(pairs)
}

fn checked_tags(pairs: Vec<(String, String)>) -> OpResult<IndexMap<String, String>> {
    let invalid = |message: &str| Err(Error::new("InvalidTag", 400, message).into());
    let mut tags = IndexMap::new();
    for (key, value) in pairs {
        if key.is_empty() || key.chars().count() > 128 {
            return invalid("The TagKey you have provided is invalid");
        }
        if value.chars().count() > 256 {
            return invalid("The TagValue you have provided is invalid");
        }
        if tags.insert(key, value).is_some() {
            return invalid("Cannot provide multiple Tags with the same key");
        }
    }
    Ok(tags)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read_as_s3_reads_them() {
        let cases = [
            ("bytes=0-4", Ok(Some((0, 5)))),
            ("bytes=5-", Ok(Some((5, 5)))),
            ("bytes=-3", Ok(Some((7, 3)))),
            ("bytes=-30", Ok(Some((0, 10)))),
            ("bytes=9-9", Ok(Some((9, 1)))),
            ("bytes=0-999999999999999999999999", Ok(Some((0, 10)))),
            ("bytes=10-", Err("InvalidRange")),
            ("bytes=10-12", Err("InvalidRange")),
            ("bytes=-0", Err("InvalidRange")),
            ("bytes=5-4", Ok(None)),
            ("bytes=a-b", Ok(None)),
            ("bytes=0-1,3-4", Ok(None)),
            ("items=0-1", Ok(None)),
            ("bytes=-", Ok(None)),
        ];
        for (text, expected) in cases {
            let got = range(text, 10).map_err(|e| e.code().to_owned());
            assert_eq!(got, expected.map_err(str::to_owned), "{text}");
        }
    }

    #[test]
    fn tags_of_headers() {
        let tags = tags_of_header("a=1&b=x+y%26&c").unwrap();
        let pairs: Vec<_> = tags.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("a", "1"), ("b", "x y&"), ("c", "")]);
        assert_eq!(tags_of_header("a=1&a=2").unwrap_err().code(), "InvalidTag");
        assert_eq!(tags_of_header(&"a=1&".repeat(11)).unwrap_err().code(), "BadRequest");
    }
}
