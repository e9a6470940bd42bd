//! Condition operators, compiled: one `Condition` is one key under one operator.
//!
//! What happens when the request lacks the key is the part that everyone gets wrong, so it is in one place (`holds`):
//! a plain operator fails, a negated one holds, `...IfExists` holds, `ForAllValues:` holds (it is true of no values),
//! `ForAnyValue:` fails.

use std::net::IpAddr;

use ipnet::IpNet;
use jiff::Timestamp;

use super::date::parse_date;
use super::error::PolicyError;
use super::glob::{Glob, Syntax};
use super::request::{Scope, Values};

/// One key of one operator of a `Condition` element.
#[derive(Debug, Clone)]
pub struct Condition {
    quantifier: Quantifier,
    negated: bool,
    if_exists: bool,
    /// Lower case.
    key: String,
    test: Test,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Quantifier {
    /// No prefix: made for keys with one value.
    Plain,
    ForAllValues,
    ForAnyValue,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ordering {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Debug, Clone)]
enum Test {
    Text(Vec<Glob>),
    Numeric(Ordering, Vec<f64>),
    Date(Ordering, Vec<Timestamp>),
    Bool(Vec<Glob>),
    Binary(Vec<String>),
    Address(Vec<IpNet>),
    Arn(Vec<ArnPattern>),
    /// Whether the key must be absent.
    Null(Vec<bool>),
}

#[derive(Debug, Clone)]
enum ArnPattern {
    /// A lone `*`.
    Any,
    Segments(Vec<Glob>),
}

impl Condition {
    /// Compiles one key. `variables` is whether the policy's version knows them.
    pub fn compile(
        operator: &str,
        key: &str,
        values: &[String],
        variables: bool,
    ) -> Result<Self, PolicyError> {
        let (quantifier, rest) = match operator.split_once(':') {
            None => (Quantifier::Plain, operator),
            Some(("ForAllValues", rest)) => (Quantifier::ForAllValues, rest),
            Some(("ForAnyValue", rest)) => (Quantifier::ForAnyValue, rest),
            Some(_) => return Err(PolicyError::Syntax),
        };
        let (name, if_exists) = match rest.strip_suffix("IfExists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        if name == "Null" && if_exists {
            return Err(PolicyError::Syntax);
        }
        if !key.contains(':') {
            return Err(PolicyError::NoVendor);
        }
        let (negated, test) = compile_test(name, values, variables)?;
        Ok(Self { quantifier, negated, if_exists, key: key.to_ascii_lowercase(), test })
    }

    pub fn holds(&self, scope: &Scope<'_>) -> bool {
        let values = scope.values(&self.key).filter(|values| values.len() > 0);
        if let Test::Null(expected) = &self.test {
            return expected.contains(&values.is_none());
        }
        let Some(values) = values else {
            return match self.quantifier {
                _ if self.if_exists => true,
                Quantifier::ForAllValues => true,
                Quantifier::ForAnyValue => false,
                Quantifier::Plain => self.negated,
            };
        };
        self.holds_for(&values, scope)
    }

