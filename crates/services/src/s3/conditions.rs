//! Conditions and ranges of reads, conditions of writes, tags in headers: what requests say in the words of HTTP.

use super::object::ObjectRow;
use crate::OpResult;
use aws::{Error, Timestamp};
use indexmap::IndexMap;
use percent_encoding::percent_decode_str;

/// The conditions of a read.
pub struct Read<'a> {
    /// Dates after it say nothing.
    pub now: Timestamp,
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
            (None, Some(at)) => at <= self.now && row.modified_at.whole_seconds() <= at,
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
            Ok(()) => Ok(()),
            Err(crate::OpError::Aws(error)) => {
                let unchanged = error.status == 304;
                Err(failed(match (unchanged, self.if_none_match, self.if_match) {
                    (true, Some(_), _) => "x-amz-copy-source-If-None-Match",
                    (true, None, _) => "x-amz-copy-source-If-Modified-Since",
                    (false, _, Some(_)) => "x-amz-copy-source-If-Match",
                    (false, _, None) => "x-amz-copy-source-If-Unmodified-Since",
                })
                .into())
            }
            internal => internal,
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
        let not_accepted =
            |header: &str| format!("We don't accept the provided value of {header} header for this API");
        let refused = match (if_match.as_deref(), if_none_match.as_deref()) {
            (Some(_), Some(_)) => {
                let message = "Multiple conditional request headers present in the request";
                Some(("If-Match,If-None-Match", message.to_owned()))
            }
            (Some("*"), None) => Some(("If-Match", not_accepted("If-Match"))),
            (None, Some(tag)) if tag != "*" => Some(("If-None-Match", not_accepted("If-None-Match"))),
            _ => None,
        };
        if let Some((header, why)) = refused {
            let message = "A header you provided implies functionality that is not implemented";
            return Err(Error::new("NotImplemented", 501, message)
                .with("Header", header)
                .with("additionalMessage", why)
                .into());
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

    /// The same at the end of an upload in parts. `begun_at` is the key's version when it began: a condition that holds
    /// now can not have been meant if the key was written to in between.
    pub fn check_upload(
        &self,
        key: &str,
        current: Option<&ObjectRow>,
        begun_at: Option<u64>,
    ) -> OpResult<()> {
        self.check(key, current)?;
        let is_other = current.map(|row| row.sequence) != begun_at;
        let header = match (&self.if_match, &self.if_none_match) {
            (Some(_), _) => "If-Match",
            (None, Some(_)) => "If-None-Match",
            (None, None) => return Ok(()),
        };
        if !is_other {
            return Ok(());
        }
        let message =
            "The conditional request cannot succeed due to a conflicting operation against this resource.";
        Err(Error::new("ConditionalRequestConflict", 409, message)
            .with("Condition", header)
            .with("Key", key)
            .into())
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
    let mut keys: Vec<&str> = pairs.iter().map(|(key, _)| key.as_str()).collect();
    keys.sort_unstable();
    let is_broken = pairs.iter().any(|(_, value)| value.contains(['=', ',']));
    if is_broken || keys.windows(2).any(|two| two[0] == two[1]) {
        let message = "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without tag name duplicates.";
        return Err(Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "x-amz-tagging")
            .with("ArgumentValue", text)
            .into());
    }
    object_tags(pairs)
}

pub fn object_tags(pairs: Vec<(String, String)>) -> OpResult<IndexMap<String, String>> {
    if pairs.len() > MOST_OBJECT_TAGS {
        return Err(Error::new("BadRequest", 400, "Object tags cannot be greater than 10").into());
    }
    checked_tags(pairs, Some("Your TagKey cannot be prefixed with aws:"))
}

/// Only services set tags of the system's: `by_service` says whether one is asking.
pub fn bucket_tags(pairs: Vec<(String, String)>, by_service: bool) -> OpResult<IndexMap<String, String>> {
    if pairs.len() > MOST_BUCKET_TAGS {
        return Err(Error::new("BadRequest", 400, "Bucket tag count cannot be greater than 50").into());
    }
    checked_tags(pairs, (!by_service).then_some("System tags cannot be added/updated by requester"))
}

/// Tags that are given with a new bucket.
pub fn first_bucket_tags(
    pairs: Vec<(String, String)>,
    by_service: bool,
) -> OpResult<IndexMap<String, String>> {
    if !by_service && pairs.iter().any(|(key, _)| key.starts_with("aws:")) {
        let message = "User-defined tag keys can't start with \"aws:\". This prefix is reserved for system tags. Remove \"aws:\" from your tag keys and try again.";
        return Err(Error::new("InvalidTag", 400, message).into());
    }
    bucket_tags(pairs, by_service)
}

/// What keys and values of tags consist of. [Tag naming and usage]
fn is_plain(text: &str) -> bool {
    text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || "+-=._:/@".contains(c))
}

