//! Values on their way into JSONata and out of it.

use indexmap::IndexMap;
use jsonata_core::value::JValue;
use serde_json::{Map, Number, Value};

use super::bounds;

/// A value nested deeper is not given out: the machine that keeps it has to be read again.
const MAXIMUM_NESTING: usize = 100;

/// What a value may take as text: what it shares is copied.
const MAXIMUM_VALUE: usize = 16 << 20;

/// Why a value is not given out.
pub enum Unfit {
    /// A function or a regular expression, or a value that is nested too deep.
    Unsupported,
    Long,
}

pub fn into(value: &Value) -> JValue {
    match value {
        Value::Null => JValue::Null,
        Value::Bool(value) => JValue::Bool(*value),
        Value::Number(number) => JValue::from_f64(number.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => JValue::string(text.as_str()),
        Value::Array(items) => JValue::array(items.iter().map(into).collect()),
        Value::Object(map) => JValue::object(
            map.iter().map(|(key, value)| (key.clone(), into(value))).collect::<IndexMap<_, _>>(),
        ),
    }
}

/// The value as JSON; `None` is undefined.
pub fn from(value: &JValue) -> Result<Option<Value>, Unfit> {
    if bounds::left_after(value, MAXIMUM_VALUE).is_none() {
        return Err(Unfit::Long);
    }
    from_at(value, 0)
}

fn from_at(value: &JValue, depth: usize) -> Result<Option<Value>, Unfit> {
    if depth > MAXIMUM_NESTING {
        return Err(Unfit::Unsupported);
    }
    if let Some(items) = value.as_array() {
        let mut list = Vec::with_capacity(items.len());
        for item in items {
            list.extend(from_at(item, depth + 1)?);
        }
        return Ok(Some(Value::Array(list)));
    }
    if let Some(members) = value.as_object() {
        let mut map = Map::with_capacity(members.len());
        for (key, member) in members {
            if let Some(member) = from_at(member, depth + 1)? {
                map.insert(key.clone(), member);
            }
        }
        return Ok(Some(Value::Object(map)));
    }
    if let Some(text) = value.as_str() {
        return Ok(Some(Value::String(text.to_owned())));
    }
    if let Some(value) = value.as_bool() {
        return Ok(Some(Value::Bool(value)));
    }
    if let Some(number) = value.as_f64() {
        return Ok(Some(Value::Number(self::number(number).ok_or(Unfit::Unsupported)?)));
    }
    if value.is_null() {
        return Ok(Some(Value::Null));
    }
    if value.is_undefined() { Ok(None) } else { Err(Unfit::Unsupported) }
}

/// A whole number without a fraction, as JSON has it.
pub fn number(number: f64) -> Option<Number> {
    #[expect(clippy::cast_possible_truncation, reason = "the range is checked just before")]
    if number.fract() == 0.0 && number.abs() <= 9_007_199_254_740_992.0 {
        return Some(Number::from(number as i64));
    }
    Number::from_f64(number)
}
