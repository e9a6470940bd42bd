//! Scalars as text: in headers, labels, query strings, forms and XML.

use aws::{Kind, Member, Schema, Timestamp, TimestampFormat, Tree};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// The format of a member's timestamps, where `default` is that of its location.
pub fn format_of(member: &Member, default: TimestampFormat) -> TimestampFormat {
    member.timestamp_format.or(member.schema.timestamp_format).unwrap_or(default)
}

/// `None` if the text is not of the kind, or the kind is no scalar.
pub fn parse(schema: &Schema, format: TimestampFormat, text: &str) -> Option<Tree> {
    match schema.kind {
        Kind::String => Some(Tree::String(text.to_owned())),
        Kind::Boolean => match text.trim() {
            "true" | "True" | "TRUE" => Some(Tree::Boolean(true)),
            "false" | "False" | "FALSE" => Some(Tree::Boolean(false)),
            _ => None,
        },
        Kind::Integer => text.trim().parse::<i32>().ok().map(|n| Tree::Integer(n.into())),
        Kind::Long => text.trim().parse().ok().map(Tree::Integer),
        Kind::Float | Kind::Double => text.trim().parse().ok().map(Tree::Double),
        Kind::Blob => STANDARD.decode(text.trim()).ok().map(|bytes| Tree::Blob(bytes.into())),
        Kind::Timestamp => parse_timestamp(format, text.trim()).map(Tree::Timestamp),
        Kind::Structure | Kind::Union | Kind::List | Kind::Map | Kind::Document => None,
    }
}

/// Clients are not strict about the format, and the three can't be mistaken for each other.
fn parse_timestamp(format: TimestampFormat, text: &str) -> Option<Timestamp> {
    let iso8601 = || Timestamp::parse_iso8601(text);
    let rfc822 = || Timestamp::parse_http_date(text);
    let unix = || parse_unix(text);
    match format {
        TimestampFormat::Iso8601 => iso8601().or_else(unix).or_else(rfc822),
        TimestampFormat::Rfc822 => rfc822().or_else(iso8601),
        TimestampFormat::UnixTimestamp => unix().or_else(iso8601),
    }
}

fn parse_unix(text: &str) -> Option<Timestamp> {
    let millis = text.parse::<f64>().ok()? * 1000.0;
    #[expect(clippy::cast_possible_truncation, reason = "the bounds are checked")]
    (millis.abs() < 9.2e18).then(|| Timestamp::from_millis(millis.round() as i64))
}

/// The text of a scalar; `None` for what is none.
pub fn text(tree: &Tree, format: TimestampFormat) -> Option<String> {
    match tree {
        Tree::Boolean(flag) => Some(flag.to_string()),
        Tree::Integer(number) => Some(number.to_string()),
        Tree::Double(number) => Some(double_text(*number)),
        Tree::String(text) => Some(text.clone()),
        Tree::Blob(bytes) => Some(STANDARD.encode(bytes)),
        Tree::Timestamp(time) => Some(timestamp_text(*time, format)),
        Tree::List(_) | Tree::Map(_) | Tree::Structure(_) | Tree::Document(_) | Tree::Stream(_) => None,
    }
}

/// Rust prints no exponents, which some of AWS's clients could not read.
fn double_text(number: f64) -> String {
    if number.is_nan() {
        "NaN".to_owned()
    } else if number.is_infinite() {
        if number > 0.0 { "Infinity" } else { "-Infinity" }.to_owned()
    } else if number.fract() == 0.0 {
        format!("{number:.1}")
    } else {
        number.to_string()
    }
}

fn timestamp_text(time: Timestamp, format: TimestampFormat) -> String {
    match format {
        TimestampFormat::Iso8601 => time.to_iso8601(),
        TimestampFormat::Rfc822 => time.to_http_date(),
        TimestampFormat::UnixTimestamp if time.millis() % 1000 == 0 => time.seconds().to_string(),
        TimestampFormat::UnixTimestamp => time.fractional_seconds().to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_parse(kind: Kind, text: &str, expected: Option<&str>) {
        let schema = Schema::plain("X", kind);
        let found = parse(&schema, TimestampFormat::Iso8601, text).map(|t| format!("{t:?}"));
        assert_eq!(found.as_deref(), expected, "{kind:?} {text}");
    }

    #[test]
    fn parses() {
        check_parse(Kind::String, " a ", Some("String(\" a \")"));
        check_parse(Kind::Boolean, "true", Some("Boolean(true)"));
        check_parse(Kind::Boolean, "yes", None);
        check_parse(Kind::Integer, " 12 ", Some("Integer(12)"));
        check_parse(Kind::Integer, "3000000000", None);
        check_parse(Kind::Long, "3000000000", Some("Integer(3000000000)"));
        check_parse(Kind::Long, "1.5", None);
        check_parse(Kind::Double, "1.5e3", Some("Double(1500.0)"));
        check_parse(Kind::Blob, "aGk=", Some("Blob(b\"hi\")"));
        check_parse(Kind::Blob, "*", None);
        check_parse(Kind::Timestamp, "1970-01-01T00:00:01Z", Some("Timestamp(Timestamp(1000))"));
        check_parse(Kind::Timestamp, "Thu, 01 Jan 1970 00:00:01 GMT", Some("Timestamp(Timestamp(1000))"));
        check_parse(Kind::Timestamp, "1.5", Some("Timestamp(Timestamp(1500))"));
        check_parse(Kind::Timestamp, "now", None);
        check_parse(Kind::List, "a", None);
    }

    #[test]
    fn prints() {
        for (tree, expected) in [
            (Tree::Boolean(false), "false"),
            (Tree::Integer(-3), "-3"),
            (Tree::Double(1e21), "1000000000000000000000.0"),
            (Tree::Double(0.000_000_1), "0.0000001"),
            (Tree::Blob("hi".into()), "aGk="),
            (Tree::Timestamp(Timestamp::from_seconds(1)), "1970-01-01T00:00:01Z"),
        ] {
            assert_eq!(text(&tree, TimestampFormat::Iso8601).as_deref(), Some(expected));
        }
        assert_eq!(text(&Tree::List(Vec::new()), TimestampFormat::Iso8601), None);
    }
}
