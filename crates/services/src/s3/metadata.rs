//! Users' metadata travels in headers, which are ASCII: other texts are written as encoded words. [RFC 2047]

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use indexmap::IndexMap;
use std::fmt::Write as _;

const START: &str = "=?UTF-8?";

/// As it is kept: encoded words are decoded.
pub fn read(given: IndexMap<String, String>) -> IndexMap<String, String> {
    given.into_iter().map(|(key, text)| (key, decode(&text).unwrap_or(text))).collect()
}

/// As headers have it.
pub fn written(kept: &IndexMap<String, String>) -> IndexMap<String, String> {
    kept.iter().map(|(key, text)| (key.clone(), encode(text))).collect()
}

fn decode(text: &str) -> Option<String> {
    let (kind, rest) = text.strip_prefix(START)?.split_once('?')?;
    let word = rest.strip_suffix("?=")?;
    let bytes = match kind {
        "B" | "b" => STANDARD.decode(word).ok()?,
        "Q" | "q" => {
            let word = word.replace('_', " ").replace('%', "%25").replace('=', "%");
            percent_encoding::percent_decode_str(&word).collect()
        }
        _ => return None,
    };
    String::from_utf8(bytes).ok()
}

fn encode(text: &str) -> String {
    let is_plain = |c: char| c == '\t' || (' '..='~').contains(&c);
    if text.chars().all(is_plain) {
        return text.to_owned();
    }
    let plain = text.bytes().filter(|b| b.is_ascii_alphanumeric() || b" %./-".contains(b)).count();
    // Where most is readable, it stays so.
    if plain * 3 < text.len() {
        return format!("{START}B?{}?=", STANDARD.encode(text));
    }
    let mut word = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => word.push('_'),
            b if b.is_ascii_graphic() && !matches!(b, b'=' | b'?' | b'_') => word.push(char::from(b)),
            b => write!(word, "={b:02X}").expect("a string takes all"),
        }
    }
    format!("{START}Q?{word}?=")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words() {
        for (given, kept, shown) in [
            ("plain text!", "plain text!", "plain text!"),
            ("=?UTF-8?Q?actually-ascii?=", "actually-ascii", "actually-ascii"),
            ("=?UTF-8?B?YWJj?=", "abc", "abc"),
            ("=?UTF-8?B?=GGG?=", "=?UTF-8?B?=GGG?=", "=?UTF-8?B?=GGG?="),
            ("ÄMÄZÕÑ S3", "ÄMÄZÕÑ S3", "=?UTF-8?Q?=C3=84M=C3=84Z=C3=95=C3=91_S3?="),
            (
                "test_—_file%E2%80%94_é_2?.pdf",
                "test_—_file%E2%80%94_é_2?.pdf",
                "=?UTF-8?Q?test=5F=E2=80=94=5Ffile%E2%80%94=5F=C3=A9=5F2=3F.pdf?=",
            ),
            ("\u{1}\u{2}", "\u{1}\u{2}", "=?UTF-8?B?AQI=?="),
        ] {
            let read = read(IndexMap::from([("k".to_owned(), given.to_owned())]));
            assert_eq!(read["k"], kept, "{given}");
            assert_eq!(written(&read)["k"], shown, "{given}");
            assert_eq!(super::read(written(&read)), read, "{given}");
        }
    }
}
