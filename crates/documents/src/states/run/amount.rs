//! Numbers, times and texts that a state's fields give.

use serde_json::Value;

use crate::states::definition::{Amount, Until};
use crate::states::jsonata::Query;
use crate::states::path::Path;
use crate::states::scope::{Failure, Scope};
use crate::states::template::Expression;
use crate::states::timestamp::parse_timestamp;

pub(super) fn select(scope: &Scope<'_>, path: &Path) -> Result<Value, Failure> {
    scope.select(path).map_err(|nothing| Failure::runtime(format!("Invalid path '{path}' : {nothing}")))
}

pub(super) fn whole(scope: &Scope<'_>, amount: &Amount) -> Result<u64, Failure> {
    match amount {
        Amount::Fixed(number) => Ok(*number),
        Amount::Query(field, query) => queried(scope, field, query),
        Amount::Path(field, path) => {
            let value = select(scope, path)?;
            value.as_u64().ok_or_else(|| {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Failure::runtime(format!(
                    "The {field} field refers to value \"{shown}\" which is not a valid integer: {path}"
                ))
            })
        }
    }
}

/// The whole number that an expression gives.
fn queried(scope: &Scope<'_>, field: &str, query: &Query) -> Result<u64, Failure> {
    let found = query.evaluate(field, scope)?;
    if !found.is_number() {
        return Err(query.unexpected(field, "number", &found));
    }
    found.as_u64().filter(|number| *number <= 99_999_999).ok_or_else(|| {
        Failure::query(
            field,
            format!(
                "The JSONata expression '{}' specified for the field '{field}' returned a value that is out of range: \
                 {found}",
                query.text()
            ),
        )
    })
}

/// The text that an expression gives, of the field `Error` or of `ErrorPath` and their like.
pub(super) fn text(scope: &Scope<'_>, field: &str, expression: &Expression) -> Result<String, Failure> {
    if let Expression::Query(query) = expression {
        return match query.evaluate(field, scope)? {
            Value::String(text) => Ok(text),
            other => Err(query.unexpected(field, "string", &other)),
        };
    }
    let field = format!("{field}Path");
    match expression.evaluate(&field, scope)? {
        Value::String(text) => Ok(text),
        other => {
            Err(Failure::runtime(format!("The {field} field must resolve to a string, but was: {other}")))
        }
    }
}

/// When a Wait state is over, in milliseconds since 1970.
pub(super) fn until(scope: &Scope<'_>, until: &Until, now: i64) -> Result<i64, Failure> {
    let after = |seconds: i64| now.saturating_add(seconds.saturating_mul(1000));
    match until {
        Until::Seconds(seconds) => Ok(after(i64::try_from(*seconds).unwrap_or(i64::MAX))),
        Until::Timestamp(at) => Ok(*at),
        Until::SecondsQuery(query) => {
            let seconds = queried(scope, "Seconds", query)?;
            Ok(after(i64::try_from(seconds).unwrap_or(i64::MAX)))
        }
        Until::TimestampQuery(query) => {
            let value = query.evaluate("Timestamp", scope)?;
            let Some(found) = value.as_str() else {
                return Err(query.unexpected("Timestamp", "string", &value));
            };
            parse_timestamp(found).ok_or_else(|| {
                Failure::query(
                    "Timestamp",
                    format!(
                        "The JSONata expression '{}' specified for the field 'Timestamp' returned a value that is not a \
                         valid ISO-8601 extended offset date-time format string: \"{found}\"",
                        query.text()
                    ),
                )
            })
        }
        Until::SecondsPath(path) => {
            let missing = |_| {
                Failure::runtime(format!(
                    "The SecondsPath parameter does not reference an input value: {path}"
                ))
            };
            let value = scope.select(path).map_err(missing)?;
            match value.as_i64() {
                None => Err(Failure::runtime(format!(
                    "The SecondsPath parameter cannot be parsed as a long value: {path} == {value}"
                ))),
                Some(seconds) if seconds < 0 => Err(Failure::runtime(format!(
                    "The SecondsPath parameter references a negative value: {path} == {value}"
                ))),
                Some(seconds) if seconds > 99_999_999 => {
                    Err(Failure::runtime("Wait state delay is too long."))
                }
                Some(seconds) => Ok(after(seconds)),
            }
        }
        Until::TimestampPath(path) => {
            let missing = |_| {
                Failure::runtime(format!(
                    "The TimestampPath parameter does not reference an input value: {path}"
                ))
            };
            let value = scope.select(path).map_err(missing)?;
            value.as_str().and_then(parse_timestamp).ok_or_else(|| {
                let shown = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
                Failure::runtime(format!(
                    "The TimestampPath parameter does not reference a valid ISO-8601 extended offset date-time format string: {path} == {shown}"
                ))
            })
        }
    }
}