fn checked_tags(pairs: Vec<(String, String)>, reserved: Option<&str>) -> OpResult<IndexMap<String, String>> {
    let invalid = |message: &str| Error::new("InvalidTag", 400, message);
    let mut tags = IndexMap::new();
    for (key, value) in pairs {
        if key.is_empty() || key.chars().count() > 128 || !is_plain(&key) {
            return Err(invalid("The TagKey you have provided is invalid").with("TagKey", key).into());
        }
        if let Some(reserved) = reserved
            && key.starts_with("aws:")
        {
            return Err(invalid(reserved).with("TagKey", key).into());
        }
        if value.chars().count() > 256 || !is_plain(&value) {
            return Err(invalid("The TagValue you have provided is invalid")
                .with("TagKey", key)
                .with("TagValue", value)
                .into());
        }
        if tags.contains_key(&key) {
            return Err(invalid("Cannot provide multiple Tags with the same key").with("TagKey", key).into());
        }
        tags.insert(key, value);
    }
    Ok(tags)
}

/// A part of a source: both ends are said, and inside. [UploadPartCopy]
pub fn copy_range(text: &str, size: u64) -> OpResult<(u64, u64)> {
    let argument = |message: String| {
        Error::new("InvalidArgument", 400, message)
            .with("ArgumentName", "x-amz-copy-source-range")
            .with("ArgumentValue", text)
    };
    let number = |text: &str| -> Option<u64> {
        (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()))
            .then(|| text.parse().unwrap_or(u64::MAX))
    };
    let ends = text
        .strip_prefix("bytes=")
        .and_then(|spec| spec.split_once('-'))
        .and_then(|(first, last)| Some((number(first)?, number(last)?)))
        .filter(|(first, last)| first <= last);
    let Some((first, last)) = ends else {
        let message = "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last \
                       are the zero-based offsets of the first and last bytes to copy";
        return Err(argument(message.to_owned()).into());
    };
    if first >= size {
        let message = "The specified copy range is invalid for the source object size";
        return Err(Error::new("InvalidRequest", 400, message).into());
    }
    if last >= size {
        return Err(
            argument(format!("Range specified is not valid for source object of size: {size}")).into()
        );
    }
    Ok((first, last - first + 1))
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
        let tags = tags_of_header("a=1&b=x+y%2B&c").unwrap();
        let pairs: Vec<_> = tags.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(pairs, [("a", "1"), ("b", "x y+"), ("c", "")]);
        for broken in ["a=1&a=2", "a=1,b=2"] {
            assert_eq!(tags_of_header(broken).unwrap_err().code(), "InvalidArgument", "{broken}");
        }
        assert_eq!(tags_of_header("aws:a=1").unwrap_err().code(), "InvalidTag");
        let many: Vec<String> = (0..11).map(|n| format!("a{n}=1")).collect();
        assert_eq!(tags_of_header(&many.join("&")).unwrap_err().code(), "BadRequest");
    }

    #[test]
    fn ranges_of_sources_have_both_ends() {
        let form = "The x-amz-copy-source-range value must be of the form";
        let cases = [
            ("bytes=0-8", Ok((0, 9))),
            ("bytes=9-9", Ok((9, 1))),
            ("0-8", Err(form)),
            ("bytes=1-0", Err(form)),
            ("bytes=-1-", Err(form)),
            ("bytes=0-1,3-4", Err(form)),
            ("bytes=1-", Err(form)),
            ("bytes=-2", Err(form)),
            ("bytes=0-100", Err("Range specified is not valid for source object of size: 10")),
            ("bytes=100-200", Err("The specified copy range is invalid")),
        ];
        for (text, expected) in cases {
            match (copy_range(text, 10), expected) {
                (Ok(got), Ok(expected)) => assert_eq!(got, expected, "{text}"),
                (Err(error), Err(start)) => assert!(error.message().starts_with(start), "{text}: {error}"),
                (got, _) => panic!("{text}: {got:?}"),
            }
        }
    }

    #[test]
    fn writes_with_conditions() {
        let some = |text: &str| Some(text.to_owned());
        for (if_match, if_none_match, header) in [
            (some("*"), None, "If-Match"),
            (None, some("\"a\""), "If-None-Match"),
            (some("a"), some("*"), "If-Match,If-None-Match"),
        ] {
            let Err(crate::OpError::Aws(error)) = Write::new(if_match, if_none_match) else {
                panic!("{header}")
            };
            assert_eq!((error.status, error.code.as_ref()), (501, "NotImplemented"));
            assert!(format!("{:?}", error.members).contains(header), "{error:?}");
        }
        let row = ObjectRow {
            sequence: 7,
            e_tag: "t".into(),
            ..ObjectRow::marker(None, Timestamp::from_millis(0))
        };
        let row = ObjectRow { is_marker: false, ..row };
        let code = |write: &Write, current: Option<&ObjectRow>, begun_at| {
            write.check_upload("k", current, begun_at).map_err(|e| e.code().to_owned())
        };
        let same = Write::new(some("t"), None).unwrap();
        let new = Write::new(None, some("*")).unwrap();
        assert_eq!(code(&same, Some(&row), Some(7)), Ok(()));
        assert_eq!(code(&same, Some(&row), Some(6)), Err("ConditionalRequestConflict".into()));
        assert_eq!(code(&same, None, Some(7)), Err("NoSuchKey".into()));
        assert_eq!(code(&new, None, None), Ok(()));
        assert_eq!(code(&new, None, Some(7)), Err("ConditionalRequestConflict".into()));
        assert_eq!(code(&new, Some(&row), Some(7)), Err("PreconditionFailed".into()));
        assert_eq!(code(&Write::default(), Some(&row), None), Ok(()));
    }
}
