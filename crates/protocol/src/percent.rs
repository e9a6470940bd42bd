//! Percent-encoding as SigV4 and the REST protocols want it: everything but the unreserved characters.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, percent_encode};

const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');
const UNRESERVED_AND_SLASH: &AsciiSet = &UNRESERVED.remove(b'/');

/// For a part of a query string, or one segment of a path.
pub fn encode_query(bytes: impl AsRef<[u8]>) -> String {
    percent_encode(bytes.as_ref(), UNRESERVED).to_string()
}

/// For a path; slashes stay.
pub fn encode_path(bytes: impl AsRef<[u8]>) -> String {
    percent_encode(bytes.as_ref(), UNRESERVED_AND_SLASH).to_string()
}

/// A path segment in plain text; `None` if it is not UTF-8.
pub fn decode_utf8(text: &str) -> Option<String> {
    String::from_utf8(decode_bytes(text)).ok()
}

pub(crate) fn decode_bytes(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

/// The pairs of a query string or a form, as bytes; a plus is a space.
pub(crate) fn pairs(text: &str) -> impl Iterator<Item = (Vec<u8>, Vec<u8>)> + '_ {
    text.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        (form_bytes(name), form_bytes(value))
    })
}

/// The pairs of a query string or a form, as text.
pub(crate) fn text_pairs(text: &str) -> Vec<(String, String)> {
    let lossy = |bytes: Vec<u8>| {
        String::from_utf8(bytes).unwrap_or_else(|e| String::from_utf8_lossy(e.as_bytes()).into_owned())
    };
    pairs(text).map(|(name, value)| (lossy(name), lossy(value))).collect()
}

fn form_bytes(text: &str) -> Vec<u8> {
    if text.contains('+') { decode_bytes(&text.replace('+', " ")) } else { decode_bytes(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encodes_and_decodes() {
        for (plain, query, path) in [
            ("a b", "a%20b", "a%20b"),
            ("a/b", "a%2Fb", "a/b"),
            ("~-_.", "~-_.", "~-_."),
            ("é+%", "%C3%A9%2B%25", "%C3%A9%2B%25"),
        ] {
            assert_eq!(encode_query(plain), query);
            assert_eq!(encode_path(plain), path);
            assert_eq!(decode_utf8(query).as_deref(), Some(plain));
        }
        assert_eq!(decode_utf8("%FF"), None);
    }

    #[test]
    fn reads_pairs() {
        let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
        assert_eq!(
            text_pairs("a=1&b&c=x%3Dy+z&&a="),
            [pair("a", "1"), pair("b", ""), pair("c", "x=y z"), pair("a", "")]
        );
        assert!(text_pairs("").is_empty());
    }
}