    fn holds_for(&self, values: &Values<'_>, scope: &Scope<'_>) -> bool {
        let matches = |value: &str| self.test.matches(value, scope);
        match (self.quantifier, self.negated) {
            (Quantifier::Plain | Quantifier::ForAnyValue, false) => values.any(matches),
            (Quantifier::ForAllValues, false) => values.all(matches),
            (Quantifier::Plain | Quantifier::ForAllValues, true) => !values.any(matches),
            (Quantifier::ForAnyValue, true) => values.any(|value| !matches(value)),
        }
    }
}

fn compile_test(name: &str, values: &[String], variables: bool) -> Result<(bool, Test), PolicyError> {
    let text = |wildcards: bool| -> Vec<Glob> {
        values.iter().map(|value| Glob::compile(value, Syntax { wildcards, variables })).collect()
    };
    let any_case = || text(false).into_iter().map(Glob::ignoring_case).collect();
    if let Some(ordering) = name.strip_prefix("Numeric") {
        let (negated, ordering) = parse_ordering(ordering)?;
        let numbers = parse_all(values, |value| value.trim().parse::<f64>().ok())?;
        return Ok((negated, Test::Numeric(ordering, numbers)));
    }
    if let Some(ordering) = name.strip_prefix("Date") {
        let (negated, ordering) = parse_ordering(ordering)?;
        return Ok((negated, Test::Date(ordering, parse_all(values, parse_date)?)));
    }
    Ok(match name {
        "StringEquals" => (false, Test::Text(text(false))),
        "StringNotEquals" => (true, Test::Text(text(false))),
        "StringEqualsIgnoreCase" => (false, Test::Text(any_case())),
        "StringNotEqualsIgnoreCase" => (true, Test::Text(any_case())),
        "StringLike" => (false, Test::Text(text(true))),
        "StringNotLike" => (true, Test::Text(text(true))),
        "Bool" => (false, Test::Bool(any_case())),
        "BinaryEquals" => (false, Test::Binary(values.to_vec())),
        "IpAddress" => (false, Test::Address(parse_all(values, parse_network)?)),
        "NotIpAddress" => (true, Test::Address(parse_all(values, parse_network)?)),
        "ArnEquals" | "ArnLike" => (false, Test::Arn(arn_patterns(values, variables))),
        "ArnNotEquals" | "ArnNotLike" => (true, Test::Arn(arn_patterns(values, variables))),
        "Null" => (false, Test::Null(parse_all(values, |value| value.to_ascii_lowercase().parse().ok())?)),
        _ => return Err(PolicyError::Syntax),
    })
}

fn parse_ordering(text: &str) -> Result<(bool, Ordering), PolicyError> {
    Ok(match text {
        "Equals" => (false, Ordering::Equal),
        "NotEquals" => (true, Ordering::Equal),
        "LessThan" => (false, Ordering::Less),
        "LessThanEquals" => (false, Ordering::LessOrEqual),
        "GreaterThan" => (false, Ordering::Greater),
        "GreaterThanEquals" => (false, Ordering::GreaterOrEqual),
        _ => return Err(PolicyError::Syntax),
    })
}

fn parse_all<T>(values: &[String], parse: impl Fn(&str) -> Option<T>) -> Result<Vec<T>, PolicyError> {
    values.iter().map(|value| parse(value).ok_or(PolicyError::LegacyParsing)).collect()
}

fn parse_network(text: &str) -> Option<IpNet> {
    text.parse::<IpNet>().ok().or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn arn_patterns(values: &[String], variables: bool) -> Vec<ArnPattern> {
    let compile = |value: &String| {
        if value == "*" {
            ArnPattern::Any
        } else {
            ArnPattern::Segments(Glob::compile_segments(value, variables))
        }
    };
    values.iter().map(compile).collect()
}

impl Ordering {
    fn holds<T: PartialOrd>(self, value: &T, limit: &T) -> bool {
        match self {
            Ordering::Equal => value == limit,
            Ordering::Less => value < limit,
            Ordering::LessOrEqual => value <= limit,
            Ordering::Greater => value > limit,
            Ordering::GreaterOrEqual => value >= limit,
        }
    }
}

impl Test {
    /// Whether one value of the request meets one of the policy's. A value of the wrong type meets none.
    fn matches(&self, value: &str, scope: &Scope<'_>) -> bool {
        match self {
            Test::Text(patterns) | Test::Bool(patterns) => patterns.iter().any(|p| p.matches(value, scope)),
            Test::Numeric(ordering, limits) => value
                .trim()
                .parse::<f64>()
                .is_ok_and(|number| limits.iter().any(|limit| ordering.holds(&number, limit))),
            Test::Date(ordering, limits) => {
                parse_date(value).is_some_and(|date| limits.iter().any(|limit| ordering.holds(&date, limit)))
            }
            Test::Binary(expected) => expected.iter().any(|text| same_bytes(text, value)),
            Test::Address(networks) => value.parse::<IpAddr>().is_ok_and(|address| {
                let address = address.to_canonical();
                networks.iter().any(|network| network.contains(&address))
            }),
            Test::Arn(patterns) => patterns.iter().any(|pattern| pattern.matches(value, scope)),
            Test::Null(_) => false,
        }
    }
}

impl ArnPattern {
    fn matches(&self, arn: &str, scope: &Scope<'_>) -> bool {
        let ArnPattern::Segments(segments) = self else { return true };
        let mut parts = arn.splitn(6, ':');
        let all =
            segments.iter().all(|segment| parts.next().is_some_and(|part| segment.matches(part, scope)));
        all && parts.next().is_none()
    }
}

/// Whether two Base64 texts mean the same bytes: they differ at most in padding.
fn same_bytes(a: &str, b: &str) -> bool {
    a.trim_end_matches('=') == b.trim_end_matches('=')
}
