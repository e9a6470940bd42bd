//! Evaluated properties against the table of their type: what is not served is refused by name and place, and scalars
//! become what the type wants. Templates are lenient about scalars, and so is this.

use crate::resource::{Property, PropertyKind, Update};
use documents::template::{KNOWN_AFTER_APPLY, PropertyChange, changes};
use serde_json::{Map, Value};

/// What is wrong with a property, and where: a JSON pointer from the properties.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    pub path: String,
    pub message: String,
}

/// The properties as the type takes them. Values that are not known yet, and dynamic references, stay as they are.
pub fn coerce(table: &[Property], properties: &Value) -> Result<Value, Wrong> {
    object(table, properties, "")
}

fn object(table: &[Property], value: &Value, path: &str) -> Result<Value, Wrong> {
    let Value::Object(entries) = value else { return mismatch("JSONObject", value, path) };
    let mut coerced = Map::new();
    for (name, value) in entries {
        let below = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
        let Some(property) = table.iter().find(|p| p.name == name) else {
            return Err(Wrong { path: below, message: format!("Encountered unsupported property {name}") });
        };
        if !value.is_null() {
            coerced.insert(name.clone(), one(property.kind, value, &below)?);
        }
    }
    match table.iter().find(|p| p.required && !coerced.contains_key(p.name)) {
        None => Ok(Value::Object(coerced)),
        Some(missing) => {
            let at = if path.is_empty() { "#".to_owned() } else { format!("#{path}") };
            let message = format!("{at}: required key [{}] not found", missing.name);
            Err(Wrong { path: path.to_owned(), message })
        }
    }
}

fn one(kind: PropertyKind, value: &Value, path: &str) -> Result<Value, Wrong> {
    if is_open(value) {
        return Ok(value.clone());
    }
    match kind {
        PropertyKind::String => match value {
            Value::String(_) => Ok(value.clone()),
            Value::Number(number) => Ok(number.to_string().into()),
            Value::Bool(flag) => Ok(flag.to_string().into()),
            Value::Null | Value::Array(_) | Value::Object(_) => mismatch("String", value, path),
        },
        PropertyKind::Integer => integer(value).map_or_else(|| mismatch("Integer", value, path), Ok),
        PropertyKind::Double => match value {
            Value::Number(_) => Ok(value.clone()),
            Value::String(text) => {
                match text.trim().parse::<f64>().ok().and_then(serde_json::Number::from_f64) {
                    Some(number) => Ok(Value::Number(number)),
                    None => mismatch("Number", value, path),
                }
            }
            Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => {
                mismatch("Number", value, path)
            }
        },
        PropertyKind::Boolean => match value {
            Value::Bool(_) => Ok(value.clone()),
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(Value::Bool(true)),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(Value::Bool(false)),
            Value::Null | Value::Number(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => {
                mismatch("Boolean", value, path)
            }
        },
        PropertyKind::Json => Ok(match value {
            Value::String(text) if text.trim_start().starts_with(['{', '[']) => {
                serde_json::from_str(text).unwrap_or_else(|_| value.clone())
            }
            other => other.clone(),
        }),
        PropertyKind::List(item) => match value {
            Value::Array(items) => items
                .iter()
                .enumerate()
                .map(|(index, value)| one(*item, value, &format!("{path}/{index}")))
                .collect(),
            _ => mismatch("JSONArray", value, path),
        },
        PropertyKind::Map(item) => match value {
            Value::Object(entries) => entries
                .iter()
                .map(|(key, value)| Ok((key.clone(), one(*item, value, &format!("{path}/{key}"))?)))
                .collect(),
            _ => mismatch("JSONObject", value, path),
        },
        PropertyKind::Object(table) => object(table, value, path),
    }
}

/// A value that will be something else when the resource is made.
fn is_open(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text == KNOWN_AFTER_APPLY || text.contains("{{resolve:"))
}

