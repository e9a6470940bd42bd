//! The dates of conditions: ISO 8601 as W3C profiles it (a year alone is a date), or seconds since 1970.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Reads a date of a policy or of a request; without an offset it is UTC.
pub fn parse_date(text: &str) -> Option<Timestamp> {
    if text.len() > 4 && text.chars().all(|c| c.is_ascii_digit()) {
        return Timestamp::from_second(text.parse().ok()?).ok();
    }
    let start_of = |date: String| -> Option<Timestamp> {
        let date: Date = date.parse().ok()?;
        date.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
    };
    match text.len() {
        4 => start_of(format!("{text}-01-01")),
        7 => start_of(format!("{text}-01")),
        10 => start_of(text.to_owned()),
        _ => text.parse::<Timestamp>().ok().or_else(|| {
            let local: DateTime = text.parse().ok()?;
            local.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_is_read() {
        for (text, seconds) in [
            ("1970", Some(0)),
            ("1970-01", Some(0)),
            ("1970-01-02", Some(86_400)),
            ("1970-01-01T00:01Z", Some(60)),
            ("1970-01-01T00:00:01Z", Some(1)),
            ("1970-01-01T00:00:01.5Z", Some(1)),
            ("1970-01-01T01:00:00+01:00", Some(0)),
            ("1970-01-01T00:00:02", Some(2)),
            ("1700000000", Some(1_700_000_000)),
            ("yesterday", None),
            ("2020-13-01", None),
            ("", None),
        ] {
            assert_eq!(parse_date(text).map(Timestamp::as_second), seconds, "{text}");
        }
    }
}
