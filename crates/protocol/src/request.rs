//! A request and an answer, apart from any HTTP library.

use crate::percent;
use aws::ByteStream;
use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Method};

/// What arrives before the body: enough to route, and to check a signature.
#[derive(Clone, Debug)]
pub struct RequestHead {
    pub method: Method,
    /// As received: percent-encoded, not normalised.
    pub path: String,
    /// As received, without the question mark.
    pub raw_query: String,
    /// Decoded, in the order of arrival.
    pub query: Vec<(String, String)>,
    /// With `host`, which the caller fills from `:authority` in HTTP/2.
    pub headers: HeaderMap,
}

#[derive(Debug)]
pub struct HttpRequest {
    pub head: RequestHead,
    pub body: RequestBody,
}

#[derive(Debug)]
pub enum RequestBody {
    Bytes(Bytes),
    Stream(ByteStream),
}

#[derive(Debug)]
pub struct HttpAnswer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: AnswerBody,
}

#[derive(Debug)]
pub enum AnswerBody {
    Bytes(Bytes),
    /// With the length, where it is known.
    Stream(ByteStream, Option<u64>),
}

impl RequestHead {
    /// `target` is the path with its query: `/bucket/key?uploads`.
    pub fn new(method: Method, target: &str, headers: HeaderMap) -> Self {
        let (path, raw_query) = target.split_once('?').unwrap_or((target, ""));
        let path = if path.is_empty() { "/" } else { path };
        Self {
            method,
            path: path.to_owned(),
            raw_query: raw_query.to_owned(),
            query: percent::text_pairs(raw_query),
            headers,
        }
    }

    /// The header's value, if it is there and is ASCII.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    /// The first value of a query parameter.
    pub fn parameter(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The host in lower case without its port; empty if there is none.
    pub fn host(&self) -> String {
        let host = self.header("host").unwrap_or_default();
        let without_port = match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
            Some(_) | None => host,
        };
        without_port.trim_end_matches('.').to_ascii_lowercase()
    }

    /// Whether the body is a form, as the query protocols send it.
    pub fn is_form(&self) -> bool {
        self.header("content-type").is_some_and(|t| t.starts_with("application/x-www-form-urlencoded"))
    }

    /// The path and query again, as they stand in a request line.
    pub fn target(&self) -> String {
        if self.raw_query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.raw_query)
        }
    }
}

impl RequestBody {
    /// The whole body, if it has been gathered.
    pub fn bytes(&self) -> Option<&Bytes> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            Self::Stream(_) => None,
        }
    }

    pub fn into_stream(self) -> ByteStream {
        match self {
            Self::Bytes(bytes) => ByteStream::from_bytes(bytes),
            Self::Stream(stream) => stream,
        }
    }
}

impl HttpAnswer {
    pub fn new(status: u16, body: impl Into<Bytes>) -> Self {
        Self { status, headers: HeaderMap::new(), body: AnswerBody::Bytes(body.into()) }
    }

    /// Sets a header. Characters that HTTP has no room for become spaces, so that no answer can be split in two.
    pub fn set(&mut self, name: &str, value: &str) {
        let Ok(name) = HeaderName::try_from(name) else { return };
        let clean: Vec<u8> =
            value.bytes().map(|b| if b < b' ' && b != b'\t' || b == 0x7f { b' ' } else { b }).collect();
        if let Ok(value) = HeaderValue::from_bytes(&clean) {
            self.headers.insert(name, value);
        }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| std::str::from_utf8(value.as_bytes()).ok())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_host(header: &'static str, expected: &str) {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(header));
        assert_eq!(RequestHead::new(Method::GET, "/", headers).host(), expected, "{header}");
    }

    #[test]
    fn host_loses_its_port() {
        check_host("S3.amazonaws.com:443", "s3.amazonaws.com");
        check_host("localhost:4566", "localhost");
        check_host("[::1]:80", "[::1]");
        check_host("[::1]", "[::1]");
        check_host("example.com.", "example.com");
    }

    #[test]
    fn splits_the_target() {
        let head = RequestHead::new(Method::GET, "/a%20b?x=1&y", HeaderMap::new());
        assert_eq!((head.path.as_str(), head.raw_query.as_str()), ("/a%20b", "x=1&y"));
        assert_eq!(head.parameter("x"), Some("1"));
        assert_eq!(head.parameter("y"), Some(""));
        assert_eq!(head.parameter("z"), None);
        assert_eq!(head.target(), "/a%20b?x=1&y");
    }

    #[test]
    fn a_header_can_not_split_an_answer() {
        let mut answer = HttpAnswer::new(200, "");
        answer.set("x-amz-meta-a", "1\r\nset-cookie: x");
        answer.set("x-amz-meta-b", "é");
        assert_eq!(answer.header("x-amz-meta-a"), Some("1  set-cookie: x"));
        assert_eq!(answer.header("x-amz-meta-b"), Some("é"));
    }
}