fn integer(value: &Value) -> Option<Value> {
    match value {
        Value::Number(number) if number.is_i64() || number.is_u64() => Some(value.clone()),
        Value::Number(number) => {
            let text = format!("{}", number.as_f64()?);
            text.parse::<i64>().ok().map(Value::from)
        }
        Value::String(text) => {
            let text = text.trim();
            text.strip_suffix(".0").unwrap_or(text).parse::<i64>().ok().map(Value::from)
        }
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

fn mismatch<T>(expected: &str, found: &Value, path: &str) -> Result<T, Wrong> {
    let found = match found {
        Value::Null => "Null",
        Value::Bool(_) => "Boolean",
        Value::Number(_) => "Number",
        Value::String(_) => "String",
        Value::Array(_) => "JSONArray",
        Value::Object(_) => "JSONObject",
    };
    Err(Wrong {
        path: path.to_owned(),
        message: format!("#{path}: expected type: {expected}, found: {found}"),
    })
}

/// What an update of these properties does to the resource, in the worst case: the update of each changed property,
/// the gravest of those on the way to it.
pub fn update_of(table: &'static [Property], change: &PropertyChange) -> Update {
    let mut gravest = Update::NoInterruption;
    let mut kind = PropertyKind::Object(table);
    for segment in change.path.split('/').skip(1) {
        kind = match kind {
            PropertyKind::Object(table) => {
                let name = segment.replace("~1", "/").replace("~0", "~");
                let Some(property) = table.iter().find(|p| p.name == name) else { return gravest };
                if weight(property.update) > weight(gravest) {
                    gravest = property.update;
                }
                property.kind
            }
            PropertyKind::List(item) | PropertyKind::Map(item) => *item,
            PropertyKind::String
            | PropertyKind::Integer
            | PropertyKind::Double
            | PropertyKind::Boolean
            | PropertyKind::Json => return gravest,
        };
    }
    gravest
}

/// The gravest update among all changes between two sets of properties; `None` if there is no change.
pub fn gravest_update(table: &'static [Property], before: &Value, after: &Value) -> Option<Update> {
    let found = changes(before, after);
    found.iter().map(|change| update_of(table, change)).max_by_key(|update| weight(*update))
}

fn weight(update: Update) -> u8 {
    match update {
        Update::NoInterruption => 0,
        Update::SomeInterruption => 1,
        Update::Conditional => 2,
        Update::Replacement => 3,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const INNER: &[Property] = &[
        Property::new("Key", PropertyKind::String).required(),
        Property::new("Size", PropertyKind::Integer).replaces(),
    ];
    const TABLE: &[Property] = &[
        Property::new("Name", PropertyKind::String).replaces(),
        Property::new("Count", PropertyKind::Integer),
        Property::new("Ratio", PropertyKind::Double),
        Property::new("On", PropertyKind::Boolean).interrupts(),
        Property::new("Policy", PropertyKind::Json),
        Property::new("Items", PropertyKind::List(&PropertyKind::Object(INNER))),
        Property::new("Labels", PropertyKind::Map(&PropertyKind::String)).conditional(),
    ];

    fn check(given: &Value, expected: &Result<Value, (&str, &str)>) {
        let got = coerce(TABLE, given).map_err(|wrong| (wrong.path, wrong.message));
        let expected = expected.clone().map_err(|(path, message)| (path.to_owned(), message.to_owned()));
        assert_eq!(got, expected, "{given}");
    }

    #[test]
    fn scalars_become_what_the_type_wants() {
        check(&json!({ "Name": 5, "Count": "7" }), &Ok(json!({ "Name": "5", "Count": 7 })));
        check(&json!({ "Name": true, "On": "True" }), &Ok(json!({ "Name": "true", "On": true })));
        check(&json!({ "Ratio": "0.5", "Count": 3.0 }), &Ok(json!({ "Ratio": 0.5, "Count": 3 })));
        check(&json!({ "Policy": "{\"a\": 1}" }), &Ok(json!({ "Policy": { "a": 1 } })));
        check(&json!({ "Policy": "text" }), &Ok(json!({ "Policy": "text" })));
        check(&json!({ "Labels": { "a": 1 } }), &Ok(json!({ "Labels": { "a": "1" } })));
        check(&json!({ "Name": null }), &Ok(json!({})));
        check(&json!({ "Count": KNOWN_AFTER_APPLY }), &Ok(json!({ "Count": KNOWN_AFTER_APPLY })));
        check(&json!({ "Count": "{{resolve:ssm:n}}" }), &Ok(json!({ "Count": "{{resolve:ssm:n}}" })));
    }

    #[test]
    fn what_is_not_served_is_refused_with_its_place() {
        check(&json!({ "Nmae": 1 }), &Err(("/Nmae", "Encountered unsupported property Nmae")));
        let inner = json!({ "Items": [{ "Key": "a" }, { "Key": "a", "Sise": 1 }] });
        check(&inner, &Err(("/Items/1/Sise", "Encountered unsupported property Sise")));
        check(&json!({ "Items": [{}] }), &Err(("/Items/0", "#/Items/0: required key [Key] not found")));
        check(&json!({ "Name": [] }), &Err(("/Name", "#/Name: expected type: String, found: JSONArray")));
        check(&json!({ "Count": "x" }), &Err(("/Count", "#/Count: expected type: Integer, found: String")));
        check(&json!({ "On": 1 }), &Err(("/On", "#/On: expected type: Boolean, found: Number")));
        check(
            &json!({ "Items": {} }),
            &Err(("/Items", "#/Items: expected type: JSONArray, found: JSONObject")),
        );
    }

    #[test]
    fn the_gravest_change_counts() {
        let update = |before: Value, after: Value| gravest_update(TABLE, &before, &after);
        assert_eq!(update(json!({ "Count": 1 }), json!({ "Count": 1 })), None);
        assert_eq!(update(json!({ "Count": 1 }), json!({ "Count": 2 })), Some(Update::NoInterruption));
        assert_eq!(update(json!({ "On": true }), json!({ "Count": 2 })), Some(Update::SomeInterruption));
        assert_eq!(update(json!({}), json!({ "Name": "a", "Count": 2 })), Some(Update::Replacement));
        assert_eq!(update(json!({}), json!({ "Labels": { "a": "b" } })), Some(Update::Conditional));
        let items = |size: u8| json!({ "Items": [{ "Key": "a", "Size": size }] });
        assert_eq!(update(items(1), items(2)), Some(Update::Replacement));
    }
}
