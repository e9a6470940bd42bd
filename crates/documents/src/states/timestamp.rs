//! The timestamps of the states language: RFC 3339 with an upper-case `T` and `Z` or an offset.

/// Milliseconds since 1970, or `None` for a text that is no such timestamp.
pub fn parse_timestamp(text: &str) -> Option<i64> {
    let shaped = text.len() >= 20
        && text.as_bytes()[10] == b'T'
        && (text.ends_with('Z') || text.as_bytes()[text.len() - 6..][0] != b'T')
        && !text.contains([' ', 't', 'z', '[']);
    if !shaped {
        return None;
    }
    text.parse::<jiff::Timestamp>().ok().map(jiff::Timestamp::as_millisecond)
}

#[cfg(test)]
mod tests {
    use super::parse_timestamp;

    #[test]
    fn only_complete_timestamps() {
        for (text, expected) in [
            ("1970-01-01T00:00:01Z", Some(1000)),
            ("1970-01-01T00:00:01.5Z", Some(1500)),
            ("1970-01-01T01:00:00+01:00", Some(0)),
            ("2016-03-14T01:59:00Z", Some(1_457_920_740_000)),
            ("2016-13-05T21:29:29Z", None),
            ("2016-12-05T25:29:29Z", None),
            ("2016-12-05T21:29:29", None),
            ("2016-12-05 21:29:29Z", None),
            ("05-12-2016T21:29:29Z", None),
            ("2016-12-05t21:29:29z", None),
            ("2016-12-05", None),
            ("", None),
        ] {
            assert_eq!(parse_timestamp(text), expected, "{text}");
        }
    }
}
