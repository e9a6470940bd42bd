//! `20130524T000000Z`: the date that SigV4 knows.

use aws::Timestamp;

pub fn format(time: Timestamp) -> String {
    time.format("%Y%m%dT%H%M%SZ")
}

pub fn parse(text: &str) -> Option<Timestamp> {
    let bytes = text.as_bytes();
    let digits = |range: std::ops::Range<usize>| bytes[range].iter().all(u8::is_ascii_digit);
    if bytes.len() != 16 || bytes[8] != b'T' || bytes[15] != b'Z' || !digits(0..8) || !digits(9..15) {
        return None;
    }
    let part = |range: std::ops::Range<usize>| &text[range];
    Timestamp::parse_iso8601(&format!(
        "{}-{}-{}T{}:{}:{}Z",
        part(0..4),
        part(4..6),
        part(6..8),
        part(9..11),
        part(11..13),
        part(13..15)
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn round_trip_and_refusals() {
        let time = Timestamp::from_seconds(1_369_353_600);
        assert_eq!(format(time), "20130524T000000Z");
        assert_eq!(parse("20130524T000000Z"), Some(time));
        for text in [
            "",
            "20130524T000000",
            "20131324T000000Z",
            "2013-0524T00000Z",
            "20130524T0000é0",
            "+0130524T000000Z",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
