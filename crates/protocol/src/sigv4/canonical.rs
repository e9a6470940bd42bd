//! The canonical form of a request.

use crate::percent::{decode_bytes, encode_path, encode_query, pairs};
use crate::request::RequestHead;
use http::HeaderMap;

/// The canonical requests that a signer can have meant, without doubles; all name the same resource. There can be two,
/// because clients differ in what they escape before they sign: some sign the path as it stands in the request line,
/// some with every reserved character escaped.
pub fn requests(head: &RequestHead, signed_headers: &[String], payload_hash: &str, s3: bool) -> Vec<String> {
    let query = query(&head.raw_query);
    let headers = headers(&head.headers, signed_headers);
    let names = signed_headers.join(";");
    let mut requests: Vec<String> = paths(&head.path, s3)
        .into_iter()
        .map(|path| format!("{}\n{path}\n{query}\n{headers}\n{names}\n{payload_hash}", head.method))
        .collect();
    requests.dedup();
    requests
}

/// The canonical path first, then the path as received.
pub fn paths(raw: &str, s3: bool) -> Vec<String> {
    let escaped =
        raw.split('/').map(|segment| encode_query(decode_bytes(segment))).collect::<Vec<_>>().join("/");
    if s3 {
        return vec![escaped, raw.to_owned()];
    }
    vec![encode_path(normalise(&escaped)), encode_path(normalise(raw))]
}

/// Without empty segments and dots, which S3 alone takes for parts of a key.
fn normalise(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    for segment in path.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    let slash = if path.ends_with('/') && !segments.is_empty() { "/" } else { "" };
    format!("/{}{slash}", segments.join("/"))
}

/// Sorted and escaped; a signature in the query string does not sign itself.
fn query(raw: &str) -> String {
    let mut sorted: Vec<(String, String)> = pairs(raw)
        .filter(|(name, _)| name != b"X-Amz-Signature")
        .map(|(name, value)| (encode_query(name), encode_query(value)))
        .collect();
    sorted.sort();
    sorted.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
}

fn headers(headers: &HeaderMap, names: &[String]) -> String {
    let line = |name: &String| {
        let values: Vec<String> = headers.get_all(name).iter().map(|v| collapse(v.as_bytes())).collect();
        format!("{name}:{}\n", values.join(","))
    };
    names.iter().map(line).collect()
}

/// Without outer white space, and with one space for many inside.
fn collapse(value: &[u8]) -> String {
    String::from_utf8_lossy(value).split_ascii_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_s3_are_left_alone() {
        for (raw, s3, other) in [
            ("/", "/", "/"),
            ("/a/../b", "/a/../b", "/b"),
            ("/a//b/", "/a//b/", "/a/b/"),
            ("/a%20b", "/a%20b", "/a%2520b"),
            ("/a%2Fb", "/a%2Fb", "/a%252Fb"),
            ("/a:b", "/a%3Ab", "/a%253Ab"),
            ("//", "//", "/"),
        ] {
            assert_eq!(paths(raw, true)[0], s3);
            assert_eq!(paths(raw, false)[0], other);
        }
        assert_eq!(paths("/a:b", true)[1], "/a:b");
        assert_eq!(paths("/a:b", false)[1], "/a%3Ab");
    }

    #[test]
    fn queries_are_sorted() {
        assert_eq!(query("b=2&a=%2f+x&b=1&uploads&X-Amz-Signature=0"), "a=%2F%20x&b=1&b=2&uploads=");
        assert_eq!(query(""), "");
    }
}
