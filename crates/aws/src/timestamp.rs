//! A point in time as AWS's answers carry it: to the millisecond.

use jiff::fmt::strtime;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Timestamp(i64);

impl Timestamp {
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    pub const fn from_seconds(seconds: i64) -> Self {
        Self(seconds * 1000)
    }

    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds, rounded down.
    pub const fn seconds(self) -> i64 {
        self.0.div_euclid(1000)
    }

    /// Seconds with a fraction, as the JSON protocols write a timestamp.
    #[expect(clippy::cast_precision_loss, reason = "exact up to the year 287396")]
    pub fn fractional_seconds(self) -> f64 {
        self.0 as f64 / 1000.0
    }

    /// The same time without its milliseconds, for services whose records have none.
    #[must_use]
    pub const fn whole_seconds(self) -> Self {
        Self::from_seconds(self.seconds())
    }

    #[must_use]
    pub const fn plus_millis(self, millis: i64) -> Self {
        Self(self.0 + millis)
    }

    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0 + seconds * 1000)
    }

    /// `2026-11-21T10:00:00Z`, or with `.123` before the `Z` if there are milliseconds.
    pub fn to_iso8601(self) -> String {
        if self.0 % 1000 == 0 { self.format("%Y-%m-%dT%H:%M:%SZ") } else { self.to_iso8601_millis() }
    }

    /// `2026-11-21T10:00:00.000Z`: always with milliseconds.
    pub fn to_iso8601_millis(self) -> String {
        format!("{}.{:03}Z", self.format("%Y-%m-%dT%H:%M:%S"), self.0.rem_euclid(1000))
    }

    /// `Sat, 21 Nov 2026 10:00:00 GMT`.
    pub fn to_http_date(self) -> String {
        self.format("%a, %d %b %Y %H:%M:%S GMT")
    }

    /// By a `strftime` format, in UTC.
    pub fn format(self, format: &str) -> String {
        let zoned = self.jiff().to_zoned(TimeZone::UTC);
        strtime::format(format, &zoned).unwrap_or_default()
    }

    /// ISO 8601 with any offset.
    pub fn parse_iso8601(text: &str) -> Option<Self> {
        text.parse::<jiff::Timestamp>().ok().map(|t| Self(t.as_millisecond())).or_else(|| {
            // Clients may leave the zone out; AWS reads UTC then.
            let civil: jiff::civil::DateTime = text.parse().ok()?;
            Some(Self(civil.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond()))
        })
    }

    /// `Sat, 21 Nov 2026 10:00:00 GMT`.
    pub fn parse_http_date(text: &str) -> Option<Self> {
        let parsed = strtime::parse("%a, %d %b %Y %H:%M:%S GMT", text).ok()?.to_datetime().ok()?;
        Some(Self(parsed.to_zoned(TimeZone::UTC).ok()?.timestamp().as_millisecond()))
    }

    fn jiff(self) -> jiff::Timestamp {
        jiff::Timestamp::from_millisecond(self.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_round_trip() {
        let t = Timestamp::from_millis(1_795_255_200_123);
        assert_eq!(t.to_iso8601(), "2026-11-21T10:00:00.123Z");
        assert_eq!(t.whole_seconds().to_iso8601(), "2026-11-21T10:00:00Z");
        assert_eq!(t.to_http_date(), "Sat, 21 Nov 2026 10:00:00 GMT");
        assert_eq!(Timestamp::parse_iso8601(&t.to_iso8601()), Some(t));
        assert_eq!(Timestamp::parse_iso8601("2026-11-21T11:00:00.123+01:00"), Some(t));
        assert_eq!(Timestamp::parse_iso8601("2026-11-21T10:00:00"), Some(t.whole_seconds()));
        assert_eq!(Timestamp::parse_http_date(&t.to_http_date()), Some(t.whole_seconds()));
        assert_eq!(Timestamp::parse_iso8601("yesterday"), None);
    }
}
